"""CODEOWNERS after a rename: each pattern means the same files, or is told."""

import pytest

from smartcity_mp.editing.owners import Owners, followed

TO_GOV_07 = {"programs/governance/GOV-01.yaml": "programs/governance/GOV-07.yaml"}
TO_TATA = {
    "programs/governance/GOV-01.yaml": "programs/tata/GOV-01.yaml",
    "narratives/dimensi-governance.md": "narratives/dimensi-tata.md",
}
TO_DKI = {"progress/…/dinkes.yaml": "progress/…/dki.yaml"}
ELSEWHERE = frozenset(("README.md", "governance.yaml", "plans/brebes/programs/living/LIV-01.yaml"))


def lists(line: str, prefix: str, file: str = ".github/CODEOWNERS") -> Owners:
    """A list with a line in which `~` stands for the masterplan's folder."""
    folder = prefix.replace(" ", r"\ ")
    return Owners({file: f"* @semua\n{line.replace('~', folder)}".encode()}, prefix, ELSEWHERE)


@pytest.mark.parametrize("prefix", ["", "plans/tegal/", "rencana/kab tegal/"])
@pytest.mark.parametrize(
    ("moved", "line", "then"),
    [
        (TO_GOV_07, "/~programs/governance/GOV-01.yaml @a", "/~programs/governance/GOV-07.yaml @a"),
        (TO_GOV_07, "/~programs/*/GOV-01.yaml @a", "/~programs/*/GOV-07.yaml @a"),
        (TO_GOV_07, "/~**/GOV-01.yaml @a/b # GOV-01", "/~**/GOV-07.yaml @a/b # GOV-01"),
        (TO_GOV_07, "/~programs/governance/GOV-01.*", "/~programs/governance/GOV-07.*"),
        (TO_GOV_07, "# /~programs/*/GOV-01.yaml @a", "# /~programs/*/GOV-07.yaml @a"),
        (TO_GOV_07, "  GOV-01.yaml @GOV-01.yaml", "  GOV-07.yaml @GOV-01.yaml"),
        (TO_TATA, "/~programs/governance/ @a/governance", "/~programs/tata/ @a/governance"),
        (TO_TATA, "/~programs/governance @a", "/~programs/tata @a"),
        (TO_TATA, "/~programs/governance/** @a\r\n", "/~programs/tata/** @a\r\n"),
        (TO_TATA, "/~programs/governance/*.yaml\t@a", "/~programs/tata/*.yaml\t@a"),
        (TO_TATA, "/~programs/governance/GOV-02.yaml", "/~programs/tata/GOV-02.yaml"),
        (TO_TATA, "/~narratives/dimensi-governance.md", "/~narratives/dimensi-tata.md"),
        (TO_TATA, "**/programs/governance/ @a", "**/programs/tata/ @a"),
        (TO_TATA, "**/governance/ @a", "**/tata/ @a"),
        (TO_TATA, "governance/ @a", "tata/ @a"),
        (TO_DKI, "/~progress/*/dinkes.yaml @a", "/~progress/*/dki.yaml @a"),
        (TO_DKI, "/~progress/2027/dinkes.yaml @a", "/~progress/2027/dki.yaml @a"),
    ],
)
def test_a_pattern_gets_the_new_name(
    moved: dict[str, str], line: str, then: str, prefix: str
) -> None:
    changed, left = followed(lists(line, prefix), moved)
    assert changed == lists(then, prefix).files
    assert left == []


@pytest.mark.parametrize(
    ("moved", "line", "is_told"),
    [
        (TO_GOV_07, "/plans/ @a", False),
        (TO_GOV_07, "*.yaml @a", False),
        (TO_GOV_07, "/plans/tegal/programs/governance/GOV-0* @a", False),
        (TO_GOV_07, "/plans/*/programs/governance/", False),
        (TO_GOV_07, "/docs/GOV-01.yaml @a", False),
        (TO_GOV_07, "/plans/tegal/programs/governance/GOV-01b.yaml", False),
        (TO_GOV_07, "# plans/tegal/programs/governance/GOV-01.yaml", False),
        (TO_GOV_07, "[GOV-01.yaml][2] @a", False),
        (TO_GOV_07, "/plans/tegal/programs/governance/GOV-07.yaml @a", True),
        (TO_GOV_07, "/plans/tegal/programs/governance/*-01.yaml @a", True),
        (TO_TATA, "/plans/tegal/programs/gov*/ @a", True),
        (TO_TATA, "/plans/tegal/programs/?overnance/ @a", True),
        (TO_TATA, "governance* @a", True),
        (TO_TATA, "# /plans/tegal/programs/gov*/ @a", False),
    ],
)
def test_other_patterns_stay_and_are_told(
    moved: dict[str, str], line: str, *, is_told: bool
) -> None:
    changed, left = followed(lists(line, "plans/tegal/"), moved)
    assert changed == {}
    places = [(mention.file, mention.line, mention.text) for mention in left]
    assert places == ([("../../.github/CODEOWNERS", 2, line)] if is_told else [])


def test_the_way_of_gitlab_is_read_too() -> None:
    """A path without `/` at its beginning stands there in any folder."""
    owners = lists("programs/governance/ @a", "plans/tegal/", ".gitlab/CODEOWNERS")
    changed, _ = followed(owners, TO_TATA)
    assert b"\nprograms/tata/ @a" in changed[".gitlab/CODEOWNERS"]
    also = frozenset((*ELSEWHERE, "plans/brebes/programs/governance/GOV-01.yaml"))
    changed, left = followed(Owners(owners.files, owners.prefix, also), TO_TATA)
    assert changed == {} and [mention.line for mention in left] == [2]


def test_stars_without_end_take_no_time() -> None:
    stars = "/".join(["*a" * 40] * 3 + ["**"] * 200)
    names = {f"programs/{'a' * 200}/{n}.yaml": f"programs/tata/{n}.yaml" for n in range(50)}
    assert followed(lists(f"/programs/{stars} @a", ""), names) == ({}, [])
