"""Findings for whoever reads them: one module a format. Reading this imports none of them."""

from typing import NamedTuple


class Reporter(NamedTuple):
    """A format: its module, which has `render(report, context) -> str`, and its help."""

    module: str
    id: str
    en: str
    for_people: bool = False
    """Whether somebody reads it as it comes: a summary follows, and `--quiet` shortens it."""
    gives_orders: bool = False
    """Whether its lines are orders to the runner of a CI, so that `::` stays at their beginning."""


REPORTERS: dict[str, Reporter] = {
    "text": Reporter(
        "smartcity_mp.reporters.text",
        "satu temuan sebaris; di terminal dengan kutipan baris dan saran",
        "one finding a line; on a terminal with the line in question and a hint",
        for_people=True,
    ),
    "json": Reporter(
        "smartcity_mp.reporters.json",
        "JSON, untuk dibaca program lain",
        "JSON, for other programs",
    ),
    "github": Reporter(
        "smartcity_mp.reporters.github",
        "catatan pada baris di pull request GitHub, dan ringkasannya",
        "notes on the lines of a pull request on GitHub, and the step's summary",
        gives_orders=True,
    ),
    "gitlab": Reporter(
        "smartcity_mp.reporters.gitlab",
        "laporan mutu (code quality) untuk merge request GitLab",
        "a code quality report for a merge request on GitLab",
    ),
    "sarif": Reporter(
        "smartcity_mp.reporters.sarif",
        "SARIF 2.1.0, untuk pemindaian kode GitHub dan penampil lain",
        "SARIF 2.1.0, for code scanning on GitHub and other viewers",
    ),
    "junit": Reporter(
        "smartcity_mp.reporters.junit",
        "JUnit XML, laporan uji yang ditampilkan hampir semua CI",
        "JUnit XML, a report of tests that nearly every CI shows",
    ),
    "markdown": Reporter(
        "smartcity_mp.reporters.markdown",
        "tabel Markdown, untuk komentar atau ringkasan CI",
        "tables in Markdown, for a comment or a summary in CI",
    ),
}
"""Every format of findings."""
