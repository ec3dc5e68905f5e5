"""What is wrong with workbooks, cell by cell: the first cells of each kind, then where the others
are.
"""

from collections.abc import Iterator, Sequence

from smartcity_mp.exchange.cells import address
from smartcity_mp.exchange.findings import Fault, Place
from smartcity_mp.language.cli import say
from smartcity_mp.language.exchange import fault_words

FIRST, _NAMED = 3, 20


def lines_of(
    faults: Sequence[Fault], language: str, *, many: bool, first: int = FIRST
) -> Iterator[str]:
    """A line for each of the first faults of a kind in a sheet, one for all others."""
    sheets = [fault.place[:2] for fault in faults]
    order = {sheet: n for n, sheet in reversed([*enumerate(sheets)])}
    groups: dict[tuple[str, str, str], list[Fault]] = {}
    for fault in sorted(faults, key=lambda one: (order[one.place[:2]], one.place.at or (-1, -1))):
        kind = (fault.place.file, fault.place.sheet, fault.code)
        groups.setdefault(kind, []).append(fault)
    for found in groups.values():
        for fault in found[:first]:
            says = fault_words(fault.code, fault.values, language)
            yield f"  {_where(fault.place, many=many)}: {says}"
        if rest := found[first:]:
            cells = [address(fault.place.at) for fault in rest if fault.place.at]
            named = ", ".join(cells[:_NAMED]) + (", …" if len(cells) > _NAMED else "")
            yield f"    {say('import.more', language, count=len(rest), cells=named)}"


def _where(place: Place, *, many: bool) -> str:
    file = f"{place.file}: " if many and place.file else ""
    heading = f" ({place.heading})" if place.heading else ""
    return f"{file}{place.address}{heading}"
