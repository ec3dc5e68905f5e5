"""What the list of terms explains needs no explanation of the region's own, and nothing else."""

import re

from smartcity_mp.data.places import templates_folder
from smartcity_mp.language.abbreviations import IN_GLOSSARY, KNOWN

PARTIALS = templates_folder() / "id" / "partials"


def explained() -> set[str]:
    terms = (PARTIALS / "istilah.md.j2").read_text(encoding="utf-8")
    abbreviations = (PARTIALS / "singkatan.md.j2").read_text(encoding="utf-8")
    named = re.findall(r"(?m)^\| ([^|]+) \|", terms) + re.findall(r'\("([^"]+)",', abbreviations)
    return {word for name in named for word in re.findall("[A-Z]{3,}", name)}


def test_the_glossary_of_the_books_is_known() -> None:
    assert len(explained()) >= 40
    assert explained() == IN_GLOSSARY


def test_an_abbreviation_is_capital_letters() -> None:
    assert len(KNOWN) > len(IN_GLOSSARY)
    assert all(re.fullmatch("[A-Z]{3,}", word) for word in KNOWN)
