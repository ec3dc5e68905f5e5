"""What help and examples call a regency's, as a city calls its own."""

_IN_A_CITY = {
    "apbd-kabupaten": "apbd-kota",
    "seluruh kabupaten": "seluruh kota",
    "Kabupaten Dalam Angka": "Kota Dalam Angka",
    "Lapor Bupati": "Lapor Wali Kota",
    "Peraturan Bupati": "Peraturan Wali Kota",
    "RPJMD Kabupaten Tegal": "RPJMD Kota Tegal",
    "Masterplan Smart City Kabupaten Tegal": "Masterplan Smart City Kota Tegal",
}


def in_a_city(text: str) -> str:
    """A text in which what only a regency has is what a city has; both together stay."""
    for ours, theirs in _IN_A_CITY.items():
        text = text.replace(ours, theirs)
    return text
