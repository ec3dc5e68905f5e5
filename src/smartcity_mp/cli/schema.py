"""`schema`: what an editor needs to check and complete the files of a masterplan."""

from typing import Annotated

import typer

from smartcity_mp.cli.globals import Globals


def schema(
    context: typer.Context,
    *,
    check: Annotated[bool, typer.Option("--check", help="schema.check")] = False,
    force: Annotated[bool, typer.Option("--force", help="schema.force")] = False,
) -> int:
    from smartcity_mp.cli.editor import help_for
    from smartcity_mp.cli.findings import FINDINGS
    from smartcity_mp.cli.project import open_project
    from smartcity_mp.editor.settings import shown

    options: Globals = context.obj
    voice = options.voice
    project = open_project(options)
    framework = project.loaded.plan.framework
    helping = help_for(project.root, framework, voice.language, force=force)
    if check:
        other = help_for(project.root, framework, "id" if voice.language == "en" else "en")
        stale = helping.stale(project.root) if other.stale(project.root) else ()
        for path in stale:
            voice.result("schema.stale", path=path)
        voice.hint("schema.renew" if stale else "schema.fresh")
        return FINDINGS if stale else 0
    written = helping.write(project.root)
    changed, same = len(written.changed), len(written.unchanged)
    voice.result("schema.done", changed=changed, same=same)
    for path, settings in helping.by_hand.items():
        lines = tuple(f"  {line}" for line in shown(settings).split("\n"))
        voice.note("schema.by-hand", path=path, settings=lines)
    if changed:
        voice.hint("schema.next")
    return 0
