"""What is said of many things alike stands in one line, and who did it below what he did."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.analysis.approval import fingerprint_of
from smartcity_mp.language.review import many_of
from smartcity_mp.reporters.changes import CHANGES
from smartcity_mp.reporters.changes.contract import Comparison
from smartcity_mp.review.changes import Origin, Review
from smartcity_mp.review.compare import review
from smartcity_mp.review.sides import Side

OFFICES = [
    {"id": f"dinas-{letter}", "name": f"Dinas {letter.upper()}", "short": f"D{letter.upper()}"}
    for letter in "abcde"
]


def compared(before: Mapping[str, Any], after: Mapping[str, Any]) -> Review:
    return review(
        *(Side(plan_of(**{"organizations": OFFICES, **given})) for given in (before, after))
    )


def shown(found: Review, format: str, language: str = "id") -> str:
    context = Comparison(language, "main", "folder ini")
    text = import_module(CHANGES[format].module).render(found, context)
    assert isinstance(text, str)
    return text


def lines(found: Review, language: str = "id") -> list[str]:
    """The changes in the text, without the first two lines and the headings of the weights."""
    return [
        line.strip() for line in shown(found, "text", language).split("\n")[3:] if line[:1] == " "
    ]


def programs(count: int, **fields: Any) -> dict[str, Any]:
    return {
        "programs": [
            {"id": f"P-{n}", "name": f"Program {n}", **fields} for n in range(1, count + 1)
        ]
    }


def reports(year: int, *letters: str, **fields: Any) -> list[dict[str, Any]]:
    return [{"year": year, "organization": f"dinas-{one}", **fields} for one in letters]


def test_reports_that_come_are_one_line_a_year_with_the_offices() -> None:
    both = [*reports(2024, *"abcd"), *reports(2025, *"abcde")]
    found = compared({}, {"reports": both})
    assert lines(found) == [
        "Laporan 2024 (4): DA, DB, DC, DD", "Laporan baru",
        "Laporan 2025 (5): DA, DB, DC, DD, DE", "Laporan baru",
    ]  # fmt: skip
    assert shown(found, "text").startswith("Sembilan laporan ditambahkan.\n")
    assert shown(found, "text", "en").startswith("Nine reports are added.\n")
    assert "| Sedang | Laporan 2025 (5): DA, DB, DC, DD, DE | Laporan baru |" in shown(
        found, "markdown"
    )
    assert shown(found, "html").count("Laporan baru") == 2


def test_a_report_is_called_by_its_office_and_year() -> None:
    found = compared({}, {"reports": reports(2024, "a", "b")})
    assert lines(found) == ["Laporan 2024 DA", "Laporan baru", "Laporan 2024 DB", "Laporan baru"]
    assert lines(found, "en")[0:2] == ["Report 2024 DA", "New report"]
    assert "<h3>Laporan 2024 DA</h3>" in shown(found, "html")
    unknown = compared({}, {"reports": [{"year": 2024, "organization": "x"}]})
    assert lines(unknown)[0] == "Laporan 2024 x"


@pytest.mark.parametrize("count", [3, 4])
def test_three_are_told_apart_four_together(count: int) -> None:
    same = {"locations": ["seluruh kabupaten"]}, {"locations": ["Seluruh kabupaten"]}
    found = compared(*(programs(count, **fields) for fields in same))
    said = 'Lokasi: "seluruh kabupaten" → "Seluruh kabupaten"'
    assert len(found.changes) == count
    told = lines(found)
    if count == 3:
        assert told == ["P-1 Program 1", said, "P-2 Program 2", said, "P-3 Program 3", said]
    else:
        assert told == ["Program (4): P-1, P-2, P-3, P-4", said]
    assert f"Kecil ({count})" in shown(found, "text")


def test_what_came_is_named_what_changed_by_its_id() -> None:
    found = compared({}, programs(4))
    assert (
        lines(found)[0] == "Program (4): P-1 Program 1, P-2 Program 2, P-3 Program 3, P-4 Program 4"
    )


def test_other_values_stay_apart_though_their_words_are_the_same() -> None:
    texts = [
        f"Ini uraian yang sangat panjang dan selalu lain, yakni yang {n}. " * 4 for n in "1234"
    ]
    before, after = programs(4), programs(4)
    for program, text in zip(after["programs"], texts, strict=True):
        program["description"] = text
    found = compared(before, after)
    assert lines(found)[::2] == [f"P-{n} Program {n}" for n in range(1, 5)]
    page = shown(found, "html")
    assert all(f"yakni yang {n}" in page for n in "1234")
    rows = [row for row in shown(found, "markdown").split("\n") if row.startswith("| Kecil")]
    assert rows == ["| Kecil | Program (4): P-1, P-2, P-3, P-4 | Deskripsi diisi |"]


def reported(note: str, *, other: str = "") -> dict[str, Any]:
    """Reports of five offices, of which each says the same of two of its programs."""
    made = []
    for letter in "abcde":
        entries = [
            {"program": f"P-{letter}{n}", "reason": other if other and n == 2 else note}
            for n in (1, 2)
        ]
        made += reports(2024, letter, programs=entries)
    return {**programs(2), "reports": made}


def test_one_word_that_is_replaced_everywhere_is_told_of_once() -> None:
    found = compared(reported("Belum terbit."), reported("Belum ditemukan."))
    (head, said) = lines(found)
    assert head == "Laporan 2024 (5): DA, DB, DC, DD, DE"
    assert said.endswith('"Belum terbit." → "Belum ditemukan." (10 kali)')
    assert said.startswith("Laporan program, alasan")
    assert shown(found, "text", "en").count("(10 times)") == 1
    mixed = compared(reported("Belum terbit."), reported("Belum ditemukan.", other="Hilang."))
    told = shown(mixed, "text")
    assert "kali)" not in told and '"Belum terbit." → "Hilang."' in told


def test_an_entry_without_a_field_keeps_its_key() -> None:
    before = programs(4, budget={"apbn": {2025: 5_000_000}})
    found = compared(before, programs(4, budget={"apbn": {2025: 5_000_000, 2026: 6_000_000}}))
    text = shown(found, "text")
    assert text.count("Program (4)") == 1 and "APBN 2026 ditambahkan: Rp6 juta" in text


@pytest.mark.parametrize("format", ["text", "html"])
def test_two_authors_of_one_thing_stand_below_what_each_did(format: str) -> None:
    found = compared(programs(1), programs(1, owner="dinas-a", locations=["Slawi"]))
    one, other = found.changes
    who = {
        one.id: Origin("a" * 40, "Sari", "2026-03-04"),
        other.id: Origin("b" * 40, "Budi", "2026-03-05"),
    }
    page = shown(Review(found.changes, found.money, found.sense, origins=who), format)
    order = [page.index(word) for word in ("Penanggung jawab diisi", "Sari", "Lokasi", "Budi")]
    assert order == sorted(order)
    known = who | {other.id: who[one.id], "x": who[other.id]}
    page = shown(Review(found.changes, found.money, found.sense, origins=known), format)
    assert page.count("Sari") == 1


def test_a_comment_gives_the_office_of_a_report_and_its_author() -> None:
    found = compared(programs(1), {**programs(1, owner="dinas-a"), "reports": reports(2024, "a")})
    who = {change.id: Origin("a" * 40, "Sari", "2026-03-04") for change in found.changes}
    page = shown(Review(found.changes, found.money, found.sense, origins=who), "markdown")
    assert "(aaaaaaa): P-1, Laporan 2024 DA\n" in page


def test_entries_that_all_came_or_all_went_are_one_line() -> None:
    found = compared(programs(1, locations=["Adiwerna", "Slawi"]), programs(1))
    assert lines(found)[1:] == ["Lokasi dihapus: Adiwerna dan Slawi"]
    targets = {2026: 3, 2028: 4}
    goal = {"id": "T", "statement": "T", "objectives": [{"id": "S", "statement": "S"}]}
    indicator = {"id": "IK-1", "name": "IPM", "unit": "indeks"}
    goal["objectives"][0]["indicators"] = [{**indicator, "targets": targets}]  # type: ignore[index]
    found = compared({}, {"goals": [goal]})
    assert len(found.changes) == 1
    bare = {"id": "T", "statement": "T", "objectives": [{"id": "S", "statement": "S"}]}
    bare["objectives"][0]["indicators"] = [indicator]  # type: ignore[index]
    found = compared({"goals": [goal]}, {"goals": [bare]})
    assert lines(found)[1:] == ["Target dihapus: 2026 (3 indeks) dan 2028 (4 indeks)"]
    long = [f"Desa yang panjang namanya nomor {n}" for n in range(1, 6)]
    found = compared(programs(1), programs(1, locations=long))
    assert lines(found)[1] == "Lokasi: lima ditambahkan" and len(lines(found)) == 7


def approved(count: int, name: str = "A", **fields: str) -> dict[str, Any]:
    """Programs that a post approved while they were called Program n."""
    first = programs(count)["programs"]
    plan = plan_of(programs=first)
    entries = [
        {"of": one.id, "date": "2026-06-26", "content": fingerprint_of(plan, one), **fields}
        for one in plan.programs
    ]
    made = [{**one, "notes": name} for one in first] if name else first
    by = {"post": "kepala", "title": "Kepala <b>@dinas | A", "approved": entries}
    return {"programs": made, "approvals": [by]}


def test_approvals_that_fare_alike_are_one_line_by_their_post() -> None:
    found = compared(approved(4, ""), approved(4))
    assert lines(found)[:2] == [
        "Persetujuan Kepala <b>@dinas | A (4): P-1, P-2, P-3, P-4",
        "Tidak berlaku lagi: isinya bukan lagi yang disetujui 26 Juni 2026",
    ]
    assert shown(found, "text").startswith("Empat persetujuan tidak berlaku lagi")
    comment = shown(found, "markdown")
    assert "| Besar | " in comment and "<b>" not in comment and "@dinas" not in comment
    assert "<b>@dinas" not in shown(found, "html")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (
            approved(1, ""), approved(1),
            "Approval of P-1 by Kepala <b>@dinas | A\n"
            "    Holds no longer: it is not what was approved on 26 June 2026\n",
        ),
        (
            approved(1), approved(1, ""),
            "Holds again: it is what was approved on 26 June 2026\n",
        ),
        (programs(1), approved(1, ""), "    Given on 26 June 2026\n"),
        (approved(1, ""), programs(1), "    Taken back; it was given on 26 June 2026\n"),
        (
            approved(1, "", date="2026-06-01"), approved(1, ""),
            "    Day of the approval: 1 June 2026 → 26 June 2026\n",
        ),
        (
            approved(1, date="2026-06-01"), approved(1, content="v1-" + "1" * 32),
            "    Approved anew on 26 June 2026, with other content; before that on 1 June 2026\n",
        ),
    ],
)  # fmt: skip
def test_what_became_of_an_approval_is_a_sentence(
    before: dict[str, Any], after: dict[str, Any], said: str
) -> None:
    assert said in shown(compared(before, after), "text", "en")


def test_codes_that_change_alike_are_one_line_with_all_of_them() -> None:
    def coded(letter: str, **marker: Any) -> dict[str, Any]:
        named = [{"id": f"{letter}-{n}", "name": f"Program {n}"} for n in range(1, 5)]
        return {"programs": named, "masterplan": marker}

    pairs = "A-1 → B-1, A-2 → B-2, A-3 → B-3, A-4 → B-4"
    found = compared(coded("A"), coded("B"))
    unnoted = f"Kode berganti: {pairs}; kode lama belum dicatat di former_ids pada masterplan.yaml"
    assert lines(found) == ["Program (4)", unnoted]
    assert f"| Sedang | Program (4) | Kode berganti: {pairs}; " in shown(found, "markdown")
    assert shown(found, "html").count("Kode berganti") == 1
    known = {f"A-{n}": f"B-{n}" for n in range(1, 5)}
    renamed = compared(coded("A"), coded("B", former_ids=known))
    assert lines(renamed, "en") == ["Program (4)", f"Other codes: {pairs}"]


@pytest.mark.parametrize(
    ("label", "many"),
    [
        ("report", "reports"),
        ("strategy", "strategies"),
        ("priority criterion", "priority criteria"),
        ("legal basis", "legal bases"),
        ("mission of a planning document", "missions of a planning document"),
        ("driver of change", "drivers of change"),
    ],
)
def test_several_things_have_their_english_plural(label: str, many: str) -> None:
    assert many_of(label) == many
