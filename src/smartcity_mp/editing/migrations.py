"""How masterplans of an older data format become one of the present: a step a version."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Texts = Mapping[str, bytes]
"""The YAML and Markdown files of a masterplan by their path."""


@dataclass(frozen=True, slots=True)
class Migration:
    """The step from a version to the next."""

    version: int
    """The version that it begins with."""
    about: tuple[str, ...]
    """What changes, in both languages: "`goals` menjadi `objectives` | `goals` is `objectives`"."""
    step: Callable[[Texts], Mapping[str, bytes | None]]
    """The files that change, with `source/edit.py` and `source/entries.py`; None: the file goes.

    Raises EditError where a file is written so that it cannot be changed by itself.
    """


MIGRATIONS: tuple[Migration, ...] = ()
"""In the order of their versions. Whoever raises SCHEMA_VERSION adds the step from the last one."""
