"""Keep the list of former ids true to a rename: what led to a thing leads to it afterwards."""

from collections.abc import Iterator, Mapping

from smartcity_mp.model.former import FormerIds
from smartcity_mp.source.edit import Below, change
from smartcity_mp.source.entries import add_entry, drop_entry

FORMER = "former_ids"


def renewed(
    former: Mapping[str, str], ids: Mapping[str, str], *, is_kept: bool = True
) -> dict[str, str]:
    """The list after a rename; `ids` are old id -> new id, what is renamed itself the first.

    What is in use again leaves the list. Unless the old ids are not to be kept, every one that a
    book may have been printed with leads to its thing, also where renames went in a circle.
    """
    before = FormerIds(former)
    after = {name: ids.get(now, now) for name, now in former.items()}
    after = {name: now for name, now in after.items() if name not in ids.values()}
    present = {*ids, *former.values()}
    for name in (*(ids if is_kept else ()), *former, *_below(before, ids)):
        now = before.present(name) or name
        then = ids.get(now, now)
        if now in present and name != then and FormerIds(after).present(name) != then:
            after[name] = then
    return after


def _below(former: FormerIds, ids: Mapping[str, str]) -> Iterator[str]:
    """Ids that the list tells of in two steps: what they stood below had another id as well.

    Where `a` became `b` and then `b.x` became `b.y`, it leads from `a.x` to `b.x` to `b.y`.
    """
    for old in ids:
        above = [f"{name}." for name in (old, *former.of(old))]
        below = {
            name.removeprefix(start)
            for name in former.given
            for start in above
            if name.startswith(start)
        }
        yield from (start + name for start in above for name in sorted(below))


def with_former(content: bytes, before: Mapping[str, str], after: Mapping[str, str]) -> bytes:
    """The file with another list of former ids, each line in its place. Raises EditError."""
    gone = [name for name in before if name not in after]
    come = [name for name in after if name not in before]
    lines = dict(zip(gone, come, strict=False))  # a line that goes is there for one that comes
    then = {name: after[lines.get(name, name)] for name in before if name not in gone[len(come) :]}
    keys: dict[Below, str] = {(FORMER, name): new for name, new in lines.items()}
    values: dict[Below, str] = {
        (FORMER, name): now for name, now in then.items() if now != before[name]
    }
    if values or keys:
        content = change(content, values, keys)
    for name in gone[len(come) :]:
        content = drop_entry(content, (FORMER, name))
    for name in come[len(gone) :]:
        content = add_entry(content, (FORMER, name), after[name])
    return content
