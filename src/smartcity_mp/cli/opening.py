"""A port of this machine on which pages are served, and a browser that shows them."""

import os
import sys

from smartcity_mp.cli.console import is_terminal
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.cli.voice import Voice
from smartcity_mp.serving.server import USUAL_PORT, Server

_LAST_PORT = 65_535


def opened(port: str | None, voice: Voice) -> Server:
    """A server on the port that is named, else on the usual or any other. Raises Refusal."""
    if port and not (port.isascii() and port.isdecimal() and int(port[:6]) <= _LAST_PORT):
        raise Refusal("serve.no-port", text=port, last=_LAST_PORT)
    try:
        return Server(int(port or USUAL_PORT))
    except OSError as error:
        if not port:
            return Server(0)
        reason = voice.system(error.errno or 0, error.strerror or str(error))
        raise Refusal("serve.taken", port=port, reason=reason) from error


def browse(address: str, *, wanted: bool | None) -> None:
    """Open a browser where it is wanted, or where somebody sits before a screen.

    Without a screen a browser would take the terminal.
    """
    if wanted is None:
        wanted = _has_screen() and is_terminal(sys.stdout, {})
    if wanted:
        import webbrowser

        webbrowser.open(address)


def _has_screen() -> bool:
    named = any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
    return named or os.name == "nt" or sys.platform == "darwin"
