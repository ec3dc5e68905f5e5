"""A tree of files to a plan, with the place of everything and all that is wrong with it."""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from smartcity_mp.data.frameworks import FRAMEWORKS, framework_text
from smartcity_mp.data.regions import by_code, is_code, meant_code
from smartcity_mp.diagnostics import MOST, Correction, Diagnostic, Path, Severity, folded
from smartcity_mp.language.characters import as_seen
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.language.guesses import Guesses, guessed
from smartcity_mp.language.order import natural
from smartcity_mp.loading.boundaries import boundaries_of
from smartcity_mp.loading.former import check_former, former_ids
from smartcity_mp.loading.identity import Known, check_identity, check_names, give_ids
from smartcity_mp.loading.layout import MARKER, Layout, sort_out
from smartcity_mp.loading.pictures import check_pictures
from smartcity_mp.loading.references import check_references
from smartcity_mp.loading.shape import Fitted
from smartcity_mp.loading.sources import SourceMap
from smartcity_mp.loading.version import other_version
from smartcity_mp.model.boundaries import Area
from smartcity_mp.model.files import FILES, file_at
from smartcity_mp.model.framework import Framework
from smartcity_mp.model.masterplan import Masterplan
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.choices import REGION_KINDS
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.schema.structure import Walk, kinds_in
from smartcity_mp.source.text import decode, problem
from smartcity_mp.source.tree import MAX_TOTAL_BYTES, Tree
from smartcity_mp.source.yaml import Document, Spot, parse

E = TypeVar("E", bound=Entity)
Taken = tuple[Document, Walk]
"""A file that was read, with what an earlier run made of it: nothing where it was not sound."""
Read = Callable[[str, bytes], Taken]
UNTITLED = "Masterplan Smart City"
"""The title of a masterplan whose own cannot be read."""


def read_file(file: str, content: bytes) -> Taken:
    """A file by its name and content, of which nothing is known yet."""
    return parse(file, content), []


class Loaded(NamedTuple):
    """A masterplan as far as it could be read."""

    plan: Plan
    sources: SourceMap
    diagnostics: tuple[Diagnostic, ...]
    left_out: tuple[Path, ...]
    """Paths of what is in the files but not in the plan, because it is wrong."""
    files: tuple[str, ...]
    templates: dict[str, str]
    """The project's own templates: path below `templates/` -> text."""
    unread: tuple[str, ...]
    """The files of which nothing could be read."""
    is_other_version: bool = False
    """Whether all is in another version of the data format, of which nothing can be said."""


def load(
    tree: Tree,
    most: int = MOST,
    guesses: Guesses | None = None,
    read: Read = read_file,
) -> Loaded:
    """Read a masterplan. What is wrong with it is in `diagnostics`; raises only TreeError.

    `most`: how many findings of one code in one file are kept; the others are counted.
    `guesses`: those of earlier runs, which know what was meant then. `read`: what reads a file;
    a document is changed here, unless it was sound in an earlier run.
    """
    sources, known = SourceMap(), Known(guesses=guesses or Guesses())
    paths = tree.files()
    layout = sort_out(paths)
    found = list(layout.diagnostics)
    left_out = _unread(layout, known)
    contents = _read(
        tree, (*layout.folders, *layout.entities, *layout.narratives, *layout.templates), found
    )
    if other := other_version(contents.get(MARKER, b"")):
        return _of_other_version(other, sources, contents)
    files = []
    hidden: dict[str, list[Spot]] = {}
    for file, kind in layout.entities.items():
        document, walk = _document(file, contents, sources, read)
        found += document.diagnostics
        if document.data is None or document.root is None:
            known.learn_unreadable(file, kind, contents.get(file, b""))
            left_out.append((file,))
            continue
        if document.lost:
            known.learn_lost(file, kind, contents[file], document)
        give_ids(kind, document.data)
        lost = list(document.lost)
        hidden[file] = [spot for spot, _ in document.cut]
        cut = {(id(node), name): told for (node, name), told in document.cut}
        fitted = Fitted(file, kind, document.data, document.root, lost, walk, known.guesses, cut)
        files.append(fitted)
    known.guesses.prefer = _own_money(files)
    for fitted in files:
        wrong = [] if fitted.entity else folded(fitted.fit(sources), most)
        found += (*wrong, *fitted.commented.values())
        fitted.lost += [
            (n, name) for n, name in hidden[fitted.file] if (id(n), name) in fitted.commented
        ]
        known.unjudged |= fitted.unnamed
        if fitted.kind is Masterplan and fitted.entity is None:  # stage and waivers still hold
            fitted.data["title"] = UNTITLED
            fitted.fit(sources)

    found += _leave_out(list(check_identity(files, known, sources)), sources)
    framework, wrong = _framework(files, known, sources)
    found += wrong
    for fitted in files:
        known.learn_names(fitted)
    known.former = former_ids(files)
    found += check_names(files, framework, sources)
    wrong_references = check_references(files, known, framework, layout.assets, sources)
    found += _leave_out(list(wrong_references), sources)
    found += check_former(known, framework, sources)
    found += (*_check_region(files, sources), *check_pictures(files, tree, layout.assets, sources))
    boundaries = boundaries_of(files, tree, layout.assets, sources, found)

    narratives = _texts(layout.narratives, contents, sources, found)
    templates = _texts(layout.templates, contents, sources, found)
    walks = {fitted.file: walk for fitted in files if (walk := fitted.walk())}
    sources.keep(walks)
    for fitted in files:
        left_out += fitted.left_out()
    gone = set(left_out)
    texts = {*layout.narratives, *layout.templates}.difference(narratives, templates)
    return Loaded(
        _plan(walks, framework, narratives, boundaries, (*_unknown(left_out), *sorted(texts))),
        sources,
        tuple(found),
        tuple(left_out),
        tuple(contents),
        {path.partition("/")[2]: text for path, text in templates.items()},
        tuple(path for path in paths if path in texts or (path,) in gone),
    )


def _of_other_version(wrong: Diagnostic, sources: SourceMap, contents: dict[str, bytes]) -> Loaded:
    sources.texts |= contents
    files = tuple(contents)
    plan = _plan({}, Framework(), {}, {}, files)
    left_out = tuple((file,) for file in files)
    return Loaded(plan, sources, (wrong,), left_out, files, {}, files, is_other_version=True)


def _unknown(left_out: list[Path]) -> tuple[str, ...]:
    """Files of which a whole item or a field at the top is not in the plan.

    Nobody can say that it is absent. In a folder of one item a file, only the whole file counts.
    """
    return tuple(
        dict.fromkeys(
            str(path[0])
            for path in left_out
            if len(path) == 1
            or ("/" not in str(path[0]) and (len(path) == 2 or isinstance(path[-1], int)))
        )
    )


def _unread(layout: Layout, known: Known) -> list[Path]:
    """Files that nobody reads, as they are misnamed: what they hold is not judged as absent."""
    left_out: list[Path] = [(path.rstrip("/"),) for path in layout.folders]
    for path in layout.folders:
        if file := file_at(path):
            known.learn_unreadable(file.place, file.kind)
    for found in layout.diagnostics:
        if found.severity is Severity.INFO:  # it is none of ours
            continue
        path, meant = found.position.file, found.values.get("suggestion")
        left_out.append((path,))
        if file := file_at(path):
            known.learn_unreadable(path, file.kind)
        if isinstance(meant, str) and (file := file_at(meant)):
            left_out.append((meant,))
            known.learn_unreadable(meant, file.kind)
            if meant.endswith("/"):
                known.unjudged |= kinds_in(file.kind)
    return left_out


def _document(
    file: str,
    contents: dict[str, bytes],
    sources: SourceMap,
    read: Read,
) -> Taken:
    if file not in contents:
        return Document(None, None, ()), []
    document, walk = read(file, contents[file])
    sources.texts[file] = contents[file]
    if document.root is not None:
        sources.roots[file] = document.root
    return document, walk


def _read(tree: Tree, paths: tuple[str, ...], found: list[Diagnostic]) -> dict[str, bytes]:
    contents: dict[str, bytes] = {}
    total = 0
    for path in paths:
        content = tree.read(path)
        if isinstance(content, Diagnostic):
            found.append(content)
            continue
        total += len(content)
        if total > MAX_TOTAL_BYTES:
            found.append(problem(path, "SMP004", limit=MAX_TOTAL_BYTES // 1_000_000))
            break
        contents[path] = content
    return contents


def _texts(
    paths: tuple[str, ...], contents: dict[str, bytes], sources: SourceMap, found: list[Diagnostic]
) -> dict[str, str]:
    texts = {}
    for path in paths:
        if path in contents:
            sources.texts[path] = contents[path]
            text, refusal = decode(path, contents[path])
            if refusal is None:
                texts[path] = text.replace("\r\n", "\n")
            else:
                found.append(refusal)
    return texts


def _stem(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(".md")


def _leave_out(
    wrong: list[tuple[Diagnostic, Fitted, Path | None]] | list[tuple[Diagnostic, Fitted, Path]],
    sources: SourceMap,
) -> list[Diagnostic]:
    by_file: dict[str, tuple[Fitted, list[Path]]] = {}
    for _, fitted, path in wrong:
        if path is not None:
            by_file.setdefault(fitted.file, (fitted, []))[1].append(path)
    for fitted, paths in by_file.values():
        if fitted.leave_out(paths):
            fitted.fit(sources)
        else:
            fitted.entity = None
    return [found for found, _, _ in wrong]


def _framework(
    files: list[Fitted], known: Known, sources: SourceMap
) -> tuple[Framework, list[Diagnostic]]:
    """The region's own framework, else the built-in one that the masterplan names.

    Where it cannot be known or not wholly, what refers to dimensions is not judged.
    """
    kinds = kinds_in(Framework)
    own = next((fitted for fitted in files if fitted.kind is Framework), None)
    if own and own.lost:
        known.unjudged |= kinds
    if own and isinstance(own.entity, Framework) and own.entity.dimensions:
        return own.entity, []
    if not known.unjudged.isdisjoint(kinds):
        return Framework(), []
    if own:
        known.unjudged |= kinds
        place = sources.locate((own.file, "dimensions"))
        return Framework(), [diagnostic(place, "SMP210", problem="empty")]
    name = next((f.entity.framework for f in files if isinstance(f.entity, Masterplan)), None)
    if name is None or name in FRAMEWORKS:
        return framework_named(name or FRAMEWORKS[0]), []
    known.unjudged |= kinds
    near = guessed(name, FRAMEWORKS)
    place = sources.locate((MARKER, "framework"))
    return Framework(), [diagnostic(place, "SMP210", text=name, suggestion=near)]


def framework_named(name: str = FRAMEWORKS[0]) -> Framework:
    """A framework that comes along, the one that a plan has of itself unless it names another."""
    return brought_along(Framework, f"{name}.yaml", framework_text(name))


def brought_along(kind: type[E], file: str, content: bytes) -> E:
    """Data that the program brings along, read as the files of a masterplan are."""
    document = parse(file, content)
    assert not document.diagnostics, document.diagnostics
    return kind.model_validate(document.data)


def _own_money(files: list[Fitted]) -> tuple[str, ...]:
    """The source that is the region's own budget, as far as one knows what kind of region it is."""
    data = next((f.data.get("region") for f in files if f.file == MARKER), None)
    region = data if isinstance(data, dict) else {}
    listed = by_code(str(region.get("code"))) or meant_code(
        str(region.get("code")), str(region.get("name"))
    )
    kind = listed.kind if listed else str(region.get("kind")).lower()
    return (f"apbd-{kind}",) if kind in REGION_KINDS else ()


def _check_region(files: list[Fitted], sources: SourceMap) -> list[Diagnostic]:
    for fitted in files:
        region = fitted.entity.region if isinstance(fitted.entity, Masterplan) else None
        if region and region.code and not is_code(region.code):
            place = sources.locate((fitted.file, "region", "code"))
            values: dict[str, object] = {"text": region.code, "suggestion": None, "name": None}
            typed, name = as_seen(region.code), region.name or ""
            if meant := meant_code(typed, name):
                is_sure = meant.name == name or not typed.strip().isdecimal()
                values |= {
                    "suggestion": Correction(meant.code, is_sure=is_sure),
                    "name": meant.name,
                }
            return [diagnostic(place, "SMP207", **values)]
    return []


def _plan(
    walks: dict[str, Walk],
    framework: Framework,
    narratives: dict[str, str],
    boundaries: dict[str, Area],
    unread: tuple[str, ...],
) -> Plan:
    parts: dict[str, Any] = {"masterplan": Masterplan(title=UNTITLED)}
    inorder = sorted(walks, key=natural)
    held: dict[str, list[Entity]] = {}
    for file in FILES:
        paths = [path for path in inorder if isinstance(walks[path][0][1], file.kind)]
        roots = [walks[path][0][1] for path in paths]
        if file.is_folder:
            parts[file.part] = tuple(roots)
        elif roots:
            parts[file.part] = getattr(roots[0], file.part) if file.is_list else roots[0]
        held[file.part] = [one for path in paths for _, one in walks[path][file.is_list :]]
    told = {_stem(path): text for path, text in narratives.items()}
    also = {"narratives": told, "boundaries": boundaries, "unread": unread}
    plan = Plan(**{**parts, "framework": framework, **also})
    return plan.holding(held)
