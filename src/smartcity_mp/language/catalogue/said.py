"""How the catalogue writes down what a code says."""

from collections.abc import Mapping
from typing import NamedTuple

Variant = tuple[str, str, str, str]
"""Sentence in Indonesian, in English, hint in Indonesian, in English."""


class Said(NamedTuple):
    """Sentence and hint of a code in both languages.

    `{name}` stands for a value, `{name:number}`, `{name:rupiah}`, `{name:spoken}` and the like for
    a value put into words. `[[...]]` vanishes when a value in it is absent or empty.
    """

    id: str
    en: str
    hint_id: str = ""
    hint_en: str = ""
    by: str = "problem"
    """The value that chooses among the variants."""
    variants: Mapping[str, Variant] = {}

    def variant(self, chosen: object) -> Variant:
        """What is said when `by` has this value."""
        return self.variants.get(str(chosen)) or (self.id, self.en, self.hint_id, self.hint_en)
