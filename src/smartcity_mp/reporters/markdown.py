"""Findings as Markdown, for a comment on a proposal or the summary of a step in CI."""

from collections.abc import Iterable

from smartcity_mp.diagnostics import SEVERITIES, Diagnostic, Report, Severity
from smartcity_mp.language.hosted import hosted
from smartcity_mp.language.numbers import number
from smartcity_mp.language.sentences import hint
from smartcity_mp.reporters.contract import (
    Context,
    first_to_read,
    severity_word,
    whole_sentence,
)
from smartcity_mp.reporters.summary import summary

COMMENT = 65_536
"""Characters of a comment that GitHub takes; a byte counts as one here."""
STEP = 1_000_000
"""Bytes of a step's summary: beyond 1 MiB GitHub takes nothing of it."""
_TITLE = ("Pemeriksaan masterplan", "The masterplan, checked")
_HEAD = ("| Tempat | Kode | Temuan |", "| Place | Code | Finding |")
_REST = (
    "Dan {count} temuan lagi. Untuk melihatnya, jalankan `smartcity-mp validate`.",
    "And {count} more findings. To see them, run `smartcity-mp validate`.",
)


def render(report: Report, context: Context) -> str:
    """What fits into a comment."""
    return page(report, context, COMMENT)


def page(report: Report, context: Context, room: int) -> str:
    """Tables by severity, the gravest first: as many whole rows as `room` bytes hold.

    Nothing at all where there is no room for the counts.
    """
    language = context.language
    english = language == "en"
    counts = "  \n".join(hosted(line) for line in summary(report, language).split("\n"))
    head = f"## {_TITLE[english]}\n\n{counts}\n"
    room -= len(head.encode()) + len(_rest(10**9, language).encode())
    if room < 0:
        return ""
    rows: dict[Severity, list[str]] = {}
    told = 0
    for found in first_to_read(report.findings, context):
        row = _row(found, context)
        frame = _table(found.severity, report, [], language) if found.severity not in rows else ""
        room -= len(row.encode()) + len(frame.encode())
        if room < 0:
            break
        rows.setdefault(found.severity, []).append(row)
        told += 1 + found.more
    tables = [_table(kind, report, rows[kind], language) for kind in SEVERITIES if kind in rows]
    all_of_them = sum(report.count(severity) for severity in SEVERITIES)
    rest = _rest(all_of_them - told, language) if told < all_of_them else ""
    return "".join((head, *tables, rest))


def _table(severity: Severity, report: Report, rows: Iterable[str], language: str) -> str:
    count = report.count(severity)
    title = f"{number(count, language)} {severity_word(severity, language, count)}"
    is_open = " open" if severity is Severity.ERROR else ""
    return (
        f"\n<details{is_open}><summary>{title}</summary>\n\n{_HEAD[language == 'en']}\n"
        f"|---|---|---|\n{''.join(rows)}\n</details>\n"
    )


def _row(found: Diagnostic, context: Context) -> str:
    place, language = found.position, context.language
    where = hosted(f"{context.in_repository(place.file)}:{place.line}")
    said = hosted(whole_sentence(found, language))
    advice = hosted(hint(found.code, found.values, language))
    return f"| {where} | {found.code} | {said}<br>{advice} |\n"


def _rest(count: int, language: str) -> str:
    return f"\n{_REST[language == 'en'].format(count=number(count, language))}\n"
