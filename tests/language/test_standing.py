"""What pages, badges and task sheets say stands in both languages, and all of it is used."""

import re
from pathlib import Path
from string import Formatter

import pytest

import smartcity_mp
from smartcity_mp.language.standing import SAY, standing_words

SRC = Path(smartcity_mp.__file__).parent


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("key", SAY)
def test_both_languages_say_the_same_things(key: str) -> None:
    texts = SAY[key]
    assert all(text == text.strip() != "" for text in texts)
    assert len({frozenset(fields(text)) for text in texts}) == 1
    assert len(texts) == 2 or "count" in fields(texts[0]) or key.startswith("tile-")


def test_one_and_many_are_told_apart() -> None:
    assert standing_words("tile-empty", "en", count=1) == "value still lacks"
    assert standing_words("tile-empty", "en", count=2) == "values still lack"
    assert standing_words("tile-empty", "id", count=2) == "isian masih kosong"
    assert standing_words("most", "en", name="{empty}", empty=3) == "; most lack at {empty} (3)"


def test_none_is_left_over() -> None:
    files = [*SRC.glob("standing/*.py"), *(SRC.parents[1] / "templates/html").glob("s*.html.j2")]
    assert len(files) >= 8
    words = set(
        re.findall("[\"']([a-z-]+)[\"']", "".join(file.read_text("utf-8") for file in files))
    )
    made = {f"{key}-is" for key in words if key.startswith("counted-")}
    assert set(SAY) <= words | made
