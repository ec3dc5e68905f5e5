"""Which books there are: variants, a region's own list, and names that mean nothing."""

from pathlib import Path

import pytest
import yaml
from masterplans import load_folder

from smartcity_mp.books.lists import (
    VARIANTS,
    BookPlan,
    Entry,
    book_plans,
    chapter_names,
    check_books,
)
from smartcity_mp.data.places import templates_folder


@pytest.fixture
def plans(tmp_path: Path):
    def make(text: str = "", **files: str) -> tuple[tuple[BookPlan, ...], list]:
        files = {"masterplan.yaml": f"title: X\n{text}", **files}
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(content, encoding="utf-8")
        loaded = load_folder(tmp_path)
        return book_plans(loaded), list(check_books(loaded))

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
        assert len(book.entries) >= 8
        assert {entry.kind for entry in book.entries} >= {"front", "chapter", "back"}
    file = templates_folder() / "id" / "books" / f"{variant}.yaml"
    listed = yaml.safe_load(file.read_text(encoding="utf-8"))
    fields = ("front", "chapters", "annexes", "back")
    parts = (listed, *listed["books"])
    names = {name for part in parts for field in fields for name in part.get(field, ())}
    assert len(names) >= 20
    assert names - chapter_names() == set()


def test_chapters_and_annexes_are_numbered() -> None:
    assert (Entry("a", "chapter", 4).number, Entry("a", "chapter", 4).label) == ("4", "Bab IV")
    assert (Entry("a", "annex", 2).number, Entry("a", "annex", 2).label) == ("B", "Lampiran B")
    assert Entry("a", "annex", 27).number == "27"
    assert (Entry("a", "front", 1).number, Entry("a", "back", 1).label) == ("", "")


def test_a_list_of_ones_own(plans) -> None:
    text = "books:\n  - {title: Satu, chapters: [konsep, bab-kita], annexes: [sdgs]}\n"
    (book,), found = plans(text, **{"templates/bab-kita.md": "# Bab\n"})
    assert found == []
    numbered = [(entry.name, entry.label) for entry in book.entries if entry.label]
    assert numbered == [("konsep", "Bab I"), ("bab-kita", "Bab II"), ("sdgs", "Lampiran A")]
    assert [entry.name for entry in book.entries][:2] == ["pengesahan", "sambutan"]


@pytest.mark.parametrize(
    ("text", "files", "said"),
    [
        ("books: kominf\n", {}, ("SMP706", "masterplan.yaml", 2, "kominfo")),
        (
            "books:\n  - title: A\n    chapters: [konsep, kesiapn]\n", {},
            ("SMP705", "masterplan.yaml", 4, "kesiapan"),
        ),
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
        assert found[0].values["suggestion"] == suggestion


@pytest.mark.parametrize("name", ["sambutan", "buku-2-kesiapan", "dimensi-governance"])
def test_narratives_that_mean_something(plans, name: str) -> None:
    assert plans("", **{f"narratives/{name}.md": "A"})[1] == []


def test_a_hostile_name_of_a_template_makes_no_chapter(plans) -> None:
    text = 'books:\n  - {title: A, chapters: ["../x", "a b", "x<y"]}\n'
    files = {"templates/a b.md": "# A", "templates/x<y.md": "# A"}
    (book,), found = plans(text, **files)
    assert not [entry for entry in book.entries if entry.kind == "chapter"]
    assert {item.code for item in found} == {"SMP705", "SMP709"}
