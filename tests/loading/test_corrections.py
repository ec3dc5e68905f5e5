"""What a finding says to type, and whether nothing else can be meant."""

from collections.abc import Callable
from typing import Any

import pytest
from shown import shown

from smartcity_mp.language.guesses import Guesses, guessed

Reads = Callable[[dict[str, str]], Any]
GOV = "programs/governance/GOV-01.yaml"
PROGRAM = "id: GOV-01\nname: Mal Pelayanan Publik digital\n"
QW = "quick-wins/QW-GOV.yaml"
QUICK_WIN = "id: QW-GOV\nname: Antrean daring\n"
MARKER = "title: x\n"
INDICATOR = (
    "goals: [{id: TJ1, statement: x, objectives: [{id: SS1, statement: y, indicators: "
    "[{id: IK-1, name: z, "
)
PROFILE = "geography: {villages: "
CASES = [
    # Numbers: what is written otherwise, but not what loses a unit or reads in two ways.
    ("profile.yaml", PROFILE + "1.250}\n", "1250", True),
    ("profile.yaml", PROFILE + "39O}\n", "390", True),
    ("profile.yaml", PROFILE + "281 desa}\n", "281", False),
    ("profile.yaml", "geography: {area_km2: '983,71'}\n", "983.71", True),
    ("profile.yaml", "geography: {area_km2: '983,71 ha'}\n", "983.71", False),
    ("profile.yaml", "geography: {area_km2: '1,250'}\n", "1.250", False),
    (GOV, PROGRAM + "budget: {apbn: {2025: 'Rp 1,2 miliar rupiah'}}\n", "1200000000", True),
    (GOV, PROGRAM + "budget: {apbn: {2025: 1,5 M}}\n".replace("1,5", "1.5"), "1500000000", True),
    ("profile.yaml", PROFILE + "5 m}\n", "5000000000", False),
    ("goals.yaml", INDICATOR + "unit: orang, targets: {2025: 1.250}}]}]}]\n", "1250", True),
    (GOV, PROGRAM + "budget: {apbn: {2025: '3,6E+08'}}\n", "360000000", False),
    (GOV, PROGRAM + "budget: {apbn: {2025: 1.25e9}}\n", "1250000000", False),
    (GOV, PROGRAM + "budget: {apbn: {2025: ±13.500}}\n", "13500", False),
    (GOV, PROGRAM + "budget: {apbn: {2025: sekitar Rp1,5 miliar}}\n".replace(",5", ".5"),
     "1500000000", False),
    ("profile.yaml", "geography: {area_km2: '~983,71'}\n", "983.71", False),
    # A quotation mark of which the other one is not there.
    (GOV, PROGRAM + "budget: {apbn: {2025: 890000000\"}}\n", "890000000", True),
    ("profile.yaml", "geography: {area_km2: 983.71'}\n", "983.71", True),
    ("masterplan.yaml", MARKER + "edition: {number: 1, date: 2026-08-17\"}\n", "2026-08-17", True),
    ("masterplan.yaml", MARKER + "period: {start: 2026”}\n", "2026", True),
    (GOV, "id: GOV-01\"\nname: x\n", "GOV-01", True),
    # Dates: not those whose day may be the month, nor what says less than was typed.
    ("masterplan.yaml", MARKER + "edition: {number: 1, date: 17 Agt 2026}\n", "2026-08-17", True),
    ("masterplan.yaml", MARKER + "edition: {number: 1, date: 3/4/2026}\n", "2026-04-03", False),
    ("masterplan.yaml", MARKER + "edition: {number: 1, date: 3/3/2026}\n", "2026-03-03", True),
    ("masterplan.yaml", MARKER + "edition: {number: 1, date: 13/4/2026}\n", "2026-04-13", True),
    ("masterplan.yaml", MARKER + "edition: {number: 1, date: 2026-08-17 00:00:00}\n",
     "2026-08-17", True),
    ("masterplan.yaml", MARKER + "edition: {number: 1, date: 2026-08-17 09:30}\n",
     "2026-08-17", False),
    ("masterplan.yaml", MARKER + "period: {start: 2025-2029}\n", "2025", False),
    ("masterplan.yaml", MARKER + "period: {start: Tahun 2026}\n", "2026", True),
    ("masterplan.yaml", MARKER + "period: {start: 2.026}\n", "2026", True),
    (QW, QUICK_WIN + "start: Januari 2026\n", "2026-01", True),
    (QW, QUICK_WIN + "start: 2026-03-15\n", "2026-03", False),
    (QW, QUICK_WIN + "action_plan: [{activity: x, month: 1 s.d. 3}]\n", "1-3", True),
    # Choices, keys and ids: what is the same or a slip, not what is merely alike.
    ("goals.yaml", INDICATOR + "direction: Naik}]}]}]\n", "up", True),
    ("goals.yaml", INDICATOR + "direcion: up}]}]}]\n", "direction", True),
    ("goals.yaml", INDICATOR + "baseline: {2023: 12}}]}]}]\n", "year", False),
    (GOV, PROGRAM + "objectives: [SS9]\n", None, False),
    ("missions.yaml", "missions: [{id: M 1, statement: x}]\n", "M-1", True),
    # Forms: a text is a list only where its parts are words that are known.
    (GOV, PROGRAM + "objectives: SS1.1, SS1.2\n", "[SS1.1, SS1.2]", True),
    (GOV, PROGRAM + "locations: Slawi dan sekitarnya\n", "[Slawi, sekitarnya]", False),
    (GOV, PROGRAM + "locations: Slawi\n", "[Slawi]", True),
    (GOV, PROGRAM + "schedule: 2027–2028\n", "{start: 2027, end: 2028}", True),
    # The rest.
    (GOV, PROGRAM + "risks: [{risk: x, impact: empat}]\n", "4", True),
    (GOV, PROGRAM + "risks: [{risk: x, impact: 4 (tinggi)}]\n", "4", False),
    (GOV, PROGRAM + "evidence: [{title: x, url: www.bps.go.id}]\n", "https://www.bps.go.id", True),
    (GOV, PROGRAM + "evidence: [{title: x, url: 'Laman: https://bps.go.id (2025)'}]\n",
     "https://bps.go.id", False),
    ("masterplan.yaml", MARKER + "region: {code: 33.1}\n", "33.10", True),
    ("masterplan.yaml", MARKER + "region: {code: 9401}\n", "94.01", False),
    ("masterplan.yaml", MARKER + "region: {code: 9401, name: Kabupaten Merauke}\n", "93.01", True),
]  # fmt: skip


@pytest.mark.parametrize(("file", "text", "right", "is_sure"), CASES)
def test_what_is_to_be_typed(
    read: Reads, file: str, text: str, right: str | None, is_sure: bool
) -> None:
    [found] = [f for f in read({"masterplan.yaml": MARKER, file: text}).loaded.diagnostics
               if f.code != "SMP201" or right is None]  # fmt: skip
    correction = found.correction
    assert shown(correction) == right
    assert (correction is not None and correction.is_sure) == is_sure


@pytest.mark.parametrize(
    ("text", "names", "name", "is_sure"),
    [
        ("diskomnfo", ["diskominfo", "dispora"], "diskominfo", True),
        ("diskmoinfo", ["diskominfo"], "diskominfo", True),
        ("disparpora", ["dispora"], "dispora", False),
        ("SS1.9", ["SS1.1", "SS2.1"], "SS1.1", False),
        ("dlh", ["dkh"], None, False),
        ("disdik", ["disduk", "disdak"], "disduk", False),
        ("foto-sebelum.jpg", ["foto-sesudah.jpg"], "foto-sesudah.jpg", False),
        ("lambang.jpg", ["lambang.png"], "lambang.png", False),
    ],
)
def test_a_slip_is_not_what_is_merely_alike(
    text: str, names: list[str], name: str | None, is_sure: bool
) -> None:
    found = guessed(text, names)
    assert shown(found) == name
    assert (found is not None and found.is_sure) == is_sure


def test_a_word_for_several_things_is_no_sure_guess() -> None:
    meant = Guesses().meant
    assert not meant("pagu", {"budget": "", "cost": ""}).is_sure
    assert meant("pagu", {"cost": "", "name": ""}).is_sure
    assert not meant("kominfo", {"diskominfo": "Dinas Kominfo dan Statistik"}).is_sure
    assert meant("DISKOMINFO", {"diskominfo": "Dinas"}).is_sure
