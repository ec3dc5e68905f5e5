"""What someone sends who wants to break a build: floods, templates, lists, names and places."""

import json
from random import Random

from fuzz.disk import Content, Directory, Fifo, Files, Link, Sparse
from fuzz.mistakes import pick_text
from fuzz.plans import WORD

_BRICKS = (
    "[", "]", "(", "*", "_", "`", "~", "<", ">", "> ", "- ", "1. ", "# ", " #", " ", "\t", "\n",
    "|",
    "| a ", "{", "{{", "{%", "{#", "&", "&#", "!", "![", "](", "[a](", "[^1]", "[a]: b\n", "***a",
    "\\",
    "https://a.id ", "//", "@", "a@b ", ":", "-", "=", "'", '"', "  - ", "- - ", "&#xE000;",
    "\u202e",
    "**a** ", "<a ", "<!--", "a ", "\u0301", "[~,", "?", ",", "*a ", "&a ", "[[a]", "\n> ", "\n- a",
)  # fmt: skip
_COUNTS = (50, 300, 2000, 9000, 60_000)
_TEMPLATES = (
    "{% for a in range(90000) %}{% for b in range(90000) %}x{% endfor %}{% endfor %}",
    "{% for a in range(10 ** 12) %}{% endfor %}", "{{ 'a' * 10 ** 9 }}", "{{ 9 ** 9 ** 9 }}",
    "{{ ['a'] * 10 ** 9 }}", "{{ lipsum(n=1000) }}", "{{ range(9)|random }}", "{{ 1.5 }}",
    "{{ '\\ue000' }}0{{ '\\ue00f' }}", "{{ '%c' % 57344 }}99{{ '%c' % 57359 }}",
    "{{ '\\ue001'|upper }}",
    "{{ [1]|slice(10 ** 9)|list }}", "{{ 'a'|center(10 ** 9) }}", "{{ 'a%1000000000d' % 1 }}",
    "{{ '{:1000000000}'.format(1) }}", "{{ ''.__class__.__mro__ }}", "{{ self }}", "{{ v }}",
    "{{ table(1) }}", "{{ see('tidak-ada') }}", "{{ cycler }}", "{% include 'html/book.html.j2' %}",
    "{% import 'id/partials/x' as y %}", "{% extends 'x' %}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% set a = 'x' * 9999 %}{% for i in range(9999) %}{{ a }}{% endfor %}", "{% if %}", "{{",
    "{% raw %}",
    "{% for i in range(99) recursive %}{{ loop(range(99)) }}{% endfor %}", "{{ namespace(a=1) }}",
    "<script>x</script>", "{{ '<script>x</script>'|e }}", "{{ '<b onclick=x>'|forceescape }}",
    "{{ dict(a=1) }}", "{{ joiner() }}", "{{ x.y.z }}", "{{ 1 // 0 }}", "{{ 'a'|indent(10 ** 9) }}",
    "{{ ('(' * 5000) }}", "{{ 'a'|replace('', 'b' * 10 ** 8) }}", "{{ 'a'|wordwrap(0) }}",
    "{{ " + "(" * 300 + "1" + ")" * 300 + " }}", "{% if 1 %}" * 200 + "{% endif %}" * 200,
    "{{ 'x'|urlize }}", "{{ '<a href=javascript:x>k</a>'|striptags }}", "{{ [3, 1]|sort|first }}",
)  # fmt: skip
_NAMES = (
    "catatan.docx", "~$LAY-01.yaml", ".DS_Store", "Thumbs.db", "masterplan.yaml.txt",
    "MASTERPLAN.YAML",
    "masterplan (1).yaml", "vision.yml", "visi.yaml", "programs/layanan/LAY-01 (1).yaml",
    "programs/layanan/LAY-01 - Copy.yaml", "programs/LAY-09.yaml", "programs/a/b/c/d.yaml",
    "programs/layanan/x\n::error file=a::b.yaml", "programs/##vso[task.complete].yaml",
    "a\r::error.yaml",
    "programs/a\x9b31mb.yaml", "narratives/a\u202eb.md", "narratives/a\u2028::x.md",
    "narratives/a/b.md",
    "narratives/a\udcff.md", "templates/a b.md", "templates/risiko.md", "templates/\ue000.md",
    "assets/a.exe", "assets/logo.png", f"programs/{'n' * 250}.yaml", "p" * 250 + ".yaml",
    "programs/" + "d/" * 400 + "x.yaml", "narratives/.swp", "quick-wins/::set-output name=a.yaml",
    "build", "build/markdown", "programs", "profile.yaml", "vision.yaml", "narratives/sambutan.md",
)  # fmt: skip
_MADE = ("index.html", "buku-1.html", "buku-2.html", "markdown", "markdown/buku-1/README.md",
         "markdown/buku-1", "markdown/buku-1/01-pengesahan.md", "catatan.docx",
         "a/b.txt")  # fmt: skip
LIST = "build/.smartcity-mp-files"


def a_flood(files: Files, random: Random) -> None:
    """Something small many times: in a text, at its end, as a value, or as a whole file."""
    path, text = pick_text(files, random, r"\.(yaml|md)$")
    bricks = random.choices(_BRICKS, k=random.choice((1, 1, 1, 2, 3)))
    flood = "".join(bricks) * (random.choice(_COUNTS) // len(bricks))
    match random.randrange(6):
        case 0:
            flood += "\n" + random.choice(_BRICKS) * random.choice(_COUNTS)
        case 1:  # ever deeper, as lists and quotes nest
            step = " " * random.choice((1, 2, 4))
            flood = "\n".join(step * depth + bricks[0] for depth in range(300))
        case 2:
            flood = "".join(random.choices(_BRICKS, k=random.choice((200, 5000))))
    words = list(WORD.finditer(text))
    match random.randrange(4):
        case 0:
            text += flood
        case 1:
            text = flood
        case _ if words and path.endswith(".yaml"):
            word = random.choice(words)
            start = text.rfind(":", 0, word.start()) + 1
            shown = json.dumps(f"{word[0]} {flood} q{word[1]}bq", ensure_ascii=False)
            text = f"{text[:start]} {shown}{text[word.end() :]}"
        case _:
            at = random.choice(words).end() if words else random.randrange(len(text) + 1)
            text = text[:at] + flood + text[at:]
    files[path] = text.encode()


def a_template(files: Files, random: Random) -> None:
    """A chapter of the region's own that does what it should not."""
    name = random.choice(("bab-kami", "risiko", "sambutan", "pendahuluan"))
    parts = [random.choice(_TEMPLATES) for _ in range(random.randint(1, 3))]
    files[f"templates/{name}.md"] = "\n\n".join(("# Bab", *parts, "")).encode()


def a_book_list(files: Files, random: Random) -> None:
    """Books without number, of odd names, or no list at all."""
    title = random.choice(("Buku", "x\n::error ::y", "\u202ex", "", "[" * 60_000, "a" * 3000,
    "{{ 7 }}",
                           "<script>x</script>", "##vso[task]", "&#xE000;0&#xE00F;"))  # fmt: skip
    chapters = [random.choice(("risiko", "bab-kami", "tidak-ada", "../x", "", "istilah",
    "risiko\n::x"))
                for _ in range(random.choice((0, 1, 3, 300)))]  # fmt: skip
    book = {
        random.choice(("title", "judul")): title,
        random.choice(("chapters", "annexes", "front")): chapters,
    }
    whole: object = random.choice((
        [book], [book] * 30, [book] * 4001, [], {}, "kominfo", "kominf", "x\n::error", 7, [[]],
        [book, None],
        [{"title": "A", "chapters": ["risiko"] * 4001}],
    ))  # fmt: skip
    _, text = pick_text(files, random, r"^masterplan\.yaml$")
    text = text.partition("\nbooks:")[0]
    files["masterplan.yaml"] = f"{text.rstrip()}\nbooks: {json.dumps(whole)}\n".encode()


def a_file_list(files: Files, random: Random) -> None:
    """Another list of what a build made, and files of someone else in the output's folder."""
    lines = [random.choice((
        "../masterplan.yaml", "masterplan.yaml", "/etc/hostname", "../../outside.txt", ".git/HEAD",
        "",
        "catatan.docx", "buku-9.html", "markdown/../../vision.yaml", "a/b.txt", "\x00", "x" * 5000,
        ".",
        "markdown", "index.html", "*", "0" * 64 + "  catatan.docx", "catatan.docx\t" + "0" * 64,
        "\xff",
    )) for _ in range(random.choice((1, 3, 20, 20_000)))]  # fmt: skip
    text = "\n".join(lines).encode()
    for path in random.sample(_MADE, random.randint(1, 4)):
        files[f"build/{path}"] = _odd(random, path.encode())
    files[LIST] = _odd(random, random.choice((text, text, b"", b"\xff\xfe", text * 20)))


def a_name(files: Files, random: Random) -> None:
    """A file that nobody should read, or none at all in a place where one is read."""
    path = random.choice(_NAMES)
    of = files.get(random.choice(sorted(files)), b"")
    files.pop(path, None)
    files[path] = _odd(random, of if isinstance(of, bytes) else b"x")


def many_names(files: Files, random: Random) -> None:
    """Hundreds of misnamed files."""
    for number in range(random.choice((30, 300))):
        files[
            random.choice(("programs/x{}.yaml", "y{}.yaml", "narratives/z{}.md")).format(number)
        ] = b"a: b"


def _odd(random: Random, usual: bytes) -> Content:
    """A file mostly; else what a file system has besides."""
    return random.choice((
        usual, usual, usual, usual, Link("vision.yaml"), Link("../outside.txt"),
        Link("../../outside.txt"),
        Link("/dev/zero"), Link("."), Link(".."), Link("sendiri"), Fifo(), Directory(),
        Sparse(8 * 10**9),
        Sparse(5_000_000),
    ))  # fmt: skip
