"""`portfolio`: many masterplans beside each other."""

from pathlib import Path
from typing import Annotated

import typer

from smartcity_mp.cli.voice import Voice


def portfolio(
    context: typer.Context,
    places: Annotated[list[str], typer.Argument(metavar="FOLDER|DAFTAR", help="portfolio.places")],
    *,
    format: Annotated[str, typer.Option(metavar="FORMAT", help="portfolio.format")] = "text",
    date: Annotated[str | None, typer.Option(metavar="TANGGAL", help="portfolio.date")] = None,
    part: Annotated[str | None, typer.Option(metavar="N/M", help="portfolio.part")] = None,
    build: Annotated[Path | None, typer.Option(metavar="DIR", help="portfolio.build")] = None,
    draft: Annotated[bool, typer.Option("--draft", help="portfolio.draft")] = False,
    cache: Annotated[Path | None, typer.Option(metavar="DIR", help="portfolio.cache")] = None,
    jobs: Annotated[str | None, typer.Option(metavar="N", help="portfolio.jobs")] = None,
) -> int:
    from importlib import import_module

    from smartcity_mp.cli.beside import chosen_date, chosen_jobs, chosen_part, tell
    from smartcity_mp.cli.console import out
    from smartcity_mp.cli.figured import Asked
    from smartcity_mp.cli.gathered import gathered, salt
    from smartcity_mp.cli.members import named
    from smartcity_mp.cli.refusal import choice
    from smartcity_mp.portfolio.joined import joined
    from smartcity_mp.reporters.portfolio import PORTFOLIO

    voice: Voice = context.obj.voice
    choice("--format", format, PORTFOLIO)
    asked = Asked(cache, salt() if cache else "", build, draft)
    workers = chosen_jobs(jobs)
    chosen = chosen_part(part)
    found = named(places, voice.language)
    day = chosen_date(date, found.dates)
    entries = gathered(chosen(found.members), asked, workers, voice)
    together = joined((*found.entries, *entries), day)
    out(import_module(PORTFOLIO[format].module).render(together, voice.language))
    tell(together, asked, voice)
    return 0
