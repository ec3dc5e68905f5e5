"""The manual of the fields: every file of a masterplan and every key in it, from the model."""

from collections.abc import Iterator
from typing import NamedTuple

from smartcity_mp.data.frameworks import FRAMEWORKS, framework_text
from smartcity_mp.language.catalogue.words import KINDS
from smartcity_mp.language.pair import half
from smartcity_mp.language.units import UNITS
from smartcity_mp.loading import brought_along
from smartcity_mp.model.files import FILES
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.schema.annotations import Choice, Reference, Scalar
from smartcity_mp.model.schema.describe import Description, ListOf, MapOf, OneOf, Shape, describe
from smartcity_mp.model.schema.fields import Entity, Item

TITLE = "Isian masterplan | Fields of a masterplan"
INTRODUCTION = (
    "Satu masterplan adalah satu folder. Halaman ini memuat setiap berkas YAML di dalamnya dan "
    "setiap isiannya. Kolom *tahap* menyebut tahap bimtek saat isian itu mulai diminta (SMP601): "
    "*selalu* berarti isian itu membentuk butirnya dan tidak boleh kosong, garis berarti tidak "
    "pernah diminta. Uang ditulis dalam rupiah utuh (`1250000000`), desimal dengan titik "
    "(`71.12`), tanggal `2027-01-31`, bulan `2027-01`. | "
    "A masterplan is one folder. This page lists every YAML file in it and every field of each. "
    "The column *stage* names the bimtek from which a field is asked for (SMP601): *always* means "
    "that it makes its item what it is and must not be empty, a dash that nobody asks. Money is "
    "whole rupiah (`1250000000`), decimals have a point (`71.12`), a date is `2027-01-31`, a "
    "month `2027-01`."
)
COLUMNS = "Kunci|Isian|Nilai|Tahap|Penjelasan | Key|Field|Value|Stage|Help"
ALSO = (
    "Butir ini juga menerima [`illustrative`](#illustrative). | "
    "Also takes [`illustrative`](#illustrative)."
)
ALWAYS, NEVER = "selalu | always", "– | –"
SCALARS = {
    "text": "teks | text",
    "name": "teks | text",
    "id": "kode | id",
    "asset": "teks | text",
    "color": "warna | colour",
    "address": "alamat web | web address",
    "whole": "bilangan bulat | whole number",
    "rupiah": "bilangan bulat | whole number",
    "number": "angka desimal | decimal number",
    "year": "tahun | year",
    "date": "tanggal | date",
    "month": "bulan | month",
    "year_or_month": "tahun atau bulan | year or month",
    "any_date": "tanggal, bulan, atau tahun | date, month or year",
    "month_span": "bulan ke-1 sampai ke-12: 3 atau 3-5 | months 1 to 12: 3 or 3-5",
    "flag": "true atau false | true or false",
    "value": "angka desimal atau kata | decimal number or word",
    "illustrative": "all atau daftar nama isian | all, or a list of fields",
}
"""What a single value of a kind looks like."""
BOUNDED = ("whole", "rupiah")
"""Kinds of which the bounds are told; a year has four digits, that is enough."""
SPAN = "{} sampai {} | {} to {}"
CHOICE, LIST, REFERENCE = "pilihan | choice", "daftar {} | list of {}", "kode {} | id of {}"
CODE = "kode subdimensi | code of a sub-dimension"
CODES = "Kode subdimensi | Codes of sub-dimensions"
CODES_ABOUT = (
    "Subdimensi kerangka kominfo, yang berlaku bila tidak ada `framework.yaml`. | "
    "The sub-dimensions of the framework kominfo, which holds where there is no `framework.yaml`."
)
CODES_ANCHOR = "codes"
BY, OR = "per {key}: {value} | by {key}: {value}", "atau | or"


class Section(NamedTuple):
    """One entity class: under which heading it is described, and its introduction."""

    kind: type[Entity]
    heading: str
    about: str
    level: int


def page(language: str) -> str:
    """The whole manual in `id` or `en`."""
    sections = tuple(_sections())
    headings = {section.kind: section.heading for section in sections}
    illustrative = describe(Item)["illustrative"]
    parts = [
        f"# {half(TITLE, language)}",
        half(INTRODUCTION, language),
        f'<a id="illustrative"></a>\n\n**`illustrative`**: {_said(illustrative.help, language)}',
    ]
    for section in sections:
        parts += _described(section, headings, language)
    parts += _codes(language)
    return "\n\n".join(parts) + "\n"


def _codes(language: str) -> Iterator[str]:
    """The codes of the sub-dimensions that a masterplan has of itself."""
    name = FRAMEWORKS[0]
    framework = brought_along(Framework, f"{name}.yaml", framework_text(name))
    yield f'<a id="{CODES_ANCHOR}"></a>\n\n## {half(CODES, language)}'
    yield half(CODES_ABOUT, language)
    yield "\n".join(
        f"- `{dimension.id}.{sub.id}`: {_escaped(sub.name)}"
        for dimension in framework.dimensions
        for sub in dimension.sub_dimensions
    )


def _sections() -> Iterator[Section]:
    """Every file, each followed by the entities that it is the first to hold."""
    seen: set[type[Entity]] = set()
    for file in FILES:
        seen.add(file.kind)
        yield Section(file.kind, f"`{file.path}`", "", 2)
        yield from _below(file.kind, seen)


def _below(kind: type[Entity], seen: set[type[Entity]]) -> Iterator[Section]:
    for field in describe(kind).values():
        for part in field.classes:
            if part not in seen:
                seen.add(part)
                yield Section(part, field.label, field.help, 3)
                yield from _below(part, seen)


def _described(section: Section, headings: dict[type[Entity], str], language: str) -> Iterator[str]:
    fields = describe(section.kind)
    yield f'<a id="{_anchor(section.kind)}"></a>'
    yield f"{'#' * section.level} {_heading(section.heading, language)}"
    if section.about:
        yield _said(section.about, language)
    shown = [field for name, field in fields.items() if name != "illustrative"]
    rows = [half(COLUMNS, language).split("|"), ["---"] * 5]
    rows += [_row(field, headings, language) for field in shown]
    yield "\n".join(f"| {' | '.join(cells)} |" for cells in rows)
    if choices := [_choices(field, part, language) for field in shown for part in field.choices]:
        yield "\n".join(choices)
    if "illustrative" in fields:
        yield half(ALSO, language)


def _row(field: Description, headings: dict[type[Entity], str], language: str) -> list[str]:
    due = f"{field.due} | {field.due}" if field.due else NEVER
    value = _value(field.shape, headings, language)
    if field.unit:
        named = half(UNITS.get(field.unit, field.unit), language)
        value = value if value == named else f"{value} ({named})"
    return [
        f"`{field.key}`",
        _said(field.label, language),
        value,
        half(ALWAYS if field.is_required else due, language),
        _said(field.help, language),
    ]


def _value(shape: Shape, headings: dict[type[Entity], str], language: str) -> str:
    """What a value of this shape looks like, in words."""

    def inner(part: Shape) -> str:
        return _value(part, headings, language)

    match shape:
        case Scalar():
            return _single(shape, language)
        case Choice():
            return half(CHOICE, language)
        case Reference(("sub-dimension",)):
            return f"[{half(CODE, language)}](#{CODES_ANCHOR})"
        case Reference(kinds):
            named = [half(KINDS[name], language) for name in kinds]
            return half(REFERENCE, language).format(_joined(named, language))
        case ListOf(item):
            return half(LIST, language).format(inner(item))
        case MapOf(key, value):
            return half(BY, language).format(key=inner(key), value=inner(value))
        case OneOf(sides):
            return _joined(list(map(inner, sides)), language)
        case _:
            return f"[{_heading(headings[shape], language)}](#{_anchor(shape)})"


def _single(scalar: Scalar, language: str) -> str:
    words = half(SCALARS[scalar.kind], language)
    first, last = scalar.bounds
    if scalar.kind not in BOUNDED or first is None:
        return words
    if last is None:
        return f"{words} ≥ {first}"
    return str(first) if first == last else half(SPAN, language).format(first, last)


def _choices(field: Description, choice: Choice, language: str) -> str:
    """The words that a field may take, each with its label."""
    words = [f"`{word}` {_said(label, language)}" for word, label in choice.options.items()]
    return f"- `{field.key}`: {'; '.join(words)}"


def _heading(heading: str, language: str) -> str:
    return heading if heading.startswith("`") else _said(heading, language)


def _said(text: str, language: str) -> str:
    return _escaped(half(text, language))


def _joined(words: list[str], language: str) -> str:
    return f" {half(OR, language)} ".join(words)


def _anchor(kind: type[Entity]) -> str:
    return kind.__name__.lower()


def _escaped(text: str) -> str:
    """Text as Markdown in a cell."""
    return text.replace("*", r"\*").replace("<", "&lt;").replace("|", r"\|")
