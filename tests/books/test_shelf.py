"""Which books there are: variants, a region's own list, and names that mean nothing."""

from pathlib import Path

import pytest
import yaml
from masterplans import load_folder
from shown import shown

from smartcity_mp.books.shelf import (
    VARIANTS,
    Outline,
    Placement,
    chapter_names,
    check_books,
    outlines,
)
from smartcity_mp.data.places import templates_folder


@pytest.fixture
def plans(tmp_path: Path):
    def make(text: str = "", **files: str) -> tuple[tuple[Outline, ...], list]:
        files = {"masterplan.yaml": f"title: X\n{text}", **files}
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(content, encoding="utf-8")
        loaded = load_folder(tmp_path)
        return outlines(loaded), list(check_books(loaded))

    return make


def test_the_default_is_the_four_books(plans) -> None:
    books, found = plans()
    assert [book.title for book in books] == [
        "Analisis Strategis", "Masterplan", "Ringkasan Eksekutif", "Profil Quick Win",
    ]  # fmt: skip
    assert [book.slug for book in books] == ["buku-1", "buku-2", "buku-3", "buku-4"]
    assert found == []
    assert plans("books: kominfo\n")[0] == books


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_chapter_of_a_variant_exists(plans, variant: str) -> None:
    books, found = plans(f"books: {variant}\n")
    assert found == []
    assert len(books) >= 3
    for book in books:
        assert len(book.placements) >= 8
        assert {placement.kind for placement in book.placements} >= {"front", "chapter", "back"}
    file = templates_folder() / "id" / "books" / f"{variant}.yaml"
    listed = yaml.safe_load(file.read_text(encoding="utf-8"))
    fields = ("front", "chapters", "annexes", "back")
    parts = (listed, *listed["books"])
    names = {name for part in parts for field in fields for name in part.get(field, ())}
    assert len(names) >= 20
    assert names - chapter_names() == set()


def test_chapters_and_annexes_are_numbered() -> None:
    chapter, annex = Placement("a", "chapter", 4), Placement("a", "annex", 2)
    assert (chapter.number, chapter.label) == ("4", "Bab IV")
    assert (annex.number, annex.label) == ("B", "Lampiran B")
    assert Placement("a", "annex", 27).number == "27"
    assert (Placement("a", "front", 1).number, Placement("a", "back", 1).label) == ("", "")


def test_a_list_of_ones_own(plans) -> None:
    text = "books:\n  - {title: Satu, chapters: [konsep, bab-kita], annexes: [sdgs]}\n"
    (book,), found = plans(text, **{"templates/bab-kita.md": "# Bab\n"})
    assert found == []
    numbered = [(item.name, item.label) for item in book.placements if item.label]
    assert numbered == [("konsep", "Bab I"), ("bab-kita", "Bab II"), ("sdgs", "Lampiran A")]
    assert [placement.name for placement in book.placements][:2] == ["pengesahan", "sambutan"]


@pytest.mark.parametrize(
    ("text", "files", "said"),
    [
        ("books: kominf\n", {}, ("SMP706", "masterplan.yaml", 2, "kominfo")),
        (
            "books:\n  - title: A\n    chapters: [konsep, kesiapn]\n", {},
            ("SMP705", "masterplan.yaml", 4, "kesiapan"),
        ),
        ("books:\n  - title: A\n", {}, ("SMP705", "masterplan.yaml", 3, None)),
        ("", {"templates/kesiapn.md": "# A\n"}, ("SMP709", "templates/kesiapn.md", 1, "kesiapan")),
        ("", {"templates/kesiapan.txt": "A"}, ("SMP709", "templates/kesiapan.txt", 1, None)),
        ("", {"narratives/sambuta.md": "A"}, ("SMP707", "narratives/sambuta.md", 1, "sambutan")),
        (
            "", {"narratives/buku-1-kesiapn.md": "A"},
            ("SMP707", "narratives/buku-1-kesiapn.md", 1, "kesiapan"),
        ),
    ],
)  # fmt: skip
def test_names_that_mean_nothing_are_findings(plans, text: str, files: dict, said: tuple) -> None:
    _, found = plans(text, **files)
    assert len(found) == 1
    code, file, line, suggestion = said
    assert (found[0].code, found[0].position.file, found[0].position.line) == (code, file, line)
    if suggestion:
        assert shown(found[0].values["suggestion"]) == suggestion


@pytest.mark.parametrize("name", ["sambutan", "buku-2-kesiapan", "dimensi-governance"])
def test_narratives_that_mean_something(plans, name: str) -> None:
    assert plans("", **{f"narratives/{name}.md": "A"})[1] == []


def test_a_hostile_name_of_a_template_makes_no_chapter(plans) -> None:
    text = 'books:\n  - {title: A, chapters: ["../x", "a b", "x<y"]}\n'
    files = {"templates/a b.md": "# A", "templates/x<y.md": "# A"}
    (book,), found = plans(text, **files)
    assert not [placement for placement in book.placements if placement.kind == "chapter"]
    assert {item.code for item in found} == {"SMP705", "SMP709"}
