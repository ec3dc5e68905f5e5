"""`smartcity-mp serve` as a process of its own, asked as a browser asks it."""

import json
import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import ProxyHandler, build_opener

import pytest

_OPEN = build_opener(ProxyHandler({})).open


def need_watchfiles() -> None:
    """Skips on a user's machine where it is not installed, fails in CI."""
    if find_spec("watchfiles") is None:
        missing = "watchfiles is not installed: pip install '.[serve]'"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)


class Running:
    """A server that runs; `said` is what it has printed so far, both streams together."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self._lines: queue.Queue[str] = queue.Queue()
        self._said: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @cached_property
    def address(self) -> str:
        return re.findall(r"http://127\.0\.0\.1:\d+/", self.until_said("http://"))[0]

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as read:
            for line in read:
                self._lines.put(line)

    def end(self) -> None:
        self.process.kill()
        self.process.wait(timeout=10)
        self._reader.join(timeout=10)

    @property
    def said(self) -> str:
        while not self._lines.empty():
            self._said.append(self._lines.get())
        return "".join(self._said)

    def until_said(self, text: str, seconds: float = 30) -> str:
        return self.until(lambda: self.said if text in self.said else None, seconds)

    def until(self, asked: Callable[[], Any], seconds: float = 30) -> Any:
        """Ask until the answer is something."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if answer := asked():
                return answer
            assert self.process.poll() is None, self.said
            time.sleep(0.02)
        raise AssertionError(f"it did not happen; it said:\n{self.said}")

    def page(self, path: str = "") -> bytes:
        try:
            with _OPEN(self.address + path, timeout=20) as answer:
                return bytes(answer.read())
        except HTTPError as error:
            return bytes(error.read())

    @property
    def state(self) -> dict[str, Any]:
        state: dict[str, Any] = json.loads(self.page(".smartcity-mp/state?now"))
        return state

    def after(self, change: Callable[[], object]) -> dict[str, Any]:
        """The state that comes of a change."""
        before = self.state["version"]
        change()
        return self.until(lambda: now if (now := self.state)["version"] != before else None)

    def interrupt(self) -> int:
        """Ctrl-C; the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=10)


@contextmanager
def running(folder: Path, *words: str, **environment: str) -> Iterator[Running]:
    need_watchfiles()
    process = subprocess.Popen(
        [sys.executable, "-m", "smartcity_mp", "-C", str(folder), "serve", "--port", "0", *words],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
        env={**os.environ, "SMARTCITY_MP_LANG": "id", **environment},
    )  # fmt: skip
    server = Running(process)
    try:
        yield server
    finally:
        server.end()
