"""From the arguments to a command, and from whatever happens there to an exit code."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from types import ModuleType

from smartcity_mp import __version__
from smartcity_mp.cli.commands import COMMANDS, COMPLETION
from smartcity_mp.cli.console import UnwritableError, flush, note, out, prepare
from smartcity_mp.cli.globals import split
from smartcity_mp.cli.places import is_gone
from smartcity_mp.cli.refusal import USAGE, Refusal
from smartcity_mp.cli.voice import Voice
from smartcity_mp.language.choose import language_of
from smartcity_mp.language.nearest import nearest
from smartcity_mp.writer import WriteError

BUG, INTERRUPTED = 3, 130
COLLECT_AFTER = 500_000
"""New objects before garbage is collected: hardly ever in a short command, often enough in a
process that stays and reads a masterplan again and again."""


class _NoPlugins(ModuleType):
    """Stands where Pydantic asks all installed packages for plug-ins, and finds none.

    The real one reads their metadata with `email`, `zipfile` and `socket`: a fortieth of a
    `validate`. Should Pydantic ask elsewhere one day, it only takes this time again.
    """

    def __getattr__(self, name: str) -> Callable[[], tuple[()]]:
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda: ()


def run() -> None:
    """The program `smartcity-mp`."""
    gc.set_threshold(COLLECT_AFTER)
    sys.modules["pydantic.plugin._loader"] = _NoPlugins("pydantic.plugin._loader")
    prepare()
    code = _complete() if os.environ.get(COMPLETION) else main()
    # All is written: to take a masterplan apart again, object by object, costs as much as its
    # rules.
    os._exit(code)


def _complete() -> int:
    """Print the words that a shell may offer next; silent, whatever happens."""
    from smartcity_mp.cli.completing import answer

    code, words = answer(COMPLETION)
    with suppress(UnwritableError):
        out(words)
        flush()
    return code


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line; the only place where errors end. Returns the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    voice = Voice(language_of(words, os.environ))
    try:
        code = _ended(words, voice)
        flush()
        return code
    except UnwritableError as error:
        voice.complain("main.unwritable", reason=voice.system(error.number, error.detail))
        return USAGE


def _ended(words: list[str], voice: Voice) -> int:
    """The exit code of a command, and what has to be said if it is none of the command's own."""
    try:
        return _dispatch(words, voice.language)
    except UnwritableError:
        raise
    except Refusal as refusal:
        voice.complain(refusal.key, **refusal.values)
        return USAGE
    except WriteError as error:
        detail = voice.system(error.number, error.detail)
        voice.complain(f"write.{error.reason}", path=error.path, detail=detail)
        return USAGE
    except KeyboardInterrupt:
        voice.note("main.interrupted")
        return INTERRUPTED
    except OSError as error:  # whatever the system refuses is no bug of this program
        reason = voice.system(error.errno, error.strerror or str(error))
        key = "main.gone" if is_gone() else "main.system"
        voice.complain(key, place=error.filename or ".", reason=reason)
        return USAGE
    except MemoryError:
        voice.complain("main.memory")
        return USAGE
    except Exception as error:
        if "--debug" in words:
            from traceback import format_exc

            note(format_exc())
        what = f"{type(error).__name__}: {error}".strip()
        voice.note("main.bug", version=__version__, error=what)
        return BUG


def _dispatch(words: list[str], language: str) -> int:
    options, rest = split(words, language)
    if "version" in options.flags:
        out(f"smartcity-mp {__version__}")
        return 0
    if rest[:1] == ["help"]:
        rest, options = rest[1:], options._replace(flags=options.flags | {"help"})
    if not rest:
        from smartcity_mp.cli.help import overview

        out(overview(language))
        return 0
    name = rest[0]
    if name not in COMMANDS:
        raise _no_such_command(name)
    from smartcity_mp.cli.command import call

    return call(name, rest[1:], options)


def _no_such_command(name: str) -> Refusal:
    if name.startswith("-"):
        return Refusal("usage.no-option", option=name)
    if near := nearest(name, COMMANDS):
        return Refusal("usage.no-command-near", text=name, suggestion=near)
    return Refusal("usage.no-command", text=name, allowed=", ".join(COMMANDS))
