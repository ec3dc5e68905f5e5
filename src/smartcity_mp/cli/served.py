"""What `serve` shows and says: the pages of a folder, what is wrong with it, what has changed."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from smartcity_mp.cli.findings import show
from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.project import refused, root_of, tell_files
from smartcity_mp.diagnostics import Diagnostic, Report
from smartcity_mp.language.cli import say
from smartcity_mp.language.sentences import hint
from smartcity_mp.project import NoProject, Project
from smartcity_mp.reporters.contract import (
    Context,
    first_to_read,
    place,
    severity_word,
    whole_sentence,
)
from smartcity_mp.reporters.summary import summary
from smartcity_mp.serving.links import vscode
from smartcity_mp.serving.page import Panel, Served, Shown, Words, served
from smartcity_mp.serving.press import Press, Printed
from smartcity_mp.serving.snapshot import Snapshot

_MOST = 200
"""So many findings a page shows; what is more is counted."""
_STEPS = 5
"""So often a folder may change while it is made until it is shown as it was."""


class Desk:
    """Makes what is served of a folder whenever it has changed; keeps the last good books."""

    def __init__(self, options: Globals, numbers: Sequence[int] = ()) -> None:
        self.root = Path(os.path.abspath(root_of(options)))  # noqa: PTH100
        self._options, self._voice = options, options.voice
        self._press = Press(self.root, numbers)
        self._now = self._seen = Snapshot(self.root)
        self._is_new = True
        self._files: Mapping[str, bytes] = {}

    def has_changed(self) -> bool:
        """Whether the folder is not as it was when the last news were made of it."""
        self._now = Snapshot(self.root)
        return not self._now.is_as(self._seen)

    def news(self) -> Served:
        """What is served from now on. An editor saves in several steps: what did not even last
        until it was made was one of them, and is not shown.
        """
        for _ in range(_STEPS):
            self._seen = self._now
            printed = self._press.make(self._seen)
            if not self.has_changed():
                break
        before, self._files = self._files, printed.files or self._files
        changed = [path for path in self._files if before.get(path) != self._files[path]]
        self._tell(printed, changed)
        self._is_new = False
        return served(self._files, self._panel(printed), words(self._voice.language))

    def _tell(self, printed: Printed, changed: Sequence[str]) -> None:
        """Say on the terminal what became of the folder. That it has books at first goes unsaid."""
        voice = self._voice
        if self._is_new and isinstance(printed.project, Project):
            tell_files(printed.project, self._options)
        if isinstance(printed.project, NoProject):
            why = refused(printed.project)
            voice.complain(why.key, **why.values)
        elif printed.files is None:
            show(printed.report, printed.project, voice)
            voice.note("serve.kept" if self._files else "serve.none")
        elif not self._is_new:
            voice.hint("serve.made" if changed else "serve.same", pages=", ".join(changed))

    def _panel(self, printed: Printed) -> Panel:
        language = self._voice.language
        if isinstance(printed.project, NoProject):
            why = refused(printed.project)
            title = say(why.key, language, **why.values)
            return Panel(title, say("serve.kept", language) if self._files else "", is_open=True)
        findings = first_to_read(printed.report.findings, Context(language))
        about = "" if printed.files else "serve.kept" if self._files else "serve.none"
        left = sum(1 + found.more for found in findings) - min(len(findings), _MOST)
        return Panel(
            title=summary(Report(printed.report.findings), language) if findings else "",
            about=say(about, language) if about else "",
            findings=tuple(self._shown(found) for found in findings[:_MOST]),
            more=say("serve.more", language, count=left) if left else "",
            is_open=printed.files is None,
        )

    def _shown(self, found: Diagnostic) -> Shown:
        language, at = self._voice.language, found.position
        file = self.root / at.file
        return Shown(
            severity=str(found.severity),
            word=severity_word(found.severity, language),
            code=found.code,
            message=whole_sentence(found, language),
            hint=hint(found.code, found.values, language),
            place=place(found),
            link=vscode(file, at.line, at.column) if file.is_file() else "",
        )


def words(language: str) -> Words:
    """What every page says of its own accord."""
    return Words(
        language,
        label=say("serve.label", language),
        ended=say("serve.ended", language),
        lost_title=say("serve.lost-title", language),
        lost=say("serve.lost", language),
        start=say("serve.start", language),
    )
