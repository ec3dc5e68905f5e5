"""Chooses words and numbers, always the same ones for the same seed."""

from collections.abc import Sequence
from decimal import Decimal
from random import Random
from typing import TypeVar

from benchmarks.corpus.words import (
    AGENCIES,
    DISTRICTS,
    INDICATORS,
    ORGANIZATIONS,
    PEOPLE,
    SOURCES,
    SUBJECTS,
)
from benchmarks.corpus.yaml_text import Data, Record

X = TypeVar("X")
PERIOD = range(2024, 2034)
"""The years of the masterplan."""
NAMES = {name: short for name, _, short, _ in ORGANIZATIONS}


class Author:
    """A random source with the few things that every part of the masterplan needs."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def one(self, of: Sequence[X]) -> X:
        return self.random.choice(of)

    def some(self, of: Sequence[X], count: int) -> list[X]:
        return self.random.sample(of, count)

    def number(self, first: int, last: int) -> int:
        return self.random.randint(first, last)

    def fill(self, phrase: str, subject: str, owner: str = "setda") -> str:
        """A phrase with its gaps filled; the words are chosen anew for each."""
        return phrase.format(
            subject=subject,
            owner=NAMES[owner],
            place=self.one(DISTRICTS),
            people=self.one(PEOPLE),
            number=self.number(3, 280),
        )

    def text(self, phrases: Sequence[str], count: int, subject: str, owner: str = "setda") -> str:
        """A paragraph of that many different sentences."""
        return " ".join(self.lines(phrases, count, subject, owner))

    def lines(
        self, phrases: Sequence[str], count: int, subject: str, owner: str = "setda"
    ) -> list[str]:
        return [self.fill(phrase, subject, owner) for phrase in self.some(phrases, count)]

    def subject(self, sub_dimension: str | None = None) -> str:
        """What a sentence is about, of one sub-dimension or of any."""
        return self.one(SUBJECTS[sub_dimension or self.one(list(SUBJECTS))])

    def money(self, first: int, last: int) -> int:
        """Rupiah, between two amounts in millions."""
        return self.number(first, last) * 1_000_000

    def indicators(
        self, count: int, subject: str, years: range, name: str | None = None
    ) -> list[Data]:
        """Indicators with a target for each year; ids and owners are given if `name` is."""
        made: list[Data] = []
        for number, (phrase, unit, direction) in enumerate(self.some(INDICATORS, count), 1):
            made.append(self._indicator(phrase.format(subject=subject), unit, direction, years))
            if name is not None:
                own = {"id": f"{name}.{number}", "owner": self.one(AGENCIES)}
                made[-1] = {**own, **made[-1]}  # type: ignore[dict-item]
        return made

    def _indicator(self, name: str, unit: str, direction: str, years: range) -> Record:
        step = self.number(7, 45) if direction == "up" else -self.number(2, 20)
        start = self.number(210, 420)
        tenths = 10 if unit == "persen" else 1
        values = [Decimal(start + step * number) / tenths for number in range(len(years) + 1)]
        indicator: Record = {
            "name": name,
            "unit": unit,
            "direction": direction,
            "formula": f"Jumlah pada akhir tahun menurut {self.one(('dinas', 'desa', 'survei'))}",
            "source": self.one(SOURCES),
            "baseline": {"year": 2023, "value": values[0]},
            "targets": {str(year): value for year, value in zip(years, values[1:], strict=True)},
        }
        if self.number(1, 3) == 1:
            indicator["illustrative"] = ["targets"]
        return indicator
