"""An office's own template for the books in Word."""

from pathlib import Path

from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.exchange.package import LARGEST, Package, PackageError


def read(path: Path) -> bytes:
    """A file, as far as any file of Word is long."""
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def letterhead(path: Path) -> bytes:
    """The template, which books can be written into. Raises Refusal."""
    content = read(path)
    try:
        Package(content).check()
    except PackageError as error:
        raise Refusal(f"build.template-{error.reason}", file=path) from error
    from smartcity_mp.outputs.word import problem

    if reason := problem(content):
        raise Refusal(f"build.template-{reason}", file=path)
    return content
