"""The baseline B: read the YAML files below a folder, parse them with PyYAML, do nothing else."""

import sys
from pathlib import Path

import yaml

for path in sorted(Path(sys.argv[1]).rglob("*.yaml")):
    yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
