"""The first line of a review: what a change comes to, in one sentence."""

from smartcity_mp.language.numbers import listing, rupiah_short, spelled
from smartcity_mp.language.pair import half
from smartcity_mp.language.review import CLAUSES, many_of
from smartcity_mp.reporters.changes.values import phrase
from smartcity_mp.reporters.changes.words import share_of, small
from smartcity_mp.review.changes import Clause, Review, Sum

_MOST_CLAUSES = 5
"""So many clauses a sentence bears; what goes beyond is counted."""


def headline(review: Review, language: str) -> str:
    """What a change comes to, in one sentence."""
    if not review.sense:
        return phrase("nothing-known" if review.not_compared else "nothing", language)
    shown, rest = review.sense[:_MOST_CLAUSES], review.sense[_MOST_CLAUSES:]
    if rest:
        left = sum(clause.changes for clause in rest)
        shown = (*shown, Clause("other", left, left))
    clauses = [_clause(clause, review.money.total, language) for clause in shown]
    if [clause.key for clause in shown] == ["minor"]:
        return phrase("only-minor", language, clause=clauses[0])
    told = listing(clauses, language)
    if review.is_new:
        return phrase("new", language, clauses=told)
    return f"{told[:1].upper()}{told[1:]}."


def _clause(clause: Clause, total: Sum, language: str) -> str:
    indonesian, one, many = CLAUSES[clause.key]
    text = indonesian if language != "en" else (many if clause.count != 1 and many else one)
    share = share_of(total, language)
    return text.format(
        count=spelled(clause.count, language),
        amount=rupiah_short(clause.count, language),
        share=f" ({share})" if share else "",
        kind=small(half(clause.label, language)),
        kinds=many_of(small(half(clause.label, "en"))),
    )
