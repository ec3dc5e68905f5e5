"""The manual of the fields: every file of a masterplan and every key in it, from the model."""

from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin

from pydantic import PlainValidator
from pydantic.fields import FieldInfo

from smartcity_mp.language.catalogue.words import KINDS
from smartcity_mp.language.pair import half
from smartcity_mp.model import types
from smartcity_mp.model.fields import Entity, Item, of
from smartcity_mp.model.files import FILES
from smartcity_mp.model.structure import classes_in
from smartcity_mp.model.types import Choice, Reference

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
SCALARS: dict[Any, str] = {
    types.Text: "teks | text",
    types.Name: "teks | text",
    types.Id: "kode | id",
    types.Whole: "bilangan bulat | whole number",
    types.Count: "bilangan bulat ≥ 0 | whole number ≥ 0",
    types.Rupiah: "bilangan bulat ≥ 0 | whole number ≥ 0",
    types.Number: "angka desimal | decimal number",
    types.Year: "tahun | year",
    types.Day: "tanggal | date",
    types.MonthOfYear: "bulan | month",
    types.YearOrMonth: "tahun atau bulan | year or month",
    types.AnyDate: "tanggal, bulan, atau tahun | date, month or year",
    types.Months: "bulan ke-1 sampai ke-12: 3 atau 3-5 | months 1 to 12: 3 or 3-5",
    types.Flag: "true atau false | true or false",
    types.Value: "angka desimal atau kata | decimal number or word",
    types.Stage: "1 sampai 4 | 1 to 4",
    types.Rating: "1 sampai 5 | 1 to 5",
    types.Percent: "0 sampai 100 | 0 to 100",
    types.SchemaVersion: "1 | 1",
    types.SdgNumber: "1 sampai 17 | 1 to 17",
    types.Illustrative: "all atau daftar nama isian | all, or a list of fields",
}
"""What a single value looks like."""
UNITS = {
    "districts": "kecamatan",
    "month": "bulan",
    "people": "orang",
    "percent": "persen",
    "score": "skor",
    "urban villages": "kelurahan",
    "villages": "desa",
    "year": "tahun",
}
"""The model's units in Indonesian, where they are not the same."""
CHOICE, LIST, REFERENCE = "pilihan | choice", "daftar {} | list of {}", "kode {} | id of {}"
BY, OR = "per {key}: {value} | by {key}: {value}", "atau | or"
_READERS = {kind.__metadata__[0].func: words for kind, words in SCALARS.items()}


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
    illustrative = Item.model_fields["illustrative"]
    parts = [
        f"# {half(TITLE, language)}",
        half(INTRODUCTION, language),
        f'<a id="illustrative"></a>\n\n**`illustrative`**: {_said(illustrative, "help", language)}',
    ]
    for section in sections:
        parts += _described(section, headings, language)
    return "\n\n".join(parts) + "\n"


def _sections() -> Iterator[Section]:
    """Every file, each followed by the entities that it is the first to hold."""
    seen: set[type[Entity]] = set()
    for file in FILES:
        seen.add(file.kind)
        yield Section(file.kind, f"`{file.path}`", "", 2)
        yield from _below(file.kind, seen)


def _below(kind: type[Entity], seen: set[type[Entity]]) -> Iterator[Section]:
    for name, info in kind.model_fields.items():
        for part in classes_in(kind, name):
            if part not in seen:
                seen.add(part)
                yield Section(part, of(info, "label"), of(info, "help"), 3)
                yield from _below(part, seen)


def _described(section: Section, headings: dict[type[Entity], str], language: str) -> Iterator[str]:
    fields = section.kind.model_fields
    yield f'<a id="{_anchor(section.kind)}"></a>'
    yield f"{'#' * section.level} {_heading(section.heading, language)}"
    if section.about:
        yield _escaped(half(section.about, language))
    rows = [half(COLUMNS, language).split("|"), ["---"] * 5]
    for name, info in fields.items():
        if name != "illustrative":
            rows.append(_row(info.alias or name, info, headings, language))
    yield "\n".join(f"| {' | '.join(cells)} |" for cells in rows)
    choices = [line for name, info in fields.items() for line in _choices(name, info, language)]
    if choices:
        yield "\n".join(choices)
    if "illustrative" in fields:
        yield half(ALSO, language)


def _row(key: str, info: FieldInfo, headings: dict[type[Entity], str], language: str) -> list[str]:
    due = of(info, "due")
    stage = ALWAYS if info.is_required() else f"{due} | {due}" if due else NEVER
    value = _value(info.annotation, tuple(info.metadata), headings, language)
    if unit := of(info, "unit"):
        named = UNITS.get(unit, unit) if language == "id" else unit
        value = value if value == named else f"{value} ({named})"
    label, help = (_said(info, what, language) for what in ("label", "help"))
    return [f"`{key}`", label, value, half(stage, language), help]


def _value(
    kind: Any, metadata: tuple[Any, ...], headings: dict[type[Entity], str], language: str
) -> str:
    """What a value of this annotation looks like, in words."""
    for part in metadata:
        if isinstance(part, Choice):
            return half(CHOICE, language)
        if isinstance(part, Reference):
            kinds = [half(KINDS[name], language) for name in part.kinds]
            return half(REFERENCE, language).format(_joined(kinds, language))
        if isinstance(part, PlainValidator):
            return half(_READERS[part.func], language)

    def inner(part: Any) -> str:
        return _value(part, (), headings, language)

    arguments = get_args(kind)
    if hasattr(kind, "__metadata__"):
        return _value(arguments[0], kind.__metadata__, headings, language)
    if get_origin(kind) in (Union, UnionType):
        known = [inner(part) for part in arguments if part is not NoneType]
        return _joined(list(dict.fromkeys(known)), language)
    if get_origin(kind) is tuple:
        return half(LIST, language).format(inner(arguments[0]))
    if get_origin(kind) is dict:
        key, value = map(inner, arguments)
        return half(BY, language).format(key=key, value=value)
    return f"[{_heading(headings[kind], language)}](#{_anchor(kind)})"


def _choices(name: str, info: FieldInfo, language: str) -> Iterator[str]:
    """The words that a field may take, each with its label."""
    for part in types_of(info):
        if isinstance(part, Choice):
            words = [
                f"`{word}` {_escaped(half(label, language))}"
                for word, label in part.options.items()
            ]
            yield f"- `{info.alias or name}`: {'; '.join(words)}"


def types_of(info: FieldInfo) -> Iterator[Any]:
    """All that the annotation of a field is made of."""
    pending = [*info.metadata, info.annotation]
    while pending:
        part = pending.pop(0)
        yield part
        pending += get_args(part)


def _heading(heading: str, language: str) -> str:
    return heading if heading.startswith("`") else _escaped(half(heading, language))


def _said(info: FieldInfo, what: str, language: str) -> str:
    return _escaped(half(of(info, what), language))


def _joined(words: list[str], language: str) -> str:
    return f" {half(OR, language)} ".join(words)


def _anchor(kind: type[Entity]) -> str:
    return kind.__name__.lower()


def _escaped(text: str) -> str:
    """Text as Markdown in a cell."""
    return text.replace("*", r"\*").replace("<", "&lt;").replace("|", r"\|")
