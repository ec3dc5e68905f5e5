"""Masterplans that a brief has to fit on one sheet, the fullest of them made here."""

import json
from typing import Any

from odd_masterplans import Files, fresh, full_of_holes, one_of_each, regency

WORDS = "Percepatan Pelayanan Administrasi Kependudukan Terpadu bagi Warga Kepulauan Terluar "
WORD = "Penyelenggaraan" * 30


def long_name(number: int) -> str:
    """Much text in words, or one word that no line holds."""
    return f"{number} {WORD if number % 2 else WORDS * 3}".strip()


def begun() -> Files:
    """What `init` makes for the region with the longest name."""
    made = fresh("Kabupaten Kep. Siau Tagulandang Biaro")
    return {path: text for path, text in made.items() if not path.endswith("/.gitkeep")}


def fullest() -> Files:
    """All that may wait for a decision waits, everything has a long name, money is endless."""
    offices = [f"opd-{number}" for number in range(9)]
    amounts = {f"{year}": "987654321987654" for year in range(2024, 2034)}
    stones = [{"name": "Dibuka", "at": "2024"}]

    def program(number: int, **more: object) -> dict[str, Any]:
        made = {
            "id": f"PROGRAM-PANJANG-{number:03}", "name": long_name(number), "milestones": stones,
            "owner": offices[number % 9], "sub_dimension": "governance.public-service",
            "schedule": {"start": "2024", "end": str(2024 + number % 10)},
            "budget": {"apbd-kabupaten": amounts}, "illustrative": ["budget"],
        }  # fmt: skip
        return {**made, **more}

    programs = [program(number) for number in range(60)]
    programs += [program(number, budget={}) for number in range(60, 70)]
    programs += [program(number, owner=None) for number in range(70, 80)]
    quick_wins = [
        {"id": f"QW-{number}", "name": long_name(number), "owner": offices[number % 9],
         "start": "2024-02", "progress": "40" if number % 2 else None}
        for number in range(12)
    ]  # fmt: skip
    indicators = [
        {"id": f"IK-{number}", "name": long_name(number), "unit": "menit", "direction": "down",
         "owner": offices[number % 9], "targets": {"2025": "10"}, "actuals": {"2025": "20"},
         "source": "Dinas"}
        for number in range(8)
    ]  # fmt: skip
    late = [
        {"program": it["id"], "status": "late", "realized": {"apbd-kabupaten": "123456789"},
         "milestones": [{"milestone": "Dibuka", "status": "late"}]}
        for it in programs
    ]  # fmt: skip
    text: dict[str, Any] = {
        "masterplan.yaml": {
            "title": f"Masterplan Smart City {WORDS * 2}", "notice": WORDS * 4, "stage": "4",
            "region": {"name": "Kabupaten Kepulauan Siau Tagulandang Biaro", "kind": "kabupaten",
                       "head": {"title": "Bupati Kepulauan Siau Tagulandang Biaro"}},
            "period": {"start": "2024", "end": "2033"}, "framework": "kominfo",
            "edition": {"number": "12", "date": "2026-09-28"},
            "design": {"typeface": "serif"},
            "regulation": {"number": "188.45/" * 9 + "1", "year": "2024", "edition": "11"},
        },
        "organizations.yaml": {"organizations": [
            {"id": name, "name": long_name(number), "kind": "opd"}
            for number, name in enumerate(offices)
        ]},
        "governance.yaml": {"planned_regulations": [
            {"title": long_name(number), "owner": offices[number], "year": year}
            for number, year in enumerate(("2024", "2025", None))
        ]},
        "finance.yaml": {
            "ceiling": {"2026": "1000000"},
            "region_budget": {"2026": {"planned": "987654321987", "source": "APBD"}},
        },
        "goals.yaml": {"goals": [{"id": "TJ1", "statement": "T", "objectives": [
            {"id": "SS1", "statement": "S", "indicators": indicators},
        ]}]},
        "readiness.yaml": {"items": [
            {"id": "KS-1", "component": "budget", "indicator": "Belanja", "score": "1.37",
             "expected_score": "3.91", "illustrative": ["score"]},
        ]},
        "progress/2025/opd-0.yaml": {
            "year": "2025", "organization": "opd-0", "programs": late,
        },
        **{f"programs/governance/{it['id']}.yaml": it for it in programs},
        **{f"quick-wins/{it['id']}.yaml": it for it in quick_wins},
    }  # fmt: skip
    made = {path: json.dumps(data, ensure_ascii=False).encode() for path, data in text.items()}
    return {**begun(), **made}


PLANS = {
    "kab-tegal": regency,
    "fresh": begun,
    "city": one_of_each,
    "many": lambda: full_of_holes(300),
    "fullest": fullest,
}
