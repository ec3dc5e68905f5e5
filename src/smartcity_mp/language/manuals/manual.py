"""The manual of one code."""

from textwrap import indent
from typing import NamedTuple

_HEADS = {"id": ("Salah", "Benar"), "en": ("Wrong", "Right")}


class Manual(NamedTuple):
    """What a code means and why, in both languages, and one example for both.

    The first line is the title. The examples name their file in a comment. What no example can
    show (a file that cannot be opened) has none.
    """

    id: str
    en: str
    wrong: str = ""
    right: str = ""

    def title(self, language: str) -> str:
        """What the code means, in one sentence in `id` or `en`."""
        return self.text(language).partition("\n")[0]

    def text(self, language: str) -> str:
        """The manual in `id` or `en`."""
        parts = [(self.en if language == "en" else self.id).strip()]
        for head, example in zip(_HEADS[language], (self.wrong, self.right), strict=True):
            if example:
                parts.append(f"{head}:\n\n{indent(example.strip(chr(10)), '    ')}")
        return "\n\n".join(parts)
