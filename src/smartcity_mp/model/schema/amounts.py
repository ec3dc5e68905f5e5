"""Rupiah that know what they rest on, so that no sum of them forgets it."""

from typing import Self


class Amount(int):
    """Rupiah, and whether some of it is an illustration; a sum of amounts knows it too."""

    assumed: bool

    def __new__(cls, rupiah: int = 0, assumed: bool = False) -> Self:
        made = super().__new__(cls, rupiah)
        made.assumed = bool(rupiah) and (assumed or is_assumed(rupiah))
        return made

    def __add__(self, other: int) -> "Amount":
        return Amount(int(self) + int(other), self.assumed or is_assumed(other))

    __radd__ = __add__

    def __sub__(self, other: int) -> "Amount":
        return Amount(int(self) - int(other), self.assumed or is_assumed(other))

    def __neg__(self) -> "Amount":
        return Amount(-int(self), self.assumed)


def is_assumed(*amounts: object) -> bool:
    """Whether one of these rests on an illustration; a plain number does not."""
    return any(isinstance(amount, Amount) and amount.assumed for amount in amounts)
