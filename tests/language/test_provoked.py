"""Every finding of reading and loading, provoked by the text that someone might write.

For each: the sentence that is said, in Indonesian, and that nothing is left open in either
language.
"""

import re
from collections.abc import Callable

import pytest
import yaml

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.language.catalogue import SENTENCES
from smartcity_mp.language.sentences import hint, sentence
from smartcity_mp.source import syntax
from smartcity_mp.source import yaml as source_yaml
from smartcity_mp.source.text import problem

MISSION = "missions:\n  - {id: M1, statement: Cepat"
PROGRAM = "id: GOV-01\nname: Mal Pelayanan Publik\n"
GOALS = "goals:\n  - {id: TJ1, statement: Mutu"
GOV = "programs/governance/GOV-01.yaml"

SYNTAX = {
    "colon": ["statement: Tegal: maju\n"],
    "no-colon": ["statement: x\nvisi\nelements: []\n", "statement: 'x'\nvisi\n"],
    "open-list": ["elements: [a, b\n", "supports: [a\nstatement: x\n", "supports: [a}\n"],
    "open-mapping": ["elements: {a: b\n", "elements: {a: b]\n"],
    "open-quote": ['statement: "x\n', "statement: 'x\n", 'statement: "x\n---\n'],
    "escape": ['statement: "C:\\smart"\n', 'statement: "\\xZZ"\n'],
    "special": [
        "statement: @tegal\n", "statement: `x`\n", "statement: %x\n", "statement: *\n",
        "statement: !<x\n", "%YAML satu\n---\nx: 1\n",
    ],
    "deeper": ["statement: x\n  visi: y\n"], "first": [" statement: x\nvisi: y\n"],
    "no-space-colon": ["a:x\nvisi: y\n"], "no-space-dash": ["elements:\n  -a: b\n   c: d\n"],
    "other-dash": ["elements:\n  – a: b\n    c: d\n"], "numbered": ["elements:\n  - a\n  2. b\n"],
    "other-colon": ["statement = x\n"], "no-name": [": x\n"], "curly": ["statement: “a: b”\n"],
    "hash": ["elements: [a #1, b]\n"], "lone-dash": ["statement: -\n"],
    "under-dash": ["elements:\n  -\n  word: x\n"], "comma": ["elements: [a, , b]\n"],
    "conflict-rest": ["a: b\n=======\nc: d\n"],
    "dash": ["statement: - a\n"],
    "conflict": ["a: b\n<<<<<<< HEAD\nc: 1\n=======\nc: 2\n>>>>>>> cabang\n"],
    "trailing": ['statement: "x" y\n', "elements: [a]]\n"],
    "bracket-text": ["elements: [a] b\n", "statement: [10.23] Bu Ani: ya\n", "visi: {a} b\n"],
    "quote-inside": ["statement: 'Jum'at bersih'\n", 'statement: "Kota "Cerdas" kita"\n'],
    "tab-colon": ["elements:\n  2027\t1\n  2028\t2\n  2029: 3\n", "statement\tx\nvisi: y\n"],
    "block": ["statement: | teks\n", "statement: >teks\n", "statement: |0\n  x\n"],
    "indentation": ["elements:\n  - a\n b: c\n", "elements:\n  - a\n - b\n",
                    "statement: 'x'\n y: z\n"],
}  # fmt: skip
"""What a person writes, by the name of what is wrong with it."""


@pytest.fixture(params=["C", "Python"])
def each_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both parsers of PyYAML, whose messages differ."""
    if request.param == "C" and not hasattr(yaml, "CSafeLoader"):
        pytest.skip("PyYAML without libyaml")
    loader = yaml.CSafeLoader if request.param == "C" else yaml.SafeLoader
    monkeypatch.setattr(source_yaml, "PARSER", loader)


def said_of(found: Diagnostic) -> str:
    """The Indonesian sentence; both languages are whole."""
    for language in ("id", "en"):
        for text in (sentence, hint):
            said = text(found.code, found.values, language)
            assert said and "\n" not in said
            assert not re.search(r"\{\w|None|\[\[|\]\]|\(\)", said), said
    return sentence(found.code, found.values, "id")


@pytest.mark.usefixtures("each_parser")
@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, texts in SYNTAX.items() for text in texts]
)
def test_syntax(name: str, text: str) -> None:
    found = source_yaml.parse("vision.yaml", text.encode()).diagnostics
    assert [item.code for item in found] == ["SMP006"]
    assert found[0].values["problem"] == name
    said = SENTENCES["SMP006"].variants[name][0]
    assert said_of(found[0]) == said.replace("{char}", str(found[0].values.get("char")))


def test_every_kind_of_syntax_error_was_provoked() -> None:
    assert set(SYNTAX) == set(SENTENCES["SMP006"].variants)


def test_a_parser_message_that_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(syntax, "_PROBLEMS", ())
    (found,) = source_yaml.parse("vision.yaml", b"statement: [\n").diagnostics
    assert found.values["problem"] == "other"
    assert said_of(found) == "susunan YAML di sini tidak dapat dibaca"


@pytest.mark.usefixtures("each_parser")
@pytest.mark.parametrize("text", ["elements:\n\t- a\n", "\tstatement: x\n", "a:\n  b: 1\n\tc: 2\n"])
def test_tabs(text: str) -> None:
    (found,) = source_yaml.parse("vision.yaml", text.encode()).diagnostics
    assert found.code == "SMP017"
    assert "tab" in said_of(found)


CASES: list[tuple[str, str, str | bytes | Diagnostic, str]] = [
    ("SMP001", "vision.yaml", problem("vision.yaml", "SMP001", reason="Permission denied"),
     "berkas ini tidak dapat dibaca: Permission denied"),
    ("SMP002", "vision.yaml", b"statement: \x93Tegal\x94\n", "(bita 93 di sini)"),
    ("SMP003", "vision.yaml", b"#" * 2_000_001, "lebih besar daripada 2 MB"),
    ("SMP005", "vision.yaml", "statement: a\x07b\n", "karakter U+0007"),
    ("SMP005", "vision.yaml", 'statement: "a\\x07b"\n', "karakter U+0007"),
    ("SMP007", "vision.yaml", "statement: a\nstatement: b\n",
     'isian "statement" sudah ada di baris 1'),
    ("SMP008", "vision.yaml", "null: a\n", "nama isian"),
    ("SMP008", "vision.yaml", "? [a]\n: b\n", "nama isian"),
    ("SMP009", "vision.yaml", "statement: &a b\n", 'tanda & di awal "&a"'),
    ("SMP009", "vision.yaml", "statement: *a\n", 'tanda * di awal "*a"'),
    ("SMP010", "vision.yaml", "statement: !!str b\n", 'tanda ! di awal "!!str"'),
    ("SMP011", "vision.yaml", "<<: {statement: a}\n", "isian gabungan"),
    ("SMP012", "vision.yaml", "statement: a\n---\nstatement: b\n", "satu dokumen"),
    ("SMP013", "missions.yaml", "- {id: M1}\n", "tingkat teratas"),
    ("SMP014", "vision.yaml", f"statement: {'[' * 51}{']' * 51}\n", "lebih dari 50 tingkat"),
    ("SMP015", "vision.yaml", problem("vision.yaml", "SMP015"), "tautan"),
    ("SMP016", "misions.yaml", "", 'maksud Anda "missions.yaml"?'),
    ("SMP016", "programs/governance/GOV-01.yml", "",
     '"GOV-01.yml" bukan nama berkas yang dikenal di sini; maksud Anda'
     ' "programs/governance/GOV-01.yaml"?'),
    ("SMP016", "quick-wins/QW-GOV.docx", "", '"QW-GOV.docx" bukan berkas teks'),
    ("SMP016", "narratives/bab.txt", "", '"bab.txt" bukan nama'),
    ("SMP022", "masterplan.yaml", "title: x\nschema_version: 0\n", "format versi 0"),
    ("SMP022", "masterplan.yaml", "title: x\nschema_version: 2\n", "hanya mengenal sampai versi 1"),
    ("SMP021", "situs.yml", "", '"situs.yml" tidak dibaca'),
    ("SMP102", "masterplan.yaml", "title: #1 Tegal\n",
     'tanda # menjadikannya catatan: "#1 Tegal"'),
    ("SMP202", "issues.yaml", "issues: [{id: I1, issue: x}, {id: I1, issue: x}]\n", "sama persis"),
    ("SMP018", "programs/GOV-01.yaml", "", '"programs/GOV-01.yaml" tidak berada di tempatnya'),
    ("SMP101", "vision.yaml", "statment: x\n",
     'isian "statment" tidak dikenal di sini; maksud Anda "statement"?'),
    ("SMP101", "vision.yaml", "zzz: x\n", 'isian "zzz" tidak dikenal di sini'),
    ("SMP101", "readiness.yaml", "items:\n  - {id: A, indicator: Dana Rp2,3 triliun}\n",
     '"3 triliun" terbaca sebagai nama isian'),
    ("SMP102", "missions.yaml", "missions: [{id: M1}]\n",
     'isian wajib "statement" (Misi) belum ada'),
    ("SMP102", "missions.yaml", "missions: [{id: M1, statement: }]\n", 'isian wajib "statement"'),
    ("SMP103", "vision.yaml", "statement: [a]\n", "satu nilai, bukan daftar"),
    ("SMP103", "vision.yaml", "statement: {a: b}\n", "satu nilai, bukan kelompok berkunci"),
    ("SMP103", "vision.yaml", "elements: cerdas\n", "daftar, bukan satu nilai"),
    ("SMP103", "vision.yaml", "elements: [cerdas]\n", "kelompok isian, bukan satu nilai"),
    ("SMP103", "goals.yaml", "goals: [[]]\n", "kelompok isian, bukan daftar"),
    ("SMP104", GOV, PROGRAM + "budget: {apbd-kabupaten: {2026: 1.250.000.000}}\n",
     '"1.250.000.000" bukan bilangan bulat; tulis 1250000000'),
    ("SMP104", GOV, PROGRAM + "budget: {apbd-kabupaten: {2026: banyak}}\n",
     '"banyak" bukan bilangan bulat'),
    ("SMP105", "profile.yaml", "geography: {area_km2: '880,70'}\n",
     '"880,70" bukan angka; tulis 880.70'),
    ("SMP106", "masterplan.yaml", "title: x\nedition: {number: 1, date: 26-06-2026}\n",
     '"26-06-2026" bukan tanggal'),
    ("SMP106", "quick-wins/QW.yaml", "id: QW\nname: x\nstart: Juni\n",
     '"Juni" bukan bulan dari suatu tahun'),
    ("SMP106", "masterplan.yaml", "title: x\nperiod: {start: '24', end: 2033}\n",
     '"24" bukan tahun'),
    ("SMP106", GOV, PROGRAM + "milestones: [{at: Juni, name: x}]\n",
     '"Juni" bukan tahun atau bulan'),
    ("SMP106", "workshops.yaml", "workshops: [{stage: 1, name: x, dates: [kemarin]}]\n",
     '"kemarin" bukan tanggal, bulan, atau tahun'),
    ("SMP106", "quick-wins/QW.yaml",
     "id: QW\nname: x\naction_plan: [{month: 13, activity: x}]\n",
     '"13" bukan bulan rencana aksi'),
    ("SMP107", "gaps.yaml", "gaps: [{id: G, gap: x, priority: hgih}]\n", 'maksud Anda "high"?'),
    ("SMP107", "gaps.yaml", "gaps: [{id: G, gap: x, priority: zzz}]\n",
     '"zzz" bukan pilihan di sini'),
    ("SMP108", "missions.yaml", "missions: [{id: Misi 1, statement: x}]\n",
     '"Misi 1" tidak dapat menjadi id'),
    ("SMP109", "missions.yaml", "missions: [{id: M1, statement: ' '}]\n", "hanya berisi spasi"),
    ("SMP110", "masterplan.yaml", "title: x\nstage: 5\n",
     '"5" bukan bilangan bulat dari 1 sampai 4'),
    ("SMP111", "profile.yaml",
     "statistics: [{id: s, name: x, values: {2023: {value: 1, break: ya}}}]\n",
     '"ya" bukan true atau false'),
    ("SMP112", "profile.yaml", "geography: {area_km2: 664.803}\n",
     "sekarang terbaca 664,803, bukan 664803"),
    ("SMP113", "profile.yaml", "districts: [{name: Slawi, population: -1}]\n",
     "nilai -1 tidak boleh kurang dari nol"),
    ("SMP115", "vision.yaml", f"statement: {'a ' * 10_001}b\n",
     "teks ini memuat 20.003 huruf; paling banyak 20.000"),
    ("SMP130", GOV, PROGRAM + "evidence: [{title: Laman, url: www.tegalkab.go.id/mpp}]\n",
     '"www.tegalkab.go.id/mpp" bukan satu alamat web yang utuh; tulis https://www.tegalkab.go.id'),
    ("SMP130", GOV, PROGRAM + "evidence: [{title: Laman, url: javascript:alert(1)}]\n",
     '"javascript:alert(1)" bukan satu alamat web yang utuh'),
    ("SMP131", "masterplan.yaml", "title: x\ndesign: {primary: biru tua}\n",
     '"biru tua" bukan warna yang dikenal; tulis "#1b2a5c"'),
    ("SMP131", "masterplan.yaml", "title: x\ndesign: {accent: 'red;}</style>'}\n",
     '"red;}</style>" bukan warna yang dikenal'),
    ("SMP114", "profile.yaml", "districts: [{name: Slawi, illustrative: [populasi]}]\n",
     'maksud Anda "population"?'),
    ("SMP114", "profile.yaml", "districts: [{name: Slawi, illustrative: [zzz]}]\n",
     '"zzz" dalam illustrative'),
    ("SMP201", "goals.yaml", GOALS + ", mission: M9}\n", 'misi "M9" tidak ada'),
    ("SMP201", "missions.yaml", MISSION + ", supports: [X1]}\n", "tidak ada dokumen, misi"),
    ("SMP201", "missions.yaml", MISSION + ", dimensions: [govern]}\n",
     'dimensi "govern" tidak ada dalam kerangka; maksud Anda "governance"?'),
    ("SMP201", "gaps.yaml", "gaps: [{id: G, gap: x, subject: zzz}]\n",
     'tidak ada komponen kesiapan atau subdimensi "zzz"'),
    ("SMP201", "swot.yaml", "factors: [{id: S1, statement: x, scope: zzz}]\n",
     'tidak ada elemen kesiapan atau dimensi "zzz"'),
    ("SMP201", GOV, PROGRAM + "sub_dimension: governance.publik\n",
     'maksud Anda "governance.public-policy"?'),
    ("SMP202", "missions.yaml", MISSION + "}\n  - {id: m1, statement: Bersih}\n",
     'id "m1" sudah dipakai di missions.yaml:2'),
    ("SMP203", "programs/governance/mpp.yaml", PROGRAM,
     'id "GOV-01" berbeda dari nama berkasnya, "mpp"'),
    ("SMP204", "programs/economy/GOV-01.yaml",
     PROGRAM + "sub_dimension: governance.public-service\n",
     'program dimensi "governance" ini berada di folder "economy"'),
    ("SMP205", GOV, PROGRAM + "owner: kominfo\n",
     'organisasi "kominfo" tidak ada di organizations.yaml'),
    ("SMP206", "goals.yaml", GOALS + ", mission: TJ1}\n", '"TJ1" adalah tujuan, bukan misi'),
    ("SMP207", "masterplan.yaml", "title: x\nregion: {code: '3328'}\n",
     'maksud Anda "33.28" (Kabupaten Tegal)?'),
    ("SMP207", "masterplan.yaml", "title: x\nregion: {code: '99.99'}\n",
     'tidak ada kabupaten atau kota dengan kode "99.99"'),
    ("SMP208", "masterplan.yaml", "title: x\nrules: {severity: {SMP3055: info}}\n",
     'tidak ada aturan "SMP3055"; maksud Anda "SMP305"?'),
    ("SMP210", "masterplan.yaml", "title: x\nframework: zzz\n", 'kerangka "zzz" tidak ada'),
    ("SMP210", "framework.yaml", "name: Kerangka Kota\n", "kerangka ini belum memuat dimensi"),
    ("SMP211", "masterplan.yaml", "title: x\nwaivers: [{rule: SMP302, at: M1, reason: x}]\n",
     'pengecualian SMP302 untuk "M1" tidak diperlukan lagi'),
    ("SMP212", "masterplan.yaml", "title: x\nregion: {logo: ../../lambang.png}\n",
     'berkas "../../lambang.png" tidak ada di folder assets/'),
    ("SMP213", "masterplan.yaml", "title: x\nformer_ids: {M1: M2}\n",
     'kode lama "M1" menunjuk ke "M2", yang tidak ada'),
    ("SMP214", "masterplan.yaml", "title: x\nformer_ids: {governance: living}\n",
     'kode lama "governance" dipakai lagi untuk dimensi lain'),
    ("SMP215", "progress/2026/diskominfo.yaml", "year: 2025\norganization: diskominfo\n",
     '"2025" berbeda dari nama foldernya, "2026"'),
    ("SMP215", "progress/2026/diskominfo.yaml", "year: 2026\norganization: kominfo\n",
     '"kominfo" berbeda dari nama berkasnya, "diskominfo"'),
    ("SMP019", "vision.yaml", "statement: Prioritas #1\n", 'menjadi catatan: "#1"'),
]  # fmt: skip


@pytest.mark.parametrize(("code", "file", "content", "said"), CASES)
def test_findings_of_loading(
    code: str, file: str, content: str | bytes | Diagnostic, said: str, found_in: Callable
) -> None:
    found = [item for item in found_in({file: content}) if item.code == code]
    assert len(found) == 1
    assert said in said_of(found[0])


def test_too_much_altogether(found_in: Callable) -> None:
    files = {f"narratives/bab-{number}.md": b"x" * 1_900_000 for number in range(27)}
    (found,) = (item for item in found_in(files) if item.code == "SMP004")
    assert "melebihi 50 MB" in said_of(found)


def test_all_codes_of_loading_were_provoked() -> None:
    said = {case[0] for case in CASES} | {"SMP004", "SMP006", "SMP017", "SMP020"}
    assert said == {code for code in SENTENCES if code < "SMP300"}
    for code in ("SMP103", "SMP106", "SMP201"):
        shown = " ".join(case[3] for case in CASES if case[0] == code)
        assert len(shown.split()) > len(SENTENCES[code].variants)
