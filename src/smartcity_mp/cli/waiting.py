"""What a person sees while a slow format is made: a bar, with the book and the chapter."""

import os
import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from smartcity_mp.books.build import Books
from smartcity_mp.cli.console import is_terminal
from smartcity_mp.cli.voice import Voice
from smartcity_mp.outputs import FORMATS, Tell


@contextmanager
def waiting(books: Books, formats: Collection[str], voice: Voice) -> Iterator[Tell]:
    """A bar on a terminal, which is gone when all is done; elsewhere nothing."""
    slow = sum(FORMATS[name].is_slow for name in formats)
    # FORCE_COLOR asks for colour in a file, not for a bar.
    shows = is_terminal(sys.stderr, {"TERM": os.environ.get("TERM", "")})
    if not slow or voice.quiet or not shows:
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    columns = (BarColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        steps = slow * sum(len(book.chapters) for book in books.books)
        task = progress.add_task("", total=steps)

        def tell(said: str) -> None:
            progress.update(task, description=said, refresh=True)
            progress.advance(task)

        yield tell
