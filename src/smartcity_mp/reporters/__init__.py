"""Findings for whoever reads them: one module a format. Reading this imports none of them."""

from typing import NamedTuple


class Reporter(NamedTuple):
    """A format: its module, which has `render(report, context) -> str`, and its help."""

    module: str
    id: str
    en: str
    for_people: bool = False
    """Whether somebody reads it as it comes: a summary follows, and `--quiet` shortens it."""


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
}
"""Every format of findings."""
