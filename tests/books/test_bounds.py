"""Templates of a region end soon, the same each time, and cannot make marks."""

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from masterplans import load_folder

from smartcity_mp.books.build import Books, build
from smartcity_mp.books.shelf import MAX_BOOKS, MAX_CHAPTERS, check_books
from smartcity_mp.books.texts import check_texts
from smartcity_mp.outputs import render

MASTERPLAN = "title: Masterplan Kita\nbooks:\n  - {title: Buku Kita, chapters: [bab-kita]}\n"


@pytest.fixture
def made(tmp_path: Path) -> Callable[[str], Books]:
    """Build a book of one own chapter; `validate` says the same of it."""

    def make(template: str) -> Books:
        (tmp_path / "templates").mkdir(exist_ok=True)
        (tmp_path / "masterplan.yaml").write_text(MASTERPLAN, encoding="utf-8")
        (tmp_path / "templates" / "bab-kita.md").write_text(template, encoding="utf-8")
        loaded = load_folder(tmp_path)
        assert loaded.diagnostics == ()
        books = build(loaded)
        assert check_texts(loaded) == books.diagnostics
        return books

    return make


def doubled(operator: str) -> str:
    return "".join(f"{{% set a{n + 1} = a{n} {operator} a{n} %}}" for n in range(1, 60))


TOO_MUCH = (
    "{% for a in range(9000) %}{% for b in range(9000) %}{% endfor %}{% endfor %}",
    "{% for a in range(999) %}{% for b in range(999) %}{{ facts.title }}{% endfor %}{% endfor %}",
    "{% for a in range(90000) %}{% set b = range(90000)|list %}{% endfor %}",
    "{% for a in range(9000) %}{% set b = range(90000)|sort|sum %}{% endfor %}",
    "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
    "{% macro a() %}x{% endmacro %}{% for b in range(900000) %}{{ a() }}{% endfor %}",
    "{% for x in [1] recursive %}{{ loop([1, 1]) }}{% endfor %}",
    "{% include 'id/chapters/bab-kita.md.j2' %}",
    "{% set a = namespace %}" * 0 + doubled("~"),
    "{% set a1 = 'xxxxxxxxxxxxxxxxxxx' %}" + doubled("~"),
    "{% set a1 = 'xxxxxxxxxxxxxxxxxxx' %}" + doubled("+"),
    "{% set a1 = [1, 2] %}" + doubled("+"),
    "{% macro m0() %}x{% endmacro %}"
    + "".join(
        f"{{% macro m{n + 1}() %}}{{{{ m{n}() }}}}{{{{ m{n}() }}}}{{% endmacro %}}"
        for n in range(40)
    )
    + "{{ m40() }}",
    "{% for a in range(90000) %}{{ table(view('pendanaan').by_dimension) }}{% endfor %}",
    "{% for a in range(90000) %}" + "kata " * 400 + "{% endfor %}",
    "{% for a in range(90000) %}{% set b %}" + "kata " * 400 + "{% endset %}{% endfor %}",
    "{{ range(900000000)|list }}",
    "{% block a %}{{ self.a() }}{% endblock %}",
    "{% set a = range(9000)|list %}{% for i in range(9000) %}{{ '' if -1 in a }}{% endfor %}",
    "{% set a = range(9000)|list %}{% for i in range(9000) %}{{ '' if -1 is in a }}{% endfor %}",
    "{% set a = range(9000)|list %}{% for i in range(9000) %}{% set b = a.count(1) %}{% endfor %}",
    "{% set a = 'x" + "y" * 9000 + "' %}{% for i in range(9000) %}{% set b = a.upper() %}"
    "{% endfor %}",
    "{% set a = 'x" + "y" * 9000 + "' %}{% for i in range(9000) %}{% set b = a[1:] %}{% endfor %}",
    "{% set a = 'x" + "y" * 9000 + "' %}{% set b = [" + "a[1:]," * 3000 + "] %}",
    "{% set a0 = [1] %}{% set b0 = [1] %}"
    + "".join(f"{{% set {x}{n + 1} = [{x}{n}, {x}{n}] %}}" for n in range(40) for x in ("a", "b"))
    + "{{ '' if a40 == b40 }}",
    "{% set a0 = (1,) %}"
    + "".join(f"{{% set a{n + 1} = (a{n}, a{n}) %}}" for n in range(40))
    + "{% set b = {a40: 1} %}",
    "{% set a0 = [1] %}"
    + "".join(f"{{% set a{n + 1} = dict(b=a{n}, c=a{n}) %}}" for n in range(40)),
    "{% macro m(a, n) %}{{ k(a, a, n) if n }}{% endmacro %}"
    "{% macro k() %}{{ m(varargs[:2], varargs[2] - 1) }}{% endmacro %}{{ m([1], 40) }}",
    "a\n\n" * 20_000,
    "{{ facts.title }}" * 9000,
    "{{ [" + "[1]," * 20_000 + "]|length }}",
    "{{ a" + ".b" * 200 + " }}",
    "{{ 1" + "|abs" * 300 + " }}",
    "{{ 1" + " < 1" * 20_000 + " }}",
    "{% set a = 'x" + "<!--" * 9000 + "' %}{% for i in range(9) %}{{ a|striptags }}{% endfor %}",
)
REFUSED = (
    "{{ 'a' * 1000000000 }}", "{{ [1] * 1000000000 }}", "{{ 10 ** 10 ** 10 }}",
    "{{ '%1000000000d' % 1 }}",
    "{{ 'a'.ljust(1000000000) }}", "{{ 'a'.center(1000000000) }}", "{{ 'a'.zfill(1000000000) }}",
    "{{ '{:1000000000}'.format(1) }}", "{{ 'a'.join(['b', 'c']) }}",
    "{{ 'aa'.replace('a', 'bb') }}",
    "{{ 'a\t'.expandtabs(1000000000) }}", "{{ 'a'.encode() }}", "{{ (1).to_bytes(1000000000) }}",
    "{{ lipsum() }}", "{{ cycler('a').next() }}", "{{ joiner() }}", "{{ namespace(a=1).a }}",
    "{{ [1, 2]|random }}", "{{ range(9)|slice(1000000000)|list }}",
    "{{ [1]|batch(1000000000, 1)|list }}",
    "{{ 'a'|center(1000000000) }}", "{{ 'a'|indent(1000000000) }}",
    "{{ 'a b'|wordwrap(1, 'x', 'y') }}",
    "{{ 'aa'|replace('a', 'bb') }}", "{{ [1]|join }}", "{{ {}|xmlattr }}", "{{ [1]|tojson(9) }}",
    "{{ facts|pprint }}", "{{ '%s'|format(1) }}", "{{ 'a'|urlize }}", "{{ 9|filesizeformat }}",
    "{{ narrative|string }}", "{{ facts ~ '' }}", "{{ view|upper }}",
    "{% macro a() %}{% endmacro %}{{ a|e }}",
    "{{ view('pendanaan')|string }}", "{{ facts.title|map('random')|list }}", "{{ 2 ** 2 }}",
    "{{ facts.__class__ }}", "{{ book.title.__class__ }}", "{{ ((((1 }}", "{% for %}",
    "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}", "{{ " + "9" * 5000 + " }}",
    "{% for a in [1] %}" * 30 + "{% endfor %}" * 30, "{{ " + "1+" * 5000 + "1 }}",
    "{{ " + "not " * 3000 + "1 }}",
)  # fmt: skip


@pytest.mark.parametrize("template", [*TOO_MUCH, *REFUSED], ids=range(len(TOO_MUCH + REFUSED)))
def test_nothing_a_template_does_goes_on_and_on(
    made: Callable[[str], Books], template: str
) -> None:
    begun = time.process_time()
    books = made(f"# Bab\n\n{template}\n")
    assert time.process_time() - begun < 12
    codes = {found.code for found in books.diagnostics}
    assert codes and codes <= {"SMP701", "SMP702", "SMP715", "SMP711"}
    if template in TOO_MUCH[:8]:
        assert codes == {"SMP715"}
    (found,) = books.diagnostics
    assert found.position.file == "templates/bab-kita.md"
    assert found.position.line in (1, 3)  # 1 where it cannot even be read to its line


def test_what_templates_need_is_there(made: Callable[[str], Books]) -> None:
    books = made(
        "# Bab\n\n{% for a in range(1, 4) %}{{ a + 1 }} {% endfor %}"
        "{{ facts.title|upper }} {{ facts.title ~ '!' }} {{ [3, 1]|sort|first }} {{ 2 * 3 }}\n"
    )
    assert books.diagnostics == ()
    assert "2 3 4 MASTERPLAN KITA Masterplan Kita! 1 6" in books.books[0].chapters[
        -2
    ].text + "".join(chapter.text for chapter in books.books[0].chapters)


_FORGED = "{{ '\\ue00030\\ue00f'|e }}"
FORGED = (
    "{{ '\\ue00030\\ue00f' }}", "{{ '\\ue00130\\ue00f'|e }}", "{{ '\\ue0003939\\ue00f'|e }}",
    "{{ '\\ue000' ~ '30' ~ '\\ue00f' }}", "&#xE000;30&#xE00F;",
    "{{ '\\ue00030\\ue00f'|upper|escape }}", "# {{ '\\ue00130\\ue00f'|e }}",
    "{{ ref('\\ue00030\\ue00f') }}", f"[a]({_FORGED})", f"`{_FORGED}`",
    "```\n{{ '\\ue00130\\ue00f'|e }}\n```", f'[a](https://a.id "{_FORGED}")', f"[{_FORGED}](x)",
    "{{ ('\\ue000' ~ see('x'))|e }}", "{{ see('x')[:1] ~ '39' ~ see('x')[-1:] }}",
    "{{ '\\ue000'|e }}zz{{ '\\ue00f'|e }}", "{{ '\\ue0003\\ue00f'|e }}",
)  # fmt: skip


@pytest.mark.parametrize("text", FORGED)
def test_no_template_can_forge_a_mark(made: Callable[[str], Books], text: str) -> None:
    books = made(
        "# Bab\n\n" + text + "\n\n## Lanjut\n\n{{ table(view('pendanaan').by_dimension) }}\n"
    )
    files = render(books, lambda _: None)
    html = files["buku-1.html"].decode()
    drawn = html.count("<table") - render(made("# Bab\n"), lambda _: None)[
        "buku-1.html"
    ].decode().count("<table")
    told = {found.code for found in books.diagnostics}
    assert drawn == 1 or "SMP703" in told
    assert html.count("Lanjut</h") == 1 and not re.search("<[^>]*[\ue000-\uf8ff][^>]*>", html)


def test_a_heading_of_an_own_chapter_is_as_harmless_in_a_list_of_chapters(
    tmp_path: Path,
) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "masterplan.yaml").write_text(
        "title: A\nbooks:\n  - {title: B, chapters: [pendahuluan]}\n"
        "  - {title: C, chapters: [bab-kita]}\n",
        encoding="utf-8",
    )
    (tmp_path / "templates" / "bab-kita.md").write_text(
        "# *K* [x](javascript:y) <script>z</script> ![p](https://a.id/q.png) &#xE000;30&#xE00F;\n",
        encoding="utf-8",
    )
    (book, _) = build(load_folder(tmp_path)).books
    text = "".join(chapter.text for chapter in book.chapters)
    assert "Bab I *K* x &#60;script>z&#60;/script> p" in text.replace("&#62;", ">")
    assert "](javascript" not in text and "![p]" not in text


def test_all_own_chapters_together_have_a_bound(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    names = [f"bab-{number}" for number in range(9)]
    for name in names:
        (tmp_path / "templates" / f"{name}.md").write_text(
            "# Bab\n\n{% for a in range(60000) %}{% endfor %}\n", encoding="utf-8"
        )
    (tmp_path / "masterplan.yaml").write_text(
        f"title: A\nbooks:\n  - {{title: B, chapters: [{', '.join(names)}]}}\n", encoding="utf-8"
    )
    books = build(load_folder(tmp_path))
    assert [found.code for found in books.diagnostics] == ["SMP715"] * 5


def test_two_builds_of_an_own_template_are_equal(made: Callable[[str], Books]) -> None:
    template = "# Bab\n\n{% for a in facts.title|list|unique %}{{ a }}{% endfor %}\n"
    first, second = (render(made(template), lambda _: None) for _ in range(2))
    assert first == second


def test_an_own_chapter_holds_no_more_than_a_narrative(made: Callable[[str], Books]) -> None:
    books = made("# Bab\n\n[a](javascript:x) ![b](c.png) <b>d</b> [e](#visi)\n\n<!-- f -->\n")
    assert [(found.code, found.values.get("problem")) for found in books.diagnostics] == [
        ("SMP708", "link"), ("SMP708", "picture"), ("SMP712", None), ("SMP708", "place")
    ]  # fmt: skip
    text = next(chapter.text for chapter in books.books[0].chapters if "Bab" in chapter.text)
    assert "a b &#60;b>d&#60;/b> [e](#visi)" in text.replace("&#62;", ">")


@pytest.mark.parametrize(
    ("books", "problem", "line"),
    [
        ("  - {title: B, chapters: [visi-misi]}\n" * 4000, "books", 33),
        ("  - {title: B, chapters: [" + "visi-misi, " * 4000 + "]}\n", "chapters", 3),
        ("  - title: B\n    annexes: [" + "istilah, " * 500 + "]\n", "chapters", 4),
    ],
)  # fmt: skip
def test_a_list_of_books_has_limits(tmp_path: Path, books: str, problem: str, line: int) -> None:
    (tmp_path / "masterplan.yaml").write_text(f"title: A\nbooks:\n{books}", encoding="utf-8")
    loaded = load_folder(tmp_path)
    (found,) = check_books(loaded)
    assert (found.code, found.values["problem"], found.position.line) == ("SMP714", problem, line)
    begun = time.process_time()
    render(build(loaded), lambda _: None)
    assert time.process_time() - begun < 10 and MAX_BOOKS < MAX_CHAPTERS


@pytest.mark.parametrize(
    "text",
    [" " * 60_000 + "a", "[" * 60_000,
     "# " + " #" * 20_000, "- " * 2000, "`" * 30_000, "<" * 30_000,
     "*a **a " * 9000, "https://" * 9000, "(http://a.b/" * 5000, ",; (" * 20_000, ">" * 30_000,
     "&#" * 30_000, "\\" * 60_000, "a\n\n" * 20_000, "_a" * 30_000, "![" * 30_000],
)  # fmt: skip
def test_a_long_text_of_the_data_is_printed_in_time(tmp_path: Path, text: str) -> None:
    typed = "|-\n    x " + text.replace("\n", "\n    ")
    (tmp_path / "masterplan.yaml").write_text(
        f"title: {typed}\nbooks:\n  - title: {typed}\n    chapters: [profil-daerah]\n",
        encoding="utf-8",
    )
    (tmp_path / "profile.yaml").write_text(
        f"geography:\n  source: {typed}\n  description: {typed}\n", encoding="utf-8"
    )
    loaded = load_folder(tmp_path)
    begun = time.process_time()
    render(build(loaded), lambda _: None)
    assert time.process_time() - begun < 6
