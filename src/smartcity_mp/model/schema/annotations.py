"""What the types of the model are annotated with: how a value is read, and what it looks like."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import (
    no_info_before_validator_function,
    no_info_plain_validator_function,
)


@dataclass(frozen=True, eq=False)
class Scalar:
    """A single value of a kind ("text", "year").

    `schema` says in JSON Schema what an editor may find where it is typed: a list of types, and
    limits for texts and numbers. It may be wider than `read`, never narrower.
    """

    kind: str
    read: Callable[[object], Any]
    schema: Mapping[str, Any]

    @property
    def bounds(self) -> tuple[int | None, int | None]:
        """The smallest and the largest number; None where there is no bound."""
        return self.schema.get("minimum"), self.schema.get("maximum")

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        return no_info_plain_validator_function(self.read)


@dataclass(frozen=True, eq=False)
class Choice:
    """One of a fixed set of words. `options`: word -> label in both languages."""

    options: Mapping[str, str]

    def _read(self, value: object) -> str:
        if isinstance(value, str) and value in self.options:
            return value
        context = {"text": str(value), "options": self.options}
        raise PydanticCustomError("choice", "{text}", context)

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        return no_info_plain_validator_function(self._read)


class Reference(NamedTuple):
    """A name that is the id of something elsewhere in the plan, of one of these kinds."""

    kinds: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Tidied:
    """A list or mapping that is made ready before it is read; it may stand empty."""

    tidy: Callable[[object], object]

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return no_info_before_validator_function(self.tidy, handler(source))
