"""When a chapter has a picture, and when there is too little for one, or too much."""

from typing import Any

from small_plans import plan_of

from smartcity_mp.books.charts.bodies import Bodies
from smartcity_mp.books.charts.stacked_rows import StackedRows
from smartcity_mp.books.charts.trends import Trends
from smartcity_mp.books.views.action.risks import risks
from smartcity_mp.books.views.analysis.gaps import gaps
from smartcity_mp.books.views.analysis.readiness import readiness
from smartcity_mp.books.views.analysis.swot import IN_ONE_FIELD, swot
from smartcity_mp.books.views.annexes.golden_thread import ON_ONE_PAGE, golden_thread
from smartcity_mp.books.views.direction.trajectories import trajectories
from smartcity_mp.books.views.governance.institutions import institutions
from smartcity_mp.books.views.money.funding import funding
from smartcity_mp.books.views.summary.roadmap_digest import roadmap_digest

PERIOD = {"period": {"start": "2024", "end": "2026"}}


def item(name: str, component: str, score: str = "1", wanted: str = "3") -> dict[str, str]:
    return {
        "id": name, "indicator": f"Butir {name}", "component": component, "score": score,
        "expected_score": wanted,
    }  # fmt: skip


def program(name: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "name": f"Program {name}", "sub_dimension": "governance.service", **more}


def of_items(*items: dict[str, str]) -> Any:
    return plan_of(readiness={"scale": {"min": "0", "max": "4"}, "items": list(items)})


def test_a_radar_needs_three_components_and_names_the_widest() -> None:
    two = (item("K1", "budget"), item("K2", "policy", wanted="4"))
    assert readiness(of_items(*two)).radar is None
    radar = readiness(of_items(*two, item("K3", "digital"))).radar
    assert radar is not None
    assert [line.text for line in radar.chart.frame.title] == [  # type: ignore[attr-defined]
        "Jarak terlebar dari skor yang diharapkan: kebijakan"
    ]
    assert "Kebijakan 1,00 dari 4,00" in radar.alt


def test_distances_leave_out_what_is_as_it_should_be() -> None:
    done = item("K3", "policy", "3", "3")
    assert gaps(of_items(item("K1", "budget"), done)).distances is None
    found = gaps(of_items(item("K1", "budget"), item("K2", "budget", wanted="4"), done)).distances
    assert found is not None and "K3" not in found.alt
    assert found.alt.index("K2") < found.alt.index("K1")  # the farthest first


def test_the_tows_matrix_is_drawn_where_its_sentences_have_room() -> None:
    def drawn(count: int) -> Any:
        strategies = [
            {"id": f"SO{n}", "kind": "SO", "statement": f"Strategi {n}"} for n in range(count)
        ]
        return swot(plan_of(swot={"strategies": strategies})).tows

    assert drawn(0) is None
    assert drawn(1) is not None and drawn(IN_ONE_FIELD) is not None
    assert drawn(IN_ONE_FIELD + 1) is None


def test_a_quadrant_needs_both_sides_weighed() -> None:
    def factor(name: str, kind: str, rating: str) -> dict[str, str]:
        return {"id": name, "kind": kind, "statement": name, "weight": "50", "rating": rating}

    inside = [factor("S1", "strength", "4"), factor("W1", "weakness", "1")]
    outside = [factor("O1", "opportunity", "1"), factor("T1", "threat", "4")]
    assert swot(plan_of(swot={"factors": inside})).quadrant is None
    found = swot(plan_of(swot={"factors": [*inside, *outside]})).quadrant
    assert found is not None
    own = [one.name.text for one in found.chart.fields if one.is_own]  # type: ignore[attr-defined]
    assert own == ["Kuadran II"]


def test_money_by_dimension_and_source_needs_several_of_both() -> None:
    one = program("A", budget={"apbn": {"2024": "2000000000"}, "csr": {"2024": "1000000000"}})
    other = program("B", sub_dimension="living.health", budget={"apbn": {"2025": "4000000000"}})
    assert funding(plan_of(masterplan=PERIOD, programs=[one])).of_sources is None
    found = funding(plan_of(masterplan=PERIOD, programs=[one, other])).of_sources
    assert found is not None and isinstance(found.chart, StackedRows)
    assert [total.text for total in found.chart.totals] == ["3,0", "4,0"]
    assert [line.text for line in found.chart.frame.title] == [
        "Kebutuhan terbesar pada Smart Living"
    ]


def test_of_many_sources_the_smaller_ones_are_one() -> None:
    names = ("apbn", "csr", "hibah", "blud", "dak", "dau", "dbh")
    budget = {name: {"2024": f"{place + 1}000000000"} for place, name in enumerate(names)}
    other = program("B", sub_dimension="living.health", budget={"apbn": {"2025": "1000000000"}})
    plan = plan_of(masterplan=PERIOD, programs=[program("A", budget=budget), other])
    found = funding(plan).of_sources
    assert found is not None and isinstance(found.chart, StackedRows)
    keys = [key.text for key in found.chart.frame.legend]
    assert len(keys) == 6 and keys[-1] == "Sumber lain" and "APBN" not in keys
    assert [total.text for total in found.chart.totals] == ["28,0", "1,0"]  # nothing is lost


def test_only_lines_of_numbers_are_drawn() -> None:
    def indicator(name: str, **more: Any) -> dict[str, Any]:
        return {"id": name, "name": name, "targets": {"2024": "1", "2026": "3"}, **more}

    own = [
        indicator("IK-1", baseline={"year": "2023", "value": "0.5"}),
        indicator("IK-2", cumulative="true"),
        indicator("IK-3", targets={"2026": "3"}),
        indicator("IK-4", targets={"2024": "cukup", "2026": "baik"}),
    ]
    objectives = [{"id": "SS1", "statement": "S", "indicators": own}]
    (found,) = trajectories(
        plan_of(goals=[{"id": "TJ1", "statement": "T", "objectives": objectives}])
    )
    assert isinstance(found.chart, Trends) and len(found.chart.panels) == 1
    assert found.alt.endswith("IK-1 0,5 (2023) menuju 3 (2026).")
    assert trajectories(plan_of()) == ()


def test_a_thread_needs_a_tie_and_room() -> None:
    def drawn(count: int) -> Any:
        objective = {"id": "SS1", "statement": "S", "sub_dimensions": ["governance.service"]}
        goals = [{"id": "TJ1", "statement": "T", "objectives": [objective]}]
        programs = [program(f"P{n}", objectives=["SS1"]) for n in range(count)]
        return golden_thread(plan_of(goals=goals, programs=programs)).dimensions[0].drawn

    assert drawn(0) is None
    assert drawn(1) is not None and drawn(ON_ONE_PAGE) is not None
    assert drawn(ON_ONE_PAGE + 1) is None


def test_all_programs_are_drawn_where_a_page_has_room() -> None:
    def drawn(count: int) -> Any:
        span = {"start": "2024", "end": "2025"}
        programs = [program(f"P{n}", schedule=span) for n in range(count)]
        return roadmap_digest(plan_of(masterplan=PERIOD, programs=programs)).drawn

    assert drawn(0) is None
    assert drawn(1) is not None and drawn(70) is not None
    assert drawn(71) is None


def test_a_map_of_risks_needs_one_that_is_judged() -> None:
    judged = {"risk": "Putus", "likelihood": "4", "impact": "4"}
    assert risks(plan_of(programs=[program("A", risks=[{"risk": "Putus"}])])).drawn is None
    found = risks(plan_of(programs=[program("A", risks=[judged, judged])])).drawn
    assert found is not None
    cells = [cell for cell in found.chart.cells if cell.count]  # type: ignore[attr-defined]
    assert [(cell.count.text, cell.codes[0].text) for cell in cells] == [("2", "A")]


def test_bodies_are_drawn_once_somebody_sits_in_one() -> None:
    members = [
        {"position": "Bupati", "role": "Ketua"},
        {"position": "Kepala Dinas", "role": "Anggota, unsur OPD"},
        {"position": "Rektor"},
    ]
    assert institutions(plan_of(governance={"council": {"decree": "SK 1"}})).drawn is None
    found = institutions(plan_of(governance={"council": {"members": members}})).drawn
    assert found is not None and isinstance(found.chart, Bodies)
    (box,) = found.chart.boxes
    assert [line.text for line in box.lines] == ["Ketua: Bupati", "dan dua anggota lain"]
    assert found.chart.beside == ()
