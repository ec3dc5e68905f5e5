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
    "max_programs_per_office": 15,
    "max_quick_wins_per_office": 2,
    "major_budget_cut": 500_000_000,
    "major_budget_cut_percent": 20,
}
