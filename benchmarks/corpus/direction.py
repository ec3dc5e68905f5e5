"""From where the region stands to where it wants to go: readiness to strategies."""

from benchmarks.corpus.author import PERIOD, Author
from benchmarks.corpus.frame import OWN_PLAN
from benchmarks.corpus.phrases import (
    CAUSES,
    CLOSING,
    CONDITIONS,
    DESCRIPTION,
    EXPECTED,
    FACTORS,
    GAPS,
    ISSUE_DATA,
    ISSUES,
    POTENTIAL,
    SWOT_STRATEGIES,
)
from benchmarks.corpus.words import AGENCIES, COMPONENTS, PEOPLE, PREFIXES, SOURCES, SUBJECTS
from benchmarks.corpus.yaml_text import Data, Record

GAPS_PER_COMPONENT = 3
OBJECTIVES_PER_GOAL = 3
STRATEGIES_PER_DIMENSION = 4
FACTORS_PER_KIND = 12
_ROUNDS = 7
"""So often do the programs go through all strategies, serving one objective after the other."""
_LETTERS = {"strength": "S", "weakness": "W", "opportunity": "O", "threat": "T"}


def readiness(author: Author, scale: int) -> Record:
    """Two items for each gap."""
    items: list[Data] = []
    for number in range(2 * GAPS_PER_COMPONENT * len(COMPONENTS) * scale):
        element, component, what = COMPONENTS[number // 2 % len(COMPONENTS)]
        subject = author.subject()
        items.append(
            {
                "id": f"KS-{number + 1:03}",
                "element": element,
                "component": component,
                "indicator": f"Kesiapan {what} untuk {subject}",
                "condition": author.text(CONDITIONS, 2, subject),
                "value": author.number(5, 90),
                "unit": "persen",
                "year": 2024,
                "source": author.one(SOURCES),
                "score": author.number(1, 2),
                "expected_score": author.number(3, 4),
                "evidence": author.lines(POTENTIAL, 2, subject),
                "need": author.text(CLOSING, 1, subject),
                "owner": author.one(AGENCIES),
                "illustrative": ["score", "expected_score"],
            }
        )
    return {"items": items}


def gap_ids(scale: int) -> list[str]:
    return [f"GP-{n + 1:03}" for n in range(GAPS_PER_COMPONENT * len(COMPONENTS) * scale)]


def gaps(author: Author, scale: int) -> Record:
    made: list[Data] = []
    for number, name in enumerate(gap_ids(scale)):
        subject = author.subject()
        made.append(
            {
                "id": name,
                "subject": COMPONENTS[number % len(COMPONENTS)][1],
                "items": [f"KS-{2 * number + 1:03}", f"KS-{2 * number + 2:03}"],
                "expected": author.text(EXPECTED, 1, subject),
                "gap": author.text(GAPS, 1, subject),
                "cause": author.text(CAUSES, 1, subject),
                "closing": author.text(CLOSING, 1, subject),
                "priority": "high" if number < len(PREFIXES) else author.one(("medium", "low")),
                "owner": author.one(AGENCIES),
            }
        )
    return {"gaps": made}


def issues(author: Author, scale: int) -> Record:
    """Two for each sub-dimension."""
    made: list[Data] = []
    for number in range(2 * len(SUBJECTS) * scale):
        sub_dimension = list(SUBJECTS)[number % len(SUBJECTS)]
        subject = author.subject(sub_dimension)
        made.append(
            {
                "id": f"IS-{number + 1:03}",
                "sub_dimension": sub_dimension,
                "issue": author.text(ISSUES, 1, subject),
                "data": author.text(ISSUE_DATA, 2, subject),
                "potential": author.text(POTENTIAL, 2, subject),
                "owner": author.one(AGENCIES),
            }
        )
    return {"issues": made}


def swot(author: Author, scale: int) -> Record:
    """Every issue is in a factor, every factor in two strategies of its axes."""
    each = FACTORS_PER_KIND * scale
    cited = iter(range(1, 2 * len(SUBJECTS) * scale + 1))
    factors: list[Data] = []
    for number in range(each):
        for kind, letter in _LETTERS.items():
            subject = author.subject()
            factor: Record = {
                "id": f"{letter}{number + 1}",
                "kind": kind,
                "scope": author.one(("structure", "infrastructure", "superstructure", *PREFIXES)),
                "statement": author.fill(FACTORS[kind], subject),
                "evidence": author.text(ISSUE_DATA, 1, subject),
            }
            if issue := next(cited, None):
                factor["issues"] = [f"IS-{issue:03}"]
            factors.append(factor)
    strategies: list[Data] = []
    for number in range(each // 2):
        pair = (2 * number + 1, 2 * number + 2)
        for kind, statement in SWOT_STRATEGIES.items():
            strategies.append(
                {
                    "id": f"{kind}{number + 1}",
                    "kind": kind,
                    "factors": [f"{axis}{factor}" for axis in kind for factor in pair],
                    "statement": author.fill(statement, author.subject()),
                }
            )
    return {"factors": factors, "strategies": strategies}


def vision(author: Author) -> Record:
    return {
        "statement": "Kabupaten Contoh yang melayani, terbuka, dan tangguh pada 2033",
        "elements": [
            {"word": word, "meaning": author.text(DESCRIPTION, 1, author.subject())}
            for word in ("Melayani", "Terbuka", "Tangguh")
        ],
        "supports": [f"{OWN_PLAN}.M1"],
    }


def missions(author: Author, scale: int) -> Record:
    """One for each dimension; each supports a mission of the region's own plan."""
    made: list[Data] = []
    for number in range(len(PREFIXES) * scale):
        dimension = list(PREFIXES)[number % len(PREFIXES)]
        subject = author.one([text for name in SUBJECTS if name.startswith(dimension)
                              for text in SUBJECTS[name]])  # fmt: skip
        made.append(
            {
                "id": f"M{number + 1}",
                "statement": f"Mewujudkan {subject} yang tepercaya bagi {author.one(PEOPLE)}",
                "supports": [f"{OWN_PLAN}.M{number + 1}"],
                "dimensions": [dimension],
            }
        )
    return {"missions": made}


def objective_ids(goal_count: int) -> list[str]:
    goals = range(1, goal_count + 1)
    return [f"SS{goal}.{n}" for goal in goals for n in range(1, OBJECTIVES_PER_GOAL + 1)]


def goals(author: Author, count: int, mission_count: int) -> Record:
    made: list[Data] = []
    for number in range(1, count + 1):
        objectives: list[Data] = []
        for place in range(1, OBJECTIVES_PER_GOAL + 1):
            name = f"{number}.{place}"
            sub_dimension = list(SUBJECTS)[(number * OBJECTIVES_PER_GOAL + place) % len(SUBJECTS)]
            subject = author.subject(sub_dimension)
            objectives.append(
                {
                    "id": f"SS{name}",
                    "statement": f"Meningkatnya mutu {subject} bagi {author.one(PEOPLE)}",
                    "sub_dimensions": [sub_dimension],
                    "indicators": author.indicators(2, subject, PERIOD, f"IK-{name}"),
                }
            )
        made.append(
            {
                "id": f"TJ{number}",
                "mission": f"M{(number - 1) % mission_count + 1}",
                "statement": f"Terwujudnya {author.subject()} yang dirasakan {author.one(PEOPLE)}",
                "objectives": objectives,
            }
        )
    return {"goals": made}


def strategy_ids(scale: int) -> list[str]:
    """As many as there are SWOT strategies."""
    each = range(1, STRATEGIES_PER_DIMENSION * scale + 1)
    return [f"STR-{prefix}-{number}" for prefix in PREFIXES.values() for number in each]


def strategies(author: Author, scale: int, objectives: list[str]) -> Record:
    made: list[Data] = []
    kinds = list(SWOT_STRATEGIES)
    dimensions = {prefix: dimension for dimension, prefix in PREFIXES.items()}
    for number, name in enumerate(strategy_ids(scale)):
        subject = author.subject()
        served = [number + len(strategy_ids(scale)) * round for round in range(_ROUNDS)]
        made.append(
            {
                "id": name,
                "dimension": dimensions[name.split("-")[1]],
                "statement": f"Memperluas {subject} dengan melibatkan {author.one(PEOPLE)}",
                "policy_direction": author.text(CLOSING, 2, subject),
                "swot": [f"{kinds[number % 4]}{number // 4 + 1}"],
                "objectives": [objectives[one % len(objectives)] for one in served],
            }
        )
    return {"strategies": made}
