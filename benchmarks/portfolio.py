"""A masterplan for each of the 514 regions, of real size, and how fast `portfolio` reads them.

`python -m benchmarks.portfolio` makes them of the example, rewritten for each region, measures
figures and books, and prints what they took; `--make FOLDER` only makes them. It is no row of
`python -m benchmarks`: it takes minutes, and its amounts are seconds of this machine.
"""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.processes import Command, sample
from smartcity_mp.data.places import example_folder
from smartcity_mp.data.regions import ListedRegion, by_code, regions

_OURS = str(Path(sys.executable).parent / "smartcity-mp")
_EXAMPLE = "33.28"


def rewritten(text: str, region: ListedRegion) -> str:
    """A text of the example as a region would have it: its name, code and kind, nothing else."""
    source = by_code(_EXAMPLE)
    assert source
    head = "Wali Kota" if region.kind == "kota" else "Bupati"
    bare = region.name.partition(" ")[2]
    for old, new in (
        (source.name, region.name),
        (f"Bupati {source.name.partition(' ')[2]}", f"{head} {bare}"),
        (_EXAMPLE, region.code),
        ("apbd-kabupaten", f"apbd-{region.kind}"),
    ):
        text = text.replace(old, new)
    return text


def plan(region: ListedRegion) -> Iterator[tuple[str, bytes]]:
    """The files of a region's plan by their path."""
    example = example_folder()
    for path in sorted(example.rglob("*")):
        inner = path.relative_to(example)
        if path.is_file() and inner.parts[0] != "books":
            content = path.read_bytes()
            if path.suffix in (".yaml", ".md"):
                content = rewritten(content.decode(), region).encode()
            yield inner.as_posix(), content


def make(folder: Path, count: int = 514) -> None:
    """Write the plans of the first regions of the table, each in a folder of its own."""
    for region in regions()[:count]:
        for path, content in plan(region):
            place = folder / region.slug / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)


def main() -> None:
    parser = ArgumentParser(prog="python -m benchmarks.portfolio", description=__doc__)
    parser.add_argument("--make", type=Path, metavar="FOLDER", help="only make the plans there")
    parser.add_argument("--plans", type=int, default=514, help="so many instead of 514")
    parser.add_argument("--jobs", default="2", help="processes")
    parser.add_argument("--only", choices=("figures", "books"), help="only one of both")
    options = parser.parse_args()
    if options.make:
        make(options.make, options.plans)
        return
    with TemporaryDirectory(prefix="smartcity-mp-portfolio-") as name:
        folder = Path(name)
        make(folder / "plans", options.plans)
        plans = str(folder / "plans")
        words = (_OURS, "portfolio", plans, f"--jobs={options.jobs}", "--format=json")
        both = {
            "figures": Command(words),
            "books": Command((*words, f"--build={folder / 'books'}"), makes=folder / "books"),
        }
        for what, command in both.items():
            if options.only in (None, what):
                load = os.getloadavg()[0]
                taken = sample(command)
                print(
                    f"{what}: {options.plans} plans, {taken.wall:.1f} s by the clock, "
                    f"{taken.cpu:.1f} s of the processors, largest process {taken.peak:.0f} MB, "
                    f"load before {load:.1f}"
                )


if __name__ == "__main__":
    main()
