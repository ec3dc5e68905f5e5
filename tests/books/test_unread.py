"""A draft does not say that something is absent when it is only that nobody could read it."""

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from masterplans import EXAMPLE
from small_plans import plan_of

from smartcity_mp.books.words.absence import absent
from smartcity_mp.books.words.prose import spread
from smartcity_mp.data.places import templates_folder

ABSENT = re.compile(r"(?m)^[A-Z][^{\n]* belum [a-z]+(, sehingga [^{\n]*)?\.$|^Belum ada [^{\n]*$")
WITHIN_AN_ITEM = {
    "Manfaatnya belum diuraikan.",
    "Risikonya belum dikenali.",
    "Rencana aksinya belum disusun.",
    "Kemajuannya belum dilaporkan.",
    "Angkanya belum tersedia.",
    "Kegiatan dan subkegiatannya belum ditentukan.",
    "Versi keputusan nomenklaturnya belum dicatat, sehingga kode perlu dicocokkan dengan SIPD "
    "sebelum dianggarkan.",
}
"""What an item that was read does not say."""


def test_every_template_asks_whether_what_is_absent_was_read() -> None:
    seen, bare = 0, set()
    for path in (templates_folder() / "id").rglob("*.j2"):
        text = path.read_text(encoding="utf-8")
        seen += text.count("{{ absent(")
        bare |= {match[0] for match in ABSENT.finditer(text)}
    assert seen >= 60
    assert bare == WITHIN_AN_ITEM


def test_what_could_not_be_read_is_named() -> None:
    said = "Program belum dirumuskan."
    one = "Bagian ini belum lengkap: ada isi programs/a.yaml yang tidak terbaca."
    assert absent(plan_of(), said, "programs") == said
    for unread, then in (
        (("goals.yaml",), said),
        (("vision.yaml", "programs/a.yaml"), one),
        (
            tuple(f"programs/{name}.yaml" for name in "abcde"),
            "Bagian ini belum lengkap: ada isi lima berkas yang tidak terbaca.",
        ),
    ):
        assert absent(replace(plan_of(), unread=unread), said, "programs") == then


def test_nobody_knows_where_there_is_none_of_what_was_not_read() -> None:
    counts = {"A": 2, "B": 1, "C": 0}
    assert "Belum ada program pada C" in (spread(counts, "program", "dimensi") or "")
    assert "elum" not in (spread(counts, "program", "dimensi", unread=True) or "")
    assert "lain" not in (spread({"A": 1, "B": 1, "C": 0}, "program", "dimensi", unread=True) or "")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLE, tmp_path / "p", ignore=shutil.ignore_patterns("books"))
    return tmp_path / "p"


def text_of(plan: Path) -> str:
    return "\n".join(path.read_text("utf-8") for path in sorted(plan.glob("build/markdown/*/*.md")))


def test_a_draft_without_programs(plan: Path, program: Callable) -> None:
    for path in plan.glob("programs/*/*.yaml"):
        path.write_bytes(b"name: [\n")
    (plan / "vision.yaml").write_bytes(b"statement: [\n")
    (plan / "narratives").mkdir(exist_ok=True)
    (plan / "narratives/kata-pengantar.md").write_bytes(b"\xff\n")
    ran = program("-C", plan, "build", "--draft", "--format", "markdown")
    assert ran.returncode == 0
    books = text_of(plan)
    wrong = r"isi belum dirumuskan|rogram belum di(?:rumus|tentu|tetap)kan|elum ada program[ .;]"
    assert re.findall(wrong, books) == []
    assert "ada isi vision.yaml yang tidak terbaca" in books
    assert "narratives/kata-pengantar.md yang tidak terbaca" in books


def test_a_draft_says_what_it_is_without(plan: Path, program: Callable) -> None:
    (plan / "vision.yaml").write_bytes(b"statement: [\n")
    (plan / "goals.yml").write_bytes((plan / "goals.yaml").read_bytes())
    (plan / "goals.yaml").unlink()
    for language, said in (("id", "Kesalahan yang masih ada"), ("en", "Errors left in it")):
        ran = program("-C", plan, "build", "--draft", "--lang", language, "-q")
        assert ran.returncode == 0
        assert re.search(rf"{said}: [1-9]\d*\. ", ran.stderr)
        assert "(2):\n  goals.yml\n  vision.yaml\n" in ran.stderr


def test_a_draft_of_a_clean_plan_says_nothing_of_errors(plan: Path, program: Callable) -> None:
    ran = program("-C", plan, "build", "--draft", "-q")
    assert (ran.returncode, ran.stderr) == (0, "")
