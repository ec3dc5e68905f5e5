"""Two languages in one text: "Nama | Name", Indonesian first."""


def half(text: str, language: str) -> str:
    """The half that is in `language` (`id` or `en`); the whole of a text without halves."""
    indonesian, _, english = text.partition(" | ")
    return english if english and language == "en" else indonesian


def pair(first: str, second: str) -> str:
    """Two texts in one, which `half` parts again; one alone where there is no second."""
    return f"{first} | {second}" if second else first
