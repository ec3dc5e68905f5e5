"""Everything that findings say, by code."""

from smartcity_mp.language.catalogue.books import BOOKS
from smartcity_mp.language.catalogue.look import LOOK
from smartcity_mp.language.catalogue.references import REFERENCES
from smartcity_mp.language.catalogue.rules import RULES
from smartcity_mp.language.catalogue.said import Said
from smartcity_mp.language.catalogue.shape import SHAPE
from smartcity_mp.language.catalogue.source import SOURCE

SENTENCES: dict[str, Said] = dict(
    sorted({**SOURCE, **SHAPE, **REFERENCES, **RULES, **BOOKS, **LOOK}.items())
)
