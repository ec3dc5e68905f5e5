"""What a change touches in the books: the region's own list, and names as a reader sees them."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from odd_masterplans import Memory
from small_plans import plan_of

from docs.altered import owners
from smartcity_mp.cli.shelved import shelved
from smartcity_mp.data.shown import shown
from smartcity_mp.loading import Loaded, load
from smartcity_mp.model.plan import Plan
from smartcity_mp.review.compare import review
from smartcity_mp.review.items import fields_of
from smartcity_mp.review.shelf import Placed, Shelved, TouchedChapter
from smartcity_mp.review.sides import Side
from smartcity_mp.review.touched import touched
from smartcity_mp.source.tree import Folder

EXAMPLE = Path(__file__).parents[2] / "examples" / "kab-tegal"
GOV = "programs/governance/GOV-01.yaml"
Files = Mapping[str, bytes]


@pytest.fixture(scope="module")
def files() -> Files:
    folder = Folder(EXAMPLE)
    texts = {path: folder.read(path) for path in folder.files() if not path.startswith("assets/")}
    return {path: text for path, text in texts.items() if isinstance(text, bytes)}


def edited(files: Files, path: str, *edits: tuple[str, str]) -> Files:
    text = files[path].decode()
    for old, new in edits:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return {**files, path: text.encode()}


def side(loaded: Loaded) -> Side:
    return Side(loaded.plan, loaded.templates, loaded.left_out, loaded.sources.path_of)


def touches(before: Files, after: Files) -> dict[str, dict[str, TouchedChapter]]:
    """Chapters by the label of their book and their title."""
    old, new = load(Memory(before)), load(Memory(after))
    changes = review(side(old), side(new)).changes
    assert changes
    books = touched(changes, (new.plan, old.plan), shelved(new))
    return {book.label: {part.title: part for part in book.chapters} for book in books}


def with_books(files: Files, books: str) -> Files:
    marker = files["masterplan.yaml"].decode()
    assert marker.count("\nbooks: kominfo\n") == 1
    marker = marker.replace("\nbooks: kominfo\n", f"\nbooks:\n{books}")
    return {**files, "masterplan.yaml": marker.encode()}


def test_a_budget_touches_the_tables_of_money(files: Files) -> None:
    found = touches(files, edited(files, GOV, ("2025: 815000000", "2025: 1200000000")))
    assert "Buku I" not in found
    funding = found["Buku II"]["Pendanaan"]
    assert funding.label == "Bab VI"
    assert "tabel Kebutuhan dana menurut sumber" in funding.captions
    assert "gambar Kebutuhan dana per tahun menurut dimensi" in funding.captions
    assert found["Buku III"]["Dimensi Smart City"].captions == (
        "tabel Program utama Smart Governance",
    )
    assert "Kelembagaan" not in found["Buku II"]


def test_a_score_and_a_weight_touch_the_order_of_programs(files: Files) -> None:
    score = edited(files, GOV, ("kesenjangan: 5, kesiapan: 4}", "kesenjangan: 4, kesiapan: 4}"))
    weights = edited(files, "finance.yaml", ("weight: 40", "weight: 30"))
    for after in (score, edited(weights, "finance.yaml", ("name: Jenis", "name: Macam"))):
        found = touches(files, after)
        captions = found["Buku II"]["Pendanaan"].captions
        assert "tabel Urutan prioritas program" in captions
        assert "tabel Program yang ditunda bila dana berkurang" in captions
        assert "Kebutuhan Dana" in found["Buku III"]


def test_two_dimensions_are_named_and_more_are_every_one(files: Files) -> None:
    after = files
    for number, (path, name) in enumerate((
        (GOV, "Governance"),
        ("programs/living/LIV-01.yaml", "Living"),
        ("programs/society/SOC-01.yaml", "Society"),
    )):  # fmt: skip
        text = re.sub(r"(?m)^(    20\d\d: \d+)$", r"\g<1>00", after[path].decode(), count=1)
        after = {**after, path: text.encode()}
        captions = touches(files, after)["Buku II"]["Strategi"].captions
        assert (f"tabel Program Smart {name} menurut subdimensi" in captions) is (number < 2)
    assert captions == ("tabel Program tiap dimensi menurut subdimensi",)


def test_an_indicator_of_a_program_is_in_no_table_of_objectives(files: Files) -> None:
    program = touches(files, edited(files, GOV, ("2027: 61, 2028: 75}", "2027: 61, 2028: 70}")))
    assert {title: part.captions for title, part in program["Buku II"].items()} == {
        "Arah Pembangunan": (),
        "Rencana Aksi": ("tabel Matriks rencana aksi",),
        "Pemantauan dan Evaluasi": ("tabel Target sesudah programnya selesai",),
    }
    assert "Buku I" not in program
    goals = files["goals.yaml"].decode()
    assert goals.count("targets: {") > 10
    after = {
        **files,
        "goals.yaml": goals.replace("targets: {2024: ", "targets: {2024: 1", 1).encode(),
    }
    objective = touches(files, after)
    assert (
        "tabel Indikator sasaran" in objective["Buku I"]["Visi, Misi, Tujuan, dan Sasaran"].captions
    )
    assert "tabel Sasaran Smart Governance" in [
        caption for part in objective["Buku III"].values() for caption in part.captions
    ]


def test_the_regions_own_list_of_books_is_followed(files: Files) -> None:
    files = with_books(files, "  - {title: Uang, chapters: [pendahuluan, pendanaan]}\n")
    found = touches(files, edited(files, GOV, ("2025: 815000000", "2025: 1200000000")))
    assert {book: list(parts) for book, parts in found.items()} == {
        "Buku I": ["Pendanaan"],
        "Laporan 2025": ["Capaian", "Capaian Program"],
    }
    assert found["Buku I"]["Pendanaan"].label == "Bab II"


def test_own_chapters_are_named_where_text_or_figures_change(files: Files) -> None:
    files = with_books(files, "  - {title: Uang, chapters: [biaya, sejarah, pendanaan]}\n")
    files = {
        **files,
        "templates/biaya.md": b'# Biaya\n\n{{ view("pendanaan").total }}\n',
        "templates/sejarah.md": b"# Sejarah {{ facts.region }}\n\nDahulu kala.\n",
        "templates/pendanaan.md": b"# Dana kita\n\n{{ v.total }}\n",
    }
    money = touches(files, edited(files, GOV, ("2025: 815000000", "2025: 1200000000")))["Buku I"]
    assert {title: part.is_own for title, part in money.items()} == {
        "Biaya": True, "Dana kita": True,
    }  # fmt: skip
    assert money["Dana kita"].captions == ()
    text = touches(files, edited(files, "templates/sejarah.md", ("Dahulu", "Dulu")))
    assert {book: list(parts) for book, parts in text.items()} == {"Buku I": ["sejarah"]}


def test_a_narrative_touches_its_chapter(files: Files) -> None:
    def with_narrative(name: str) -> dict[str, list[str]]:
        found = touches(files, {**files, f"narratives/{name}.md": b"Baru.\n"})
        return {book: list(parts) for book, parts in found.items()}

    assert with_narrative("buku-2-penutup") == {}
    assert with_narrative("risiko") == {"Buku II": ["Manajemen Risiko"]}
    assert with_narrative("buku-3-sekilas") == {"Buku III": ["Masterplan Sekilas"]}
    assert with_narrative("buku-2-sekilas") == {}
    assert with_narrative("dimensi-living") == {"Buku II": ["Strategi"]}


def test_what_is_gone_touches_what_showed_it(files: Files) -> None:
    after = {path: text for path, text in files.items() if path != "quick-wins/QW-ENV.yaml"}
    found = touches(files, after)["Buku IV"]["Profil Quick Win"]
    assert found.captions == (
        "tabel Risiko QW-ENV",
        "gambar Jadwal dua belas bulan QW-ENV",
        "tabel Rencana aksi dua belas bulan QW-ENV",
    )


def test_what_moves_touches_both_dimensions(files: Files) -> None:
    after = {**files, "programs/society/GOV-01.yaml": files[GOV]}
    after = edited({path: text for path, text in after.items() if path != GOV},
                   "programs/society/GOV-01.yaml",
                   ("governance.public-service", "society.community"))  # fmt: skip
    captions = touches(files, after)["Buku II"]["Strategi"].captions
    assert set(captions) == {
        "tabel Program Smart Society menurut subdimensi",
        "tabel Program Smart Governance menurut subdimensi",
    }


def test_what_changes_its_group_touches_the_table_that_it_left(files: Files) -> None:
    program = touches(files, edited(files, GOV, ("cluster: application", "cluster: literacy")))
    assert set(program["Buku II"]["Rencana Aksi"].captions) == {
        "tabel Program menurut klaster",
        "tabel Program klaster aplikasi dan perangkat lunak",
        "tabel Program klaster literasi smart city",
    }
    profile = files["profile.yaml"].decode()
    assert profile.count("group: Kesejahteraan\n") == 4
    after = profile.replace("group: Kesejahteraan\n", "group: Ekonomi\n", 1).encode()
    found = touches(files, {**files, "profile.yaml": after})
    captions = [c for book in found.values() for part in book.values() for c in part.captions]
    assert {"tabel Ekonomi", "tabel Kesejahteraan"} <= set(captions)


def test_the_report_of_an_office_touches_the_book_of_its_year(files: Files) -> None:
    note = ("organization: dinkes\n", "organization: dinkes\nnotes: Catatan\n")
    for year in (2024, 2025):
        found = touches(files, edited(files, f"progress/{year}/dinkes.yaml", note))
        assert {book: list(parts) for book, parts in found.items()} == {
            f"Laporan {year}": ["Capaian"]
        }


def test_an_approval_touches_the_page_of_approval_of_the_book_that_is_signed(files: Files) -> None:
    given = (
        "post: kepala\ntitle: Kepala\napproved:\n  - {of: GOV-01, date: 2026-06-26, content: x}\n"
    )
    found = touches(files, {**files, "approvals/kepala.yaml": given.encode()})
    assert {book: list(chapters) for book, chapters in found.items()} == {
        "Buku II": ["Lembar Pengesahan"]
    }


def test_the_bounds_of_the_rules_touch_no_book(files: Files) -> None:
    rules = ("\nwaivers:\n", "\nrules: {settings: {max_missions: 9}}\nwaivers:\n")
    assert touches(files, edited(files, "masterplan.yaml", rules)) == {}


SHELF = (
    Shelved(
        "buku-1",
        "Buku I",
        "Arah",
        tuple(
            Placed(name, f"Bab {name}", "")
            for name in ("visi-misi", "rencana-aksi", "perbandingan", "konsep", "rujukan-rpjmd")
        ),
    ),
)


def small(before: Plan, after: Plan) -> dict[str, tuple[str, ...]]:
    """Captions by the label of their chapter, in a list of one book."""
    changes = review(Side(before), Side(after)).changes
    assert changes
    (book,) = touched(changes, (after, before), SHELF)
    assert (book.label, book.title) == ("Buku I", "Arah")
    return {chapter.label: chapter.captions for chapter in book.chapters}


def test_an_output_that_goes_where_its_program_is_renamed_is_in_no_table_of_objectives() -> None:
    def plan(name: str, numbers: str, former: dict[str, str]) -> Plan:
        outputs = [{"id": f"{name}.K{number}", "name": f"Loket {number}"} for number in numbers]
        return plan_of(
            masterplan={"former_ids": former},
            programs=[{"id": name, "name": "Mal", "outputs": outputs}],
        )

    before, after = plan("GOV-01", "12", {}), plan("GOV-09", "1", {"GOV-01": "GOV-09"})
    assert "Bab visi-misi" not in small(before, after)
    assert "Bab visi-misi" not in small(after, before)


def test_the_parts_of_what_no_table_lists_touch_all_that_shows_them() -> None:
    """Objectives, sub-dimensions and missions of documents are shown by themselves, not as a field
    of what holds them.
    """

    def plan(service: str, statement: str) -> Plan:
        dimension = {"id": "governance", "name": "Smart Governance",
                     "sub_dimensions": [{"id": "service", "name": service}]}  # fmt: skip
        goal = {"id": "T", "statement": "T", "objectives": [{"id": "S", "statement": statement}]}
        return plan_of(framework={"dimensions": [dimension]}, goals=[goal])

    plain = plan("Layanan", "S")
    assert small(plain, plan("Pelayanan", "S"))["Bab konsep"] == ("tabel Dimensi dan subdimensi",)
    assert "tabel Tujuan dan sasaran" in small(plain, plan("Layanan", "Lain"))["Bab visi-misi"]


def test_a_mission_of_a_document_is_where_missions_of_documents_are() -> None:
    def plan(statement: str) -> Plan:
        missions = [{"id": "D.M1", "statement": statement}]
        document = {"id": "D", "title": "RPJMD", "missions": missions}
        return plan_of(alignment={"documents": [document]})

    assert small(plan("Satu"), plan("Dua"))["Bab rujukan-rpjmd"] == (
        "tabel Dokumen perencanaan yang didukung masterplan",
    )


def test_the_latest_report_tells_of_the_plan_as_it_is_now() -> None:
    def plan(name: str, *years: int) -> Plan:
        return plan_of(
            organizations=[{"id": "dinkes", "name": "Dinkes"}],
            reports=[{"year": year, "organization": "dinkes"} for year in years],
            programs=[{"id": "P", "name": name}],
        )

    before, after = plan("Satu", 2024), plan("Dua", 2024, 2025)
    (change,) = (
        one for one in review(Side(before), Side(after)).changes if one.subject.kind == "program"
    )
    chapters = (Placed("capaian-program", "Bab I", ""),)
    shelf = [Shelved("laporan", f"Laporan {y}", "", chapters, year=y) for y in (2024, 2025)]
    books = touched([change], (after, before), shelf)
    assert [book.label for book in books] == ["Laporan 2025"]


def test_the_money_of_a_quick_win_is_compared_with_that_of_others() -> None:
    def plan(rupiah: int) -> Plan:
        resources = {"budget": {"csr": rupiah}}
        return plan_of(quick_wins=[{"id": "QW", "name": "A", "resources": resources}])

    assert small(plan(5), plan(6)) == {"Bab perbandingan": ("tabel Perbandingan quick win",)}


NOWHERE = {
    "goals.goals", "issues.issues", "missions.missions", "strategies.strategies", "gaps.gaps",
    "organizations.organizations", "alignment.documents", "readiness.items", "profile.statistics",
    "swot.factors", "swot.strategies", "framework.dimensions", "dimension.sub_dimensions",
    "goal.objectives", "document.missions", "document.priorities", "masterplan.legal_basis",
    "inventory.inventory", "future.drivers", "future.scenarios", "finance.criteria",
}  # fmt: skip
"""What holds things with ids of their own: their changes are told of these."""
SILENT = {
    "masterplan.books", "masterplan.framework", "masterplan.language", "masterplan.rules",
    "masterplan.stage", "masterplan.former_ids", "masterplan.schema_version", "masterplan.waivers",
    "masterplan.reporting", "masterplan.notice", "masterplan.design",
    "organization.illustrative", "profile.map", "reports.organization",
    "evaluations.answers", "evaluations.source", "evaluations.weights", "evaluations.year",
    "approvals.approved", "approvals.post", "approvals.title",
}  # fmt: skip
"""What no chapter shows: the notice on covers and feet, how the books look, how they are made or
checked, what `evaluate` reckons with; and who approved what, which is compared apart.
"""


def test_every_field_that_a_review_may_name_is_known() -> None:
    names = {
        f"{name}.{field.name.partition('.')[0]}"
        for name, kind in owners()
        for field in fields_of(kind)
    }
    assert len(names) > 200
    assert sorted(names - shown().fields.keys() - NOWHERE - SILENT) == []
    assert sorted((NOWHERE | SILENT) - names) == []
