from smartcity_mp.books.blocks import Column, Marked, Row, Table
from smartcity_mp.books.signs import signs_at_heads


def heads(table: Table) -> list[tuple[str | None, str]]:
    return [(column.group, column.label) for column in table.columns]


def test_a_column_of_illustrations_has_one_sign_at_its_head() -> None:
    table = Table(
        "T",
        (Column("Nama"), Column("Nilai"), Column("Dana")),
        (
            Row(("Kelompok",), kind="group"),
            Row(("A", Marked("1"), Marked("5"))),
            Row(("B", "", "6")),
            Row(("C", Marked("2"), None)),
            Row(("Jumlah", "3", Marked("11")), kind="total"),
        ),
    )
    shown = signs_at_heads(table)
    assert heads(shown) == [(None, "Nama"), (None, "Nilai\u00a0†"), (None, "Dana")]
    assert [row.cells for row in shown.rows] == [
        ("Kelompok",),
        ("A", "1", Marked("5")),
        ("B", "", "6"),
        ("C", "2", None),
        ("Jumlah", "3", Marked("11")),
    ]


def test_columns_under_one_header_share_a_sign() -> None:
    years = (Column("2024", group="Target"), Column("2025", group="Target"))
    rows = (Row((Marked("1"), Marked("2"))), Row((Marked("3"), Marked("4"))))
    assert heads(signs_at_heads(Table("T", years, rows))) == [
        ("Target\u00a0†", "2024"),
        ("Target\u00a0†", "2025"),
    ]
    mixed = (*rows, Row((Marked("5"), "6")))
    assert heads(signs_at_heads(Table("T", years, mixed))) == [
        ("Target", "2024\u00a0†"),
        ("Target", "2025"),
    ]


def test_a_single_figure_keeps_its_sign() -> None:
    table = Table("T", (Column("Nilai"),), (Row((Marked("1"),)), Row(("–",))))
    assert signs_at_heads(table) is table
