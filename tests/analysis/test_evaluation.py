"""The index of an evaluation: what is published of it, what is unknown, what raises it most."""

from decimal import Decimal
from typing import Any

import pytest

from smartcity_mp.analysis.evaluation import index_of
from smartcity_mp.model.evaluation import Evaluation

KEDIRI = {"baseline": "3.60", "output": "3.21", "outcome": "3.23", "impact": "3.07",
          "quick-win": "3.65"}  # fmt: skip


def evaluation(*answers: dict[str, Any], **given: Any) -> Evaluation:
    return Evaluation.model_validate({"year": "2022", "answers": list(answers), **given})


def kediri(**given: Any) -> Evaluation:
    return evaluation(*({"part": part, "score": score} for part, score in KEDIRI.items()), **given)


def test_the_index_of_kota_kediri_2022() -> None:
    assert index_of(kediri()).value == Decimal("3.31")


def test_weights_of_another_year() -> None:
    weights = {"baseline": "10", "output": "20", "outcome": "30", "impact": "30", "quick-win": "10"}
    assert index_of(kediri(weights=weights)).value == Decimal("3.25")


def test_an_unknown_score_is_not_zero() -> None:
    known = [{"part": part, "score": "4"} for part in ("baseline", "output", "outcome", "impact")]
    index = index_of(evaluation(*known))
    assert index.value is None
    assert index.between() == (Decimal("3.2"), Decimal(4))
    (part,) = (part for part in index.parts if part.name == "quick-win")
    assert (part.score, part.unknown, part.between()) == (None, 1, (0, 4))
    half = index_of(evaluation(*known, {"part": "quick-win", "score": "2"}, {"part": "quick-win"}))
    assert (half.value, half.between()) == (None, (Decimal("3.4"), Decimal("3.8")))
    zero = index_of(evaluation(*known, {"part": "quick-win", "score": "0"}))
    assert zero.value == Decimal("3.20")


def test_a_part_is_the_mean_of_its_questions() -> None:
    questions = [{"part": "output", "score": score} for score in ("4", "3", "2.5")]
    (part,) = (it for it in index_of(evaluation(*questions)).parts if it.name == "output")
    assert part.score is not None
    assert f"{part.score:.3f}" == "3.167"


def test_what_raises_the_index_most_counts_its_weight() -> None:
    gains = [(part.name, f"{part.gain:.3f}") for part in index_of(kediri()).by_gain]
    assert gains == [
        ("outcome", "0.231"), ("impact", "0.186"), ("output", "0.158"), ("quick-win", "0.070"),
        ("baseline", "0.040"),
    ]  # fmt: skip
    best = [{"part": part, "score": "4"} for part in KEDIRI]
    assert index_of(evaluation(*best)).by_gain == ()


@pytest.mark.parametrize(
    ("answer", "bare"),
    [
        ({"score": "3"}, 1),
        ({"score": "3", "evidence": ["SK 12"]}, 0),
        ({}, 0),
    ],
)
def test_scores_without_evidence(answer: dict[str, Any], bare: int) -> None:
    assert len(index_of(evaluation({"part": "output", **answer})).without_evidence) == bare
