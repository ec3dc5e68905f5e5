"""The task sheet of an office as a file of Word, to be filled in or printed."""

from collections.abc import Iterator

from smartcity_mp.outputs.word.blocks import Piece
from smartcity_mp.outputs.word.layout import Layout
from smartcity_mp.outputs.word.package import Package
from smartcity_mp.outputs.word.tables import TINT, Cell, Grid, Line
from smartcity_mp.outputs.word.xml import PLAIN, Element, Face, Shape, paragraph, run
from smartcity_mp.standing.head import Head
from smartcity_mp.standing.tasks import Sheet, Task

_BOX = "\u2610\u00a0"
_BOLD = Face(bold=True)
_SHARES = (0.29, 0.28, 0.26, 0.17)
_LINES = 2
"""Empty lines to write on."""


def render(sheet: Sheet, head: Head) -> bytes:
    """The file."""
    package = Package(None, head.look)
    layout = Layout(package, [sheet.as_of] if sheet.as_of else [])
    drawer = _Drawer(package, sheet, layout.room.upright)
    layout.chapter([Piece(list(drawer.elements()))], sheet.plan, "decimal")
    layout.end()
    named = f"{sheet.say('sheet')}: {sheet.office}"
    about = {"title": f"{named} – {sheet.plan}", "creator": head.region}
    return package.finished(about, has_lists=False)


class _Drawer:
    """Paragraphs and tables of one sheet."""

    def __init__(self, package: Package, sheet: Sheet, room: int) -> None:
        self.styles, self.sheet, self.room = package.styles, sheet, room

    def elements(self) -> Iterator[Element]:
        sheet = self.sheet
        yield self.text("sampul jilid", sheet.say("sheet"))
        yield self.text("heading 1", sheet.office)
        yield self.text("normal", f"{sheet.lead} {sheet.note}".strip())
        if sheet.tasks:
            yield self.tasks()
            yield self.text("heading 3", sheet.say("sheet-how"))
            for line in sheet.how:
                yield self.text("catatan tabel", f"– {line}")
            for _ in range(_LINES):
                yield self.text("garis", "")
        yield self.text("catatan tabel", "")
        yield self.signs()

    def text(self, style: str, text: str, face: Face = PLAIN) -> Element:
        return paragraph([run(text, face)], Shape(self.styles[style]))

    def tasks(self) -> Element:
        say = self.sheet.say
        heads = ("sheet-what", "sheet-of", "sheet-where", "sheet-when")
        cells = [Cell([self.text("isi tabel", say(key), _BOLD)], fill=TINT) for key in heads]
        lines = [Line(cells, is_head=True), *map(self.task, self.sheet.tasks)]
        return self.grid(_SHARES, lines, say("sheet")).drawn()

    def grid(self, shares: tuple[float, ...], lines: list[Line], title: str) -> Grid:
        widths = [int(self.room * share) for share in shares]
        return Grid(widths, lines, self.styles["tabel buku"], title)

    def task(self, task: Task) -> Line:
        say, small = self.sheet.say, "isi tabel rapat"
        what = [self.text("isi tabel", task.what, _BOLD)]
        what += [self.text(small, task.help)] if task.help else []
        boxes = [f"{_BOX}{item.id} {item.name}".rstrip() for item in task.items]
        if not any(item.name for item in task.items):
            boxes = ["   ".join(boxes)]
        boxes += [task.more] if task.more else []
        items = [self.text("isi tabel", box) for box in boxes]
        places = [f"{say('sheet-workbook')}: {task.workbook}"] if task.workbook else []
        places.append(f"{say('sheet-file')}: {task.file}, {task.field}")
        where = [self.text("isi tabel", place) for place in places]
        when = [self.text("isi tabel", task.when)]
        return Line([Cell(what), Cell(items), Cell(where), Cell(when)], may_break=True)

    def signs(self) -> Element:
        say = self.sheet.say
        rows = {
            "sheet-by": self.sheet.asked_by,
            "sheet-back": "",
            "sheet-filled": "",
            "sheet-day": "",
        }
        lines = [
            Line([Cell([self.text("isi tabel", say(key))]), Cell(self.answer(text))])
            for key, text in rows.items()
        ]
        return self.grid((0.32, 0.68), lines, say("sheet-by")).drawn()

    def answer(self, text: str) -> list[Element]:
        """What is known, or room to write."""
        shown = [self.text("isi tabel", text, _BOLD)]
        return shown if text else [*shown, self.text("isi tabel", "")]
