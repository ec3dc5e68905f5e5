"""JSON over HTTP for the API of a git host. A token goes to that host only, and is never shown."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.client import HTTPException
from ipaddress import ip_address
from ssl import SSLCertVerificationError
from typing import Any, Literal
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, ProxyHandler, Request, build_opener

from smartcity_mp import __version__

TIMEOUT = 20.0
"""Seconds without an answer."""
MAX_ANSWER = 20_000_000
"""Bytes; a hundred comments of full length are fewer."""
_TOKEN = re.compile(r"[\x21-\x7e]+\Z")
_NEXT = re.compile(r'rel="?next"?')

Reason = Literal[
    "address", "token-form", "unreachable", "certificate", "token", "denied", "missing", "limit",
    "server", "moved", "refused", "answer",
]  # fmt: skip


class HostError(Exception):
    """What a host did not do.

    `reason` says why: an `address` that is not safe, a token that cannot be one (`token-form`), no
    connection (`unreachable`, `certificate`), what the host answered (`token` unknown, `denied`,
    `missing`, too many requests: `limit`, `server` in trouble, `moved`, `refused`), or an `answer`
    that is none. `detail` has the host's own words, `wait` the seconds it asks for.
    """

    def __init__(self, reason: Reason, detail: str = "", wait: float = 0.0) -> None:
        super().__init__(reason, detail)
        self.reason: Reason = reason
        self.detail = detail
        self.wait = wait

    @property
    def may_pass(self) -> bool:
        """Whether it is worth to try again."""
        return self.reason in ("unreachable", "limit", "server")


class _NoRedirect(HTTPRedirectHandler):
    """A redirect is an answer: the token must not follow it to some other host."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a host answered: its JSON, and whether there is a further page."""

    data: Any
    has_next: bool


@dataclass(frozen=True, slots=True)
class Api:
    """An API below a base address, asked with a token in one of the headers."""

    base: str
    token: str = field(repr=False)
    header: str
    scheme: str = ""
    """What stands before the token in its header."""

    def ask(self, method: str, path: str, data: Mapping[str, object] | None = None) -> Answer:
        """Send one request. Raises HostError."""
        request = Request(self._address() + path, method=method, headers=self._headers())
        if data is not None:
            request.data = json.dumps(data).encode()
            request.add_header("Content-Type", "application/json")
        try:
            with self._opener().open(request, timeout=TIMEOUT) as response:
                content = response.read(MAX_ANSWER + 1)
                link = response.headers.get("Link", "")
        except HTTPError as error:
            raise self._refusal(error) from None
        except URLError as error:
            bad = isinstance(error.reason, SSLCertVerificationError)
            reason: Reason = "certificate" if bad else "unreachable"
            raise HostError(reason, self._without_token(str(error.reason))) from None
        except (OSError, HTTPException) as error:
            raise HostError("unreachable", self._without_token(str(error))) from None
        try:
            if len(content) > MAX_ANSWER:
                raise ValueError
            return Answer(json.loads(content), bool(_NEXT.search(link)))
        except (ValueError, RecursionError):
            raise HostError("answer") from None

    def _address(self) -> str:
        """The base address, if a token may go there: encrypted, or to this very computer."""
        try:
            parts = urlsplit(self.base)
            host, _ = parts.hostname or "", parts.port
        except ValueError:
            raise HostError("address", self.base) from None
        safe = parts.scheme == "https" or (parts.scheme == "http" and _is_here(host))
        if not safe or not host or "@" in parts.netloc or parts.query or parts.fragment:
            raise HostError("address", self.base)
        return self.base.rstrip("/")

    def _headers(self) -> dict[str, str]:
        if not _TOKEN.match(self.token):
            raise HostError("token-form")
        return {
            self.header: f"{self.scheme}{self.token}",
            "Accept": "application/json",
            "User-Agent": f"smartcity-mp/{__version__}",
        }

    def _opener(self) -> Any:
        """Opens addresses; what goes to this computer goes through no proxy."""
        proxies = (ProxyHandler({}),) if self.base.startswith("http:") else ()
        return build_opener(_NoRedirect, *proxies)

    def _refusal(self, error: HTTPError) -> HostError:
        """The error for a status. GitHub says 403 both for what is denied and for its limits."""
        with error:
            detail = self._without_token(_message(error))
        wait = _seconds(error.headers.get("Retry-After"))
        is_limit = wait or error.headers.get("X-RateLimit-Remaining") == "0"
        match error.code:
            case 401:
                reason: Reason = "token"
            case 429:
                reason = "limit"
            case 403:
                reason = "limit" if is_limit else "denied"
            case 404 | 410:
                reason = "missing"
            case code if code >= 500:
                reason = "server"
            case code if code < 400:
                reason = "moved"
            case _:
                reason = "refused"
        return HostError(reason, f"{error.code} {detail}".strip(), wait)

    def _without_token(self, text: str) -> str:
        return text.replace(self.token, "…")


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _message(error: HTTPError) -> str:
    """What a host says of an error, in a few words."""
    try:
        data = json.loads(error.read(100_000))
        message = data["message"] if "message" in data else data["error"]
        return str(message)[:300]
    except (OSError, HTTPException, ValueError, KeyError, TypeError, RecursionError):
        return ""


def _seconds(text: str | None) -> float:
    return float(text) if text and text.isascii() and text.isdigit() else 0.0
