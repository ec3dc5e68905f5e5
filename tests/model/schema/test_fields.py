"""Every field speaks both languages, and the entities take what the files hold."""

from decimal import Decimal

import pytest
from entity_classes import ENTITIES
from pydantic import ValidationError

from smartcity_mp.data.frameworks import FRAMEWORKS, framework_text
from smartcity_mp.language.pair import half
from smartcity_mp.model.direction import GoalsFile
from smartcity_mp.model.files import FILES, File
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.indicators import Indicator, IndicatorReference, TargetRange
from smartcity_mp.model.masterplan import Masterplan
from smartcity_mp.model.profile import FigureOfYear, Profile
from smartcity_mp.model.programs import Program
from smartcity_mp.model.publication import Book
from smartcity_mp.model.quick_wins import QuickWin
from smartcity_mp.model.readiness import Gap, Readiness
from smartcity_mp.model.schema import choices
from smartcity_mp.model.schema.annotations import Reference
from smartcity_mp.model.schema.fields import Entity, of
from smartcity_mp.model.schema.structure import classes_in, kinds_in, parts_of
from smartcity_mp.source.yaml import parse

KINDS = {
    "document", "document-mission", "document-priority", "readiness", "gap", "issue", "factor",
    "swot-strategy", "mission", "goal", "objective", "indicator", "inventory", "strategy",
    "program", "quick-win", "organization", "legal-basis", "dimension", "sub-dimension",
    "statistic", "driver", "scenario", "criterion",
}  # fmt: skip
FIXED_KINDS = {"component", "element"}
FIELDS = [(kind, name) for kind in ENTITIES for name in kind.model_fields]


def bilingual(text: object) -> bool:
    return isinstance(text, str) and text.count(" | ") == 1 and all(text.split(" | "))


def errors(kind: type[Entity], data: dict[str, object]) -> list[tuple[tuple[object, ...], str]]:
    with pytest.raises(ValidationError) as caught:
        kind.model_validate(data)
    return [(error["loc"], error["type"]) for error in caught.value.errors()]


def test_enough_was_seen() -> None:
    assert len(ENTITIES) > 40
    assert len(FIELDS) > 200
    assert len({kind.__name__ for kind in ENTITIES}) == len(ENTITIES)


@pytest.mark.parametrize(("kind", "name"), FIELDS)
def test_field_is_declared_in_both_languages(kind: type[Entity], name: str) -> None:
    info = kind.model_fields[name]
    assert bilingual(of(info, "label"))
    assert bilingual(of(info, "help"))
    for language in ("id", "en"):
        text = half(str(of(info, "help")), language)
        assert text.strip() == text
        assert text.endswith(".")
        assert "  " not in text
        label = half(str(of(info, "label")), language)
        assert label.strip() == label
        assert not label.endswith(".")
    assert of(info, "due") in (None, 1, 2, 3, 4)


@pytest.mark.parametrize("kind", ENTITIES)
def test_entity_has_a_docstring(kind: type[Entity]) -> None:
    assert (kind.__doc__ or "").strip().endswith(".")


@pytest.mark.parametrize("kind", ENTITIES)
def test_only_what_makes_an_item_is_required(kind: type[Entity]) -> None:
    required = [name for name, info in kind.model_fields.items() if info.is_required()]
    assert len(required) <= 2
    assert bool(kind.KIND) == ("id" in kind.model_fields)
    if kind.KIND and kind is not Indicator:
        assert "id" in required
    fitting = {
        "part": "output",
        "number": "1",
        "day": "1",
        "year": "2026",
        "month": "2026-03",
        "date": "2026-03-01",
    }
    data = {name: fitting.get(name, "A1") for name in required}
    nothing = dict.fromkeys(
        info.alias or name for name, info in kind.model_fields.items() if name not in required
    )
    assert kind.model_validate({**data, **nothing}) is not None


@pytest.mark.parametrize("file", [f for f in FILES if not f.is_folder], ids=lambda f: f.path)
def test_only_a_title_must_be_in_a_file(file: File) -> None:
    file.kind.model_validate({"title": "x"} if file.kind is Masterplan else {})


def test_kinds_and_references_fit_together() -> None:
    defined = {kind.KIND for kind in ENTITIES if kind.KIND}
    assert defined == KINDS
    named = {kind for e in ENTITIES for _, r in parts_of(e).references for kind in r.kinds}
    assert named <= KINDS | FIXED_KINDS
    assert sum(len(parts_of(kind).references) for kind in ENTITIES) >= 36
    assert kinds_in(GoalsFile) == {"goal", "objective", "indicator"}
    assert classes_in(Masterplan, "books") == (Book,)


def test_a_stage_stands_where_a_kind_stands() -> None:
    for kind in ENTITIES:
        if kind.KIND:
            assert vars(kind)["STAGE"] in (1, 2, 3)


def test_choices_have_labels_in_both_languages() -> None:
    tables = [
        (name, table) for name, table in vars(choices).items()
        if name.isupper() and name not in ("COMPONENT_ELEMENT", "SWOT_STRATEGY_FACTORS")
    ]  # fmt: skip
    assert len(tables) >= 16
    for name, table in tables:
        for word, label in table.items():
            assert bilingual(label), (name, word)
    assert set(choices.COMPONENT_ELEMENT) == set(choices.COMPONENTS)
    assert set(choices.COMPONENT_ELEMENT.values()) == set(choices.ELEMENTS)
    assert set(choices.SWOT_STRATEGY_FACTORS) == set(choices.SWOT_STRATEGY_KINDS)


def test_unknown_keys_are_refused_and_entities_are_frozen() -> None:
    assert errors(Gap, {"id": "GP-01", "gap": "x", "couse": "y"}) == [
        (("couse",), "extra_forbidden")
    ]
    gap = Gap(id="GP-01", gap="x")
    with pytest.raises(ValidationError):
        gap.cause = "y"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("all", ("all",)),
        (["budget", "outputs"], ("budget", "outputs")),
        (["budget", "all"], ("all",)),
        ("budget", ("budget",)),
        ([], ()),
        (None, None),
    ],
)
def test_illustrative(typed: object, read: object) -> None:
    program = Program.model_validate({"id": "GOV-01", "name": "x", "illustrative": typed})
    assert program.illustrative == read
    assert program.is_illustrative("budget") == bool(read)
    assert program.is_illustrative("locations") == (read == ("all",))


def test_only_a_field_can_be_illustrative() -> None:
    program = Program(id="GOV-01", name="x", illustrative=("all",))
    with pytest.raises(ValueError, match="Program has no field 'bugdet'"):
        program.is_illustrative("bugdet")


def test_budget_keeps_a_source_of_unknown_amount() -> None:
    program = Program.model_validate(
        {
            "id": "GOV-01",
            "name": "x",
            "budget": {"csr": None, "apbd-kabupaten": {"2025": "100", "2026": None, "2027": "50"}},
        }
    )
    assert program.budget == {"csr": None, "apbd-kabupaten": {2025: 100, 2027: 50}}
    assert program.total() == 150
    assert program.total(2027) == 50
    assert program.total(2026) == 0
    assert Program.model_validate({"id": "GOV-01", "name": "x", "budget": None}).budget == {}


def test_budget_refuses_what_is_no_source_year_or_rupiah() -> None:
    budget = {
        "apbd": {"2025": "1"},
        "apbn": {"02025": "1", "2026": "500.000", "2027": "-5"},
        "dak": "9",
    }
    assert errors(Program, {"id": "GOV-01", "name": "x", "budget": budget}) == [
        (("budget", "apbd", "[key]"), "choice"),
        (("budget", "apbn", "02025", "[key]"), "year"),
        (("budget", "apbn", "2026"), "whole_number"),
        (("budget", "apbn", "2027"), "negative"),
        (("budget", "dak"), "dict_type"),
    ]


def test_quick_win_budget() -> None:
    data = {"id": "QW-GOV", "name": "x", "resources": {"budget": {"csr": None, "apbn": "70"}}}
    quick_win = QuickWin.model_validate(data)
    assert quick_win.resources is not None
    assert quick_win.resources.budget == {"csr": None, "apbn": 70}
    assert quick_win.total() == 70
    assert QuickWin(id="QW-GOV", name="x").total() == 0


def test_targets_are_numbers_words_or_ranges() -> None:
    indicator = Indicator.model_validate(
        {
            "name": "x",
            "targets": {"2025": "71.12", "2026": "baik", "2027": {"min": "1"}, "2028": None},
        }
    )
    assert indicator.targets == {
        2025: Decimal("71.12"),
        2026: "baik",
        2027: TargetRange(min=Decimal(1)),
    }
    assert indicator.target(2026) == "baik"
    assert indicator.target(2028) is None
    again = Indicator(name="x", targets=indicator.targets)
    assert again.targets == indicator.targets
    wrong = {"name": "x", "targets": {"2025": "1,5", "2026": {"min": "1,5"}}}
    assert errors(Indicator, wrong) == [
        (("targets", "2025", "|value"), "decimal_number"),
        (("targets", "2026", "|map", "min"), "decimal_number"),
    ]


def test_outputs_define_an_indicator_or_name_one() -> None:
    outputs = [{"name": "x"}, {"ref": "IK-IPM"}]
    program = Program.model_validate({"id": "GOV-01", "name": "x", "outputs": outputs})
    assert program.outputs == (Indicator(name="x"), IndicatorReference(ref="IK-IPM"))
    assert Program(id="GOV-01", name="x", outputs=program.outputs).outputs == program.outputs
    wrong = {"id": "GOV-01", "name": "x", "outputs": [{"ref": " "}, {"unit": "x"}, "x"]}
    assert errors(Program, wrong) == [
        (("outputs", 0, "|ref", "ref"), "blank"),
        (("outputs", 1, "|indicator", "name"), "missing"),
        (("outputs", 2, "|indicator"), "model_type"),
    ]


def test_statistic_values_may_break() -> None:
    values = {"2022": "70.5", "2023": {"value": "71.5", "break": "true"}, "2024": {"value": None}}
    data = {"statistics": [{"id": "ST-1", "name": "x", "values": values}]}
    read = Profile.model_validate(data).statistics[0].values
    assert read[2022] == Decimal("70.5")
    assert isinstance(read[2023], FigureOfYear)
    assert read[2023].breaks is True
    assert read[2024] == FigureOfYear()


def test_books_are_a_variant_or_a_list() -> None:
    assert Masterplan.model_validate({"title": "x", "books": "kominfo"}).books == "kominfo"
    books = [{"title": "Analisis", "chapters": ["pendahuluan"]}]
    own = Masterplan.model_validate({"title": "x", "books": books}).books
    assert own == (Book(title="Analisis", chapters=("pendahuluan",)),)
    assert errors(Masterplan, {"title": "x", "books": [{"chapters": ["konsep"]}]}) == [
        (("books", "|list", 0, "title"), "missing")
    ]


def test_rule_settings() -> None:
    rules = {"severity": {"SMP315": "off", "SMP301": None}, "settings": {"max": "3"}}
    read = Masterplan.model_validate({"title": "x", "rules": rules}).rules
    assert read is not None
    assert read.severity == {"SMP315": "off"}
    assert read.settings == {"max": 3}
    assert errors(Masterplan, {"title": "x", "rules": {"severity": {"SMP315": "of"}}}) == [
        (("rules", "severity", "SMP315"), "choice")
    ]


def test_readiness_scale_defaults_to_the_evaluation_scale() -> None:
    assert Readiness().bounds == (0, 4)
    assert Readiness.model_validate({"scale": {"min": "1"}}).bounds == (1, 4)


def test_a_field_may_name_several_kinds() -> None:
    assert ("subject", Reference(("component", "sub-dimension"))) in parts_of(Gap).references


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_built_in_framework(name: str) -> None:
    document = parse(f"{name}.yaml", framework_text(name))
    assert not document.diagnostics
    framework = Framework.model_validate(document.data)
    subs = [sub for dimension in framework.dimensions for sub in dimension.sub_dimensions]
    assert [dimension.prefix for dimension in framework.dimensions] == [
        "GOV", "BRA", "ECO", "LIV", "SOC", "ENV",
    ]  # fmt: skip
    assert len(subs) == 18
    assert len({sub.covers for sub in subs}) == 18
    assert all(sub.covers for sub in subs)
    assert all(dimension.description and dimension.color for dimension in framework.dimensions)
    assert [sub.id for sub in subs] == [
        "public-service", "bureaucracy", "public-policy", "tourism", "business", "city-appearance",
        "industry", "welfare", "transactions", "harmony", "health", "mobility", "community",
        "learning", "security", "protection", "waste", "energy",
    ]  # fmt: skip


def test_where_all_is_an_example_so_is_what_it_holds() -> None:
    indicator = {"name": "A", "unit": "orang", "baseline": {"year": "2024", "value": "1"}}
    given = {"id": "P", "name": "P", "outputs": [indicator, {"ref": "X"}]}
    whole = Program.model_validate({**given, "illustrative": "all"})
    part = Program.model_validate({**given, "illustrative": ["budget"]})
    for program, expected in ((whole, True), (part, False)):
        inner = program.outputs[0]
        assert isinstance(inner, Indicator)
        assert inner.is_illustrative("baseline") is expected
    assert whole.outputs[1] == part.outputs[1]
    goals = {"id": "T", "statement": "T", "illustrative": "all"}
    objective = {"id": "S", "statement": "S", "indicators": [{"id": "I", **indicator}]}
    (goal,) = GoalsFile.model_validate({"goals": [{**goals, "objectives": [objective]}]}).goals
    deepest = goal.objectives[0].indicators[0]
    assert isinstance(deepest, Indicator) and deepest.is_illustrative("targets")
