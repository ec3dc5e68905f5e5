import html
import re
from dataclasses import replace

from markdown_it import MarkdownIt
from reporters.conftest import DANGLING, many

from smartcity_mp.diagnostics import Diagnostic, Position, Report, Severity
from smartcity_mp.reporters.contract import Context
from smartcity_mp.reporters.markdown import COMMENT, STEP, page, render

READER = MarkdownIt("gfm-like", {"linkify": False, "html": True})
OURS = {"h2", "p", "br", "code", "details", "summary", "table", "thead", "tbody", "tr", "th", "td"}
TAGS = re.compile(r"<[^>]*>")


def drawn(text: str) -> str:
    """The page as HTML; every tag of it is ours and is closed."""
    made = READER.render(text)
    assert {tag.strip("</>").split(" ")[0] for tag in TAGS.findall(made)} <= OURS
    for name in ("details", "table", "td"):
        assert len(re.findall(f"<{name}[ >]", made)) == made.count(f"</{name}>")
    return made


def test_tables_by_severity_errors_open(report: Report, context: Context) -> None:
    said = render(report, replace(context, folder="plans/"))
    assert said.startswith(
        "## Pemeriksaan masterplan\n\n1 kesalahan, 1 peringatan, 1 informasi, 1 dikecualikan"
    )
    assert "<details open><summary>1 kesalahan</summary>" in said
    assert "<details><summary>1 peringatan</summary>" in said
    made = drawn(said)
    assert "<td>plans/programs/governance/GOV-03.yaml:2</td>\n<td>SMP201</td>" in made
    assert 'sasaran "SS9" tidak ada' in html.unescape(made)
    assert "| Place | Code | Finding |" in render(report, replace(context, language="en"))
    assert render(Report(()), context) == "## Pemeriksaan masterplan\n\ntidak ada temuan\n"


def test_a_comment_is_as_long_as_github_takes_and_has_whole_rows(context: Context) -> None:
    found = [*many(3000, Severity.WARNING), *many(40, Severity.ERROR)]
    found[5] = replace(found[5], more=17)
    said = render(Report(tuple(found)), context)
    assert COMMENT == 65_536
    assert COMMENT - 500 < len(said.encode()) <= COMMENT
    rows = re.findall(r"(?m)^\| a0\.yaml:\d+ \| SMP201 \| .*<br>.* \|$", said)
    assert said.count("\n| a0") == len(rows)
    assert drawn(said).count("<tr>") == len(rows) + 2
    assert said.index("<details open>") < said.index("<details>")
    assert f"Dan {3040 + 17 - len(rows) - 17:,}".replace(",", ".") + " temuan lagi" in said


def test_rows_of_any_width_never_exceed_the_room(context: Context) -> None:
    for width in range(1, 200, 7):
        values = {**DANGLING, "text": "\U0001f600" * width}
        found = [replace(one, values=values) for one in many(40)]
        for room in (0, 30, 600, 1500, 4000, 9000):
            said = page(Report(tuple(found)), context, room)
            assert len(said.encode()) <= room
            assert bool(said) == (room > 30)
            drawn(said)


def test_a_summary_has_more_room_and_stays_below_what_github_takes(context: Context) -> None:
    said = page(Report(tuple(many(20_000))), context, STEP)
    assert STEP - 500 < len(said.encode()) <= STEP < 2**20


def test_texts_are_only_texts(evil: Report, context: Context) -> None:
    said = render(evil, context)
    made = drawn(said)
    assert made.count("<td>") == 9 and "<code>" not in made
    shown = html.unescape(TAGS.sub("", made))
    assert not re.search(r"@\w|#\d|##|://", shown)
    assert not re.search(r"(?m)^\s*::", said)
    assert "everyone" in shown and "</details>" in shown


def test_changed_lines_come_first(context: Context) -> None:
    changed = replace(context, is_changed=lambda place: place.line == 900)
    said = render(Report(tuple(many(1000))), changed)
    assert said.index("a0.yaml:900 ") < said.index("a0.yaml:1 ")


def test_a_path_is_text_too(context: Context) -> None:
    found = Diagnostic(Position("a|b`@c.yaml", 3), "SMP201", Severity.ERROR, DANGLING)
    made = html.unescape(drawn(render(Report((found,)), context)))
    assert "<td>a|b`@\u200bc.yaml:3</td>" in made
