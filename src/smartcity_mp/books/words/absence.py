"""That something is not there yet, or that nobody knows because its file could not be read."""

from smartcity_mp.books.words.prose import counted
from smartcity_mp.language.numbers import listing
from smartcity_mp.language.unseen import file_name
from smartcity_mp.model.plan import Plan

_NAMED = 3


def unread(plan: Plan, *parts: str) -> list[str]:
    """The files of these parts, `programs` or `goals`, that could not be read."""
    return [path for path in plan.unread if path.partition("/")[0].removesuffix(".yaml") in parts]


def absent(plan: Plan, sentence: str, *parts: str) -> str:
    """A sentence that says what is absent, as far as these parts of the plan could be read."""
    files = unread(plan, *parts)
    if not files:
        return sentence
    named = (
        listing([*map(file_name, files)]) if len(files) <= _NAMED else counted(len(files), "berkas")
    )
    return f"Bagian ini belum lengkap: ada isi {named} yang tidak terbaca."
