"""`minutes`: what was written down of each bimtek, as a document that can be handed round."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest

from smartcity_mp.books.minutes import documents
from smartcity_mp.project import open_folder

OUT = "build/notula"
RECORD = """workshops:
  - stage: 4
    name: "Bimtek <b>IV</b> {{ 7 * 7 }}"
    venue: "Balai | Kota"
    attended_by: [diskominfo]
    groups: [Smart Living]
    follow_ups:
      - {task: Melengkapi daftar program, owner: diskominfo, deadline: 2026-08}
  - {stage: 2, name: Bimtek Tahap II}
"""


def made(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / OUT).iterdir() if path.name[0] != ".")


@pytest.fixture
def recorded(folder: Path) -> Path:
    (folder / "workshops.yaml").write_text(RECORD, encoding="utf-8")
    return folder


def test_each_workshop_becomes_a_page_and_a_text(smartcity: Callable, folder: Path) -> None:
    ran = smartcity("minutes")
    assert (ran.code, len(ran.out.splitlines())) == (0, 8)
    assert made(folder) == [f"notula-{n}.{end}" for n in range(1, 5) for end in ("html", "md")]
    assert 'Isian yang masih "belum tersedia" dalam notula: 5.' in ran.err
    page = (folder / OUT / "notula-1.html").read_text(encoding="utf-8")
    text = (folder / OUT / "notula-1.md").read_text(encoding="utf-8")
    assert text.startswith("# Notula Bimtek Tahap I\n")
    for said in ("26 dan 27 Juni 2023", "Hotel Grand Dian Guci", "30 dari perangkat daerah"):
        assert said in page and said in text, said
    assert "http" not in re.sub(r'<meta http-equiv="[^"]*"', "", page)


def test_it_says_what_the_annex_says(smartcity: Callable, folder: Path) -> None:
    """Every row of a workshop's table in Book I, in the words of the book."""
    assert smartcity("minutes", "--format", "markdown").code == 0
    assert smartcity("build", "--book", "1", "--format", "markdown").code == 0
    annex = next((folder / "build/markdown/buku-1").glob("*-notula.md"))
    rows = [
        line
        for line in annex.read_text(encoding="utf-8").splitlines()
        if line.startswith("| ") and "Catatan" not in line
    ]
    texts = [(folder / OUT / f"notula-{n}.md").read_text(encoding="utf-8") for n in range(1, 5)]
    own = [line for text in texts for line in text.splitlines() if line.startswith("| ")]
    assert len(rows) >= 20
    assert [line for line in own if "Catatan" not in line] == rows


def test_one_is_made_by_its_stage_and_the_others_stay(smartcity: Callable, recorded: Path) -> None:
    assert smartcity("minutes").code == 0
    assert made(recorded) == ["notula-2.html", "notula-2.md", "notula-4.html", "notula-4.md"]
    (recorded / "workshops.yaml").write_text(RECORD.replace("Smart Living", "X"), encoding="utf-8")
    ran = smartcity("minutes", "4", "--format", "html")
    assert [Path(line).name for line in ran.out.splitlines()] == ["notula-4.html"]
    assert len(made(recorded)) == 4
    refused = smartcity("minutes", "3")
    assert (refused.code, "2" in refused.err and "4" in refused.err) == (2, True)


def test_of_a_workshop_that_is_gone_the_document_goes_too(
    smartcity: Callable, recorded: Path
) -> None:
    assert smartcity("minutes").code == 0
    first, _, _ = RECORD.partition("  - {stage: 2")
    (recorded / "workshops.yaml").write_text(first, encoding="utf-8")
    assert smartcity("minutes", "--format", "html").code == 0
    assert made(recorded) == ["notula-2.md", "notula-4.html", "notula-4.md"]


def test_no_text_of_the_plan_acts(smartcity: Callable, recorded: Path) -> None:
    assert smartcity("minutes", "4").code == 0
    page = (recorded / OUT / "notula-4.html").read_text(encoding="utf-8")
    assert "<b>IV" not in page and "Bimtek <b>IV</b> {{ 7 * 7 }}" in unescape(page)
    text = (recorded / OUT / "notula-4.md").read_text(encoding="utf-8")
    assert "<b>" not in text and "Balai | Kota" in unescape(text)
    assert "Balai |" not in text
    assert "| Melengkapi daftar program | Diskominfo | Agustus 2026 |" in text


def test_what_somebody_wrote_there_stays(smartcity: Callable, recorded: Path) -> None:
    (recorded / OUT).mkdir(parents=True)
    (recorded / OUT / "notula-2.md").write_text("milik orang", encoding="utf-8")
    assert smartcity("minutes").code == 2
    assert made(recorded) == ["notula-2.md"]
    assert smartcity("minutes", "--force").code == 0
    assert smartcity("minutes", "--output", "programs").code == 2


def test_without_a_record_and_with_a_broken_one_it_is_said(
    smartcity: Callable, recorded: Path
) -> None:
    file = recorded / "workshops.yaml"
    file.write_text(RECORD + "    stage: [\n", encoding="utf-8")
    assert "tidak terbaca" in smartcity("minutes").err
    file.write_text(RECORD.replace("diskominfo, dead", "dinas-x, dead"), encoding="utf-8")
    assert "tidak terbaca" in smartcity("minutes").err
    file.unlink()
    ran = smartcity("--lang", "en", "minutes")
    assert (ran.code, "no bimtek is recorded" in ran.err) == (2, True)
    assert not (recorded / OUT).exists()


@pytest.mark.parametrize("stage", ["", "stage: 4, "])
def test_where_stages_tell_none_apart_the_place_counts(folder: Path, stage: str) -> None:
    twice = RECORD.replace("stage: 2, ", stage)
    (folder / "workshops.yaml").write_text(twice, encoding="utf-8")
    project = open_folder(folder)
    books = documents(project.loaded, (1, 2))  # type: ignore[union-attr]
    assert [book.outline.number for book in books.books] == [1, 2]


def test_the_same_plan_is_the_same_bytes(smartcity: Callable, folder: Path) -> None:
    contents = []
    for _ in range(2):
        assert smartcity("minutes").code == 0
        contents.append([path.read_bytes() for path in sorted((folder / OUT).iterdir())])
    assert contents[0] == contents[1]
