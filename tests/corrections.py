"""All findings of files that are on no disk, and what `fix` makes of them."""

import sys
from collections.abc import Mapping
from pathlib import Path

from odd_masterplans import Memory

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.editing.fix import Fixed, fix
from smartcity_mp.project import Project, check, load_tree
from smartcity_mp.source.tree import Tree


def findings(tree: Tree) -> tuple[Diagnostic, ...]:
    project = load_tree(Path(), tree, sys.maxsize)
    assert isinstance(project, Project)
    return check(project, most=sys.maxsize).findings


def fixed(files: Mapping[str, bytes]) -> Fixed:
    return fix(Memory(files), findings, lambda _: True)
