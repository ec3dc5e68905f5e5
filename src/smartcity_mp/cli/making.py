"""What `new` understands and says: the kind that is meant, what it made, or why it did not."""

from smartcity_mp.cli.refusal import Refusal, choice
from smartcity_mp.cli.voice import Voice
from smartcity_mp.editing.kept import kept
from smartcity_mp.editing.new import Declined, Made
from smartcity_mp.language.catalogue.words import KINDS
from smartcity_mp.language.pair import half
from smartcity_mp.language.unseen import file_name


def kind_meant(text: str) -> str:
    """The kind of a word: as the files call it, or as people do in one of the languages.

    Raises Refusal for what can be nothing of that.
    """
    words = {half(KINDS[kind], language): kind for kind in kept() for language in ("id", "en")}
    small = text.strip().casefold().replace("_", "-")
    return words.get(small.replace("-", " ")) or words.get(small) or choice("JENIS", small, kept())


def refusal(declined: Declined, kind: str, language: str) -> Refusal:
    """A refusal in words: kinds by their names."""
    values = {"kind": kind, "thing": half(KINDS[kind], language), **declined.values}
    if isinstance(holder := values.get("holder"), str):
        values |= {"holder": half(KINDS[holder], language), "above": holder}
    return Refusal(f"new.{declined.reason}", **values)


def tell(voice: Voice, made: Made, kind: str, *, dry_run: bool) -> None:
    """Say what was made and where, and what to do with it."""
    thing = half(KINDS[kind], voice.language)
    where = f"{file_name(made.file)}:{made.line}"
    if dry_run:
        voice.note("new.would", thing=thing, id=made.id, where=where)
        voice.hint("new.not-yet")
    else:
        voice.result("new.done", thing=thing, id=made.id, where=where)
        voice.hint("new.next", id=made.id)
