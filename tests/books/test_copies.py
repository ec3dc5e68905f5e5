"""Copies of built-in chapters: they change nothing by themselves, and their stamp is true."""

import pytest
from masterplans import EXAMPLE, load_folder

from smartcity_mp.books import copies
from smartcity_mp.books.build import build
from smartcity_mp.books.chapter import template_of
from smartcity_mp.books.copies import check_copies, copied, copy_of, digest, without_stamp
from smartcity_mp.books.environment import built_in
from smartcity_mp.books.shelf import chapter_names
from smartcity_mp.language.manuals.copies import COPIES
from smartcity_mp.loading import Loaded
from smartcity_mp.outputs import render


def nothing(_: str) -> None:
    """No picture is read."""


RISKS = copied("risiko")


@pytest.fixture(scope="module")
def example() -> Loaded:
    return load_folder(EXAMPLE)


def test_a_copy_of_every_chapter_makes_the_same_books(example: Loaded) -> None:
    own = {f"{name}.md": copied(name) for name in chapter_names()}
    assert len(own) >= 40
    years = (0, 1, 2, 3, 4, 2024, 2025, 2026)
    made = build(example._replace(templates=own), years)
    assert made.diagnostics == ()
    assert len(made.books) >= 5
    assert render(made, nothing, ["html"]) == render(build(example, years), nothing, ["html"])


def test_a_copy_is_the_chapter_behind_its_stamp() -> None:
    stamp, _, text = RISKS.partition("\n")
    assert stamp.startswith('{# Salinan bab bawaan "risiko" dari smartcity-mp ')
    assert text == built_in()[template_of("risiko")] == without_stamp(RISKS)


STATES = {
    "# Risiko\n": "own",
    RISKS: "unchanged",
    f"{RISKS}\n\n": "unchanged",
    f"{RISKS}Tambahan.\n": "current",
    f"<!-- catatan -->\n{RISKS}": "current",
    RISKS.replace(", sidik ", ", sidik 0"): "unknown",
    RISKS.replace("sidik", "tanda"): "unknown",
    RISKS.replace('"risiko"', '"tidak-ada"'): "gone",
    RISKS.replace(digest(without_stamp(RISKS)), "0" * 12): "unchanged",
    f"{RISKS.replace(digest(without_stamp(RISKS)), '0' * 12)}Tambahan.\n": "older",
    "{# Catatan kita: sidik jari #}\n# Risiko\n": "own",
}


@pytest.mark.parametrize("text", STATES)
def test_what_an_own_template_is(text: str) -> None:
    assert copy_of(text).state == STATES[text]


def test_every_state_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{RISKS}Tambahan.\n"
    newer = {**built_in(), template_of("risiko"): "# Risiko yang Lain\n"}
    monkeypatch.setattr(copies, "built_in", lambda: newer)
    assert copy_of(text).state == "older"
    assert copy_of(RISKS).state == "untouched"
    assert {*STATES.values(), "untouched"} == set(copies.State.__args__)


def found(loaded: Loaded, **texts: str) -> list[tuple[str, int, str, object]]:
    own = {f"{name}.md": text for name, text in texts.items()}
    return [
        (item.position.file, item.position.line, item.code, item.values["problem"])
        for item in check_copies(loaded._replace(templates=own))
    ]


def test_what_is_said_of_copies(example: Loaded) -> None:
    assert found(example, risiko="# Risiko\n", konsep=f"{copied('konsep')}x\n") == []
    older = RISKS.replace(digest(without_stamp(RISKS)), "0" * 12)
    assert found(
        example,
        risiko=f"\n{older}Tambahan.\n",
        konsep=copied("konsep"),
        lain=RISKS.replace("risiko", "punah"),
        strategi=copied("strategi").replace("sidik", "tanda"),
    ) == [
        ("templates/risiko.md", 2, "SMP717", "older"),
        ("templates/konsep.md", 1, "SMP718", "unchanged"),
        ("templates/lain.md", 1, "SMP717", "gone"),
        ("templates/strategi.md", 1, "SMP717", "unknown"),
    ]


def test_the_example_of_the_manual_is_true(example: Loaded) -> None:
    manual = COPIES["SMP717"]
    assert manual.wrong and manual.right
    ((_, _, code, problem),) = found(example, sambutan=manual.wrong)
    assert (code, problem) == ("SMP717", "older")
    assert found(example, sambutan=manual.right) == []
