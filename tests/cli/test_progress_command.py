"""`progress new`, and `build --report` of what offices filled in."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "kab-tegal"


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "plan"
    ignored = shutil.ignore_patterns("books", "progress")
    shutil.copytree(EXAMPLE, root, ignore=ignored)
    monkeypatch.chdir(root)
    return root


def test_a_year_is_prefilled_for_every_office(plan: Path, smartcity: Callable) -> None:
    ran = smartcity("progress", "new", "2026", "--dry-run")
    assert ran.code == 0 and "+organization: diskominfo" in ran.out
    assert not (plan / "progress").exists()
    ran = smartcity("progress", "new", "2026")
    assert (ran.code, "berkas laporan disiapkan" in ran.out) == (0, True)
    text = (plan / "progress/2026/diskominfo.yaml").read_text(encoding="utf-8")
    assert "  - program: GOV-04\n    status:\n    realized:\n      apbd-kabupaten:\n" in text
    assert "  - indicator: " in text and "    milestones:\n" in text
    ran = smartcity("validate", "-q")
    assert (ran.code, ran.out) == (0, "")
    smartcity("progress", "new", "2025")
    (soeselo,) = (plan / "progress/2025").glob("rsud*.yaml")
    months = soeselo.read_text(encoding="utf-8")
    assert "  - quick_win: QW-LIV\n    months:\n      - month: 2025-01\n" in months
    assert smartcity("validate", "-q").code == 0


def test_what_offices_wrote_is_left_alone(plan: Path, smartcity: Callable) -> None:
    assert smartcity("progress", "new", "2026", "--office", "dinkes").code == 0
    assert [path.name for path in (plan / "progress/2026").iterdir()] == ["dinkes.yaml"]
    own = plan / "progress/2026/dinkes.yaml"
    text = own.read_bytes().replace(b"    status:\n", b"    status: running # sejak Maret\n")
    own.write_bytes(text)
    ran = smartcity("progress", "new", "2026")
    assert ran.code == 0 and "tidak disentuh:\n  progress/2026/dinkes.yaml\n" in ran.err
    assert own.read_bytes() == text
    assert len([*(plan / "progress/2026").iterdir()]) > 10


def test_what_came_to_the_plan_since_is_added(plan: Path, smartcity: Callable) -> None:
    assert smartcity("progress", "new", "2026", "--office", "dinkes").code == 0
    own = plan / "progress/2026/dinkes.yaml"
    whole = own.read_text("utf-8")
    old = plan / "programs/living/LIV-05.yaml"
    new = old.with_name("LIV-99.yaml")
    new.write_text(old.read_text("utf-8").replace("LIV-05", "LIV-99"), "utf-8", newline="\n")
    own.write_bytes(whole.replace("\n", "\r\n").encode())
    shown = smartcity("progress", "new", "2026", "--office", "dinkes", "--dry-run")
    assert "+  - program: LIV-99\n" in shown.out and own.read_bytes().count(b"LIV-99") == 0
    ran = smartcity("progress", "new", "2026", "--office", "dinkes")
    assert ran.out == (
        "Ditambahkan ke berkas yang sudah ada; yang sudah ditulis tetap:\n"
        "  progress/2026/dinkes.yaml: LIV-99, LIV-99.K1, LIV-99.K2\n"
    )
    grown = own.read_bytes().decode()
    assert "\r\n  - program: LIV-99\r\n    status:\r\n    realized:\r\n" in grown
    assert not {*whole.split("\n")} - {*grown.split("\r\n")}
    assert smartcity("validate", "-q").code == 0
    again = smartcity("progress", "new", "2026", "--office", "dinkes")
    assert (again.out, own.read_bytes().decode()) == ("", grown)


def test_milestones_that_come_to_be_due_are_added_to_their_programs(
    plan: Path, smartcity: Callable
) -> None:
    new = ("progress", "new", "2026", "--office", "dpmptsp")
    assert smartcity(*new).code == 0
    own, program = plan / "progress/2026/dpmptsp.yaml", plan / "programs/governance/GOV-01.yaml"
    told = own.read_text("utf-8").replace(
        "        status:\n", "        status: done # sejak Mei\n", 1
    )
    own.write_text(told, "utf-8", newline="\n")
    later = "milestones:\n  - {at: 2026-09, name: 'Kecamatan: semua memesan'}\n"
    text = program.read_text("utf-8").replace("milestones:\n", later)
    program.write_text(text, "utf-8", newline="\n")
    ran = smartcity(*new)
    assert ran.out == (
        "Ditambahkan ke berkas yang sudah ada; yang sudah ditulis tetap:\n"
        "  progress/2026/dpmptsp.yaml: GOV-01 (Kecamatan: semua memesan)\n"
    )
    grown = own.read_text("utf-8")
    added = "      - milestone: 'Kecamatan: semua memesan'\n        status:\n        at:\n"
    assert grown.replace(added, "") == told and added in grown
    assert smartcity("validate", "-q").code == 0
    assert smartcity(*new).out == ""

    start = told.index("    milestones:\n")  # a program that had none when it was prepared
    end = told.index("    obstacles:", start)
    own.write_text(told[:start] + told[end:], "utf-8", newline="\n")
    added_to = smartcity(*new).out.split("yaml: ")[1]
    assert added_to.startswith("BRA-05 (Lembar peluang") and "GOV-01 (Kecamatan" in added_to
    assert own.read_text("utf-8").count("- milestone:") == grown.count("- milestone:")
    assert smartcity("validate", "-q").code == 0


def test_a_report_that_lost_its_lists_gets_them_again(plan: Path, smartcity: Callable) -> None:
    assert smartcity("progress", "new", "2026", "--office", "dinkes").code == 0
    own = plan / "progress/2026/dinkes.yaml"
    whole = own.read_text("utf-8")
    own.write_text("year: 2026\norganization: dinkes\nprograms: []\nnotes: Ya.", "utf-8")
    assert smartcity("progress", "new", "2026", "--office", "dinkes").code == 0
    grown = own.read_text("utf-8")
    ids = [line for line in whole.split("\n") if line.startswith("  - ")]
    assert ids and [line for line in grown.split("\n") if line.startswith("  - ")] == ids
    assert "notes: Ya.\n" in grown and smartcity("validate", "-q").code == 0


def test_what_cannot_be_added_is_named(plan: Path, smartcity: Callable) -> None:
    assert smartcity("progress", "new", "2026", "--office", "dinkes").code == 0
    own = plan / "progress/2026/dinkes.yaml"
    head = "year: 2026\norganization: dinkes\n"
    odd = (f"{head}programs: nanti\n", f"{head}programs: [{{program: [a]}}, b]\n", "year: [\n")
    for text in odd:
        own.write_text(text, "utf-8", newline="\n")
        ran = smartcity("progress", "new", "2026", "--office", "dinkes")
        assert (ran.code, ran.out, own.read_text("utf-8")) == (0, "", text)
        assert "  progress/2026/dinkes.yaml: LIV-" in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("new", "1999"), '"1999" bukan tahun masterplan ini'),
        (("new", "dua"), '"dua" bukan tahun'),
        (("old", "2026"), '"old"'),
        (("new", "2026", "--office", "dinke"), "dinkes"),
    ],
)
@pytest.mark.usefixtures("plan")
def test_what_cannot_be_prepared(words: tuple[str, ...], said: str, smartcity: Callable) -> None:
    ran = smartcity("progress", *words)
    assert ran.code == 2
    assert said in ran.err


@pytest.mark.parametrize("file", ["programs/governance/GOV-01.yaml", "goals.yaml"])
def test_nothing_is_prepared_while_what_it_asks_for_cannot_be_read(
    file: str, plan: Path, smartcity: Callable
) -> None:
    (plan / file).write_text("id: [GOV-01\n", encoding="utf-8")
    ran = smartcity("progress", "new", "2026")
    assert ran.code == 2 and f'"{file}" tidak terbaca seutuhnya' in ran.err
    assert not (plan / "progress").exists()


def test_the_report_of_a_year(plan: Path, smartcity: Callable) -> None:
    ran = smartcity("build", "--report", "2026")
    assert (ran.code, "progress new" in ran.err) == (2, True)
    smartcity("build")
    smartcity("progress", "new", "2026", "--office", "dpmptsp")
    file = plan / "progress/2026/dpmptsp.yaml"
    text = file.read_text(encoding="utf-8")
    wanted = "- program: GOV-01\n    status:\n    realized:\n      apbd-kabupaten:\n"
    filled = wanted.replace("status:", "status: running").replace("ten:", "ten: 250000000")
    assert wanted in text
    file.write_text(text.replace(wanted, filled), encoding="utf-8", newline="\n")
    ran = smartcity("build", "--report", "2026")
    assert ran.code == 0, ran.err
    made = plan / "build/markdown/laporan-2026"
    short = (made / "01-capaian.md").read_text(encoding="utf-8")
    assert "diketahui keadaannya: berjalan" in short and "Rp250 juta" in short
    assert "# Laporan 2026: " in (made / "README.md").read_text(encoding="utf-8")
    assert (plan / "build/buku-1.html").is_file()
    assert smartcity("build").code == 0
    assert made.is_dir(), "a build of the books leaves the reports alone"
    assert "laporan-2026.html" in (plan / "build/index.html").read_text(encoding="utf-8")
    ran = smartcity("build", "--report", "2030")
    assert (ran.code, "2026" in ran.err) == (2, True)
