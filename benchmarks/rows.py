"""The rows of the table: what is measured against what, the target, and what is never exceeded."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.processes import Sample


@dataclass(frozen=True, slots=True)
class Row:
    """A ratio of two things that were run in turn, or (without `against`) an amount."""

    name: str
    about: str
    quantity: str
    of: str
    against: str | None
    unit: str
    target: float
    limit: float

    @property
    def needs(self) -> tuple[str, ...]:
        return (self.of, self.against) if self.against else (self.of,)

    def measured(self, samples: Mapping[str, Sequence[Sample]]) -> float:
        """The median over the rounds: what ran in the same round had the same noise."""
        values: list[float] = [getattr(sample, self.quantity) for sample in samples[self.of]]
        if self.against:
            others = [getattr(sample, self.quantity) for sample in samples[self.against]]
            values = [value / other for value, other in zip(values, others, strict=True)]
        return median(values)

    def verdict(self, value: float) -> str:
        if value > self.limit:
            return "TOO MUCH"
        return "reached" if value <= self.target else "tolerable"


ROWS = (
    Row("version", "--version", "wall", "version", "pass", "P", 4.5, 6),
    Row("help", "--help", "wall", "help", "pass", "P", 4.5, 6),
    Row("validate", "validate, no error", "wall", "validate", "plain-yaml", "B", 1.75, 1.9),
    Row("errors", "validate, 100 errors", "wall", "errors", "validate", "clean", 1.1, 1.3),
    Row("diff", "diff of two revisions", "wall", "diff", "validate", "clean", 2.2, 3),
    Row("sarif", "SARIF of 10,000, beyond text", "wall", "sarif", None, "s", 1, 1.5),
    Row("rules", "all rules, in process", "wall", "rules", "yaml", "YAML pass", 0.2, 0.3),
    Row("build", "build, four books", "wall", "build", "mkdocs", "M", 0.62, 0.8),
    Row("serve", "serve, a program saved", "wall", "serve", "build", "build", 0.5, 0.8),
    Row("pdf", "PDF of the example's books", "wall", "pdf", "print", "Chromium", 0.5, 0.6),
    Row("pdf-memory", "PDF, peak memory", "peak", "pdf", None, "MB", 512, 540),
    Row("validate-memory", "validate, peak memory", "peak", "validate", None, "MB", 64, 96),
    Row("build-memory", "build, peak memory", "peak", "build", None, "MB", 96, 128),
    Row(
        "validate-4",
        "validate, four times the data",
        "cpu",
        "validate-4",
        "validate",
        "cpu",
        4.2,
        5,
    ),
    Row("export", "export, 400 programs", "wall", "export-400", "validate-400", "clean", 1.7, 2),
    Row("import", "import, 60 changes", "wall", "import-400", "validate-400", "clean", 3.3, 3.8),
    Row("wrong", "import, 50 mistakes", "wall", "wrong-400", "validate-400", "clean", 2.4, 2.8),
    Row("import-memory", "import, peak memory", "peak", "import-400", None, "MB", 160, 300),
    Row("wrong-memory", "50 mistakes, peak memory", "peak", "wrong-400", None, "MB", 160, 300),
    Row("build-4", "build, four times the data", "cpu", "build-4", "build", "cpu", 4.2, 5),
)


def table(values: Mapping[str, float]) -> str:
    """The rows that were measured, ready to print."""
    lines = [("", "measured", "target", "never above", "verdict")]
    for row in ROWS:
        if row.name in values:
            value = values[row.name]
            digits = 0 if row.unit == "MB" else 2
            measured = f"{value:.{digits}f} {row.unit}"
            bounds = (f"{row.target:g} {row.unit}", f"{row.limit:g} {row.unit}")
            lines.append((row.about, measured, *bounds, row.verdict(value)))
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
