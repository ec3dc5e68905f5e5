"""Pages of one file, which need nothing else: their style, their script, and the policy that lets
nothing else in.

A page extends `html/page.html.j2`, which has the head, the look of the region and the foot; its
charts are rows of bars (`html/bars.html.j2`), which are as wide as there is room.
"""

from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from markupsafe import Markup

from smartcity_mp.books.environment import markup
from smartcity_mp.books.look import USUAL, Look
from smartcity_mp.data.places import templates_folder

WHOLE = 1000
"""How wide a bar is that is full."""
SANS = ("Source Sans 3", "normal", "source-sans-3-latin-wght-normal.woff2")
SERIF = ("Source Serif 4", "normal", "source-serif-4-latin-wght-normal.woff2")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a bar: its look (`full`, `half`, `late`, `rest`), and where it lies in `WHOLE`."""

    look: str
    start: int
    width: int


@dataclass(frozen=True, slots=True)
class Bar:
    """A row of a chart: what it is of, its parts, its figure, and more about it in small."""

    name: str
    parts: tuple[Part, ...]
    figure: str
    about: str = ""
    link: str = ""
    """An address on the same page, `#kominfo`."""


def parts(amounts: Iterable[tuple[str, int]], whole: int) -> tuple[Part, ...]:
    """A bar of these amounts, one behind the other, each by its look; empty ones are left out."""
    made, done = [], 0
    for look, amount in amounts:
        start, done = done * WHOLE // max(whole, 1), done + amount
        if width := done * WHOLE // max(whole, 1) - start:
            made.append(Part(look, start, width))
    return tuple(made)


def page(
    template: str,
    *,
    look: Look = USUAL,
    sheets: Sequence[str] = (),
    scripts: Sequence[str] = (),
    **names: object,
) -> str:
    """A page from its template, in the look of a region.

    `sheets` and `scripts` are files of `templates/html/` that this page has beside what all have;
    `names` what its template shows, always `language` and `title` among them. `##` is written with
    an entity: a runner of CI that prints the page obeys `##[` wherever it is.
    """
    faces = (SANS,) if look.typeface == "sans" else (SANS, SERIF)
    style = "\n".join((*(font_face(*face) for face in faces), _files(*_SHEETS, *sheets)))
    style += str(own_style(look))
    script = _files(*scripts)
    drawn = markup().get_template(f"html/{template}.html.j2")
    made = drawn.render(
        style=Markup(style), script=Markup(script), policy=policy(style, script), **names
    )
    return made.replace("##", "#&#35;").rstrip() + "\n"


_SHEETS = ("palette.css", "page.css")


def policy(style: str, script: str = "") -> Markup:
    """What a page may load: this style and script of its own, pictures and letters within it."""
    run = f"script-src {digest(script)}; " if script else ""
    return Markup(
        f"default-src 'none'; style-src {digest(style)}; img-src data:; font-src data:; {run}"
        "base-uri 'none'; form-action 'none'"
    )


def digest(text: str) -> str:
    """How a policy names a style or script that stands in the page."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def own_style(look: Look, picture: str = "") -> Markup:
    """What the style of the pages says otherwise than usual; "" where nothing differs."""
    if look.is_usual:
        return Markup("")
    template = markup().get_template("html/look.css.j2")
    colors = defaultdict(str, look.colors)
    return Markup(template.render(look=look, c=colors, picture=picture).strip())


@cache
def font_face(family: str, style: str, file: str) -> str:
    """A typeface that comes along, as style."""
    data = b64encode((templates_folder() / "fonts" / file).read_bytes()).decode()
    return (
        f'@font-face{{font-family:"{family}";font-style:{style};font-weight:200 900;'
        f"src:url(data:font/woff2;base64,{data}) format('woff2')}}"
    )


@cache
def _files(*names: str) -> str:
    folder = templates_folder() / "html"
    return "".join((folder / name).read_text(encoding="utf-8") for name in names)
