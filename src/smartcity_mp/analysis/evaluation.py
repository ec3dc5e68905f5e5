"""The index of a year's evaluation, how sure it is, and what would raise it most."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from smartcity_mp.data.evaluation import BEST, WEIGHTS
from smartcity_mp.model.evaluation import Answer, Evaluation

_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the evaluation with its answers."""

    name: str
    weight: int
    """In percent."""
    answers: tuple[Answer, ...]

    @property
    def scores(self) -> tuple[Decimal, ...]:
        """The scores that are known."""
        return tuple(answer.score for answer in self.answers if answer.score is not None)

    @property
    def score(self) -> Decimal | None:
        """The mean of the known scores; None while there is none."""
        return sum(self.scores, Decimal(0)) / len(self.scores) if self.scores else None

    @property
    def unknown(self) -> int:
        """How many answers have no score; a part without answers counts as one."""
        return max(len(self.answers), 1) - len(self.scores)

    @property
    def gain(self) -> Decimal:
        """What the index would win if the part were the best possible."""
        return (BEST - self.between()[0]) * self.weight / 100

    def between(self) -> tuple[Decimal, Decimal]:
        """The least and the most that the part can come to, whatever the unknown scores are."""
        count = max(len(self.answers), 1)
        known = sum(self.scores, Decimal(0))
        return known / count, (known + BEST * self.unknown) / count


@dataclass(frozen=True, slots=True)
class Index:
    """The evaluation of a year."""

    year: int
    parts: tuple[Part, ...]

    @property
    def value(self) -> Decimal | None:
        """The index from 0 to 4; None while a score is unknown. An unknown score is not 0."""
        if any(part.unknown for part in self.parts):
            return None
        return cut(self.between()[0])

    def between(self) -> tuple[Decimal, Decimal]:
        """The least and the most that the index can come to."""
        least, most = zip(*(part.between() for part in self.parts), strict=True)
        return self._weighed(least), self._weighed(most)

    def _weighed(self, scores: Sequence[Decimal]) -> Decimal:
        pairs = zip(self.parts, scores, strict=True)
        return sum((part.weight * score for part, score in pairs), Decimal(0)) / 100

    @property
    def by_gain(self) -> tuple[Part, ...]:
        """The parts that would raise the index, what raises it most first."""
        parts = (part for part in self.parts if part.gain > 0)
        return tuple(sorted(parts, key=lambda part: -part.gain))

    @property
    def without_evidence(self) -> tuple[Answer, ...]:
        """The answers that have a score but nothing that shows it."""
        answers = (answer for part in self.parts for answer in part.answers)
        return tuple(it for it in answers if it.score is not None and not it.evidence)


def cut(figure: Decimal) -> Decimal:
    """Two decimals, the rest cut off as in the published indices: 3.315 is 3.31."""
    return figure.quantize(_HUNDREDTH, ROUND_DOWN)


def index_of(evaluation: Evaluation) -> Index:
    """The parts of an evaluation by their weights; parts without weight are left out."""
    weights = evaluation.weights or WEIGHTS
    parts = (
        Part(name, weights[name], tuple(it for it in evaluation.answers if it.part == name))
        for name in WEIGHTS
        if weights.get(name)
    )
    return Index(evaluation.year, tuple(parts))
