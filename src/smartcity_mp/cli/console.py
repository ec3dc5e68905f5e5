"""The two streams: results go to stdout, progress and hints to stderr."""

import os
import sys
from collections.abc import Mapping
from typing import TextIO


def prepare() -> None:
    """UTF-8 and `\\n` on both streams, whatever the console's code page is."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def out(text: str) -> None:
    """Print a result."""
    sys.stdout.write(text if text.endswith("\n") or not text else text + "\n")


def note(text: str) -> None:
    """Print progress, a hint or a complaint; what was printed before comes first."""
    sys.stdout.flush()
    sys.stderr.write(text if text.endswith("\n") else text + "\n")


def is_terminal(stream: TextIO, environ: Mapping[str, str] = os.environ) -> bool:
    """Whether a stream shows boxes and colour: a terminal that is not dumb, or FORCE_COLOR."""
    if environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and environ.get("TERM") != "dumb"


def abandon_stdout() -> None:
    """Nobody reads stdout any more: keep Python from complaining about it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
