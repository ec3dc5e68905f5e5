"""`serve`: the books in a browser, renewed whenever a file of the masterplan is saved."""

from typing import Annotated

import typer

from smartcity_mp.cli.voice import Voice

Words = list[str] | None


def serve(
    context: typer.Context,
    book: Annotated[Words, typer.Option(metavar="N", help="serve.book")] = None,
    year: Annotated[Words, typer.Option("--report", metavar="TAHUN", help="serve.report")] = None,
    *,
    port: Annotated[str | None, typer.Option(metavar="N", help="serve.port")] = None,
    browser: Annotated[bool | None, typer.Option("--open/--no-open", help="serve.open")] = None,
) -> int:
    import gc

    from smartcity_mp.cli.chosen import chosen
    from smartcity_mp.cli.console import flush
    from smartcity_mp.cli.opening import browse, opened
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.cli.served import Desk
    from smartcity_mp.cli.watching import moments, need_watcher

    voice: Voice = context.obj.voice
    need_watcher()
    asked = bool(book or year)
    numbers = chosen(book or (), year or (), open_project(context.obj).loaded) if asked else ()
    desk = Desk(context.obj, numbers)
    gc.disable()  # garbage is collected when nobody waits for a page
    try:
        with opened(port, voice) as server:
            server.begin(desk.news())
            voice.result("serve.at", address=server.address)
            flush()
            voice.hint("serve.how")
            browse(server.address, wanted=browser)
            for _ in moments(desk.root):
                if desk.has_changed():
                    server.show(desk.news())
                    gc.collect()
    except KeyboardInterrupt:
        voice.hint("serve.stopped")
    finally:
        gc.enable()
    return 0
