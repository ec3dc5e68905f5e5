"""Masterplans for tests: the example, what it says, and the same with every text hostile."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from smartcity_mp.data.places import templates_folder
from smartcity_mp.language.pair import half
from smartcity_mp.loading import Loaded, load
from smartcity_mp.model.files import file_at
from smartcity_mp.model.masterplan import Masterplan, Region, RuleSettings, Waiver
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.program_parts import Evidence
from smartcity_mp.model.progress import MilestoneProgress
from smartcity_mp.model.schema.describe import Description, describe
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.schema.structure import classes_in, leaves
from smartcity_mp.source.tree import Folder
from smartcity_mp.source.yaml import parse

EXAMPLE = Path(__file__).parents[1] / "examples" / "kab-tegal"
SETTINGS = {
    (Masterplan, "framework"), (Masterplan, "books"), (Masterplan, "language"),
    (MilestoneProgress, "milestone"),
}  # fmt: skip
"""Names that choose something of the program or the plan; no text for a reader."""
CHECKED = SETTINGS | {(Region, "code"), (Evidence, "url")}
"""Texts that cannot be hostile, because loading compares them with a list or their form."""
_PLAIN = {"text", "name", "asset", "address"}
OWN_SCRIPTS = ("book.js", "search.js", "tools.js")
"""What runs in a page of a book, and nothing else."""
OWN_FIELD = ("input", {"type": "search", "autocomplete": "off", "placeholder": "Cari"})
"""The one field of such a page."""


def load_folder(folder: Path) -> Loaded:
    return load(Folder(folder))


def own_script() -> str:
    """The script of a page of a book, in one line."""
    scripts = (templates_folder() / "html" / name for name in OWN_SCRIPTS)
    return one_line("".join(each.read_text(encoding="utf-8") for each in scripts))


def one_line(text: str) -> str:
    return re.sub(r"[ \t\r\n]+", " ", text).strip()


def is_free_text(field: Description) -> bool:
    return not _PLAIN.isdisjoint(field.kinds) and not field.references and not field.choices


def said(plan: Plan) -> Iterator[tuple[str, str]]:
    """Every text of a plan with the place it comes from; choices as the parts of their labels."""
    for entity in plan.entities:
        kind = type(entity)
        if isinstance(entity, RuleSettings | Waiver):
            continue
        for name, field in describe(kind).items():
            if name in ("id", "illustrative") or (kind, name) in SETTINGS:
                continue
            choice = next(iter(field.choices), None)
            if choice is None and not is_free_text(field):
                continue
            for path, text in leaves(getattr(entity, name)):
                where = f"{kind.__name__}.{name}{list(path) or ''} of {getattr(entity, 'id', '')}"
                if isinstance(text, str):
                    label = half(choice.options[text], "id").split(", ") if choice else [text]
                    yield from ((where, part) for part in label)
            if choice and isinstance(getattr(entity, name), dict):
                for word in getattr(entity, name):
                    yield f"{kind.__name__}.{name}", half(choice.options[word], "id")


class Page(HTMLParser):
    """A page as a reader gets it: its text, its tags, its scripts.

    What a chart says stands in the text too, whole: in the chart it may be cut.
    """

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.tags: list[tuple[str, Mapping[str, str]]] = []
        self.scripts: list[str] = []
        self._inside = ""
        self.feed(html)
        self.close()
        self.text = one_line("".join(self.pieces))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag in ("script", "style", "svg"):
            self._inside = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self._inside:
            self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "script":
            self.scripts.append(data)
        elif not self._inside:
            self.pieces.append(data)


HOSTILE = (
    "<script>alert(1)</script>", "a | b || c", "{{ 7*7 }}{% raw %}", "baris\nsatu\n# dua",
    "[x](javascript:alert(1))", "](javascript:alert(1))", "*a* **b** _c_ __d__ `e` ~~f~~",
    "# Bab palsu", "- butir", "1. satu", "> kutip", "``` kode", "~~~", "---",
    "&lt;b&gt; &#60; &copy", "[^1]: catatan", "[x]: http://x.y", "![x](http://x.y/z.png)",
    "<!-- tersembunyi -->", "<img src=x onerror=alert(1)>", "\u0645\u0631\u062d\u0628\u0627 kanan",
    "\\ \\* $x$", "\"'><svg onload=1>", "${kosong} %s {0.__class__}", "</style><b>",
    "../../etc/passwd", "=SUM(A1)", "https://a.b/c_d_e",
)  # fmt: skip


def retold(data: dict[str, Any], kind: type[Entity], tell: Callable[[str], str]) -> dict[str, Any]:
    """The data of a file with every free text of it told anew, and nothing waived."""

    def changed(data: Any, kinds: tuple[type[Entity], ...], kind: type[Entity], name: str) -> Any:
        if isinstance(data, dict):
            if kinds and not any(key in kinds[0].model_fields for key in data):
                return {key: changed(item, kinds, kind, name) for key, item in data.items()}
            return entity(data, kinds) if kinds else data
        if isinstance(data, list):
            return [changed(item, kinds, kind, name) for item in data]
        if not isinstance(data, str) or (kind, name) in CHECKED:
            return data
        return tell(data) if is_free_text(describe(kind)[name]) else data

    def entity(data: dict[str, Any], kinds: tuple[type[Entity], ...]) -> dict[str, Any]:
        kind = max(kinds, key=lambda kind: sum(key in kind.model_fields for key in data))
        result = {}
        for key, value in data.items():
            if key in ("id", "waivers", "illustrative", "rules", "break"):
                if key != "waivers":
                    result[key] = value
                continue
            result[key] = changed(value, classes_in(kind, key), kind, key)
        return result

    return entity(data, (kind,))


def hostile(number: int) -> str:
    return f"{HOSTILE[number % len(HOSTILE)]} q{number}q"


def write_retold(folder: Path, told: Callable[[int], str] = hostile) -> list[str]:
    """The example in a folder, every free text of it another one. Returns these texts."""
    texts: list[str] = []

    def tell(_: str) -> str:
        texts.append(told(len(texts)))
        return texts[-1]

    for path in sorted(EXAMPLE.rglob("*.yaml")):
        name = path.relative_to(EXAMPLE).as_posix()
        if name.startswith(("build/", "books/")):
            continue
        kind = file_at(name).kind
        data = parse(name, path.read_bytes()).data
        assert data is not None
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(json.dumps(retold(data, kind, tell), ensure_ascii=False), encoding="utf-8")
    (folder / "narratives").mkdir()
    for path in sorted((EXAMPLE / "narratives").glob("*.md")):
        prose = "\n\n".join(f"{text} n{n}n" for n, text in enumerate(HOSTILE))
        (folder / "narratives" / path.name).write_text(prose, encoding="utf-8")
    return texts
