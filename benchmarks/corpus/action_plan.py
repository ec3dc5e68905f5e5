"""What is done: programs and quick wins."""

from benchmarks.corpus.author import PERIOD, Author
from benchmarks.corpus.direction import gap_ids, strategy_ids
from benchmarks.corpus.frame import OWN_PLAN
from benchmarks.corpus.phrases import (
    ACTIVITIES,
    BACKGROUND,
    BENEFITS,
    DESCRIPTION,
    INNOVATION,
    MILESTONES,
    RISKS,
    SELLING,
    STEP_OUTPUTS,
    SUSTAINABILITY,
)
from benchmarks.corpus.words import (
    ACTIONS,
    AGENCIES,
    DISTRICTS,
    PARTNERS,
    PEOPLE,
    PREFIXES,
    SUBJECTS,
)
from benchmarks.corpus.yaml_text import Data, Record

QUICK_WIN_YEAR = 2026
_CLUSTERS = ("policy-institution", "infrastructure", "application", "literacy")
_SPANS = ("1", "1-2", "2-4", "4-6", "6-8", "8-10", "10-12")
"""Months of the seven steps: none of the twelve stays idle."""


def programs(author: Author, count: int, scale: int, objectives: list[str]) -> dict[str, Record]:
    """Programs by path, spread evenly over the sub-dimensions."""
    names = {
        sub_dimension: author.some([(a, s) for a in ACTIONS for s in subjects], len(subjects) * 10)
        for sub_dimension, subjects in SUBJECTS.items()
    }
    numbers = dict.fromkeys(PREFIXES, 0)
    made = {}
    for number in range(count):
        sub_dimension = list(SUBJECTS)[number % len(SUBJECTS)]
        dimension = sub_dimension.partition(".")[0]
        numbers[dimension] += 1
        name = f"{PREFIXES[dimension]}-{numbers[dimension]:02}"
        action, subject = names[sub_dimension].pop()
        program: Record = {
            "id": name,
            "name": f"{action} {subject}",
            "sub_dimension": sub_dimension,
            "objectives": _served(number, objectives),
            "strategies": [strategy_ids(scale)[number % len(strategy_ids(scale))]],
            "closes": [gap_ids(scale)[number % len(gap_ids(scale))]],
        }
        made[f"programs/{dimension}/{name}.yaml"] = program | _work(author, subject, number)
    return made


def _served(number: int, objectives: list[str]) -> list[str]:
    """What a program serves; others go on with what those of the quick wins end early."""
    numbers = [number, number - len(PREFIXES)] if number // len(PREFIXES) % 5 == 1 else [number]
    return [objectives[one % len(objectives)] for one in numbers]


def _work(author: Author, subject: str, number: int) -> Record:
    # Every fifth program runs when the quick wins do.
    length = author.number(3, 5)
    start = PERIOD[-1] - length + 1 if number // len(PREFIXES) % 5 else QUICK_WIN_YEAR
    years = range(start, start + length)
    owner = author.one(AGENCIES)
    indicators = author.indicators(5, subject, years)
    amounts = {str(year): author.money(150, 4500) for year in years}
    return {
        "cluster": author.one(_CLUSTERS),
        "kind": author.one(("new", "continued", "expanded")),
        "description": author.text(DESCRIPTION, 6, subject, owner),
        "innovation": author.text(INNOVATION, 3, subject, owner),
        "owner": owner,
        "supporting": author.some(AGENCIES, 3),
        "locations": author.some(DISTRICTS, 3),
        "beneficiaries": {"who": author.one(PEOPLE), "count": author.number(200, 90_000)},
        "nomenclature": [
            {
                "code": f"2.16.{author.number(1, 9):02}",
                "name": f"Program pengelolaan {subject}",
                "version": "Kepmendagri 900.1-2850 Tahun 2025",
            }
        ],
        "schedule": {"start": years[0], "end": years[-1]},
        "milestones": [
            {"at": year, "name": author.fill(phrase, subject)}
            for year, phrase in zip(years, MILESTONES, strict=False)
        ],
        "activities": [
            {"name": text, "owner": author.one(AGENCIES), "budget": author.money(40, 90)}
            for text in author.lines(ACTIVITIES, 5, subject)
        ],
        "outputs": indicators[:3],
        "outcomes": indicators[3:],
        "budget": {
            "apbd-kabupaten": amounts,
            author.one(("dak", "bankeu", "hibah")): {str(years[0]): author.money(50, 900)},
        },
        "risks": _risks(author, subject, 4),
        "references": {
            "rpjmd": [f"{OWN_PLAN}.P{author.number(1, 6)}"],
            "spbe": f"Arsitektur SPBE, layanan {subject}",
            "sdgs": author.some(range(1, 18), 2),
        },
        "evidence": [
            {
                "title": f"Kajian {subject}",
                "url": f"https://contoh.go.id/kajian/{author.number(1000, 9999)}",
            }
        ],
        "notes": author.text(BACKGROUND, 3, subject),
    }


def _risks(author: Author, subject: str, count: int) -> list[Data]:
    return [
        {
            "risk": author.fill(risk, subject),
            "likelihood": author.number(1, 5),
            "impact": author.number(1, 5),
            "mitigation": author.fill(mitigation, subject),
            "owner": author.one(AGENCIES),
        }
        for risk, mitigation in author.some(RISKS, count)
    ]


def quick_wins(author: Author, programs: dict[str, Record], scale: int) -> dict[str, Record]:
    """Quick wins by path, two for each dimension, each the start of a program."""
    made = {}
    for dimension, prefix in PREFIXES.items():
        theirs = [
            program
            for path, program in programs.items()
            if path.startswith(f"programs/{dimension}/") and _runs_then(program)
        ]
        for number in range(1, 2 * scale + 1):
            name = f"QW-{prefix}-{number}"
            program = theirs[(number - 1) % len(theirs)]
            subject = author.subject(str(program["sub_dimension"]))
            made[f"quick-wins/{name}.yaml"] = {
                "id": name,
                "name": f"Langkah cepat {subject} {number}",
                "sub_dimension": program["sub_dimension"],
                "program": program["id"],
                **_identity(author, subject),
                **_first_year(author, subject),
            }
    return made


def _runs_then(program: Record) -> bool:
    schedule = program["schedule"]
    assert isinstance(schedule, dict)
    return bool(schedule["start"] <= QUICK_WIN_YEAR < schedule["end"])


def _identity(author: Author, subject: str) -> Record:
    owner = author.one(AGENCIES)
    return {
        "owner": owner,
        "pic": "Kepala bidang layanan",
        "supporting": author.some(AGENCIES, 3),
        "partners": author.some(PARTNERS, 2),
        "background": author.text(BACKGROUND, 5, subject),
        "innovation": author.text(INNOVATION, 3, subject),
        "objective": author.text(DESCRIPTION, 2, subject, owner),
        "beneficiaries": {"who": author.one(PEOPLE), "count": author.number(200, 9000)},
        "benefits": author.lines(BENEFITS, 4, subject),
        "uniqueness": author.text(SELLING, 2, subject),
        "attraction": author.text(SELLING, 2, subject),
        "partnership": author.text(SELLING, 2, subject),
        "development": author.text(SELLING, 2, subject),
    }


def _first_year(author: Author, subject: str) -> Record:
    costs = [author.money(5, 60) for _ in _SPANS]
    years = range(QUICK_WIN_YEAR, QUICK_WIN_YEAR + 2)
    indicators = author.indicators(5, subject, years)
    activities = author.lines(ACTIVITIES, len(_SPANS), subject)
    outputs = author.lines(STEP_OUTPUTS, len(_SPANS), subject)
    return {
        "resources": {
            "people": f"{author.number(4, 20)} petugas dan {author.number(5, 60)} relawan",
            "technology": f"Portal daerah dan catatan {subject}",
            "budget": {"apbd-kabupaten": sum(costs)},
        },
        "outputs": indicators[:2],
        "outcomes": indicators[2:4],
        "impacts": indicators[4:],
        "start": f"{QUICK_WIN_YEAR}-03",
        "action_plan": [
            {
                "month": span,
                "activity": activity,
                "output": output,
                "owner": author.one(AGENCIES),
                "cost": cost,
            }
            for span, activity, output, cost in zip(_SPANS, activities, outputs, costs, strict=True)
        ],
        "risks": _risks(author, subject, 4),
        "sustainability": author.text(SUSTAINABILITY, 3, subject),
        "progress": author.number(0, 100),
    }
