"""What a reader of a proposal reads: which entry changed, in the words of who knows no ids."""

import json
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import pytest
from small_plans import plan_of

from docs.altered import altered, owners, ways, with_each_kind
from smartcity_mp.model.plan import Plan
from smartcity_mp.reporters.changes import CHANGES
from smartcity_mp.reporters.changes.contract import Comparison
from smartcity_mp.reporters.changes.words import line, title
from smartcity_mp.review.changes import Grade, Review
from smartcity_mp.review.compare import review
from smartcity_mp.review.sides import Side

VISITS = {"id": "IK-1", "name": "Kunjungan", "unit": "orang"}
KNOWN: dict[str, Any] = {
    "organizations": [
        {"id": "dinkes", "name": "Dinas Kesehatan", "short": "Dinkes"},
        {"id": "setda", "name": "Sekretariat | Daerah"},
    ],
    "programs": [{"id": "P-1", "name": "Puskesmas Daring"}],
    "quick_wins": [{"id": "QW-1", "name": "Antrean"}],
    "goals": [
        {"id": "T", "statement": "T",
         "objectives": [{"id": "S", "statement": "S", "indicators": [VISITS]}]}
    ],
}  # fmt: skip


def compared(before: Mapping[str, Any], after: Mapping[str, Any]) -> Review:
    return review(*(Side(plan_of(**{**KNOWN, **given})) for given in (before, after)))


def told(before: Mapping[str, Any], after: Mapping[str, Any], language: str = "id") -> list[str]:
    """The changes in words, each with its details."""
    lines = [line(change, language) for change in compared(before, after).changes]
    return [" // ".join((one.text, *one.details)) for one in lines]


def report(**fields: Any) -> dict[str, Any]:
    return {"reports": [{"year": 2025, "organization": "dinkes", **fields}]}


def months(*percents: tuple[str, int]) -> dict[str, Any]:
    entries = [{"month": month, "percent": percent} for month, percent in percents]
    return report(quick_wins=[{"quick_win": "QW-1", "months": entries}])


def indicator(**fields: Any) -> dict[str, Any]:
    objective = {"id": "S", "statement": "S", "indicators": [{**VISITS, **fields}]}
    return {"goals": [{"id": "T", "statement": "T", "objectives": [objective]}]}


def program(**fields: Any) -> dict[str, Any]:
    return {"programs": [{"id": "P-1", "name": "Puskesmas Daring", **fields}]}


def workshop(**fields: Any) -> dict[str, Any]:
    return {"workshops": [{"name": "Bimtek I", **fields}]}


def answers(*scores: tuple[str, str | None, int]) -> dict[str, Any]:
    entries = [
        {"part": part, "question": question, "score": score} for part, question, score in scores
    ]
    return {"evaluations": [{"year": 2025, "answers": entries}]}


def statistic(figure: Any) -> dict[str, Any]:
    values = {2022: 1, 2023: figure}
    return {"profile": {"statistics": [{"id": "DT-1", "name": "IPM", "values": values}]}}


def official(year: int, value: Any, **fields: Any) -> dict[str, Any]:
    return indicator(official=[{"year": year, "value": value, **fields}])


OFFICES = [*KNOWN["organizations"], {"id": "budget", "name": "BPKAD"}]
SPENT = {"realised": 3_000_000_000, "illustrative": ["realised"]}
LONG = "Masterplan menjadi masukan bagi rencana jangka panjang daerah tahun 2025 sampai 2045"
RISK = {"risk": "Cuaca", "likelihood": 3}
ENTRIES: dict[str, tuple[Mapping[str, Any], Mapping[str, Any], str]] = {
    "the month of a quick win": (
        months(("2025-01", 10), ("2025-02", 20)), months(("2025-01", 15), ("2025-02", 20)),
        'Laporan quick win "Antrean", Januari 2025, kemajuan sampai bulan itu: 10 → 15',
    ),
    "a month that comes": (
        months(("2025-01", 10)), months(("2025-01", 10), ("2025-02", 20)),
        'Laporan quick win "Antrean", kemajuan tiap bulan ditambahkan: Februari 2025',
    ),
    "the indicator of a report": (
        report(indicators=[{"indicator": "IK-1", "value": 5}]),
        report(indicators=[{"indicator": "IK-1", "value": 7}]),
        'Laporan indikator "Kunjungan", nilai realisasi: 5 → 7',
    ),
    "an indicator that is not reported any more": (
        report(indicators=[{"indicator": "IK-1", "value": 5}]), report(),
        "Laporan indikator dihapus: Kunjungan",
    ),
    "the milestone of a reported program": (
        report(programs=[{"program": "P-1", "milestones": [{"milestone": "A", "at": 2025}]}]),
        report(programs=[{"program": "P-1", "milestones": [{"milestone": "B", "at": 2025}]}]),
        'Laporan program Puskesmas Daring: "A" → "B"',
    ),
    "money of which the amount is not reported": (
        report(programs=[{"program": "P-1"}]),
        report(programs=[{"program": "P-1", "realized": {"apbn": None}}]),
        'Laporan program "Puskesmas Daring", APBN ditambahkan: jumlah belum diketahui',
    ),
    "the year of an official target": (
        official(2028, 5), official(2029, 5), "Target resmi: 2028 → 2029",
    ),
    "the value of an official target": (
        official(2028, 5), official(2028, {"min": 6}),
        "Target resmi 2028, nilai target resmi: 5 → paling sedikit 6 orang",
    ),
    "the range of an official target": (
        official(2028, {"min": 5}), official(2028, {"min": 6}),
        "Target resmi 2028, nilai target resmi: paling sedikit 5 → paling sedikit 6 orang",
    ),
    "an answer, by its question": (
        answers(("output", "Ada SK?", 1), ("output", "Ada tim?", 1)),
        answers(("output", "Ada SK?", 3), ("output", "Ada tim?", 2)),
        'Jawaban: dua diubah // "Ada SK?", skor penilaian: 1 → 3 // '
        '"Ada tim?", skor penilaian: 1 → 2',
    ),
    "an answer for a part as a whole": (
        answers(("impact", None, 1)), answers(("impact", None, 3)),
        "Jawaban Dampak bagi warga, skor penilaian: 1 → 3",
    ),
    "a question in another order and another part": (
        answers(("output", "Ada SK?", 1), ("outcome", "Ada SK?", 2)),
        answers(("outcome", "Ada SK?", 4), ("output", "Ada SK?", 1)),
        'Jawaban "Ada SK?", skor penilaian: 2 → 4',
    ),
    "a year of the region's budget": (
        {"finance": {}}, {"finance": {"region_budget": {2025: {"planned": 3_000_000_000}}}},
        "APBD per tahun 2025 ditambahkan: Rp3 miliar",
    ),
    "a year of which only the spending is known": (
        {"finance": {}}, {"finance": {"region_budget": {2025: SPENT}}},
        "APBD per tahun 2025 ditambahkan: Rp3 miliar",
    ),
    "a year of which nothing is known": (
        {"finance": {}}, {"finance": {"region_budget": {2025: {}}}},
        "APBD per tahun 2025 ditambahkan: …",
    ),
    "an office that is called like a component": (
        {**program(owner="dinkes"), "organizations": OFFICES},
        {**program(owner="budget"), "organizations": OFFICES},
        "Penanggung jawab: Dinkes → BPKAD",
    ),
    "a waiver for something with a name": (
        {"masterplan": {"waivers": [{"rule": "SMP601", "at": "P-1"}]}}, {},
        "Pengecualian dihapus: SMP601 P-1 (Puskesmas Daring)",
    ),
    "a waiver for a file, and one for all": (
        {"masterplan": {"waivers": [{"rule": "SMP601", "at": "goals.yaml"}, {"rule": "SMP602"}]}},
        {},
        "Pengecualian: dua dihapus // Dihapus: SMP601 goals.yaml // Dihapus: SMP602",
    ),
    "a sum of the region's budget": (
        {"finance": {"region_budget": {2025: {"planned": 3, "realised": 1_000_000}}}},
        {"finance": {"region_budget": {2025: {"planned": 3, "realised": 2_000_000}}}},
        "APBD per tahun 2025, realisasi belanja: Rp1 juta → Rp2 juta",
    ),
    "a figure that gets a note": (
        statistic(70), statistic({"value": 70, "note": "Sementara"}),
        "Nilai per tahun 2023, catatan nilai diisi: Sementara",
    ),
    "the note of a figure": (
        statistic({"value": 70, "note": "Sementara"}), statistic({"value": 70, "note": "Tetap"}),
        'Nilai per tahun 2023, catatan nilai: "Sementara" → "Tetap"',
    ),
    "a figure with a note that goes": (
        statistic({"value": 70, "note": "Sementara"}), statistic(None),
        "Nilai per tahun 2023 dihapus: 70",
    ),
    "a target in a range": (
        indicator(), indicator(targets={2028: {"min": 5, "max": 9}}),
        "Target 2028 ditambahkan: 5–9 orang",
    ),
    "a decision of a workshop, however long": (
        workshop(decisions=["Satu", LONG]), workshop(decisions=["Satu"]),
        f'Bimtek "Bimtek I", keputusan dihapus: {LONG}',
    ),
    "the guests of a workshop": (
        workshop(), workshop(participants={"opd": 30}),
        'Bimtek "Bimtek I", peserta perangkat daerah diisi: 30',
    ),
    "no guests any more": (
        workshop(participants={"opd": 30}), workshop(),
        'Bimtek "Bimtek I", peserta perangkat daerah dikosongkan, sebelumnya 30',
    ),
    "a day of a workshop": (
        workshop(agenda=[{"day": 1, "topics": ["A"]}, {"day": 2, "topics": ["B"]}]),
        workshop(agenda=[{"day": 1, "topics": ["A"]}, {"day": 2, "topics": ["B", "C"]}]),
        'Bimtek "Bimtek I", 2, materi ditambahkan: C',
    ),
    "an example that is called by a name that is none": (
        program(), program(illustrative=["anggran"]),
        "Ditandai ilustratif: anggran",
    ),
    "a source without an amount": (
        program(budget={"csr": {2025: 5_000_000}}),
        program(budget={"csr": {2025: 5_000_000}, "apbn": None}),
        "Anggaran tetap Rp5 juta, satu ditambahkan // APBN ditambahkan: jumlah belum diketahui",
    ),
    "a source without an amount that goes": (
        {"quick_wins": [{"id": "QW-1", "name": "A", "resources": {"budget": {"csr": None}}}]},
        {"quick_wins": [{"id": "QW-1", "name": "A", "resources": {}}]},
        "Anggaran quick win: satu dihapus // CSR/TJSL dihapus: jumlah belum diketahui",
    ),
    "a source that comes with its amounts": (
        program(budget={"csr": {2025: 5_000_000}}),
        program(budget={"csr": {2025: 5_000_000}, "apbn": {2026: 1_000_000}}),
        "Anggaran: Rp5 juta → Rp6 juta (+Rp1 juta, +20%) // APBN 2026 ditambahkan: Rp1 juta",
    ),
    "a schedule that only stood there": (
        program(schedule={}), program(schedule={"start": 2025, "end": 2028}),
        "Jadwal diisi: 2025–2028",
    ),
    "an organization by its short name": (
        program(owner="setda"), program(owner="dinkes"),
        "Penanggung jawab: Sekretariat | Daerah → Dinkes",
    ),
    "a component and a sub-dimension": (
        {"gaps": [{"id": "GP", "gap": "G", "subject": "human-resources"}]},
        {"gaps": [{"id": "GP", "gap": "G", "subject": "governance.service"}]},
        "Pokok kesenjangan: SDM → Pelayanan",
    ),
    "an element and a dimension": (
        {"swot": {"factors": [{"id": "S1", "statement": "S", "scope": "structure"}]}},
        {"swot": {"factors": [{"id": "S1", "statement": "S", "scope": "living"}]}},
        "Lingkup: Struktur → Smart Living",
    ),
    "an indicator that stands elsewhere": (
        program(outcomes=[{"ref": "IK-1"}]), program(), "Indikator hasil dihapus: Kunjungan",
    ),
    "only capitals": (
        program(locations=["seluruh kabupaten", "Slawi"]),
        program(locations=["Slawi", "Seluruh kabupaten"]),
        'Lokasi: "seluruh kabupaten" → "Seluruh kabupaten"',
    ),
    "a place that was listed twice": (
        program(locations=["Slawi", "Slawi", "Slawi"]), program(locations=["Slawi", "Slawi"]),
        "Lokasi dihapus: Slawi",
    ),
    "a list of books of one's own": (
        {"masterplan": {"books": "kominfo"}}, {"masterplan": {"books": [{"title": "Buku"}]}},
        "Susunan buku: kominfo → …",
    ),
    "the usual list of books": (
        {"masterplan": {"books": "kominfo"}}, {}, "Susunan buku dikosongkan, sebelumnya kominfo",
    ),
    "a former id of what nobody renames now": (
        {}, {"masterplan": {"former_ids": {"P-0": "P-1"}}}, "Kode lama P-0 ditambahkan: P-1",
    ),
    "a score needs no unit": (
        {"readiness": {"items": [{"id": "K", "indicator": "I", "score": 3}]}},
        {"readiness": {"items": [{"id": "K", "indicator": "I", "score": 4}]}},
        "Skor saat ini: 3 → 4",
    ),
    "two paragraphs of one": (
        program(notes="Satu.\n\nDua."), program(notes="Satu. Dua."),
        "Catatan ditulis ulang",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ENTRIES)
def test_it_is_told_which_entry_changed(name: str) -> None:
    before, after, sentence = ENTRIES[name]
    assert told(before, after) == [sentence]
    assert len(told(after, before)) == 1
    for one, other in ((before, after), (after, before)):
        found = compared(one, other)
        for format in CHANGES.values():
            text = import_module(format.module).render(found, Comparison("id", "lama", "baru"))
            assert "None" not in text


def test_a_component_is_named_in_the_language_of_the_reader() -> None:
    gaps = [{"id": "GP", "gap": "G", "subject": subject} for subject in ("policy", "digital")]
    assert told({"gaps": gaps[:1]}, {"gaps": [gaps[1]]}, "en") == [
        "Subject: Policy → Digital infrastructure"
    ]


def test_a_new_code_is_told_with_the_old_one() -> None:
    before = plan_of(**{**KNOWN, **program(budget={"apbn": {2025: 5}})})
    renamed = program(budget={"apbn": {2025: 5}})["programs"][0] | {"id": "P-9"}
    given = {**KNOWN, "masterplan": {"former_ids": {"P-1": "P-9"}}, "programs": [renamed]}
    (change,) = review(Side(before), Side(plan_of(**given))).changes
    assert (line(change, "id").text, change.money) == ("Kode berganti: P-1 → P-9", 0)
    assert title(change, "id") == "P-9 Puskesmas Daring"
    (change,) = review(Side(before), Side(plan_of(**{**KNOWN, "programs": [renamed]}))).changes
    assert line(change, "id").text == (
        "Kode berganti: P-1 → P-9; kode lama belum dicatat di former_ids pada masterplan.yaml"
    )


def test_what_moves_is_told_by_names_that_tell_the_places_apart() -> None:
    def moved(*names: str) -> list[str]:
        def goals(at: int) -> dict[str, Any]:
            held = {"objectives": [{"id": "S", "statement": "Isi"}]}
            both = enumerate(names)
            return {
                "goals": [
                    {"id": f"T{place}", "statement": name} | (held if place == at else {})
                    for place, name in both
                ]
            }

        return told(goals(0), goals(1), "en")

    assert moved("Mudah", "Cepat") == ["Moved from Mudah to Cepat"]
    assert moved("Mudah", "Mudah") == ["Moved from T0 to T1"]
    assert moved("Mudah" * 13, "Cepat") == ["Moved from T0 to T1"]


def _everything() -> Plan:
    """A small plan with one of each kind of thing."""
    return with_each_kind(plan_of(**KNOWN, **report(), evaluations=[{"year": 2025}]))


def test_every_field_that_changes_is_told_of() -> None:
    """No value is told of by three dots, nor by a word of the program, in any format."""
    plan, seen = _everything(), set()
    context = Comparison("id", "lama", "baru")
    module = import_module(CHANGES["json"].module)
    for name, kind in owners():
        for way in ways(kind):
            for removed in (False, True):
                found = review(Side(plan), Side(altered(plan, kind, way, removed=removed)))
                seen |= {(name, way) for change in found.changes if change.subject.kind == name}
                text = module.render(found, context)
                said = [one["text"] for one in json.loads(text)["changes"]]
                said += [d for change in found.changes for d in line(change, "id").details]
                assert not [one for one in said if "…" in one or "None" in one], (name, way)
    assert len(seen) > 200


def test_what_json_says_of_a_value_is_what_it_is() -> None:
    def rendered(*plans: Plan) -> Any:
        text = import_module(CHANGES["json"].module).render(
            review(*map(Side, plans)), Comparison("id", "lama", "baru")
        )
        return json.loads(text)["changes"][0]

    plans = [plan_of(**{**KNOWN, **program(owner=owner)}) for owner in ("setda", "dinkes")]
    owner = rendered(*plans)
    assert owner["new"] == {"form": "reference", "value": "dinkes", "text": "Dinkes"}
    assert owner["unit"] == ""
    plans = [plan_of(**{**KNOWN, **program(notes=text)}) for text in ("Satu.\n\nDua.", "Tiga.")]
    assert rendered(*plans)["old"]["value"] == "Satu.\n\nDua."
    plans = [plan_of(**{**KNOWN, **indicator(source=text)}) for text in ("BPS", "Dinkes")]
    assert rendered(*plans)["unit"] == ""
    gaps = [{"id": "GP", "gap": "G", "subject": name} for name in ("digital", "living.health")]
    assert rendered(*(plan_of(gaps=[gap]) for gap in gaps))["old"] == {
        "form": "word", "value": "digital", "text": "Infrastruktur digital",
    }  # fmt: skip
    plans = [plan_of(**{**KNOWN, **program(budget=budget)}) for budget in ({}, {"apbn": None})]
    for pair, kind in ((plans, "more"), (plans[::-1], "fewer")):
        assert [part["kind"] for part in rendered(*pair)["parts"]] == [kind]


def test_the_capitals_of_a_place_are_a_small_change() -> None:
    plans = [plan_of(**{**KNOWN, **program(locations=[one])}) for one in ("slawi", "Slawi")]
    found: Review = review(*map(Side, plans))
    assert [change.grade for change in found.changes] == [Grade.MINOR]
