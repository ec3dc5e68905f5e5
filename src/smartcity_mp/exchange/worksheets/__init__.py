"""The worksheets of a bimtek: filled in by a group, on paper or on the wall, not for `import`."""

WORKSHEETS = {
    "isu": "smartcity_mp.exchange.worksheets.issues",
    "swot": "smartcity_mp.exchange.worksheets.swot",
    "program": "smartcity_mp.exchange.worksheets.programs",
    "peta-jalan": "smartcity_mp.exchange.worksheets.roadmap",
}
"""The module of each, by the word that asks for it."""
