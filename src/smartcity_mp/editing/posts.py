"""The posts that a masterplan names: only they approve, so that none is a slip or a person."""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from smartcity_mp.books.facts import facts_of
from smartcity_mp.language.nearest import nearest
from smartcity_mp.model.plan import Plan


class NoPost(NamedTuple):
    """Why nobody is meant: a word, and what a sentence about it needs."""

    reason: Literal["no-posts", "post", "post-near", "which-post"]
    values: Mapping[str, object]


def posts(plan: Plan) -> dict[str, str | None]:
    """Every post of a plan, each with the office that it is of, where that is known."""
    found: dict[str, str | None] = {}
    for title, office in _posts(plan):
        found[title] = found.get(title) or office
    return found


def _posts(plan: Plan) -> Iterator[tuple[str, str | None]]:
    region = plan.masterplan.region
    if region and (region.head or region.code):
        yield facts_of(plan).head_title, None
    yield from ((one.position, None) for one in plan.masterplan.signatories)
    for body in (plan.governance.council, plan.governance.team):
        yield from ((one.position, one.organization) for one in (body.members if body else ()))
    yield from ((one.title, None) for one in plan.approvals)


def meant_post(plan: Plan, text: str) -> str | NoPost:
    """The post that a text names; by the id of an office the one that heads it in the council."""
    known = posts(plan)
    if not known:
        return NoPost("no-posts", {})
    spoken = {" ".join(title.casefold().split()): title for title in known}
    said = " ".join(text.casefold().split())
    if said in spoken:
        return spoken[said]
    council = plan.governance.council
    heads = [one.position for one in (council.members if council else ()) if one.organization]
    of_office = [title for title, office in known.items() if office and office.casefold() == said]
    leading = [title for title in of_office if title in heads]
    if len(leading) == 1:
        return leading[0]
    if of_office:
        return NoPost("which-post", {"text": text, "posts": _listed(of_office)})
    if near := nearest(said, spoken):
        return NoPost("post-near", {"text": text, "suggestion": spoken[near]})
    return NoPost("post", {"text": text, "posts": _listed([*known])})


_SHOWN = 8


def _listed(titles: list[str]) -> tuple[str, ...]:
    more = (f"  … (+{len(titles) - _SHOWN})",) if len(titles) > _SHOWN else ()
    return (*(f"  {title}" for title in titles[:_SHOWN]), *more)
