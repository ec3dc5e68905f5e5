"""Rupiah that know that they rest on an illustration, so that no sum of them forgets it."""

from typing import Self


class Assumed(int):
    """Rupiah of which some is an illustration; what is made with it is assumed too.

    What is known stays a plain `int`, so that a sum of known amounts costs nothing more.
    """

    def __add__(self, other: int) -> Self:
        return type(self)(int.__add__(self, other))

    __radd__ = __add__

    def __sub__(self, other: int) -> Self:
        return type(self)(int.__sub__(self, other))

    def __rsub__(self, other: int) -> Self:
        return type(self)(int.__rsub__(self, other))

    def __neg__(self) -> Self:
        return type(self)(int.__neg__(self))


def amount_of(rupiah: int, *, assumed: bool) -> int:
    """An amount that is known or assumed; nothing is never assumed, as it changes no sum."""
    return Assumed(rupiah) if assumed and rupiah else rupiah


def is_assumed(*amounts: object) -> bool:
    """Whether one of these rests on an illustration; a plain number does not."""
    return any(isinstance(amount, Assumed) and amount != 0 for amount in amounts)
