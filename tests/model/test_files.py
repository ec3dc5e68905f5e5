"""The table of files names every part of a plan once, and the other layers go by it."""

from dataclasses import fields, replace

from small_plans import plan_of

from smartcity_mp.model.files import FILES, file_at
from smartcity_mp.model.plan import Plan
from smartcity_mp.source.tree import PLACES

NO_YAML = {"chapters", "narratives", "boundaries", "asked_stage", "asked_year", "unread"}
"""What a plan holds beside its files."""


def test_every_part_of_a_plan_has_its_file() -> None:
    assert len(FILES) >= 17
    assert [file.part for file in FILES] == [f.name for f in fields(Plan) if f.name not in NO_YAML]
    assert len({file.place for file in FILES}) == len({file.kind for file in FILES}) == len(FILES)


def test_lists_and_folders_are_what_a_plan_holds_many_of() -> None:
    plan = plan_of()
    many = {file.part for file in FILES if isinstance(getattr(plan, file.part), tuple)}
    assert len(many) >= 9
    assert many == {file.part for file in FILES if file.is_list or file.is_folder}
    assert all(tuple(file.kind.model_fields) == (file.part,) for file in FILES if file.is_list)


def test_everything_but_the_framework_is_walked() -> None:
    whole = plan_of()
    walked = 0
    for file in FILES:
        part = file.kind.model_construct()
        plan = replace(whole, **{file.part: (part,) if file.is_list or file.is_folder else part})
        walked += any(root is part for root in plan.roots)
    assert walked == len(FILES) - 1


def test_folders_are_looked_into() -> None:
    folders = {file.place for file in FILES if file.is_folder}
    assert {"programs", "quick-wins"} <= folders <= set(PLACES)


def test_a_label_is_said_in_both_languages() -> None:
    assert all(file.label.count(" | ") == 1 for file in FILES)


def test_a_path_leads_to_its_file() -> None:
    paths = {
        "goals.yaml": "goals",
        "programs/governance/GOV-01.yaml": "programs",
        "programs/GOV-01.md": "programs",
        "programs": "programs",
        "quick-wins/QW-GOV.yaml": "quick_wins",
    }
    for path, part in paths.items():
        file = file_at(path)
        assert file and file.part == part
    for path in ("goals.yml", "assets/goals.yaml", "README.md", "narratives/goals.md"):
        assert file_at(path) is None
