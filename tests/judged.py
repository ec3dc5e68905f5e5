"""A masterplan of a few lines, and what a single rule finds in it."""

from collections.abc import Iterable
from dataclasses import dataclass

from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.loading import load
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import judge

TITLE = "title: Masterplan Smart City\nperiod: {start: 2024, end: 2033}\nstage: 3\n"
PROGRAM = "id: GOV-01\nname: Mal Pelayanan Publik digital\n"
QUICK_WIN = "id: QW-GOV\nname: Antrean daring\nprogram: GOV-01\n"


@dataclass
class Texts:
    """A tree of files in memory."""

    contents: dict[str, str]

    def files(self) -> list[str]:
        return sorted(self.contents)

    def read(self, path: str) -> bytes | Diagnostic:
        return self.contents[path].encode()


def programs(texts: Iterable[str]) -> dict[str, str]:
    """A file a program, numbered from 1."""
    return {
        f"programs/governance/GOV-{n:02}.yaml": f"id: GOV-{n:02}\nname: Program ke-{n}\n{text}\n"
        for n, text in enumerate(texts, 1)
    }


def found(code: str, **contents: str) -> list[Diagnostic]:
    """What a rule finds; `program` and `quick_win` follow what they always begin with."""
    names = {"program": "programs/governance/GOV-01.yaml", "quick_win": "quick-wins/QW-GOV.yaml"}
    heads = {"program": PROGRAM, "quick_win": QUICK_WIN}
    return found_in(
        code, {names.get(n, f"{n}.yaml"): heads.get(n, "") + contents[n] for n in contents}
    )


def found_in(code: str, files: dict[str, str], title: str = TITLE) -> list[Diagnostic]:
    """What a rule finds in files by their paths; `masterplan.yaml` follows its title and period."""
    loaded = load(Texts({**files, "masterplan.yaml": title + files.get("masterplan.yaml", "")}))
    rules = [rule for rule in RULES if code == rule.CODE]
    return list(judge(loaded.plan, loaded.sources, loaded.left_out, rules).diagnostics)
