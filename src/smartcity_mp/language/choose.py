"""Which language the program speaks."""

from collections.abc import Mapping, Sequence

LANGUAGES = ("id", "en")
DEFAULT = "id"
_OPTION = "--lang"
_VARIABLE = "SMARTCITY_MP_LANG"
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_of(words: Sequence[str], environ: Mapping[str, str]) -> str:
    """The language for a command line: `--lang`, then the variable, the locale, Indonesian.

    A language that nobody speaks here is passed over; the command line refuses it later,
    and in a language that the person reads.
    """
    wishes = (_option(words), environ.get(_VARIABLE, ""), _locale(environ))
    return next((wish for wish in wishes if wish in LANGUAGES), DEFAULT)


def _option(words: Sequence[str]) -> str:
    """The last `--lang X` or `--lang=X` before `--`."""
    found = ""
    before = ""
    for word in words:
        if word == "--":
            break
        if before == _OPTION:
            found = word
        elif word.startswith(f"{_OPTION}="):
            found = word.partition("=")[2]
        before = "" if before == _OPTION else word
    return found


def _locale(environ: Mapping[str, str]) -> str:
    """The language of the locale's first variable that is set, as `en` in `en_US.UTF-8`."""
    name = next((environ[variable] for variable in _LOCALE if environ.get(variable)), "")
    for mark in (".", "@", "_", "-"):
        name = name.partition(mark)[0]
    return name.lower()
