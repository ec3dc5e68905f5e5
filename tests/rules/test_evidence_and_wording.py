"""How old and how well shown figures are, and how texts are worded: where the rules ask."""

import pytest
from judged import found, found_in, programs

EDITION = "edition: {number: 2, date: 2026-09-11}\n"
STAGE_4 = "title: Masterplan\nstage: 4\n"
SENTENCE = "Layanan ini dipantau bersama warga melalui satu aplikasi setiap bulan"


@pytest.mark.parametrize(("year", "count"), [(2020, 1), (2021, 0), (2026, 0)])
def test_figures_grow_old(year: int, count: int) -> None:
    old = {
        "profile": f"statistics: [{{id: A, name: B, values: {{2010: 1, {year}: 2}}}}]\n",
        "readiness": f"items: [{{id: A, indicator: B, year: {year}}}]\n",
        "program": f"outputs: [{{name: B, baseline: {{year: {year}, value: 1}}}}]\n",
    }
    for name, text in old.items():
        said = found("SMP502", masterplan=EDITION, **{name: text})
        assert [item.values["year"] for item in said] == [year] * count
        assert found("SMP502", **{name: text}) == [], "nobody knows the year of the edition"


def test_old_figures_of_one_source_are_one_finding() -> None:
    statistics = "".join(
        f"  - {{id: S{n}, name: A, values: {{2018: 1}}, source: {source}}}\n"
        for n, source in enumerate(("BPS", "BPS", "RPJMD", "BPS"))
    )
    said = found("SMP502", masterplan=EDITION, profile=f"statistics:\n{statistics}")
    assert [(item.values["id"], item.values["more"]) for item in said] == [("S0", 2), ("S2", None)]


def test_figures_without_a_source_are_not_of_the_same() -> None:
    outputs = "outputs: [{name: A, baseline: {year: 2010}}, {name: B, baseline: {year: 2010}}]\n"
    assert len(found("SMP502", masterplan=EDITION, program=outputs)) == 2


@pytest.mark.parametrize(
    ("item", "count"),
    [("score: 0", 1), ("score: 3", 1), ("score: 3, evidence: [SK]", 0), ("expected_score: 3", 0)],
)
def test_a_score_needs_evidence(item: str, count: int) -> None:
    readiness = f"items: [{{id: A, indicator: B, {item}}}]\n"
    assert len(found("SMP503", readiness=readiness)) == count
    missing = [item.values["key"] for item in found("SMP601", readiness=readiness)]
    assert "evidence" not in missing, "one mistake is one finding"


@pytest.mark.parametrize(
    ("texts", "count"),
    [
        ([f"Satu. {SENTENCE}.", f"{SENTENCE}. Dua.", f"Tiga. {SENTENCE}"], 1),
        ([f"{SENTENCE}.", f"{SENTENCE}. Dua."], 0),
        (["Belum ada anggaran."] * 3, 0),
        ([f"{SENTENCE} di desa {n}." for n in range(4)], 0),
        ([f"{SENTENCE}. {SENTENCE[:-5]} pekan. Nomor {n}." for n in range(3)], 1),
    ],
)
def test_sentences_in_many_places(texts: list[str], count: int) -> None:
    assert len(found_in("SMP607", programs(f"innovation: {text}" for text in texts))) == count


def test_a_sentence_that_is_said_twice_in_one_program_is_in_one_place() -> None:
    again = f"description: {SENTENCE}. Satu.\ninnovation: {SENTENCE}. Dua."
    assert found_in("SMP607", programs([again, f"innovation: {SENTENCE}."])) == []


def test_descriptions_that_are_the_same_are_told_once() -> None:
    files = programs([f"description: {SENTENCE}. Lagi."] * 3)
    assert len(found_in("SMP603", files)) == 2
    assert found_in("SMP607", files) == []


def test_descriptions_are_the_same_whatever_their_spaces_and_capitals() -> None:
    files = programs([f"description: {SENTENCE}", f"description: '{SENTENCE.upper()} '"])
    assert len(found_in("SMP603", files)) == 1
    different = programs([f"description: {SENTENCE}", f"description: {SENTENCE} sekali"])
    assert found_in("SMP603", different) == []


def test_where_a_sentence_stands_first_is_told() -> None:
    texts = [f"innovation: {SENTENCE}. Nomor {n}." for n in range(4)]
    (said,) = found_in("SMP607", programs(texts))
    assert said.position.file.endswith("GOV-03.yaml")
    told = {key: said.values[key] for key in ("other", "count", "text")}
    assert told == {"other": "GOV-01", "count": 4, "text": SENTENCE}


@pytest.mark.parametrize(("words", "count"), [(30, 0), (31, 1)])
def test_a_vision_can_be_remembered(words: int, count: int) -> None:
    assert len(found("SMP608", vision=f"statement: {'kata ' * words}\n")) == count


@pytest.mark.parametrize(("words", "count"), [(450, 0), (451, 1)])
def test_a_summary_is_a_page(words: int, count: int) -> None:
    text = "kata " * words
    assert len(found("SMP608", profile=f"summary: {text}\n")) == count
    for name, expected in (("ringkasan-dimensi", count), ("pendahuluan", 0)):
        assert len(found_in("SMP608", {f"narratives/{name}.md": text})) == expected


def uses(text: str, **files: str) -> list[object]:
    """The abbreviations that are found where three issues say the same."""
    issues = "".join(f"  - {{id: I{n}, issue: '{text}, {n}'}}\n" for n in range(3))
    contents = {"masterplan.yaml": STAGE_4, "issues.yaml": f"issues:\n{issues}"}
    contents |= {f"{name}.yaml": content for name, content in files.items()}
    return [item.values["text"] for item in found_in("SMP609", contents, title="")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sasaran RUED belum tercapai", ["RUED"]),
        ("RUED: belum tercapai.", ["RUED"]),
        ("Antara RUED dan RISPK", ["RISPK", "RUED"]),
        ("Sasaran Rencana Umum Energi Daerah (RUED) belum tercapai", []),
        ("RUED (rencana umum energi daerah) belum tercapai", []),
        ("Sasaran RPJMD dan KTP", []),
        ("Bab III dan XIV", []),
        ("Kode GOV-01, PAX-2, SIPP_3", []),
        ("Lihat contoh.go.id/RUED dan RUED.pdf", []),
        ("Alamat RUED@contoh.go.id", []),
        ("SASARAN RUED BELUM TERCAPAI", []),
        ("TPS3R dan e-RUED", []),
        ("Ke SD QR", []),
    ],
)
def test_abbreviations(text: str, expected: list[str]) -> None:
    assert uses(text) == expected


def test_names_need_no_explanation() -> None:
    text = "Sasaran RUED belum tercapai"
    assert uses(text, organizations="organizations: [{id: r, name: Dinas R, short: RUED}]\n") == []
    assert uses(text, organizations="organizations: [{id: r, name: Forum RUED}]\n") == []
    program = {"programs/governance/GOV-01": "id: GOV-01\nname: Aplikasi RUED\n"}
    assert uses(text, **program) == []
    assert uses(text, **{"quick-wins/Q": "id: Q\nname: A\nacronym: RUED\n"}) == []


def test_an_abbreviation_of_narratives_is_found_there() -> None:
    texts = {f"narratives/{name}.md": "Sasaran RUED tercapai" for name in ("a", "b", "c")}
    (said,) = found_in("SMP609", {"masterplan.yaml": STAGE_4, **texts}, title="")
    assert (said.position.file, said.values["count"]) == ("narratives/a.md", 3)
    del texts["narratives/c.md"]
    assert found_in("SMP609", {"masterplan.yaml": STAGE_4, **texts}, title="") == []
