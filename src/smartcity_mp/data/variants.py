"""The built-in sets of books: which there are, and what each lists."""

from smartcity_mp.data.places import templates_folder

VARIANTS = ("kominfo", "quickwin-roadmap", "three-book")
"""Their names; the first is the default."""


def variant_text(name: str) -> bytes:
    """The YAML of a built-in set of books."""
    return (templates_folder() / "id" / "books" / f"{name}.yaml").read_bytes()
