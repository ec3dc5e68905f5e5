"""Two languages in one text: "Nama | Name", Indonesian first."""


def half(text: str, language: str) -> str:
    """The half that is in `language` (`id` or `en`); the whole of a text without halves."""
    indonesian, _, english = text.partition(" | ")
    return english if english and language == "en" else indonesian
