from small_plans import plan_of

from smartcity_mp.books.views.analysis.closing import closing


def test_an_empty_plan_says_what_is_not_there_yet() -> None:
    view = closing(plan_of())
    assert view.unfinished == (
        "penilaian kesiapan, kesenjangan, isu strategis, analisis SWOT, visi, misi, tujuan, dan "
        "sasaran"
    )
    assert (view.readiness, view.gaps, view.issues, view.strategies, view.aims) == (None,) * 5


def test_what_is_there_is_summed_up() -> None:
    view = closing(
        plan_of(
            readiness={"items": [{"id": "K", "indicator": "I", "score": "2"}]},
            gaps=[{"id": "G", "gap": "Kurang", "priority": "high"}],
            issues=[{"id": "I1", "issue": "Banjir"}],
            swot={"factors": [{"id": "S1", "statement": "Kuat"}]},
            vision={"statement": "Maju"},
            missions=[{"id": "M1", "statement": "Misi"}],
            goals=[{"id": "T", "statement": "Tujuan",
                    "objectives": [{"id": "SS", "statement": "Sasaran"}]}],
        )
    )  # fmt: skip
    assert view.unfinished is None
    assert view.readiness == "Skor kesiapan daerah saat ini 2,00"
    assert view.gaps == "satu kesenjangan berprioritas tinggi"
    assert view.issues == "satu isu strategis"
    assert view.strategies == "satu faktor"
    assert view.aims == "satu misi, satu tujuan, dan satu sasaran"


def test_the_vision_is_quoted_without_its_full_stop() -> None:
    assert closing(plan_of(vision={"statement": "Tegal maju."})).vision == "Tegal maju"


def test_the_quadrant_is_named_where_factors_are_weighed() -> None:
    kinds = {"S": "strength", "W": "weakness", "O": "opportunity", "T": "threat"}
    factors = [
        {"id": f"{letter}1", "kind": kind, "statement": "A", "weight": "0.5", "rating": rating}
        for (letter, kind), rating in zip(kinds.items(), "4231", strict=True)
    ]
    assert "kuadran I:" in (closing(plan_of(swot={"factors": factors})).position or "")
