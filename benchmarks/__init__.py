"""How fast the program is, as ratios to things that cannot be tuned. No part of the tests.

`python -m benchmarks` makes a masterplan from a seed, measures every row and prints one table;
`python -m benchmarks.corpus FOLDER` only makes the masterplan.
"""
