"""Print how long all rules take on a masterplan and how long its YAML takes, in seconds, as JSON.

A process of its own, as short as `validate` itself and like it without a garbage collector.
"""

import gc
import json
import sys
from pathlib import Path
from time import perf_counter

from smartcity_mp.loading import load
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import judge
from smartcity_mp.source.tree import Folder
from smartcity_mp.source.yaml import parse

gc.disable()
loaded = load(Folder(Path(sys.argv[1])))
texts = {file: loaded.sources.texts[file] for file in loaded.files if file.endswith(".yaml")}
begin = perf_counter()
for file, content in texts.items():
    parse(file, content)
parsed = perf_counter()
judge(loaded.plan, loaded.sources, loaded.left_out, RULES)
end = perf_counter()
print(json.dumps({"yaml": parsed - begin, "rules": end - parsed}))
