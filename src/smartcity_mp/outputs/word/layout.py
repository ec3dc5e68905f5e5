"""The pages of a Word file: sections that stand or lie, what runs at their head and foot."""

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy

from smartcity_mp.outputs.word.blocks import Piece, Room
from smartcity_mp.outputs.word.package import Package
from smartcity_mp.outputs.word.turning import turned
from smartcity_mp.outputs.word.xml import Element, Shape, child, field, name, paragraph, run, w

_SIDE, _ABOVE = 850, 1130
"""The margins of a page that lies, in twentieths of a point; an office's template keeps its own."""
_REFERENCES = ("headerReference", "footerReference")
_FIRST_ONLY = (*_REFERENCES, "titlePg", "type", "pgNumType")
_AFTER_NUMBERS = (
    "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter",
    "docGrid", "printerSettings", "sectPrChange",
)  # fmt: skip


class Layout:
    """Puts pieces on pages, section after section."""

    def __init__(self, package: Package, foot: Sequence[str]) -> None:
        self.package, self.foot = package, foot
        found = package.body.find(name("sectPr"))
        self._form = w("sectPr") if found is None else found
        if found is not None:
            package.body.remove(found)
        while len(package.body) and _is_empty(package.body[-1]):
            package.body.remove(package.body[-1])
        _complete(self._form)
        both = package.document.settings.element.find(name("evenAndOddHeaders")) is not None
        self._sides = ("default", "even") if both else ("default",)
        self._own = {kind: list(self._of_template(kind)) for kind in ("header", "footer")}
        self._done: Element | None = None
        self._numbered = ""
        """How the pages were numbered last; where that changes, they are counted from 1."""

    @property
    def room(self) -> Room:
        """How much text has room; a template may lie already."""
        wide, high = (_number(self._page, side) for side in ("w", "h"))
        left, right, above, below = (
            abs(_number(self._margins, side)) for side in ("left", "right", "top", "bottom")
        )
        beside = left + right if self.package.has_letterhead else 2 * _SIDE
        return Room(wide - left - right, max(wide, high) - beside, high - above - below)

    @property
    def _page(self) -> Element:
        return child(self._form, "pgSz")

    @property
    def _margins(self) -> Element:
        return child(self._form, "pgMar")

    def _of_template(self, kind: str) -> Iterator[Element]:
        """What the template has at the head or foot of all its pages but the first."""
        for each in self._form.findall(name(f"{kind}Reference")):
            if each.get(name("type"), "default") in self._sides:
                relation = each.get(name("r:id"))
                yield self.package.part.rels[relation].target_part.element

    def cover(self, elements: Iterable[Element]) -> None:
        """The first page; a template's letterhead begins there."""
        made = self._section(across=False)
        if self.package.has_letterhead:
            for each in reversed(self._form.findall("*")):
                if each.tag in {name(tag) for tag in _REFERENCES}:
                    made.insert(0, deepcopy(each))
            if self._form.find(name("titlePg")) is not None:
                _put(made, w("titlePg"))
        self._put(list(elements), made)

    def chapter(self, pieces: Sequence[Piece], head: str, numbered: str) -> None:
        """A chapter on pages of its own."""
        for place, (across, elements) in enumerate(turned(pieces)):
            made = self._section(across=across)
            begins = {} if numbered == self._numbered else {"start": 1}
            _put(made, w("pgNumType", fmt=numbered, **begins))
            if place == 0:
                self._margin(made, head)
            self._numbered = numbered
            self._put(elements, made)

    def end(self) -> None:
        """What stands last tells how the last pages look."""
        if self._done is not None:
            self.package.body.append(self._done)

    def _put(self, elements: list[Element], section: Element) -> None:
        """The section ends with the paragraph that holds its properties, the last with the file."""
        if self._done is not None:
            last = self.package.body[-1] if len(self.package.body) else None
            if last is None or last.tag != name("p") or _has_section(last):
                last = paragraph((), Shape(self.package.styles["akhir bagian"]))
                self.package.body.append(last)
            for space in last[0].findall(name("spacing")):
                last[0].remove(space)
            last[0].append(self._done)
        self.package.body.extend(elements)
        self._done = section

    def _section(self, *, across: bool) -> Element:
        made = deepcopy(self._form)
        for each in [each for each in made if each.tag in {name(tag) for tag in _FIRST_ONLY}]:
            made.remove(each)
        made.insert(made.index(child(made, "pgSz")), w("type", val="nextPage"))
        if across:
            page, margins = child(made, "pgSz"), child(made, "pgMar")
            short, long = sorted(_number(page, side) for side in ("w", "h"))
            page.set(name("w"), str(long))
            page.set(name("h"), str(short))
            page.set(name("orient"), "landscape")
            if not self.package.has_letterhead:
                for side, space in (("left", _SIDE), ("right", _SIDE), ("top", _ABOVE)):
                    margins.set(name(side), str(space))
        return made

    def _margin(self, section: Element, head: str) -> None:
        """Head and foot of a chapter's first section; those after it have the same."""
        if not self._own["header"]:
            shown = paragraph([run(head)], Shape(self.package.styles["header"]))
            self._refer(section, "header", [shown])
        if not self._numbered:
            for own in self._own["footer"]:
                own.extend(self._foot(is_counted=not _counts(own)))
            if not self._own["footer"]:
                self._refer(section, "footer", list(self._foot()))

    def _refer(self, section: Element, kind: str, shown: list[Element]) -> None:
        relation = self.package.margin(kind, shown)
        for side in self._sides:
            made = w(f"{kind}Reference", type=side)
            made.set(name("r:id"), relation)
            section.insert(_references(section), made)

    def _foot(self, *, is_counted: bool = True) -> Iterator[Element]:
        shape = Shape(self.package.styles["footer"])
        if is_counted:
            yield paragraph(field("PAGE", [run("1")]), shape)
        for text in self.foot:
            yield paragraph([run(text)], shape)


def _number(element: Element, key: str) -> int:
    """A length as some programs write it, `1440.0000000000002`."""
    return int(float(element.get(name(key), "0")))


def _complete(form: Element) -> None:
    """A template without a size of the page gets A4."""
    for tag, more in (
        ("pgMar", {"top": 1418, "right": 1134, "bottom": 1304, "left": 1134}),
        ("pgSz", {"w": 11906, "h": 16838}),
    ):
        if form.find(name(tag)) is None:
            references = {name(each) for each in (*_REFERENCES, "footnotePr", "endnotePr", "type")}
            place = sum(each.tag in references or each.tag == name("pgSz") for each in form)
            form.insert(place, w(tag, **more))


def _put(section: Element, element: Element) -> None:
    """Put an element in its place behind the size and the margins of the page."""
    later = {name(tag) for tag in _AFTER_NUMBERS[_AFTER_NUMBERS.index("titlePg") + 1 :]}
    if element.tag == name("pgNumType"):
        later |= {name(tag) for tag in _AFTER_NUMBERS}
    place = next((at for at, old in enumerate(section) if old.tag in later), len(section))
    section.insert(place, element)


def _references(section: Element) -> int:
    """How many heads and feet a section names; they stand first."""
    return sum(each.tag in {name(tag) for tag in _REFERENCES} for each in section)


def _counts(margin: Element) -> bool:
    """Whether a head or foot tells the number of the page."""
    orders = [each.text or "" for each in margin.iter(name("instrText"))]
    orders += [each.get(name("instr"), "") for each in margin.iter(name("fldSimple"))]
    return any("PAGE" in order.split() for order in orders)


def _is_empty(element: Element) -> bool:
    """Whether this is a paragraph with nothing in it, as an empty template has."""
    seen = {name("r"), name("sectPr"), name("hyperlink"), name("sdt"), name("fldSimple")}
    return element.tag == name("p") and not any(each.tag in seen for each in element.iter())


def _has_section(element: Element) -> bool:
    return len(element) > 0 and element[0].find(name("sectPr")) is not None
