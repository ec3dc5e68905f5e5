"""What tired people type: lines lost and moved, values of another kind, signs pasted from Word."""

import json
import re
from random import Random

from fuzz.disk import Content, Files
from fuzz.plans import WORD

_PAIR = re.compile(r"^( *(?:- )?)([\w-]+):(?: +(\S.*))?$")
_SIGNS = ("\u00a0", "\u200b", "\ufeff", "\u2013", "\u201c", "\u201d", "\u2019", "\t", "\u202e",
          "\u2066", "\u0085", "\u2028", "\x07", "\x9b31m", "\ue000", "\ufffd", "\u00ad", "o\u0308",
          "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"))  # fmt: skip
_VALUES = (
    "", "~", "NULL", "N/A", "-", "TBD", "?", "...", "ya", "Tinggi", "Naik", "Baru", "SDM", "0",
    "1.250", "1,5", "-3", "150", "1e9", "0x1F", "Rp1,25 miliar", "12:30", "2025-2029",
    "2025 s.d. 2029",
    "Januari 2026", "31/02/2026", "2026-13", "=SUM(A1)", "[a, b]", "{a: b}", "[", "{", "'", '"',
    "|", ">", "&a", "*a", "*tebal*", "!penting", "!!python/object:os.system x", "%", "@", "`a`",
    "apbd", "DAU", "a: b", "a:b", "Kota Bandung", "[[[]]]", "{start: 2025, end: 2029}", "9" * 400,
)  # fmt: skip
_TEXTS = (
    " # dan lain-lain", "#1 bagi warga", ": ", " - ", "<b>tebal</b>", "<!-- catatan -->",
    "<script>alert(1)</script>",
    "&#xE000;0&#xE00F;", "&#57344;99&#57359;", '&#xE000;) &#xE00F;" onclick="x"',
    "&#xE002;GP-1&#xE00F;",
    "&amp;#xE000;1&amp;#xE00F;", "&nbsp;&lt;i&gt;", "&#x202e;", "&#0;", "[k](javascript:alert(1))",
    "[k](file:///etc/passwd)", "![g](https://contoh.id/g.png)", "![g][r]", "[r]: javascript:x",
    "> [r]: file:///etc/passwd", "[[k](x)](javascript:y)", "<javascript:alert(1)>", "[^1]",
    "[^9]: x",
    "https://contoh.id/a?b=(c)&d=@e,f;g", "{{ 7 * 7 }}", "{% raw %}", "{# x #}", "*a", "_b", "`c",
    "``` d",
    "~~~", "| a | b |", "\\", "\\*", "$x$", "%s", "'", '"', "${HOME}", "<<<<<<< HEAD", "=======",
    "::error file=x::y", "##vso[task.complete]", "\x1b[2J", *_SIGNS,
)  # fmt: skip
_WRONG_KEYS = ("nama", "visi", "sumber", "anggaran", "satuan", "2027", "Name", "nmae", "id", "<<",
               "n\u00a0ame", "'name", "? name", "null", "name name")  # fmt: skip


def pick_text(files: Files, random: Random, pattern: str) -> tuple[str, str]:
    """One of the files whose path matches, and its text."""
    paths = [path for path in sorted(files) if re.search(pattern, path)]
    path = random.choice(paths or sorted(files))
    content = files[path]
    return path, content.decode(errors="replace") if isinstance(content, bytes) else ""


def a_line(files: Files, random: Random) -> None:
    """One line of a YAML file lost, doubled, moved, indented, or typed a little wrong."""
    path, text = pick_text(files, random, r"\.yaml$")
    lines = text.split("\n")
    at = random.randrange(len(lines))
    line = lines[at]
    bare = line.lstrip(" ")
    changed = random.choice((
        [], [line, line], [f" {line}"], [f"  {line}"], [line[1:]], [line[2:]], [bare],
        [f"\t{bare}"],
        [line.replace(": ", ":", 1)], [line.replace("- ", "-", 1)], [line.replace("- ", "\u2013 ",
        1)],
        [line.replace(":", "", 1)], [line.replace(" ", "\u00a0")], [line.replace(": ", ":\u00a0",
        1)],
        [line.replace(": ", " = ", 1)], [f"- {line}"], [f"# {line}"], [line + ":"], [line,
        "======="],
        ["<<<<<<< HEAD", line, "=======", line, ">>>>>>> cabang"], [line, "---"], ["...", line],
        [line, "%YAML 1.2"], [line + " |", ""], [line[: len(line) // 2]], [line + "\\"], ["", "",
        line],
    ))  # fmt: skip
    lines[at : at + 1] = changed
    files[path] = "\n".join(lines).encode()


def a_block(files: Files, random: Random) -> None:
    """Some lines lost, doubled, moved to another file, or one level too deep."""
    path, text = pick_text(files, random, r"\.yaml$")
    lines = text.split("\n")
    start = random.randrange(len(lines))
    end = start + random.randint(2, 12)
    block = lines[start:end]
    match random.randrange(5):
        case 0:
            del lines[start:end]
        case 1:
            lines[end:end] = block
        case 2:
            lines[start:end] = [f"  {line}" for line in block]
        case 3:
            lines = lines[:start]
        case _:
            other, text = pick_text(files, random, r"\.yaml$")
            files[other] = "\n".join((text, *block, "")).encode()
    files[path] = "\n".join(lines).encode()


def a_value(files: Files, random: Random) -> None:
    """A value of another kind, a key of another name, or something pasted over a key."""
    path, text = pick_text(files, random, r"\.yaml$")
    lines = text.split("\n")
    pairs = [n for n, line in enumerate(lines) if _PAIR.match(line)]
    if not pairs:
        return
    at = random.choice(pairs)
    found = _PAIR.match(lines[at])
    assert found is not None
    before, key, value = found[1], found[2], found[3] or ""
    lines[at] = random.choice((
        f"{before}{key}: {random.choice(_VALUES)}",
        f"{before}{random.choice(_WRONG_KEYS)}: {value}",
        f"{before}{key}: {random.choice(_VALUES)}",
        f"{before}{key}: {value}{random.choice(_SIGNS)}",
        f"{before}{key}: {json.dumps(value + random.choice(_SIGNS))}", f"{before}{key}: '{value}",
        f"{before}{random.choice(_SIGNS)}{key}: {value}", f"{before}{key}:\n{before}  - {value}",
    ))  # fmt: skip
    files[path] = "\n".join(lines).encode(errors="replace")


def a_text(files: Files, random: Random) -> None:
    """Something pasted behind a planted word, in quotes, without them, or in a narrative."""
    path, text = pick_text(files, random, random.choice((r"\.yaml$", r"narratives/.*\.md$")))
    words = list(WORD.finditer(text))
    if not words:
        return
    word = random.choice(words)
    pasted = " ".join(("", *random.choices(_TEXTS, k=random.choice((1, 1, 2, 4))), f"q{word[1]}bq"))
    if path.endswith(".md"):
        between = random.choice((" ", " ", "\n", "\n\n", "\n\n    ", "\n> ", ""))
        pasted = pasted.replace(" ", between)
    line = text.rfind("\n", 0, word.start()) + 1
    found = _PAIR.match(text[line : word.end()])
    if path.endswith(".yaml") and found and random.random() < 0.7:
        shown = json.dumps(found[3] + pasted, ensure_ascii=random.random() < 0.5)
        new = f"{found[1]}{found[2]}: {shown}"
    else:
        new = text[line : word.end()] + pasted
    files[path] = (text[:line] + new + text[word.end() :]).encode(errors="replace")


def a_file(files: Files, random: Random) -> None:
    """A whole file in another encoding, cut, empty, doubled, or gone."""
    path, text = pick_text(files, random, r"\.(yaml|md)$")
    middle = random.randrange(len(text) + 1)
    whole = text.encode(errors="replace")
    changed: tuple[Content | None, ...] = (
        None, b"", b"\n", b"[]", b"null", b"teks saja", b"\xef\xbb\xbf" + whole, whole + whole,
        text.encode("utf-16", "replace"), text.encode("cp1252", "replace"), whole[:middle],
        whole.replace(b"\n", b"\r\n"), whole.replace(b"\n", b"\r"), b"\x00" + whole,
        b"\xff" + whole,
        whole[:middle] + b"\xc3\x28" + whole[middle:], b"PK\x03\x04" + whole,
        whole + b"\n---\n" + whole,
    )  # fmt: skip
    content = random.choice(changed)
    if content is not None:
        files[path] = content
    elif path != "masterplan.yaml":
        del files[path]
