"""A finding's code and values to a sentence. Values are data: they are never read as templates."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal

from smartcity_mp.language.catalogue import SENTENCES
from smartcity_mp.language.catalogue.words import WORDS
from smartcity_mp.language.characters import marked
from smartcity_mp.language.numbers import number, rupiah
from smartcity_mp.language.pair import half
from smartcity_mp.language.unseen import one_line

LONGEST = 200
"""A value is cut to this many characters."""
_OPTIONAL = re.compile(r"\[\[(.*?)\]\]")
_FIELD = re.compile(r"\{([a-z_]+)(?::([a-z]+))?\}")


def sentence(code: str, values: Mapping[str, object], language: str) -> str:
    """What a finding says, in `id` or `en`."""
    said = SENTENCES[code]
    return _filled(said.variant(values.get(said.by))[language == "en"], values, language)


def hint(code: str, values: Mapping[str, object], language: str) -> str:
    """What a person can do about a finding."""
    said = SENTENCES[code]
    return _filled(said.variant(values.get(said.by))[2 + (language == "en")], values, language)


def _filled(template: str, values: Mapping[str, object], language: str) -> str:
    """Choose the optional parts, then put all values in at once, so that none is read again."""
    chosen = _OPTIONAL.sub(lambda part: _if_known(part[1], values), template)
    return _FIELD.sub(lambda field: _worded(values[field[1]], field[2], language), chosen)


def _if_known(part: str, values: Mapping[str, object]) -> str:
    names = (field[1] for field in _FIELD.finditer(part))
    return "" if any(values.get(name) in (None, "", ()) for name in names) else part


def _worded(value: object, form: str | None, language: str) -> str:
    text = one_line("–" if value is None else marked(_in_form(value, form, language)))
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


def _in_form(value: object, form: str | None, language: str) -> str:
    if form in WORDS:
        return half(WORDS[form].get(str(value), str(value)), language)
    if form == "spoken":
        return half(str(value), language)
    figures: dict[str | None, Callable[..., str]] = {"number": number, "rupiah": rupiah}
    if form in figures and isinstance(value, int | Decimal):
        return figures[form](value, language)
    return ", ".join(map(str, value)) if isinstance(value, tuple | list) else str(value)
