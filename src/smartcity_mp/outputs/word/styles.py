"""The styles of a Word file: an office's own where its template has them, else those of ours."""

from copy import deepcopy

from lxml import etree

from smartcity_mp.books.look import Look
from smartcity_mp.data.places import templates_folder
from smartcity_mp.outputs.word.xml import Element, name, w

_COLORS = {"14476B": "primary", "14568A": "primary", "9C3B20": "accent", "E0A93B": "ribbon"}
"""What the colours of our styles are for."""
_FACES = {"sans": "Calibri", "serif": "Cambria"}
_LETTERS = ("ascii", "hAnsi", "eastAsia", "cs")
_ALWAYS_SANS = {"isi tabel", "catatan tabel", "caption"}
"""Styles of small letters, which stay without serifs, and those that are based on them."""


class Styles:
    """Which style of the file draws what; the names are those that Word knows in every language."""

    def __init__(self, root: Element, look: Look, *, is_own: bool) -> None:
        self._ids = {_called(style): style.get(name("styleId"), "") for style in _styles(root)}
        if is_own:
            _dress(root, look)
        else:
            self._complete(root, look)

    def __getitem__(self, called: str) -> str:
        """The id of a style by its name, `heading 1`."""
        return self._ids[called.lower()]

    def _complete(self, root: Element, look: Look) -> None:
        """Add the styles that a template has not; their letters are those of the template."""
        ours = etree.parse(templates_folder() / "word" / "styles.xml").getroot()
        _dress(ours, look)
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


def _dress(root: Element, look: Look) -> None:
    """Give our styles the colours and letters that a region chose."""
    for each in root.iter():
        for attribute in (name("val"), name("color")):
            if chosen := look.colors.get(_COLORS.get(each.get(attribute, ""), "")):
                each.set(attribute, chosen[1:].upper())
    if look.typeface in _FACES:
        _letter(root, _FACES[look.typeface])


def _letter(root: Element, face: str) -> None:
    """Set our styles in one typeface, but small letters always without serifs."""
    for letters in root.iter(name("rFonts")):
        if letters.get(name("ascii")) in _FACES.values():
            letters.attrib.update(dict.fromkeys(map(name, _LETTERS), face))
    for style in _styles(root):
        if _called(style) in _ALWAYS_SANS:
            for properties in style.findall(name("rPr")):
                properties.insert(0, w("rFonts", **dict.fromkeys(_LETTERS, _FACES["sans"])))


def _styles(root: Element) -> list[Element]:
    return root.findall(name("style"))


def _called(style: Element) -> str:
    called = style.find(name("name"))
    return "" if called is None else called.get(name("val"), "").lower()
