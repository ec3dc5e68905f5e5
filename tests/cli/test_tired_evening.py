"""A masterplan written from the manuals, and the mistakes that a tired person makes in it.

Each mistake alone is one finding more, where one must type, and says in both languages what to do.
All in one folder are found in one run.
"""

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from tired import KLATEN, Moved, Typed, findings, make, new_finding

GOV = "programs/governance/GOV-01.yaml"
BRA = "programs/branding/BRA-01.yaml"
ECO = "programs/economy/ECO-01.yaml"
LIV = "programs/living/LIV-01.yaml"
SOC = "programs/society/SOC-01.yaml"
ENV = "programs/environment/ENV-01.yaml"
QW_GOV, QW_BRA = "quick-wins/QW-GOV.yaml", "quick-wins/QW-BRA.yaml"
NO_BREAK = "\N{NO-BREAK SPACE}"

MISTAKES: dict[str, Typed | Moved] = {
    "colon in a text": Typed(
        "issues.yaml", "tangga belum", "tangga: belum",
        "issues.yaml:8:31 SMP006", "Apit nilai yang memuat titik dua", "Put quotes around"),
    "colon in an item": Typed(
        QW_BRA, "- Pengunjung tahu", "- Manfaat: pengunjung tahu",
        f"{QW_BRA}:14:5 SMP103", "titik dua membuat teks", "a colon makes the text"),
    "tab": Typed(
        "readiness.yaml", "    need:", "\tneed:",
        "readiness.yaml:10:1 SMP017", "Ganti tab dengan dua spasi", "Replace the tab"),
    "quotes of Word": Typed(
        "vision.yaml", '"Klaten cerdas: melayani, tumbuh, dan lestari"',
        "“Klaten cerdas: melayani, tumbuh, dan lestari”",
        "vision.yaml:1:12 SMP006", "petik lurus", "straight ones"),
    "quote not closed": Typed(
        "missions.yaml", "statement: Menumbuhkan", 'statement: "Menumbuhkan',
        "missions.yaml:7:16 SMP006", "tidak ditutup", "is not closed"),
    "dash of Word, saved as ANSI": Typed(
        "swot.yaml", "Yogyakarta-Surakarta", "Yogyakarta–Surakarta",
        "swot.yaml:10:51 SMP002", "Simpan ulang dengan pengodean UTF-8", "Save it again"),
    "no space behind a colon": Typed(
        LIV, "owner: disk", "owner:disk",
        f"{LIV}:11:6 SMP006", "satu spasi sesudah titik dua", "a space behind the colon"),
    "wrong indentation": Typed(
        SOC, "    2028: 200000000", "  2028: 200000000",
        f"{SOC}:32:3 SMP107", "dilekukkan di bawahnya", "indented below it"),
    "no-break space": Typed(
        "gaps.yaml", "    gap: Seb", f"{NO_BREAK * 4}gap: Seb",
        "gaps.yaml:6:1 SMP017", "U+00A0", "U+00A0"),
    "lines broken by a PDF": Typed(
        "alignment.yaml", "maju dan lestari", "maju\ndan lestari",
        "alignment.yaml:8:1 SMP006", "lanjutan teks di atasnya", "continues the text above"),
    "date in words": Typed(
        "masterplan.yaml", "2026-11-20", "20 November 2026",
        "masterplan.yaml:14:9 SMP106", "tulis 2026-11-20", "write 2026-11-20"),
    "stage in Roman figures": Typed(
        "masterplan.yaml", "stage: 2", "stage: II",
        "masterplan.yaml:10:8 SMP110", "tulis 2", "write 2"),
    "decimal comma": Typed(
        "goals.yaml", "value: 22.5", "value: 22,5",
        "goals.yaml:43:22 SMP105", "tulis 22.5", "write 22.5"),
    "percent sign": Typed(
        "goals.yaml", "value: 18", "value: 18%",
        "goals.yaml:56:22 SMP105", "tulis 18", "write 18"),
    "points between thousands": Typed(
        "goals.yaml", "3400000", "3.400.000",
        "goals.yaml:33:21 SMP105", "tulis 3400000", "write 3400000"),
    "choice in Indonesian": Typed(
        "goals.yaml", "direction: up", "direction: Naik",
        "goals.yaml:28:24 SMP107", 'maksud Anda "up"?', 'did you mean "up"?'),
    "amount in rupiah": Typed(
        GOV, "400000000", "Rp 400.000.000",
        f"{GOV}:31:11 SMP104", "tulis 400000000", "write 400000000"),
    "two owners": Typed(
        GOV, "owner: dpmptsp", "owner: dpmptsp dan diskominfo",
        f"{GOV}:11:8 SMP103", "misalnya `owner: dpmptsp`", "such as `owner: dpmptsp`"),
    "no number yet": Typed(
        GOV, "count: 45000", "count: belum ada",
        f"{GOV}:16:10 SMP104", "kosongkan jika belum diketahui", "leave it empty"),
    "source of money": Typed(
        BRA, "apbd-kabupaten", "apbd",
        f"{BRA}:30:3 SMP107", 'maksud Anda "apbd-kabupaten"?', 'mean "apbd-kabupaten"?'),
    "number sign in a text": Typed(
        BRA, "innovation: Pengunjung", "innovation: Wisata #1, pengunjung",
        f"{BRA}:8:20 SMP019", "Apit seluruh teks", "Put the whole text into quotes"),
    "number sign that begins a text": Typed(
        GOV, "innovation: Satu", "innovation: #Satu",
        f"{GOV}:8:13 SMP019", "isian ini kosong", "this field is empty"),
    "folder in Indonesian": Moved(
        "narratives/pendahuluan.md", "narasi/pendahuluan.md", False,
        "narasi/:1:1 SMP016", "maksud Anda \"narratives/\"?", "did you mean \"narratives/\"?"),
    "key in Indonesian": Typed(
        ECO, "budget:", "anggaran:",
        f"{ECO}:29:1 SMP101", 'maksud Anda "budget"?', 'did you mean "budget"?'),
    "letter O for a nought": Typed(
        QW_BRA, "cost: 20000000", "cost: 2000000O",
        f"{QW_BRA}:22:74 SMP104", "tulis 20000000", "write 20000000"),
    "office that is not listed": Typed(
        ENV, "owner: dlh", "owner: Dinas LH",
        f"{ENV}:11:8 SMP205", "Pakai id-nya, bukan namanya", "Use its id, not its name"),
    "years as a range": Typed(
        ENV, "{start: 2027, end: 2028}", "2027–2028",
        f"{ENV}:19:11 SMP103", "tulis {start: 2027, end: 2028}", "write {start: 2027, end: 2028}"),
    "dimension in Indonesian": Typed(
        "strategies.yaml", "dimension: governance", "dimension: pemerintahan",
        "strategies.yaml:3:16 SMP201", 'maksud Anda "governance"?', 'did you mean "governance"?'),
    "no id": Typed(
        "strategies.yaml", "  - id: STR-ENV-1\n    dim", "  - dim",
        "strategies.yaml:8:5 SMP102", "Tambahkan `id:`", "Add `id:`"),
    "days as a range": Typed(
        "workshops.yaml", "[2026-03-10, 2026-03-11]", "10–11 Maret 2026",
        "workshops.yaml:4:12 SMP103", "[2026-03-10, 2026-03-11]", "[2026-03-10, 2026-03-11]"),
    "a dash for nothing": Typed(
        "profile.yaml", "urban_villages: 10", "urban_villages: -",
        "profile.yaml:6:19 SMP006", "Kosongkan isian ini", "Leave the field empty"),
    "copy of the Explorer": Moved(
        GOV, "programs/governance/GOV-01 - Copy.yaml", True,
        "programs/governance/GOV-01 - Copy.yaml:1:5 SMP202", GOV, GOV),
    "ending of Notepad": Moved(
        QW_GOV, f"{QW_GOV}.txt", False,
        f"{QW_GOV}.txt:1:1 SMP016", f'maksud Anda "{QW_GOV}"?', f'did you mean "{QW_GOV}"?'),
    "wrong folder": Moved(
        ENV, "programs/governance/ENV-01.yaml", False,
        "programs/governance/ENV-01.yaml:3:16 SMP204", "programs/environment/", "Move it to"),
}  # fmt: skip
HIDES = ("copy of the Explorer", "wrong folder")
"""What cannot be in one folder with other mistakes of the same file."""


@pytest.fixture
def klaten(tmp_path: Path) -> Path:
    return shutil.copytree(KLATEN, tmp_path / "klaten")


def encoding(name: str) -> str:
    return "cp1252" if "ANSI" in name else "utf-8"


def test_what_was_written_from_the_manuals_is_read_and_built(
    smartcity: Callable, klaten: Path
) -> None:
    assert smartcity("-C", str(klaten), "validate").code == 0
    assert smartcity("-C", str(klaten), "build").code == 0


@pytest.mark.parametrize("name", MISTAKES)
def test_one_mistake_is_one_finding(smartcity: Callable, klaten: Path, name: str) -> None:
    mistake = MISTAKES[name]
    at, in_indonesian, in_english = new_finding(smartcity, mistake, klaten, encoding(name))
    assert at == mistake.found
    assert mistake.says_id in in_indonesian
    assert mistake.says_en in in_english


def test_all_mistakes_of_one_evening_are_found_at_once(smartcity: Callable, klaten: Path) -> None:
    known = {said for _, said in findings(smartcity, KLATEN)}
    names = [name for name in MISTAKES if name not in HIDES]
    for name in names:
        make(MISTAKES[name], klaten, encoding(name))
    found = Counter(at for at, said in findings(smartcity, klaten) if said not in known)
    assert found == Counter(MISTAKES[name].found for name in names)
    assert len(names) == 32
