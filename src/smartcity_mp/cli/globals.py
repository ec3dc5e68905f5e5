"""What may stand before or after any command: read from the arguments before Typer sees them."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from smartcity_mp.cli.refusal import Refusal, choice
from smartcity_mp.cli.voice import Voice
from smartcity_mp.language.choose import LANGUAGES

_WITH_VALUE = {"-C": "project", "--project": "project", "--lang": "lang"}
_FLAGS = {
    "-v": "verbose",
    "--verbose": "verbose",
    "-q": "quiet",
    "--quiet": "quiet",
    "--debug": "debug",
    "--version": "version",
    "-h": "help",
    "--help": "help",
}
HELP = {
    "-C, --project": "global.project",
    "--lang": "global.lang",
    "-v, --verbose": "global.verbose",
    "-q, --quiet": "global.quiet",
    "--debug": "global.debug",
    "--version": "global.version",
    "-h, --help": "global.help",
}
"""Options that every command has, and the key of their help."""
OPTIONS = (*_WITH_VALUE, *_FLAGS)


class Globals(NamedTuple):
    """The options of every command."""

    voice: Voice
    project: Path | None = None
    flags: frozenset[str] = frozenset()

    @property
    def verbose(self) -> bool:
        return "verbose" in self.flags


def split(words: Sequence[str], language: str) -> tuple[Globals, list[str]]:
    """The global options, and the words that are left for the command. Raises Refusal."""
    values: dict[str, str] = {}
    flags: set[str] = set()
    rest: list[str] = []
    remaining = iter(words)
    for word in remaining:
        option, equals, value = word.partition("=")
        if word == "--":
            rest += [word, *remaining]
        elif word in _FLAGS:
            flags.add(_FLAGS[word])
        elif option in _WITH_VALUE:
            text = value if equals else next(remaining, "")
            if not text.strip():
                raise Refusal("usage.needs-value", option=option)
            values[_WITH_VALUE[option]] = text
        elif word.startswith("-C") and not word.startswith("--"):
            if not word[2:].strip():
                raise Refusal("usage.needs-value", option="-C")
            values["project"] = word[2:]
        else:
            rest.append(word)
    choice("--lang", values.get("lang", language), LANGUAGES)
    project = Path(values["project"]) if "project" in values else None
    return Globals(Voice(language, "quiet" in flags), project, frozenset(flags)), rest
