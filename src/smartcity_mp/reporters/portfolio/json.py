"""A portfolio as JSON.

`date` and `plans` are all that is read of a part; the rest follows from them.
"""

from typing import Any

from smartcity_mp.portfolio.joined import Compared, Portfolio, Province, Row, Shared, money_of
from smartcity_mp.portfolio.stored import FORM, dumped, entries_out
from smartcity_mp.reporters.portfolio.words import why


def render(found: Portfolio, language: str) -> str:
    """All figures of all plans, and what they show together; what is unknown is null."""
    said = {
        "portfolio": FORM,
        "date": found.date,
        "plans": entries_out([row.entry for row in found.rows]),
        "provinces": [_province(province) for province in found.provinces],
        "nomenclature": [_shared(one) for one in found.nomenclature],
        "programs": [_shared(one) for one in found.programs],
        "indicators": [_compared(one) for one in found.indicators],
        "due": [one for row in found.rows for one in _due(row)],
        "problems": [
            {
                "path": row.entry.path,
                "rev": row.entry.rev,
                "message": why(row.entry.problem, language),
            }
            for row in found.rows
            if row.entry.problem
        ],
    }
    return dumped(said, indent=1)


def _province(province: Province) -> dict[str, Any]:
    counted = province.counted
    money = money_of(counted)
    return {
        "name": province.name,
        "plans": len(province.rows),
        "counted": len(counted),
        "given": sum(one.given for one in counted),
        "empty": sum(one.empty for one in counted),
        "errors": sum(one.errors for one in counted),
        "warnings": sum(one.warnings for one in counted),
        "programs": sum(len(one.programs) for one in counted),
        "quick_wins": sum(one.quick_wins for one in counted),
        "money": {
            "total": money.total,
            "assumed": money.assumed,
            "by_dimension": money.by_dimension,
            "by_source": money.by_source,
        },
    }


def _shared(shared: Shared) -> dict[str, Any]:
    code = {} if shared.code is None else {"code": shared.code}
    return {
        **code,
        "name": shared.name,
        "also_written": list(shared.others),
        "total": shared.total,
        "regions": [{"region": name, "programs": list(ids)} for name, ids in shared.bearers],
    }


def _compared(compared: Compared) -> dict[str, Any]:
    """An indicator with its regions; their values stand in `plans`."""
    return {
        "name": compared.name,
        "unit": compared.unit,
        "direction": compared.direction,
        "regions": [name for name, _ in compared.values],
    }


def _due(row: Row) -> list[dict[str, Any]]:
    return [
        {
            "region": row.name,
            "kind": one.kind,
            "at": one.at or None,
            "name": one.name,
            "of": one.of,
            "late": one.is_late,
        }
        for one in row.due
    ]
