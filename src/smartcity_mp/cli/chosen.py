"""Which books were asked for."""

from collections.abc import Iterable

from smartcity_mp.books.lists import book_plans
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.language.numbers import roman
from smartcity_mp.loading import Loaded


def chosen(words: Iterable[str], loaded: Loaded) -> list[int]:
    """The numbers of the books that are named: 3, III or buku-3. Raises Refusal."""
    plans = book_plans(loaded)
    names = {
        name: plan.number
        for plan in plans
        for name in (str(plan.number), roman(plan.number).lower(), plan.slug)
    }
    numbers = []
    for name in (part.strip().lower() for word in words for part in word.split(",")):
        if name not in names:
            allowed = ", ".join(f"{plan.number} ({plan.title})" for plan in plans)
            raise Refusal("build.no-book", text=name, allowed=allowed)
        numbers.append(names[name])
    return numbers
