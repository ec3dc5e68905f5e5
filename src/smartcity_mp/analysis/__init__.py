"""A plan to figures: joins, years, money, risks, readiness, progress. No sentence, no block."""
