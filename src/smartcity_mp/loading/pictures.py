"""The pictures of covers, such as the region's logo: the books can show one, or it is said."""

from collections.abc import Iterator

from smartcity_mp.data.pictures import MAX_BYTES, is_whole, media_type, other_kind
from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.loading.layout import MARKER
from smartcity_mp.loading.shape import Fitted
from smartcity_mp.loading.sources import SourceMap
from smartcity_mp.model.masterplan import Masterplan
from smartcity_mp.source.tree import Tree


def check_pictures(
    files: list[Fitted], tree: Tree, assets: tuple[str, ...], sources: SourceMap
) -> Iterator[Diagnostic]:
    """What keeps a picture out of the books. That its file is not there is said elsewhere."""
    plans = (fitted.entity for fitted in files if isinstance(fitted.entity, Masterplan))
    for plan in plans:
        named = {
            ("region", "logo"): plan.region and plan.region.logo,
            ("design", "picture"): plan.design and plan.design.picture,
        }
        for field, path in named.items():
            if path is None or path not in assets:
                continue
            why, found = _refusal(tree.read(path))
            if why:
                place = sources.locate((MARKER, *field))
                values = {"text": path, "why": why, "found": found, "limit": MAX_BYTES // 10**6}
                yield diagnostic(place, "SMP730", **values)


def _refusal(content: bytes | Diagnostic) -> tuple[str | None, str | None]:
    if isinstance(content, Diagnostic):
        return ("large" if content.code == "SMP003" else "unreadable"), None
    if media_type(content) is None:
        return "kind", other_kind(content)
    return (None if is_whole(content) else "damaged"), None
