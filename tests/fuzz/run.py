"""One command line in this process, with bounds on its time and memory."""

import io
import re
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from typing import Any, NamedTuple

from smartcity_mp.cli.main import BUG, main

SECONDS = 10
"""Of the processor; whoever waits for something else waits no longer than `WAITING`."""
WAITING = 60
MEMORY = 2_000_000_000
TEXT = 2_000_000
"""The most that one command may say, in characters; as JSON ten times that."""
_COMMANDS_OF_CI = re.compile(r"(?m)^\s*(::|##\[|##vso)")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)


class TooLong(BaseException):
    """A run went over its time; no `except Exception` below may keep it."""


class Ran(NamedTuple):
    words: list[str]
    code: int
    out: str
    err: str
    seconds: float


class Failure(NamedTuple):
    """What a case did that it must not; cases of the same kind are one fault."""

    kind: str
    detail: str


def run(*words: str) -> tuple[Ran, list[Failure]]:
    """Run a command line, and say what no run may do whatever its input."""
    out, err = io.StringIO(), io.StringIO()
    code, failures = -1, []
    before = resource.getrusage(resource.RUSAGE_SELF)
    try:
        with _bounds(), redirect_stdout(out), redirect_stderr(err):
            code = main([*words, "--debug"])
    except TooLong as stopped:
        failures.append(Failure(f"{stopped} in {_where(stopped)}", f"{words}"))
    except BaseException as error:
        failures.append(Failure(f"{type(error).__name__} in {_where(error)}", f"{words}: {error}"))
    after = resource.getrusage(resource.RUSAGE_SELF)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    ran = Ran(list(words), code, out.getvalue(), err.getvalue(), seconds)
    return ran, [*failures, *_said(ran)]


def _said(ran: Ran) -> Iterator[Failure]:
    """What is wrong with an exit code and with what was printed."""
    if ran.code == BUG or "Traceback (most" in ran.err:
        frames = re.findall(r'smartcity_mp/([\w/]+)\.py", line \d+, in (\w+)', ran.err)
        error = (re.findall(r"(?m)^([\w.]+)(?::|$)", ran.err) or ["?"])[-1]
        where = ".".join(frames[-1]) if frames else "?"
        yield Failure(f"bug {error} in {where}", ran.err[-1500:])
    elif ran.code not in (-1, 0, 1, 2):
        yield Failure(f"exit {ran.code}", f"{ran.words}")
    as_json = "json" in ran.words
    if len(ran.out) + len(ran.err) > TEXT * (10 if as_json else 1):
        yield Failure("says too much", f"{ran.words}: {len(ran.out) + len(ran.err)} characters")
    for text in (ran.out, ran.err):
        if found := _COMMANDS_OF_CI.search(text):
            yield Failure("command of CI", text[found.start() : found.end() + 100])
        if found := _UNSEEN.search(text):
            around = text[max(0, found.start() - 80) : found.end() + 40]
            where = "JSON" if as_json else "text"
            yield Failure(f"unseen character in {where}", repr(around))


@contextmanager
def _bounds() -> Iterator[None]:
    """Stop what takes too long, and let what takes too much memory fail."""

    def stop(number: int, _: Any) -> None:
        raise TooLong("slow" if number == signal.SIGPROF else "waits")

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    handlers = {number: signal.signal(number, stop) for number in (signal.SIGPROF, signal.SIGALRM)}
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, hard))
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    signal.setitimer(signal.ITIMER_REAL, WAITING)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
        for number, handler in handlers.items():
            signal.signal(number, handler)


def _where(error: BaseException) -> str:
    """The innermost place of ours in a traceback."""
    place, at = "?", error.__traceback__
    while at is not None:
        name = at.tb_frame.f_globals.get("__name__", "")
        if name.startswith("smartcity_mp."):
            place = f"{name.removeprefix('smartcity_mp.')}.{at.tb_frame.f_code.co_name}"
        at = at.tb_next
    return place
