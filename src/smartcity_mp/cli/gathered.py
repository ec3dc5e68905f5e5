"""Many masterplans → their entries: the figures from the cache where it has them, else anew."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path, PurePosixPath

from smartcity_mp import __version__
from smartcity_mp.cli.figured import Asked
from smartcity_mp.cli.members import Member
from smartcity_mp.cli.voice import Voice
from smartcity_mp.cli.workers import results
from smartcity_mp.data.names import is_safe
from smartcity_mp.portfolio.records import Entry
from smartcity_mp.portfolio.stored import FORM
from smartcity_mp.writer import WriteError, write

_UNFIT = re.compile(r"[^\w.@-]+")


def gathered(members: Sequence[Member], asked: Asked, jobs: int, voice: Voice) -> list[Entry]:
    """The entries of all members, in their order. Says how far it is."""
    entries = {number: it.entry for number, it in enumerate(members) if it.problem}
    tasks = [
        (number, member, slug)
        for number, (member, slug) in enumerate(zip(members, _slugs(members), strict=True))
        if number not in entries
    ]
    for told in results(tasks, asked, jobs):
        entries |= {one.number: one.entry for one in told}
        if asked.cache and (new := dict(filter(None, (one.cached for one in told)))):
            asked = _keep(asked, new, voice)
    return [entries[number] for number in range(len(members))]


def _keep(asked: Asked, new: dict[str, str], voice: Voice) -> Asked:
    """Put figures into the cache; where that cannot be, say so once and go on without it."""
    assert asked.cache
    try:
        write(asked.cache, {place: text.encode() for place, text in new.items()})
    except WriteError as error:
        reason = voice.system(error.number, error.detail or error.reason)
        voice.note("portfolio.no-cache", folder=asked.cache, reason=reason)
        return asked._replace(cache=None)
    return asked


def salt() -> str:
    """What figures depend on besides the files of a plan: the program, to the letter."""
    package = Path(__file__).parents[1]
    found = sha256(f"{__version__} {FORM}".encode())
    for path in sorted(package.rglob("*")):
        if path.suffix in (".py", ".csv", ".json", ".yaml") and path.is_file():
            found.update(path.relative_to(package).as_posix().encode() + b"\0")
            found.update(path.read_bytes())
    return found.hexdigest()


def _slugs(members: Sequence[Member]) -> Iterator[str]:
    """A folder's name for the books of each, as every system can bear it, and none twice."""
    taken: Counter[str] = Counter()
    for member in members:
        name = PurePosixPath(member.path).name or "masterplan"
        slug = _UNFIT.sub("-", f"{name}@{member.rev}" if member.rev else name)[:80].strip("-.")
        slug = slug if is_safe(slug) else "masterplan"
        while taken[slug.casefold()]:
            taken[slug.casefold()] += 1
            slug = f"{slug}-{taken[slug.casefold()]}"
        taken[slug.casefold()] += 1
        yield slug
