"""What the page of approval shows of approvals: by post and day, by name, and whether they hold."""

from pathlib import Path
from typing import Any

import pytest
from masterplans import load_folder
from small_plans import plan_of

from smartcity_mp.analysis.approval import fingerprint_of
from smartcity_mp.books.approved import printed
from smartcity_mp.books.blocks import Cite, Row, Table
from smartcity_mp.books.build import Books, build
from smartcity_mp.books.views.front.approvals import Approvals, approvals
from smartcity_mp.loading import Loaded
from smartcity_mp.model.plan import Plan, Printed

OTHER = f"v1-{'0' * 32}"
PROGRAMS = [{"id": f"GOV-0{n}", "name": f"Program {n}"} for n in range(1, 8)]


def prints() -> dict[str, str]:
    plan = plan_of(programs=PROGRAMS)
    return {one.id: fingerprint_of(plan, one) for one in plan.programs}


def entry(what: str, content: str, day: str = "2026-06-26") -> dict[str, Any]:
    return {"chapter" if "/" in what else "of": what, "date": day, "content": content}


def plan(*entries: dict[str, Any], **further: Any) -> Plan:
    by = {"post": "kepala", "title": "Kepala Bappeda", "approved": entries}
    made = plan_of(programs=PROGRAMS, approvals=[by])
    return Plan(**{**vars(made), **further})


def told(found: Approvals | None) -> list[tuple[Any, ...]]:
    assert found is not None
    return [
        tuple(cell.text if isinstance(cell, Cite) else cell for cell in row.cells)
        for row in found.table.rows
    ]


def test_nothing_is_shown_while_nobody_has_approved_anything() -> None:
    assert approvals(plan_of(programs=PROGRAMS)) is None
    assert approvals(plan()) is None


def test_what_a_post_approved_on_a_day_stands_below_it_with_what_became_of_it() -> None:
    known = prints()
    found = approvals(
        plan(
            entry("GOV-01", known["GOV-01"]),
            entry("GOV-02", known["GOV-02"], "2026-11-03"),
            entry("GOV-03", OTHER),
        )
    )
    assert told(found) == [
        ("Kepala Bappeda, 26 Juni 2026",),
        ("Program", "GOV-01 Program 1", "Berlaku"),
        ("Program", "GOV-03 Program 3", "Berubah sejak disetujui"),
        ("Kepala Bappeda, 3 November 2026",),
        ("Program", "GOV-02 Program 2", "Berlaku"),
    ]
    assert found is not None and found.stale == "satu"


def test_many_that_hold_are_one_row_and_what_changed_is_always_named() -> None:
    contents = prints() | {"GOV-03": OTHER}
    rows = told(approvals(plan(*(entry(name, text) for name, text in contents.items()))))
    assert rows[1:] == [
        ("Program", "GOV-01, GOV-02, dan GOV-04 sampai GOV-07", "Berlaku"),
        ("Program", "GOV-03 Program 3", "Berubah sejak disetujui"),
    ]


def test_chapters_are_called_by_their_titles_and_many_by_their_numbers() -> None:
    content = f"c1-{'1' * 32}"
    addresses = [f"buku-2/{name}" for name in "abcdef"]
    now = {
        address: Printed("Buku II", f"Bab {number}", f"Judul {number}", content)
        for number, address in enumerate(addresses, 1)
    }
    few = plan(*(entry(one, content) for one in (*addresses[:2], "buku-3/x")), chapters=now)
    assert told(approvals(few))[1:] == [
        ("Buku II", "Bab 1 Judul 1", "Berlaku"),
        ("Buku II", "Bab 2 Judul 2", "Berlaku"),
        ("Lainnya", "buku-3/x", "Berubah sejak disetujui"),
    ]
    many = plan(*(entry(one, content) for one in addresses), chapters=now)
    assert told(approvals(many))[1:] == [
        ("Buku II", "Bab 1, Bab 2, Bab 3, Bab 4, Bab 5, dan Bab 6", "Berlaku")
    ]


def test_of_what_is_gone_or_cannot_be_read_nothing_else_is_said() -> None:
    gone = {"date": "2026-06-26", "content": OTHER}
    assert told(approvals(plan(gone)))[1:] == [
        ("Lainnya", "Sudah dihapus", "Berubah sejak disetujui")
    ]
    unread = plan(entry("GOV-01", OTHER), entry("buku-2/x", OTHER), unread=("vision.yaml",))
    assert [row[-1] for row in told(approvals(unread))[1:]] == ["Belum dapat dipastikan"] * 2


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "programs/governance").mkdir(parents=True)
    (tmp_path / "approvals").mkdir()
    (tmp_path / "masterplan.yaml").write_text("title: X\n", encoding="utf-8")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/strategi.md").write_text(
        '# Strategi *baru* & {{ facts.title }}\n\n{{ view("pengesahan").enacting }}\n',
        encoding="utf-8",
    )
    return tmp_path


def approve(folder: Path, **content: str) -> Loaded:
    """The plan with these chapters of Book II approved as they are now, or as they are not."""
    made = printed(load_folder(folder), {f"buku-2/{name}" for name in content})
    lines = ["post: kepala", "title: Kepala", "approved:"]
    for name, text in content.items():
        known = made[f"buku-2/{name}"].content
        lines.append(f"  - {{chapter: buku-2/{name}, date: 2026-06-26, content: {text or known}}}")
    (folder / "approvals/kepala.yaml").write_text("\n".join(lines), encoding="utf-8")
    return load_folder(folder)


def tables(books: Books) -> dict[str, Table]:
    return {
        book.outline.slug: block
        for book in books.books
        for chapter in book.chapters
        for block in chapter.blocks
        if isinstance(block, Table) and block.caption == "Yang disetujui menurut jabatan"
    }


def test_a_build_says_by_itself_how_approved_chapters_read_now(folder: Path) -> None:
    """Whoever makes books need not have checked the plan before."""
    loaded = approve(folder, strategi="", risiko=f"c1-{'2' * 32}")
    found = tables(build(loaded, draft=True))
    assert [row.cells for row in found["buku-2"].rows] == [
        ("Kepala, 26 Juni 2026",),
        ("Buku II", "Bab II Strategi baru & X", "Berlaku"),
        ("Buku II", "Bab VII Manajemen Risiko", "Berubah sejak disetujui"),
    ]
    assert list(found) == ["buku-2"]
    assert found["buku-2"].rows[0] == Row(("Kepala, 26 Juni 2026",), kind="group")


def test_they_stand_in_the_book_that_posts_commit_themselves_to_or_in_each(folder: Path) -> None:
    marker = "title: X\nbooks:\n  - {title: A, chapters: [risiko], back: [%s]}\n" + (
        "  - {title: B, chapters: [strategi], back: [%s]}\n"
    )
    for backs, slugs in (
        (("komitmen", "istilah"), ["buku-1"]),
        (("istilah", "istilah"), ["buku-1", "buku-2"]),
    ):
        (folder / "masterplan.yaml").write_text(marker % backs, encoding="utf-8")
        assert list(tables(build(approve(folder, strategi=""), draft=True))) == slugs
