"""Money in short: what each source brings over the whole period, with its share."""

from dataclasses import dataclass

from smartcity_mp.analysis.money import sums, totals
from smartcity_mp.books.blocks import Column, Row, Table
from smartcity_mp.books.views.money.funding import Funding, funding
from smartcity_mp.books.words.money import UNIT, amount
from smartcity_mp.books.words.wording import label, share
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import FUNDING_SOURCES


@dataclass(frozen=True, slots=True)
class FundingDigest:
    """The money in short; `by_source` is None without any amount."""

    money: Funding
    by_source: Table | None


def funding_digest(plan: Plan) -> FundingDigest:
    """What the last chapter of the executive summary shows."""
    money = funding(plan)
    return FundingDigest(money, _by_source(plan, money.illustrative))


def _by_source(plan: Plan, illustrative: bool) -> Table | None:
    found = totals(sums(plan.programs, lambda _, source: source))
    brought = {name: int(rupiah) for name, rupiah in found.items()}  # the caption bears the sign
    whole = sum(brought.values())
    rows = [
        Row((label(FUNDING_SOURCES, name), amount(brought[name]), share(brought[name], whole)))
        for name in FUNDING_SOURCES
        if brought.get(name)
    ]
    if not rows:
        return None
    if len(rows) > 1:
        rows.append(Row(("Jumlah", amount(whole), "100 persen"), kind="total"))
    columns = (Column("Sumber dana"), Column("Jumlah", "right"), Column("Bagian", "right"))
    return Table(
        "Kebutuhan dana menurut sumber selama masa berlaku", columns, tuple(rows), unit=UNIT,
        key="dana-sumber-ringkas", illustrative=illustrative,
    )  # fmt: skip
