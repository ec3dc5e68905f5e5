"""Changes as JSON. The keys are stable; docs/json_manual.py has them."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from smartcity_mp.diagnostics import Diagnostic, Path
from smartcity_mp.language.pair import half
from smartcity_mp.language.sentences import sentence
from smartcity_mp.language.unseen import file_name
from smartcity_mp.reporters.changes.contract import Comparison
from smartcity_mp.reporters.changes.headline import headline
from smartcity_mp.reporters.changes.values import worded
from smartcity_mp.reporters.changes.words import line
from smartcity_mp.review.changes import GRADES, Change, Origin, Part, Review, Sum, Value
from smartcity_mp.review.shelf import TouchedBook


def render(review: Review, context: Comparison) -> str:
    """All changes, what they come to, and the findings that they bring or remove.

    `##` is written with an escape: some runners of CI obey `##[` and `##vso[` wherever it stands.
    """
    language = context.language
    said = {
        "changes": [
            _change(change, review.origins.get(change.id), context) for change in review.changes
        ],
        "touches": [_book(book) for book in review.touched],
        "findings": {
            "brought": [_finding(found, context) for found in review.brought],
            "gone": [_finding(found, context) for found in review.gone],
        },
        "summary": {
            "headline": headline(review, language),
            "before": context.before,
            "after": context.after,
            **{str(grade): _count(review, grade) for grade in GRADES},
            "money": {
                **_sum(review.money.total),
                "by_dimension": _sums(review.money.by_dimension, language),
                "by_source": _sums(review.money.by_source, language),
            },
            "not_compared": [context.folder + file_name(file) for file in review.not_compared],
        },
    }
    return json.dumps(said, ensure_ascii=False, indent=2, default=_plain).replace("##", "#\\u0023")


def _count(review: Review, grade: str) -> int:
    return sum(change.grade == grade for change in review.changes)


def _change(change: Change, origin: Origin | None, context: Comparison) -> dict[str, Any]:
    language, subject = context.language, change.subject
    place = change.after or change.before
    return {
        "id": change.id,
        "kind": str(change.kind),
        "grade": str(change.grade),
        "about": {"kind": subject.kind, "id": subject.id, "name": subject.name},
        "field": change.field,
        "text": line(change, language).text,
        "old": _value(change.old, language),
        "new": _value(change.new, language),
        "unit": half(change.unit, language),
        "money": change.money,
        "parts": [_part(part, language) for part in change.parts],
        "file": _file(place, context),
        "origin": None if origin is None else asdict(origin),
    }


def _book(book: TouchedBook) -> dict[str, Any]:
    """A book with what of it changes; `own` is a chapter that the region wrote."""
    chapters = [
        {
            "label": chapter.label,
            "title": chapter.title,
            "shows": list(chapter.captions),
            "own": chapter.is_own,
        }
        for chapter in book.chapters
    ]
    return {"label": book.label, "title": book.title, "chapters": chapters}


def _part(part: Part, language: str) -> dict[str, Any]:
    return {
        "kind": str(part.kind),
        "at": [_value(key, language) for key in part.key],
        "label": half(part.label, language),
        "old": _value(part.old, language),
        "new": _value(part.new, language),
    }


def _value(value: Value | None, language: str) -> dict[str, Any] | None:
    if value is None:
        return None
    return {"form": str(value.form), "value": value.plain, "text": worded(value, language)}


def _plain(value: object) -> object:
    """A decimal as the number that it is."""
    assert isinstance(value, Decimal)
    return int(value) if value == value.to_integral_value() else float(value)


def _file(place: Path | None, context: Comparison) -> str | None:
    return context.folder + file_name(str(place[0])) if place else None


def _sum(amount: Sum) -> dict[str, int]:
    return {"before": amount.before, "after": amount.after, "difference": amount.difference}


def _sums(sums: Mapping[str, Sum], language: str) -> list[dict[str, Any]]:
    return [{"name": half(name, language), **_sum(one)} for name, one in sums.items()]


def _finding(found: Diagnostic, context: Comparison) -> dict[str, Any]:
    return {
        "code": found.code,
        "severity": str(found.severity),
        "file": context.folder + file_name(found.position.file),
        "line": found.position.line,
        "column": found.position.column,
        "message": sentence(found.code, found.values, context.language),
    }
