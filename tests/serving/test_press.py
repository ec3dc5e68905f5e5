"""Whatever is edited, in whatever order: what the press prints is what a fresh build makes."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from random import Random

import pytest
from fuzz import attacks, mistakes
from fuzz.disk import Files, put
from fuzz.plans import plans
from hypothesis import given, settings
from hypothesis import strategies as st
from masterplans import EXAMPLE
from odd_masterplans import Memory

from smartcity_mp import outputs
from smartcity_mp.books.build import build
from smartcity_mp.diagnostics import Diagnostic, Severity
from smartcity_mp.loading import Taken, read_file
from smartcity_mp.loading.shape import Fitted
from smartcity_mp.loading.sources import SourceMap
from smartcity_mp.outputs.drawing import drawn
from smartcity_mp.project import NoProject, check, load_tree
from smartcity_mp.serving.press import Press, Printed
from smartcity_mp.serving.snapshot import Snapshot
from smartcity_mp.source.tree import Folder, Tree

Made = tuple[tuple[Diagnostic, ...], dict[str, bytes] | None]


def fresh(root: Path, tree: Tree) -> Made:
    """What `build` finds and makes, step by step as it does, with nothing kept from before."""
    project = load_tree(root, tree)
    if isinstance(project, NoProject):
        return (), None
    report = check(project)
    if report.count(Severity.ERROR):
        return report.findings, None
    built = build(project.loaded)
    found = (*report.findings, *built.diagnostics)
    if any(each.severity is Severity.ERROR for each in found):
        return found, None
    return found, outputs.render(built, project.picture, ("html",))


def made(printed: Printed) -> Made:
    return printed.report.findings, printed.files and dict(printed.files)


def same(printed: Printed, other: Made) -> bool:
    """Whether nothing differs; says what does, without megabytes of it."""
    findings, files = made(printed)
    assert findings == other[0]
    assert (files is None) == (other[1] is None)
    if files is None or other[1] is None:
        return False
    assert files.keys() == other[1].keys()
    assert [path for path in files if files[path] != other[1][path]] == []
    return True


def another_name(files: Files, random: Random) -> None:
    """A file of a folder gets another name, and with it perhaps another place in the order."""
    paths = [path for path in files if path.startswith(("programs/", "quick-wins/", "narratives/"))]
    if paths:
        path = random.choice(sorted(paths))
        folder, _, name = path.rpartition("/")
        files[f"{folder}/{random.choice('az')}-{name}"] = files.pop(path)


def a_word(files: Files, random: Random) -> None:
    """A word is added at the end of a line of text that can bear it."""
    path, text = mistakes.pick_text(files, random, r"\.(yaml|md)$")
    lines = text.split("\n")
    texts = [at for at, line in enumerate(lines) if line.count(" ") > 5 and line[-1:].isalpha()]
    if texts:
        lines[random.choice(texts)] += random.choice((" kini", " (IK-IID)", " & <b>", " *tebal*"))
        files[path] = "\n".join(lines).encode()


def a_chapter(files: Files, random: Random) -> None:
    """A chapter of the region's own stands in place of a built-in one."""
    name = random.choice(("risiko", "sambutan", "pendahuluan", "istilah"))
    parts = (
        "Teks kami.", "{{ facts.region }}", "{{ view('risiko') }}", "{{ tidak_ada }}", "{% if %}",
        "{{ ref('GOV-01') }}", "{% include 'id/chapters/penutup.md.j2' %}",
        "## Bagian\n\n{% call narrative() %}kosong{% endcall %}",
    )  # fmt: skip
    files[f"templates/{name}.md"] = (
        f"# Bab {random.choice('AB')}\n\n{random.choice(parts)}".encode()
    )


def settings_of_books(files: Files, random: Random) -> None:
    """Another set of books, another title, ids that things had before."""
    _, text = mistakes.pick_text(files, random, r"^masterplan\.yaml$")
    lines = [line for line in text.split("\n") if not line.startswith("books: ")]
    lines = [f"{line} Baru" if line.startswith("title: ") else line for line in lines]
    variant = random.choice(("kominfo", "quickwin-roadmap", "three-book"))
    files["masterplan.yaml"] = "\n".join([*lines, f"books: {variant}", ""]).encode()


EDITS: tuple[Callable[[Files, Random], None], ...] = (
    *(a_word,) * 6, another_name, a_chapter, a_chapter, settings_of_books, mistakes.a_line,
    mistakes.a_value, mistakes.a_text, mistakes.a_file, attacks.a_template, attacks.a_book_list,
)  # fmt: skip


def edited(begin: Files, random: Random, steps: int) -> Iterator[dict[str, bytes]]:
    """A masterplan after each of some edits; every other time some file is mended again."""
    files = dict(begin)
    for _ in range(steps):
        wrong = [path for path in {*files, *begin} if files.get(path) != begin.get(path)]
        if wrong and random.random() < 0.5:
            for path in random.sample(sorted(wrong), random.randint(1, len(wrong))):
                if path in begin:
                    files[path] = begin[path]
                else:
                    del files[path]
        else:
            random.choice(EDITS)(files, random)
        yield {path: content for path, content in files.items() if isinstance(content, bytes)}


@pytest.mark.parametrize("name", ["city", "fresh", "holes"])
@settings(max_examples=3, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_it_prints_what_a_build_makes(name: str, seed: int) -> None:
    root, begin = Path("/nirgends"), plans()[name]
    press = Press(root)
    same(press.make(Memory(begin)), fresh(root, Memory(begin)))
    for files in edited(begin, Random(seed), 12):
        same(press.make(Memory(files)), fresh(root, Memory(files)))


def test_so_it_does_of_the_example_on_disk(tmp_path: Path) -> None:
    begin: Files = {
        path.relative_to(EXAMPLE).as_posix(): path.read_bytes()
        for path in EXAMPLE.rglob("*")
        if path.is_file() and path.relative_to(EXAMPLE).parts[0] not in ("build", "books")
    }
    press, whole, drawings = Press(tmp_path), 0, []
    once = drawn.Drawn.once
    for files in (begin, *edited(begin, Random(4711), 12), begin):
        shutil.rmtree(tmp_path)
        put(tmp_path, dict(files))
        with pytest.MonkeyPatch.context() as patched:
            count = [0, 0]

            def counted(self, places, thing, draw, index=None, *, count=count):
                def draws():
                    count[1] += 1
                    return draw()

                count[0] += 1
                return once(self, places, thing, draws, index)

            patched.setattr(drawn.Drawn, "once", counted)
            printed = press.make(Snapshot(tmp_path))
        if same(printed, fresh(tmp_path, Folder(tmp_path))):
            whole += 1
            drawings.append(count)
    assert whole >= 6
    assert drawings[0][0] == drawings[0][1] > 40, "the first time everything is drawn"
    assert any(0 < new < asked / 2 for asked, new in drawings[1:]), "later only what has changed"


def test_equal_blocks_look_alike() -> None:
    """A chapter that is equal to an earlier one is not drawn again. So nothing in it may be equal
    and yet look different, as 1 and True do, 1.0 and Decimal("1.00"), or a text and its markup.
    """
    kinds: dict[str, set[type]] = {}

    def walk(value: object, place: str) -> None:
        if is_dataclass(value):
            for each in fields(value):
                assert each.compare, each
                walk(getattr(value, each.name), f"{type(value).__name__}.{each.name}")
        elif isinstance(value, tuple | list):
            for item in value:
                walk(item, place)
        elif isinstance(value, dict):
            for key, item in value.items():
                walk(key, place)
                walk(item, place)
        else:
            kinds.setdefault(place, set()).add(type(value))

    project = load_tree(EXAMPLE, Folder(EXAMPLE))
    assert not isinstance(project, NoProject)
    for book in build(project.loaded).books:
        for chapter in book.chapters:
            walk((chapter.placement, chapter.text, chapter.blocks, chapter.headings), "")
    assert len(kinds) > 100
    assert set().union(*kinds.values()) == {str, int, bool, type(None)}
    assert {place for place, found in kinds.items() if {int, bool} <= found} == set()


@pytest.mark.parametrize(
    ("file", "wrong"),
    [
        ("goals.yaml", b"goalz: 1\n"),
        ("goals.yaml", b"goals:\n- {id: X, id: Y}\n&a b: c\n"),
        ("swot.yaml", b"strengths: [~, {text: Satu}]\n"),
        ("programs/lain.yaml", b"id: X-01\nname: Lain\nowner: tidak-ada\n"),
        ("programs/lain.yaml", b"id: GOV-01\nname: Sama\nhorizon: pendek\n"),
        ("programs/lain.yaml", b"- 1\n"),
    ],
)
def test_what_something_was_taken_out_of_is_read_again(file: str, wrong: bytes) -> None:
    """Loading changes the data of a file that is wrong: kept, it would be right the next time."""
    root, press = Path("/nirgends"), Press(Path("/nirgends"))
    files = {path: text for path, text in plans()["city"].items() if isinstance(text, bytes)}
    files[file] = files.get(file, b"") + wrong
    for other in (b"", b"\n", b"\n\n"):
        tree = Memory(files | {"issues.yaml": files["issues.yaml"] + other})
        printed, expected = press.make(tree), fresh(root, tree)
        assert printed.report.count(Severity.ERROR), printed.report.findings
        same(printed, expected)


def test_a_file_that_is_the_same_is_neither_parsed_nor_fitted_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    parsed: list[str] = []
    fitted: list[str] = []
    fit = Fitted.fit

    def read(file: str, content: bytes) -> Taken:
        parsed.append(file)
        return read_file(file, content)

    def noted(self: Fitted, sources: SourceMap) -> list[Diagnostic]:
        fitted.append(self.file)
        return fit(self, sources)

    monkeypatch.setattr("smartcity_mp.loading.parsed.read_file", read)
    monkeypatch.setattr(Fitted, "fit", noted)
    files = {path: text for path, text in plans()["city"].items() if isinstance(text, bytes)}
    press = Press(Path("/nirgends"))
    press.make(Memory(files))
    assert set(parsed) == set(fitted) == {path for path in files if path.endswith(".yaml")}
    parsed.clear()
    fitted.clear()
    press.make(Memory(files | {"goals.yaml": files["goals.yaml"] + b"\n"}))
    assert parsed == fitted == ["goals.yaml"]
