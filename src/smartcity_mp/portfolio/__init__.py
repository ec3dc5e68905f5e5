"""Many masterplans beside each other: small records of each, and what they show together."""
