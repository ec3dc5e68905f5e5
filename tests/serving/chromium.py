"""Chromium at work, told what to do through two pipes: what a page does over time can be seen."""

import json
import os
import subprocess
import time
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any


class LeftError(AssertionError):
    """The page was left while it was asked: it renews itself."""


class Tab:
    """One page in a browser."""

    def __init__(self, browser: "Chromium", width: int, height: int, scheme: str) -> None:
        self.browser = browser
        made = browser.ask("Target.createTarget", url="about:blank")
        attached = browser.ask("Target.attachToTarget", targetId=made["targetId"], flatten=True)
        self.session = attached["sessionId"]
        self.ask("Page.enable")
        self.ask("Runtime.enable")
        self.ask("Log.enable")
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        self.ask("Emulation.setDeviceMetricsOverride", **size)
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.ask("Emulation.setEmulatedMedia", features=features)

    def ask(self, method: str, **parameters: Any) -> Any:
        return self.browser.ask(method, self.session, **parameters)

    def open(self, address: str) -> None:
        self.ask("Page.navigate", url=address)
        self.until("document.readyState === 'complete' && location.href !== 'about:blank'")

    def value(self, expression: str) -> Any:
        """What an expression is in the page, a promise kept."""
        asked = {"expression": expression, "returnByValue": True, "awaitPromise": True}
        answer = self.ask("Runtime.evaluate", **asked)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def until(self, expression: str, seconds: float = 20) -> float:
        """Wait until an expression holds in the page; how long it took."""
        begin = time.monotonic()
        while time.monotonic() < begin + seconds:
            with suppress(LeftError):
                answer = self.ask("Runtime.evaluate", expression=f"!!({expression})")
                if answer.get("result", {}).get("value") is True:
                    return time.monotonic() - begin
            time.sleep(0.02)
        raise AssertionError(f"{expression} does not come true")

    def picture(self, file: Path) -> None:
        file.write_bytes(b64decode(self.ask("Page.captureScreenshot")["data"]))

    @property
    def complaints(self) -> list[str]:
        """What the console of the page has said so far."""
        self.value("1")
        return [
            json.dumps(event["params"])
            for event in self.browser.events
            if event.get("sessionId") == self.session
            and event["method"] in ("Runtime.exceptionThrown", "Log.entryAdded")
        ]


class Chromium:
    """A browser; `events` is all that it told unasked."""

    def __init__(self, reading: int, writing: int) -> None:
        self._in, self._out = os.fdopen(reading, "rb"), os.fdopen(writing, "wb")
        self._number = 0
        self.events: list[dict[str, Any]] = []

    def ask(self, method: str, session: str | None = None, **parameters: Any) -> Any:
        self._number += 1
        asked = {"id": self._number, "method": method, "params": parameters}
        asked |= {"sessionId": session} if session else {}
        self._out.write(json.dumps(asked).encode() + b"\0")
        self._out.flush()
        while True:
            told = json.loads(self._read())
            if told.get("id") == self._number:
                if "navigated" in told.get("error", {}).get("message", ""):
                    raise LeftError(told)
                assert "error" not in told, told
                return told["result"]
            if "method" in told:
                self.events.append(told)

    def _read(self) -> bytes:
        read = bytearray()
        while (sign := self._in.read(1)) != b"\0":
            assert sign, "the browser is gone"
            read += sign
        return bytes(read)

    def tab(self, width: int = 1280, height: int = 900, scheme: str = "light") -> Tab:
        return Tab(self, width, height, scheme)

    def close(self) -> None:
        self._in.close()
        self._out.close()


@contextmanager
def browser(chromium: str, profile: Path) -> Iterator[Chromium]:
    """Chromium for as long as it is needed."""
    theirs, ours = os.pipe(), os.pipe()
    words = [
        chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--remote-debugging-pipe", f"--user-data-dir={profile}",
    ]  # fmt: skip
    ran = subprocess.Popen(
        ["/bin/bash", "-c", f'exec "$@" 3<&{theirs[0]} 4>&{ours[1]}', "bash", *words],
        pass_fds=(theirs[0], ours[1]), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(theirs[0])
    os.close(ours[1])
    opened = Chromium(ours[0], theirs[1])
    try:
        yield opened
    finally:
        opened.close()
        ran.terminate()
        ran.wait(timeout=20)
