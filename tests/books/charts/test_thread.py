"""A thread says its goals whole where the programs beside them need the room anyway."""

from smartcity_mp.books.charts.palette import style
from smartcity_mp.books.charts.thread import LEAST, Knot, Thread, thread

LONG = (
    "SS2.2 Meningkatnya investasi dan dikenalnya produk lokal di luar daerah oleh para pembeli "
    "dari kota, dari luar negeri, serta dari desa"
)


def made(programs: int) -> Thread:
    last = {f"P{n}": Knot(f"P{n}", style(0), ("S",)) for n in range(programs)}
    return thread("", "", [("Sasaran", {"S": Knot(LONG, style(0))}), ("A", {}), ("Program", last)])


def test_a_text_takes_lines_that_cost_no_height() -> None:
    high, flat = made(12), made(2)
    assert " ".join(line.text for line in high.boxes[0].lines) == LONG
    assert len(flat.boxes[0].lines) == LEAST
    assert flat.boxes[0].lines[-1].text.endswith("…")


def test_no_box_lies_upon_another() -> None:
    boxes = made(12).boxes
    for one in boxes:
        for other in boxes:
            assert (
                one is other
                or one.x != other.x
                or (one.y + one.height <= other.y or other.y + other.height <= one.y)
            )
