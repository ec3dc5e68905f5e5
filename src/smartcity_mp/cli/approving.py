"""What `approve` understands and says: the day, what was entered, or why it was not."""

from datetime import date

from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.cli.voice import Voice
from smartcity_mp.editing.approve import Declined, Entered
from smartcity_mp.language.catalogue.words import KINDS
from smartcity_mp.language.cli import either
from smartcity_mp.language.numbers import day
from smartcity_mp.language.pair import half
from smartcity_mp.language.unseen import file_name, some

_SHOWN = 10


def day_meant(text: str | None) -> date:
    """The day of an approval: today, or one that is over. Raises Refusal."""
    today = date.today()
    if text is None:
        return today
    try:
        meant = date.fromisoformat(text.strip())
    except ValueError:
        raise Refusal("approve.no-date", text=text) from None
    if meant > today:
        raise Refusal("approve.future", text=meant.isoformat(), today=today.isoformat())
    return meant


def refusal(declined: Declined, language: str) -> Refusal:
    """A refusal in words: kinds by their names."""
    values = dict(declined.values)
    if isinstance(kinds := values.get("kinds"), tuple):
        values["kinds"] = either((half(KINDS[kind], language) for kind in kinds), language)
    return Refusal(f"approve.{declined.reason}", **values)


def tell(voice: Voice, made: Entered, on: date, *, withdraw: bool, dry_run: bool) -> None:
    """Say what was entered or taken back, of whom, and where it is kept."""
    names = (*made.new, *made.renewed)
    values = {
        "by": made.title,
        "count": len(names),
        "date": day(on, voice.language),
        "file": file_name(made.file),
        "names": some(names, _SHOWN),
    }
    if not names:
        voice.result("approve.none" if withdraw else "approve.already", **values)
        return
    if dry_run:
        voice.note("approve.would-withdraw" if withdraw else "approve.would", **values)
    else:
        voice.result("approve.withdrawn" if withdraw else "approve.done", **values)
    if made.renewed:
        voice.note("approve.renewed", names=some(made.renewed, _SHOWN), count=len(made.renewed))
    if made.same:
        key = "approve.not-there" if withdraw else "approve.same"
        voice.note(key, names=some(made.same, _SHOWN), count=len(made.same))
    voice.hint("approve.not-yet" if dry_run else "approve.next", file=file_name(made.file))
