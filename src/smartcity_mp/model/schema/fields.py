"""How a field of the model is declared: type, unit, label and help, and when it is due."""

from functools import cache
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

from smartcity_mp.model.schema.types import Illustrative


class Entity(BaseModel):
    """A part of the masterplan. Frozen; keys that it does not know are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    KIND: ClassVar[str | None] = None
    """What an id of this class names; None where it has no id of its own."""


def field(
    label: str,
    help: str,
    *,
    default: Any = None,
    due: int | None = None,
    unit: str | None = None,
    alias: str | None = None,
) -> Any:
    """Declare a field.

    `label` and `help` hold both languages, Indonesian first: "Nama | Name".
    `default=...` makes the field part of the shape (an id, a name); everything else may be absent.
    `due` is the stage (1-4) from which the rules ask for it; None: nobody asks.
    `unit` is what a number counts, in the model's own word ("rupiah", "km2", "people").
    `alias` is the key in the file where Python does not allow its name ("break").
    """
    extra: dict[str, Any] = {"label": label, "help": help, "due": due, "unit": unit}
    return Field(default, alias=alias, json_schema_extra=extra)


@cache
def _names(kind: type[Entity]) -> frozenset[str]:
    """The names of the fields; Pydantic's own way to them is slow."""
    return frozenset(kind.model_fields)


class Item(Entity):
    """Something that may hold figures which nobody has measured or decided yet."""

    illustrative: Illustrative | None = field(
        "Data ilustratif | Illustrative data",
        "Tulis all bila seluruh isinya hanya contoh, juga indikator di dalamnya, atau daftar nama "
        "kolom yang contoh, misalnya [targets, budget]. Buku menandai angka itu. | "
        "Write all if everything here is only an example, its indicators too, or list the fields "
        "that are, such as [targets, budget]. The books mark these figures.",
    )

    def model_post_init(self, context: Any, /) -> None:  # noqa: ARG002
        """Where all of an item is an example, all that it holds is one, too."""
        if self.illustrative and "all" in self.illustrative:
            vars(self).update(_as_examples(self))

    def is_illustrative(self, field: str) -> bool:
        """Whether a field of this item is an example, by its name or because all is.

        Raises ValueError for a name that is no field: a sign that is never set looks like none.
        """
        if field not in _names(type(self)):
            raise ValueError(f"{type(self).__name__} has no field {field!r}")
        names = self.illustrative or ()
        return "all" in names or field in names


def _as_examples(item: Item) -> dict[str, Any]:
    """The fields of an item, with the items in them as wholly illustrative."""
    return {name: _as_example(value) for name, value in vars(item).items()}


def _as_example(value: Any) -> Any:
    if type(value) is tuple:  # a list, not a span of months
        return tuple(map(_as_example, value))
    if isinstance(value, Item):
        return value.model_copy(update={**_as_examples(value), "illustrative": ("all",)})
    return value


def id_of(entity: Entity | None) -> str | None:
    """The id of an entity; None where it has none, or none yet."""
    name = None if entity is None else entity.__dict__.get("id")
    return name if isinstance(name, str) else None


def of(info: FieldInfo, key: str) -> Any:
    """One of the things that `field` was told: "label", "help", "due" or "unit"."""
    extra = info.json_schema_extra
    return extra.get(key) if isinstance(extra, dict) else None
