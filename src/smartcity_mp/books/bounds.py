"""What a region's own template may use, and how much of it: it ends soon, the same each time.

Jinja's sandbox keeps a template from the machine, but not from its time and memory. So only what
is listed here can be called, each step of a template is paid from a budget, and nothing is left
that is random, that shows an object's address, or that makes a long text of a short one.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from jinja2 import nodes, pass_context
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from smartcity_mp.books.template_tree import bodies, length_of, size_of, weigh

BUDGET = 300_000
"""So many steps one chapter may take; a large one of a built-in template takes a hundredth."""
TOTAL = 600_000
"""So many steps all chapters of a region's own may take together."""
_CHARACTERS = 64
"""So many characters of text cost as much as one step."""
_NODE = 20
"""So many steps each part of a template costs until it is ready to run."""
_LINE = 20
"""So many steps it costs to read a line of what a template made."""
_TEXT_FILTERS = (
    "capitalize", "e", "escape", "forceescape", "int", "float", "lower", "string", "striptags",
    "title", "trim", "truncate", "upper", "wordcount",
)  # fmt: skip
_OTHER_FILTERS = (
    "abs", "attr", "count", "d", "default", "dictsort", "first", "groupby", "items", "last",
    "length", "list", "map", "max", "min", "reject", "rejectattr", "reverse", "round", "select",
    "selectattr", "sort", "sum", "unique",
)  # fmt: skip
_TEXT_TESTS = ("lower", "upper")
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


class TooMuchError(SecurityError):
    """A template takes more steps, or makes more text, than a chapter may.

    `problem` is `deep` where its parts lie too deep in each other.
    """

    def __init__(self, problem: str | None = None) -> None:
        super().__init__(problem)
        self.problem = problem


class Budget:
    """What one chapter has left; without a limit where the template is built in."""

    def __init__(self) -> None:
        self.left: float = BUDGET
        self._begun: float = BUDGET
        self._in_all: float = TOTAL

    def begin(self, *, limited: bool) -> None:
        """Start anew for a chapter."""
        if self._begun <= BUDGET:
            self._in_all -= self._begun - self.left
        self._begun = self.left = min(BUDGET, self._in_all) if limited else float("inf")

    def pay(self, steps: float) -> None:
        """Take steps from what is left; raises TooMuchError."""
        self.left -= steps
        if self.left < 0:
            raise TooMuchError

    def pay_for_reading(self, text: str) -> None:
        """Pay for a chapter's text, which is read as Markdown."""
        self.pay(len(text) / 8 + text.count("\n") * _LINE)

    def pay_for(self, value: Any) -> None:
        """Pay for handling a value: a step, and its text or all that it holds.

        What a list holds twice counts twice, as who compares it looks at it twice.
        """
        if self.left == float("inf"):
            return
        inner = [value]
        while inner:
            each = inner.pop()
            if isinstance(each, str):
                self.pay(1 + len(each) / _CHARACTERS)
            elif isinstance(each, int):
                self.pay(1 + each.bit_length() / _CHARACTERS)
            elif isinstance(each, range):
                self.pay(1 + len(each))
            else:
                self.pay(1)
                if isinstance(each, dict):
                    inner += each.keys()
                    inner += each.values()
                elif isinstance(each, list | tuple):
                    inner += each


class BoundedEnvironment(ImmutableSandboxedEnvironment):
    """The sandbox with a budget."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self, budget: Budget, **options: Any) -> None:
        super().__init__(**options)
        self.budget = budget
        known: dict[str, Any] = self.filters
        tests: dict[str, Any] = self.tests
        self.filters = {name: _paid(known[name], budget, text=True) for name in _TEXT_FILTERS}
        self.filters |= {name: _paid(known[name], budget, text=False) for name in _OTHER_FILTERS}
        self.filters |= {
            "_step": _step(budget), "_joined": _joined(budget), "_weighed": _weighed(budget)
        }  # fmt: skip
        self.tests = {
            name: _paid(test, budget, text=name in _TEXT_TESTS) for name, test in tests.items()
        }
        self.globals = {"range": range, "dict": dict}

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,
    ) -> str:
        """The code of a template, which pays at the head of everything that can be repeated."""
        if self.budget.left != float("inf"):
            weigh(source)
            size = size_of(source)
            if size is None:
                raise TooMuchError("deep")
            self.budget.pay(_NODE * size)
        for node in bodies(source):
            cost = nodes.Const(1 + length_of(node) // _CHARACTERS)
            paid = nodes.Filter(cost, "_step", [], [], None, None, lineno=node.lineno)
            node.body.insert(0, nodes.ExprStmt(paid, lineno=node.lineno))
        return super()._generate(source, name, filename, defer_init)

    def wrap_str_format(self, value: Any) -> None:
        """Jinja would let `format` by, which makes a long text of any number."""

    def call(self, context: Context, called: Any, /, *values: Any, **named: Any) -> Any:
        """Pay for what a call is given and for what it is a method of."""
        self.budget.pay_for(getattr(called, "__self__", None))
        self.budget.pay_for((*values, *named.values()))
        result = super().call(context, called, *values, **named)
        self.budget.pay_for(result)
        return result

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


def _check_text(value: Any) -> None:
    if not isinstance(value, str | int) and value is not None:
        raise SecurityError(f"{type(value).__name__}")


def _paid(function: Callable[..., Any], budget: Budget, *, text: bool) -> Callable[..., Any]:
    """A filter that is paid for. One that makes text takes nothing but text and whole numbers."""
    place = 1 if hasattr(function, "jinja_pass_arg") else 0

    @wraps(function)
    def paid(*values: Any, **named: Any) -> Any:
        if text:
            _check_text(values[place] if len(values) > place else None)
        _check_start(function, named.get("start", values[place + 2] if values[place + 2 :] else 0))
        budget.pay_for((*values[place:], *named.values()))
        return function(*values, **named)

    return paid


def _check_start(function: Callable[..., Any], start: Any) -> None:
    """A sum is one of numbers: lists would be copied again for each that is added."""
    if function.__name__ == "do_sum" and not isinstance(start, int | float):
        raise SecurityError(f"sum {type(start).__name__}")


def _step(budget: Budget) -> Callable[..., str]:
    @pass_context  # so that it is never worked out beforehand
    def step(_context: Context, steps: int) -> str:
        budget.pay(steps)
        return ""

    return step


def _weighed(budget: Budget) -> Callable[..., Any]:
    @pass_context
    def weighed(_context: Context, value: Any) -> Any:
        budget.pay_for(value)
        return value

    return weighed


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
