"""Links that name a thing by a former id still find it, in every kind of block and format."""

import re
from functools import cache
from itertools import chain

from masterplans import EXAMPLE
from odd_masterplans import load_files

from smartcity_mp import outputs
from smartcity_mp.books.blocks import Card, Listing, Table, defined_ids
from smartcity_mp.books.build import Books, build
from smartcity_mp.books.directory import anchor_of_id
from smartcity_mp.loading import Loaded
from smartcity_mp.source.tree import Folder


def example(former: str) -> Loaded:
    tree = Folder(EXAMPLE)
    files = {path: c for path in tree.files() if isinstance(c := tree.read(path), bytes)}
    files["masterplan.yaml"] += f"former_ids:\n{former}".encode()
    files["narratives/dimensi-governance.md"] += b"\n[dulu](#i-gov-99)\n"
    return load_files(files)


@cache
def ids_of(kind: type[Card | Listing | Table]) -> tuple[str, ...]:
    """What blocks of a kind describe, in the plain example."""
    books = build(example("  X: GOV-01\n"))
    blocks = chain.from_iterable(c.blocks for book in books.books for c in book.chapters)
    return tuple(n for block in blocks if isinstance(block, kind) for n in defined_ids(block))


def drawn(books: Books, ending: str) -> str:
    files = outputs.render(books, lambda _: None)
    return "\n".join(c.decode() for path, c in files.items() if path.endswith(ending))


def test_each_kind_of_block_has_the_places_of_former_ids() -> None:
    present = {"card": ids_of(Card)[0], "list": ids_of(Listing)[0], "table": ids_of(Table)[0]}
    loaded = example("".join(f"  Lama-{kind}: {now}\n" for kind, now in present.items()))
    assert not [found for found in loaded.diagnostics if found.code.startswith("SMP21")]
    books = build(loaded)
    for ending, tag in ((".html", "span"), (".md", "a")):
        text = drawn(books, ending)
        for kind, now in present.items():
            old, anchor = f'<{tag} id="i-lama-{kind}"></{tag}>', f'id="{anchor_of_id(now)}"'
            assert text.count(old) == text.count(anchor) >= 1, (ending, kind)
            between = re.escape(anchor) + r"[^\n]{0,120}?" + re.escape(old)
            assert re.search(between, text), (ending, kind)


def test_a_link_of_a_narrative_may_name_it_too() -> None:
    lost = [build(example(f"  {old}: GOV-01\n")).diagnostics for old in ("GOV-99", "GOV-98")]
    assert [[found.values["text"] for found in each] for each in lost] == [[], ["#i-gov-99"]]


def test_a_code_of_which_only_the_case_changed_has_one_place() -> None:
    for ending in (".html", ".md"):
        text = drawn(build(example("  gov-01: GOV-01\n")), ending)
        plain = drawn(build(example("  X-1: GOV-01\n")), ending)
        assert text.count('id="i-gov-01"') == plain.count('id="i-gov-01"') >= 1, ending
