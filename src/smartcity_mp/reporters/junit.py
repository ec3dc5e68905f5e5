"""Findings as a report of tests, which most systems of CI show: a file is a suite, each error in it
a test that failed. What is no error is a test that was skipped.
"""

import re
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from smartcity_mp.diagnostics import Diagnostic, Identity, Report, Severity, identified
from smartcity_mp.language.numbers import number
from smartcity_mp.language.sentences import hint
from smartcity_mp.reporters.contract import (
    Context,
    fingerprint,
    first_to_read,
    not_judged,
    place,
    whole_sentence,
)

MOST_BYTES = 29_000_000
"""GitLab refuses a report of 30 MB."""
LONGEST = 200
"""Characters of a test's name."""
_PROGRAM = "smartcity-mp"
_CLEAN = ("tanpa temuan", "no findings")
_REST = (
    "{count} temuan lagi tidak dimuat: laporan ini sudah sebesar yang diterima GitLab",
    "{count} more findings are left out: this report is as large as GitLab takes",
)
_NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class _Case(NamedTuple):
    """A test: its result is `failure`, `skipped`, or nothing if it passed."""

    name: str
    suite: str
    result: str = ""
    kind: str = ""
    message: str = ""
    text: str = ""

    def xml(self) -> str:
        head = f"<testcase name={_quoted(self.name)} classname={_quoted(self.suite)}"
        if not self.result:
            return f"    {head}/>\n"
        kind, message = _quoted(self.kind), _quoted(self.message)
        told = f"<{self.result} type={kind} message={message}>{_plain(self.text)}</{self.result}>"
        return f"    {head}>{told}</testcase>\n"


def render(report: Report, context: Context) -> str:
    """A suite for each file that was read or has a finding; errors first, if not all have room."""
    english = context.language == "en"
    suites: dict[str, list[_Case]] = {
        context.in_repository(file): []
        for file in (*report.files, *(found.position.file for found in report.findings))
    }
    known = {id(found): identity for identity, found in identified(report.findings).items()}
    room = MOST_BYTES - sum(2 * len(_suite(file, [])) for file in suites)
    left_out = 0
    taken: set[tuple[str, str]] = set()
    for found in first_to_read(report.findings, context):
        case = _case(found, known[id(found)], taken, context)
        room -= len(case.xml().encode())
        if room < 0:
            left_out += 1 + found.more
        else:
            suites[case.suite].append(case)
    program = [
        _Case(code, _PROGRAM, "skipped", code, not_judged(context.language))
        for code in sorted(set(report.not_judged))
    ]
    if left_out:
        said = _REST[english].format(count=number(left_out, context.language))
        program.append(_Case("…", _PROGRAM, "failure", "", said))
    if program:
        suites[_PROGRAM] = program
    made = "".join(
        _suite(file, cases or [_Case(_CLEAN[english], file)]) for file, cases in suites.items()
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n{made}</testsuites>\n'


def _case(
    found: Diagnostic, identity: Identity, taken: set[tuple[str, str]], context: Context
) -> _Case:
    suite, language = context.in_repository(found.position.file), context.language
    count = f" ({identity.nth})" if identity.nth > 1 else ""
    name = f"{found.code} {' · '.join(identity.address)}"[:LONGEST] + count
    if (suite, name) in taken:  # GitLab drops the second of a name
        name = f"{name} {fingerprint(identity)}"
    taken.add((suite, name))
    result = "failure" if found.severity is Severity.ERROR else "skipped"
    said = whole_sentence(found, language)
    text = f"{place(found)}\n{said}\n{hint(found.code, found.values, language)}"
    return _Case(name, suite, result, found.code, said, text)


def _suite(file: str, cases: list[_Case]) -> str:
    failed, skipped = (
        sum(case.result == result for case in cases) for result in ("failure", "skipped")
    )
    counts = f'tests="{len(cases)}" failures="{failed}" errors="0" skipped="{skipped}"'
    made = "".join(case.xml() for case in cases)
    return f"  <testsuite name={_quoted(file)} {counts}>\n{made}  </testsuite>\n"


def _quoted(text: str) -> str:
    return _inert(quoteattr(_NO_XML.sub("\ufffd", text)))


def _plain(text: str) -> str:
    return _inert(escape(_NO_XML.sub("\ufffd", text)))


def _inert(text: str) -> str:
    """Without `##[`, which some runners of CI obey wherever it stands."""
    return text.replace("##", "#&#35;")
