"""A few cases of each kind of wrong input; `make fuzz` tries thousands."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from fuzz.case import KINDS, case, shown, touched, tried
from fuzz.disk import Files, put, state
from fuzz.judge import Books, Finding, lost
from fuzz.plans import WORD, plans
from fuzz.run import run

CASES = 2
"""Of each kind: enough to see that the search itself works, few enough for every `make test`."""


@pytest.mark.parametrize("kind", KINDS)
def test_wrong_input_has_its_answer(kind: str, tmp_path: Path) -> None:
    runs = 0
    for number in range(CASES):
        seed = f"{kind}-{number}"
        result = tried(case(seed, (kind,), "city"), Random(seed), tmp_path)
        assert result.failures == [], seed
        runs += len(result.runs)
    assert runs >= 2 * CASES


def test_a_seed_is_a_case() -> None:
    for kind in KINDS:
        assert case(kind, (kind,)) == case(kind, (kind,)) != case(f"{kind}'", (kind,))


def test_every_planted_word_is_in_the_books() -> None:
    """The plan itself has nothing wrong, so that any word that is missing later was lost."""
    texts = [content for content in plans()["city"].values() if isinstance(content, bytes)]
    planted = {word[0] for text in texts for word in WORD.finditer(text.decode())}
    assert len(planted) >= 130
    assert shown("city") == planted


@pytest.mark.parametrize(
    ("file", "content", "kind"),
    [
        ("a.html", "<p onclick=x>", "event in html"),
        ("a.html", "<script>alert(1)</script>", "script in html"),
        ("a.html", "<a href='file:///etc/passwd'>", "href in html"),
        ("a.html", "<img src='https://contoh.id/g.png'>", "src in html"),
        ("a.html", "<iframe>", "<iframe> in html"),
        ("a.md", "[k](javascript\\:x)", ""),
        ("a.md", "[k](ftp://contoh.id)", "href in md"),
        ("a.md", "<svg>", "<svg> in md"),
        ("a.md", "&#xE000;", "private-use character in a book"),
    ],
)
def test_what_no_book_may_hold_is_seen(file: str, content: str, kind: str) -> None:
    found = [failure.kind for failure in Books({file: content.encode()}).failures({}, {})]
    assert found == ([kind] if kind else [])


def test_what_is_lost_is_seen_unless_a_finding_names_it() -> None:
    files: Files = {"a.yaml": b"a:\n  b: x q1q\n  # q3q\n  c: y q2q\nd: z q1bq\n"}
    books = Books({"a.md": b"q2q", "a.html": b"q2q <b title=q1q></b>"})

    def kinds(*found: Finding) -> list[str]:
        return [f.detail[:8] for f in lost(files, {"q1q", "q2q", "q3q"}, books, list(found))]

    assert kinds() == ["a.yaml:2", "a.yaml:5"]
    assert [*lost({"~$a.yaml": files["a.yaml"]}, {"q1q", "q2q"}, books, [])] == []
    assert kinds(("a.yaml", 3, "SMP101")) == ["a.yaml:2", "a.yaml:5"]
    assert kinds(("a.yaml", 1, "SMP101")) == ["a.yaml:5"]
    assert kinds(("a.yaml", 1, "SMP006")) == []
    assert kinds(("masterplan.yaml", 9, "SMP705")) == []
    items: Files = {"b.yaml": b"a:\n- id: b\n  name: d\n  short: x q1q\n  c:\n    - d: q2q\n"}
    lines = [
        [f.detail[:8] for f in lost(items, {"q1q", "q2q"}, Books({}), [("b.yaml", line, "SMP115")])]
        for line in (3, 5)
    ]
    assert lines == [[], ["b.yaml:4"]]  # without its name an item is none
    behind: Files = {"b.yaml": b"a:\n- short: x q1q\n  name: d\n- short: q2q\n  name: e\n"}
    found = lost(behind, {"q1q", "q2q"}, Books({}), [("b.yaml", 3, "SMP115")])
    assert [f.detail[:8] for f in found] == ["b.yaml:4"]  # also where its name stands behind


def for_ever() -> None:
    while True:
        pass


def test_what_no_run_may_do_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def kinds(program: Callable[[], object]) -> list[str]:
        monkeypatch.setattr("fuzz.run.main", lambda _: program())
        return [failure.kind for failure in run("x")[1]]

    monkeypatch.setattr("fuzz.run.SECONDS", 0.1)
    assert kinds(lambda: print("::error::x")) == ["exit None", "command of CI"]
    assert kinds(lambda: print("\u202e") or 0) == ["unseen character in text"]
    assert kinds(lambda: print("x" * 3_000_000) or 0) == ["says too much"]
    assert kinds(for_ever)[0].startswith("slow in")
    assert kinds(lambda: len("x" * 10**10))[0].startswith("MemoryError in")
    assert kinds(lambda: 3) == ["bug ? in ?"]


def test_what_an_import_writes_where_it_may_not_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = case("workbooks", ("workbooks",), "city")

    def kinds(code: int, *written: str) -> set[str]:
        def program(words: list[str]) -> int:
            for name in written:
                (tmp_path / "plan" / name).write_text(f"{len(words)}: [", encoding="utf-8")
            return code if "--write" in words else 1

        monkeypatch.setattr("fuzz.run.main", program)
        return {failure.kind for failure in tried(made, Random(1), tmp_path).failures}

    found = [kinds(1), kinds(1, "vision.yaml"), kinds(0, "../a.txt"), kinds(0, "vision.yaml")]
    assert found[0] == set()
    assert found[1] == {"import writes"}
    assert found[2] == {"import writes", "import elsewhere"}
    assert found[3] == {"import writes", "import brings errors"}


@pytest.mark.parametrize(
    ("change", "kinds"),
    [
        (lambda plan: (plan / "vision.yaml").unlink(), ["removed outside of it"]),
        (lambda plan: (plan / "../outside.txt").write_bytes(b"x"), ["changed outside of it"]),
        (lambda plan: (plan / "baru").mkdir(), ["made outside of it"]),
        (lambda plan: (plan / "build/a.docx").unlink(), ["removed in the output's folder"]),
        (lambda plan: (plan / "build/index.html").write_bytes(b"x"), []),
        (lambda plan: (plan / "build/baru.html").write_bytes(b"x"), []),
    ],
)
def test_what_is_touched_is_seen(
    change: Callable[[Path], object], kinds: list[str], tmp_path: Path
) -> None:
    plan = tmp_path / "plan"
    put(plan, {"vision.yaml": b"x", "build/a.docx": b"x", "build/index.html": b"ours"})
    (tmp_path / "outside.txt").touch()
    before = state(tmp_path)
    change(plan)
    found = touched(before, state(tmp_path), {"index.html": b"ours"})
    assert [failure.kind for failure in found] == kinds
