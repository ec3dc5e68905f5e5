"""What workbooks bring, on its way to the person and to the files."""

from collections.abc import Mapping, Sequence
from pathlib import Path as FilePath

from smartcity_mp.cli.compared import Compared
from smartcity_mp.cli.console import out
from smartcity_mp.cli.faults import FIRST, lines_of
from smartcity_mp.cli.letterhead import read
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.cli.reviewed import reviewed, show
from smartcity_mp.cli.voice import Voice
from smartcity_mp.diagnostics import Path
from smartcity_mp.editing.transfer import NewThing, Transferred, Wanted, transfer
from smartcity_mp.exchange.cells import Book
from smartcity_mp.exchange.compare import compared, joined
from smartcity_mp.exchange.entered import Entered
from smartcity_mp.exchange.findings import NEW, Fault, Place, Returned
from smartcity_mp.exchange.ledger import SHEET, WORKSHEET, Ledger
from smartcity_mp.exchange.ledger import read as read_ledger
from smartcity_mp.exchange.now import Now
from smartcity_mp.exchange.opened import opened
from smartcity_mp.exchange.package import PackageError
from smartcity_mp.language.choose import LANGUAGES
from smartcity_mp.language.cli import say
from smartcity_mp.language.sentences import sentence
from smartcity_mp.language.unseen import file_name
from smartcity_mp.loading.parsed import Parsed
from smartcity_mp.model.schema.types import SCHEMA_VERSION
from smartcity_mp.project import Project
from smartcity_mp.source.overlay import Overlay

_SHOWN = 10


def returned(files: Sequence[FilePath], project: Project, language: str) -> Returned:
    """What all workbooks bring together. Raises Refusal."""
    plans: dict[str, Now] = {}
    found = []
    for file in files:
        book = book_of(file)
        ledger = _ledger(book, file, project, plans)
        now = _now(project, ledger.language, plans)
        entered = Entered(now.names, language, has_comma=book.has_comma)
        found.append(compared(book, ledger, now, entered))
    return joined(found)


def _now(project: Project, language: str, plans: dict[str, Now]) -> Now:
    """The plan as sheets in a language have it, made once."""
    if language not in plans:
        plans[language] = Now(project.loaded, language)
    return plans[language]


def book_of(file: FilePath) -> Book:
    """A workbook or table. Raises Refusal."""
    try:
        book = opened(file.name, read(file))
    except PackageError as error:
        raise Refusal(f"import.{error.reason}", file=file) from error
    if any(sheet.name == WORKSHEET for sheet in book.sheets):
        raise Refusal("import.worksheet", file=file)
    return book


def _ledger(book: Book, file: FilePath, project: Project, plans: dict[str, Now]) -> Ledger:
    """What the workbook was made of; for a table without it, what the plan says now."""
    hidden = next((sheet for sheet in book.sheets if sheet.name == SHEET), None)
    if hidden is not None:
        cells = sorted(hidden.cells.items())
        ledger = read_ledger(cell.text for _, cell in cells)
        if ledger is None or ledger.language not in LANGUAGES:
            raise Refusal("import.no-ledger", file=file)
        if ledger.schema != SCHEMA_VERSION:
            raise Refusal("import.other-version", file=file)
        return ledger
    if len(book.sheets) == 1:
        heads = [cell.text for (row, _), cell in book.sheets[0].cells.items() if row == 0]
        for language in LANGUAGES:
            if ledger := _now(project, language, plans).ledger(heads):
                only = ledger.sheets[0]._replace(title=book.sheets[0].name)
                return ledger._replace(sheets=[only])
    raise Refusal("import.foreign", file=file)


def taken_over(
    found: Returned, project: Project, language: str, parsed: Parsed, *, allow_delete: bool
) -> Transferred:
    """The files with what was found; what cannot be done is one more fault."""
    if found.faults or found.conflicts:
        return Transferred(project.loaded)
    found.additions.sort(key=lambda one: bool(one.holder and one.holder[0] == NEW))
    numbers = {one.id: number for number, one in reversed([*enumerate(found.additions)])}
    new = [
        NewThing(one.kind, one.holder and _numbered(one.holder, numbers), one.id, one.values)
        for one in found.additions
    ]
    gone = [one.path for one in found.gone] if allow_delete else []
    changes = {_numbered(one.path, numbers): one.value for one in found.changes}
    done = transfer(project.tree, project.loaded, Wanted(changes, new, gone), language, parsed.read)
    places = {done.placed(_numbered(one.path, numbers)): one.place for one in found.changes}
    for number, path in done.places.items():
        addition = found.additions[number]
        places |= {(*path, *below): place for below, place in addition.places.items()}
        places.setdefault(path, addition.place)
    for path in done.uneditable:
        place = places.get(path, Place("", str(path[0])))
        where = done.after.sources.locate(path)
        values = {"where": f"{where.file}:{where.line}"}
        found.faults.append(Fault(place, "uneditable", values))
    for number, why in done.declined.items():
        place = found.additions[number].place
        says = say(f"new.{why.reason}", language, **why.values) if why else ""
        code, told = ("brings", {"says": says}) if why else ("uneditable", {"where": place.sheet})
        found.faults.append(Fault(place, code, told))
    if not found.faults:
        _tell_worse(found, done, places, language)
    return done


def _numbered(path: Path, numbers: Mapping[str | None, int]) -> Path:
    """A path below something new, which is known by its number there."""
    return (numbers[str(path[1])], *path[2:]) if path[0] == NEW else path


def _tell_worse(
    found: Returned,
    done: Transferred,
    places: dict[tuple[str | int, ...], Place],
    language: str,
) -> None:
    """Errors that the files would have, at the cells that bring them."""
    at = {done.after.sources.locate(path): place for path, place in places.items()}
    for one in done.worse:
        where = f"{one.position.file}:{one.position.line}"
        says = f"{sentence(one.code, one.values, language)} ({one.code}, {where})"
        place = at.get(one.position, Place("", one.position.file))
        found.faults.append(Fault(place, "brings", {"says": says}))


def stops(found: Returned, voice: Voice, *, many: bool, yes: bool, every: bool) -> bool:
    """Say what is wrong, if anything is; then nothing is written."""
    first = max(FIRST, len(found.doubts)) if every else FIRST
    asked = [] if yes else found.doubts
    groups = (("faults", found.faults), ("conflicts", found.conflicts), ("doubts", asked))
    for key, faults in groups:
        if faults:
            voice.result(f"import.{key}", count=len(faults))
            out("\n".join(lines_of(faults, voice.language, many=many, first=first)))
    if any(faults for _, faults in groups):
        voice.note("import.stopped")
        if asked and not (found.faults or found.conflicts):
            voice.hint("import.if-meant")
        return True
    return False


def preview(project: Project, done: Transferred, files: Sequence[FilePath], voice: Voice) -> None:
    """The change in the words of `diff`."""
    after = Project(project.root, Overlay(project.tree, done.changes), done.after)
    names = ", ".join(file.name for file in files)
    sides = Compared(project, after, say("diff.here", voice.language), names)
    show(reviewed(sides), sides, voice, "text")


def tell(
    found: Returned, done: Transferred, voice: Voice, *, written: bool, allow_delete: bool
) -> None:
    """Say what was done, and what is left to do."""
    files = tuple(f"  {file_name(path)}" for path in sorted(done.changes))
    more = (f"  … (+{len(files) - _SHOWN})",) if len(files) > _SHOWN else ()
    values = {"count": len(files), "files": (*files[:_SHOWN], *more)}
    if not done.changes:
        voice.result("import.nothing")
    elif written:
        voice.result("import.done", **values)
    else:
        voice.note("import.would", **values)
    if found.gone and not allow_delete:
        names = tuple(f"  {one.place.sheet}: {one.name}" for one in found.gone[:_SHOWN])
        voice.note("import.gone", count=len(found.gone), names=names)
    if done.changes:
        voice.hint("import.next" if written else "import.not-yet")
