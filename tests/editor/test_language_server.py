"""The real server of the editors, old and new, with what `schema` writes into a folder."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from editor.language_server import VERSIONS, Problem, Server, running
from editor.typed_files import as_text, group
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from smartcity_mp.cli.editor import help_for
from smartcity_mp.data.places import example_folder
from smartcity_mp.editor.schemas import glob_of
from smartcity_mp.model.files import FILES, File
from smartcity_mp.project import Project, open_folder

CASES = Path(__file__).parents[1] / "cases"
PROGRAM = "programs/governance/GOV-90.yaml"
UNKNOWN = 'Isian ini tidak dikenal dalam "{}". Tekan Ctrl+Spasi untuk melihat isian yang ada.'
pytestmark = [pytest.mark.parametrize("server", VERSIONS, indirect=True)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with what its editor needs."""
    made = tmp_path_factory.mktemp("editor") / "kab tegal"
    shutil.copytree(example_folder(), made, ignore=shutil.ignore_patterns("books", "build"))
    project = open_folder(made)
    assert isinstance(project, Project)
    help_for(made, project.loaded.plan.framework, "id").write(made)
    return made


@pytest.fixture(scope="module")
def server(request: pytest.FixtureRequest, folder: Path) -> Iterator[Server]:
    with running(request.param, folder) as made:
        yield made


def test_what_is_right_has_no_problem(server: Server, folder: Path) -> None:
    """The example, the other region, and the good case of every rule."""
    roots = [folder, CASES / "klaten", *sorted(CASES.glob("rules/*/good"))]
    for root in roots:
        paths = [path for path in root.rglob("*.yaml") if "templates" not in path.parts]
        texts = {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in paths}
        for path, found in server.open_all(texts).items():
            assert found == [], root / path
    assert len(roots) > 35


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.place)
@settings(max_examples=2, deadline=None, phases=[Phase.generate], database=None)
@given(data=st.data())
def test_what_loading_accepts_has_no_problem(server: Server, file: File, data: DataObject) -> None:
    """A sample of what `test_schemas.py` tries by the hundred without a server."""
    text = as_text(data.draw(group(file.kind)))
    path = glob_of(file).replace("*", "GOV-91")
    assert server.open(path, f"{text}\n") == [], text


def problems(server: Server, text: str, path: str = PROGRAM) -> list[Problem]:
    return server.open(path, text)


@pytest.mark.parametrize(
    ("typed", "column", "message"),
    [
        ("nmae: x", 1, UNKNOWN.format("Program")),
        ("kind: baru", 7, "Tulis salah satu: new, continued, expanded."),
        ("owner: [a, b]", 8, "Tulis kodenya saja. Contoh: owner: diskominfo"),
        ("schedule: 2024", 11, "Tulis isian bagiannya di bawah baris ini, menjorok dua spasi."),
        ("schedule: {start: kapan}", 19, "Tulis tahun dengan empat angka. Contoh: start: 2027"),
        (
            "also: economy.welfare",
            7,
            "Tulis sebagai daftar: satu baris berawalan tanda hubung untuk setiap butir. "
            "Contoh: also: [governance.public-service]",
        ),
        (
            "budget: {apbn: {2025: 1.250.000}}",
            23,
            "Tulis rupiah utuh, tanpa titik, Rp, atau juta. Contoh: 2027: 1250000000",
        ),
        ("budget: {apbn: {tahun: 1}}", 17, "Tulis tahun dengan empat angka, lalu titik dua: 2027:"),
        ("budget: {apbd-kab: {2025: 1}}", 10, UNKNOWN.format("Anggaran")),
        ("risks: [{risk: x, impact: 6}]", 27, "Tulis bilangan 1 sampai 5."),
        ("outputs: [{name: x, unti: y}]", 21, UNKNOWN.format("Indikator keluaran")),
        ("outputs: [{ref: IK-1, unit: y}]", 23, UNKNOWN.format("Indikator keluaran")),
        (
            "milestones: [{name: x, at: Juni 2025}]",
            28,
            "Tulis tahun, atau tahun-bulan. Contoh: at: 2027-01",
        ),
        ("illustrative: {a: b}", 15, "Tulis all, atau daftar nama isian: [targets, budget]."),
    ],
)
def test_a_mistake_is_told_in_indonesian_where_it_is(
    server: Server, typed: str, column: int, message: str
) -> None:
    text = f"id: GOV-90\nname: x\n{typed}\n"
    assert problems(server, text) == [Problem(3, column, message)]


def test_what_is_missing_is_named(server: Server) -> None:
    (found,) = problems(server, "id: GOV-90\n")
    assert found.message in (
        "Isian name (Nama program) belum ada; isian ini wajib.",
        'Missing property "name".',  # the old server has no other words for it
    )


def test_what_stands_empty_is_no_mistake(server: Server) -> None:
    keys = ("kind", "also", "owner", "budget", "schedule", "outputs", "illustrative")
    text = "id: GOV-90\nname: x\n" + "".join(f"{key}:\n" for key in keys)
    assert problems(server, text) == []


HALF = """id: GOV-90
name: 
kind: 
sub_dimension: 
also:
  - 
budget:
  
outputs:
  - 
description: 
"""


def test_keys_choices_and_codes_are_proposed(server: Server) -> None:
    assert HALF.count(": \n") == 4
    problems(server, HALF)
    assert server.proposals(PROGRAM, 2, 7) == {}, "no null, true or false where text is due"
    assert server.proposals(PROGRAM, 11, 14) == {}
    assert server.proposals(PROGRAM, 3, 7) == {
        "new": ("new", "Baru"),
        "continued": ("continued", "Lanjutan"),
        "expanded": ("expanded", "Pengembangan"),
    }
    codes = server.proposals(PROGRAM, 4, 16)
    assert len(codes) >= 18
    assert codes["governance.public-service"] == ("governance.public-service", "Pelayanan publik")
    assert server.proposals(PROGRAM, 6, 5) == codes
    assert server.proposals(PROGRAM, 8, 3)["apbn"] == ("apbn:\n  ", "APBN")
    fields = server.proposals(PROGRAM, 10, 5)
    assert fields["unit"][0] == "unit: " and "Satuan" in fields["unit"][1]
    assert fields["illustrative"][0] == "illustrative: all"
    assert fields["targets"][0].startswith("targets:\n")
    assert {"ref", "name", "baseline"} <= set(fields)
    problems(server, "id: GOV-90\nna\n")
    assert server.proposals(PROGRAM, 2, 3)["name"][0] == "name: "


def test_a_place_is_explained(server: Server) -> None:
    problems(server, "id: GOV-90\nname: x\nkind: new\nbudget: {apbn: {2025: 1}}\n")
    kind = server.hover(PROGRAM, 3, 2)
    assert kind.startswith("#### Jenis program\n\nnew bila baru")
    assert "Pengembangan" in kind and "null" not in kind and "Allowed" not in kind
    assert server.hover(PROGRAM, 4, 11).startswith("#### Anggaran\n\nAPBN")


def test_each_kind_of_file_has_its_own(server: Server) -> None:
    for path, label in (
        ("profile.yaml", "Profil daerah"),
        ("masterplan.yaml", "Masterplan"),
        ("quick-wins/QW-1.yaml", "Quick win"),
        ("programs/economy/ECO-1.yaml", "Program"),
    ):
        said = [found.message for found in server.open(path, "nomor: 1\n")]
        assert UNKNOWN.format(label) in said, path
    assert server.open("docker-compose.yml", "nomor: 1\n") == []
    assert server.open("templates/profil.yaml", "nomor: 1\n") == []
