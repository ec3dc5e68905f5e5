"""The masterplans that a case begins with, as a person would have typed them.

Every text of `city` has a word of its own (`q17q`), so that one sees what is lost on the way.
"""

import json
import re
from functools import cache
from typing import Any

import yaml
from masterplans import EXAMPLE, retold
from odd_masterplans import fresh, full_of_holes, one_of_each

from fuzz.disk import Files
from smartcity_mp.data.places import templates_folder
from smartcity_mp.model.files import file_at

WORD = re.compile(r"q([0-9]+)b?q")
"""A planted word; with `b` what stands behind something that was pasted after the word."""
_PART = re.compile(r"(?!books|build)(?!programs/(?!.*-0[12]\.yaml))(?!quick-wins/(?!QW-SOC))")
_NARRATIVE = """\
Teks pembuka q{0}1q dengan [tautan](https://contoh.id/a) q{0}2q.

## Bagian q{0}3q

- butir q{0}4q
- butir kedua q{0}5q

> kutipan q{0}6q

| Kolom q{0}7q | Nilai |
|---|---|
| isi q{0}8q | 1[^1] |

[^1]: Catatan kaki q{0}9q.
"""
_OWN = """\
# Bab kami q90001q

{% for butir in ["satu", "dua"] %}
- Butir {{ butir }} q90002q
{% endfor %}

{% call narrative() %}
Belum ada naskah q90003q.
{% endcall %}

## Bagian q90004q

Penutup q90005q.
"""


@cache
def plans() -> dict[str, Files]:
    """Every masterplan to begin with, by its name."""
    return {
        "city": _city(),
        "holes": {path: _typed(json.loads(text)) for path, text in full_of_holes(6).items()},
        "fresh": dict(fresh("kota-bogor")),
        "example": _part_of_the_example(),
    }


def _city() -> Files:
    """A city with one of everything, narratives, a chapter of its own and a list of books."""
    files: Files = {}
    count = 0

    def planted(text: str) -> str:
        nonlocal count
        count += 1
        return f"{text} q{count}q"

    for path, text in one_of_each().items():
        file = file_at(path)
        assert file is not None
        data = retold(json.loads(text), file.kind, planted)
        if path == "masterplan.yaml":
            data["books"] = _books()
        files[path] = _typed(data)
    for number, name in enumerate(("sambutan", "buku-1-pendahuluan", "dimensi-layanan"), 7001):
        files[f"narratives/{name}.md"] = _NARRATIVE.format(number).encode()
    files["templates/bab-kami.md"] = _OWN.encode()
    return files


def _books() -> list[dict[str, Any]]:
    """The usual books, with the chapter of its own in the first."""
    text = (templates_folder() / "id" / "books" / "kominfo.yaml").read_text(encoding="utf-8")
    books: list[dict[str, Any]] = yaml.safe_load(text)["books"]
    books[0]["chapters"].append("bab-kami")
    return books


def _part_of_the_example() -> Files:
    """What the example has at its top, its narratives, two programs a dimension, a quick win."""
    paths = {place.relative_to(EXAMPLE).as_posix(): place for place in EXAMPLE.rglob("*.*")}
    return {path: paths[path].read_bytes() for path in sorted(paths) if _PART.match(path)}


class _Typed(yaml.SafeDumper):
    """Writes as people type: nothing in quotes that need not be."""


_Typed.yaml_implicit_resolvers = {}
_Typed.add_representer(
    type(None), lambda dumper, _: dumper.represent_scalar("tag:yaml.org,2002:str", "")
)


def _typed(data: Any) -> bytes:
    return yaml.dump(data, Dumper=_Typed, allow_unicode=True, sort_keys=False, width=10**6).encode()
