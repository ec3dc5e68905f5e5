"""What a sentence shows of a finding's values."""

from collections.abc import Mapping

from smartcity_mp.diagnostics import Correction


def shown(value: object) -> str | None:
    """A value as a sentence shows it, whether a program may type it or not; None for nothing."""
    return None if value is None else str(value)


def all_shown(values: Mapping[str, object]) -> dict[str, object]:
    """All values, corrections as a sentence shows them."""
    return {k: str(v) if isinstance(v, Correction) else v for k, v in values.items()}
