"""The action that the project ships, run step by step as its users run it."""

from pathlib import Path

import yaml
from pipelines.github import GitHubRun
from pipelines.machine import Job
from pipelines.office import Office

ROOT = Path(__file__).parents[2]


def played(office: Office, project: str, books: str) -> tuple[Job, str]:
    """A job that uses the action after a push, and where its books are."""
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    kept = str(office.machine.folder() / books) if books else ""
    steps = [
        {"uses": "actions/checkout", "with": {}},
        {"uses": "actions/setup-python", "with": {}},
        *action["runs"]["steps"][1:],
    ]
    inputs = {"project": project or action["inputs"]["project"]["default"], "books": kept}
    commit = office.push("main")
    run = GitHubRun(
        office.machine, office.remote, commit, "push", {}, office.host.address,
        more={"inputs": inputs},
    )  # fmt: skip
    about = {"env": {}, "permissions": {}, "jobs": {"masterplan": {"steps": steps}}}
    return run.play(about).jobs["masterplan"], kept


def test_the_action_checks_and_makes_books_where_asked(office: Office) -> None:
    job, _ = played(office, "", "")
    assert job.outcome == "success" and "SMP601" in job.summary and job.orders == ""
    office.write("masterplan.yaml", "stage", "satu")
    job, books = played(office, "", "$(touch x)")
    assert job.outcome == "failure" and "::error file=masterplan.yaml,line=" in job.log
    assert (Path(books) / "index.html").exists(), "a mistake stops no draft"
    job, _ = played(office, "tidak-ada`id`", "")
    assert job.outcome == "failure" and "tidak-ada`id`" in job.log
