"""A proposal from its branch to its merge: the steps of the workflow as they stand."""

import re

import pytest
from fake_hosts import SOMEBODY
from pipelines.machine import git
from pipelines.office import Office

from smartcity_mp import __version__

GOOD = {
    "periksa": "success",
    "perubahan": "success",
    "buku": "success",
    "komentar": "success",
}
ON_MAIN = GOOD | {"perubahan": "skipped", "komentar": "skipped"}


def test_a_proposal_is_checked_summed_up_and_made_into_books(office: Office) -> None:
    office.host.write("Bagus.", SOMEBODY)
    office.write("vision.yaml", "statement", "Tegal cerdas dan melayani")
    run = office.proposed()
    assert run.outcomes == {**GOOD, "halaman": "skipped"}
    assert "Komentar ditulis." in run.jobs["komentar"].log
    (_, body) = office.host.bodies
    assert body.startswith("<!-- smartcity-mp:diff of=. commit=")
    assert "Tegal cerdas dan melayani" in body
    summary = run.jobs["perubahan"].summary
    assert summary.partition("\n")[2] == body.partition("\n")[2]
    assert (run.artifacts["buku"] / "index.html").read_bytes().startswith(b"<!DOCTYPE html>")
    assert "SMP601" in run.jobs["periksa"].summary
    assert office.machine.installed == {f"--quiet smartcity-mp=={__version__}"}

    office.write("vision.yaml", "statement", "Tegal cerdas dan hijau")
    again = office.proposed()
    assert "Komentar diperbarui." in again.jobs["komentar"].log
    assert len(office.host.comments) == 2
    assert "cerdas dan hijau" in office.host.bodies[1]

    merged = office.pushed(variables={"MASTERPLAN_PAGES": "ya"})
    assert merged.outcomes == {**ON_MAIN, "halaman": "success"}
    assert merged.pages is not None
    assert "cerdas dan hijau" in (merged.pages / "buku-2.html").read_text(encoding="utf-8")
    assert office.pushed().outcomes["halaman"] == "skipped"


def test_a_proposal_from_a_fork_has_a_summary_and_no_comment(office: Office) -> None:
    office.write("vision.yaml", "statement", "Usulan warga")
    run = office.proposed(fork=True)
    assert run.outcomes == {**GOOD, "komentar": "skipped", "halaman": "skipped"}
    assert "Usulan warga" in run.jobs["perubahan"].summary
    assert (run.artifacts["buku"] / "index.html").exists()
    assert office.proposed(actor="dependabot[bot]").outcomes["komentar"] == "skipped"
    assert office.host.asked == []


def test_a_mistake_fails_the_check_and_nothing_else(office: Office) -> None:
    office.write("masterplan.yaml", "stage", "satu")
    run = office.proposed()
    assert run.outcomes == {**GOOD, "periksa": "failure", "halaman": "skipped"}
    assert "::error file=masterplan.yaml,line=" in run.jobs["periksa"].log


@pytest.mark.parametrize("office", ["github", "gitlab"], indirect=True)
def test_a_proposal_answers_for_no_mistake_of_others(office: Office) -> None:
    office.write("masterplan.yaml", "stage", "satu")
    office.push("main")
    office.write("vision.yaml", "statement", "Tegal cerdas dan melayani")
    is_github = office.host.kind == "github"
    job = (office.proposed() if is_github else office.gitlab("usulan")).jobs["periksa"]
    assert job.outcome == "success" and "masterplan.yaml" not in job.log + job.summary
    told = r"Temuan lain yang sudah ada sejak .+ dan tidak ditampilkan: \d+\."
    assert re.search(told, job.log)
    if is_github:
        assert "sejak origin/main (" in job.summary
        assert office.pushed().outcomes["periksa"] == "failure"


def test_what_others_merged_meanwhile_is_not_part_of_a_proposal(office: Office) -> None:
    begin = git(office.folder, "rev-parse", "HEAD")
    office.write("masterplan.yaml", "title", "Judul dari orang lain")
    office.push("main")
    git(office.folder, "reset", "--quiet", "--hard", begin)
    office.write("vision.yaml", "statement", "Tegal cerdas dan melayani")
    assert office.proposed().outcomes["komentar"] == "success"
    (body,) = office.host.bodies
    assert "cerdas dan melayani" in body and "orang lain" not in body


def test_no_change_makes_no_comment(office: Office) -> None:
    (office.folder / "catatan.txt").write_text("bukan bagian masterplan", encoding="utf-8")
    run = office.proposed()
    assert run.outcomes["komentar"] == "success"
    assert (len(office.host.asked), office.host.writes) == (1, [])


@pytest.mark.parametrize("office", ["gitlab"], indirect=True)
def test_the_same_on_gitlab(office: Office) -> None:
    office.write("vision.yaml", "statement", "Tegal cerdas dan melayani")
    run = office.gitlab("usulan")
    assert run.outcomes == {**GOOD, "pages": "skipped"}
    assert "Tegal cerdas dan melayani" in office.host.bodies[0]
    assert (run.artifacts["buku"] / "buku/index.html").exists()
    report = run.artifacts["periksa"] / "gl-code-quality-report.json"
    assert report.read_text(encoding="utf-8").startswith("[")

    office.write("vision.yaml", "statement", "Tegal cerdas dan hijau")
    office.gitlab("usulan")
    assert len(office.host.comments) == 1
    assert "cerdas dan hijau" in office.host.bodies[0]
    assert office.gitlab("usulan", token="").outcomes["komentar"] == "skipped"

    about = {"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BRANCH": "main"}
    merged = office.gitlab("main", MASTERPLAN_PAGES="ya", **about)
    assert merged.outcomes == {**ON_MAIN, "pages": "success"}
    assert merged.pages is not None and (merged.pages / "index.html").exists()
