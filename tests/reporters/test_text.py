import re
from dataclasses import replace

import pytest
from rich.text import Text

from smartcity_mp.books.words.absence import absent
from smartcity_mp.diagnostics import Diagnostic, Position, Report, Severity
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.masterplan import Masterplan
from smartcity_mp.model.plan import Plan
from smartcity_mp.reporters.contract import Context
from smartcity_mp.reporters.json import render as as_json
from smartcity_mp.reporters.text import render


@pytest.fixture(autouse=True)
def colourful(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal of 80 columns with colours."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "80")


def drawn(report: Report, context: Context, language: str = "id") -> str:
    """What a terminal shows, without the colours."""
    return Text.from_ansi(render(report, replace(context, language=language, terminal=True))).plain


def test_in_a_pipe_one_line_a_finding(report: Report, context: Context) -> None:
    said = render(report, context)
    assert said == (
        "programs/governance/GOV-03.yaml:2:14: error SMP201:"
        ' sasaran "SS9" tidak ada; maksud Anda "SS1.9"?\n'
        "quick-wins/QW-GOV.yaml:1:1: warning SMP413:"
        " rencana aksi quick win QW-GOV tidak mengisi bulan ke-6\n"
        "masterplan.yaml:9:5: info SMP211:"
        ' pengecualian SMP302 untuk "M1" tidak diperlukan lagi\n'
    )
    english = render(report, replace(context, language="en"))
    assert 'error SMP201: there is no objective "SS9"; did you mean "SS1.9"?\n' in english


def test_nothing_found_is_nothing_said() -> None:
    for terminal in (True, False):
        said = render(Report(()), Context("id", terminal=terminal))
        assert said == ""


def test_values_and_names_never_break_a_line() -> None:
    values = {"name": "a\nb: error SMP000: x\x1b[31m"}
    found = Diagnostic(Position("a\nb.yaml"), "SMP018", Severity.ERROR, values)
    said = render(Report((found,)), Context("en"))
    assert said.count("\n") == 1
    assert "\x1b" not in said


@pytest.mark.parametrize("char", ["\u200b", "\ue000", "\U000f0000", "\u2028", "\x9b", "\u00ad"])
def test_no_name_of_a_file_is_printed_with_what_nobody_sees(char: str) -> None:
    report = Report((Diagnostic(Position(f"a{char}b.yaml"), "SMP013", Severity.ERROR),))
    for terminal in (True, False):
        assert char not in render(report, Context("en", terminal=terminal))
    assert char not in as_json(report, Context("en"))
    plan = Plan(Masterplan(title="A"), Framework(), unread=(f"programs/a{char}b.yaml",))
    assert char not in absent(plan, "x", "programs")


def test_on_a_terminal_the_line_the_caret_and_the_hint(report: Report, context: Context) -> None:
    assert drawn(report, context).split("\n")[:5] == [
        "programs/governance/GOV-03.yaml:2:14: kesalahan SMP201:"
        ' sasaran "SS9" tidak ada; maksud Anda "SS1.9"?',
        "  2 | objectives: [SS9]",
        "    |              ^",
        "  Saran: Pakai id yang ada di goals.yaml, atau tambahkan di sana.",
        "quick-wins/QW-GOV.yaml:1:1: peringatan SMP413:"
        " rencana aksi quick win QW-GOV tidak mengisi bulan ke-6",
    ]
    english = drawn(report, context, "en")
    assert "error SMP201" in english and "warning SMP413" in english and "note SMP211" in english
    assert "  Hint: Use an id" in english


def test_colours_and_none(
    report: Report, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = drawn(report, context)
    coloured = render(report, replace(context, terminal=True))
    assert re.search(r"\x1b\[[\d;]*31m", coloured)
    monkeypatch.setenv("NO_COLOR", "1")
    without = render(report, replace(context, terminal=True))
    assert not re.search(r"\x1b\[[\d;]*3\dm", without)
    assert Text.from_ansi(without).plain == plain
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert render(report, replace(context, terminal=True)) == plain


@pytest.mark.parametrize("text", ["[red]merah[/red]", "[link=x]", "[/]", ":smile:", "\\[bold]"])
def test_data_is_no_markup(text: str) -> None:
    values = {"kind": "objective", "text": text, "suggestion": None}
    found = Diagnostic(Position(f"{text}.yaml", 1, 1), "SMP201", Severity.ERROR, values)
    said = drawn(Report((found,)), Context("id", text_of=lambda _: f"a: {text}\n"))
    assert said.count(text) == 3


def test_a_terminal_obeys_no_data() -> None:
    values = {"kind": "objective", "text": "\x1b]0;x\x07", "suggestion": None}
    found = Diagnostic(Position("a.yaml", 1, 4), "SMP201", Severity.ERROR, values)
    said = drawn(Report((found,)), Context("id", text_of=lambda _: "a: \x1b[2J\x9b2J\u202e\n"))
    assert not any(char < " " and char != "\n" for char in said)
    assert "  1 | a: \ufffd[2J\ufffd2J\ufffd\n    |    ^\n" in said


def test_every_line_of_an_excerpt_fits_the_terminal() -> None:
    line = "statement: " + "panjang " * 500
    for column in (1, 12, 300, 2000, 4011):
        found = Diagnostic(Position("a.yaml", 1, column), "SMP012", Severity.ERROR)
        context = Context("id", text_of=lambda _: line)
        _, shown, caret, _ = drawn(Report((found,)), context).rstrip("\n").split("\n")
        assert len(shown) <= 80 and len(caret) <= 80


def test_a_file_is_read_once(report: Report) -> None:
    asked: list[str] = []
    many = Report(report.findings[:1] * 3)
    render(many, Context("id", terminal=True, text_of=asked.append))
    assert asked == [report.findings[0].position.file]


@pytest.mark.parametrize("terminal", [False, True])
def test_what_is_counted_but_not_shown_is_said(context: Context, terminal: bool) -> None:
    found = Diagnostic(Position("a.yaml", 3, 1), "SMP012", Severity.ERROR, more=899_900)
    said = drawn if terminal else render
    assert "dan 899.900 temuan SMP012 lagi di berkas ini" in said(Report((found,)), context)
    assert Report((found,)).count(Severity.ERROR) == 899_901
