"""Where a line shows what was meant by what cannot be read: the characters to exchange.

A way gives one or more readings, each a list of edits of the whole text. Whoever asks tries them:
if several work and say different things, none is done. No way loses a word; only what numbers the
items of a list goes, as books number by themselves.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.editing.spots import Names, Page, Spot, depth
from smartcity_mp.language.characters import UNSEEN
from smartcity_mp.source.causes import NAME, SIGN
from smartcity_mp.source.edit import Edit

Readings = Iterator[list[Edit]]
_VALUE = re.compile(r"\s*(?:- +)*(?:(?P<key>[\w-]+): +)?(?P<value>[^\s{[|>].*?)\s*(?:\s#\s.*)?\Z")
"""A line with one value that may be put into quotes, perhaps behind its key."""
_KEY = re.compile(r"(\s*(?:- +)*)[\w-]+:(?=\s)")
_NEXT_KEY = re.compile(r"(?:\A|\s)([a-z_]+)\s*:(?=\s|\Z)")
_MARGIN = re.compile(rf"(?:[\s]|{UNSEEN})*(?:-(?:[\s]|{UNSEEN})+)*(?:[A-Za-z_][\w-]*:{UNSEEN}+)?")
_SIGN = re.compile(rf"(\s*)((?:{SIGN}|\d{{1,3}}[.)]|[a-z][.)])\s+|-(?=[^\s-]))")
_PRESSED = r"(:)(?!//)[\w'\"\[{+-]"
"""A colon with a value right behind it."""
_COLON = re.compile(rf"\s*(?:- +)*([A-Za-z_][\w-]*){_PRESSED}")
_OTHER_COLON = re.compile(rf"\s*(?:- +)*{NAME}(\s?[：;=](?=\s|\Z)|\t+(?=\S))")
_IN_BRACES = re.compile(r""": +(?P<value>[^\s{}\[\]:"'#][^{}\[\]:"'#]*?)\s*(?=,\s*[\w-]+\s*:|\})""")
_DECIMAL = re.compile(r"-?\d{1,12},\d{1,2}\Z")
_THOUSANDS = re.compile(r"-?\d{1,3}(?:,\d{3}){2,}\Z")
_FIGURES = re.compile(r"[\d.,\s-]*\Z")
_ESCAPED = re.compile(r'"(?:[^"\\]|\\[^"])*"')
_OPENING, _CLOSING = "“„‘", "”“’"
_TAB_WIDTHS = (2, 4, 8)
_BREAKS = "\x0b\x0c\x85\u2028\u2029"
_NOTHING = "\x00\x1f\x7f\ufeff"
"""Characters that no text may hold: what breaks a line, and what shows nothing at all."""


def is_known(found: Diagnostic) -> bool:
    """Whether there is a way to mend such a finding."""
    return (found.code, found.values.get("problem")) in WAYS


def readings(found: Diagnostic, page: Page, names: Names) -> Readings:
    """How a text may be mended where a finding stands; none where only a person knows."""
    way = WAYS.get((found.code, found.values.get("problem")))
    number = found.position.line - 1
    if way is not None and number < len(page.lines):
        yield from way(Spot(page, number, found.position.column - 1, names))


def _quoted(spot: Spot) -> Readings:
    """The whole value in quotes, if it is free text and neither two fields nor of several lines."""
    match = _VALUE.match(spot.here)
    if match is None or _goes_on(spot) or _is_quoted(match["value"]):
        return
    is_free = match["key"] not in spot.names.all or match["key"] in spot.names.texts
    if is_free and spot.names.all.isdisjoint(_NEXT_KEY.findall(match["value"])):
        yield [spot.edit(spot.line, *match.span("value"), in_quotes(match["value"]))]


def _requoted(spot: Spot) -> Readings:
    """Text between quotes that stand within it too, between quotes that it does not hold."""
    match = _VALUE.match(spot.here)
    if match and match["value"][0] == match["value"][-1] and not _goes_on(spot):
        inner = match["value"][1:-1]
        if not ("'" in inner and '"' in inner):
            yield [spot.edit(spot.line, *match.span("value"), in_quotes(inner))]


def _is_quoted(value: str) -> bool:
    """Whether a value is one text in quotes."""
    return value[0] in "'\"" and len(value) > 1 and value.find(value[0], 1) == len(value) - 1


def _quoted_hash(spot: Spot) -> Readings:
    """Text with `#1` in quotes; what is no number behind `#` may be a comment."""
    if re.match(r"#\d", spot.here[spot.column :]):
        yield from _quoted(spot)


def _quoted_sign(spot: Spot) -> Readings:
    """Text that begins with a sign; `|` and `>` and what is no value mean something else."""
    if spot.here[spot.column : spot.column + 1] in ("%", "@", "`"):
        yield from _quoted(spot)


def in_quotes(text: str) -> str:
    """A text between quotes that need no backslash."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def _goes_on(spot: Spot) -> bool:
    """Whether the value goes on in the next line: deeper than its key, which may stand behind the
    dash of an item.
    """
    below = spot.lines[spot.line + 1] if spot.line + 1 < len(spot.lines) else ""
    key = _KEY.match(spot.here)
    deep = key.end(1) if key else depth(spot.here)
    return bool(below.strip()) and depth(below) > deep and below.strip()[0] != "#"


def _spaces_for_tabs(spot: Spot) -> Readings:
    """Every line as deep as its tabs look, in an editor that sets them two, four or eight wide."""
    for width in _TAB_WIDTHS:
        edits = []
        for number, line in enumerate(spot.lines):
            margin = line[: len(line) - len(line.lstrip(" \t"))]
            if "\t" in margin:
                edits.append(spot.edit(number, 0, len(margin), margin.expandtabs(width)))
        yield edits


def _plain_spaces(spot: Spot) -> Readings:
    """Plain spaces for what looks like them, before and between what YAML reads, in every line."""
    edits = []
    for number, line in enumerate(spot.lines):
        margin = _MARGIN.match(line)
        if margin and re.search(UNSEEN, margin[0]):
            edits.append(spot.edit(number, *margin.span(), _visible(margin[0])))
    yield edits


def _visible(margin: str) -> str:
    plain = re.sub(UNSEEN, lambda char: " " if char[0].isspace() else "", margin)
    return f"{plain} " if plain[-1:] in (":", "-") else plain


def _visible_name(spot: Spot) -> Readings:
    """The name of a field without what nobody sees in it."""
    name = spot.here[spot.column :].partition(":")[0]
    bare = re.sub(UNSEEN, "", name).strip()
    yield [spot.edit(spot.line, spot.column, spot.column + len(name), bare)]


def _dashes(spot: Spot) -> Readings:
    """A hyphen and a space for the sign of every item of the list; numbers only if they count."""
    numbers = [*spot.block(_SIGN.match)]
    signs = [match for number in numbers if (match := _SIGN.match(spot.lines[number]))]
    typed = [match[2].strip() for match in signs]
    counted = [sign[:-1] for sign in typed if sign[-1:] in (".", ")")]
    wanted = [f(n) for f in (str, lambda n: chr(96 + n)) for n in range(1, len(counted) + 1)]
    if counted and counted not in (wanted[: len(counted)], wanted[len(counted) :]):
        return
    yield [
        spot.edit(number, *match.span(2), "- ")
        for number, match in zip(numbers, signs, strict=True)
    ]


def _spaced(spot: Spot) -> Readings:
    """A space behind the colon of every field of the group that lacks it; also within brackets."""
    found = [(number, _COLON.match(spot.lines[number])) for number in spot.block(_COLON.match)]
    if edits := [
        spot.edit(number, match.end(2), match.end(2), " ")
        for number, match in found
        if match and match[1] in spot.names.all
    ]:
        yield edits
    elif re.match(_PRESSED, spot.here[spot.column :]):
        yield [spot.edit(spot.line, spot.column + 1, spot.column + 1, " ")]


def _colons(spot: Spot) -> Readings:
    """A colon behind the name of every field of the group that has another sign there."""
    found = [(n, _OTHER_COLON.match(spot.lines[n])) for n in spot.block(_OTHER_COLON.match)]
    if edits := [
        spot.edit(number, *match.span(1), ": " if "\t" in match[1] else ":")
        for number, match in found
        if match
    ]:
        yield edits


def _straight_quotes(spot: Spot) -> Readings:
    """Straight quotes for curly ones around a whole value; else around all that has them."""
    match = _VALUE.match(spot.here)
    value = match["value"] if match else ""
    if match and value[:1] in _OPENING and value[-1:] in _CLOSING and not _goes_on(spot):
        inner = value[1:-1]
        if not set(inner).intersection(_OPENING + _CLOSING):
            yield [spot.edit(spot.line, *match.span("value"), in_quotes(inner))]
            return
    if match and value[:1] in _OPENING:
        yield from _quoted(spot)


def _single_quotes(spot: Spot) -> Readings:
    """Single quotes around text with a backslash that is no escape: then none is meant as one."""
    for match in _ESCAPED.finditer(spot.here):
        if match.start() <= spot.column < match.end():
            inner = match[0][1:-1].replace("'", "''")
            yield [spot.edit(spot.line, *match.span(), f"'{inner}'")]


def _without_dash(spot: Spot) -> Readings:
    begin = len(spot.here[: spot.column].rstrip())
    yield [spot.edit(spot.line, begin, spot.column + 1, "")]


def _at_margin(spot: Spot) -> Readings:
    yield [spot.edit(spot.line, 0, depth(spot.here), "")]


def _without_comma(spot: Spot) -> Readings:
    """Values within { } that a comma parts: numbers without it, text in quotes. All of the line."""
    found = [match for match in _IN_BRACES.finditer(spot.here) if "," in match["value"]]
    if not any(match.start("value") < spot.column < match.end("value") for match in found):
        return
    texts = [_rejoined(match["value"], spot.names) for match in found]
    yield [
        spot.edit(spot.line, *match.span("value"), text)
        for match, text in zip(found, texts, strict=True)
        if text
    ]


def _rejoined(value: str, names: Names) -> str | None:
    """A value with a comma as one value; None where it may be several, or another number."""
    if _DECIMAL.match(value):
        return value.replace(",", ".")
    if _THOUSANDS.match(value):
        return value.replace(",", "")
    is_text = names.all.isdisjoint(map(str.strip, value.split(",")))
    return in_quotes(value) if is_text and not _FIGURES.match(value) else None


def _deleted(spot: Spot) -> Readings:
    """Signs of Word that end a line, as spaces; signs that nobody sees, gone. In the whole text."""
    if spot.here[spot.column : spot.column + 1] in (*_BREAKS, *_NOTHING):
        yield [
            spot.edit(number, column, column + 1, _instead(char, line, column))
            for number, line in enumerate(spot.lines)
            for column, char in enumerate(line)
            if char in _BREAKS or char in _NOTHING
        ]


def _instead(char: str, line: str, column: int) -> str:
    is_between = char in _BREAKS and line[:column].strip() and line[column + 1 :].strip()
    return " " if is_between else ""


WAYS: Mapping[tuple[str, object], Callable[[Spot], Readings]] = {
    ("SMP005", None): _deleted,
    ("SMP005", "name"): _visible_name,
    ("SMP006", "colon"): _quoted,
    ("SMP006", "special"): _quoted_sign,
    ("SMP006", "trailing"): _quoted,
    ("SMP006", "quote-inside"): _requoted,
    ("SMP006", "escape"): _single_quotes,
    ("SMP006", "curly"): _straight_quotes,
    ("SMP006", "lone-dash"): _without_dash,
    ("SMP006", "other-dash"): _dashes,
    ("SMP006", "no-space-dash"): _dashes,
    ("SMP006", "numbered"): _dashes,
    ("SMP006", "no-space-colon"): _spaced,
    ("SMP006", "other-colon"): _colons,
    ("SMP006", "tab-colon"): _colons,
    ("SMP006", "first"): _at_margin,
    ("SMP017", None): _spaces_for_tabs,
    ("SMP017", "unseen"): _plain_spaces,
    ("SMP019", None): _quoted_hash,
    ("SMP019", "all"): _quoted_hash,
    ("SMP101", "comma"): _without_comma,
    ("SMP102", "hash"): _quoted_hash,
}
"""What is done about a code and its problem. All others leave it to the person."""
