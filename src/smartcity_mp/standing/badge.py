"""How complete a masterplan is, as a small picture for a README or a start page."""

from dataclasses import dataclass

from smartcity_mp.books.charts.lettering import width_of, wrapped
from smartcity_mp.books.environment import markup
from smartcity_mp.language.standing import standing_words
from smartcity_mp.language.unseen import one_line
from smartcity_mp.standing.records import Standing

_SIZE, _PAD, _MOST = 11, 7, 160
"""The height of its letters, the room beside them, and the most that a name may take."""
_COLORS = ((100, "#2c6b3a"), (75, "#14568a"), (40, "#8a5a00"), (0, "#9c3b20"))
"""From so many percent on; white can be read on each."""
_NONE = "#5a6876"


@dataclass(frozen=True, slots=True)
class Badge:
    """Two texts beside each other, in pixels."""

    name: str
    figure: str
    split: int
    """Where the second begins."""
    width: int
    color: str


def render(found: Standing, language: str) -> str:
    """The picture, as SVG."""
    template = markup().get_template("html/badge.svg.j2")
    return template.render(b=_badge(found, language)).strip() + "\n"


def _badge(found: Standing, language: str) -> Badge:
    name = standing_words("badge", language)
    if found.office:
        shown = wrapped(one_line(found.office), _MOST, 1, _SIZE)
        name = f"{' '.join(shown)}: {name}"
    figure, color = standing_words("badge-none", language), _NONE
    if (percent := found.whole.percent) is not None:
        figure = standing_words("badge-of", language, percent=percent, stage=found.stage)
        color = next(shade for least, shade in _COLORS if percent >= least)
    split = width_of(name, _SIZE) + 2 * _PAD
    return Badge(name, figure, split, split + width_of(figure, _SIZE) + 2 * _PAD, color)
