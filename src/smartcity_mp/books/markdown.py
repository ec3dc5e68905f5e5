"""How Markdown is read, everywhere: CommonMark with tables and footnotes, as a list of tokens.

Text that stands in the source is a `text` token, a character that was written as an entity or
behind a backslash a `text_special` one: only the first can hold marks. A link that was read is
only a token, too; whoever draws the tokens decides whether it may lead anywhere.
"""

from collections.abc import Callable
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline, autolink, html_inline, image, link
from markdown_it.token import Token

_NESTING = 60
DEPTH = 40
"""So deep may tokens lie; the reader itself gives up without a word at a few more."""
PARAGRAPH = 20_000
"""So many characters one paragraph, heading or cell may have."""
SIGNS = 200
"""So many brackets, ticks or other signs one paragraph may have: reading takes their square."""
_OPENING = ("[", "<", "`", "*", "_", "&")
Rule = Callable[[StateInline, bool], bool]


class TextLimitError(Exception):
    """A text that would take too long to read: `problem` at a `line`, counted from 0."""

    def __init__(self, problem: str, line: int) -> None:
        super().__init__(problem)
        self.problem, self.line = problem, line


@cache
def chapter_reader() -> MarkdownIt:
    """Reads chapters that are whole: a tag in them is text."""
    return _reader(html=False)


@cache
def author_reader() -> MarkdownIt:
    """Reads what a region wrote: comments and tags are tokens, and links know their places."""
    reader = _reader(html=True)
    reader.block.ruler.before(
        "reference", "comment", _comment, {"alt": ["paragraph", "reference", "blockquote", "list"]}
    )
    for name, rule in (
        ("link", link), ("image", image), ("autolink", autolink), ("html_inline", html_inline)
    ):  # fmt: skip
        reader.inline.ruler.at(name, _placed(rule))
    reader.inline.ruler.at("footnote", _placed(_footnote))
    return reader


def read_author(text: str) -> list[Token]:
    """The tokens of a text that a region wrote; raises TextLimitError before it takes too long."""
    reader = author_reader()
    env: dict[str, object] = {}
    tokens: list[Token] = []
    reader.block.parse(text, reader, env, tokens)
    line = 0
    for token in tokens:
        line = token.map[0] if token.map else line
        if token.level >= DEPTH:
            raise TextLimitError("deep", line)
        if token.type == "inline":
            check_paragraph(token.content, line)
    for token in tokens:
        if token.type == "inline":
            token.children = token.children or []
            reader.inline.parse(token.content, reader, env, token.children)
    return tokens


def check_paragraph(text: str, line: int) -> None:
    """Raise TextLimitError for one whose reading takes too long."""
    if len(text) > PARAGRAPH:
        raise TextLimitError("long", line)
    if any(text.count(sign) - text.count("\\" + sign) > SIGNS for sign in _OPENING):
        raise TextLimitError("signs", line)


def _reader(*, html: bool) -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"html": html, "maxNesting": _NESTING}).enable("table")
    reader.disable(["html_block", "text_join"])
    reader.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    reader.block.ruler.before(
        "reference", "footnote", _definition, {"alt": ["paragraph", "reference"]}
    )
    reader.inline.ruler.before("link", "footnote", _footnote)
    return reader


def _placed(rule: Rule) -> Rule:
    """The rule, its token bearing where in the paragraph it begins."""

    def placed(state: StateInline, silent: bool) -> bool:
        start, before = state.pos, len(state.tokens)
        found = rule(state, silent)
        if found and not silent:
            for token in state.tokens[before:]:
                if token.type != "text":
                    token.meta["at"] = start
                    break
        return found

    return placed


def _footnote(state: StateInline, silent: bool) -> bool:
    """`[^label]` where a note of that label is defined; any other is a token too, to be told."""
    start = state.pos
    if not state.src.startswith("[^", start):
        return False
    end = state.src.find("]", start, min(state.posMax, start + 80))
    label = state.src[start + 2 : end]
    if end < 0 or not label or any(sign in label for sign in " \n[^"):
        return False
    if not silent:
        token = state.push("footnote_ref", "", 0)
        token.content = label
    state.pos = end + 1
    return True


def _definition(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """`[^label]: the note`, which goes on in lines that are indented by four spaces."""
    pos, last = state.bMarks[start] + state.tShift[start], state.eMarks[start]
    if state.is_code_block(start) or not state.src.startswith("[^", pos):
        return False
    close = state.src.find("]:", pos, last)
    label = state.src[pos + 2 : close]
    if close < 0 or not label or any(sign in label for sign in " []^"):
        return False
    if silent:
        return True
    token = state.push("footnote_open", "", 1)
    token.content, token.map = label, [start, start]
    pos = close + 2
    text = state.src[pos:last]
    kept = state.bMarks[start], state.tShift[start], state.sCount[start], state.parentType
    state.bMarks[start] = pos
    state.tShift[start] = len(text) - len(text.lstrip(" \t"))
    state.blkIndent += 4
    state.sCount[start] = state.blkIndent
    state.parentType = "root"
    state.md.block.tokenize(state, start, end)
    state.blkIndent -= 4
    state.bMarks[start], state.tShift[start], state.sCount[start], state.parentType = kept
    state.line = max(state.line, start + 1)
    token.map[1] = state.line
    state.push("footnote_close", "", -1)
    return True


def _comment(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A comment that begins a line; what follows its end on a later line is read as that line."""
    pos = state.bMarks[start] + state.tShift[start]
    if state.is_code_block(start) or not state.src.startswith("<!--", pos):
        return False
    if pos >= state.env.get("unclosed", len(state.src)):
        return False
    close = state.src.find("-->", pos + 4)
    if close < 0:
        state.env["unclosed"] = pos  # nor is there one behind any later comment
    if close < 0 or close > state.eMarks[end - 1]:
        return False
    last = next(line for line in range(start, end) if state.eMarks[line] >= close + 3)
    rest = state.src[close + 3 : state.eMarks[last]]
    if rest.strip() and last == start:
        return False  # a comment within a paragraph
    if silent:
        return True
    state.line = last + 1
    if rest.strip():
        state.line = last
        state.bMarks[last] = close + 3
        state.tShift[last] = len(rest) - len(rest.lstrip(" \t"))
        state.sCount[last] = state.blkIndent
    return True
