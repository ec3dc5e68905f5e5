"""Searches for failures: `make fuzz MINUTES=60`. Run with `--help` for what else it does."""

import argparse
import pickle
import subprocess
import sys
import time
import warnings
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from fuzz.case import KINDS, Case, Result, case, tried
from fuzz.disk import put
from fuzz.run import Failure
from fuzz.shrink import shrunk
from smartcity_mp.books import chapter

KEPT = 3
"""So many cases of a kind of failure are kept; the others are counted."""


class _Compiled(BytecodeCache):
    """The built-in templates, compiled once a process: half the time of a small build."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if found := self.kept.get((bucket.key, bucket.checksum)):
            bucket.bytecode_from_string(found)

    def dump_bytecode(self, bucket: Bucket) -> None:
        if len(self.kept) < 100:
            self.kept[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


def _compile_once() -> None:
    make, compiled = chapter.chapters, _Compiled()

    def chapters(*given: Any, **named: Any) -> Any:
        environment = make(*given, **named)
        environment.bytecode_cache = compiled
        return environment

    chapter.chapters = chapters


class Count:
    """What a search has seen."""

    def __init__(self) -> None:
        self.cases, self.runs, self.failed = 0, 0, 0
        self.codes: Counter[str] = Counter()
        self.exits: Counter[int] = Counter()
        self.failures: Counter[str] = Counter()
        self.slowest: list[tuple[float, str]] = []

    def add(self, name: str, result: Result) -> None:
        self.cases += 1
        self.runs += len(result.runs)
        self.failed += bool(result.failures)
        self.codes.update(code for _, _, code in result.findings)
        self.exits.update(ran.code for ran in result.runs)
        self.failures.update({failure.kind for failure in result.failures})
        times = [(ran.seconds, f"{name} {' '.join(ran.words[4:])}") for ran in result.runs]
        self.slowest = sorted([*self.slowest, *times], reverse=True)[:5]

    def __str__(self) -> str:
        def table(counts: Counter[str]) -> str:
            return ", ".join(f"{what} {count}" for what, count in counts.most_common()) or "none"

        exits = ", ".join(f"{code}: {count}" for code, count in sorted(self.exits.items()))
        slow = "\n".join(f"  {seconds:.2f} s  {what}" for seconds, what in self.slowest)
        return (
            f"{self.cases} cases, {self.failed} failed; {self.runs} runs, exit codes {exits}\n"
            f"findings by code: {table(self.codes)}\nslowest:\n{slow}\n"
            f"failures: {table(self.failures)}"
        )


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", default="1", help="another seed tries other cases")
    parser.add_argument("--jobs", type=int, default=1, help="processes, each with its own seed")
    parser.add_argument("--kinds", nargs="*", choices=KINDS, help="only these")
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"), help="failing cases")
    parser.add_argument("--replay", type=Path, nargs="*", help="run kept cases, and shrink them")
    given = parser.parse_args(argv)
    warnings.simplefilter("error")
    _compile_once()
    if given.replay:
        return max(_replay(place) for place in given.replay)
    if given.jobs > 1:
        return _several(given.jobs, list(sys.argv[1:] if argv is None else argv), given.seed)
    return _search(given.seed, given.minutes * 60, tuple(given.kinds or KINDS), given.keep)


def _several(jobs: int, words: list[str], seed: str) -> int:
    command = [sys.executable, "-m", "fuzz", *words, "--jobs", "1", "--seed"]
    running = [subprocess.Popen([*command, f"{seed}.{number}"]) for number in range(jobs)]
    return max(process.wait() for process in running)


def _search(seed: str, seconds: float, kinds: tuple[str, ...], keep: Path) -> int:
    count = Count()
    until = time.monotonic() + seconds
    with TemporaryDirectory() as scratch:
        while time.monotonic() < until:
            name = f"{seed}-{count.cases}"
            made = case(name, kinds)
            # What is being tried is on disk: if the process is killed, one sees by what.
            _keep(keep / f"{seed}-now", name, made, [])
            result = tried(made, Random(name), Path(scratch))
            count.add(name, result)
            new = [f for f in result.failures if count.failures[f.kind] <= KEPT]
            if new:
                _keep(keep / name, name, made, new)
                print(
                    f"{name} ({made.plan}: {', '.join(made.kinds)})", *new, sep="\n  ", flush=True
                )
    (keep / f"{seed}-now" / "case").unlink(missing_ok=True)
    print(f"seed {seed}: {count}", flush=True)
    return 1 if count.failures else 0


def _keep(folder: Path, name: str, case: Case, failures: list[Failure]) -> None:
    """The case for `--replay`, and once it failed also its files and what it did wrong."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "case").write_bytes(pickle.dumps((name, case)))
    if failures:
        put(folder / "plan", case.files)
        text = "\n\n".join(f"{failure.kind}\n{failure.detail}" for failure in failures)
        (folder / "failures.txt").write_text(text, encoding="utf-8", errors="backslashreplace")


def _replay(folder: Path) -> int:
    """Run a kept case again, and keep a smaller one that fails in the same way beside it."""
    name, case = pickle.loads((folder / "case").read_bytes())
    with TemporaryDirectory() as scratch:
        failures = tried(case, Random(name), Path(scratch)).failures
        print(f"{folder}: {'fails' if failures else 'holds'}", *failures, sep="\n  ")
        if not failures:
            return 0
        kind = failures[0].kind

        def fails(smaller: Case) -> bool:
            found = tried(smaller, Random(name), Path(scratch)).failures
            return any(failure.kind == kind for failure in found)

        small = shrunk(case, fails, 120)
        _keep(folder / "small", name, small, tried(small, Random(name), Path(scratch)).failures)
    return 1


if __name__ == "__main__":
    sys.exit(main())
