"""What a reporter knows beside the report, and what all reporters say in the same way."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from smartcity_mp.diagnostics import SEVERITIES, Diagnostic, Identity, Position, Severity
from smartcity_mp.language.codes import Code
from smartcity_mp.language.numbers import number
from smartcity_mp.language.sentences import sentence
from smartcity_mp.language.unseen import file_name

_WORDS = {
    Severity.ERROR: (("kesalahan", "kesalahan"), ("error", "errors")),
    Severity.WARNING: (("peringatan", "peringatan"), ("warning", "warnings")),
    Severity.INFO: (("informasi", "informasi"), ("note", "notes")),
}
"""One and many, in Indonesian and English."""
_NOT_JUDGED = (
    "belum dapat dinilai karena ada isi yang tidak terbaca",
    "not judged, because some of the content could not be read",
)
_MARKER = "masterplan.yaml"
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
    is_changed: Callable[[Position], bool] = lambda _: False
    """Whether a line is new in a proposal, so that whoever reviews it sees it."""
    codes: Callable[[], Sequence[Code]] = tuple
    """Every code; a function, since reading all manuals takes longer than most reports."""

    def in_repository(self, file: str) -> str:
        """The path of a file for whoever sees the whole repository, such as a git host.

        A host shows no folder: what one lacks stands at the file that marks the masterplan.
        """
        return self.folder + (_MARKER if file.endswith("/") else file)


def first_to_read(findings: Iterable[Diagnostic], context: Context) -> list[Diagnostic]:
    """Findings for a target that shows only so many: the gravest first, then changed lines."""

    def rank(found: Diagnostic) -> tuple[int, bool]:
        return SEVERITIES.index(found.severity), not context.is_changed(found.position)

    return sorted(findings, key=rank)


def fingerprint(identity: Identity) -> str:
    """An identity as 32 hexadecimal digits, for targets that compare two runs."""
    return sha256(json.dumps(identity).encode()).hexdigest()[:32]


def as_json(data: object) -> str:
    """Data as JSON in which no runner of CI finds an order: some obey `##[` wherever it stands."""
    return json.dumps(data, ensure_ascii=False, indent=2).replace("##", "#\\u0023")


def whole_sentence(found: Diagnostic, language: str) -> str:
    """What a finding says, with how many more of its kind are only counted."""
    said = sentence(found.code, found.values, language)
    return f"{said} ({more(found, language)})" if found.more else said


def place(found: Diagnostic) -> str:
    """Where a finding is, in the way that editors make a link of."""
    position = found.position
    return f"{file_name(position.file)}:{position.line}:{position.column}"


def more(found: Diagnostic, language: str) -> str:
    """How many findings of the same kind and file are counted, but not shown one by one."""
    return _MORE[language == "en"].format(count=number(found.more, language), code=found.code)


def not_judged(language: str) -> str:
    """Why a rule said nothing, where a report has a place for each rule."""
    return _NOT_JUDGED[language == "en"]


def severity_word(severity: Severity, language: str, count: int = 1) -> str:
    """A severity in the language of the person, `kesalahan`."""
    return _WORDS[severity][language == "en"][count != 1]
