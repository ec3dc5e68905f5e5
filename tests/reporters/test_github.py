import re
from collections import Counter
from dataclasses import replace

from reporters.conftest import many

from smartcity_mp.diagnostics import SEVERITIES, Report, Severity
from smartcity_mp.language.sentences import hint, sentence
from smartcity_mp.reporters.contract import Context
from smartcity_mp.reporters.github import render

ORDER = re.compile(r"::(error|warning|notice)(?: (file=[^:\r\n]*))?::([^\r\n]*)")
"""What the runner takes: properties without `:`, one line in all."""


def orders(text: str) -> list[tuple[str, dict[str, str], str]]:
    """The orders as the runner reads them. It decodes `%25` last."""

    def decoded(text: str, *pairs: tuple[str, str]) -> str:
        for code, sign in (*pairs, ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
            text = text.replace(code, sign)
        return text

    made = []
    for line in text.removesuffix("\n").split("\n"):
        match = ORDER.fullmatch(line)
        assert match, line
        parts = (match[2] or "").split(",") if match[2] else []
        named = dict(part.split("=", 1) for part in parts)
        properties = {key: decoded(text, ("%3A", ":"), ("%2C", ",")) for key, text in named.items()}
        made.append((match[1], properties, decoded(match[3])))
    return made


def test_a_finding_is_a_note_on_its_line(report: Report, context: Context) -> None:
    error, warning, note = orders(render(report, replace(context, folder="plans/")))
    first = report.findings[0]
    assert error == (
        "error",
        {"file": "plans/programs/governance/GOV-03.yaml", "line": "2", "col": "14",
         "title": "SMP201"},
        f"{sentence('SMP201', first.values, 'id')}\n{hint('SMP201', first.values, 'id')}",
    )  # fmt: skip
    assert (warning[0], note[0]) == ("warning", "notice")


def test_only_ten_of_a_kind_and_the_tenth_counts_the_rest(context: Context) -> None:
    found = [
        *many(33, Severity.INFO),
        *many(1010, Severity.WARNING),
        *many(10, Severity.ERROR),
    ]
    made = orders(render(Report(tuple(found)), context))
    assert Counter(kind for kind, *_ in made) == {"error": 10, "warning": 10, "notice": 10}
    assert [kind for kind, *_ in made] == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10
    assert made[9][1]["line"] == "10"
    assert made[19] == ("warning", {}, "1.001 peringatan lagi ada di ringkasan")
    assert made[29] == ("notice", {}, "24 informasi lagi ada di ringkasan")
    english = orders(render(Report(tuple(found)), Context("en")))
    assert english[19][2] == "1,001 more warnings are in the summary"


def test_what_is_counted_and_not_kept_is_counted(context: Context) -> None:
    findings = many(12)
    findings[1] = replace(findings[1], more=400)
    findings[11] = replace(findings[11], more=1000)
    made = orders(render(Report(tuple(findings)), context))
    assert "dan 400 temuan SMP201 lagi" in made[1][2]
    assert made[9][2] == "1.003 kesalahan lagi ada di ringkasan"


def test_changed_lines_come_first_among_equals(context: Context) -> None:
    found = [*many(30, Severity.WARNING), *many(30)]
    changed = replace(context, is_changed=lambda place: place.line > 25)
    made = orders(render(Report(tuple(found)), changed))
    lines = [int(properties.get("line", 0)) for _, properties, _ in made]
    assert lines == [*range(26, 31), *range(1, 5), 0] * 2
    assert made[0][0] == "error"


def test_no_text_gives_an_order_or_ends_one(evil: Report, context: Context) -> None:
    made = orders(render(evil, context))
    assert len(made) == len(SEVERITIES)
    for (_, properties, text), found in zip(made, evil.findings, strict=True):
        assert set(properties) == {"file", "line", "col", "title"}
        assert properties["file"] == found.position.file
        assert text.count("\n") == 1


def test_nothing_found_is_no_order(context: Context) -> None:
    assert render(Report(()), context) == ""
