"""A review of two masterplans, and its way to the person."""

import sys
from dataclasses import replace
from importlib import import_module

from smartcity_mp.cli.compared import Compared
from smartcity_mp.cli.console import is_terminal, out
from smartcity_mp.cli.origins import origins
from smartcity_mp.cli.shelved import shelved
from smartcity_mp.cli.voice import Voice
from smartcity_mp.model.masterplan import Masterplan
from smartcity_mp.model.plan import Plan
from smartcity_mp.project import Project, check, folder_in_repository
from smartcity_mp.reporters.changes import CHANGES
from smartcity_mp.reporters.changes.contract import Comparison
from smartcity_mp.review.changes import Review
from smartcity_mp.review.compare import review
from smartcity_mp.review.sides import Side
from smartcity_mp.review.touched import touched


def reviewed(sides: Compared) -> Review:
    """What changed between two masterplans, where the books show it, and who did it."""
    after = _side(sides.after)
    before = _side(sides.before) if sides.before else _nothing(after.plan)
    found = review(before, after)
    if not found.changes:
        return found
    known = origins(found.changes, sides.after, sides.older, sides.newer) if sides.older else {}
    plans = (after.plan, before.plan)
    return replace(
        found, touched=touched(found.changes, plans, shelved(sides.after.loaded)), origins=known
    )


def _side(project: Project) -> Side:
    loaded, report = project.loaded, check(project)
    return Side(
        loaded.plan,
        loaded.templates,
        loaded.left_out,
        loaded.sources.path_of,
        report.findings,
        loaded.unread,
        report.not_judged,
    )


def _nothing(plan: Plan) -> Side:
    """The side of a masterplan that was not there yet, in the same framework."""
    return Side(Plan(Masterplan.model_construct(title=""), plan.framework), is_absent=True)


def show(review: Review, sides: Compared, voice: Voice, format: str) -> None:
    """Print a review in one of its formats."""
    context = Comparison(
        voice.language,
        sides.old_name,
        sides.new_name,
        terminal=is_terminal(sys.stdout),
        folder=folder_in_repository(sides.after.root),
    )
    out(import_module(CHANGES[format].module).render(review, context))
