"""`python -m benchmarks.corpus FOLDER`: write a made masterplan."""

from argparse import ArgumentParser
from pathlib import Path

from benchmarks.corpus import PROGRAMS, SEED, write_corpus

parser = ArgumentParser(prog="python -m benchmarks.corpus", description="Write a made masterplan.")
parser.add_argument("folder", type=Path)
parser.add_argument("--seed", type=int, default=SEED)
parser.add_argument("--scale", type=int, default=1, help="how many times the usual size")
parser.add_argument("--errors", type=int, default=0, help="how many programs are made wrong")
parser.add_argument("--count", type=int, default=PROGRAMS, help="how many programs, once the size")
parser.add_argument("--changed", type=int, default=0, help="how many a proposal changes")
options = vars(parser.parse_args())
write_corpus(options.pop("folder"), **options)
