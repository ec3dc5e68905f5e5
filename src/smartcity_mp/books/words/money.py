"""How views word money: short in sentences, in millions in tables, with the sign it rests on."""

from collections.abc import Iterable
from decimal import Decimal

from smartcity_mp.books.blocks import AFTER_FIGURE, Column
from smartcity_mp.language.numbers import millions, rupiah_short
from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema.amounts import is_assumed

UNIT = "dalam juta rupiah"


def sign_of(*amounts: int | Decimal) -> str:
    """The sign of illustration where one of the amounts rests on one, else ""."""
    return AFTER_FIGURE if is_assumed(*amounts) else ""


def in_rupiah(amount: int) -> str:
    """`Rp1,25 miliar`, with the sign where the amount rests on an illustration."""
    return f"{rupiah_short(amount)}{sign_of(amount)}"


def amount(rupiah: int | None) -> str:
    """An amount for a table in millions of rupiah; "–" for nothing."""
    return millions(rupiah) if rupiah else "–"


def money_column(programs: Iterable[Program]) -> Column:
    """The column of the money of programs, with the sign where some of it is an illustration."""
    sign = sign_of(sum(program.total() for program in programs))
    return Column(f"Dana{sign}", "right", narrow=True)
