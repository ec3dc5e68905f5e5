"""Many masterplans beside each other: each in its row, whatever the others are; parts join."""

import csv
import json
import os
import re
import subprocess
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest
from access import SEEN, invalid, unfair

HOSTILE = "</title><script>alert(1)</script> ##[error]x {{ 7*7 }} =1+1 <img src=x onerror=y>"
REGIONS = {"33.28": "Kabupaten Tegal", "33.29": "Kabupaten Brebes", "73.73": "Kota Palopo"}
MARKER = """title: "Masterplan %s"
region: {code: %s}
period: {start: 2024, end: 2033}
stage: 2
"""
PROGRAM = """id: GOV-01
name: "%s"
sub_dimension: governance.public-service
nomenclature: [{code: "2.16.02", name: Program Informasi}]
budget: {apbn: {2024: %s}}
milestones: [{name: Antrean daring, at: 2024-06}]
outcomes: [{name: Indeks SPBE, unit: indeks, baseline: {year: 2023, value: 2.9}}]
"""


def plan(root: Path, code: str, name: str = "Mal Pelayanan Publik digital", more: str = "") -> Path:
    folder = root / REGIONS[code].lower().replace(" ", "-")
    (folder / "programs" / "governance").mkdir(parents=True)
    (folder / "masterplan.yaml").write_text(MARKER % (code, code) + more, encoding="utf-8")
    program = PROGRAM % (name.replace('"', "'"), int(code.replace(".", "")) * 1_000_000)
    (folder / "programs" / "governance" / "GOV-01.yaml").write_text(program, encoding="utf-8")
    return folder


@pytest.fixture
def three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three plans in a folder, beside which the test works."""
    for code in REGIONS:
        plan(tmp_path / "daerah", code)
    monkeypatch.chdir(tmp_path)
    return tmp_path / "daerah"


@pytest.mark.usefixtures("three")
def test_figures_stand_by_province_and_add_up(smartcity: Callable) -> None:
    ran = smartcity("portfolio", "daerah", "--date", "2024-07-01")
    assert ran.code == 0
    rows = [re.split(r"  +", line.strip()) for line in ran.out.splitlines() if "Rp" in line]
    assert [row[0] for row in rows[:6]] == [
        "Jawa Tengah", "Kabupaten Tegal", "Kabupaten Brebes",
        "Sulawesi Selatan", "Kota Palopo", "Semua",
    ]  # fmt: skip
    assert [row[-2] for row in rows[:6]] == [
        "Rp6,66 miliar", "Rp3,33 miliar", "Rp3,33 miliar", "Rp7,37 miliar", "Rp7,37 miliar",
        "Rp14,03 miliar",
    ]  # fmt: skip
    assert [row[-1] for row in rows[:6]] == ["2", "1", "1", "1", "1", "3"], "overdue milestones"
    assert "2.16.02 Program Informasi: 3 daerah" in ran.out
    assert "Mal Pelayanan Publik digital: 3 daerah" in ran.out


@pytest.mark.usefixtures("three")
def test_what_is_due_hangs_on_the_date(smartcity: Callable) -> None:
    for date, late in (("2024-05-31", [False] * 0), ("2024-06-01", [False] * 3),
                       ("2024-07-01", [True] * 3)):  # fmt: skip
        ran = smartcity("portfolio", "daerah", "--date", date, "--format", "json")
        due = [one for one in json.loads(ran.out)["due"] if one["kind"] == "milestone"]
        assert [one["late"] for one in due] == late, date


def test_what_is_wrong_with_one_stops_no_other(smartcity: Callable, three: Path) -> None:
    (three / "rusak").mkdir()
    (three / "rusak" / "masterplan.yaml").write_text("title: [", encoding="utf-8")
    (three / "salah-nama").mkdir()
    (three / "salah-nama" / "masterplan.yml").write_text("title: A", encoding="utf-8")
    (three / "kabupaten-tegal" / "missions.yaml").write_text("a: b: c", encoding="utf-8")
    (three / "kosong").mkdir()
    if os.name == "posix":
        (three / "tautan").symlink_to(three, target_is_directory=True)
        (three / "aku").symlink_to(three / "aku")
        os.mkfifo(three / "pipa.yaml")
    ran = smartcity("portfolio", "daerah", "--format", "json")
    assert ran.code == 0
    found = json.loads(ran.out)
    assert [one["figures"]["region"] for one in found["plans"] if one["figures"]] == [
        "Kabupaten Tegal", "Kabupaten Brebes", "Kota Palopo",
    ]  # fmt: skip
    assert [one["figures"]["errors"] for one in found["plans"] if one["figures"]] == [1, 0, 0]
    reasons = {one["path"].rpartition("/")[2]: one["message"] for one in found["problems"]}
    assert "tidak dapat dibaca" in reasons["rusak"]
    assert "ganti nama masterplan.yml" in reasons["salah-nama"]
    if os.name == "posix":
        assert "tautan" in reasons["tautan"]
    assert "kosong" not in reasons, "a folder without a masterplan is none"
    assert "tidak terbaca" in ran.err


def test_a_list_names_folders_and_revisions(smartcity: Callable, three: Path) -> None:
    def git(*words: str) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@contoh.id")
        subprocess.run(["git", "-C", str(three), *who, *words], check=True, capture_output=True)

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "satu")
    git("tag", "v1")
    program = three / "kabupaten-tegal" / "programs" / "governance" / "GOV-01.yaml"
    program.write_text(
        program.read_text(encoding="utf-8").replace("3328000000", "9000000000"), encoding="utf-8"
    )
    listed = three / "daftar.yaml"
    listed.write_text(
        "# dua tahun\n- {path: kabupaten-tegal, rev: v1}\n- kabupaten-tegal\n- ../luar\n"
        "- {path: kota-palopo, rev: --output=x}\n",
        encoding="utf-8",
    )
    ran = smartcity("portfolio", "daerah/daftar.yaml", "--format", "json")
    assert ran.code == 0, ran.err
    found = json.loads(ran.out)
    money = [one["figures"]["money"]["total"] for one in found["plans"] if one["figures"]]
    assert money == [3_328_000_000, 9_000_000_000]
    assert next(province["money"]["total"] for province in found["provinces"]) == 9_000_000_000
    assert len(found["problems"]) == 2
    assert not (three / "x").exists()


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("tidak-ada",), "tidak ada"),
        (("daftar.yaml",), "bukan daftar"),
        (("bukan.json",), "bukan bagian"),
        (("daerah", "--part", "5/4"), "5/4"),
        (("daerah", "--date", "besok"), "besok"),
        (("daerah", "--jobs", "0"), "0"),
        (("daerah", "--format", "xml"), "xml"),
    ],
)
def test_what_cannot_be_is_refused(smartcity: Callable, words: tuple[str, ...], said: str) -> None:
    Path("daftar.yaml").write_text("nama: satu\n", encoding="utf-8")
    Path("bukan.json").write_text(
        '{"portfolio": 1, "date": "2024-01-01", "plans": [7]}', encoding="utf-8"
    )
    ran = smartcity("portfolio", *words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_parts_that_are_joined_are_the_whole(smartcity: Callable, three: Path) -> None:
    plan(three / "lagi", "33.28", "Nama lain")
    words = ("--date", "2025-01-01", "--format", "json")
    whole = smartcity("portfolio", "daerah", *words).out
    for number in range(1, 5):
        part = smartcity("portfolio", "daerah", "--part", f"{number}/4", *words).out
        Path(f"part-{number}.json").write_text(part, encoding="utf-8")
    names = [f"part-{number}.json" for number in (3, 1, 4, 2)]
    assert smartcity("portfolio", *names, "--format", "json").out == whole
    in_processes = smartcity("portfolio", "daerah", *words, "--jobs", "2").out
    assert in_processes == whole


def test_a_cache_is_used_and_a_forged_one_is_not(smartcity: Callable, three: Path) -> None:
    words = ("portfolio", "daerah", "--cache", "simpanan", "--format", "json")
    first = smartcity(*words).out
    kept = sorted(Path("simpanan").rglob("*.json"))
    assert len(kept) == 3
    money = '"total":3328000000'
    (tegal,) = [path for path in kept if money in path.read_text(encoding="utf-8")]
    tegal.write_text(
        tegal.read_text(encoding="utf-8").replace(money, '"total":1', 1), encoding="utf-8"
    )
    assert smartcity(*words).out != first, "what the cache has is not made again"
    tegal.write_text("[" * 100_000, encoding="utf-8")
    assert smartcity(*words).out == first
    changed = three / "kabupaten-tegal" / "programs" / "governance" / "GOV-01.yaml"
    changed.write_text(
        changed.read_text(encoding="utf-8").replace("3328", "4444"), encoding="utf-8"
    )
    assert '"total": 4444000000' in smartcity(*words).out


def test_books_of_all_are_built_each_in_its_folder(smartcity: Callable, three: Path) -> None:
    (three / "kota-palopo" / "missions.yaml").write_text("a: b", encoding="utf-8")
    ran = smartcity("portfolio", "daerah", "--build", "buku")
    assert ran.code == 0
    made = sorted(path.as_posix() for path in Path("buku").glob("*/buku-2.html"))
    assert made == ["buku/kabupaten-brebes/buku-2.html", "buku/kabupaten-tegal/buku-2.html"]
    assert "Kota Palopo" in ran.err and "--draft" in ran.err
    smartcity("portfolio", "daerah", "--build", "buku", "--draft")
    assert Path("buku/kota-palopo/buku-2.html").is_file()


class Deadly(str):
    """The name of a plan's folder that ends whatever process takes it up, as the system does where
    memory runs out.
    """

    def __reduce__(self) -> tuple[object, ...]:
        return eval, ("__import__('os').kill(__import__('os').getpid(), 9)",)


@pytest.mark.skipif(os.name != "posix", reason="kills with a signal")
def test_a_process_that_dies_loses_one_plan_and_stops_no_other(
    smartcity: Callable, three: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "abcdef":
        plan(three / name, "33.28", f"Nama {name}")
    words = ("portfolio", "daerah", "--date", "2025-01-01", "--format", "json")
    whole = json.loads(smartcity(*words, "--jobs", "1").out)

    def slugs(members: list) -> list[str]:
        found = [member.path.rpartition("/")[2] for member in members]
        return [Deadly(name) if name == "kota-palopo" else name for name in found]

    monkeypatch.setattr("smartcity_mp.cli.gathered._slugs", slugs)
    ran = smartcity(*words, "--jobs", "2")
    found = json.loads(ran.out)
    assert (ran.code, "Traceback" in ran.err) == (0, False)
    (problem,) = found["problems"]
    assert problem["path"].endswith("kota-palopo")
    assert "proses yang membacanya berhenti" in problem["message"]
    assert "berhenti" in smartcity(*words[:-2], "--jobs", "2").out
    assert len(found["plans"]) == len(whole["plans"]) == 9
    for was, now in zip(whole["plans"], found["plans"], strict=True):
        if now["path"].endswith("kota-palopo"):
            assert now["figures"] is None
        else:
            assert now == was


def test_a_file_that_is_not_read_is_named_as_it_can_be_shown(
    smartcity: Callable, three: Path
) -> None:
    folder = three / "kabupaten-tegal" / "programs" / "governance"
    (folder / "a\u200b\ue000b.yaml").write_text("id: [", encoding="utf-8")
    for more in ((), ("--cache", "simpanan"), ("--cache", "simpanan")):
        ran = smartcity("portfolio", "daerah", "--format", "json", *more)
        plans = json.loads(ran.out)["plans"]
        (unread,) = filter(None, (one["figures"]["unread"] for one in plans))
        assert unread == ["programs/governance/a[U+200B] b.yaml"], more


def test_texts_act_in_no_format(smartcity: Callable, tmp_path: Path) -> None:
    for code in ("33.28", "33.29"):
        plan(tmp_path / "daerah", code, HOSTILE)
    outs = {
        format: smartcity("portfolio", str(tmp_path / "daerah"), "--format", format).out
        for format in ("text", "json", "markdown", "csv", "html")
    }
    for format, text in outs.items():
        assert "##[" not in text, format
        assert ("<script>alert" in text) == (format in ("text", "json")), format
    plan(tmp_path / "aneh", "33.28", more="")
    odd = tmp_path / "aneh" / "=1+1"
    (tmp_path / "aneh" / "kabupaten-tegal").rename(odd)
    (odd / "masterplan.yaml").write_text(
        "title: =1+1\nperiod: {start: 2024, end: 2025}\n", encoding="utf-8"
    )
    rows = csv.reader(
        StringIO(smartcity("portfolio", str(tmp_path / "aneh"), "--format", "csv").out),
        delimiter=";",
    )
    assert [row[1] for row in rows][1:] == ["'=1+1"]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory, program: Callable) -> Path:
    """The page of three plans, one of them with a problem."""
    root = tmp_path_factory.mktemp("portfolio")
    for code in REGIONS:
        plan(root / "daerah", code, HOSTILE)
    (root / "daerah" / "rusak").mkdir()
    (root / "daerah" / "rusak" / "masterplan.yaml").write_text("title: [", encoding="utf-8")
    ran = program("portfolio", root / "daerah", "--format", "html", SMARTCITY_MP_LANG="id")
    assert ran.returncode == 0, ran.stderr
    file = root / "portofolio.html"
    file.write_text(ran.stdout, encoding="utf-8")
    return file


@pytest.mark.parametrize("seen", SEEN, ids=str)
def test_axe_finds_nothing(
    chromium: str, page: Path, tmp_path: Path, seen: tuple[int, str]
) -> None:
    assert unfair(chromium, page, tmp_path, seen) == []


def test_html_validate_finds_nothing(page: Path, tmp_path: Path) -> None:
    assert invalid([page], tmp_path) == set()


def test_a_reader_filters_and_sorts_on_the_page(chromium: str, page: Path, tmp_path: Path) -> None:
    acts = """<script>addEventListener("load", function () {
    var seen = function () { return [...document.querySelectorAll("#daerah tbody tr:not([hidden])")]
      .map(function (row) { return row.cells[1].textContent; }).join(); };
    var said = [seen()], typed = document.getElementById("saring");
    var heads = document.querySelectorAll("#daerah thead button");
    heads[8].click(); heads[8].click(); said.push(seen());
    typed.value = "jawa BREBES"; typed.dispatchEvent(new Event("input")); said.push(seen());
    typed.value = ""; document.getElementById("provinsi").value = "Sulawesi Selatan";
    document.getElementById("provinsi").dispatchEvent(new Event("change")); said.push(seen());
    document.title = "SEEN " + said.join(" / ") + " END"; })</script></body>"""
    html = page.read_text(encoding="utf-8")
    policy = re.search(r'content="([^"]*script-src[^"]*)"', html)
    assert policy and "sha256" in policy[1] and "unsafe" not in policy[1]
    file = tmp_path / "page.html"
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)
    file.write_text(html.replace("</body>", acts), encoding="utf-8")
    ran = subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
         f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=5000", "--dump-dom",
         file.as_uri()],
        capture_output=True, encoding="utf-8", errors="replace", check=True, timeout=120,
    )  # fmt: skip
    found = re.search(r"SEEN (.*?) END", ran.stdout)
    assert found
    assert found[1].split(" / ") == [
        "Kabupaten Tegal,Kabupaten Brebes,Kota Palopo",
        "Kota Palopo,Kabupaten Brebes,Kabupaten Tegal",
        "Kabupaten Brebes",
        "Kota Palopo",
    ]
