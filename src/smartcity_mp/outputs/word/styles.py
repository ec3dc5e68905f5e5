"""The styles of a Word file: an office's own where its template has them, else those of ours."""

from copy import deepcopy

from lxml import etree

from smartcity_mp.data.places import templates_folder
from smartcity_mp.outputs.word.xml import Element, name


class Styles:
    """Which style of the file draws what; the names are those that Word knows in every language."""

    def __init__(self, root: Element, *, is_own: bool) -> None:
        self._ids = {_called(style): style.get(name("styleId"), "") for style in _styles(root)}
        if not is_own:
            self._complete(root)

    def __getitem__(self, called: str) -> str:
        """The id of a style by its name, `heading 1`."""
        return self._ids[called.lower()]

    def _complete(self, root: Element) -> None:
        """Add the styles that a template has not; their letters are those of the template."""
        ours = etree.parse(templates_folder() / "word" / "styles.xml").getroot()
        taken = set(self._ids.values())
        added = [style for style in _styles(ours) if _called(style) not in self._ids]
        new = {}
        for style in added:
            own = style.get(name("styleId"), "")
            new[own] = own if own not in taken else f"smp{own}"
            self._ids[_called(style)] = new[own]
        old = {style.get(name("styleId")): _called(style) for style in _styles(ours)}
        for style in map(deepcopy, added):
            style.set(name("styleId"), new[style.get(name("styleId"), "")])
            for tag in ("basedOn", "next", "link"):
                for other in style.findall(name(tag)):
                    other.set(name("val"), self._ids[old[other.get(name("val"))]])
            for face in style.findall(name("rPr")):
                for letters in face.findall(name("rFonts")):
                    face.remove(letters)
            style.attrib.pop(name("default"), "")
            root.append(style)


def _styles(root: Element) -> list[Element]:
    return root.findall(name("style"))


def _called(style: Element) -> str:
    called = style.find(name("name"))
    return "" if called is None else called.get(name("val"), "").lower()
