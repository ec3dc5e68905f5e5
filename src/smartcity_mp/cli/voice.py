"""What the program says to the person: in one language, on the right stream, hushed if asked."""

from typing import NamedTuple

from smartcity_mp.cli.console import note, out
from smartcity_mp.language.cli import say


class Voice(NamedTuple):
    """The language of the person, and whether only results and errors are wanted."""

    language: str
    quiet: bool = False

    def result(self, key: str, **values: object) -> None:
        """What the person asked for."""
        out(say(key, self.language, **values))

    def hint(self, key: str, **values: object) -> None:
        """Progress, or what to do next: what `--quiet` leaves out."""
        if not self.quiet:
            self.note(key, **values)

    def note(self, key: str, **values: object) -> None:
        """What has to be known beside the result."""
        note(say(key, self.language, **values))

    def complain(self, key: str, **values: object) -> None:
        """Why there is no result."""
        note(f"smartcity-mp: {say(key, self.language, **values)}")
