"""Small lines in tables of years: on screen, behind the cells, and in no other format."""

import re
from dataclasses import replace
from decimal import Decimal

from odd_masterplans import load_files

from smartcity_mp.books.blocks import Block, Column, Row, Table
from smartcity_mp.books.build import Books, build
from smartcity_mp.books.words.sparks import Series, sparks
from smartcity_mp.language.numbers import number
from smartcity_mp.outputs import render
from smartcity_mp.outputs.drawing.places import Places
from smartcity_mp.outputs.html_blocks import Drawer

PROFILE = """statistics:
- {id: A, name: '<b>"A"</b>', values: {2021: 1, 2022: 2, 2023: 3, 2024: {note: belum terbit}}}
- {id: B, name: '=B', values: {2021: 5, 2022: 4, 2023: 1}}
- {id: C, name: C, values: {2023: 1}}
"""


def books() -> Books:
    return build(load_files({"masterplan.yaml": b"title: M\n", "profile.yaml": PROFILE.encode()}))


def bare(made: Books) -> Books:
    """The same books without any line."""

    def block(one: Block) -> Block:
        if not isinstance(one, Table):
            return one
        return replace(one, rows=tuple(replace(row, spark=None) for row in one.rows))

    return replace(
        made,
        books=tuple(
            replace(
                book,
                chapters=tuple(
                    replace(chapter, blocks=tuple(map(block, chapter.blocks)))
                    for chapter in book.chapters
                ),
            )
            for book in made.books
        ),
    )


def test_a_statistic_has_its_line_in_a_cell_of_its_own() -> None:
    page = render(books(), lambda _: None, ["html"])["buku-1.html"].decode()
    start = page.index('<th scope="col" class="spark">Tren</th>')
    rows = page[page.rindex("<table>", 0, start) : page.index("</table>", start)].split("<tr")[1:]
    assert [len(re.findall(r"<t[hd]\b", row)) for row in rows] == [7] * 4
    lines = [re.findall(r'<td class="spark">(.*?)</td>', row, re.DOTALL) for row in rows[1:]]
    assert [bool(line) for (line,) in lines] == [True, True, False]
    assert 'aria-label="Dari 1 (2021) menjadi 3 (2023)"' in lines[0][0]


def test_heads_and_groups_reach_over_the_column_of_lines() -> None:
    made = books()
    line = sparks([Series({2021: Decimal(1), 2022: Decimal(2), 2023: Decimal(1)})], number)[0]
    columns = (Column("Nama"), *(Column(str(2021 + n), group="Capaian") for n in range(3)))
    rows = (Row(("Kelompok",), kind="group"), Row(("A", "1", "2", "1"), spark=line),
            Row(("Jumlah", "1", "2", "1"), kind="total"))  # fmt: skip
    drawer = Drawer(Places(made, made.books[0], 0))
    for table in (Table("T", columns, rows), Table("T", columns, (rows[0], rows[2]))):
        drawn = drawer.block(table, 999)
        widths = [
            sum(int(span or 1) for span in re.findall(r'<t[hd]\b(?: colspan="(\d+)")?', row))
            for row in drawn.split("<tr")[1:]
        ]
        assert widths == [4 + table.sparkling] * (2 + len(table.rows))


def test_what_has_no_screen_is_as_it_would_be_without_lines() -> None:
    made = books()
    others = ["markdown", "docx", "pdf"]
    with_lines, without = (render(each, lambda _: None, others) for each in (made, bare(made)))
    assert len(with_lines) > 20 and with_lines == without
    html, plain = (render(each, lambda _: None, ["html"]) for each in (made, bare(made)))
    assert html != plain
