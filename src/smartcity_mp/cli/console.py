"""The two streams: results go to stdout, progress and hints to stderr.

Whatever is printed passes `_harmless`, so that nothing in it can steer a terminal or the runner of
a CI. A stream that is closed or that nobody reads any more swallows what it is given: the exit code
stays what it would have been.
"""

import errno
import os
import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TextIO

_OBEYED = re.compile(
    "\x1b(?!\\[[0-9;]*m)|[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f"
    "\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
"""What a terminal obeys, colours excepted."""
_LINE_ORDER = re.compile(r"(?m)^((?:[^\S\n]|\x1b\[[0-9;]*m)*:)(?=:)")
"""How a line begins that GitHub takes for an order, `::error`, whatever space is before it."""
_ORDER = re.compile(r"#(?=#\w*\[)")
"""What GitHub, Azure and others take for an order anywhere in a line, `##[error]`, `##vso[`."""
_NOBODY_READS = (errno.EPIPE, errno.EINVAL, errno.ESHUTDOWN)
"""A pipe without a reader; Windows says EINVAL."""


class UnwritableError(Exception):
    """Results that are lost, as stdout cannot be written; `number` is the system's."""

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        self.number = error.errno
        self.detail = error.strerror or str(error)


def prepare() -> None:
    """UTF-8 and `\\n` on both streams, whatever the console's code page is.

    A stream that was closed before the program began leads nowhere; else the next file that is
    opened would take its place.
    """
    while (nowhere := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(nowhere, True)
    os.close(nowhere)
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
        reconfigure = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def out(text: str, *, gives_orders: bool = False) -> None:
    """Print a result. Raises UnwritableError.

    `gives_orders`: its lines are meant for the runner of a CI, and may begin with `::`.
    """
    try:
        sys.stdout.write(_whole(text, gives_orders))
    except OSError as error:
        _give_up_stdout(error)


def note(text: str) -> None:
    """Print progress, a hint or a complaint; what was printed before comes first."""
    flush()
    try:
        sys.stderr.write(_whole(text))
        sys.stderr.flush()
    except OSError:  # there is nowhere left to say it
        _abandon(sys.stderr)


def flush() -> None:
    """Hand on all results. Raises UnwritableError."""
    try:
        sys.stdout.flush()
    except OSError as error:
        _give_up_stdout(error)


def is_terminal(stream: TextIO, environ: Mapping[str, str] = os.environ) -> bool:
    """Whether a stream shows boxes and colour: a terminal that is not dumb, or FORCE_COLOR."""
    if environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and environ.get("TERM") != "dumb"


def _whole(text: str, gives_orders: bool = False) -> str:
    return _harmless(text if text.endswith("\n") or not text else text + "\n", gives_orders)


def _harmless(text: str, gives_orders: bool) -> str:
    """The text without what a terminal or the runner of a CI would obey."""
    text = _ORDER.sub("# ", _OBEYED.sub("\ufffd", text))
    return text if gives_orders else _LINE_ORDER.sub(r"\1 ", text)


def _give_up_stdout(error: OSError) -> None:
    _abandon(sys.stdout)
    if error.errno not in _NOBODY_READS:
        raise UnwritableError(error) from error


def _abandon(stream: TextIO) -> None:
    """Let a stream lead nowhere: keep Python from complaining about it at its end."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
