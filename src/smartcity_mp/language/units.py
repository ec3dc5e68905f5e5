"""What the numbers of fields count, by the model's own word; Indonesian first."""

UNITS = {
    "districts": "kecamatan | districts",
    "km2": "km²",
    "month": "bulan | month",
    "people": "orang | people",
    "percent": "persen | percent",
    "score": "skor | score",
    "urban villages": "kelurahan | urban villages",
    "villages": "desa | villages",
    "year": "tahun | year",
}
"""Units that are not called the same in both languages, or written otherwise."""
PERCENT = frozenset(
    ("persen", "Persen", "PERSEN", "%", "percent", "Percent", "persentase", "Persentase")
)
"""What people type as the unit of a percentage."""
