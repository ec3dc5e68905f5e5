"""A masterplan of any size, made from a seed: complete, without a finding, the same bytes again."""

from pathlib import Path

from benchmarks.corpus import action_plan, direction, frame
from benchmarks.corpus.author import Author
from benchmarks.corpus.faults import plant
from benchmarks.corpus.proposal import propose
from benchmarks.corpus.words import PREFIXES
from benchmarks.corpus.yaml_text import Record, yaml_text

PROGRAMS, GOALS = 150, 30
SEED = 2033


def corpus(
    seed: int = SEED, scale: int = 1, errors: int = 0, changed: int = 0, count: int = PROGRAMS
) -> dict[str, bytes]:
    """Content by path. `scale` multiplies everything, of which `count` are programs; `errors` of
    the programs are made wrong, and `changed` of them are as a proposal changes them.
    """
    author = Author(seed)
    goal_count, mission_count = GOALS * scale, len(PREFIXES) * scale
    objectives = direction.objective_ids(goal_count)
    programs = action_plan.programs(author, count * scale, scale, objectives)
    quick_wins = action_plan.quick_wins(author, programs, scale)
    records: dict[str, Record] = {
        "masterplan.yaml": frame.masterplan(scale),
        "profile.yaml": frame.profile(author, scale),
        "organizations.yaml": frame.organizations(),
        "governance.yaml": frame.governance(),
        "workshops.yaml": frame.workshops(author),
        "alignment.yaml": frame.alignment(author, scale),
        "readiness.yaml": direction.readiness(author, scale),
        "gaps.yaml": direction.gaps(author, scale),
        "issues.yaml": direction.issues(author, scale),
        "swot.yaml": direction.swot(author, scale),
        "vision.yaml": direction.vision(author),
        "missions.yaml": direction.missions(author, scale),
        "goals.yaml": direction.goals(author, goal_count, mission_count),
        "strategies.yaml": direction.strategies(author, scale, objectives),
        **programs,
        **quick_wins,
    }
    texts = frame.narratives(author, scale)
    plant(list(programs.values()), errors)  # last, so that all else stays as it is without them
    propose(list(programs.values()), changed)
    texts |= {path: yaml_text(record) for path, record in records.items()}
    return {path: text.encode() for path, text in texts.items()}


def write_corpus(folder: Path, **options: int) -> None:
    """Write a made masterplan into a folder."""
    for path, content in corpus(**options).items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
