"""The language server of the editors, in two of its versions, spoken to as an editor does."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any, NamedTuple

import pytest
from conftest import tool

ROOT = Path(__file__).parents[2]
VERSIONS = ("1.18", "2.0")
"""One that is two years old and still in use, and the newest."""
_WAIT = 60
"""Seconds; an answer that takes longer is none."""


class Problem(NamedTuple):
    """What an editor underlines; line and column count from 1."""

    line: int
    column: int
    message: str


def program(version: str) -> Path:
    """Where `.ci/run` installs a server: skips where it is not, fails in CI."""
    path = ROOT / f"node_modules/yaml-language-server-{version}/bin/yaml-language-server"
    if not path.is_file():
        missing = f"no yaml-language-server {version}: see .ci/run"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    return path


def node() -> str:
    """The Node.js that `.ci/run` installs, else the one of the system."""
    own = ROOT / "node_modules/.bin/node"
    return str(own) if own.exists() else tool("node")


@contextmanager
def running(version: str, folder: Path) -> Iterator["Server"]:
    """A server that has a masterplan's folder open, with the settings that stand there."""
    command = [node(), str(program(version)), "--stdio"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as process:
        try:
            yield Server(process, folder)
        finally:
            process.kill()


def settings_of(folder: Path) -> dict[str, Any]:
    """The settings as a server asks for them: what stands before the point holds the rest."""
    found: dict[str, Any] = {"yaml": {"validate": True, "hover": True, "completion": True}}
    for name, value in json.loads((folder / ".vscode/settings.json").read_text("utf-8")).items():
        *parts, last = name.split(".")
        inner = found
        for part in parts:
            inner = inner.setdefault(part, {})
        inner[last] = value
    return found


class Server:
    """The editor's side of the talk."""

    def __init__(self, process: "subprocess.Popen[bytes]", folder: Path) -> None:
        self.process, self.folder = process, folder
        self.settings = settings_of(folder)
        self.answers: Queue[dict[str, Any]] = Queue()
        self.problems: Queue[dict[str, Any]] = Queue()
        self.asked = self.opened = 0
        Thread(target=self.listen, daemon=True).start()
        completion = {"snippetSupport": True, "documentationFormat": ["markdown"]}
        capabilities = {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {
                "completion": {"completionItem": completion},
                "hover": {"contentFormat": ["markdown"]},
            },
        }
        root = {"uri": folder.as_uri(), "name": folder.name}
        self.ask(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": root["uri"],
                "workspaceFolders": [root],
                "capabilities": capabilities,
            },
        )
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": self.settings})

    def send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def tell(self, method: str, params: object) -> None:
        self.send({"method": method, "params": params})

    def ask(self, method: str, params: object) -> Any:
        self.asked += 1
        self.send({"id": self.asked, "method": method, "params": params})
        answer = self.answers.get(timeout=_WAIT)
        assert answer["id"] == self.asked and "error" not in answer, answer
        return answer["result"]

    def listen(self) -> None:
        """Sort what the server says; it asks for its settings by their names."""
        stream = self.process.stdout
        assert stream
        while line := stream.readline():
            if not line.lower().startswith(b"content-length:"):
                continue
            length = int(line.partition(b":")[2])
            while stream.readline().strip():
                pass
            message = json.loads(stream.read(length))
            match message.get("method"):
                case "textDocument/publishDiagnostics":
                    self.problems.put(message["params"])
                case "workspace/configuration":
                    items = message["params"]["items"]
                    result = [self.settings.get(item.get("section")) for item in items]
                    self.send({"id": message["id"], "result": result})
                case str() if "id" in message:
                    self.send({"id": message["id"], "result": None})
                case None:
                    self.answers.put(message)

    def open(self, path: str, text: str) -> list[Problem]:
        """What the editor underlines in a file with this text."""
        return self.open_all({path: text})[path]

    def open_all(self, texts: dict[str, str]) -> dict[str, list[Problem]]:
        """What the editor underlines in several files: path -> problems."""
        paths = {(self.folder / path).as_uri(): path for path in texts}
        for uri, path in paths.items():
            self.opened += 1  # a server keeps what it read of a version
            about = {"uri": uri, "languageId": "yaml", "version": self.opened, "text": texts[path]}
            self.tell("textDocument/didOpen", {"textDocument": about})
        found: dict[str, list[Problem]] = {}
        while len(found) < len(texts):
            told = self.problems.get(timeout=_WAIT)
            if path := paths.get(told["uri"]):
                starts = [(each["range"]["start"], each["message"]) for each in told["diagnostics"]]
                found[path] = sorted(
                    Problem(at["line"] + 1, at["character"] + 1, said) for at, said in starts
                )
        return found

    def at(self, what: str, path: str, line: int, column: int) -> Any:
        place = {"line": line - 1, "character": column - 1}
        document = {"uri": (self.folder / path).as_uri()}
        return self.ask(f"textDocument/{what}", {"textDocument": document, "position": place})

    def hover(self, path: str, line: int, column: int) -> str:
        """What is shown of a place."""
        return str(self.at("hover", path, line, column)["contents"]["value"])

    def proposals(self, path: str, line: int, column: int) -> dict[str, tuple[str, str]]:
        """What is proposed at a place: label -> what is inserted, what it is said to be."""
        found = self.at("completion", path, line, column)
        items = found["items"] if isinstance(found, dict) else found
        return {item["label"]: (item["insertText"], _plain(item)) for item in items}


def _plain(item: dict[str, Any]) -> str:
    said = item.get("documentation") or ""
    return str(said["value"] if isinstance(said, dict) else said)
