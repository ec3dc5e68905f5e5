"""Every code that a finding can have: its family, how much it matters, what it means.

A rule tells these things itself, in its module. What is no rule has its severity here and its
manual in `manuals/`.
"""

from collections.abc import Iterable
from typing import NamedTuple, Protocol

from smartcity_mp.diagnostics import Diagnostic, Position, Severity
from smartcity_mp.language.manuals.manual import Manual

FAMILIES = {
    "SMP0": "Berkas dan susunan YAML | Files and YAML",
    "SMP1": "Bentuk isian | The shape of fields",
    "SMP2": "Rujukan dan kode | References and ids",
    "SMP3": "Benang merah | The golden thread",
    "SMP4": "Waktu dan angka | Time and figures",
    "SMP5": "Kejujuran angka | Honest figures",
    "SMP6": "Kelengkapan | Completeness",
    "SMP7": "Buku, bab, dan narasi | Books, chapters and narratives",
    "SMP8": "Kelembagaan dan penanggung jawab | Institutions and owners",
}
"""What the codes of a hundred are about, by how they begin."""
LIGHTER = {
    "SMP019": Severity.WARNING,
    "SMP021": Severity.INFO,
    "SMP112": Severity.WARNING,
    "SMP211": Severity.INFO,
    "SMP212": Severity.WARNING,
    "SMP213": Severity.WARNING,
    "SMP214": Severity.WARNING,
    "SMP707": Severity.WARNING,
    "SMP708": Severity.WARNING,
    "SMP709": Severity.WARNING,
    "SMP712": Severity.WARNING,
    "SMP713": Severity.WARNING,
    "SMP716": Severity.WARNING,
    "SMP717": Severity.WARNING,
    "SMP718": Severity.INFO,
    "SMP730": Severity.WARNING,
    "SMP731": Severity.WARNING,
    "SMP732": Severity.WARNING,
}
"""The codes that are no rules and no errors either."""
GRAVE = {("SMP112", "whole")}
"""Where a lighter code is an error nevertheless, by its `problem`."""

CORRECTABLE = frozenset(
    f"SMP{number:03}"
    for number in (
        *(2, 5, 6, 17, 19),
        *(101, 102, 103, 104, 105, 106, 107, 108, 110, 111, 112, 114, 130, 131),
        *(201, 205, 207, 208, 210, 212, 213),
        *(602, 705, 706),
    )
)  # fmt: skip
"""The codes of which `fix` can correct some findings: those where nothing else can be meant."""

OF_WHAT_IS_MISSING = ("SMP3", "SMP5", "SMP601", "SMP602", "SMP603", "SMP604", "SMP8")
"""How codes begin that tell what is yet to come. All others tell of what stands there and is wrong,
or is not what the author typed: a book would print it."""


class Rule(Protocol):
    """What a rule tells of its code."""

    CODE: str
    SEVERITY: Severity
    STAGE: int
    MANUAL: Manual


class Code(NamedTuple):
    """What is known of a code before anything is found."""

    name: str
    severity: Severity
    manual: Manual
    stage: int | None = None
    """From which stage of the plan on a rule judges; None for what is no rule."""

    @property
    def family(self) -> str:
        """What its hundred is about, in both languages."""
        return FAMILIES[self.name[:4]]

    @property
    def correctable(self) -> bool:
        """Whether `fix` can correct some findings of this code."""
        return self.name in CORRECTABLE

    @property
    def waivable(self) -> bool:
        """Whether a masterplan may accept it with a reason: what a rule judges, nothing else."""
        return self.stage is not None


def diagnostic(position: Position, code: str, /, **values: object) -> Diagnostic:
    """A finding that no rule made, as heavy as its code."""
    lighter = None if (code, values.get("problem")) in GRAVE else LIGHTER.get(code)
    return Diagnostic(position, code, lighter or Severity.ERROR, values)


def spoils_books(found: Diagnostic) -> bool:
    """Whether a book shows something wrong if nobody heeds this finding."""
    return found.severity is not Severity.INFO and not found.code.startswith(OF_WHAT_IS_MISSING)


def every_code(rules: Iterable[Rule]) -> tuple[Code, ...]:
    """The codes of these rules and all others, in their order.

    Only here are the manuals read, which are long: whoever just checks a masterplan needs none.
    """
    from smartcity_mp.language.manuals.assets import ASSETS
    from smartcity_mp.language.manuals.books import BOOKS
    from smartcity_mp.language.manuals.copies import COPIES
    from smartcity_mp.language.manuals.names import NAMES
    from smartcity_mp.language.manuals.references import REFERENCES
    from smartcity_mp.language.manuals.shape import SHAPE
    from smartcity_mp.language.manuals.source import SOURCE
    from smartcity_mp.language.manuals.texts import TEXTS

    manuals = SOURCE | TEXTS | SHAPE | REFERENCES | NAMES | BOOKS | COPIES | ASSETS
    others = [
        Code(name, LIGHTER.get(name, Severity.ERROR), manual) for name, manual in manuals.items()
    ]
    judged = [Code(rule.CODE, rule.SEVERITY, rule.MANUAL, rule.STAGE) for rule in rules]
    return tuple(sorted([*others, *judged], key=lambda code: code.name))
