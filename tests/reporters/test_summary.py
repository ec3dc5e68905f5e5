import pytest

from smartcity_mp.diagnostics import SEVERITIES, Diagnostic, Position, Report, Severity
from smartcity_mp.reporters.contract import severity_word
from smartcity_mp.reporters.summary import summary


def test_summary(report: Report) -> None:
    assert summary(report, "id") == (
        "1 kesalahan, 1 peringatan, 1 informasi, 1 dikecualikan\n"
        "Belum dapat dinilai sampai kesalahan itu diperbaiki: SMP302, SMP305"
    )
    assert summary(report, "en") == (
        "1 error, 1 warning, 1 note, 1 waived\n"
        "Not judged until these errors are mended: SMP302, SMP305"
    )


def test_summary_of_many_and_of_nothing(report: Report) -> None:
    many = Report(tuple(report.findings[:1]) * 3 + tuple(report.findings[1:2]) * 2)
    assert summary(many, "id") == "3 kesalahan, 2 peringatan"
    assert summary(many, "en") == "3 errors, 2 warnings"
    assert summary(Report(()), "id") == "tidak ada temuan"
    assert summary(Report(()), "en") == "no findings"
    assert summary(Report((), report.waived), "en") == "no findings, 1 waived"


@pytest.mark.parametrize("severity", SEVERITIES)
def test_every_severity_is_counted(severity: Severity) -> None:
    found = Diagnostic(Position("a.yaml"), "SMP012", severity)
    for language in ("id", "en"):
        one = severity_word(severity, language)
        assert summary(Report((found,)), language) == f"1 {one}"
