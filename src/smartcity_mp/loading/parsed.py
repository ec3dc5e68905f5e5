"""Files that were read, kept for who reads a masterplan again of which few files have changed."""

from smartcity_mp.loading import Loaded, Taken, read_file


class Parsed:
    """Gives what is known of a file as long as its content is the same."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[bytes, Taken]] = {}

    def read(self, file: str, content: bytes) -> Taken:
        """A file and what became of it, for `load`."""
        known = self._kept.get(file)
        if known is None or known[0] != content:
            known = self._kept[file] = (content, read_file(file, content))
        return known[1]

    def keep(self, loaded: Loaded) -> None:
        """Go on with the sound files of what was loaded: what is wrong with others was taken out
        of their documents.
        """
        wrong = {found.position.file for found in loaded.diagnostics}
        wrong.update(str(path[0]) for path in loaded.left_out)
        self._kept = {
            file: (content, (document, loaded.sources.walk(file)))
            for file, (content, (document, _)) in self._kept.items()
            if file in loaded.files and file not in wrong
        }
