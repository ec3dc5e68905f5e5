"""When something changes in a folder, as the system tells it."""

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.source.tree import is_passed_over

_PACKAGE = "watchfiles"
_SETTLED, _AT_MOST = 10, 1600
"""Milliseconds without a change after which somebody looks, and how long he may be kept from it:
git checks out a hundred files."""
_LOOK = 1000
"""Milliseconds after which somebody looks whether the folder is still the same."""


def need_watcher() -> None:
    """Raises Refusal where nobody could tell what changes."""
    if find_spec(_PACKAGE) is None:
        raise Refusal("serve.needs", packages=_PACKAGE)


def moments(folder: Path) -> Iterator[None]:
    """The moments when something may have changed in a folder, without end.

    A folder that is gone may come back, and is another one then. The system may also refuse to
    watch: so large a folder, or no longer there. Then somebody looks.
    """
    from watchfiles import watch

    while True:
        known, is_new = _identity(folder), True
        top = os.path.realpath(folder)
        with suppress(OSError, RuntimeError):
            for changes in watch(
                top,
                watch_filter=partial(_matters, top),
                debounce=_AT_MOST,
                step=_SETTLED,
                rust_timeout=_LOOK,
                yield_on_timeout=True,
                ignore_permission_denied=True,
            ):
                if _identity(folder) != known:
                    break
                if changes or is_new:  # what happened before the watch began, nobody told
                    yield
                is_new = False
        yield
        if is_new:
            time.sleep(_LOOK / 1000)


def _matters(top: str, _change: object, path: str) -> bool:
    return not is_passed_over(Path(path.removeprefix(top)).as_posix().strip("/"))


def _identity(folder: Path) -> tuple[int, int] | None:
    """By what a folder is told from another that has its name; None where there is none."""
    try:
        about = folder.stat()
    except OSError:
        return None
    return about.st_dev, about.st_ino
