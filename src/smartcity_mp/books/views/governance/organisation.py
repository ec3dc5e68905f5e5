"""The bodies of the smart city drawn: who steers, who carries out, and who advises."""

from collections.abc import Sequence

from smartcity_mp.books.blocks import Figure
from smartcity_mp.books.charts.bodies import Body, bodies
from smartcity_mp.books.words.prose import uncapital, unended
from smartcity_mp.language.numbers import listing, spelled
from smartcity_mp.model.governance import Member
from smartcity_mp.model.plan import Plan

ORDINARY = "anggota"
"""How the role of somebody without a post in a body begins."""
NAMED = 6
"""So many posts of a body are named."""


def organisation(plan: Plan, owners: int, partners: int) -> Figure | None:
    """Council, team and offices from above, the forum beside them; counts are of offices."""
    council, team, forum = plan.governance.council, plan.governance.team, plan.governance.forum
    if not (council and council.members) and not (team and team.members):
        return None
    above = [
        Body(name, _said(body.members))
        for name, body in (("Dewan Smart City", council), ("Tim Pelaksana Smart City", team))
        if body and body.members
    ]
    if owners:
        count = f"{spelled(owners).capitalize()} organisasi"
        above.append(Body("Penanggung jawab program", (count,)))
    beside = []
    if forum or partners:
        rhythm = (
            f"Bertemu {uncapital(unended(forum.frequency))}" if forum and forum.frequency else ""
        )
        count = f"{spelled(partners).capitalize()} mitra di luar pemerintah" if partners else ""
        beside = [Body("Forum Smart City", tuple(line for line in (rhythm, count) if line))]
    names = listing([body.name for body in above])
    alt = (
        f"Bagan dari atas ke bawah: {names}{'; Forum Smart City di sampingnya' if beside else ''}."
    )
    assumed = any(body and body.is_illustrative("members") for body in (council, team))
    chart = bodies("", alt, above, beside)
    return Figure(
        "Susunan kelembagaan smart city", alt, "bodies", chart, key="bagan", illustrative=assumed
    )


def _said(members: Sequence[Member]) -> tuple[str, ...]:
    """Who has a post in a body, and how many others there are."""
    posts = [one for one in members if one.role and not one.role.casefold().startswith(ORDINARY)]
    named = [f"{one.role}: {one.position}" for one in posts[:NAMED]]
    rest = len(members) - len(named)
    if rest:
        named.append(f"{'dan ' if named else ''}{spelled(rest)} anggota{' lain' if named else ''}")
    return tuple(named)
