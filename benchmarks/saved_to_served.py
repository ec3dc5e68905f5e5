"""Print how long it takes from saving one program to its page being served, in seconds, as JSON.

The program serves a copy of the masterplan. A name is changed, and whoever waits for news asks for
the book, as a page does, and looks for the name in it.
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from shutil import copytree
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, sleep
from urllib.request import ProxyHandler, build_opener

SAVES = 3
BOOK = "buku-2.html"
_ASK = build_opener(ProxyHandler({})).open


def asked(address: str) -> bytes:
    with _ASK(address) as answer:
        content: bytes = answer.read()
        return content


def version(address: str, seen: str = "") -> str:
    """The version of what is served, as soon as it is another than the one that was seen."""
    return str(json.loads(asked(f"{address}.smartcity-mp/state?seen={seen}"))["version"])


def main(corpus: Path) -> None:
    with TemporaryDirectory(prefix="smartcity-mp-serve-") as folder:
        plan = Path(folder) / "plan"
        copytree(corpus, plan, ignore=lambda *_: ["build"])
        words = ("-C", str(plan), "serve", "--port", "0", "--no-open")
        with subprocess.Popen(
            [str(Path(sys.executable).parent / "smartcity-mp"), *words],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8",
        ) as server:  # fmt: skip
            assert server.stdout is not None
            address = re.findall(r"http://\S+", server.stdout.readline())[0]
            program = sorted((plan / "programs").rglob("*.yaml"))[0]
            taken = [saved(program, f"Nama {number}", address) for number in range(SAVES)]
            server.kill()
    print(json.dumps({"serve": median(taken)}))


def saved(program: Path, name: str, address: str) -> float:
    """Seconds until a name that is saved is served."""
    text = re.sub(r"(?m)^name: .*", f"name: {name}", program.read_text(encoding="utf-8"))
    before = version(address)
    sleep(1)  # as a person who looks at the page; the watch has begun by then
    begin = perf_counter()
    program.write_text(text, encoding="utf-8")
    assert version(address, before) != before
    page = asked(address + BOOK)
    taken = perf_counter() - begin
    assert name.encode() in page
    return taken


main(Path(sys.argv[1]))
