"""How far a masterplan is, as one page with charts that needs nothing else."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from smartcity_mp.analysis.approval import Outcome
from smartcity_mp.books.page import Bar, page, parts
from smartcity_mp.language.numbers import any_date, number, rupiah_short
from smartcity_mp.language.pair import half
from smartcity_mp.language.standing import standing_words
from smartcity_mp.language.unseen import file_name, one_line, some
from smartcity_mp.model.schema.choices import MILESTONE_STATUSES
from smartcity_mp.standing.head import Head, as_of
from smartcity_mp.standing.meetings import meetings
from smartcity_mp.standing.records import Approved, Chapters, Entry, Progress, Standing, Tally

_MOST_OPEN = 40
"""So many rows of what is missing are open when the page is; more fold out."""
_SEEN = 100
"""The part of a bar that lacks is seen: it is at least one of so many."""
_MOST_NAMES = 10
"""So many things that a post approved are named where they have changed."""
_APPROVED: dict[Outcome, tuple[str, str, str]] = {
    "valid": ("full", "approved-valid", "approvals-valid"),
    "unclear": ("rest", "approved-unclear", "approvals-unclear"),
    "stale": ("late", "approved-stale", "approvals-stale"),
}
"""What has become of approvals, the worst last: its look, its name, and what there is to see."""
_LOOKS = {"done": "full", "late": "late", "dropped": "rest", "unknown": "half"}


class Gap(NamedTuple):
    """A thing of which something is missing."""

    id: str
    name: str
    what: str
    place: str
    since: str


class Owed(NamedTuple):
    """What somebody owes, and the sums of it."""

    anchor: str
    owner: str
    amount: int
    about: str
    gaps: tuple[Gap, ...]


class Chart(NamedTuple):
    """Rows of bars with what there is to see."""

    finding: str
    about: str
    bars: tuple[Bar, ...]
    keys: tuple[tuple[str, str], ...] = ()
    """What the looks of its parts stand for, where there are several."""
    rest: str = ""
    """What needs no bar."""


def render(found: Standing, names: dict[str, str], head: Head, language: str) -> str:
    """The page; `names` are what is called how, by id."""
    teller = _Teller(found, names, language)
    owed = tuple(teller.owed())
    return page(
        "status",
        look=head.look,
        sheets=("status.css",),
        language=language,
        title=f"{teller.say('page')} – {one_line(head.title)}",
        head=head,
        say=teller.say,
        found=found,
        lead=teller.lead(),
        as_of=as_of(head, language),
        tiles=list(teller.tiles(owed)),
        keys=[("full", teller.say("counted-given")), ("late", teller.say("counted-empty"))],
        charts=[teller.stages(), teller.dimensions()],
        offices=teller.offices(owed),
        meetings=meetings(found, names, language),
        books=[teller.book(book) for book in found.books],
        owed=owed,
        is_open=sum(len(each.gaps) for each in owed) <= _MOST_OPEN,
        progress=teller.progress(found.progress) if found.progress else [],
        silent=", ".join(names.get(one, one) for one in found.progress.silent)
        if found.progress
        else "",
        approved=teller.approvals() if found.approvals else None,
        counted=list(teller.counted()),
        unread=", ".join(map(file_name, found.unread)),
    )


def share(tally: Tally) -> str:
    """How much of it is there."""
    return "–" if tally.percent is None else f"{tally.percent}%"


class _Teller:
    """One standing in one language."""

    def __init__(self, found: Standing, names: dict[str, str], language: str) -> None:
        self.found, self.names, self.language = found, names, language
        self.all = found.whole

    def say(self, key: str, **values: object) -> str:
        shown = {
            name: number(value, self.language) if isinstance(value, int) else value
            for name, value in values.items()
            if name != "count"
        }
        if "count" in values:
            count: Any = values["count"]
            shown["count"] = number(count, self.language) if count != 1 else 1
        if "year" in values:
            shown["year"] = values["year"]
        return standing_words(key, self.language, **shown)

    def lead(self) -> str:
        it = self.all
        key = "nothing-asked" if not it.asked else "some-given" if it.empty else "all-given"
        values = {"asked": it.asked, "given": it.given, "empty": it.empty}
        return self.say(key, stage=self.found.stage, **values)

    def tiles(self, owed: Sequence[Owed]) -> Iterator[tuple[str, str, str]]:
        """Figures with what they count, and more about each."""
        it, found = self.all, self.found
        yield (
            share(it),
            self.say("tile-given"),
            self.say("tile-of", given=it.given, asked=it.asked),
        )
        files = len({gap.place.partition(":")[0] for each in owed for gap in each.gaps})
        yield (
            number(it.empty, self.language),
            self.say("tile-empty", count=it.empty),
            self.say("tile-files", count=files) if files else "",
        )
        if len(found.offices) > 1:
            full = sum(not one.empty for one in found.offices)
            yield (
                number(full, self.language),
                self.say("tile-offices", count=full),
                self.say("tile-of-offices", all=len(found.offices)),
            )
        known = found.progress
        if known is None:
            yield "–", self.say("tile-told", count=0), self.say("no-report")
        else:
            yield (
                number(known.told, self.language),
                self.say("tile-told", count=known.told),
                self.say("tile-year", programs=known.programs, year=known.year),
            )

    def bar(self, tally: Tally, look: str = "full", link: str = "") -> Bar:
        counts = (
            ("lacks", tally.empty),
            ("zeros", tally.zero),
            ("waived", tally.waived),
            ("elsewhere", tally.elsewhere),
        )
        about = [self.say("given-of", given=tally.given, asked=tally.asked)] if tally.asked else []
        about += [self.say(key, count=count) for key, count in counts if count]
        name = one_line(half(tally.label, self.language))
        lacks = max(tally.empty, -(-tally.asked // _SEEN)) if tally.empty else 0
        amounts = [(look, tally.asked - lacks), ("late" if look == "full" else "none", lacks)]
        drawn = parts(amounts, tally.asked)
        return Bar(name, drawn, share(tally), " · ".join(about), link)

    def stages(self) -> Chart:
        reached = self.found.stage
        bars = tuple(
            self.bar(
                one._replace(label=self.say("stage", stage=one.name)),
                "full" if int(one.name) <= reached else "half",
            )
            for one in self.found.stages
        )
        most = max(self.found.due, key=lambda one: one.empty)
        finding = (
            self.say("stages-most", name=most.name, count=most.empty)
            if most.empty
            else self.say("stages-full", stage=reached)
        )
        about = self.say("stages-about") if reached < len(bars) else ""
        return Chart(finding, about, bars)

    def dimensions(self) -> Chart:
        tallies = self.found.dimensions
        finding = self.lacking(tallies, "dimensions-full", "dimensions-lack")
        return Chart(finding, self.say("by-dimension"), tuple(map(self.bar, tallies)))

    def offices(self, owed: Iterable[Owed]) -> Chart:
        tallies = self.found.offices
        links = {each.owner: f"#{each.anchor}" for each in owed}
        finding = self.lacking(tallies, "offices-full", "offices-lack")
        bars = (self.bar(one, link=links.get(one.label, "")) for one in tallies)
        return Chart(finding, self.say("by-office"), tuple(bars))

    def lacking(self, tallies: Sequence[Tally], full: str, lack: str) -> str:
        """How many of them lack something, and which one lacks most if it is one alone."""
        lacking = [one for one in tallies if one.empty]
        if not lacking:
            return self.say(full)
        first = lacking[0]
        is_alone = len(lacking) == 1 or lacking[1].empty < first.empty
        name = one_line(half(first.label, self.language))
        most = self.say("most", name=name, empty=first.empty) if is_alone else ""
        return self.say(lack, count=len(lacking), all=len(tallies), most=most)

    def book(self, book: Chapters) -> Chart:
        lacking = sum(chapter.empty > 0 for chapter in book.chapters)
        finding = self.say(
            "book-lacks" if lacking else "book-full",
            book=one_line(book.whole.label),
            count=lacking,
            all=len(book.chapters),
        )
        shown = (one for one in book.chapters if one.empty)
        full = [one_line(one.label) for one in book.chapters if not one.empty]
        whole = self.bar(book.whole._replace(label=self.say("whole-book")))
        rest = self.say("chapters-full", chapters=", ".join(full)) if full else ""
        return Chart(finding, "", (whole, *map(self.bar, shown)), rest=rest)

    def owed(self) -> Iterator[Owed]:
        """What is missing by who owes it, in the order of the chart, and by thing."""
        by_owner: dict[str | None, list[Entry]] = {}
        for one in self.found.owed:
            by_owner.setdefault(one.asked.owner, []).append(one)
        order = {one.name: place for place, one in enumerate(self.found.offices)}
        groups = sorted(by_owner.items(), key=lambda group: order.get(group[0] or "", len(order)))
        for place, (owner, entries) in enumerate(groups, 1):
            days = sorted(one.since for one in entries if one.since)
            oldest = self.say("oldest", day=self.day(days[0])) if days else ""
            name = self.names.get(owner, owner) if owner else self.say("no-owner")
            gaps = tuple(self.gaps(entries))
            yield Owed(f"kosong-{place}", name, len(entries), oldest, gaps)

    def gaps(self, entries: Sequence[Entry]) -> Iterator[Gap]:
        things: dict[tuple[str, str | None], list[Entry]] = {}
        for one in entries:
            things.setdefault((one.place.file, one.asked.within), []).append(one)
        for (file, thing), lacking in things.items():
            first = lacking[0]
            counted: dict[str, int] = {}
            for one in lacking:
                label = one_line(half(one.asked.label, self.language))
                counted[label] = counted.get(label, 0) + 1
            what = ", ".join(f"{label} ({n}×)" if n > 1 else label for label, n in counted.items())
            line = "" if file.endswith("/") else f":{first.place.line}"
            name = one_line(self.names.get(thing, "")) if thing else ""
            since = self.day(first.since) if first.since else ""
            yield Gap(thing or "", name, what, f"{file_name(file)}{line}", since)

    def day(self, text: str) -> str:
        return any_date(date.fromisoformat(text), self.language)

    def progress(self, known: Progress) -> list[Chart]:
        """What was reported: programs, money, and milestones."""
        return [self.told(known), self.money(known), *self.milestones(known)]

    def told(self, known: Progress) -> Chart:
        is_all = known.told == known.programs
        key = "no-programs" if not known.programs else "told-all" if is_all else "told-some"
        finding = self.say(key, told=known.told, programs=known.programs, year=known.year)
        figure = f"{known.told * 100 // known.programs}%" if known.programs else "–"
        about = self.say("given-of", given=known.told, asked=known.programs)
        drawn = parts([("full", known.told)], known.programs)
        return Chart(finding, "", (Bar(self.say("programs"), drawn, figure, about),))

    def money(self, known: Progress) -> Chart:
        spent, planned = known.spent, known.planned
        told = {
            "planned": "" if planned is None else rupiah_short(planned, self.language),
            "spent": "" if spent is None else rupiah_short(spent, self.language),
        }
        if spent is None or not planned:
            finding = self.say("unspent" if spent is None else "unplanned")
            about = self.say("planned", **told) if planned else told["spent"]
            return Chart(finding, "", (Bar(self.say("money"), (), "–", about),))
        percent = spent * 100 // planned
        drawn = parts([("full", min(spent, planned))], planned)
        bar = Bar(self.say("money"), drawn, f"{percent}%", self.say("spent-of", **told))
        return Chart(self.say("spent", percent=percent), "", (bar,))

    def milestones(self, known: Progress) -> Iterator[Chart]:
        """Nothing where none was reported."""
        states = {name: known.milestones.get(name, 0) for name in _LOOKS}
        if not (total := sum(states.values())):
            return
        done = states["done"]
        drawn = parts(((_LOOKS[name], count) for name, count in states.items()), total)
        keys = tuple(
            (_LOOKS[name], f"{half(MILESTONE_STATUSES[name], self.language)} {count}")
            for name, count in states.items()
            if count
        )
        about = self.say("given-of", given=done, asked=total)
        bar = Bar(self.say("states"), drawn, f"{done * 100 // total}%", about)
        yield Chart(self.say("reached", done=done, total=total), "", (bar,), keys)

    def approvals(self) -> Chart:
        """What each post approved, and how much of it still reads as it did then."""
        every = self.found.approved
        given = len(every.approvals)
        counts = {name: n for name in _APPROVED if (n := len(every.that_are(name)))}
        keys = tuple(
            (_APPROVED[name][0], f"{self.say(_APPROVED[name][1])} {number(count, self.language)}")
            for name, count in counts.items()
        )
        worst = [*counts][-1]
        finding = self.say(_APPROVED[worst][2], count=counts[worst], given=given)
        return Chart(finding, "", tuple(map(self.post, self.found.approvals)), keys)

    def post(self, post: Approved) -> Bar:
        given, valid = len(post.approvals), len(post.that_are("valid"))
        about = [self.say("approved-of", valid=valid, given=given)]
        if stale := post.that_are("stale"):
            names = [one.what or self.say("approved-gone") for one in stale]
            about.append(self.say("approved-names", names=some(names, _MOST_NAMES)))
        amounts = [(look, len(post.that_are(name))) for name, (look, *_) in _APPROVED.items()]
        drawn = parts(amounts, given)
        return Bar(one_line(post.post), drawn, f"{valid * 100 // given}%", " · ".join(about))

    def counted(self) -> Iterator[tuple[str, str, str]]:
        """What is counted apart, how much of it there is, and what it means."""
        it = self.all
        counts = {
            "counted-given": it.given,
            "counted-empty": it.empty,
            "counted-waived": it.waived,
            "counted-elsewhere": it.elsewhere,
        }
        for key, count in counts.items():
            meaning = self.say(f"{key}-is", zero=it.zero)
            yield self.say(key), number(count, self.language), meaning
