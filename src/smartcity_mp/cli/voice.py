"""What the program says to the person: in one language, on the right stream, hushed if asked."""

from errno import errorcode
from typing import NamedTuple

from smartcity_mp.cli.console import note, out
from smartcity_mp.language.cli import say
from smartcity_mp.language.system import system_words


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

    def system(self, number: int | None, detail: str) -> str:
        """Why the system refused: in the person's language where we have words for it."""
        return system_words(errorcode.get(number or 0, ""), self.language) or detail

    def complain(self, key: str, **values: object) -> None:
        """Why there is no result."""
        note(f"smartcity-mp: {say(key, self.language, **values)}")
