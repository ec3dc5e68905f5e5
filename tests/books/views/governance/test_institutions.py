from typing import Any

import pytest
from small_plans import plan_of

from smartcity_mp.books.blocks import Cite, Lines
from smartcity_mp.books.views.governance.institutions import institutions

ORGANIZATIONS = [
    {"id": "kominfo", "name": "Dinas Kominfo", "short": "Diskominfo", "kind": "opd",
     "former": ["Dinas Infokom"]},
    {"id": "dinkes", "name": "Dinas Kesehatan", "kind": "opd"},
    {"id": "rtik", "name": "Relawan TIK", "kind": "community"},
    {"id": "bank", "name": "Bank Daerah", "kind": "soe"},
    {"id": "kadin", "name": "Kadin", "kind": "business"},
    {"id": "baru", "name": "Belum jelas"},
]  # fmt: skip


def program(name: str, owner: str | None, *supporting: str, **more: Any) -> dict[str, Any]:
    return {
        "id": name, "name": name, "sub_dimension": "governance.service", "owner": owner,
        "supporting": supporting, **more,
    }  # fmt: skip


def test_organizations_are_described_with_what_they_do() -> None:
    view = institutions(
        plan_of(
            organizations=ORGANIZATIONS,
            programs=[
                program("A-1", "kominfo", "rtik", "bank"),
                program("A-2", "kominfo", "kadin"),
                program("A-3", "dinkes", sub_dimension="living.health"),
            ],
            quick_wins=[{"id": "QW-1", "name": "Q", "owner": "dinkes", "partners": ["rtik"]}],
        )
    )
    assert (view.organization_count, view.owner_count) == ("enam", "dua")
    assert view.agencies == "dua di antaranya perangkat daerah"
    assert view.spread == "Program paling banyak ditangani Diskominfo, yaitu dua."
    assert view.organizations is not None
    rows = {row.id: row.cells for row in view.organizations.rows if row.id}
    assert rows["kominfo"] == ("Dinas Kominfo (dahulu Dinas Infokom)", "Diskominfo", "2", "–", "–")
    assert rows["rtik"] == ("Relawan TIK", None, "–", "1", "1")
    assert set(rows) == {item["id"] for item in ORGANIZATIONS}
    assert view.organizations.rows[-2].cells == ("Jenis belum diisi",)
    assert view.partners is not None
    governance, living = (row.cells for row in view.partners.rows)
    business = Lines((Cite("bank", "Bank Daerah"), Cite("kadin", "Kadin")), across=True)
    community = Cite("rtik", "Relawan TIK")
    assert governance == ("Smart Governance", "–", business, community, "–", "–")
    assert living[1:] == ("–",) * 5
    assert view.without_partner == "Smart Living"
    assert view.partner_count == "tiga"


def test_one_owner_of_all_programs_is_named() -> None:
    view = institutions(plan_of(organizations=ORGANIZATIONS, programs=[program("A-1", "dinkes")]))
    assert view.only_owner == "Dinas Kesehatan"
    assert view.partners is None
    assert institutions(plan_of(organizations=ORGANIZATIONS)).spread is None


def test_bodies_with_their_members_and_decree() -> None:
    members = [
        {"position": "Bupati", "role": "Ketua"},
        {"position": "Kepala Dinas", "organization": "kominfo"},
    ]
    view = institutions(
        plan_of(
            organizations=ORGANIZATIONS,
            governance={
                "council": {"decree": "SK 1/2024", "members": members, "illustrative": ["members"]},
                "team": {"decree": "SK 2/2024"},
                "forum": {
                    "frequency": "Setahun sekali",
                    "next": "2026-09",
                    "illustrative": ["next"],
                },
            },
        )
    )
    assert (view.council.decree, view.council.count) == ("SK 1/2024", "dua orang\u00a0†")
    assert view.council.members is not None
    assert view.council.members.illustrative
    assert view.council.members.rows[1].cells[2:] == (Cite("kominfo", "Diskominfo"), None)
    assert (view.team.decree, view.team.count) == ("SK 2/2024", None)
    assert (view.frequency, view.next_forum) == ("setahun sekali", "September 2026\u00a0†")


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (["opd"], "yaitu perangkat daerah"),
        (["opd", "opd"], "semuanya perangkat daerah"),
        (["opd", "media", None], "satu di antaranya perangkat daerah"),
        (["media"], "tetapi belum ada yang tercatat sebagai perangkat daerah"),
    ],
)
def test_agencies_are_counted_among_the_organizations(kinds: list[str | None], said: str) -> None:
    found = [{"id": f"o{n}", "name": "O", "kind": kind} for n, kind in enumerate(kinds)]
    assert institutions(plan_of(organizations=found)).agencies == said


def test_a_decree_ends_no_sentence_of_its_own() -> None:
    governance = {"team": {"decree": "Keputusan Nomor 1."}, "forum": {"frequency": "Tahunan."}}
    view = institutions(plan_of(governance=governance))
    assert (view.team.decree, view.frequency) == ("Keputusan Nomor 1", "tahunan")


def test_regulations_that_are_still_to_be_made_stand_in_the_order_of_their_years() -> None:
    planned = [
        {"title": "Tanpa tahun"},
        {"title": "Nanti", "year": "2028", "owner": "kominfo", "programs": ["A-1", "A-2"]},
        {"title": "Dahulu", "year": "2027", "reason": "Belum diatur"},
    ]
    given = {"planned_regulations": planned}
    view = institutions(plan_of(organizations=ORGANIZATIONS, governance=given))
    assert view.regulations is not None
    assert [row.cells for row in view.regulations.rows] == [
        ("Dahulu", "Belum diatur", None, "2027", "–"),
        (
            "Nanti", None, Cite("kominfo", "Diskominfo"), "2028",
            Lines((Cite("A-1"), Cite("A-2")), across=True),
        ),
        ("Tanpa tahun", None, None, None, "–"),
    ]  # fmt: skip
    assert institutions(plan_of()).regulations is None
