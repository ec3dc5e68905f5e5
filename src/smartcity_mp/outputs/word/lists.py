"""The lists of a Word file: how they are counted, and each one that begins anew."""

from collections.abc import Iterator
from typing import Literal

from smartcity_mp.outputs.word.xml import Element, name, w

Kind = Literal["bullet", "number", "small bullet", "small number"]
_STEP = {"bullet": 340, "number": 400, "small bullet": 200, "small number": 280}
"""How far each level is set in, in twentieths of a point."""
_SIGNS = "•–•–•–•–•"
LEVELS = len(_SIGNS)


class Lists:
    """Keeps `numbering`, the part that Word counts lists by; the template's own lists stay."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self._number = _highest(root, "num", "numId")
        first = _highest(root, "abstractNum", "abstractNumId") + 1
        self._kinds = {kind: first + place for place, kind in enumerate(_STEP)}
        before = root.find(name("num"))
        place = len(root) if before is None else root.index(before)
        for at, (kind, number) in enumerate(self._kinds.items()):
            levels = _levels(_STEP[kind], is_counted=kind.endswith("number"))
            form = w("multiLevelType", val="hybridMultilevel")
            root.insert(place + at, w("abstractNum", form, *levels, abstractNumId=number))

    def begin(self, kind: Kind, start: int = 1, level: int = 0) -> int:
        """The number of a list that begins here, within others if its level is not 0."""
        self._number += 1
        made = w("num", w("abstractNumId", val=self._kinds[kind]), numId=self._number)
        if kind.endswith("number"):
            made.append(w("lvlOverride", w("startOverride", val=start), ilvl=level))
        self.root.append(made)
        return self._number


def _levels(step: int, *, is_counted: bool) -> Iterator[Element]:
    for level, sign in enumerate(_SIGNS):
        yield w(
            "lvl",
            w("start", val=1),
            w("numFmt", val="decimal" if is_counted else "bullet"),
            w("lvlText", val=f"%{level + 1}." if is_counted else sign),
            w("lvlJc", val="left"),
            w("pPr", w("ind", left=step * (level + 1), hanging=step)),
            ilvl=level,
        )


def _highest(root: Element, tag: str, key: str) -> int:
    return max((int(each.get(name(key), "0")) for each in root.findall(name(tag))), default=0)
