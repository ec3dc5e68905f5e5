"""A failing case with as little in it as still fails in the same way."""

import time
from collections.abc import Callable

from fuzz.case import Case
from fuzz.disk import Content
from fuzz.plans import plans


def shrunk(case: Case, fails: Callable[[Case], bool], seconds: float) -> Case:
    """The smallest case that was found in this time: files as they were, lines and signs gone."""
    until = time.monotonic() + seconds
    usual = plans()[case.plan]

    def better(path: str, content: Content | None) -> bool:
        nonlocal case
        files = dict(case.files)
        files.pop(path, None)
        if content is not None:
            files[path] = content
        tried = case._replace(files=files)
        if files == case.files or time.monotonic() > until or not fails(tried):
            return False
        case = tried
        return True

    for path in sorted(case.files):
        if case.files[path] != usual.get(path):
            better(path, usual.get(path))
    for path in sorted(case.files):
        if path != "masterplan.yaml":
            better(path, None)
    for path in sorted(case.files):
        _cut(path, case.files[path], lambda text: text.splitlines(keepends=True), better)
        if case.files[path] != usual.get(path):
            _cut(path, case.files[path], lambda text: [bytes([sign]) for sign in text], better)
    return case


def _cut(
    path: str,
    content: Content,
    split: Callable[[bytes], list[bytes]],
    better: Callable[[str, Content], bool],
) -> None:
    """Take out halves, quarters and so on of a file while what is left still fails."""
    if not isinstance(content, bytes):
        return
    parts = split(content)
    size = len(parts) // 2
    while size:
        at = 0
        while at < len(parts):
            rest = parts[:at] + parts[at + size :]
            if better(path, b"".join(rest)):
                parts = rest
            else:
                at += size
        size //= 2
