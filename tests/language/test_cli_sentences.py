"""Every sentence of the command line stands in both languages, and every one is used."""

import ast
import re
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest
from cli_sentences import BY_ROOM, SAY

import smartcity_mp.cli
from smartcity_mp.books import copies
from smartcity_mp.cli.automation import HOSTS
from smartcity_mp.cli.commands import COMMANDS
from smartcity_mp.data.places import templates_folder
from smartcity_mp.editing import approve, migrate, new, renamed
from smartcity_mp.exchange import package, records
from smartcity_mp.hosts.api import Reason
from smartcity_mp.hosts.comment import Outcome
from smartcity_mp.language.cli import either, say
from smartcity_mp.outputs.word import Problem
from smartcity_mp.reporters import portfolio
from smartcity_mp.source import git
from smartcity_mp.writer import WriteError

CLI = Path(smartcity_mp.cli.__file__).parent
PORTFOLIO = Path(portfolio.__file__).parent
PAGE = re.compile(r"\b(?:said|say)\(\"([a-z-]+)\"")
"""What the page of many masterplans asks for by the rest of its key."""


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("key", SAY)
def test_both_languages_say_the_same_things(key: str) -> None:
    indonesian, english = SAY[key]
    assert indonesian.strip() and english.strip()
    assert fields(indonesian) == fields(english)
    values = dict.fromkeys(fields(indonesian), "X")
    for language in ("id", "en"):
        assert "{" not in say(key, language, **values)


def test_no_sentence_is_missing_and_none_is_left_over() -> None:
    words: set[str] = set()
    modules = [*CLI.glob("*.py"), *PORTFOLIO.glob("*.py")]
    assert len(modules) >= 12
    for module in modules:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words.add(node.value)
    used = {word for word in words if re.fullmatch(r"[a-z]+\.[a-z-]+", word)}
    used -= {"index.html", "smartcity.mp"}
    used = {word for word in used if not word.endswith((".yaml", ".css", ".js", "-"))}
    assert len(used) >= 40
    assert used <= set(SAY), used - set(SAY)
    assert WriteError.__doc__
    reasons = set(re.findall(r"`([a-z-]+)`", WriteError.__doc__)) - {"reason", "detail", "number"}
    assert len(reasons) >= 14
    made = {f"write.{reason}" for reason in reasons}
    reasons = {"none", "not-there", "misnamed", "closed", "unreadable"}
    made |= {f"project.{reason}" for reason in reasons}
    made |= {f"{name}.examples" for name in COMMANDS}
    made |= {f"comment.{word}" for word in (*get_args(Reason), *get_args(Outcome))}
    made |= {f"ci.next-{host}" for host in HOSTS}
    made |= {f"migrate.{reason}" for reason in get_args(migrate.Reason)}
    made |= {f"approve.{reason}" for reason in get_args(approve.Reason)}
    made |= {f"new.{reason}" for reason in get_args(new.Reason)}
    made |= {f"rename.{reason}" for reason in get_args(renamed.Reason)}
    reasons = {*get_args(package.Reason), *get_args(Problem)}
    made |= {f"build.template-{reason}" for reason in reasons}
    made |= {f"comments.{reason}" for reason in get_args(package.Reason) if reason != "macros"}
    made |= {f"import.{reason}" for reason in get_args(package.Reason) if reason != "macros"}
    made |= {f"import.{word}" for word in ("faults", "conflicts", "doubts")}
    made |= {f"comments.{word}" for word in get_args(records.Kind)}
    made |= {f"comments.in-{word}" for word in get_args(records.Part)}
    made |= {f"templates.is-{state}" for state in (*get_args(copies.State), "new")}
    page = [PORTFOLIO / "html.py", *(templates_folder() / "html").glob("portfolio*.j2")]
    made |= {f"portfolio.{key}" for file in page for key in PAGE.findall(file.read_text("utf-8"))}
    made |= {f"git.{reason}" for reason in get_args(git.Reason)}
    assert set(SAY) - used - made == set()


def test_a_sentence_stands_in_the_module_of_its_command() -> None:
    assert set(BY_ROOM) == {"program", "git", *COMMANDS}
    assert sum(map(len, BY_ROOM.values())) == len(SAY)
    for room, keys in BY_ROOM.items():
        owners = {key.partition(".")[0] for key in keys}
        assert owners == {room} if room in COMMANDS else owners.isdisjoint(COMMANDS), room


def test_values_are_not_read_as_templates() -> None:
    assert "{0.__class__}" in say("explain.unknown", "id", code="{0.__class__}")


def test_one_of_several() -> None:
    assert either(["a", "b"], "id") == "a atau b"
    assert either(["a", "b", "c"], "id") == "a, b, atau c"
    assert either(["a", "b", "c"], "en") == "a, b or c"
