"""Who steers, who carries out, and who takes part: council, team, forum, organizations."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from smartcity_mp.analysis.joins import programs_in, quick_wins_in
from smartcity_mp.books.blocks import Column, Content, Figure, Row, Table
from smartcity_mp.books.views.governance.organisation import organisation
from smartcity_mp.books.words.absence import unread
from smartcity_mp.books.words.indicators import short_name
from smartcity_mp.books.words.prose import among, signed, spread, uncapital, unended
from smartcity_mp.books.words.wording import (
    cites,
    label,
    organization,
    organizations,
)
from smartcity_mp.language.numbers import any_date, listing, spelled
from smartcity_mp.model.framework import Dimension
from smartcity_mp.model.governance import Council, Forum, Team
from smartcity_mp.model.organizations import Organization
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import ORGANIZATION_KINDS

PARTNERS = {
    "Perguruan tinggi": ("academia",),
    "Dunia usaha": ("business", "soe"),
    "Komunitas": ("community",),
    "Media": ("media",),
    "Instansi lain": ("vertical", "village", "ministry", "legislature", "other"),
}
"""The partners of the regional government, and the kinds of organizations that they are."""


@dataclass(frozen=True, slots=True)
class Body:
    """The council or the team."""

    decree: str | None
    count: str | None
    """ "dua puluh orang", with the sign of an illustration where it is one; None without any."""
    members: Table | None


@dataclass(frozen=True, slots=True)
class Institutions:
    """What the chapter on institutions shows. A None where the plan says nothing yet."""

    drawn: Figure | None
    """Who directs whom; None while neither council nor team is known."""
    council: Body
    team: Body
    frequency: str | None
    next_forum: str | None
    organization_count: str | None
    agencies: str
    """How many of them are agencies of the region: "tiga di antaranya perangkat daerah"."""
    owner_count: str
    """How many organizations are accountable for a program, in words."""
    owned: str
    """What the only owner answers for: "seluruh program", "satu-satunya program". """
    only_owner: str | None
    """The one organization that is accountable for all programs, if it is one."""
    spread: str | None
    """A sentence on the organizations with most programs."""
    organizations: Table | None
    partners: Table | None
    partner_count: str
    regulations: Table | None
    """The regulations that are still to be made."""
    without_partner: str | None
    """The dimensions with programs but without a partner."""


def institutions(plan: Plan) -> Institutions:
    """The bodies and the organizations."""
    governance = plan.governance
    owned = {item.id: 0 for item in plan.organizations}
    for program in plan.programs:
        if program.owner:
            owned[program.owner] = owned.get(program.owner, 0) + 1
    owners = {short_name(plan, name): count for name, count in owned.items() if count}
    taking_part = {item.id: _taking_part(plan, item) for item in plan.framework.dimensions}
    helping = partners(plan)
    lonely = [
        dimension.name
        for dimension in plan.framework.dimensions
        if programs_in(plan, dimension) and not taking_part[dimension.id]
    ]
    forum = governance.forum
    return Institutions(
        drawn=organisation(plan, len(owners), len(helping)),
        council=_body(plan, governance.council, "Susunan Dewan Smart City"),
        team=_body(plan, governance.team, "Susunan Tim Pelaksana Smart City"),
        frequency=_frequency(forum) if forum else None,
        next_forum=_signed(forum, "next", any_date(forum.next)) if forum and forum.next else None,
        organization_count=spelled(len(plan.organizations)) if plan.organizations else None,
        agencies=_agencies(plan),
        owner_count=spelled(len(owners)),
        owned="seluruh program" if len(plan.programs) > 1 else "satu-satunya program",
        only_owner=next(iter(owners)) if len(owners) == 1 else None,
        spread=spread(
            owners,
            "program",
            "penanggung jawab",
            len(plan.programs) - sum(owners.values()),
            lies="ditangani",
            unread=bool(unread(plan, "programs")),
        ),
        organizations=_organizations(plan, owned) if plan.organizations else None,
        partners=_partners(plan, taking_part) if helping else None,
        partner_count=spelled(len(helping)),
        regulations=_regulations(plan) if governance.planned_regulations else None,
        without_partner=listing(lonely) or None,
    )


def _regulations(plan: Plan) -> Table:
    """What is still to be enacted, the earliest first; what has no year comes last."""
    planned = sorted(plan.governance.planned_regulations, key=lambda item: item.year or 9999)
    columns = (
        Column("Peraturan"),
        Column("Alasan"),
        Column("Pemrakarsa"),
        Column("Tahun", "right", narrow=True),
        Column("Program yang menunggu"),
    )
    rows = (
        Row(
            (
                item.title,
                item.reason,
                organization(plan, item.owner),
                str(item.year) if item.year else None,
                cites(item.programs) or "–",
            )
        )
        for item in planned
    )
    return Table("Peraturan yang masih disusun", columns, tuple(rows), key="peraturan-disusun")


def _agencies(plan: Plan) -> str:
    count = sum(item.kind == "opd" for item in plan.organizations)
    if count == len(plan.organizations):
        return "yaitu perangkat daerah" if count == 1 else "semuanya perangkat daerah"
    if count == 0:
        return "tetapi belum ada yang tercatat sebagai perangkat daerah"
    return f"{among(count, len(plan.organizations))} di antaranya perangkat daerah"


def _frequency(forum: Forum) -> str | None:
    """ "dua kali setahun", for the middle of a sentence."""
    return _signed(forum, "frequency", uncapital(forum.frequency or ""))


def _signed(forum: Forum, field: str, text: str | None) -> str | None:
    return signed(forum, field, unended(text)) if text else None


def members_of(body: Council | Team | None) -> str | None:
    """ "dua puluh orang", with the sign where the members are an illustration; None without any."""
    if body is None or not body.members:
        return None
    return signed(body, "members", f"{spelled(len(body.members))} orang")


def _body(plan: Plan, body: Council | Team | None, caption: str) -> Body:
    members = body.members if body else ()
    if body is None or not members:
        return Body(_decree(body), None, None)
    rows = (
        Row(
            (
                str(number),
                member.position,
                organization(plan, member.organization) or "–",
                member.role,
            )
        )
        for number, member in enumerate(members, 1)
    )
    columns = (
        Column("No.", "right", narrow=True),
        Column("Jabatan"),
        Column("Asal organisasi"),
        Column("Kedudukan"),
    )
    return Body(
        decree=_decree(body),
        count=members_of(body),
        members=Table(
            caption, columns, tuple(rows), illustrative=body.is_illustrative("members")
        ),
    )  # fmt: skip


def _decree(body: Council | Team | None) -> str | None:
    return unended(body.decree) if body and body.decree else None


def _organizations(plan: Plan, owned: dict[str, int]) -> Table:
    columns = (
        Column("Organisasi"),
        Column("Nama singkat"),
        Column("Penanggung jawab", "right", group="Program", narrow=True),
        Column("Pendukung", "right", group="Program", narrow=True),
        Column("Quick win", "right", narrow=True),
    )
    rows: list[Row] = []
    for kind in (*ORGANIZATION_KINDS, None):
        own = [item for item in plan.organizations if item.kind == kind]
        if own:
            rows.append(
                Row((label(ORGANIZATION_KINDS, kind) or "Jenis belum diisi",), kind="group")
            )
            rows.extend(_organization(plan, item, owned) for item in own)
    return Table(
        "Organisasi yang menjalankan masterplan", columns, tuple(rows), key="organisasi"
    )  # fmt: skip


def _organization(plan: Plan, item: Organization, owned: dict[str, int]) -> Row:
    supports = sum(
        item.id in (*program.joint_owners, *program.supporting) for program in plan.programs
    )
    wins = sum(item.id in (win.owner, *win.supporting, *win.partners) for win in plan.quick_wins)
    return Row(
        (
            f"{item.name} (dahulu {listing(item.former)})" if item.former else item.name,
            item.short,
            *(str(count) if count else "–" for count in (owned[item.id], supports, wins)),
        ),
        id=item.id,
    )


def _taking_part(plan: Plan, dimension: Dimension) -> list[Organization]:
    """The organizations outside the regional government that work on a dimension."""
    programs, wins = programs_in(plan, dimension), quick_wins_in(plan, dimension)
    named = [(item.owner, *item.joint_owners, *item.supporting) for item in programs]
    named += [(item.owner, *item.supporting, *item.partners) for item in wins]
    ids = {name for names in named for name in names if name}
    return [
        item for item in plan.organizations if item.id in ids and item.kind not in ("opd", None)
    ]


def partners(plan: Plan) -> list[Organization]:
    """The organizations outside the regional government that work on some dimension."""
    found = {item.id for one in plan.framework.dimensions for item in _taking_part(plan, one)}
    return [item for item in plan.organizations if item.id in found]


def _partners(plan: Plan, taking_part: dict[str, list[Organization]]) -> Table:
    columns = (Column("Dimensi"), *(Column(name) for name in PARTNERS))
    rows = (
        Row(
            (
                dimension.name,
                *(_of_kinds(plan, taking_part[dimension.id], kinds) for kinds in PARTNERS.values()),
            )
        )
        for dimension in plan.framework.dimensions
    )
    return Table("Mitra tiap dimensi", columns, tuple(rows), key="mitra")


def _of_kinds(plan: Plan, items: Sequence[Organization], kinds: Collection[str]) -> Content:
    return organizations(plan, [item.id for item in items if item.kind in kinds]) or "–"
