"""The manuals of the codes that are no rules. A rule has its own in its module."""
