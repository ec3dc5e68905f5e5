"""From what was entered in a cell to the value of a field, or to what is wrong with it."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from pydantic_core import PydanticCustomError

from smartcity_mp.exchange.cells import Cell, day_of
from smartcity_mp.exchange.findings import Value
from smartcity_mp.exchange.layout import Column
from smartcity_mp.exchange.names import Names
from smartcity_mp.exchange.shown import FLAGS, Shown, by_label, digits, is_numeric, kinds_of, plain
from smartcity_mp.language.guesses import Guesses
from smartcity_mp.language.pair import half
from smartcity_mp.loading.misfits import misfit
from smartcity_mp.model.indicators import TargetRange
from smartcity_mp.model.schema.annotations import Choice, Reference, Scalar
from smartcity_mp.model.schema.describe import ListOf, OneOf, Shape

_RANGE = re.compile(
    r"(-?[0-9]+(?:[.,][0-9]+)?)?\s*(?:–|—|\.\.|s\.d\.|(?<=[0-9\s])-)"
    r"\s*(-?[0-9]+(?:[.,][0-9]+)?)?\Z"
)
_ITEMS = re.compile(r"[,;\n]")
_DAYS = frozenset({"date", "any_date"})
_COMMA = re.compile(r"-?[0-9]{1,15},[0-9]{1,12}\Z")


class Wrong(NamedTuple):
    """What is wrong with what was entered: a code and its values."""

    code: str
    values: Mapping[str, object]


class Entered:
    """Reads what cells say, for one plan and one person."""

    def __init__(self, names: Names, language: str, *, has_comma: bool = False) -> None:
        self.names, self.language, self.has_comma = names, language, has_comma
        self.guesses = Guesses()
        self.brought: dict[str, str] = {}
        """The ids of new rows of the book, each with its kind."""

    def value(self, cell: Cell, column: Column, was: Shown) -> Value | Wrong:
        """The value of a cell that is not empty; `was` is what it said before."""
        if odd := self._odd(cell, column, was):
            return odd
        text = self.text(cell)
        if self.has_comma and is_numeric(column.shape) and _COMMA.match(text):
            text = text.replace(",", ".")
        return self.read(text, column.shape, column.path[-1])

    def text(self, cell: Cell) -> str:
        """What a cell says as text."""
        if isinstance(cell.value, str):
            return cell.value.replace("\r\n", "\n").strip()
        return digits(cell.value)

    def _odd(self, cell: Cell, column: Column, was: Shown) -> Wrong | None:
        """What no value is: a formula, an error, or a number that means something else."""
        if cell.kind == "formula":
            return Wrong("formula", {})
        if cell.kind == "error":
            return Wrong("error", {"text": cell.value or "#"})
        label = column.label
        if cell.kind == "date" and _DAYS.isdisjoint(kinds_of(column.shape)):
            day = cell.text[:10] or day_of(float(cell.value))
            return Wrong("day", {"text": day, "label": label})
        if isinstance(cell.value, str):
            return None
        number = digits(cell.value)
        if cell.kind == "percent":
            return Wrong("percent", {"text": number, "right": digits(round(cell.value * 100, 9))})
        if is_numeric(column.shape) or cell.kind == "date":
            return None
        if isinstance(was, str) and was.lstrip("0") == number and was.startswith("0"):
            return Wrong("zero", {"text": number, "right": was})
        return Wrong("rounded", {"text": number}) if "." in number else None

    def read(self, text: str, shape: Shape, key: str) -> Value | Wrong:
        """The value of a text in a place of this shape."""
        match shape:
            case ListOf(item):
                return self._items(text, item, key)
            case Choice(options):
                word = by_label(text, options)
                return word if word is not None else self._no_choice(text, options)
            case Reference(kinds):
                is_known = text in self.names.of(shape) or self.brought.get(text) in kinds
                return text if is_known else self._no_name(text, shape)
            case Scalar("flag"):
                flag = by_label(text, FLAGS)
                return flag if flag is not None else self._no_choice(text, FLAGS)
            case Scalar("illustrative"):
                return tuple(part.strip() for part in _ITEMS.split(text) if part.strip())
            case OneOf(sides) if TargetRange in sides:
                if text and (found := _RANGE.match(text)) and (found[1] or found[2]):
                    ends = {"min": found[1], "max": found[2]}
                    return {name: end.replace(",", ".") for name, end in ends.items() if end}
                shape = next(side for side in sides if isinstance(side, Scalar))
        assert isinstance(shape, Scalar), shape
        if shape.kind in ("text", "name"):
            text = plain_lines(text)
        elif shape.kind not in ("value",):
            text = plain(text)
        try:
            shape.read(text)
        except PydanticCustomError as error:
            return self._misfit(error, text, shape, key)
        return text

    def _items(self, text: str, item: Shape, key: str) -> Value | Wrong:
        is_text = isinstance(item, Scalar) and item.kind in ("text", "name")
        parts = text.split("\n") if is_text else _ITEMS.split(text)
        found = []
        for part in (part.strip() for part in parts):
            if not part:
                continue
            read = self.read(part, item, key)
            if isinstance(read, Wrong):
                return read
            assert isinstance(read, str)
            found.append(read)
        return tuple(found)

    def _misfit(self, error: PydanticCustomError, text: str, shape: Scalar, key: str) -> Wrong:
        context: dict[str, Any] = error.context or {}
        code, values = misfit(
            error.type, text, context, key=key, shapes=(shape,), guesses=self.guesses
        )
        return Wrong(code, values)

    def _no_choice(self, text: str, options: Mapping[str, str]) -> Wrong:
        labels = {name: half(label, self.language) for name, label in options.items()}
        near = self.guesses.meant(text, options)
        right = labels[near.text] if near else None
        values = {"text": text, "right": right, "allowed": "; ".join(labels.values())}
        return Wrong("choice-near" if right else "choice", values)

    def _no_name(self, text: str, reference: Reference) -> Wrong:
        if found := self.names.kind_of.get(text):
            return Wrong("SMP206", {"text": text, "kind": reference.kinds[0], "found": found})
        near = self.guesses.meant(text, self.names.of(reference))
        if reference.kinds == ("organization",):
            return Wrong("SMP205", {"text": text, "suggestion": near})
        kind = reference.kinds[0]
        return Wrong("SMP201", {"kind": kind, "text": text, "suggestion": near})


def plain_lines(text: str) -> str:
    """A text without spaces at the ends of its lines."""
    return "\n".join(line.rstrip() for line in text.split("\n"))
