"""How the ministry weighs the parts of its yearly evaluation.

Weights differ by year and are published by regions only: 10/20/30/20/20 fits the index of Kota
Kediri of 2022 (bangsaonline.com, berita 113379) and agrees with what Kota Jambi said of 2022;
Kabupaten Sleman named 10/20/30/30/10. A plan that knows better writes its own.
"""

from collections.abc import Mapping

BEST = 4
"""The scale begins at 0."""
WEIGHTS: Mapping[str, int] = {
    "baseline": 10,
    "output": 20,
    "outcome": 30,
    "impact": 20,
    "quick-win": 20,
}
"""In percent, in the order of the ministry's form."""
