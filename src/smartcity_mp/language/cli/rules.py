"""What `rules` says: its help, then its sentences. Indonesian first."""

SAY: dict[str, tuple[str, str]] = {
    "rules.format": ("text atau json", "text or json"),
    "rules.examples": (
        "smartcity-mp rules\nsmartcity-mp rules --format json",
        "smartcity-mp rules\nsmartcity-mp rules --format json",
    ),
}
