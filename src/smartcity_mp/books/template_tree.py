"""What a region's own template is made of, before it runs: how large, how deep, where to look."""

from collections.abc import Iterable
from typing import Any

from jinja2 import nodes
from jinja2.visitor import NodeTransformer

_DEPTH = 60
"""So deep may brackets and the like lie in each other; Python takes very long for some more."""
_BODIES = (nodes.Template, nodes.For, nodes.Macro, nodes.CallBlock, nodes.Block)


def bodies(tree: nodes.Template) -> list[Any]:
    """All that can be repeated."""
    return [tree, *tree.find_all(_BODIES)]


def length_of(body: Any) -> int:
    """How many characters a body itself writes; what is repeated within it pays for itself."""
    return sum(len(data.data) for part in body.body for data in _texts(part))


def _texts(node: nodes.Node) -> Iterable[nodes.TemplateData]:
    if isinstance(node, nodes.TemplateData):
        yield node
    elif not isinstance(node, _BODIES):
        for child in node.iter_child_nodes():
            yield from _texts(child)


def size_of(tree: nodes.Node) -> int | None:
    """How many parts a template has; None where they lie too deep in each other."""
    count, layer = 0, [tree]
    for _ in range(_DEPTH):
        count += len(layer)
        layer = [child for node in layer for child in node.iter_child_nodes()]
        if not layer:
            return count
    return None


def weigh(tree: nodes.Template) -> None:
    """Put filters wherever something is made or compared that nothing could look at."""
    _Weighing().visit(tree)


class _Weighing(NodeTransformer):
    """Puts a filter at each place where something is made or compared that nothing could look at.

    These are `~`, which joins, lists and dicts, which may hold one thing twice, slices, which copy,
    comparisons, and what a macro is called with.
    """

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:
        self.generic_visit(node)
        return _filtered("_joined", nodes.List(node.nodes, lineno=node.lineno))

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:
        self.generic_visit(node)
        node.expr = _filtered("_weighed", node.expr)
        for operand in node.ops:
            operand.expr = _filtered("_weighed", operand.expr)
        return node

    def visit_List(self, node: nodes.List) -> nodes.Node:
        return _filtered("_weighed", self.generic_visit(node))

    def visit_Dict(self, node: nodes.Dict) -> nodes.Node:
        return _filtered("_weighed", self.generic_visit(node))

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:
        self.generic_visit(node)
        return _filtered("_weighed", node) if node.ctx == "load" else node

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Node:
        self.generic_visit(node)
        return _filtered("_weighed", node) if isinstance(node.arg, nodes.Slice) else node

    def visit_Name(self, node: nodes.Name) -> nodes.Node:
        is_given = node.ctx == "load" and node.name in ("varargs", "kwargs")
        return _filtered("_weighed", node) if is_given else node


def _filtered(name: str, node: nodes.Node) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)
