"""What holds for the findings of every rule, whatever it looks for."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from smartcity_mp.diagnostics import Finding
from smartcity_mp.loading import load
from smartcity_mp.model.plan import Plan
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.model.schema.structure import classes_in, parts_of, shapes_at
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import Rule
from smartcity_mp.source.tree import Folder

CASES = Path(__file__).parents[1] / "cases" / "rules"
each_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.CODE for rule in RULES])


def bad(rule: Rule) -> Plan:
    return load(Folder(CASES / rule.CODE / "bad")).plan


def name(subject: object) -> object:
    return subject if isinstance(subject, str) else (type(subject), getattr(subject, "id", None))


def told(findings: Iterator[Finding]) -> Counter[Any]:
    """What is found, without the order in which it is."""
    return Counter((name(found.subject), found.field, repr(found.values)) for found in findings)


@each_rule
def test_a_finding_speaks_of_a_field_that_there_is(rule: Rule) -> None:
    found = list(rule.check(bad(rule)))
    assert found
    for one in found:
        if isinstance(one.subject, Entity):
            assert not one.field or shapes_at(type(one.subject), one.field), one.field


def changed(plan: Plan, change: Callable[[type[Entity], list[Entity]], list[Entity]]) -> Plan:
    """The plan with every list of entities changed, those within entities too."""

    def entity(one: Entity) -> Entity:
        update = {}
        for field in parts_of(type(one)).nested:
            match getattr(one, field):
                case Entity() as part:
                    update[field] = entity(part)
                case [_, *_] as parts:
                    (kind, *_) = classes_in(type(one), field)
                    update[field] = tuple(change(kind, [entity(part) for part in parts]))
        return one.model_copy(update=update)

    parts: dict[str, Any] = {}
    for field in fields(Plan):
        match getattr(plan, field.name):
            case Entity() as part if field.name not in ("masterplan", "framework"):
                parts[field.name] = entity(part)
            case tuple() as listed if listed and isinstance(listed[0], Entity):
                kind = type(listed[0])
                parts[field.name] = tuple(change(kind, [entity(part) for part in listed]))
    return replace(plan, **parts)


ONE_OF_MANY = {"SMP315", "SMP415", "SMP603", "SMP607", "SMP609", "SMP801"}
"""Of what is too much or said twice one is named, by its place in the list."""


@each_rule
def test_the_order_of_a_list_hides_nothing(rule: Rule) -> None:
    plan = bad(rule)
    turned = changed(plan, lambda _, parts: parts[::-1])
    before, after = told(rule.check(plan)), told(rule.check(turned))
    if rule.CODE in ONE_OF_MANY:
        assert len(before) == len(after)
    else:
        assert before == after


def blank(kind: type[Entity]) -> Entity:
    """An entity of which nothing is known but what must be there."""
    needed = (name for name, field in kind.model_fields.items() if field.is_required())
    return kind.model_construct(**dict.fromkeys(needed, "kosong"))


COUNTING = {"SMP319", "SMP432", "SMP433", "SMP807", "SMP808"}
"""A blank one counts, may be the one that is asked for, or is asked of the others."""


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.CODE not in COUNTING])
def test_what_is_blank_hides_nothing_behind_it(rule: Rule) -> None:
    plan = bad(rule)
    blanks_first = changed(plan, lambda kind, parts: [blank(kind), *parts] if kind.KIND else parts)
    assert not told(rule.check(plan)) - told(rule.check(blanks_first))
