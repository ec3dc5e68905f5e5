"""The only place where a Jinja environment is made.

Chapters are Markdown: every value that a template shows is escaped by `finalize`, so that text of
the data can never become markup. Pages, blocks and charts are HTML and SVG: autoescaped.
Templates see views, not the world: sandboxed, strict, and no file but the templates themselves.
"""

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound, Undefined
from markupsafe import Markup

from smartcity_mp.books.bounds import BoundedEnvironment, Budget
from smartcity_mp.books.compiled import PROJECT, Compiled
from smartcity_mp.books.escaping import inline
from smartcity_mp.data.places import templates_folder

MISSING = "belum tersedia"


class ShownTypeError(TypeError):
    """A template shows a value that has no wording: a bare number, a truth value, a list."""


class _Templates(BaseLoader):
    """Built-in templates, shadowed by the project's own chapters."""

    def __init__(self, own: dict[str, str]) -> None:
        self.own = own

    def get_source(
        self,
        environment: object,  # noqa: ARG002
        template: str,
    ) -> tuple[str, str, Callable[[], bool]]:
        if template in self.own:
            file = PROJECT + template.rpartition("/")[2].removesuffix(".j2")
            return self.own[template], file, lambda: True
        text = built_in().get(template)
        if text is None:
            raise TemplateNotFound(template)
        return text, template, lambda: True


@cache
def built_in() -> dict[str, str]:
    """All built-in templates by their path below `templates/`."""
    folder = templates_folder()
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.j2"))
    }


def shown(value: Any) -> Any:
    """What `{{ value }}` writes into a chapter."""
    if value is None:
        return Markup(MISSING)
    if isinstance(value, Markup):
        return value
    if isinstance(value, Undefined):
        str(value)  # raises what is undefined
    if isinstance(value, str):
        return Markup(inline(value))
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise ShownTypeError(f"{type(value).__name__}: {value!r:.60}")


def chapters(
    own: dict[str, str], missing: Callable[[None], None], budget: Budget | None = None
) -> BoundedEnvironment:
    """The environment of chapters. `own`: the project's templates; `missing` gets each None."""

    budget = budget or Budget()

    def finalize(value: Any) -> Any:
        if value is None:
            missing(value)
        elif isinstance(value, str):
            budget.pay_for(value)
        return shown(value)

    return BoundedEnvironment(
        budget,
        loader=_Templates(own),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        cache_size=-1,
        bytecode_cache=Compiled("chapters"),
    )


@cache
def markup() -> Environment:
    """The environment of pages, blocks and charts (HTML and SVG): our own templates only."""

    def finalize(value: Any) -> Any:
        if value is None or isinstance(value, bool | float | list | tuple | dict | Decimal):
            raise ShownTypeError(f"{type(value).__name__}: {value!r:.60}")
        return value

    return Environment(
        loader=_Templates({}),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        cache_size=-1,
        bytecode_cache=Compiled("markup"),
    )
