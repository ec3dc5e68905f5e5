"""One case: a masterplan with mistakes, what is run on it, and all that went wrong."""

import json
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from fuzz import attacks, mistakes, workbooks
from fuzz.disk import Files, put, state
from fuzz.judge import Books, Finding, findings, lost
from fuzz.plans import plans
from fuzz.run import Failure, Ran, run
from smartcity_mp.diagnostics import Severity
from smartcity_mp.loading import load
from smartcity_mp.source.tree import Folder, TreeError

Mutation = Callable[[Files, Random], None]
KINDS: dict[str, tuple[Mutation, ...]] = {
    "lines": (mistakes.a_line, mistakes.a_block),
    "values": (mistakes.a_value,),
    "texts": (mistakes.a_text,),
    "files": (mistakes.a_file,),
    "floods": (attacks.a_flood,),
    "templates": (attacks.a_template,),
    "books": (attacks.a_book_list,),
    "list": (attacks.a_file_list,),
    "names": (*[attacks.a_name] * 9, attacks.many_names),
    "workbooks": (workbooks.a_workbook, workbooks.a_table, workbooks.a_damage),
}
KEEPS_ALL = {"texts", "list", "floods", "names"}
"""Kinds after which everything that was typed still has its place in the books."""
ONLY_READ = {"lines", "values", "files"}
"""Kinds that concern reading more than the books: most such cases are validated only."""
REPORT = ("build", "--draft", "--report", "2026")
"""The plan of a city reports this year; the others are told that nobody does."""
REPORTED = ("programs/", "quick-wins/", "goals.yaml")
"""What reports tell of: where such a file cannot be read, a report of it has nobody to stand by."""
_LIST = attacks.LIST.rpartition("/")[2]


class Case(NamedTuple):
    """A masterplan to try. `kinds` says what was done to it."""

    plan: str
    kinds: tuple[str, ...]
    files: Files


class Result(NamedTuple):
    failures: list[Failure]
    runs: list[Ran]
    findings: list[Finding]


def case(seed: str, among: tuple[str, ...] = tuple(KINDS), plan: str = "") -> Case:
    """The case of a seed, with mistakes of some kinds; the same seed gives the same case."""
    random = Random(seed)
    kinds = tuple(random.choices(among, k=random.choice((1, 1, 1, 2, 3))))
    wants_words = set(kinds) & {"texts", "floods"}
    among_plans = ["city"] if wants_words else ["city", "city", *plans()]
    if "workbooks" in kinds and not wants_words:
        among_plans = ["city", "city", "holes", "fresh"]  # all that is in them can be read
    name = plan or random.choice(among_plans)
    files = dict(plans()[name])
    if "list" in kinds and random.random() < 0.5:
        files |= {f"build/{path}": content for path, content in made_of(name).items()}
    for kind in kinds:
        for _ in range(random.choice((1, 1, 2, 4)) if kind != "floods" else 1):
            random.choice(KINDS[kind])(files, random)
    return Case(name, kinds, files)


@cache
def made_of(plan: str) -> dict[str, bytes]:
    """What a build of an untouched plan writes."""
    with TemporaryDirectory() as scratch:
        folder = Path(scratch) / "plan"
        put(folder, plans()[plan])
        ran, failures = run("-C", str(folder), "build")
        if ran.code == 1:
            ran, failures = run("-C", str(folder), "build", "--draft")
        assert ran.code == 0, ran.err
        _, more = run("-C", str(folder), *REPORT)
        failures += more
        made = _read(folder / "build")
        assert [*failures, *Books(_books(made)).failures({}, {})] == []
        return made


@cache
def shown(plan: str) -> set[str]:
    """The planted words that the books of an untouched plan show in both formats."""
    in_markdown, in_html = Books(_books(made_of(plan))).words()
    return in_markdown & in_html


def _read(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.stat().st_size < 50_000_000
    }


def _books(made: dict[str, bytes]) -> dict[str, bytes]:
    return {path: content for path, content in made.items() if path.endswith((".html", ".md"))}


def tried(case: Case, random: Random, scratch: Path) -> Result:
    """Run the commands on a case in a folder, and judge what they did. The folder is emptied."""
    folder = scratch / "plan"
    shutil.rmtree(folder, ignore_errors=True)
    put(folder, case.files)
    (scratch / "outside.txt").write_text("milik orang lain", encoding="utf-8")
    try:
        return _tried(case, random, scratch)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _tried(case: Case, random: Random, scratch: Path) -> Result:
    folder = scratch / "plan"
    before = state(scratch)
    result = Result([], [], [])
    options = ["-C", str(folder), "--lang", random.choice(("id", "en"))]

    def step(*words: str) -> Ran:
        ran, failures = run(*options, *words)
        result.runs.append(ran)
        result.failures.extend(failures)
        return ran

    if "workbooks" in case.kinds:
        result.failures.extend(brought(case, random, scratch, step))
        return result
    step("validate", *random.choice(([], ["-v"], ["-q"], ["--stage", "4"])))
    report = step("validate", "--format", "json")
    if report.code in (0, 1):
        try:
            result.findings.extend(findings(report.out))
        except (json.JSONDecodeError, KeyError) as error:
            result.failures.append(Failure("JSON", f"{error}: {report.out[:300]}"))
    if not {*case.kinds} - ONLY_READ and random.random() < 0.7:
        return result
    choice = random.choice(([], [], [], ["--book", "1"], ["--format", "html"], ["-v"]))
    built = step("build", *choice)
    if built.code == 1:
        built = step("build", "--draft", *choice)
    if built.code == 0 and not choice:
        step(*REPORT)
    result.failures.extend(touched(before, state(scratch), made_of(case.plan)))
    if built.code == 0:
        after = state(folder)
        foreign = {path for path in case.files if after.get(path) == before.get(f"plan/{path}")}
        made = {
            path: content
            for path, content in _books(_read(folder / "build")).items()
            if f"build/{path}" not in foreign
        }
        books = Books(made)
        result.failures.extend(books.failures(case.files, made_of(case.plan)))
        if not choice and not {*case.kinds} - KEEPS_ALL - ONLY_READ:
            said = [*result.findings, *findings(built.err + built.out)]
            # A finding somewhere in the file may be the cause, or the file is not read at all.
            is_read = {*case.kinds} & ONLY_READ
            told = {
                path
                for path, _, code in said
                if code.startswith("SMP0") or (is_read and _is_changed(case, path))
            }
            if any(path.startswith(REPORTED) for path in told):
                told |= {path for path in case.files if path.startswith("progress/")}
            said += [(path, 0, "SMP0") for path in told]
            if _shelf(case.files) == _shelf(plans()[case.plan]):
                result.failures.extend(lost(_prose(case), shown(case.plan), books, said))
    return result


def brought(
    case: Case, random: Random, scratch: Path, step: Callable[..., Ran]
) -> Iterator[Failure]:
    """Import what came back, and say what was written where nothing may be."""
    folder = scratch / "plan"
    names = sorted(p for p in case.files if p.startswith("build/") and p.endswith(workbooks.BOOKS))
    words = ["import", *(str(folder / name) for name in names)]
    if workbooks.MAP in case.files or random.random() < 0.2:
        words = [*words[:2], "--map", str(folder / workbooks.MAP)]
    wishes = ["--write", *random.choice(([], ["--yes"], ["--yes", "--allow-delete"]))]
    sound = _errors(folder)
    for more in ([], wishes, ["--yes"]):
        before = state(scratch)
        ran = step(*words, *more)
        after = state(scratch)
        changed = {p for p in {*before, *after} if before.get(p) != after.get(p)}
        if "--map" in words and f"plan/{workbooks.MAP}" not in before:
            changed -= {f"plan/{workbooks.MAP}", "plan/build"}
        if ran.code or "--write" not in more:
            yield from (Failure("import writes", f"{ran.code} {more}: {p}") for p in changed)
            continue
        yield from (Failure("import elsewhere", p) for p in changed if not p.endswith(".yaml"))
        if (now := _errors(folder)) > sound:
            yield Failure("import brings errors", f"{sound} -> {now}: {sorted(changed)}")


def _errors(folder: Path) -> int:
    try:
        found = load(Folder(folder)).diagnostics
    except TreeError:
        return 0
    return sum(one.severity is Severity.ERROR for one in found)


def _shelf(files: Files) -> bytes:
    """The list of books of a plan: what it leaves out is in no book, and not lost."""
    marker = files.get("masterplan.yaml")
    return marker.partition(b"\nbooks:")[2] if isinstance(marker, bytes) else b""


def _is_changed(case: Case, path: str) -> bool:
    return case.files.get(path) != plans()[case.plan].get(path)


def _prose(case: Case) -> Files:
    """The files of which every text belongs to the books; a changed template decides by itself."""
    return {
        path: content
        for path, content in case.files.items()
        if not (path.startswith("templates/") and _is_changed(case, path))
    }


def touched(
    before: dict[str, str], after: dict[str, str], made: dict[str, bytes]
) -> Iterator[Failure]:
    """What changed outside of the output's folder, or was not made by a build."""
    ours = _state_of(made)
    for path in sorted({*before, *after}):
        was, now = before.get(path), after.get(path)
        in_output = path.removeprefix("plan/build/")
        if was == now or (path == "plan/build" and was is None) or in_output == _LIST:
            continue
        if in_output != path and (was is None or was == ours.get(in_output)):
            continue
        what = "removed" if now is None else "made" if was is None else "changed"
        where = "in the output's folder" if in_output != path else "outside of it"
        yield Failure(f"{what} {where}", f"{path}: {was} -> {now}")


def _state_of(made: dict[str, bytes]) -> dict[str, str]:
    """What `state` says of files with this content."""
    with TemporaryDirectory() as scratch:
        put(Path(scratch), dict(made))
        return state(Path(scratch))
