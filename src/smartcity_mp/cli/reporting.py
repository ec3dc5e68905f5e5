"""What `progress new` says: what it made, what it added, and what is left to a person."""

from collections.abc import Mapping, Sequence

from smartcity_mp.cli.voice import Voice
from smartcity_mp.editing.reports import PATH, Prepared
from smartcity_mp.language.unseen import file_name


def tell(voice: Voice, made: Prepared, year: str, *, dry_run: bool) -> None:
    """Say which files there are now, and where something is missing that could not be added."""
    folder = PATH.replace("<year>", year).rpartition("/")[0]
    if made.new:
        key = "progress.would" if dry_run else "progress.done"
        voice.result(key, count=len(made.new), folder=folder)
    if made.grown:
        key = "progress.would-grow" if dry_run else "progress.grown"
        voice.result(key, files=_with_ids(made.grown))
    if made.whole:
        voice.note("progress.kept", files=tuple(f"  {file_name(path)}" for path in made.whole))
    if made.lacking:
        voice.note("progress.lacking", files=_with_ids(made.lacking), year=year)
    if made.changes and not dry_run:
        voice.hint("progress.next", year=year)


def _with_ids(files: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    return tuple(f"  {file_name(path)}: {', '.join(ids)}" for path, ids in files.items())
