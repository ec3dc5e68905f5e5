"""Whoever makes books of many plans holds one at a time."""

import gc
import weakref

from masterplans import EXAMPLE

from smartcity_mp import outputs
from smartcity_mp.books.build import build
from smartcity_mp.project import Project, open_folder


def test_a_plan_and_its_books_are_let_go_without_a_search_for_garbage() -> None:
    project = open_folder(EXAMPLE)
    assert isinstance(project, Project)
    outputs.render(build(project.loaded), project.picture, ("html", "markdown"))
    gc.collect()
    gc.disable()
    try:
        held = weakref.ref(project.loaded.plan)
        outputs.render(build(project.loaded), project.picture, ("html", "markdown"))
        del project
        assert held() is None
    finally:
        gc.enable()
