"""Print how much longer SARIF of 10,000 findings takes than text, in seconds, as JSON.

SARIF comes first, so that it pays for what both import.
"""

import gc
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from itertools import islice
from pathlib import Path
from time import perf_counter

from smartcity_mp.diagnostics import Diagnostic, Report
from smartcity_mp.language.codes import every_code
from smartcity_mp.loading import load
from smartcity_mp.reporters import REPORTERS
from smartcity_mp.reporters.contract import Context
from smartcity_mp.rules import RULES
from smartcity_mp.source.tree import Folder

FINDINGS = 10_000

gc.disable()
loaded = load(Folder(Path(sys.argv[1])))


def repeated() -> Iterator[Diagnostic]:
    """The findings of a masterplan again and again, each time on the next line of its file."""
    while True:
        for found in loaded.diagnostics:
            lines = (loaded.sources.text(found.position.file) or "").count("\n") or 1
            times = counts[found.position.file] = counts.get(found.position.file, 0) + 1
            yield replace(found, position=replace(found.position, line=times % lines + 1, column=1))


counts: dict[str, int] = {}
report = Report(tuple(islice(repeated(), FINDINGS)))
context = Context("id", text_of=loaded.sources.text, codes=lambda: every_code(RULES))
taken = {}
for name in ("sarif", "text"):
    begin = perf_counter()
    import_module(REPORTERS[name].module).render(report, context)
    taken[name] = perf_counter() - begin
print(json.dumps({"sarif": max(0, taken["sarif"] - taken["text"])}))
