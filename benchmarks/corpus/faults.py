"""Mistakes as people make them, planted into programs: each is exactly one error."""

from collections.abc import Callable

from benchmarks.corpus.yaml_text import Data, Record


def plant(programs: list[Record], count: int) -> None:
    """Plant that many errors, one kind after the other, in programs spread over the list."""
    if count > len(programs):
        raise ValueError(f"{count} errors need as many programs; there are {len(programs)}")
    for number in range(count):
        _FAULTS[number % len(_FAULTS)](programs[number * len(programs) // count])


def _unknown_key(program: Record) -> None:
    program["penanggung_jawab"] = "diskominfo"


def _money_with_points(program: Record) -> None:
    program["budget"] = {"apbd-kabupaten": {str(_last_year(program)): "1.250.000.000"}}


def _unknown_organization(program: Record) -> None:
    program["owner"] = "dinas-kominfo"


def _unknown_objective(program: Record) -> None:
    program["objectives"] = [*_list(program, "objectives"), "SS99.9"]


def _choice_in_indonesian(program: Record) -> None:
    program["kind"] = "baru"


def _year_in_words(program: Record) -> None:
    program["schedule"] = {"start": "akhir 2026", "end": _last_year(program)}


def _rating_over_five(program: Record) -> None:
    risks = _list(program, "risks")
    assert isinstance(risks[0], dict)
    program["risks"] = [risks[0] | {"likelihood": 7}, *risks[1:]]


def _illustrative_unknown(program: Record) -> None:
    program["illustrative"] = ["anggaran"]


def _money_after_the_end(program: Record) -> None:
    program["budget"] = {"apbd-kabupaten": {str(_last_year(program) + 1): 750_000_000}}


def _milestone_after_the_end(program: Record) -> None:
    late: Record = {"at": _last_year(program) + 1, "name": "Serah terima kepada pengelola"}
    program["milestones"] = [*_list(program, "milestones"), late]


_FAULTS: tuple[Callable[[Record], None], ...] = (
    _unknown_key,
    _money_with_points,
    _unknown_organization,
    _unknown_objective,
    _choice_in_indonesian,
    _year_in_words,
    _rating_over_five,
    _illustrative_unknown,
    _money_after_the_end,
    _milestone_after_the_end,
)


def _last_year(program: Record) -> int:
    schedule = program["schedule"]
    assert isinstance(schedule, dict)
    return int(schedule["end"])


def _list(program: Record, key: str) -> list[Data]:
    value = program[key]
    assert isinstance(value, list)
    return value
