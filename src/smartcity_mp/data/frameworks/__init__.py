"""Built-in frameworks: which dimensions and sub-dimensions a masterplan has."""

from importlib.resources import files

FRAMEWORKS = ("kominfo",)
"""Names that `framework:` may take; the first is the default."""


def framework_text(name: str) -> bytes:
    """The YAML of a built-in framework."""
    return files(__package__).joinpath(f"{name}.yaml").read_bytes()
