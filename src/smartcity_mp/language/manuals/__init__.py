"""The manuals of the codes that are no rules, by code. A rule has its own in its module."""

from smartcity_mp.language.manuals.books import BOOKS
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.language.manuals.references import REFERENCES
from smartcity_mp.language.manuals.shape import SHAPE
from smartcity_mp.language.manuals.source import SOURCE

MANUALS: dict[str, Manual] = {**SOURCE, **SHAPE, **REFERENCES, **BOOKS}
