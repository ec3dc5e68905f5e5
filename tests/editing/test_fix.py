"""What is clear gets typed, nothing else changes, and what may mean two things is left."""

import pytest
from corrections import fixed

GOV = "programs/governance/GOV-01.yaml"
PROGRAM = "id: GOV-01\nname: Mal Pelayanan Publik digital\n"
QW = "quick-wins/QW-GOV.yaml"
INDICATOR = (
    "goals:\n  - id: T1\n    statement: a\n    objectives:\n      - id: SS1\n        statement: b\n"
    "        indicators:\n          - id: IK-1\n            name: z\n            "
)
CASES = [
    # What is typed otherwise: file, what stands around it, wrong, right.
    ("profile.yaml", "geography:\n  {}\n", "villages: 1.250", "villages: 1250"),
    ("profile.yaml", "geography:\n  {}\n", "villages: '39O' # BPS", "villages: '390' # BPS"),
    ("profile.yaml", "geography: {{ {} }}\n", 'villages: "1.250"', 'villages: "1250"'),
    (GOV, PROGRAM + "budget:\n  apbn:\n    {}\n", "2025: Rp 1,2 miliar", "2025: 1200000000"),
    ("masterplan.yaml", "title: x\nedition:\n  {}\n", "date: 17 Agustus 2026", "date: 2026-08-17"),
    ("masterplan.yaml", "title: x\n{}\n", "stage: II", "stage: 2"),
    ("goals.yaml", INDICATOR + "{}\n", "direction: Naik", "direction: up"),
    ("goals.yaml", INDICATOR + "{}\n", "direcion: up", "direction: up"),
    ("goals.yaml", INDICATOR + "{}\n", "'satuan' : orang", "'unit' : orang"),
    (GOV, PROGRAM + "{}\n", "locations: Slawi", "locations: [Slawi]"),
    (GOV, PROGRAM + "{}\n", "schedule: 2027–2028 # dua tahun",
     "schedule: {start: 2027, end: 2028} # dua tahun"),
    (GOV, PROGRAM + "{}\n", "description: [Satu saja]", "description: Satu saja"),
    (GOV, PROGRAM + "{}\nkind: new\n", "description:\n  - Satu saja", "description: Satu saja"),
    (QW, "id: QW-GOV\nname: x\nbenefits:\n  {}\n", "- Kedua: parkir tertib",
     '- "Kedua: parkir tertib"'),
    # What YAML reads otherwise or not at all.
    ("issues.yaml", "issues:\n  - id: IS-01\n    {}\n", "issue: Sampah: belum dipilah # ya",
     'issue: "Sampah: belum dipilah" # ya'),
    (GOV, PROGRAM + "outputs:\n  {}\n    unit: orang\n", "- name: Petugas: yang aktif",
     '- name: "Petugas: yang aktif"'),
    (GOV, PROGRAM + "{}\n", 'innovation: Nomor "a": #1', "innovation: 'Nomor \"a\": #1'"),
    (GOV, PROGRAM + "{}\n", 'innovation: "Umbul" dan desa', "innovation: '\"Umbul\" dan desa'"),
    (GOV, PROGRAM + "{}\n", "innovation: “Umbul: desa”", 'innovation: "Umbul: desa"'),
    (GOV, PROGRAM + "{}\n", 'innovation: "C:\\data"', "innovation: 'C:\\data'"),
    (GOV, PROGRAM + "{}\n", "innovation: @desa", 'innovation: "@desa"'),
    (GOV, PROGRAM + "{}\n", "innovation:Antrean daring", "innovation: Antrean daring"),
    (GOV, PROGRAM + "{}\n", "innovation = Antrean daring", "innovation: Antrean daring"),
    (GOV, PROGRAM + "{}\n", "innovation: -", "innovation:"),
    (GOV, PROGRAM + "beneficiaries:\n{}\n", "\twho: Warga\n\tcount: 12",
     "  who: Warga\n  count: 12"),
    (GOV, PROGRAM + "beneficiaries:\n{}\n", "\u00a0\u00a0who: Warga", "  who: Warga"),
    (GOV, PROGRAM + "{}\n", "owner\u200b: dinas-a", "owner: dinas-a"),
    (GOV, PROGRAM + "{}\n", "innovation: Antrean\x0bdaring\ufeff", "innovation: Antrean daring"),
    (GOV, PROGRAM + "{}\n", "innovation: Antrean daring\x0b", "innovation: Antrean daring"),
    (QW, "id: QW-GOV\nname: x\nbenefits:\n{}\n", "  – Parkir tertib\n  – Jalan lengang",
     "  - Parkir tertib\n  - Jalan lengang"),
    (QW, "id: QW-GOV\nname: x\nbenefits:\n{}\n", "  1. Parkir tertib\n  2. Jalan lengang",
     "  - Parkir tertib\n  - Jalan lengang"),
    (GOV, PROGRAM + "budget:\n  {}\n", "apbn: {2027: Rp1,5 miliar, 2028: 3}",
     'apbn: {2027: "1500000000", 2028: 3}'),
    ("goals.yaml", INDICATOR + "{}\n", "targets: {2027: 22,5, 2028: 3,250,000}",
     "targets: {2027: 22.5, 2028: 3250000}"),
    (GOV, PROGRAM + "{}\n", "beneficiaries: {who: Warga, pelaku UMKM, count: 12}",
     'beneficiaries: {who: "Warga, pelaku UMKM", count: 12}'),
    # What is left to a person: a unit is lost, day or month, merely alike, two fields in a line.
    ("profile.yaml", "geography:\n  {}\n", "villages: 281 desa", None),
    ("masterplan.yaml", "title: x\nedition:\n  {}\n", "date: 3/4/2026", None),
    ("goals.yaml", INDICATOR + "{}\n", "unit: orang\n            baseline: {2023: 12}", None),
    (GOV, PROGRAM + "{}\n", "innovation: Antrean kind: new", None),
    (GOV, PROGRAM + "{}\n", "innovation: #Satu", None),
    (GOV, PROGRAM + "{}\n", "owner: dinas: a", None),
    (GOV, PROGRAM + "{}\n", "objectives:\\\n  - SS1", None),
    (GOV, PROGRAM + "{}\n", 'innovation: "Antrean', None),
    (GOV, PROGRAM + "budget:\n  {}\n", "apbn: {2027: 1,000}", None),
    (GOV, PROGRAM + "{}\n", "beneficiaries: {who: Warga, count, illustrative: all}", None),
    # Two mistakes at one place: the key's shows only when the value is right.
    ("masterplan.yaml", "title: x\nrules:\n  severity: {{{}}}\n", "SMP302: off, smp311: Info",
     "SMP302: off, SMP311: info"),
    ("masterplan.yaml", "title: x\nrules:\n  severity: {{{}}}\n", "smp399: Info", "smp399: info"),
    # Two keys that would get the same name, or one that would get a name that is taken.
    (GOV, PROGRAM + "{}\n", "innovaton: a\ninovation: b", None),
    (GOV, PROGRAM + "budget:\n{}\n", "  abpd-kota: {2027: 1}\n  apdb-kota: {2028: 1}", None),
    (GOV, PROGRAM + "budget:\n{}\n", "  apbd-kota: {2027: 1}\n  apdb-kota: {2028: 1}", None),
    (GOV, PROGRAM + "outputs:\n{}\n", "  - names: a\n  - names: b", "  - name: a\n  - name: b"),
]  # fmt: skip
WAYS = {
    "as it is": lambda text: text.encode(),
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "BOM": lambda text: b"\xef\xbb\xbf" + text.encode(),
}


def plan_with(file: str, content: bytes) -> dict[str, bytes]:
    return {"masterplan.yaml": b"title: x\n", file: content}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("file", "around", "wrong", "right"), CASES)
def test_what_is_clear_is_typed_and_nothing_else(
    file: str, around: str, wrong: str, right: str | None, way: str
) -> None:
    content = WAYS[way](around.format(wrong))
    done = fixed(plan_with(file, content))
    if right is None:
        assert done.changes == {}
        assert done.done == ()
        return
    new = WAYS[way](around.format(right))
    assert done.changes == {file: new}
    assert done.before == {file: content}
    again = fixed(plan_with(file, new))
    assert again.changes == {}


@pytest.mark.parametrize(
    ("content", "right"),
    [
        (f"{PROGRAM}innovation: Antrean – “daring”\r\n".encode("cp1252"), True),
        (f"\ufeff{PROGRAM}innovation: Antrean é\r\n".encode("utf-16-le"), True),
        (f"{PROGRAM}innovation: Antrean é\n".encode("cp1252"), False),
        (f"{PROGRAM}innovation: Antrean – \n".encode("cp1252") + "é\n".encode(), False),
    ],
)
def test_a_file_that_is_not_utf_8_becomes_so_where_its_signs_are_certain(
    content: bytes, right: bool
) -> None:
    done = fixed(plan_with(GOV, content))
    encoding = "utf-16" if content.startswith(b"\xff") else "cp1252"
    wanted = {GOV: content.decode(encoding).encode()} if right else {}
    assert done.changes == wanted


def test_hundreds_of_colons_are_quoted_in_one_run() -> None:
    lines = [f"  - name: Dinas: bidang {n} di daerah ini\n    id: o-{n}\n" for n in range(600)]
    wrong = "organizations:\n" + "".join(lines)
    done = fixed({"masterplan.yaml": b"title: x\n", "organizations.yaml": wrong.encode()})
    content = done.changes["organizations.yaml"].decode()
    assert content.count('- name: "Dinas: bidang ') == len(done.done) == len(lines)
    assert content.replace('"', "") == wrong
