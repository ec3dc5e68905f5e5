"""Wrong input by the thousand: masterplans with mistakes and attacks, and what must hold for each.

`make fuzz` searches for as long as one likes; `tests/fuzz/test_fuzz.py` tries a few of each kind.
"""
