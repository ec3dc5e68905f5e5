"""An evaluation on its way to the person: as text, or as JSON."""

import json
from collections.abc import Iterator, Sequence
from decimal import Decimal

from smartcity_mp.analysis.criticism import Criticism
from smartcity_mp.analysis.evaluation import Index, Part, cut
from smartcity_mp.data.evaluation import BEST
from smartcity_mp.language.cli import say
from smartcity_mp.language.numbers import number
from smartcity_mp.language.pair import half
from smartcity_mp.language.sentences import sentence
from smartcity_mp.language.unseen import file_name, one_line
from smartcity_mp.model.schema.choices import EVALUATION_PARTS

SHOWN = 3
"""So many findings of a theme are shown; more are counted."""


def as_text(index: Index | None, found: Sequence[Criticism], language: str) -> str:
    """The parts with weight and score, what raises the index most, and the dry run."""
    lines = [*_index(index, language)] if index else []
    lines += [say("evaluate.dry-run", language), ""]
    for item in found:
        count = len(item.findings)
        theme = half(item.theme, language)
        told = say("evaluate.found" if count else "evaluate.fine", language, count=count)
        lines.append(f"{theme}: {told}")
        for each in item.findings[:SHOWN]:
            place = f"{file_name(each.position.file)}:{each.position.line}"
            lines.append(f"  {place}  {one_line(sentence(each.code, each.values, language))}")
        if count > SHOWN:
            lines.append("  …")
    return "\n".join(lines)


def _index(index: Index, language: str) -> Iterator[str]:
    width = max(len(half(EVALUATION_PARTS[part.name], language)) for part in index.parts)
    yield say("evaluate.title", language, year=index.year)
    yield ""
    for part in index.parts:
        name = half(EVALUATION_PARTS[part.name], language)
        yield f"  {name:<{width}}  {part.weight:>3}%  {_score(part, language)}"
    yield ""
    if index.value is not None:
        yield say("evaluate.index", language, index=number(index.value, language), best=BEST)
    else:
        least, most = (number(cut(figure), language) for figure in index.between())
        unknown = sum(part.unknown for part in index.parts)
        yield say("evaluate.unknown", language, count=unknown, least=least, most=most)
    if bare := index.without_evidence:
        yield say("evaluate.bare", language, count=len(bare))
    if index.by_gain:
        yield ""
        yield say("evaluate.gain", language)
        for part in index.by_gain:
            name = half(EVALUATION_PARTS[part.name], language)
            yield f"  {name:<{width}}  +{number(cut(part.gain), language)}"
    yield ""


def _score(part: Part, language: str) -> str:
    if part.score is None:
        reasons = [answer.reason for answer in part.answers if answer.reason]
        why = f" ({one_line(reasons[0])})" if reasons else ""
        return f"{say('evaluate.no-score', language)}{why}"
    figure = number(cut(part.score), language)
    rest = f"  {say('evaluate.partly', language, count=part.unknown)}" if part.unknown else ""
    return f"{figure}{rest}"


def as_json(index: Index | None, found: Sequence[Criticism], language: str) -> str:
    """The same as data; a figure that nobody knows is null."""
    data = {
        "evaluation": _data(index) if index else None,
        "criticism": [
            {
                "theme": half(item.theme, language),
                "findings": [
                    {
                        "code": each.code,
                        "file": each.position.file,
                        "line": each.position.line,
                        "message": sentence(each.code, each.values, language),
                    }
                    for each in item.findings
                ],
            }
            for item in found
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def _data(index: Index) -> dict[str, object]:
    least, most = index.between()
    return {
        "year": index.year,
        "index": _figure(index.value),
        "least": _figure(cut(least)),
        "most": _figure(cut(most)),
        "parts": [
            {
                "part": part.name,
                "weight": part.weight,
                "score": _figure(part.score),
                "unknown": part.unknown,
                "gain": _figure(cut(part.gain)),
            }
            for part in index.parts
        ],
        "without_evidence": len(index.without_evidence),
    }


def _figure(figure: Decimal | None) -> float | None:
    return None if figure is None else float(figure)
