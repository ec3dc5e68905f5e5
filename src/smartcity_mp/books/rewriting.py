"""The tokens of a region's own text, written as Markdown that holds nothing but what is known."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from markdown_it.token import Token

from smartcity_mp.books.escaping import heading_text, line_start, prose_text
from smartcity_mp.books.marks import mark, pieces
from smartcity_mp.diagnostics import Diagnostic, Position
from smartcity_mp.language.codes import diagnostic
from smartcity_mp.language.placeholders import holds_place

SAFE = re.compile(r"(?i)(?:https?://[^\s/]|mailto:[^\s]|#.)")
"""How the target of a link may begin."""
_INFO = re.compile(r"[\w+#.-]+")
_TICKS = re.compile(r"`+")
_NO_DEFINITION = re.compile(r"(?m)^( *\[\^[^\]\s]+\]):")
_DESTINATION = re.compile(r"\A\S++(?=\Z|\s+[\"'(])")
"""What a reader that knows no footnotes would take for the target of a link."""
_LAST_BREAK = re.compile(r"\\\n(?=\s*\Z)")
_IN_BRACKETS = re.compile(r"\[[A-Za-z][^\[\]\n]{1,38}\](?![(:\[])")
_UNREAD = (
    ("braces", re.compile(r"\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}")),
    ("bullet", re.compile(r"(?m)^[•●▪▫◦‣■□➢➤✓✔✅](?=\s)")),
    ("table", re.compile(r"(?m)^[^\t\n]+\t(?=.+\n[^\t\n]+\t)")),
)
_CODE = ("fence", "code_block")
_LISTS = ("bullet_list_open", "ordered_list_open")
_EMPHASIS = {"em_open": "*", "em_close": "*", "strong_open": "**", "strong_close": "**"}


@dataclass(slots=True)
class Node:
    """A token with what it holds."""

    token: Token
    children: list["Node"] = field(default_factory=list)


def _mark_in(text: str) -> str | None:
    """What only holds the place of a paragraph, or of words in one: `[isi di sini]`."""
    if holds_place(text.strip()) and text.strip(" .").casefold() != "isi":  # may be a real item
        return text.strip().partition("\n")[0]
    inside = (match[0] for match in _IN_BRACKETS.finditer(text))
    return next((part for part in inside if holds_place(part) and part[1:-1].strip()), None)


def _unread(text: str) -> tuple[str, str] | None:
    """What Word, Excel or a template knows, and a narrative does not: its name, what shows it."""
    found = ((name, match[0].strip()) for name, p in _UNREAD for match in p.finditer(text))
    return next(found, None)


def tree(tokens: list[Token]) -> list[Node]:
    """The blocks of a text, each with those within it."""
    stack = [Node(Token("root", "", 1))]
    for token in tokens:
        if token.nesting < 0:
            stack.pop()
            continue
        node = Node(token)
        stack[-1].children.append(node)
        if token.nesting > 0:
            stack.append(node)
    return stack[0].children


@dataclass(slots=True)
class Writer:
    """Writes one text; what it leaves out or prints in another way is in `found`."""

    file: str
    lines: list[str]
    prefix: str
    keeps: Callable[[str, str], bool]
    found: list[Diagnostic] = field(default_factory=list)
    anchors: list[tuple[str, Diagnostic]] = field(default_factory=list)
    """Places in the book that links name, each with the finding if there is no such place."""
    labels: dict[str, str] = field(default_factory=dict)
    """The notes that are defined, each under the label it gets."""
    noted: set[str] = field(default_factory=set)
    """The labels of the notes that are written."""
    sink: int = 0
    tagged: set[int] = field(default_factory=set)

    # what is known before anything is written

    def learn(self, tokens: list[Token], level: int | None) -> None:
        """Look at the whole text once: its headings, its notes, who refers to them."""
        depths = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
        self.sink = level - min(depths, default=level) if level is not None else 0
        cited = {
            child.content
            for token in tokens
            for child in token.children or ()
            if child.type == "footnote_ref"
        }
        for before, token in pairwise(tokens):
            if before.type != "paragraph_open":
                continue
            if match := _mark_in(token.content):
                place = self.at_line(token, match)
                self.found.append(diagnostic(place, "SMP716", text=match))
            elif self.file.startswith("narratives/") and (unread := _unread(token.content)):
                name, sign = unread
                self.found.append(
                    diagnostic(self.at_sign(token, sign), "SMP712", text=sign, problem=name)
                )
        for token in tokens:
            if token.type == "footnote_open":
                label, place = token.content, self.at_line(token, "[^")
                if label in self.labels:
                    self.found.append(diagnostic(place, "SMP713", problem="twice", text=label))
                elif label not in cited:
                    self.found.append(diagnostic(place, "SMP713", problem="uncited", text=label))
                else:
                    self.labels[label] = self.prefix + re.sub(r"[^A-Za-z0-9]+", "-", label)

    def at_line(self, token: Token, sign: str) -> Position:
        line = token.map[0] if token.map else 0
        return Position(self.file, line + 1, max(0, self.lines[line].find(sign)) + 1)

    def at_sign(self, token: Token, sign: str) -> Position:
        """The place of a sign in a paragraph of several lines."""
        first, last = token.map or (0, 1)
        lines = ((number, self.lines[number].find(sign)) for number in range(first, last))
        number, column = next((found for found in lines if found[1] >= 0), (first, 0))
        return Position(self.file, number + 1, column + 1)

    def place(self, paragraph: Token, token: Token) -> Position:
        """Where in the file a token of a paragraph begins."""
        before = paragraph.content[: token.meta.get("at", 0)]
        line = (paragraph.map[0] if paragraph.map else 0) + before.count("\n")
        content = paragraph.content.split("\n")[before.count("\n")]
        source = self.lines[min(line, len(self.lines) - 1)]
        column = max(0, source.find(content.strip())) - (len(content) - len(content.lstrip()))
        return Position(self.file, line + 1, column + len(before.rpartition("\n")[2]) + 1)

    # blocks

    def blocks(self, nodes: list[Node], *, tight: bool = False) -> list[str]:
        """The lines of blocks, parted by blank lines unless they are the parts of a tight item."""
        lines: list[str] = []
        for node in nodes:
            made = list(self.block(node))
            if lines and made and not tight:
                lines.append("")
            lines += made
        return lines

    def block(self, node: Node) -> Iterator[str]:
        token = node.token
        match token.type:
            case "paragraph_open":
                yield from self.paragraph(node.children[0].token)
            case "heading_open":
                text = " ".join(self.paragraph(node.children[0].token))
                level = min(6, int(token.tag[1]) + self.sink)
                yield f"{'#' * level} {heading_text(text)}" if text else ""
            case name if name in _CODE:
                yield from self.code(token)
            case "blockquote_open":
                inner = self.blocks(node.children)
                yield from (f"> {line}".rstrip() for line in inner or [""])
            case name if name in _LISTS:
                yield from self.items(node)
            case "table_open":
                yield from self.table(node)
            case "footnote_open":
                yield from self.note(node)
            case "hr":
                yield "___"

    def paragraph(self, token: Token) -> list[str]:
        lines = self.inline(token, token.children or []).split("\n")
        lines = [line.strip(" ") for line in lines if line.strip()]
        return [line_start(line, is_first=not place) for place, line in enumerate(lines)]

    def code(self, token: Token) -> Iterator[str]:
        info = _INFO.match(token.info.strip())
        ticks = max((len(run) for run in _TICKS.findall(token.content)), default=0)
        fence = "`" * max(3, ticks + 1)
        yield fence + (info[0] if info else "")
        yield from self.bare(token.content).removesuffix("\n").split("\n")
        yield fence

    def items(self, node: Node) -> Iterator[str]:
        number = int(node.token.attrs.get("start", 1)) if node.token.tag == "ol" else None
        tight = not any(
            not child.token.hidden
            for item in node.children
            for child in item.children
            if child.token.type == "paragraph_open"
        )
        for place, item in enumerate(node.children):
            sign = node.token.markup if number is None else f"{number + place}{node.token.markup}"
            if place and not tight:
                yield ""
            lines = self.blocks(item.children, tight=tight) or [""]
            yield f"{sign} {lines[0]}".rstrip()
            indent = " " * (len(sign) + 1)
            yield from (f"{indent}{line}".rstrip() for line in lines[1:])

    def table(self, node: Node) -> Iterator[str]:
        rows = [row for part in node.children for row in part.children]
        for place, row in enumerate(rows):
            cells = []
            for cell in row.children:
                token = cell.children[0].token
                token.map = token.map or row.token.map
                text = " ".join(self.inline(token, token.children or []).split("\n")).strip()
                cells.append(re.sub(r"(?<!\\)\|", r"\\|", text))
            yield f"| {' | '.join(cells)} |"
            if place == 0:
                yield f"|{'|'.join(map(_alignment, row.children))}|"

    def note(self, node: Node) -> Iterator[str]:
        lines = self.blocks(node.children)
        label = self.labels.get(node.token.content)
        if label is None or label in self.noted:  # nobody refers to it: a paragraph that is read
            yield from lines
            return
        self.noted.add(label)
        if lines and lines[0].startswith("```"):  # to such a reader a target, too
            lines[:0] = ["&#8203; &#8203;", ""]
        first = _DESTINATION.sub(r"\g<0> &#8203;", lines[0]) if lines else ""
        yield f"[^{label}]: {first}".rstrip()
        yield from (f"    {line}".rstrip() for line in lines[1:])

    # what stands within a paragraph

    def inline(self, paragraph: Token, tokens: list[Token]) -> str:
        out: list[str] = []
        links: list[str | None] = []
        for token in tokens:
            is_linked = any(target is not None for target in links)
            match token.type:
                case "text":
                    self.look_for_comment(paragraph, token.content)
                    out.append(self.text(token.content, is_linked=is_linked))
                case "text_special":
                    out.append(prose_text(token.content))
                case "softbreak":
                    out.append("\n")
                case "hardbreak":
                    out.append("\\\n")
                case "code_inline":
                    out.append(_code(self.bare(token.content)))
                case "link_open":
                    links.append(self.link(paragraph, token))
                    if links[-1] is not None:
                        out.append("[")
                case "link_close":
                    if (target := links.pop()) is not None:
                        out.append(f"]({target})")
                case "image":
                    self.refuse(paragraph, token, str(token.attrs.get("src", "")), "picture")
                    out.append(self.inline(paragraph, _told(token.children or [])))
                case "footnote_ref":
                    out.append(self.cited(paragraph, token))
                case "html_inline":
                    out += filter(None, [self.tag(paragraph, token)])
                case name if name.endswith("_close") and out[-1:] == [_EMPHASIS.get(name)]:
                    out.pop()  # nothing is left between the signs
                case name if name in _EMPHASIS:
                    out.append(_EMPHASIS[name])
        return _NO_DEFINITION.sub(r"\1&#58;", _LAST_BREAK.sub("\n", "".join(out)))

    def text(self, text: str, *, is_linked: bool) -> str:
        return "".join(
            prose_text(piece, is_linked=is_linked) if isinstance(piece, str)
            else mark(*piece) if self.keeps(*piece) else ""
            for piece in pieces(text)
        )  # fmt: skip

    def look_for_comment(self, paragraph: Token, text: str) -> None:
        """Tell of a comment that no sign ends, which is printed for that."""
        if "<!--" in text and paragraph.map:
            lines = range(paragraph.map[0], min(paragraph.map[1], len(self.lines)))
            line = next((line for line in lines if "<!--" in self.lines[line]), lines[0])
            place = Position(self.file, line + 1, max(0, self.lines[line].find("<!--")) + 1)
            self.found.append(diagnostic(place, "SMP712", problem="open", text="<!--"))

    def bare(self, text: str) -> str:
        """A text in which no mark may stand, such as code."""
        return "".join(piece for piece in pieces(text) if isinstance(piece, str))

    def link(self, paragraph: Token, token: Token) -> str | None:
        href = str(token.attrs.get("href", ""))
        if not SAFE.match(href):
            self.refuse(paragraph, token, href, "link")
            return None
        if href.startswith("#"):
            wrong = diagnostic(self.place(paragraph, token), "SMP708", problem="place", text=href)
            self.anchors.append((href[1:], wrong))
        href = re.sub(r"&(?=#|\w+;)", "&amp;", href)
        return f"<{href}>" if re.search(r"[()\\]", href) else href

    def refuse(self, paragraph: Token, token: Token, target: str, problem: str) -> None:
        place = self.place(paragraph, token)
        self.found.append(diagnostic(place, "SMP708", problem=problem, text=target))

    def cited(self, paragraph: Token, token: Token) -> str:
        label = self.labels.get(token.content)
        if label is not None:
            return f"[^{label}]"
        place = self.place(paragraph, token)
        self.found.append(diagnostic(place, "SMP713", text=token.content))
        return prose_text(f"[^{token.content}]")

    def tag(self, paragraph: Token, token: Token) -> str:
        """A tag is shown as text; a comment is private."""
        if token.content.startswith("<!--"):
            return ""
        place = self.place(paragraph, token)
        if not token.content.startswith("</") and place.line not in self.tagged:
            self.tagged.add(place.line)
            self.found.append(diagnostic(place, "SMP712", text=token.content))
        return prose_text(" ".join(token.content.split()))


def _alignment(cell: Node) -> str:
    style = str(cell.token.attrs.get("style", ""))
    return {"right": "---:", "center": ":---:"}.get(style.rpartition(":")[2], "---")


def _code(text: str) -> str:
    ticks = "`"
    runs = set(map(len, _TICKS.findall(text)))
    while len(ticks) in runs:
        ticks += "`"
    space = " " if text[:1] in "` " or text[-1:] in "` " else ""
    return f"{ticks}{space}{text}{space}{ticks}"


def _told(tokens: list[Token]) -> list[Token]:
    """What of a picture's alternative text is shown: its words."""
    return [token for token in tokens if token.type.startswith(("text", "code", "soft", "hard"))]
