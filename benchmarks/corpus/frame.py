"""What frames the masterplan: the region, its bodies, workshops, other plans, and prose."""

from datetime import date
from decimal import Decimal

from benchmarks.corpus.author import PERIOD, Author
from benchmarks.corpus.phrases import BACKGROUND, NARRATIVE, POTENTIAL
from benchmarks.corpus.words import DISTRICTS, ORGANIZATIONS, PEOPLE, SOURCES
from benchmarks.corpus.yaml_text import Data, Record

_REGULATIONS = (
    ("UU-23", "Undang-Undang Nomor 23 Tahun 2014", "Pemerintahan Daerah"),
    ("PP-38", "Peraturan Pemerintah Nomor 38 Tahun 2017", "Inovasi Daerah"),
    ("PP-59", "Peraturan Pemerintah Nomor 59 Tahun 2022", "Perkotaan"),
    ("PERPRES-95", "Peraturan Presiden Nomor 95 Tahun 2018", "SPBE"),
    ("PERPRES-39", "Peraturan Presiden Nomor 39 Tahun 2019", "Satu Data Indonesia"),
)
_DOCUMENTS = (
    ("RPJPN-2025", "RPJPN Tahun 2025–2045", "national", "rpjpn", 2025, 2045),
    ("RPJMN-2025", "RPJMN Tahun 2025–2029", "national", "rpjmn", 2025, 2029),
    ("RPJPD-PROV", "RPJPD Provinsi Tahun 2025–2045", "province", "rpjpd", 2025, 2045),
    ("RPJMD-PROV", "RPJMD Provinsi Tahun 2025–2029", "province", "rpjmd", 2025, 2029),
    ("RPJPD-2025", "RPJPD Kabupaten Tahun 2025–2045", "region", "rpjpd", 2025, 2045),
    ("RPJMD-2025", "RPJMD Kabupaten Tahun 2025–2029", "region", "rpjmd", 2025, 2029),
    ("RTRW-2023", "RTRW Kabupaten Tahun 2023–2043", "region", "rtrw", 2023, 2043),
)
OWN_PLAN = "RPJMD-2025"
"""The document whose missions the masterplan has to support."""
_CHAPTERS = (
    "sambutan", "kata-pengantar", "buku-1-pendahuluan", "buku-1-konsep", "buku-1-masa-depan",
    "buku-1-kesiapan", "buku-1-kesenjangan", "buku-1-isu-swot", "buku-1-visi", "buku-2-arah",
    "buku-2-strategi", "buku-2-kelembagaan", "buku-3-ringkasan", "buku-4-metode",
)  # fmt: skip
_GROUPS = ("Kependudukan", "Ekonomi", "Pendidikan", "Kesehatan", "Lingkungan", "Layanan")


def masterplan(scale: int) -> Record:
    """What is more than usual, as people and words come by chance, would else be found too many."""
    return {
        "schema_version": 1,
        "title": "Masterplan Smart City Kabupaten Contoh",
        "region": {
            "code": "33.28",
            "capital": "Banjarwaru",
            "head": {"title": "Bupati Contoh", "name": "Raden Sutarja"},
        },
        "period": {"start": PERIOD[0], "end": PERIOD[-1]},
        "stage": 4,
        "edition": {
            "number": 1,
            "place": "Banjarwaru",
            "date": date(2026, 3, 2),
            "about": "Naskah untuk mengukur kecepatan.",
        },
        "legal_basis": [
            {"id": name, "title": title, "about": about} for name, title, about in _REGULATIONS
        ],
        "regulation": {
            "number": "12",
            "year": 2026,
            "title": "Masterplan Smart City Tahun 2024–2033",
        },
        "signatories": [
            {"position": "Bupati Contoh", "name": "Raden Sutarja"},
            {"position": "Sekretaris Daerah", "name": "Endah Wirasti"},
        ],
        "rules": {
            "settings": {
                "max_quick_wins_per_dimension": 2 * scale,
                "max_missions": 7 * scale,
                "max_programs_per_office": 15 * scale,
                "max_quick_wins_per_office": 4 * scale,
                "max_places_of_sentence": 200 * scale,
            }
        },
    }


def profile(author: Author, scale: int) -> Record:
    statistics: list[Data] = []
    for number in range(1, 36 * scale + 1):
        start, step = author.number(200, 9000), author.number(5, 90)
        values = {
            str(year): Decimal(start + step * count) / 10
            for count, year in enumerate(range(2016, 2026))
        }
        statistics.append(
            {
                "id": f"ST-{number:03}",
                "name": f"{author.subject().capitalize()} yang terdata, kelompok {number}",
                "unit": author.one(("persen", "unit", "ribu orang")),
                "group": author.one(_GROUPS),
                "values": values,
                "source": author.one(SOURCES),
            }
        )
    return {
        "summary": author.text(NARRATIVE, 4, author.subject()),
        "geography": {
            "area_km2": Decimal("878.7"),
            "district_count": len(DISTRICTS),
            "villages": 15 * len(DISTRICTS) - 6,
            "urban_villages": 6,
            "borders": {
                "north": "Laut Jawa",
                "east": "Kabupaten Timur Jaya",
                "south": "Pegunungan Serayu",
                "west": "Kabupaten Barat Makmur",
            },
            "source": SOURCES[0],
        },
        "districts": [
            {"name": name, "population": author.number(30_000, 160_000), "villages": 15}
            for name in DISTRICTS
        ],
        "statistics": statistics,
        "potentials": [
            {
                "title": f"Potensi {author.subject()} di {author.one(DISTRICTS)}",
                "text": author.text(POTENTIAL, 2, author.subject()),
            }
            for _ in range(10 * scale)
        ],
    }


def organizations() -> Record:
    return {
        "organizations": [
            {"id": name, "name": title, "short": short, "kind": kind}
            for name, title, short, kind in ORGANIZATIONS
        ]
    }


def governance() -> Record:
    members: list[Data] = [
        {"position": f"Pimpinan {title}", "organization": name, "role": "Anggota"}
        for name, title, _, _ in ORGANIZATIONS
    ]
    return {
        "agreement": {
            "number": "17/HK.04/2023",
            "year": 2023,
            "about": "Gerakan Menuju Kota Cerdas",
        },
        "council": {"decree": "050/114 Tahun 2023", "members": members[:16]},
        "team": {"decree": "050/115 Tahun 2023", "members": members},
        "forum": {"frequency": "dua kali setahun", "next": date(2026, 9, 11)},
    }


def workshops(author: Author) -> Record:
    made: list[Data] = []
    for stage, month in ((1, 6), (2, 7), (3, 8), (4, 10)):
        made.append(
            {
                "stage": stage,
                "name": f"Bimtek Tahap {stage} Penyusunan Masterplan",
                "dates": [date(2023, month, 5), date(2023, month, 6)],
                "venue": f"Pendopo {author.one(DISTRICTS)}",
                "participants": {"opd": 30, "council": 20, "team": 30},
                "agenda": [
                    {"day": day, "topics": author.lines(BACKGROUND, 4, author.subject())}
                    for day in (1, 2)
                ],
                "outputs": author.lines(POTENTIAL, 2, author.subject()),
            }
        )
    return {"workshops": made}


def alignment(author: Author, scale: int) -> Record:
    documents: list[Data] = []
    for name, title, level, kind, start, end in _DOCUMENTS:
        listed = [
            f"Kemajuan {author.subject()} untuk {author.one(PEOPLE)}" for _ in range(6 * scale)
        ]
        documents.append(
            {
                "id": name,
                "title": title,
                "level": level,
                "kind": kind,
                "period": {"start": start, "end": end},
                "vision": f"Terwujudnya {author.subject()} dan {author.subject()} yang andal",
                "missions": _listed(f"{name}.M", listed),
                "priorities": _listed(f"{name}.P", listed[::-1]),
            }
        )
    return {"documents": documents}


def _listed(prefix: str, statements: list[str]) -> list[Data]:
    return [
        {"id": f"{prefix}{number}", "statement": text} for number, text in enumerate(statements, 1)
    ]


def narratives(author: Author, scale: int) -> dict[str, str]:
    """Markdown by path."""
    texts = {}
    for chapter in _CHAPTERS:
        paragraphs = []
        for number in range(2 if "ringkasan" in chapter else 8 * scale):
            subject = author.subject()
            if number % 3 == 0:
                paragraphs.append(f"## {number // 3 + 1}. Perihal {subject}")
            paragraphs.append(author.text(NARRATIVE, 6, subject))
            paragraphs.append(
                "\n".join(f"- {line}" for line in author.lines(POTENTIAL, 3, subject))
            )
        texts[f"narratives/{chapter}.md"] = "\n\n".join(paragraphs) + "\n"
    return texts
