"""Where programs stand in other plans and standards: planning documents, nomenclature, SDGs."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from smartcity_mp.books.blocks import Cite, Column, Content, Row, Table
from smartcity_mp.books.words.absence import absent, unread
from smartcity_mp.books.words.prose import opening, part_of_all, spread
from smartcity_mp.books.words.wording import cites, lines
from smartcity_mp.language.numbers import listing, spelled
from smartcity_mp.language.order import natural
from smartcity_mp.model.alignment import Document, DocumentMission, DocumentPriority
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.program_parts import CrossReferences
from smartcity_mp.model.programs import Program

GOALS = {
    1: "Tanpa kemiskinan", 2: "Tanpa kelaparan", 3: "Kehidupan sehat dan sejahtera",
    4: "Pendidikan berkualitas", 5: "Kesetaraan gender", 6: "Air bersih dan sanitasi layak",
    7: "Energi bersih dan terjangkau", 8: "Pekerjaan layak dan pertumbuhan ekonomi",
    9: "Industri, inovasi, dan infrastruktur", 10: "Berkurangnya kesenjangan",
    11: "Kota dan permukiman yang berkelanjutan",
    12: "Konsumsi dan produksi yang bertanggung jawab", 13: "Penanganan perubahan iklim",
    14: "Ekosistem lautan", 15: "Ekosistem daratan",
    16: "Perdamaian, keadilan, dan kelembagaan yang tangguh",
    17: "Kemitraan untuk mencapai tujuan",
}  # fmt: skip
"""The sustainable development goals by their numbers."""
_OF_PROGRAM = 2
"""As many dots has the code of a program at most, such as 2.16.03; that of an activity has more."""
MOST_NAMED = 5
"""As many goals a sentence names; more are counted."""
SDGS = "Tujuan Pembangunan Berkelanjutan (TPB/SDGs)"


@dataclass(frozen=True, slots=True)
class DocumentReferences:
    """What the annex on planning documents shows."""

    supported: str | None
    """A sentence on how many missions and priorities are supported."""
    unsupported: str | None
    """The missions and priorities of the region's RPJMD that nothing supports."""
    without_program: str | None
    """The missions and priorities that a mission of the masterplan names but no program."""
    by_one: str | None
    """Those that rest on a single program: "RPJMD-2025.P3 (ENV-01)"."""
    without: str | None
    """How many programs refer to no planning document, in words."""
    documents: Table | None


@dataclass(frozen=True, slots=True)
class Nomenclatures:
    """What the annex on nomenclature shows."""

    coded: str
    """ "Seluruh 58 program memakai 54 kode nomenklatur". """
    without: str | None
    """How many programs have no code, in words."""
    versions: bool
    """Whether some code says which version it is of."""
    only_programs: bool
    """Whether all codes are of programs, none of an activity below one."""
    codes: Table | None
    activities: Table | None


@dataclass(frozen=True, slots=True)
class GlobalReferences:
    """What the annex on the SDGs and other standards shows."""

    linked: str
    """To what the programs are linked: "Tujuan Pembangunan Berkelanjutan (TPB/SDGs) dan ..."."""
    served: str
    """ "Seluruh 58 program mendukung 16 dari 17 tujuan". """
    spread: str | None
    unserved: str | None
    """A sentence on the goals that no program serves."""
    without: str | None
    """How many programs serve no goal while others do, in words."""
    goals: Table | None
    iso_37122: Table | None
    spbe: Table | None


def document_references(plan: Plan) -> DocumentReferences:
    """Planning documents with the missions and programs that support them."""
    named = _by_name(plan.programs, lambda references: references.rpjmd)
    parts = [(document, part) for document in plan.alignment.documents for part in _parts(document)]
    supported = {part.id for _, part in parts if part.id in named or _missions(plan, part.id)}
    bare = [
        part.id for document, part in parts if document.kind == "rpjmd" and part.id not in supported
    ]
    above = [part.id for _, part in parts if part.id in supported and part.id not in named]
    by_one = [
        f"{part.id} ({one[0]})" for _, part in parts if len(one := named.get(part.id, [])) == 1
    ]
    without = sum(not (item.references and item.references.rpjmd) for item in plan.programs)
    rows = tuple(row for item in plan.alignment.documents for row in _document(plan, item, named))
    columns = (
        Column("Kode", narrow=True),
        Column("Misi atau prioritas dokumen"),
        Column("Arah masterplan"),
        Column("Program"),
    )
    table = Table("Dokumen perencanaan yang didukung masterplan", columns, rows, key="rujukan")
    return DocumentReferences(
        supported=_supported(plan, len(supported), len(parts), _by(plan, parts, named))
        if parts
        else None,
        unsupported=listing(bare) or None,
        without_program=_if_read(plan, _without_program(above, len(supported))),
        by_one=_if_read(plan, listing(by_one)),
        without=spelled(without) if without else None,
        documents=table if rows else None,
    )


def _if_read(plan: Plan, said: str) -> str | None:
    """What no program serves; not said where some program could not be read."""
    return None if unread(plan, "programs") else said or None


def _by(
    plan: Plan,
    parts: Sequence[tuple[Document, DocumentMission | DocumentPriority]],
    named: Mapping[str, list[str]],
) -> str:
    """Who supports missions and priorities: "misi atau program masterplan"."""
    kinds = {
        "misi": any(_missions(plan, part.id) for _, part in parts),
        "program": any(part.id in named for _, part in parts),
    }
    said = [kind for kind, there in kinds.items() if there]
    return f"{' atau '.join(said or kinds)} masterplan"


def _without_program(above: Sequence[str], supported: int) -> str:
    """On what only a mission supports: named, unless that is everything."""
    if above and len(above) == supported:
        return "Belum ada program yang merujuknya."
    found = "Rumusan berikut termuat dalam misi masterplan, tetapi belum dirujuk program mana pun"
    return f"{found}: {listing(above)}." if above else ""


def _supported(plan: Plan, part: int, whole: int, by: str) -> str:
    if part == 0:
        none = f"Belum ada misi atau prioritas yang didukung oleh {by}."
        return absent(plan, none, "missions", "programs")
    if whole == 1:
        return f"Satu-satunya rumusan dokumen itu didukung oleh {by}."
    if part == whole:
        return (
            f"Seluruh misi dan prioritas itu, yakni {spelled(whole)} rumusan, didukung oleh {by}."
        )
    return f"{opening(part, 'dari')} {spelled(whole)} misi dan prioritas itu didukung oleh {by}."


def _document(plan: Plan, document: Document, named: Mapping[str, list[str]]) -> Iterator[Row]:
    yield Row((Cite(document.id, document.title),), kind="group")
    whole = (_above(plan, document.id), cites(named.get(document.id, ())) or "–")
    parts = _parts(document)
    if whole != ("–", "–") or not parts:
        yield Row(("–", "Dokumen secara keseluruhan", *whole))
    for part in parts:
        programs = cites(named.get(part.id, ())) or "–"
        yield Row((Cite(part.id), part.statement, _above(plan, part.id), programs))


def _parts(document: Document) -> list[DocumentMission | DocumentPriority]:
    return [*document.missions, *document.priorities]


def _missions(plan: Plan, name: str) -> list[str]:
    """The missions that support something of another plan."""
    return [mission.id for mission in plan.missions if name in mission.supports]


def _above(plan: Plan, name: str) -> Content:
    """What of the masterplan's direction supports it: the vision, missions."""
    missions = cites(_missions(plan, name))
    if name not in plan.vision.supports:
        return missions or "–"
    return lines(("Visi", missions)) if missions else "Visi"


def _by_name(
    programs: Iterable[Program], names: Callable[[CrossReferences], Iterable[str]]
) -> dict[str, list[str]]:
    """The ids of programs by what they refer to."""
    found: dict[str, list[str]] = {}
    for program in programs:
        for name in names(program.references) if program.references else ():
            found.setdefault(name, []).append(program.id)
    return found


def nomenclatures(plan: Plan) -> Nomenclatures:
    """The codes of programs and activities."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for program in plan.programs:
        for item in program.nomenclature:
            entry = (item.code, item.name or "", item.version or "")
            found.setdefault(entry, []).append(program.id)
    versions = any(version for _, _, version in found)
    rows = tuple(
        Row((code, name or None, *([version or "–"] if versions else []), cites(ids)))
        for (code, name, version), ids in sorted(
            found.items(), key=lambda entry: [natural(part) for part in entry[0]]
        )
    )
    heads = ("Kode", "Nomenklatur", *(["Versi"] if versions else []), "Program")
    columns = tuple(map(Column, heads))
    table = Table("Nomenklatur program", columns, rows, key="nomenklatur")
    without = sum(not program.nomenclature for program in plan.programs)
    activities = _activities(plan)
    return Nomenclatures(
        coded=f"{part_of_all(len(plan.programs) - without, len(plan.programs), 'program')} memakai "
        f"{spelled(len({code for code, _, _ in found}))} kode nomenklatur",
        versions=versions,
        without=spelled(without) if without else None,
        only_programs=not activities
        and all(code.count(".") <= _OF_PROGRAM for code, _, _ in found),
        codes=table if rows else None,
        activities=activities,
    )


def _activities(plan: Plan) -> Table | None:
    rows = [
        (item.code, program.id, item.name)
        for program in plan.programs
        for item in program.activities
        if item.code
    ]
    rows.sort(key=lambda row: [natural(part) for part in row])
    columns = (Column("Kode"), Column("Kegiatan"), Column("Program"))
    table = Table(
        "Nomenklatur kegiatan",
        columns,
        tuple(Row((code, name, Cite(program))) for code, program, name in rows),
    )
    return table if rows else None


def global_references(plan: Plan) -> GlobalReferences:
    """The SDGs, indicators of ISO 37122 and parts of SPBE that programs serve."""
    goals = _by_name(plan.programs, lambda references: map(str, references.sdgs))
    iso = _by_name(plan.programs, lambda references: references.iso_37122)
    spbe = _by_name(plan.programs, lambda references: [references.spbe] if references.spbe else ())
    counts = {f"tujuan {goal} ({_goal(goal)})": len(ids) for goal, ids in goals.items()}
    rows = tuple(
        Row((str(number), name, str(len(goals[str(number)])), cites(goals[str(number)])))
        for number, name in GOALS.items()
        if str(number) in goals
    )
    columns = (
        Column("No.", "right", narrow=True),
        Column("Tujuan"),
        Column("Jumlah", "right", narrow=True),
        Column("Program"),
    )
    unserved = [f"{goal} ({_goal(str(goal))})" for goal in GOALS if str(goal) not in goals]
    serving = len({name for ids in goals.values() for name in ids})
    links = {"indikator kota cerdas SNI ISO 37122": iso, "kerangka SPBE": spbe}
    return GlobalReferences(
        linked=listing([SDGS, *(name for name, found in links.items() if found)]),
        served=f"{part_of_all(serving, len(plan.programs), 'program')} mendukung "
        f"{spelled(len(goals))} dari {len(GOALS)} tujuan",
        spread=spread(counts, "program", "tujuan", lies="mendukung", everywhere=False),
        unserved=_if_read(plan, _unserved(unserved)),
        without=spelled(len(plan.programs) - serving) if 0 < serving < len(plan.programs) else None,
        goals=Table("Program menurut TPB/SDGs", columns, rows, key="sdgs") if rows else None,
        iso_37122=_plain("Program menurut indikator SNI ISO 37122", "Indikator", iso),
        spbe=_plain("Program menurut rujukan SPBE", "Domain dan aspek SPBE", spbe),
    )


def _unserved(goals: Sequence[str]) -> str:
    if len(goals) > MOST_NAMED:
        return f"{opening(len(goals), 'tujuan')} lain belum didukung program mana pun."
    return f"Tujuan yang belum didukung program: {listing(goals)}." if goals else ""


def _goal(number: str) -> str:
    name = GOALS[int(number)]
    return f"{name[:1].lower()}{name[1:]}"


def _plain(caption: str, head: str, named: Mapping[str, list[str]]) -> Table | None:
    rows = [
        Row((name, cites(ids)))
        for name, ids in sorted(named.items(), key=lambda entry: natural(entry[0]))
    ]
    return Table(caption, (Column(head), Column("Program")), tuple(rows)) if rows else None
