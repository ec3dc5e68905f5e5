"""Runs a command as a process and says what it took. For systems with `wait4`: not for Windows."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

_SILENT = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]
# Without PYTHONDONTWRITEBYTECODE and the like: a user's Python compiles a module only once.
_ENVIRONMENT = {name: it for name, it in os.environ.items() if not name.startswith("PYTHON")}
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True, slots=True)
class Command:
    """What is run, the exit code that it must have, and a folder that it must find absent."""

    words: tuple[str, ...]
    code: int = 0
    makes: Path | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """What one run took: seconds by the clock, seconds of the processor, megabytes at most."""

    wall: float
    cpu: float = 0
    peak: float = 0


def rehearse(command: Command) -> str:
    """Run a command once: files get into the cache, and a failure is seen. Returns its output."""
    _clear(command)
    run = subprocess.run(
        command.words, check=False, capture_output=True, encoding="utf-8", env=_ENVIRONMENT
    )
    if run.returncode != command.code:
        said = (run.stderr or run.stdout).strip()
        sys.exit(f"{' '.join(command.words)}\nended with {run.returncode}:\n{said}")
    return run.stdout


def sample(command: Command) -> Sample:
    """Run a command and measure it.

    A new process counts the memory of the one that starts it as its own peak, until it is larger
    itself. So this program stays small: whatever needs much is done in other processes.
    """
    _clear(command)
    begin = perf_counter()
    process = os.posix_spawn(command.words[0], command.words, _ENVIRONMENT, file_actions=_SILENT)
    _, status, used = os.wait4(process, 0)
    wall = perf_counter() - begin
    code = os.waitstatus_to_exitcode(status)
    if code != command.code:
        sys.exit(f"{' '.join(command.words)}\nended with {code}, not with {command.code}")
    return Sample(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * _PEAK_UNIT / 1_000_000)


def samples_within(command: Command) -> dict[str, Sample]:
    """Run a command that prints its own measurements as JSON."""
    return {name: Sample(seconds) for name, seconds in json.loads(rehearse(command)).items()}


def _clear(command: Command) -> None:
    if command.makes is not None:
        shutil.rmtree(command.makes, ignore_errors=True)
