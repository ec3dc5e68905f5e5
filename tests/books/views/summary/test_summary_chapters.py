"""The chapters of the summary and of the quick wins, and the front and back, of small folders."""

from pathlib import Path

import pytest
from masterplans import load_folder, one_line

from smartcity_mp.books.blocks import Signatures, Table
from smartcity_mp.books.build import build
from smartcity_mp.books.chapter import Chapter

FRONT = "pengesahan", "sambutan", "kata-pengantar", "riwayat-edisi"
SUMMARY = (
    "sekilas", "ringkasan-dimensi", "ringkasan-peta-jalan", "ringkasan-quick-win",
    "ringkasan-pendanaan",
)  # fmt: skip
QUICK_WINS = "pemilihan", "perbandingan", "profil-quick-win"
BACK = (
    "istilah", "istilah-ringkas", "sumber-analisis", "sumber-data", "sumber-ringkas", "komitmen"
)  # fmt: skip
BOOKS = f"""title: Masterplan
books:
  - title: Semua
    front: [{", ".join(FRONT)}]
    chapters: [{", ".join((*SUMMARY, *QUICK_WINS))}]
    back: [{", ".join(BACK)}]
"""
KOTA = """region: {code: 32.71, head: {title: Wali Kota Bogor}}
period: {start: 2025, end: 2029}
"""
PROGRAM = """id: GOV-01
name: Satu Pintu
sub_dimension: governance.public-service
schedule: {start: 2025, end: 2026}
budget: {apbd-kota: {2025: 2000000000}}
"""
QUICK_WIN = """id: QW-GOV
name: Antre Singkat
sub_dimension: governance.public-service
objective: Antre paling lama 20 menit.
resources: {budget: {apbd-kota: 100000000}}
"""


def chapters(folder: Path, marker: str = "", **files: str) -> dict[str, Chapter]:
    texts = {"masterplan.yaml": BOOKS + marker}
    texts |= {f"{name.replace('__', '/')}.yaml": text for name, text in files.items()}
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    made = build(load_folder(folder))
    assert not [found for found in made.diagnostics if found.code.startswith("SMP70")]
    return {chapter.placement.name: chapter for chapter in made.books[0].chapters}


def prose(chapter: Chapter) -> str:
    return one_line(chapter.text)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("pengesahan", "Masterplan akan ditetapkan dengan Peraturan Kepala Daerah."),
        ("sambutan", "Sambutan Kepala Daerah belum disampaikan."),
        ("kata-pengantar", "Kata pengantar belum ditulis."),
        ("sekilas", "Visi belum dirumuskan."),
        ("sekilas", "Misi belum dirumuskan."),
        ("sekilas", "Angka kunci belum tersedia."),
        ("sekilas", "Kesenjangan dan isu strategis belum dirumuskan."),
        ("sekilas", "Program belum dirumuskan."),
        ("ringkasan-dimensi", "Isu, sasaran, program, dan quick win dimensi ini belum dirumuskan."),
        (
            "ringkasan-peta-jalan",
            "Program belum dirumuskan, sehingga peta jalan belum dapat disusun.",
        ),
        ("ringkasan-quick-win", "Quick win belum ditetapkan."),
        ("ringkasan-pendanaan", "Kebutuhan dana program belum ditentukan."),
        ("pemilihan", "Quick win belum ditetapkan."),
        ("perbandingan", "Quick win belum ditetapkan."),
        ("profil-quick-win", "Quick win belum ditetapkan."),
        ("sumber-analisis", "Sumber data belum dicatat."),
        ("sumber-data", "Sumber data belum dicatat."),
        ("komitmen", "Penanda tangan belum ditetapkan."),
    ],
)
def test_an_empty_masterplan_says_what_is_not_there(
    tmp_path: Path, name: str, sentence: str
) -> None:
    assert sentence in prose(chapters(tmp_path)[name])


def test_an_empty_masterplan_shows_no_empty_table(tmp_path: Path) -> None:
    made = chapters(tmp_path)
    assert set(made) == {*FRONT, *SUMMARY, *QUICK_WINS, *BACK}
    found = {
        name: [block.caption for block in chapter.blocks if isinstance(block, Table)]
        for name, chapter in made.items()
    }
    assert {name: captions for name, captions in found.items() if captions} == {
        "pengesahan": ["Identitas naskah"],
        "riwayat-edisi": ["Riwayat edisi"],
    }


def test_a_town_is_never_called_a_regency(tmp_path: Path) -> None:
    made = chapters(tmp_path, KOTA, **{"programs__governance__GOV-01": PROGRAM})
    assert "Peraturan Wali Kota Bogor" in prose(made["pengesahan"])
    assert made["sambutan"].title == "Sambutan Wali Kota"
    for chapter in made.values():
        assert "kabupaten" not in chapter.text.casefold(), chapter.placement.name
        assert "bupati" not in chapter.text.casefold(), chapter.placement.name


def test_one_program_and_one_quick_win_are_told_without_comparing(tmp_path: Path) -> None:
    made = chapters(
        tmp_path,
        KOTA,
        **{"programs__governance__GOV-01": PROGRAM, "quick-wins__QW-GOV": QUICK_WIN},
    )
    glance = prose(made["sekilas"])
    assert "Masterplan dijalankan melalui satu program. Kebutuhan dananya Rp2 miliar." in glance
    assert "Agar manfaatnya segera terasa, satu quick win" in glance
    dimension = prose(made["ringkasan-dimensi"])
    assert "Smart Governance dikerjakan melalui satu program dengan kebutuhan dana" in dimension
    assert "Antre Singkat.** Antre paling" in dimension
    roadmap = prose(made["ringkasan-peta-jalan"])
    assert "Jangka menengah (2026–2029) memuat satu program." in roadmap
    assert "Anggarannya Rp100 juta. Kemajuannya belum dilaporkan." in prose(made["perbandingan"])
    chosen = prose(made["pemilihan"])
    assert "Dimensi yang belum memiliki quick win: Smart Branding, Smart Economy" in chosen
    assert "Belum ada quick win yang memenuhi semua kriteria" in chosen


def test_texts_of_a_profile_stand_under_their_labels(tmp_path: Path) -> None:
    texts = "background: |\n  Dulu.\n\n  Kini.\nuniqueness: Beda.\nillustrative: [uniqueness]\n"
    made = chapters(tmp_path, **{"quick-wins__QW-GOV": QUICK_WIN + texts})
    text = made["profil-quick-win"].text
    assert "\n\n**Latar belakang.** Dulu.\n\nKini.\n\n**Inovasi.** belum tersedia\n" in text
    assert "**Keunikan\u00a0†.** Beda.\n" in text
    assert "**Keluaran** belum dirumuskan." in text


def test_signatories_sign(tmp_path: Path) -> None:
    made = chapters(tmp_path, "signatories: [{position: Camat}]\n")
    signed = [block for block in made["komitmen"].blocks if isinstance(block, Signatures)]
    assert [[signer.position for signer in block.signers] for block in signed] == [["Camat"]]
    assert "Penanda tangan" not in made["komitmen"].text
