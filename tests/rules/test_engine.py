"""How the engine weighs what rules find: settings, stage, waivers, what could not be read."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from shown import all_shown

from smartcity_mp.diagnostics import Correction, Diagnostic, Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.loading import load
from smartcity_mp.model.plan import Plan
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import Judgement, Rule, judge

MASTERPLAN = "title: Masterplan Smart City\nperiod: {start: 2024, end: 2033}\nstage: 2\n"
GOALS = """goals:
  - id: TJ1
    statement: Meningkatnya mutu pelayanan
    objectives:
      - {id: SS1.1, statement: Meningkatnya kepuasan warga}
      - {id: SS1.2, statement: Meningkatnya kematangan digital}
"""
PROGRAM = "id: GOV-01\nname: Mal Pelayanan Publik digital\nobjectives: [SS1.1]\n"
FILES = {
    "masterplan.yaml": MASTERPLAN,
    "goals.yaml": GOALS,
    "programs/governance/GOV-01.yaml": PROGRAM,
}


@dataclass
class Texts:
    """A tree of files in memory."""

    contents: dict[str, str]

    def files(self) -> list[str]:
        return sorted(self.contents)

    def read(self, path: str) -> bytes | Diagnostic:
        return self.contents[path].encode()


NO_MANUAL = Manual("", "")


@dataclass
class EveryProgram:
    """A rule that has something against each program."""

    CODE: str = "SMP999"
    SEVERITY: Severity = Severity.WARNING
    STAGE: int = 2
    READS: tuple[str, ...] = ()
    MANUAL: Manual = NO_MANUAL
    values: dict[str, object] = field(default_factory=dict)

    def check(self, plan: Plan) -> Iterator[Finding]:
        for program in plan.programs:
            yield Finding(program, ("name",), {"id": program.id, **self.values})


def run(*rules: Rule, stage: int | None = None, **changed: str) -> Judgement:
    """Judge the plan above with other texts: `goals` for goals.yaml, `gov` for GOV-01.yaml."""
    names = {"gov": "programs/governance/GOV-01.yaml"}
    files = FILES | {names.get(name, f"{name}.yaml"): text for name, text in changed.items()}
    loaded = load(Texts(files))
    return judge(loaded.plan, loaded.sources, loaded.left_out, rules, stage=stage)


def codes_of(judgement: Judgement) -> list[str]:
    return [found.code for found in judgement.diagnostics]


def only(code: str) -> Rule:
    return next(rule for rule in RULES if code == rule.CODE)


def test_a_finding_gets_code_severity_and_place() -> None:
    (found,) = run(EveryProgram()).diagnostics
    assert (found.code, found.severity) == ("SMP999", Severity.WARNING)
    place = found.position
    assert (place.file, place.line, place.column) == ("programs/governance/GOV-01.yaml", 2, 7)


def test_severity_is_set_by_the_masterplan() -> None:
    for word in ("error", "info"):
        masterplan = f"{MASTERPLAN}rules: {{severity: {{SMP999: {word}}}}}\n"
        (found,) = run(EveryProgram(), masterplan=masterplan).diagnostics
        assert found.severity is Severity(word)


def test_off_is_off() -> None:
    masterplan = f"{MASTERPLAN}rules: {{severity: {{SMP999: off}}}}\n"
    assert run(EveryProgram(), masterplan=masterplan).diagnostics == ()


def test_a_rule_waits_for_its_stage() -> None:
    assert codes_of(run(EveryProgram(STAGE=3))) == []
    assert codes_of(run(EveryProgram(STAGE=3), stage=3)) == ["SMP999"]
    assert codes_of(run(EveryProgram(), stage=1)) == []


def test_what_is_due_is_an_error_only_where_a_stage_is_asked_for() -> None:
    for stage, weight in ((None, Severity.WARNING), (2, Severity.ERROR)):
        (found,) = run(EveryProgram(values={"due": 2}), stage=stage).diagnostics
        assert found.severity is weight
        (found,) = run(EveryProgram(), stage=stage).diagnostics
        assert found.severity is Severity.WARNING


def waive(at: str, code: str = "SMP999") -> str:
    reason = "Menunggu hasil evaluasi"
    return f"{MASTERPLAN}waivers:\n  - {{rule: {code}, at: {at}, reason: {reason}}}\n"


def test_a_waiver_names_an_id_or_a_file() -> None:
    for at in ("GOV-01", "programs/governance/GOV-01.yaml"):
        judgement = run(EveryProgram(), masterplan=waive(at))
        assert judgement.diagnostics == ()
        (waived,) = judgement.waived
        assert (waived.code, waived.waived) == ("SMP999", "Menunggu hasil evaluasi")


def test_what_the_plan_lacks_as_a_whole_is_waived_by_its_marker() -> None:
    rule = only("SMP604")
    lacking = run(rule).diagnostics
    assert len(lacking) > 3
    judgement = run(rule, masterplan=waive("masterplan.yaml", "SMP604"))
    assert (judgement.diagnostics, len(judgement.waived)) == ((), len(lacking))


def test_a_waiver_of_what_holds_the_item_counts() -> None:
    rule = only("SMP305")
    assert codes_of(run(rule)) == ["SMP305"]
    judgement = run(rule, masterplan=waive("TJ1", "SMP305"))
    assert (judgement.diagnostics, len(judgement.waived)) == ((), 1)


def test_a_sub_dimension_is_waived_by_its_own_id() -> None:
    rule = only("SMP314")
    assert len(run(rule).diagnostics) == 18
    judgement = run(rule, masterplan=waive("environment.energy", "SMP314"))
    assert (len(judgement.diagnostics), len(judgement.waived)) == (17, 1)


def test_a_waiver_that_nothing_needs_is_told() -> None:
    judgement = run(EveryProgram(), masterplan=waive("SS1.1"))
    assert codes_of(judgement) == ["SMP999", "SMP211"]
    unused = judgement.diagnostics[1]
    assert (unused.severity, unused.position.file) == (Severity.INFO, "masterplan.yaml")
    assert unused.position.line == 5


def test_a_waiver_of_a_rule_that_is_not_due_is_not_called_unneeded() -> None:
    masterplan = f"{MASTERPLAN}waivers: [{{rule: SMP999, at: GOV-01, reason: nanti}}]\n"
    assert codes_of(run(EveryProgram(STAGE=4), masterplan=masterplan)) == []


def test_an_unknown_code_is_told_with_the_nearest() -> None:
    masterplan = f"{MASTERPLAN}rules:\n  severity:\n    SMP998: error\n    SMP201: info\n"
    found, other = run(EveryProgram(STAGE=4), masterplan=masterplan).diagnostics
    assert (found.code, found.severity) == ("SMP208", Severity.ERROR)
    assert (other.code, other.values["text"]) == ("SMP208", "SMP201"), "it is no rule's code"
    assert (found.position.line, found.position.column) == (6, 5)
    assert all_shown(found.values) == {"text": "SMP998", "suggestion": "SMP999"}


def test_a_rule_does_not_judge_what_could_not_be_read() -> None:
    judgement = run(only("SMP305"), gov="id: [GOV-01\n")
    assert (judgement.diagnostics, judgement.not_judged) == ((), ("SMP305",))
    judgement = run(only("SMP305"), gov=PROGRAM + "  description: rusak\n")
    assert (judgement.diagnostics, judgement.not_judged) == ((), ("SMP305",))


@pytest.mark.parametrize(
    ("reads", "file", "text", "is_judged"),
    [
        ("programs", "gov", f"{PROGRAM}schedule: {{start: dua}}\n", False),
        ("programs.schedule", "gov", f"{PROGRAM}schedule: {{start: dua}}\n", False),
        ("programs.objectives", "gov", f"{PROGRAM}schedule: {{start: dua}}\n", True),
        ("goals.objectives", "goals", f"{GOALS}  - 5\n", False),
        ("goals.objectives", "goals", "goals: 5\n", False),
        ("goals", "goals", "goals: 5\n", False),
        ("goals.mission", "goals", "goals: [\n", False),
        ("issues", "goals", "goals: [\n", True),
    ],
)
def test_what_a_rule_reads_is_there_as_a_whole(
    reads: str, file: str, text: str, is_judged: bool
) -> None:
    """An item that could not be read may have held it, as may the file."""
    judgement = run(EveryProgram(READS=(reads,)), **{file: text})
    assert (judgement.not_judged == ()) is is_judged


def test_another_field_that_could_not_be_read_does_not_matter() -> None:
    judgement = run(only("SMP305"), gov=PROGRAM + "schedule: {start: dua ribu}\n")
    assert (codes_of(judgement), judgement.not_judged) == (["SMP305"], ())


def test_nothing_is_said_about_a_value_that_was_left_out() -> None:
    assert codes_of(run(only("SMP306"), gov=PROGRAM.replace("SS1.1", ""))) == ["SMP306"]
    judgement = run(only("SMP306"), gov=PROGRAM.replace("SS1.1", "SS9.9"))
    assert (judgement.diagnostics, judgement.not_judged) == ((), ())


def test_a_waiver_of_a_rule_that_could_not_judge_is_not_unused() -> None:
    judgement = run(only("SMP305"), gov="id: [GOV-01\n", masterplan=waive("SS1.2", "SMP305"))
    assert (judgement.diagnostics, judgement.not_judged) == ((), ("SMP305",))


def test_all_rules_bear_a_marker_file_that_cannot_be_read() -> None:
    judgement = run(*RULES, masterplan="title: [rusak\n")
    assert all(found.position.file != "masterplan.yaml" for found in judgement.diagnostics)


def test_all_rules_bear_files_that_say_nothing() -> None:
    names = (
        "profile", "organizations", "governance", "workshops", "alignment", "readiness", "gaps",
        "issues", "swot", "vision", "missions", "goals", "strategies",
    )  # fmt: skip
    judgement = run(*RULES, stage=4, gov="id: GOV-01\nname: Mal\n", **dict.fromkeys(names, ""))
    assert len(judgement.diagnostics) > 20
    assert judgement.not_judged == ()


def test_a_waiver_of_a_rule_that_does_not_exist_is_only_told_as_that() -> None:
    judgement = run(EveryProgram(), masterplan=waive("GOV-01", "SMP998"))
    assert codes_of(judgement) == ["SMP999", "SMP208"]
    found = judgement.diagnostics[1]
    assert (found.position.line, found.position.column) == (5, 12)
    near = found.values["suggestion"]
    assert isinstance(near, Correction) and (near.text, near.of) == ("SMP999", "value")


def test_what_is_wrong_with_settings_is_told_at_their_keys() -> None:
    masterplan = (
        f"{MASTERPLAN}rules:\n  severity:\n    SMP998: error\n"
        "  settings:\n    max_mission: 3\n    tidak_ada: 1\n"
    )
    severity, *thresholds = run(EveryProgram(STAGE=4), masterplan=masterplan).diagnostics
    near = severity.values["suggestion"]
    assert isinstance(near, Correction) and (near.text, near.of) == ("SMP999", "key")
    said = [(one.code, one.values["problem"], one.position.column) for one in thresholds]
    assert said == [("SMP208", "threshold", 5)] * 2
    near = thresholds[0].values["suggestion"]
    assert isinstance(near, Correction) and (near.text, near.of) == ("max_missions", "key")
    assert thresholds[1].values["suggestion"] is None


@pytest.mark.parametrize(
    ("at", "file", "broken", "is_told"),
    [
        ("SS1.1", "goals", GOALS, True),
        ("SS1.1", "goals", GOALS.replace("kepuasan warga", "x, indicators: [{name: [a]}]"), False),
        ("SS1.2", "goals", GOALS.replace("kepuasan warga", "x, indicators: [{name: [a]}]"), True),
        ("goals.yaml", "goals", GOALS.replace("kepuasan warga", "x, indicators: 5"), False),
        ("goals.yaml", "gov", f"{PROGRAM}schedule: {{start: dua}}\n", True),
        ("narratives/a.md", "gov", f"{PROGRAM}schedule: {{start: dua}}\n", True),
        ("SS9", "goals", GOALS, True),
        ("SS9", "gov", f"{PROGRAM}schedule: {{start: dua}}\n", False),
        ("SS1.1", "masterplan", "stage: empat\n", False),
    ],
)
def test_a_waiver_is_unneeded_where_all_that_it_names_was_read(
    at: str, file: str, broken: str, is_told: bool
) -> None:
    """What could not be read might need it: within the thing or the file, or anywhere where no such
    thing is known.
    """
    texts = {"masterplan": waive(at), file: broken}
    if file == "masterplan":
        texts[file] = waive(at).replace("stage: 2\n", broken)
    judgement = run(EveryProgram(STAGE=1), **texts)
    assert ("SMP211" in codes_of(judgement)) is is_told
