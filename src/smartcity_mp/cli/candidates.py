"""What may be typed where: the words that the shell offers.

Whoever presses Tab waits: the masterplan is looked over, not read, so that neither its model nor
Pydantic is loaded.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import typer

SHELLS = ("bash", "zsh", "fish", "powershell")
"""The shells that can complete."""
_MARKER = "masterplan.yaml"


def languages() -> Iterable[str]:
    """The languages of the program."""
    from smartcity_mp.language.choose import LANGUAGES

    return LANGUAGES


def severities() -> Iterable[str]:
    """How much a finding can weigh."""
    from smartcity_mp.diagnostics import SEVERITIES

    return map(str, SEVERITIES)


def stages() -> Iterable[str]:
    """The stages of a plan."""
    return "1234"


def reporters() -> Iterable[str]:
    """The formats of findings."""
    from smartcity_mp.reporters import REPORTERS

    return REPORTERS


def formats() -> Iterable[str]:
    """The formats of books."""
    from smartcity_mp.outputs import FORMATS

    return FORMATS


def worksheets() -> Iterable[str]:
    """The worksheets of the bimtek."""
    from smartcity_mp.exchange.worksheets import WORKSHEETS

    return WORKSHEETS


def changes() -> Iterable[str]:
    """The formats of changes."""
    from smartcity_mp.reporters.changes import CHANGES

    return CHANGES


def portfolios() -> Iterable[str]:
    """The formats of many masterplans."""
    from smartcity_mp.reporters.portfolio import PORTFOLIO

    return PORTFOLIO


def grades() -> Iterable[str]:
    """How much a change can matter."""
    from smartcity_mp.review.changes import GRADES

    return map(str, GRADES)


def hosts() -> Iterable[str]:
    """The git hosts that a masterplan can be checked on."""
    from smartcity_mp.cli.automation import HOSTS

    return HOSTS


def makeable() -> Iterable[str]:
    """What can be made: all that has an id, but for what only a framework's text brings along."""
    return (kind for kind in kinds() if kind not in ("component", "element"))


def kinds() -> Iterable[str]:
    """What can be named by an id."""
    from smartcity_mp.language.catalogue.words import KINDS

    return KINDS


def dimensions(ctx: typer.Context) -> Iterable[str]:
    """The dimensions of the masterplan's framework, as far as its text can be read."""
    return dict.fromkeys(name.partition(".")[0] for name in sub_dimensions(ctx))


def sub_dimensions(ctx: typer.Context) -> Iterable[str]:
    """Its sub-dimensions, each with its dimension."""
    from smartcity_mp.data.frameworks import FRAMEWORKS, framework_text
    from smartcity_mp.source.yaml import parse

    content = next(_texts(ctx, only="framework.yaml"), framework_text(FRAMEWORKS[0]))
    listed = (parse("framework.yaml", content).data or {}).get("dimensions")
    for above in _mappings(listed):
        yield from (f"{above['id']}.{sub['id']}" for sub in _mappings(above.get("sub_dimensions")))


def _mappings(data: object) -> list[dict[str, object]]:
    """The items of a list that have an id."""
    items = data if isinstance(data, list) else ()
    return [one for one in items if isinstance(one, dict) and one.get("id")]


def codes() -> Iterable[str]:
    """The codes of all findings."""
    from smartcity_mp.language.catalogue import SENTENCES

    return sorted(SENTENCES)


def codes_or_files(ctx: typer.Context) -> Iterable[str]:
    """The codes that can be corrected, and the files of the masterplan."""
    from smartcity_mp.language.codes import CORRECTABLE

    return (*sorted(CORRECTABLE), *_masterplan(ctx)[1])


def regions() -> Iterable[str]:
    """The short names of all regions."""
    from smartcity_mp.data import regions as table

    return sorted(region.slug for region in table.regions())


def ids(ctx: typer.Context) -> Iterable[str]:
    """Every id that a file of the masterplan gives, as far as its text can be read."""
    from smartcity_mp.source.ids import ids_in

    return dict.fromkeys(name for content in _texts(ctx) for name in ids_in(content))


def revisions(ctx: typer.Context) -> Iterable[str]:
    """The branches and tags of the repository that the masterplan is in."""
    from smartcity_mp.source.git import GitError, branches

    try:
        return branches(_named(ctx) or Path.cwd())
    except GitError:
        return ()


def books(ctx: typer.Context) -> Iterable[str]:
    """The numbers of the masterplan's books."""
    from smartcity_mp.data.variants import VARIANTS, variant_text
    from smartcity_mp.source.yaml import parse

    content = next(_texts(ctx, only=_MARKER), b"")
    listed = (parse(_MARKER, content).data or {}).get("books")
    if not isinstance(listed, list):
        variant = listed if listed in VARIANTS else VARIANTS[0]
        listed = (parse(_MARKER, variant_text(variant)).data or {})["books"]
    return (str(number) for number, _ in enumerate(listed, 1))


def years_reported(ctx: typer.Context) -> Iterable[str]:
    """The years of which an office has reported something."""
    _, paths = _masterplan(ctx)
    found = (path.split("/") for path in paths)
    return sorted({parts[1] for parts in found if parts[0] == "progress" and len(parts) == 3})


def years_evaluated(ctx: typer.Context) -> Iterable[str]:
    """The years of which there is an evaluation."""
    _, paths = _masterplan(ctx)
    names = (path.removesuffix(".yaml") for path in paths)
    return sorted(name.partition("/")[2] for name in names if name.startswith("evaluation/"))


def chapters() -> Iterable[str]:
    """The chapters that are built in."""
    from smartcity_mp.data.shown import shown

    return shown().titles


def _named(ctx: typer.Context) -> Path | None:
    """The folder that `--project` names, before the command or behind it."""
    named = ctx.params.get("project") or ctx.find_root().params.get("project")
    return Path(named) if named else None


def _texts(ctx: typer.Context, *, only: str = "") -> Iterator[bytes]:
    """The YAML texts of the masterplan that is asked for, or one of them."""
    read, paths = _masterplan(ctx)
    for path in paths:
        content = read(path) if path == only or not only else None
        if isinstance(content, bytes):
            yield content


def _masterplan(ctx: typer.Context) -> tuple[Callable[[str], object], list[str]]:
    """How to read a file of the masterplan that is asked for, and its YAML files."""
    from smartcity_mp.source.tree import Folder

    named = _named(ctx)
    here = named or Path.cwd()
    places = (here, here.parent) if named else (here, *here.parents)
    root = next((place for place in places if (place / _MARKER).is_file()), here)
    folder = Folder(root)
    is_there = (root / _MARKER).is_file()
    return folder.read, [p for p in folder.files() if p.endswith(".yaml")] if is_there else []


WORDS: dict[str, Callable[..., Iterable[str]]] = {
    "global.lang": languages,
    "init.name": regions,
    "init.ci": lambda: (*hosts(), "none"),
    "validate.format": reporters,
    "validate.stage": stages,
    "validate.changed": revisions,
    "validate.fail-on": severities,
    "diff.format": changes,
    "diff.fail-on": grades,
    "build.book": books,
    "build.report": years_reported,
    "serve.book": books,
    "serve.report": years_reported,
    "build.format": formats,
    "explain.code": codes,
    "fix.only": codes_or_files,
    "templates.action": lambda: ("list", "copy", "diff"),
    "templates.chapter": chapters,
    "templates.format": lambda: ("text", "json"),
    "rules.format": lambda: ("text", "json"),
    "new.kind": makeable,
    "new.dimension": dimensions,
    "new.sub-dimension": sub_dimensions,
    "new.in": ids,
    "progress.action": lambda: ("new",),
    "progress.office": ids,
    "minutes.number": stages,
    "minutes.format": lambda: ("html", "markdown"),
    "export.format": lambda: ("xlsx",),
    "export.layout": worksheets,
    "export.opd": ids,
    "evaluate.format": lambda: ("text", "json"),
    "status.stage": stages,
    "portfolio.format": portfolios,
    "status.opd": ids,
    "status.format": lambda: ("text", "json", "markdown", "html", "docx", "badge"),
    "verify.rev": revisions,
    "verify.format": lambda: ("text", "json"),
    "comments.format": lambda: ("text", "json"),
    "evaluate.year": years_evaluated,
    "approve.what": ids,
    "rename.old": ids,
    "rename.kind": kinds,
    "ci.host": hosts,
    "completion.shell": lambda: SHELLS,
}
"""What an option or argument takes, by the key of its help."""
FREE = (
    "global.project", "init.region", "build.output", "build.template", "diff.revision", "diff.from",
    "portfolio.places", "portfolio.date", "portfolio.part", "portfolio.build", "portfolio.cache",
    "portfolio.jobs",
    "approve.by", "approve.date", "rename.new", "serve.port", "progress.year", "new.id", "new.name",
    "ci.install", "comment.file",
    "comment.name", "comments.file", "verify.book", "export.output", "import.files", "import.map",
    "minutes.output", "status.output",
)  # fmt: skip
"""What takes a path, which the shell completes itself, or what nobody can list."""
