"""What was written into the wrong file: a program among the quick wins, the field of another."""

from collections.abc import Collection, Mapping

from smartcity_mp.model.files import FILES
from smartcity_mp.model.schema.annotations import Choice
from smartcity_mp.model.schema.describe import MapOf, Shape, describe
from smartcity_mp.model.schema.fields import Entity

_FEW = 2
"""So many fields of another kind may have slipped in; more are those of another file."""


def home_of(key: str, kind: type[Entity]) -> str | None:
    """The one other file that has a field of this name at its top."""
    homes = [file.path for file in FILES if file.kind is not kind and key in describe(file.kind)]
    return homes[0] if len(homes) == 1 else None


def misplaced(
    data: Mapping[str, object], kind: type[Entity], unknown: int
) -> dict[str, str] | None:
    """What is said of a file of which so many fields are unknown, if it holds a thing of another
    folder, and where its place is.
    """
    own = kind.KIND
    for file in FILES if own and unknown > _FEW else ():
        other = file.kind.KIND
        if own and other and file.is_folder and data.keys() <= describe(file.kind).keys():
            dimension = str(data.get("sub_dimension")).partition(".")[0]
            place = file.path.replace("<dimension>", dimension).replace("<id>", str(data.get("id")))
            return {"problem": "kind", "place": place, "found": other, "kind": own}
    return None


def words_of(shape: Shape) -> Collection[str]:
    """The words that may be the keys of a mapping: sources of money."""
    match shape:
        case MapOf(Choice(options), _):
            return options
    return ()
