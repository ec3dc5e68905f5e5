"""Cells of tables, whatever the format."""

import pytest

from smartcity_mp.books.blocks import Cite, Column, Content, Marked, Row, Table
from smartcity_mp.outputs.drawing.blocks import cells, head, in_words, is_id

COLUMNS = (Column("Kode"), Column("Program"), Column("2025", group="Dana"))


def row(*shown: Content, **more) -> tuple[Content, ...]:
    one = Row(shown, **more)
    return tuple(cell for _, cell in cells(Table("T", COLUMNS, (one,)), one))


def test_every_column_has_a_cell() -> None:
    assert row("a", "b", None) == ("a", "b", None)
    assert row("Smart Governance", kind="group") == ("Smart Governance", "", "")


@pytest.mark.parametrize("shown", [("a",), ("a", "b"), ("a", "b", "c", "d")])
def test_a_row_that_does_not_fit_its_columns_is_a_mistake(shown: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="zip"):
        row(*shown)


def test_a_head_says_what_its_columns_share() -> None:
    assert [head(column) for column in COLUMNS] == ["Kode", "Program", "Dana 2025"]
    assert head(Column("", group="Dana")) == "Dana"


def test_an_id_is_that_of_its_own_row() -> None:
    assert is_id(Row(("GOV-01",), id="GOV-01"), "GOV-01")
    assert not is_id(Row(("GOV-01",), id="GOV-01"), Cite("GOV-01"))
    assert not is_id(Row((None,)), None)


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("sertifikat Adipura (2025)", True), (Marked("Adipura"), True), ("19.500 (2023)", False),
        ("Rp1,25 miliar", False), ("–", False), (None, False),
    ],
)  # fmt: skip
def test_only_a_word_may_break_its_line_in_a_column_of_figures(cell: Content, words: bool) -> None:
    assert in_words(cell) is words
