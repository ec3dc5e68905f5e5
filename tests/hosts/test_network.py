"""The network is used by one module, for one command; another module answers on this machine."""

import ast
import sys
from pathlib import Path

import smartcity_mp

PACKAGE = Path(smartcity_mp.__file__).parent
NETWORK = {
    "socket", "ssl", "http.client", "http.server", "urllib.request", "ftplib", "smtplib",
    "asyncio", "xmlrpc", "imaplib", "poplib", "telnetlib", "nntplib", "socketserver", "selectors",
    "requests", "httpx", "urllib3", "aiohttp", "webbrowser",
}  # fmt: skip


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(str(node.module))
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def test_one_module_can_reach_the_network_and_one_answers_on_this_machine() -> None:
    found = {path.relative_to(PACKAGE).as_posix(): imported(path) for path in PACKAGE.rglob("*.py")}
    assert len(found) > 150
    reaching = {path for path, names in found.items() if names & NETWORK}
    assert reaching == {"hosts/api.py", "serving/server.py", "cli/opening.py"}
    assert found["serving/server.py"] & NETWORK == {"http.server", "socketserver"}
    assert found["cli/opening.py"] & NETWORK == {"webbrowser"}
    answering = {path for path, names in found.items() if any(".serving." in n for n in names)}
    assert {path for path in answering if not path.startswith("serving/")} == {
        "cli/opening.py",
        "cli/served.py",
    }
    using = {path for path, names in found.items() if any("hosts" in name for name in names)}
    assert {path for path in using if not path.startswith("hosts/")} == {
        "cli/comment.py",
        "cli/pipeline.py",
    }


def test_the_names_that_are_looked_for_exist() -> None:
    assert len(NETWORK & set(sys.stdlib_module_names)) >= 8
