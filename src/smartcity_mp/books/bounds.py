"""What a region's own template may use, and how much of it: it ends soon, the same each time.

Jinja's sandbox keeps a template from the machine, but not from its time and memory. So only what
is listed here can be called, each step of a template is paid from a budget, and nothing is left
that is random, that shows an object's address, or that makes a long text of a short one.
"""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

from jinja2 import nodes, pass_context
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

BUDGET = 300_000
"""So many steps one chapter may take; a large one of a built-in template takes a hundredth."""
_CHARACTERS = 64
"""So many characters of text cost as much as one step."""
_TEXT_FILTERS = (
    "capitalize", "e", "escape", "forceescape", "int", "float", "lower", "string", "striptags",
    "title", "trim", "truncate", "upper", "wordcount",
)  # fmt: skip
_OTHER_FILTERS = (
    "abs", "attr", "count", "d", "default", "dictsort", "first", "groupby", "items", "last",
    "length", "list", "map", "max", "min", "reject", "rejectattr", "reverse", "round", "select",
    "selectattr", "sort", "sum", "unique",
)  # fmt: skip
_METHODS: dict[type, frozenset[str]] = {
    str: frozenset(
        {"capitalize", "endswith", "lower", "lstrip", "partition", "removeprefix", "removesuffix",
         "rpartition", "rstrip", "split", "startswith", "strip", "title", "upper"}
    ),
    dict: frozenset({"get", "items", "keys", "values"}),
    list: frozenset({"count", "index"}),
    tuple: frozenset({"count", "index"}),
}  # fmt: skip
_OURS = ("smartcity_mp", "jinja2")
_BODIES = (nodes.Template, nodes.For, nodes.Macro, nodes.CallBlock, nodes.Block)


class TooMuchError(SecurityError):
    """A template takes more steps, or makes more text, than a chapter may."""


class Budget:
    """What one chapter has left; without a limit where the template is built in."""

    def __init__(self) -> None:
        self.left: float = BUDGET

    def begin(self, *, limited: bool) -> None:
        """Start anew for a chapter."""
        self.left = BUDGET if limited else float("inf")

    def pay(self, steps: float) -> None:
        """Take steps from what is left; raises TooMuchError."""
        self.left -= steps
        if self.left < 0:
            raise TooMuchError

    def pay_for(self, value: Any) -> None:
        """Pay for handling a value: a step, and its items or its text."""
        if isinstance(value, str):
            self.pay(1 + len(value) / _CHARACTERS)
        else:
            self.pay(1 + (len(value) if isinstance(value, list | tuple | dict | range) else 0))


class BoundedEnvironment(ImmutableSandboxedEnvironment):
    """The sandbox with a budget."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self, budget: Budget, **options: Any) -> None:
        super().__init__(**options)
        self.budget = budget
        known = self.filters
        self.filters = {name: _paid(known[name], budget, text=True) for name in _TEXT_FILTERS}
        self.filters |= {name: _paid(known[name], budget, text=False) for name in _OTHER_FILTERS}
        self.filters |= {"_step": _step(budget), "_joined": _joined(budget)}
        self.globals = {"range": _range(budget), "dict": dict}

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,
    ) -> str:
        """The code of a template, which pays at the head of everything that can be repeated."""
        tree = source
        bodies: list[Any] = [tree, *(body for kind in _BODIES for body in tree.find_all(kind))]
        for node in bodies:
            length = sum(len(data.data) for part in node.body for data in _texts(part))
            cost = nodes.Const(1 + length // _CHARACTERS)
            paid = nodes.Filter(cost, "_step", [], [], None, None, lineno=node.lineno)
            node.body.insert(0, nodes.ExprStmt(paid, lineno=node.lineno))
        return super()._generate(_without_concat(tree), name, filename, defer_init)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Arithmetic that stays small: no text is repeated or put into a form."""
        if operator in ("*", "**", "%") and not all(map(_is_small, (left, right))):
            raise SecurityError(f"{operator} {type(left).__name__}")
        if operator == "**":
            raise SecurityError(operator)
        result = super().call_binop(context, operator, left, right)
        self.budget.pay_for(result)
        return result

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Fields and properties of what views show, and the few methods that are listed here."""
        if not super().is_safe_attribute(obj, attr, value):
            return False
        for kind, names in _METHODS.items():
            if isinstance(obj, kind):
                return attr in names
        if type(obj).__module__.partition(".")[0] not in _OURS:
            return not callable(value)
        return not callable(value) or (getattr(value, "__module__", "") or "").startswith(_OURS)


def _is_small(value: Any) -> bool:
    return isinstance(value, int) and value.bit_length() <= 128


def _texts(node: nodes.Node) -> Iterable[nodes.TemplateData]:
    """The text of a body itself; what is repeated within it pays for itself."""
    if isinstance(node, nodes.TemplateData):
        yield node
    elif not isinstance(node, _BODIES):
        for child in node.iter_child_nodes():
            yield from _texts(child)


def _without_concat(tree: nodes.Template) -> nodes.Template:
    """The tree with a filter in place of each `~`, which nothing could look at otherwise."""
    for node in list(tree.find_all(nodes.Node)):
        for name, value in list(node.iter_fields()):
            if isinstance(value, nodes.Concat):
                setattr(node, name, _join_of(value))
            elif isinstance(value, list):
                value[:] = [
                    _join_of(item) if isinstance(item, nodes.Concat) else item for item in value
                ]
    return tree


def _join_of(node: nodes.Concat) -> nodes.Filter:
    parts = nodes.List(node.nodes, lineno=node.lineno)
    return nodes.Filter(parts, "_joined", [], [], None, None, lineno=node.lineno)


def _check_text(value: Any) -> None:
    if not isinstance(value, str | int) and value is not None:
        raise SecurityError(f"{type(value).__name__}")


def _paid(function: Callable[..., Any], budget: Budget, *, text: bool) -> Callable[..., Any]:
    """A filter that is paid for. One that makes text takes nothing but text and whole numbers."""
    place = 1 if hasattr(function, "jinja_pass_arg") else 0

    @wraps(function)
    def paid(*values: Any, **named: Any) -> Any:
        value = values[place] if len(values) > place else None
        if text:
            _check_text(value)
        budget.pay_for(value)
        return function(*values, **named)

    return paid


def _step(budget: Budget) -> Callable[..., str]:
    @pass_context  # so that it is never worked out beforehand
    def step(_context: Context, steps: int) -> str:
        budget.pay(steps)
        return ""

    return step


def _joined(budget: Budget) -> Callable[..., str]:
    @pass_context
    def joined(_context: Context, parts: list[Any]) -> str:
        for part in parts:
            _check_text(part)
            budget.pay_for(part)
        is_markup = any(isinstance(part, Markup) for part in parts)
        return (Markup("") if is_markup else "").join(
            part if isinstance(part, str) else str(part) for part in parts
        )

    return joined


def _range(budget: Budget) -> Callable[..., range]:
    def paid(*bounds: int) -> range:
        found = range(*bounds)
        budget.pay_for(found)
        return found

    return paid
