"""Measure, in turn and several times, and print one table of medians."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.commands import commands, measures_itself
from benchmarks.corpus import SEED
from benchmarks.processes import Command, Sample, rehearse, sample, samples_within
from benchmarks.rows import ROWS, table

FEWEST_ROUNDS = 5


def main(argv: list[str] | None = None) -> int:
    """Returns 1 if a row is above what is never exceeded."""
    options = _options(argv)
    rows = [row for row in ROWS if not options.only or row.name in options.only]
    needed = {name: None for row in rows for name in row.needs if name != "yaml"}
    with TemporaryDirectory(prefix="smartcity-mp-benchmarks-") as folder:
        ready = commands(needed, Path(folder), options.seed)
        samples = _measure(ready, max(options.rounds, FEWEST_ROUNDS))
    values = {row.name: row.measured(samples) for row in rows}
    print(table(values))
    return int(any(values[row.name] > row.limit for row in rows))


def _options(argv: list[str] | None) -> Namespace:
    parser = ArgumentParser(prog="python -m benchmarks", description=__doc__)
    names = [row.name for row in ROWS]
    parser.add_argument("--only", nargs="+", choices=names, help="only these rows")
    parser.add_argument("--rounds", type=int, default=7, help=f"at least {FEWEST_ROUNDS}")
    parser.add_argument("--seed", type=int, default=SEED, help="of the made masterplan")
    return parser.parse_args(argv)


def _measure(ready: dict[str, Command], rounds: int) -> dict[str, list[Sample]]:
    """Every command once a round, one after the other: what slows one down slows all down."""
    samples: dict[str, list[Sample]] = {name: [] for name in ready}
    for command in ready.values():
        rehearse(command)
    for number in range(rounds):
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
        for name, command in ready.items():
            if measures_itself(name):
                for within, taken in samples_within(command).items():
                    samples.setdefault(within, []).append(taken)
            else:
                samples[name].append(sample(command))
    return samples


if __name__ == "__main__":
    sys.exit(main())
