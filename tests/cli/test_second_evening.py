"""More mistakes of tired people: pasted from WhatsApp, Word and Excel, and moved by the Explorer.

Each alone is one finding more, at the place where one must type, with what is to be done about it.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tired import KLATEN, Moved, Typed, new_finding

GOV = "programs/governance/GOV-01.yaml"
LIV = "programs/living/LIV-01.yaml"
QW_BRA = "quick-wins/QW-BRA.yaml"
GOALS = "goals.yaml"
INTRODUCTION = "narratives/pendahuluan.md"

MISTAKES: dict[str, Typed | Moved] = {
    "message of WhatsApp": Typed(
        QW_BRA, "  - Parkir", "  - [10.23, 28/11/2026] Bu Ani: parkir",
        f"{QW_BRA}:15:5 SMP006", "diawali [", "begins with ["),
    "rows of Excel": Typed(
        LIV, "    2027: 500000000\n    2028: 400000000",
        "    2027\t500000000\n    2028\t400000000",
        f"{LIV}:31:5 SMP006", "tab terbawa dari Excel", "comes from Excel"),
    "signs of equality": Typed(
        GOALS, "              2027: 3400000\n              2031: 4000000",
        "              2027 = 3400000\n              2031 = 4000000",
        f"{GOALS}:33:20 SMP006", "bukan titik dua", "not a colon"),
    "error of Excel": Typed(
        LIV, "2027: 500000000", "2027: #REF!",
        f"{LIV}:31:11 SMP019", "pesan dari Excel", "what Excel says"),
    "column too narrow": Typed(
        LIV, "2027: 500000000", "2027: #########",
        f"{LIV}:31:11 SMP019", "lebarkan kolomnya", "widen the column"),
    "bullets of Word": Typed(
        QW_BRA, "  - Pengunjung tahu", "\uf0b7\tPengunjung tahu",
        f"{QW_BRA}:14:1 SMP005", "tanda butir atau simbol dari Word", "bullet or a symbol of Word"),
    "ticks for a list": Typed(
        QW_BRA, "  - Pengunjung tahu umbul yang lengang\n  - Parkir",
        "  ✅ Pengunjung tahu umbul yang lengang\n  ✅ Parkir",
        f"{QW_BRA}:14:3 SMP006", "Ganti ✅ dengan -", "Replace ✅ with -"),
    "apostrophe in a name": Typed(
        LIV, "Posyandu tanpa kertas", "'Jum'at tanpa kertas'",
        f"{LIV}:2:11 SMP006", "petik jenis lain", "other kind of quotes"),
    "more than": Typed(
        LIV, "count: 70000", "count: > 70000",
        f"{LIV}:16:12 SMP006", "angka ditulis tanpa tanda itu", "a number without it"),
    "money of a quick win at its top": Typed(
        QW_BRA, "  budget: {apbd-kabupaten: 150000000}\nstart",
        "budget: {apbd-kabupaten: 150000000}\nstart",
        f"{QW_BRA}:19:1 SMP101", "Pindahkan ke bawah `resources:`", "Move it below `resources:`"),
    "source of money at the top": Typed(
        LIV, "    2028: 400000000\n", "    2028: 400000000\ncsr: {2027: 5000000}\n",
        f"{LIV}:33:1 SMP101", 'di dalam "budget"', 'into "budget"'),
    "field of a quick win in a program": Typed(
        LIV, "supporting: [diskominfo]", "pic: Kepala Bidang",
        f"{LIV}:12:1 SMP101", "itu isian quick-wins/<id>.yaml", "one of quick-wins/<id>.yaml"),
    "line that goes on at the margin": Typed(
        LIV, "innovation: Kader mendapat daftar kunjungan",
        "innovation: Kader mendapat daftar\nkunjungan setiap minggu, yaitu: balita",
        f"{LIV}:9:1 SMP101", "lanjutan teks di atasnya", "continues the text above"),
    "indicator by its code alone": Typed(
        LIV, "  - ref: IK-TUNGGU", "  - IK-TUNGGU",
        f"{LIV}:28:5 SMP103", "tulis {ref: IK-TUNGGU}", "write {ref: IK-TUNGGU}"),
    "semicolons in brackets": Typed(
        GOV, "supporting: [diskominfo]", "supporting: [diskominfo; dlh]",
        f"{GOV}:12:14 SMP103", "tulis diskominfo, dlh", "write diskominfo, dlh"),
    "list of examples without brackets": Typed(
        LIV, "illustrative: [beneficiaries, budget]", "illustrative: beneficiaries, budget",
        f"{LIV}:40:15 SMP114", "tulis [beneficiaries, budget]", "write [beneficiaries, budget]"),
    "year of two digits": Typed(
        LIV, "{start: 2027, end: 2028}", "{start: 2027, end: 28}",
        f"{LIV}:19:30 SMP106", "tulis 2028", "write 2028"),
    "month as Excel shows it": Typed(
        QW_BRA, "start: 2027-01", "start: Jan-27",
        f"{QW_BRA}:20:8 SMP106", "tulis 2027-01", "write 2027-01"),
    "day that no month has": Typed(
        "masterplan.yaml", "2026-11-20", "2026-11-31",
        "masterplan.yaml:14:9 SMP106", "hanya sampai tanggal 30", "has only 30 days"),
    "money of a kota": Typed(
        "programs/branding/BRA-01.yaml", "apbd-kabupaten:", "apbd-kota:",
        "programs/branding/BRA-01.yaml:30:3 SMP417", "Ganti `apbd-kota`", "Replace `apbd-kota`"),
    "field of a template in a narrative": Typed(
        INTRODUCTION, "Warga Klaten", "Warga {{ facts.region }}",
        f"{INTRODUCTION}:1:7 SMP712", "hanya diisi di dalam templates/", "only within templates/"),
    "list of Word in a narrative": Typed(
        INTRODUCTION, "Warga Klaten", "Dua hal:\n•\tpagi\n•\tmalam\n\nWarga",
        f"{INTRODUCTION}:2:1 SMP712", "tidak menjadi butir daftar", "become no list"),
    "table of Excel in a narrative": Typed(
        INTRODUCTION, "Warga Klaten", "Desa\tWarga\nKaranganom\t4.100\n\nWarga",
        f"{INTRODUCTION}:1:1 SMP712", "tidak menjadi tabel", "become no table"),
    "program among the quick wins": Moved(
        LIV, "quick-wins/LIV-01.yaml", False,
        "quick-wins/LIV-01.yaml:1:1 SMP018", f"Pindahkan ke {LIV}", f"Move it to {LIV}"),
    "quick win among the programs": Moved(
        QW_BRA, "programs/branding/QW-BRA.yaml", False,
        "programs/branding/QW-BRA.yaml:1:1 SMP018",
        f"Pindahkan ke {QW_BRA}", f"Move it to {QW_BRA}"),
    "copy of a folder": Moved(
        "programs/living", "programs/living - Copy", True,
        "programs/living - Copy/LIV-01.yaml:1:5 SMP202", "Hapus salinan ini", "Delete this copy"),
    "copy of all programs": Moved(
        "programs", "programs - Salinan", True,
        "programs - Salinan/:1:1 SMP016", 'maksud Anda "programs/"?', 'did you mean "programs/"?'),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_one_mistake_is_one_finding(smartcity: Callable, tmp_path: Path, name: str) -> None:
    folder = shutil.copytree(KLATEN, tmp_path / "klaten")
    mistake = MISTAKES[name]
    at, in_indonesian, in_english = new_finding(smartcity, mistake, folder)
    assert at == mistake.found
    assert mistake.says_id in in_indonesian
    assert mistake.says_en in in_english


FIXED = {
    "rows of Excel": "    2027: 500000000\n    2028: 400000000\n",
    "signs of equality": "              2027: 3400000\n              2031: 4000000\n",
    "ticks for a list": "  - Pengunjung tahu umbul yang lengang\n  - Parkir",
    "apostrophe in a name": 'name: "Jum\'at tanpa kertas"\n',
    "indicator by its code alone": "  - {ref: IK-TUNGGU}\n",
    "list of examples without brackets": "illustrative: [beneficiaries, budget]\n",
    "money of a kota": None,
    "year of two digits": None,
    "message of WhatsApp": None,
}
"""What `fix` makes of a mistake; None where only a person can know."""


@pytest.mark.parametrize("name", FIXED)
def test_what_can_mean_one_thing_is_corrected(
    smartcity: Callable, tmp_path: Path, name: str
) -> None:
    folder = shutil.copytree(KLATEN, tmp_path / "klaten")
    mistake = MISTAKES[name]
    new_finding(smartcity, mistake, folder)
    before = (folder / mistake.file).read_text(encoding="utf-8")
    smartcity("-C", str(folder), "fix", "--write")
    after = (folder / mistake.file).read_text(encoding="utf-8")
    fixed = FIXED[name]
    assert after == before if fixed is None else fixed in after
