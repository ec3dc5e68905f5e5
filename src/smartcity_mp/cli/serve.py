"""`serve`: the books in a browser, renewed whenever a file of the masterplan is saved."""

from typing import Annotated

import typer

from smartcity_mp.cli.voice import Voice


def serve(
    context: typer.Context,
    *,
    port: Annotated[str | None, typer.Option(metavar="N", help="serve.port")] = None,
    browser: Annotated[bool | None, typer.Option("--open/--no-open", help="serve.open")] = None,
) -> int:
    import gc

    from smartcity_mp.cli.console import flush
    from smartcity_mp.cli.opening import browse, opened
    from smartcity_mp.cli.served import Desk
    from smartcity_mp.cli.watching import moments, need_watcher

    voice: Voice = context.obj.voice
    need_watcher()
    desk = Desk(context.obj)
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
