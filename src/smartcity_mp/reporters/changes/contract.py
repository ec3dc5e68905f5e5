"""What a reporter of changes knows beside the review."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Comparison:
    """Whom the review is for, and what was compared."""

    language: str
    before: str
    """What the older side is called: a branch with its commit, a folder."""
    after: str
    terminal: bool = False
    folder: str = ""
    """Where the masterplan is in its git repository, `plans/kab-tegal/`; empty at the top."""
