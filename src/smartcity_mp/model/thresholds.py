"""The numbers that rules use, each with what it usually is; `rules: settings:` changes them."""

THRESHOLDS = {
    "min_missions": 4,
    "max_missions": 7,
    "max_quick_wins_per_dimension": 2,
    "max_district_difference": 5,
    "min_amount": 1_000_000,
    "min_step_cost": 100_000,
    "max_amount_per_year": 15_000_000_000_000,
    "max_amount_ratio": 500,
    "max_year_ratio": 10,
    "max_total": 0,
    "max_percent_of_spending": 20,
    "max_percent_per_dimension": 50,
    "max_percent_per_office": 50,
    "min_amount_of_two_sources": 20_000_000_000,
    "max_age_of_figures": 5,
    "max_places_of_sentence": 2,
    "max_words_of_vision": 30,
    "max_words_of_summary": 450,
    "min_uses_of_abbreviation": 3,
    "max_programs_per_office": 15,
    "max_quick_wins_per_office": 2,
    "major_budget_cut": 500_000_000,
    "major_budget_cut_percent": 20,
}

FLOORS = frozenset({"min_missions", "min_amount", "min_step_cost"})
"""Those that find what lies below them, so that a higher one finds more; all others find less."""
UNLIMITED = {"max_total": 0}
"""The number with which a threshold finds nothing at all."""
