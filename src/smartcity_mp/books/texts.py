"""What is wrong with the texts that a region wrote itself, for whoever makes no book of them."""

import re

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.language.placeholders import holds_place
from smartcity_mp.loading import Loaded

_LONG = 10_000
"""A text of so many characters is read, whatever it holds."""
_TELLING = re.compile(
    r"[\[<`*_]|&#|\{[{%]|\S\t|\A---|^[ \t>]*[-+*>\d].*[-+*>]|^[•●▪▫◦‣■□➢➤✓✔✅]|^ {20}",
    re.MULTILINE,
)
"""What a text must hold so that there can be anything to say of it."""

_BEFORE = " \t0123456789"
"""What may stand before a line's words and is none of them; other marks count for nothing."""


def check_texts(loaded: Loaded) -> tuple[Diagnostic, ...]:
    """What is wrong with narratives and own templates.

    Most narratives are nothing but words, and then no reader of Markdown is loaded. Where an own
    template or a link into the book has to be tried, the books are made.
    """
    plan = loaded.plan
    found: list[Diagnostic] = []
    for name, text in plan.narratives.items():
        if not _is_silent(text):
            from smartcity_mp.books.narrative import own_narrative

            found += own_narrative(plan, name, 3).found
    if loaded.templates or any("#" in text and "[" in text for text in plan.narratives.values()):
        from smartcity_mp.books.build import build
        from smartcity_mp.books.copies import check_copies

        found += (*build(loaded).diagnostics, *check_copies(loaded))
    return tuple(dict.fromkeys(found))


def _is_silent(text: str) -> bool:
    if len(text) >= _LONG or _TELLING.search(text):
        return False
    return not any(holds_place(line.lstrip(_BEFORE)) for line in text.split("\n"))
