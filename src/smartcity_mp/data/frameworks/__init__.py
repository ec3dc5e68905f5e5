"""Built-in frameworks: which dimensions and sub-dimensions a masterplan has."""

from pathlib import Path

FRAMEWORKS = ("kominfo",)
"""Names that `framework:` may take; the first is the default."""


def framework_text(name: str) -> bytes:
    """The YAML of a built-in framework."""
    return Path(__file__).with_name(f"{name}.yaml").read_bytes()
