"""A review in every format: what a comment holds, what acts in none, and what JSON tells."""

import json
import re
from dataclasses import replace
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest

from smartcity_mp.diagnostics import Diagnostic, Position, Severity
from smartcity_mp.language.review import CLAUSES
from smartcity_mp.reporters.changes import CHANGES
from smartcity_mp.reporters.changes.contract import Comparison
from smartcity_mp.reporters.changes.headline import headline
from smartcity_mp.reporters.changes.markdown import LIMIT
from smartcity_mp.reporters.changes.words import rewritten
from smartcity_mp.review.changes import (
    Change,
    Clause,
    Form,
    Grade,
    Kind,
    Money,
    Origin,
    Part,
    Review,
    Subject,
    Sum,
    Value,
)
from smartcity_mp.review.sense import _CLAUSES
from smartcity_mp.review.shelf import TouchedBook, TouchedChapter

HOSTILE = (
    "@everyone #12 </details> `x` | <b>![a](http://x) {{ 7*7 }} ::error::\n##[error]\u202e\x1b[2J"
)


def rupiah(amount: int) -> Value:
    return Value(Form.RUPIAH, amount)


def budget(number: int, name: str = "Program yang panjang namanya") -> Change:
    year = Value(Form.DATE, 2025)
    source = Value(Form.WORD, "apbn", "APBN | National budget")
    parts = tuple(
        Part(Kind.RAISED, (source, replace(year, plain=2025 + step)), "", rupiah(1), rupiah(2))
        for step in range(4)
    )
    return Change(
        Kind.RAISED,
        Subject("program", "program | program", f"GOV-{number:03}", f"{name} {number}"),
        "budget",
        "Anggaran | Budget",
        rupiah(1_000_000_000),
        rupiah(1_000_000_000 + number),
        parts,
        money=number,
        grade=Grade.MEDIUM,
        id=f"{number:012x}",
        before=("programs/x/GOV.yaml", "budget"),
        after=("programs/x/GOV.yaml", "budget"),
    )


def of(*changes: Change, **further: Any) -> Review:
    total = sum(change.money for change in changes)
    amounts = Sum(10**12, 10**12 + total)
    money = Money(amounts, {"Smart Living": amounts}, {"APBN | National budget": amounts})
    return Review(changes, money, further.pop("sense", (Clause("budget-more", total),)), **further)


def said(review: Review, format: str, language: str = "id", **further: Any) -> str:
    context = Comparison(language, "main (abc1234)", "folder ini", **further)
    text = import_module(CHANGES[format].module).render(review, context)
    assert isinstance(text, str)
    return text


@pytest.mark.parametrize("name", ["Program", "Program \U0001f3d9" * 20, HOSTILE * 3])
def test_a_comment_of_400_programs_is_whole_rows_within_the_limit(name: str) -> None:
    text = said(of(*(budget(number, name) for number in range(1, 401))), "markdown")
    assert len(text.encode("utf-16-le")) // 2 < LIMIT
    rows = [line for line in text.split("\n") if line.startswith("| Sedang")]
    assert all(line.endswith(" |") and line.count(" | ") == 2 for line in rows)
    left = re.search(r"^dan (\d+) perubahan lagi", text, re.MULTILINE)
    assert len(rows) + int(left[1] if left else 0) == 400
    assert len(rows) > 50
    assert text.count("<details") == text.count("</details>")


def test_a_comment_begins_with_its_mark_and_says_where_nothing_changed() -> None:
    lines = said(of(budget(1)), "markdown").split("\n")
    assert lines[0] == "<!-- smartcity-mp:diff -->"
    assert lines[1].startswith("**Anggaran bertambah")
    lines = said(of(sense=()), "markdown").split("\n")
    assert lines[:2] == ["<!-- smartcity-mp:diff -->", "<!-- smartcity-mp:unchanged -->"]


@pytest.mark.parametrize("format", CHANGES)
@pytest.mark.parametrize("language", ["id", "en"])
def test_no_text_acts(format: str, language: str) -> None:
    about = Subject("program", "program | program", "GOV-01", HOSTILE)
    text = Value(Form.TEXT, HOSTILE)
    entry = Part(Kind.MORE, (text,), "Lokasi | Locations", None, text)
    own = Subject("template", "Templat | Template", HOSTILE, "")
    value = Part(Kind.RAISED, (text,), "", Value(Form.NUMBER, Decimal(1)), text)
    changes = (
        Change(Kind.CHANGED, about, "name", "Nama | Name", text, replace(text, plain="x")),
        Change(Kind.MORE, about, "risks", "Risiko | Risks", None, None, (entry, entry)),
        Change(Kind.ADDED, own, "", "", None, text),
        Change(Kind.RAISED, about, "targets", "Target", None, None, (value,), unit=HOSTILE),
    )
    found = Diagnostic(Position("a.yaml", 1, 1), "SMP101", Severity.ERROR, _Any())
    money = Money(Sum(), {HOSTILE: Sum(1, 2)}, {HOSTILE: Sum(1, 2)})
    review = Review(
        (*changes, replace(budget(1), subject=about)),
        money, (Clause("other", 4),), (found,), (found,), (HOSTILE,),
    )  # fmt: skip
    shown = said(review, format, language, folder="a/")
    if format == "json":
        assert json.loads(shown)["changes"][0]["about"]["name"] == HOSTILE
        assert "##[" not in shown
        return
    assert "\x1b" not in shown and "\u202e" not in shown
    assert not re.search(r"(?m)^\s*(::|##\[)", shown)
    if format == "markdown":
        assert not re.search(r"@\w|(?<!&)#\d|<b>|!\[", shown.replace("<details", ""))
        assert shown.count("</details>") == shown.count("<details")


class _Any(dict[str, object]):
    """Values of any finding: whatever a sentence asks for."""

    def __missing__(self, key: str) -> object:
        return HOSTILE

    get = __missing__  # type: ignore[assignment]


def test_json_has_stable_keys() -> None:
    shown = json.loads(said(of(budget(7)), "json", folder="plans/kab/"))
    assert set(shown) == {"changes", "findings", "summary", "touches"}
    (change,) = shown["changes"]
    assert {
        "id", "kind", "grade", "about", "field", "text", "old", "new", "unit", "money", "parts",
        "file", "origin",
    } == set(change)  # fmt: skip
    assert (change["origin"], shown["touches"]) == (None, [])
    assert change["file"] == "plans/kab/programs/x/GOV.yaml"
    assert change["old"] == {"form": "rupiah", "value": 1_000_000_000, "text": "Rp1 miliar"}
    assert change["parts"][0]["at"][1]["value"] == 2025
    summary = shown["summary"]
    assert (summary["besar"], summary["sedang"], summary["kecil"]) == (0, 1, 0)
    assert summary["money"]["difference"] == 7
    assert summary["headline"].startswith("Anggaran bertambah")
    number = said(of(replace(budget(1), old=Value(Form.NUMBER, Decimal("71.12")))), "json")
    assert json.loads(number)["changes"][0]["old"]["value"] == 71.12


ORIGIN = Origin("218facc0d1", "Sari @everyone </details>", "2026-03-04")
TOUCHED = TouchedBook(
    "Buku II",
    "Rencana Induk",
    (
        TouchedChapter("Bab VI", "Pendanaan", ("tabel Pagu", "gambar Pagu per tahun"), False),
        TouchedChapter("Bab VII", "Milik #1 kami", (), True),
    ),
)


@pytest.mark.parametrize("format", CHANGES)
def test_every_format_tells_who_changed_what_and_where_the_books_change(format: str) -> None:
    change = budget(1)
    shown = said(of(change, touched=(TOUCHED,), origins={change.id: ORIGIN}), format)
    for text in ("Buku II", "Rencana Induk", "Pendanaan", "Pagu per tahun", "218facc", "Sari"):
        assert text in shown, text
    if format == "json":
        known = json.loads(shown)
        assert known["changes"][0]["origin"]["author"] == ORIGIN.author
        (book,) = known["touches"]
        assert book["chapters"][0]["shows"] == ["tabel Pagu", "gambar Pagu per tahun"]
        assert [chapter["own"] for chapter in book["chapters"]] == [False, True]
        return
    assert 'tabel "Pagu"; gambar "Pagu per tahun"' in shown.replace("&#34;", '"')
    assert "4 Maret 2026" in shown
    if format == "markdown":
        assert "(218facc): GOV-001\n" in shown
        assert not re.search(r"@\w|(?<!&)#\d", shown)
        assert shown.count("</details>") == shown.count("<details") == 3


@pytest.mark.parametrize("format", ["text", "html"])
def test_two_authors_are_told_where_they_changed_something(format: str) -> None:
    changes = (budget(1), budget(2))
    other = replace(ORIGIN, author="Budi")
    both = {changes[0].id: ORIGIN, changes[1].id: other}
    shown = said(of(*changes, origins=both), format)
    assert shown.count("oleh ") == 2 and "Semuanya" not in shown
    shown = said(of(*changes, origins=dict.fromkeys(both, other)), format)
    assert shown.count("oleh ") == 1 and "Semuanya oleh Budi, 4 Maret 2026 (218facc)" in shown
    shown = said(of(*changes, origins={changes[0].id: ORIGIN}), format)
    assert shown.count("oleh ") == 1 and "Semuanya" not in shown


def test_who_and_where_leave_room_for_the_changes() -> None:
    changes = [budget(number) for number in range(1, 401)]
    who = {change.id: replace(ORIGIN, commit=change.id * 4) for change in changes}
    text = said(of(*changes, touched=(TOUCHED,) * 40, origins=who), "markdown")
    assert len(text.encode("utf-16-le")) // 2 < LIMIT
    assert sum(line.startswith("| Sedang") for line in text.split("\n")) == 400
    assert text.count("<details") == text.count("</details>")


def test_of_what_one_commit_changes_a_comment_names_some() -> None:
    changes = [budget(number) for number in range(1, 31)]
    text = said(of(*changes, origins={change.id: ORIGIN for change in changes}), "markdown")
    assert "GOV-012, 18 lainnya\n" in text


def test_text_is_one_line_a_thing_in_a_pipe_and_narrow_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    long = budget(1, "Nama program yang jauh lebih panjang daripada satu baris layar yang lazim")
    assert any(len(line) > 80 for line in said(of(long), "text").split("\n"))
    monkeypatch.setenv("COLUMNS", "80")
    shown = said(of(long), "text", terminal=True)
    assert all(len(line) <= 80 for line in shown.split("\n"))
    assert " ".join(shown.split()) == " ".join(said(of(long), "text").split())


def test_every_clause_has_words_and_every_word_a_clause() -> None:
    known = {key for key, _ in _CLAUSES} | {
        "budget-more",
        "budget-less",
        "other",
        "medium",
        "medium-rest",
        "minor",
        "minor-rest",
        "added",
        "removed",
    }
    assert set(CLAUSES) == known


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("count", [1, 2, 13])
def test_the_first_line_is_a_sentence(language: str, count: int) -> None:
    for key in CLAUSES:
        text = headline(of(sense=(Clause(key, count, count, "laporan | report"),)), language)
        assert re.fullmatch(r"[A-Z0-9].*[^ .]\.", text), text
        assert "{" not in text and "  " not in text
    many = tuple(Clause(key, count, count, "laporan | report") for key in CLAUSES)
    assert len(headline(of(sense=many), language)) < 400


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("Satu", "Dua", ': "Satu" → "Dua"'),
        (
            "Gedung dua lantai itu menampung 22 gerai pemerintah daerah dan instansi vertikal.",
            "Gedung dua lantai itu menampung 24 gerai pemerintah daerah dan instansi vertikal.",
            ': "…lantai itu menampung 22 gerai pemerintah daerah…" '
            '→ "…lantai itu menampung 24 gerai pemerintah daerah…"',
        ),
        ("a " * 100, "b " * 100, " ditulis ulang"),
    ],
)
def test_a_text_shows_the_words_that_differ(old: str, new: str, shown: str) -> None:
    assert rewritten(old.strip(), new.strip(), "id") == shown
