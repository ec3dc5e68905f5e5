"""A thing with nothing in it yet: the lines of its fields, each under a comment that explains it.

Which fields a stage asks for, and what they mean, is read from the model.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from textwrap import wrap

from smartcity_mp.language.cities import in_a_city
from smartcity_mp.language.pair import half
from smartcity_mp.language.placeholders import placeholder
from smartcity_mp.model.schema.annotations import Choice, Reference, Scalar
from smartcity_mp.model.schema.describe import (
    Description,
    ListOf,
    MapOf,
    OneOf,
    Shape,
    describe,
)
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.source.edit import spelled_anew
from smartcity_mp.source.entries import INDENT

Given = Mapping[str, str | tuple[str, ...]]
"""What is known of a thing already: key -> text, or texts of a list."""
_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Blank:
    """How things are written that are still empty."""

    stage: int
    """Fields that are asked for at a later one are left out."""
    language: str
    year: str
    """A year that stands for any, where values go by year."""
    unlikely: frozenset[str] = frozenset()
    """Choices that do not fit this masterplan: they are no examples."""
    is_city: bool = False
    """Whether what is an example in a regency is that of a city."""

    def lines(self, kind: type[Entity], given: Given) -> list[str]:
        """A thing of a class: what is given, what has to be there, and what is due."""
        return [line for field in self.fields(kind, given) for line in self.field(field, given)]

    def fields(self, kind: type[Entity], given: Given) -> list[Description]:
        """The fields that are written, in the order of the model."""
        every = describe(kind).values()
        return [f for f in every if f.is_required or f.key in given or self.is_due(f)]

    def is_due(self, field: Description) -> bool:
        return field.due is not None and field.due <= self.stage

    def field(self, field: Description, given: Given) -> Iterator[str]:
        said = given.get(field.key)
        if field.key != "id":
            yield from self.about(field)
        if isinstance(said, tuple):
            yield f"{field.key}: [{', '.join(map(spelled_anew, said))}]"
        elif said is not None or field.is_required:
            text = said or placeholder(half(field.label, self.language), self.language)
            yield f"{field.key}: {spelled_anew(text)}"
        else:
            yield f"{field.key}:"
            yield from self.below(field.shape)

    def about(self, field: Description) -> Iterator[str]:
        text = f"{half(field.label, self.language)}. {half(field.help, self.language)}"
        text = in_a_city(text) if self.is_city else text
        for line in wrap(text, _WIDTH - 10, break_long_words=False, break_on_hyphens=False):
            yield f"# {line}"

    def below(self, shape: Shape) -> Iterator[str]:
        """What comes below an empty key: fields to fill, or an example behind `#`."""
        if isinstance(shape, type) and not any(f.is_required for f in self.fields(shape, {})):
            for field in self.fields(shape, {}):
                yield from (f"{INDENT}{line}" for line in self.field(field, {}))
        elif not _is_single(shape):
            yield from (f"#{INDENT}{line}" for line in self.example(shape))

    def example(self, shape: Shape) -> Iterator[str]:
        """The keys of a value of several parts."""
        match shape:
            case OneOf(sides) if not any(map(_is_single, sides)):
                yield from self.example(max(sides, key=self.size))
            case ListOf(item) if not _is_single(item):
                first, *rest = [*self.example(item)] or [""]
                yield f"- {first}"
                yield from (f"{INDENT}{line}" for line in rest)
            case MapOf(key, value):
                yield f"{self.key(key)}:"
                yield from (f"{INDENT}{line}" for line in self.example(value))
            case type():
                for field in self.fields(shape, {}):
                    yield f"{field.key}:"
                    yield from (f"{INDENT}{line}" for line in self.example(field.shape))

    def size(self, shape: Shape) -> int:
        """How much there is to fill in a value: a thing itself before a mere reference to one."""
        return len(self.fields(shape, {})) if isinstance(shape, type) else 0

    def key(self, shape: Shape) -> str:
        match shape:
            case Choice(options):
                return next(name for name in options if name not in self.unlikely)
            case Scalar("year"):
                return self.year
        return "…"


def _is_single(shape: Shape) -> bool:
    """Whether a value stands in the line of its key: a text, a choice, a list of them."""
    match shape:
        case OneOf(sides):
            return all(map(_is_single, sides))
        case ListOf(item):
            return _is_single(item)
    return isinstance(shape, Scalar | Choice | Reference)
