"""Numbers and dates: what is refused, with the right writing shown, and what is only doubtful."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shown import shown

from smartcity_mp.diagnostics import Severity
from smartcity_mp.loading.numbers import right_number
from smartcity_mp.model.schema.types import Number, Rupiah

Reads = Callable[[dict[str, str]], Any]
GOV = "programs/governance/GOV-01.yaml"


def money(read: Reads, typed: str) -> Any:
    return read({GOV: f"id: GOV-01\nname: Mal\nbudget:\n  csr: {{2025: {typed}}}\n"})


def area(read: Reads, typed: str) -> Any:
    return read({"profile.yaml": f"geography:\n  area_km2: {typed}\n"})


RUPIAH = [
    ("500.000", "500000"),
    ("1.250.000.000", "1250000000"),
    ("'1,5 M'", "1500000000"),
    ("Rp 5 miliar", "5000000000"),
    ("Rp5 miliar", "5000000000"),
    ("Rp. 500 juta", "500000000"),
    ("Rp500.000", "500000"),
    ("'Rp500.000,00'", "500000"),
    ("'Rp1.500.000,-'", "1500000"),
    ("'0,5 triliun'", "500000000000"),
    ("1.5 jt", "1500000"),
    ("2 T", "2000000000000"),
    ("750 ribu", "750000"),
    ("1_000", "1000"),
    ("5.0", "5"),
    ("1.5", None),
    ("'1,5'", None),
    ("nan", None),
    ("1e400", None),
    ("0x10", None),
    ("lima miliar", None),
    ("5 km", "5"),
    ("'1,000,000'", "1000000"),
    ("1.25.000", None),
    ("'--5'", None),
    ("٥", None),
    ("1" * 400, None),
]


@pytest.mark.parametrize(("typed", "right"), RUPIAH)
def test_money(read: Reads, typed: str, right: str | None) -> None:
    found = money(read, typed).only
    assert (found.code, found.severity) == ("SMP104", Severity.ERROR)
    assert (found.position.line, found.position.column) == (4, 15)
    assert (found.values["text"], shown(found.values["right"])) == (typed.strip("'"), right)


def test_money_below_zero(read: Reads) -> None:
    found = money(read, "-5").only
    assert (found.code, found.values) == ("SMP113", {"text": "-5"})


def test_money_as_it_should_be(read: Reads) -> None:
    for typed in ("0", "500000", "'500000'", "999999999999999999"):
        done = money(read, typed)
        assert done.places == []
        assert done.plan.programs[0].budget["csr"] == {2025: int(typed.strip("'"))}


DECIMALS = [
    ("'1,5'", "1.5"),
    ("'1.250,75'", "1250.75"),
    ("'878,79 '", "878.79"),
    ("75%", "75"),
    ("'7,5 %'", "7.5"),
    ("1.250.000", "1250000"),
    ("1,5 juta", "1500000"),
    ("'-1,5'", "-1.5"),
    ("5 m", None),
    ("nan", None),
    (".inf", None),
    ("1e400", None),
    ("+5", None),
    ("'5.'", None),
    ("ya", None),
]


@pytest.mark.parametrize(("typed", "right"), DECIMALS)
def test_decimal(read: Reads, typed: str, right: str | None) -> None:
    found = area(read, typed).only
    assert (found.code, found.severity) == ("SMP105", Severity.ERROR)
    assert (found.position.line, found.position.column) == (2, 13)
    assert (found.values["text"], shown(found.values["right"])) == (typed.strip("'"), right)


def test_a_decimal_with_three_digits_is_doubtful(read: Reads) -> None:
    done = area(read, "664.803")
    found = done.only
    assert (found.code, found.severity) == ("SMP112", Severity.WARNING)
    assert (found.position.line, found.position.column) == (2, 13)
    assert found.values == {"text": "664.803", "small": "664,803", "large": "664803"}
    assert done.plan.profile.geography.area_km2 == Decimal("664.803")
    assert done.loaded.left_out == ()
    for typed in ("664.80", "664.8030", "0.803", "1664.803", "664803"):
        assert area(read, typed).places == []


def test_doubtful_values_of_a_series_are_where_they_stand(read: Reads) -> None:
    text = (
        "statistics:\n"
        "  - id: A\n"
        "    name: B\n"
        "    values: {2022: 664.803, 2023: {value: 700.100}, 2024: 5}\n"
    )
    assert read({"profile.yaml": text}).places == [
        ("SMP112", "profile.yaml", 4, 20),
        ("SMP112", "profile.yaml", 4, 43),
    ]


DATES = [
    ("edition: {number: 1, date: 0}", "date", 28),
    ("edition: {number: 1, date: 2024}", "date", 28),
    ("edition: {number: 1, date: 1-2-2024}", "date", 28),
    ("edition: {number: 1, date: 2024-02-30}", "date", 28),
    ("edition: {number: 1, date: 2024-1-1}", "date", 28),
    ("edition: {number: 1, date: 20240101}", "date", 28),
    ("edition: {number: 1, date: 12 Mei 2024}", "date", 28),
    ("horizons: {short: 0}", "year", 19),
    ("horizons: {short: 24}", "year", 19),
    ("horizons: {short: 02024}", "year", 19),
    ("horizons: {short: 2024.0}", "year", 19),
    ("horizons: {short: '2024-01'}", "year", 19),
]


@pytest.mark.parametrize(("typed", "expected", "column"), DATES)
def test_date(read: Reads, typed: str, expected: str, column: int) -> None:
    found = read({"masterplan.yaml": f"title: x\n{typed}\n"}).only
    assert (found.code, found.values["expected"]) == ("SMP106", expected)
    assert (found.position.line, found.position.column) == (2, column)


def test_months_of_a_quick_win(read: Reads) -> None:
    text = (
        "id: QW-GOV\nname: x\nstart: 2025\naction_plan:\n"
        "  - {month: 3-5, activity: a}\n"
        "  - {month: 5-3, activity: b}\n"
        "  - {month: 13, activity: c}\n"
    )
    done = read({"quick-wins/QW-GOV.yaml": text})
    assert [(code, line, column) for code, _, line, column in done.places] == [
        ("SMP106", 3, 8),
        ("SMP106", 6, 13),
        ("SMP106", 7, 13),
    ]
    assert [step.activity for step in done.plan.quick_wins[0].action_plan] == ["a", "b", "c"]


def test_years_that_would_collapse_are_refused(read: Reads) -> None:
    text = "statistics:\n  - id: A\n    name: B\n    values: {2024: 1, 02024: 2, '2024 ': 3}\n"
    done = read({"profile.yaml": text})
    assert [(code, line, column) for code, _, line, column in done.places] == [
        ("SMP106", 4, 23),
        ("SMP106", 4, 33),
    ]
    assert done.plan.profile.statistics[0].values == {2024: 1}


def test_an_unknown_amount_is_kept(read: Reads) -> None:
    done = read({GOV: "id: GOV-01\nname: Mal\nbudget: {csr: null, apbn: {2025: }}\n"})
    assert done.places == []
    assert done.plan.programs[0].budget["csr"] is None


def accepts(type_: Any, text: str) -> bool:
    from pydantic import TypeAdapter, ValidationError

    try:
        TypeAdapter(type_).validate_python(text)
    except ValidationError:
        return False
    return True


TYPED = st.text("0123456789.,-_ Rp%juta miliar", max_size=24) | st.text(max_size=8)


@given(TYPED)
def test_what_is_shown_as_right_is_right(text: str) -> None:
    for whole, type_ in ((True, Rupiah), (False, Number)):
        right = shown(right_number(text, whole=whole))
        if right is not None and not right.startswith("-"):
            assert accepts(type_, right), right


@pytest.mark.parametrize(
    ("typed", "problem"),
    [("'3,6E+08'", "shortened"), ("±13", "about"), ("lima", "word"), ("13.500", None)],
)
def test_why_a_number_is_not_the_exact_one(read: Reads, typed: str, problem: str | None) -> None:
    found = money(read, typed).only
    assert (found.code, found.values["problem"]) == ("SMP104", problem)
    found = area(read, typed.replace("13.500", "'13,5'")).only
    assert (found.code, found.values["problem"]) == ("SMP105", problem)
