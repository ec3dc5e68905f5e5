"""What a reporter knows beside the report, and what all reporters say in the same way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from smartcity_mp.diagnostics import Diagnostic, Severity
from smartcity_mp.language.codes import Code
from smartcity_mp.language.numbers import number
from smartcity_mp.language.unseen import file_name

_WORDS = {
    Severity.ERROR: (("kesalahan", "kesalahan"), ("error", "errors")),
    Severity.WARNING: (("peringatan", "peringatan"), ("warning", "warnings")),
    Severity.INFO: (("informasi", "informasi"), ("note", "notes")),
}
"""One and many, in Indonesian and English."""
_MORE = (
    "dan {count} temuan {code} lagi di berkas ini, yang tidak ditampilkan satu per satu",
    "and {count} more findings of {code} in this file, which are not shown one by one",
)


@dataclass(frozen=True, slots=True)
class Context:
    """Whom a report is for, and what it may show of the masterplan."""

    language: str
    terminal: bool = False
    text_of: Callable[[str], str | None] = lambda _: None
    """From a file to its text as it was read; None for a file that was not."""
    folder: str = ""
    """Where the masterplan is in its git repository, `plans/kab-tegal/`; empty at the top."""
    codes: Callable[[], Sequence[Code]] = tuple
    """Every code; a function, since reading all manuals takes longer than most reports."""

    def in_repository(self, file: str) -> str:
        """The path of a file for whoever sees the whole repository, such as a git host."""
        return self.folder + file


def place(found: Diagnostic) -> str:
    """Where a finding is, in the way that editors make a link of."""
    position = found.position
    return f"{file_name(position.file)}:{position.line}:{position.column}"


def more(found: Diagnostic, language: str) -> str:
    """How many findings of the same kind and file are counted, but not shown one by one."""
    return _MORE[language == "en"].format(count=number(found.more, language), code=found.code)


def severity_word(severity: Severity, language: str, count: int = 1) -> str:
    """A severity in the language of the person, `kesalahan`."""
    return _WORDS[severity][language == "en"][count != 1]
