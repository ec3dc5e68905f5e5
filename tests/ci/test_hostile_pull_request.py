"""A proposal of somebody who means ill: CI checks it and makes its books, and nothing acts.

What is proven elsewhere is not played again: a revision that looks like an option and a shallow
clone in tests/cli/test_validate_changed.py, the name of the masterplan's folder, pins and rights in
tests/cli/test_ci_command.py, every stream and the bound of a summary in tests/cli/test_streams.py,
what a host answers to a comment in tests/hosts/test_comment.py.
"""

import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pipelines.machine import Run, git
from pipelines.office import Office

SECRET = "ISI-RAHASIA-4711"
ORDERS = (
    "::error::palsu", "::add-mask::x", "  ::warning file=x::palsu", "##[error]palsu", "/merge",
    "GITHUB_TOKEN=x", "</details>", "@everyone", "<!-- x",
    "<img src=x onerror=alert(1)> @everyone #12 ##[add-mask]x | `id` $(id) ${{ x }}",
)  # fmt: skip
"""Lines that mean something to a host, a terminal, a browser or a reader of Markdown."""
TOLD = "\n".join(ORDERS)
UNSEEN = "\x1b[0Ksection_start:1:x\r\x1b[0K \u202etxt"
_OURS = re.compile(r"::(?:error|warning|notice)(?: [a-zA-Z]+=[^,\n]*(?:,[a-zA-Z]+=[^,\n]*)*)?::")
_TO_THE_HOST = re.compile(r"\s*::|.*##\[")
_UNSEEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_TO_A_READER = re.compile(r"(?m)@everyone|(?<!&)#12\b|<img|^\s*/merge|^\s*::(?:error|add-mask)")


@pytest.fixture(autouse=True)
def secret(office: Office) -> Path:
    """A file of the machine that runs CI, which no proposal may show."""
    place: Path = office.machine.home / "rahasia.txt"
    place.write_text(f"title: {SECRET}\n", encoding="utf-8")
    return place


def trace(office: Office) -> str:
    """What an attack tries to make."""
    return str(office.machine.home / "terlaksana")


def shown(run: Run) -> Iterator[str]:
    """All that CI shows to anybody."""
    for job in run.jobs.values():
        yield from (job.log, job.summary)
    for folder in run.artifacts.values():
        for path in folder.rglob("*"):
            if path.is_file():
                yield path.read_bytes().decode("utf-8", "replace")


def quiet(office: Office, said: str) -> None:
    """Nothing of the machine was read, nothing was run, and nothing failed without a sentence."""
    assert not list(office.machine.home.parent.rglob("terlaksana"))
    assert SECRET not in said and "Traceback" not in said and "(smartcity-mp 0" not in said


def harmless(run: Run, office: Office) -> None:
    """Every job came to its end, nothing was read or run, and no line gives an order."""
    assert run.outcomes["perubahan"] == run.outcomes["buku"] == "success", run.jobs
    assert len([*run.artifacts["buku"].rglob("*.html")]) >= 5
    for text in shown(run):
        quiet(office, text)
    for job in run.jobs.values():
        assert job.orders == ""
        assert not _UNSEEN.search(job.log), job.log
        for line in job.log.split("\n"):
            assert not _TO_THE_HOST.match(line) or _OURS.match(line), line
    for text in (*(job.summary for job in run.jobs.values()), *office.host.bodies):
        assert not _TO_A_READER.search(text), text
        assert not _UNSEEN.search(text), text
        assert text.count("<details") == text.count("</details>")
        assert text.count("<!--") == text.count("-->")


def test_a_template_reads_and_runs_nothing(office: Office, secret: Path) -> None:
    templates = office.folder / "templates"
    templates.mkdir()
    escape = "__init__.__globals__"
    attacks = {
        "risiko.md": f"{{% include '{secret}' %}}",
        "visi-misi.md": f"{{{{ cycler.{escape}.os.popen('touch {trace(office)}').read() }}}}",
        "penutup.md": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "strategi.md": "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}"
        "{% endfor %}",
        "pendahuluan.md": f"{{{{ self.{escape} }}}}{{{{ lipsum.{escape} }}}}",
        "konsep.md": "{{ 'x' * 10**10 }}",
        "monitoring.md": f"{{{{ ('%s' | attr('format')).{escape} }}}}{{% import 'x' as y %}}",
    }
    for name, attack in attacks.items():
        (templates / name).write_text(f"# Bab\n\n{attack}\n", encoding="utf-8")
    welcome = f"![x]({secret}) <script src=//x>1</script> [x](javascript:1) {{{{ 7*7 }}}}"
    (office.folder / "narratives/sambutan.md").write_text(welcome, encoding="utf-8")
    run = office.proposed()
    harmless(run, office)
    for name in attacks:
        assert f"::error file=templates/{name}," in run.jobs["periksa"].log, name
    books = [text for text in shown(run) if "script src=//x" in text and "<title>" in text]
    assert books
    for book in books:
        assert "<script src=//x>" not in book and 'href="javascript' not in book


def test_an_id_leaves_no_folder(office: Office) -> None:
    programs = office.folder / "programs/governance"
    programs.mkdir(parents=True)
    ids = ("../../../terlaksana", trace(office), "..\\..\\terlaksana", "con", "--output=x", "a\0b")
    for number, text in enumerate(ids):
        content = f"id: {json.dumps(text)}\nname: Program\nowner: {json.dumps(text)}\n"
        (programs / f"GOV-0{number}.yaml").write_text(content, encoding="utf-8")
    own = {"name": "Kerangka", "dimensions": [{"id": f"../{text}", "name": text} for text in ids]}
    (office.folder / "framework.yaml").write_text(json.dumps(own), encoding="utf-8")
    run = office.proposed()
    harmless(run, office)
    assert run.outcomes["periksa"] == "failure"
    assert run.jobs["periksa"].summary.count("programs/governance/GOV-0") >= 3


def test_links_lead_nowhere(office: Office, secret: Path) -> None:
    folder = office.folder
    (folder / "vision.yaml").unlink()
    for name in ("vision.yaml", "narratives/sambutan.md", "assets/logo.png"):
        (folder / name).symlink_to(secret)
    for name in ("programs/governance", "build", "buku"):
        (folder / name).symlink_to(secret.parent)
    (folder / "programs/circle").symlink_to(".")
    git(folder, "add", "--force", "build")
    run = office.proposed()
    harmless(run, office)
    assert "file=vision.yaml,line=1,col=1,title=SMP015::" in run.jobs["periksa"].log
    assert sorted(path.name for path in secret.parent.iterdir() if path.suffix) == [secret.name]


@pytest.mark.parametrize("kind", ["link", "folder", "gone"])
def test_a_masterplan_that_is_none_is_said(office: Office, secret: Path, kind: str) -> None:
    place = office.folder / "masterplan.yaml"
    place.unlink()
    if kind == "link":
        place.symlink_to(secret)
    elif kind == "folder":
        place.mkdir()
        (place / "masterplan.yaml").write_text("x", encoding="utf-8")
    run = office.proposed()
    assert run.outcomes["periksa"] == "failure"
    for text in (*shown(run), *office.host.bodies):
        quiet(office, text)


def test_a_bomb_of_aliases_is_a_finding(office: Office) -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60))]
    (office.folder / "vision.yaml").write_text("\n".join(lines), encoding="utf-8")
    (office.folder / "swot.yaml").write_text("[" * 50_000, encoding="utf-8")
    (office.folder / "goals.yaml").write_text("# isi\n" * 1_000_000, encoding="utf-8")
    (office.folder / "narratives/sambutan.md").write_text("[" * 500_000, encoding="utf-8")
    (office.folder / "assets/logo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(4_000_000))
    run = office.proposed()
    harmless(run, office)
    found = re.findall(r"::error file=(\w+)\.yaml,.*?(SMP\d+)::", run.jobs["periksa"].log)
    assert {name for name, _ in found} >= {"vision", "swot", "goals"}, found


def test_a_hundred_thousand_findings_are_counted(office: Office) -> None:
    lines = [f"k{number}: {ORDERS[-1] if number < 5 else 'x'!r}" for number in range(50_000)]
    for name in ("vision.yaml", "issues.yaml"):
        (office.folder / name).write_text("\n".join(lines), encoding="utf-8")
    run = office.proposed()
    harmless(run, office)
    assert run.outcomes["periksa"] == "failure"
    assert "100.0" in run.jobs["periksa"].summary
    for job in run.jobs.values():
        assert len(job.summary.encode()) < 1_000_000
        assert sum(line.startswith("::error") for line in job.log.split("\n")) <= 10
    assert all(len(body) <= 65_536 for body in office.host.bodies)


def test_no_text_gives_orders(office: Office) -> None:
    office.author = "::add-mask::x @everyone </details> <!-- ##[error] #12"
    told = json.dumps(TOLD)
    office.write("vision.yaml", "statement", TOLD)
    office.write("masterplan.yaml", "title", TOLD)
    office.write("missions.yaml", "missions", UNSEEN)
    (office.folder / "swot.yaml").write_text(f"{told}: {told}\n", encoding="utf-8")
    programs = office.folder / "programs/governance"
    programs.mkdir(parents=True)
    for number, name in enumerate(
        (b"::error::@everyone %0A##[x].yaml", b"a\n::error::palsu\n.yaml", b"a\r\x1b[31m.yaml",
         b"\xff\xfe.yaml", b"--output=x.yaml", "\u202elmay.yaml".encode(), b"$(id)`id`.yaml")
    ):  # fmt: skip
        with open(os.fsencode(programs) + b"/" + name, "w", encoding="utf-8") as file:  # noqa: PTH123
            file.write(f"id: GOV-0{number}\nname: {told}\nowner: {told}\nbudget: {told}\n")
    run = office.proposed()
    harmless(run, office)
    assert run.outcomes["komentar"] == "success"
    (body,) = office.host.bodies
    assert "palsu" in body and "add-mask" in body


@pytest.mark.parametrize(
    "branch", ["--output=x", "--upload-pack=touch${IFS}terlaksana;$(touch${IFS}terlaksana)`id`"]
)
def test_a_branch_of_any_name_is_only_a_name(office: Office, branch: str) -> None:
    office.write("vision.yaml", "statement", "Cerdas")
    run = office.proposed(branch)
    harmless(run, office)
    assert set(run.outcomes.values()) == {"success", "skipped"}
    assert not list(office.machine.home.rglob("x"))


@pytest.mark.parametrize("office", ["gitlab"], indirect=True)
def test_gitlab_obeys_no_branch_and_no_text(office: Office) -> None:
    office.write("vision.yaml", "statement", "\n/merge\n</details> @everyone #12 ##[error]palsu")
    run = office.gitlab("--output=x")
    harmless(run, office)
    assert run.outcomes["komentar"] == "success"
    assert "palsu" in office.host.bodies[0]


def test_files_beside_the_masterplan_do_not_act(office: Office) -> None:
    folder = office.folder
    act = f"open({trace(office)!r}, 'w')"
    for name in ("yaml", "pip", "sitecustomize", "usercustomize", "smartcity_mp", "jinja2"):
        (folder / f"{name}.py").write_text(act, encoding="utf-8")
    (folder / ".gitattributes").write_text(
        "* filter=jahat diff=jahat merge=jahat export-subst export-ignore\n", encoding="utf-8"
    )
    modules = '[submodule "x"]\npath = programs/x\nurl = ext::sh -c touch% terlaksana\n'
    (folder / ".gitmodules").write_text(modules, encoding="utf-8")
    (folder / ".github/CODEOWNERS").write_text(f"* @everyone\n{TOLD}\n", encoding="utf-8")
    office.write("vision.yaml", "statement", "Cerdas berkelanjutan")
    head = git(folder, "rev-parse", "HEAD")
    git(folder, "update-index", "--add", "--cacheinfo", f"160000,{head},programs/x")
    harmless(office.proposed(), office)
    assert "Cerdas berkelanjutan" in office.host.bodies[0], "no attribute hides a change"


def test_a_bare_repository_among_the_files_does_not_act(office: Office) -> None:
    git(office.folder.parent, "init", "--quiet", "--bare", "inner.git")
    inner = office.folder.parent / "inner.git"
    git(inner, "config", "core.fsmonitor", f"touch {trace(office)}")
    git(inner, "config", "core.worktree", str(office.machine.home))
    (inner / "refs/heads/kosong").write_text("", encoding="utf-8")
    (inner / "objects/info/kosong").write_text("", encoding="utf-8")
    shutil.copytree(inner, office.folder, dirs_exist_ok=True)
    office.write("vision.yaml", "statement", "Cerdas")
    harmless(office.proposed(), office)


COMMANDS = ("validate", "diff HEAD~1", "diff HEAD~1..HEAD", "build --draft", "ci github --force")


def changed(office: Office) -> Path:
    """Settings of a repository, such as one copies with a folder, that name what git is to run."""
    office.write("vision.yaml", "statement", "Cerdas")
    office.push("usulan")
    act = f"touch {trace(office)}"
    for key in (
        "core.fsmonitor", "core.pager", "core.editor", "core.askPass", "core.sshCommand",
        "core.alternateRefsCommand", "diff.external", "diff.jahat.textconv", "diff.jahat.command",
        "filter.jahat.clean", "filter.jahat.smudge", "filter.jahat.process", "gpg.program",
        "alias.log", "alias.rev-parse", "credential.helper", "tar.tar.command",
        "uploadpack.packObjectsHook", "pager.log", "sequence.editor", "trailer.x.command",
    ):  # fmt: skip
        git(office.folder, "config", key, act)
    git(office.folder, "config", "log.showSignature", "true")
    (office.folder / ".git/info/attributes").write_text("* diff=jahat filter=jahat\n", "utf-8")
    for name in ("post-checkout", "post-index-change", "reference-transaction", "pre-auto-gc"):
        hook = office.folder / ".git/hooks" / name
        hook.parent.mkdir(exist_ok=True)
        hook.write_text(f"#!/bin/sh\n{act}\n", encoding="utf-8")
        hook.chmod(0o755)
    office.write("vision.yaml", "statement", "Cerdas dan lestari")
    return office.folder / ".git"


def test_settings_of_a_repository_do_not_act(office: Office) -> None:
    changed(office)
    for words in COMMANDS:
        code, said = office.machine.bash(f"smartcity-mp {words}", office.folder, {})
        assert code == 0, (words, said)
        quiet(office, said)


def test_a_git_folder_that_is_a_link_does_not_act(office: Office, secret: Path) -> None:
    inner = changed(office)
    inner.rename(secret.parent / "git-lain")
    inner.symlink_to(secret.parent / "git-lain")
    for words in COMMANDS:
        code, said = office.machine.bash(f"smartcity-mp {words}", office.folder, {})
        assert code == (2 if words.startswith("diff") else 0), (words, said)
        assert not code or "tautan" in said
        quiet(office, said)


def test_replaced_objects_hide_no_change(office: Office) -> None:
    old = git(office.folder, "rev-parse", "HEAD")
    office.write("vision.yaml", "statement", "Cerdas berkelanjutan")
    new = office.push("usulan")
    git(office.folder, "replace", old, new)
    (office.folder / ".git/info/grafts").write_text(f"{new}\n", encoding="utf-8")
    code, said = office.machine.bash(f"smartcity-mp diff {old}..{new}", office.folder, {})
    assert code == 0 and "Cerdas berkelanjutan" in said, said
