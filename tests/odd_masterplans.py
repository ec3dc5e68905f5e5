"""Masterplans unlike the example: fresh, with one of everything, and large with holes everywhere.

`python tests/odd_masterplans.py FOLDER [PROGRAMS]` writes them into a folder, to be looked at.
"""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from smartcity_mp.cli.fresh import fresh_files, place_for
from smartcity_mp.data.regions import regions
from smartcity_mp.diagnostics import Diagnostic
from smartcity_mp.loading import Loaded, load
from smartcity_mp.model.programs import Program
from smartcity_mp.model.schema import choices
from smartcity_mp.source.text import problem

X = TypeVar("X")
Files = dict[str, bytes]
Data = dict[str, Any]
EXAMPLE = Path(__file__).parent.parent / "examples" / "kab-tegal"
YEARS = range(2024, 2034)
SUBS = tuple(
    f"{dimension}.{sub}"
    for dimension, subs in {
        "governance": ("public-service", "bureaucracy", "public-policy"),
        "branding": ("tourism", "business", "city-appearance"),
        "living": ("harmony", "health", "mobility"),
        "environment": ("protection", "waste", "energy"),
    }.items()
    for sub in subs
)
"""Sub-dimensions that have something; two dimensions of the six stay empty."""


class Memory:
    """Files that are on no disk."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def files(self) -> list[str]:
        return sorted(self._files)

    def read(self, path: str) -> bytes | Diagnostic:
        return self._files.get(path) or problem(path, "SMP001", reason="")


def load_files(files: Mapping[str, bytes]) -> Loaded:
    return load(Memory(files))


def fresh(name: str) -> Files:
    """What `init` makes of a name; the year is always the same."""
    return fresh_files(place_for(Path(), name, None, example=False), 2027)


def with_books(files: Files, variant: str) -> Files:
    """The same masterplan with another set of books."""
    marker = files["masterplan.yaml"]
    if marker.lstrip().startswith(b"{"):
        return {**files, "masterplan.yaml": _json({**json.loads(marker), "books": variant})}
    return {**files, "masterplan.yaml": marker + f"\nbooks: {variant}\n".encode()}


def without_programs(files: Files) -> Files:
    """The same masterplan with its analysis and direction, before anyone has planned a program."""
    made = ("programs", "quick-wins", "progress")
    return {path: text for path, text in files.items() if path.partition("/")[0] not in made}


def regency() -> Files:
    """The example, as a masterplan with much of everything."""
    return {
        path.relative_to(EXAMPLE).as_posix(): path.read_bytes()
        for path in sorted(EXAMPLE.rglob("*"))
        if path.is_file() and path.relative_to(EXAMPLE).parts[0] not in ("books", "build")
    }


def with_period(files: Files, period: Data | None, horizons: Data | None) -> Files:
    """The same masterplan for other years."""
    marker = json.loads(files["masterplan.yaml"])
    return {
        **files, "masterplan.yaml": _json({**marker, "period": period, "horizons": horizons})
    }  # fmt: skip


def one_of_each(start: int = 2026, end: int = 2028) -> Files:
    """A city with one dimension of its own and one of everything in it."""
    indicator = {
        "id": "IK-1", "name": "Waktu tunggu layanan", "unit": "menit", "direction": "down",
        "source": "Dinas Layanan, 2025", "baseline": {"year": str(start - 1), "value": "40"},
        "targets": {str(end): "10"}, "owner": "layanan",
    }  # fmt: skip
    years = f"{start}–{end}" if start != end else f"{start}"
    own = {key: value for key, value in indicator.items() if key not in ("id", "owner")}
    made = {**own, "name": "Loket", "unit": "buah", "direction": "up", "targets": {str(end): "90"}}
    first = {"targets": {str(start): "60"}}
    return _files({
        "masterplan.yaml": {
            "title": f"Masterplan Smart City Kota Uji {years}",
            "region": {
                "name": "Kota Uji", "kind": "kota", "province": "Jawa Barat", "capital": "Uji",
                "head": {"title": "Wali Kota Uji", "name": "Sri Uji"},
            },
            "period": {"start": str(start), "end": str(end)}, "stage": "3",
            "edition": {"number": "1", "place": "Uji", "date": "2025-12-01", "about": "Naskah"},
            "legal_basis": [{"id": "UU-1", "title": "Undang-Undang Nomor 1 Tahun 2022"}],
            "signatories": [{"position": "Wali Kota Uji", "name": "Sri Uji"}],
        },
        "framework.yaml": {
            "name": "Kerangka Kota Uji",
            "dimensions": [{
                "id": "layanan", "prefix": "LAY", "name": "Layanan Cerdas",
                "description": "Layanan yang cepat.",
                "sub_dimensions": [{"id": "izin", "name": "Perizinan", "covers": "Izin usaha"}],
            }],
        },
        "profile.yaml": {
            "summary": "Kota Uji terletak di tepi sungai.",
            "geography": {
                "area_km2": "12.5", "district_count": "1", "villages": "0", "urban_villages": "4",
                "borders": {"north": "Sungai Uji"}, "source": "BPS, 2025",
            },
            "districts": [{"name": "Tengah", "area_km2": "12.5", "population": "9000"}],
            "statistics": [{
                "id": "penduduk", "name": "Jumlah penduduk", "unit": "jiwa",
                "group": "Kependudukan", "values": {"2025": "9000"}, "source": "BPS, 2025",
            }],
            "potentials": [{"title": "Sungai", "text": "Sungai yang bersih."}],
        },
        "organizations.yaml": {"organizations": [
            {"id": "layanan", "name": "Dinas Layanan", "short": "Disyan", "kind": "opd"},
        ]},
        "governance.yaml": {
            "agreement": {"number": "1", "year": "2025", "about": "Smart city"},
            "council": {"decree": "Keputusan Nomor 1", "members": [
                {"position": "Sekretaris Daerah", "organization": "layanan", "role": "Ketua"},
            ]},
            "team": {"members": [{"position": "Kepala Dinas", "role": "Ketua"}]},
            "forum": {"frequency": "Sekali setahun", "next": "2026-03"},
        },
        "workshops.yaml": {"workshops": [{
            "stage": "1", "name": "Analisis", "dates": ["2025-05-02"], "venue": "Balai Kota",
            "participants": {"opd": "1"}, "agenda": [{"day": "1", "topics": ["Kesiapan"]}],
            "outputs": ["Daftar kesiapan"],
        }]},
        "alignment.yaml": {"documents": [{
            "id": "RPJMD", "title": "RPJMD Kota Uji", "level": "region", "kind": "rpjmd",
            "period": {"start": "2025", "end": "2029"}, "vision": "Kota yang melayani",
            "missions": [{"id": "RPJMD-M1", "statement": "Memperbaiki layanan"}],
        }]},
        "readiness.yaml": {"items": [{
            "id": "KS-1", "element": "structure", "component": "budget", "indicator": "Belanja TIK",
            "condition": "Belanja kecil", "score": "1", "expected_score": "3", "evidence": ["APBD"],
            "need": "Belanja tetap", "owner": "layanan", "source": "APBD 2025",
        }]},
        "future.yaml": {
            "drivers": [{
                "id": "PP-1", "kind": "demography", "statement": "Penduduk menua",
                "trend": "Naik", "implication": "Layanan didatangkan", "issues": ["IS-1"],
                "source": "BPS, 2025",
            }],
            "scenarios": [{
                "id": "SK-1", "name": "Pendapatan turun", "drivers": ["PP-1"],
                "course": "Belanja dikurangi", "response": "Layanan daring didahulukan",
            }],
        },
        "inventory.yaml": {"inventory": [{
            "id": "INV-1", "kind": "application", "name": "Sistem izin", "about": "Izin daring",
            "owner": "layanan", "since": "2020", "users": "400 pemohon (2025)",
            "integration": "Belum terhubung", "source": "Dinas Layanan, 2025",
        }]},
        "gaps.yaml": {"gaps": [{
            "id": "GP-1", "subject": "budget", "items": ["KS-1"], "expected": "Belanja tetap",
            "gap": "Belanja belum tetap", "cause": "Belum direncanakan", "closing": "Direncanakan",
            "priority": "high", "owner": "layanan",
        }]},
        "issues.yaml": {"issues": [{
            "id": "IS-1", "sub_dimension": "layanan.izin", "issue": "Izin terlalu lama",
            "data": "40 menit", "potential": "Sistem sudah ada", "owner": "layanan",
        }]},
        "swot.yaml": {"factors": [{
            "id": "S1", "kind": "strength", "scope": "layanan", "statement": "Pegawai terlatih",
            "issues": ["IS-1"], "weight": "1", "rating": "3",
        }]},
        "vision.yaml": {
            "statement": "Kota yang cepat melayani", "supports": ["RPJMD"],
            "elements": [{"word": "Cepat", "meaning": "Selesai hari itu juga"}],
        },
        "missions.yaml": {"missions": [{
            "id": "M1", "statement": "Mempercepat layanan", "supports": ["RPJMD-M1"],
            "dimensions": ["layanan"],
        }]},
        "goals.yaml": {"goals": [{
            "id": "TJ1", "mission": "M1", "statement": "Layanan cepat", "objectives": [{
                "id": "SS1", "statement": "Waktu tunggu turun", "indicators": [indicator],
                "sub_dimensions": ["layanan.izin"],
            }],
        }]},
        "strategies.yaml": {"strategies": [{
            "id": "STR-1", "dimension": "layanan", "statement": "Menyatukan loket",
            "policy_direction": "Satu loket", "objectives": ["SS1"],
        }]},
        "finance.yaml": {"criteria": [
            {"id": "urgensi", "name": "Urgensi", "weight": "100", "description": "5 mendesak"},
        ]},
        "programs/layanan/LAY-01.yaml": {
            "id": "LAY-01", "name": "Satu Loket", "sub_dimension": "layanan.izin",
            "cluster": "application", "kind": "new", "description": "Loket disatukan.",
            "innovation": "Satu antrean", "objectives": ["SS1"], "strategies": ["STR-1"],
            "closes": ["GP-1"], "owner": "layanan", "locations": ["Tengah"],
            "beneficiaries": {"who": "Pemohon", "count": "1"},
            "nomenclature": [{"code": "1.02.03", "name": "Layanan", "version": "2021"}],
            "schedule": {"start": str(start), "end": str(end)},
            "milestones": [{"at": str(start), "name": "Loket dibuka"}],
            "outputs": [made],
            "outcomes": [own], "budget": {"apbd-kota": {str(start): "250000000"}},
            "scores": {"urgensi": "4"}, "mandate": "Undang-Undang Pelayanan Publik",
            "risks": [{
                "risk": "Jaringan putus", "likelihood": "4", "impact": "4",
                "mitigation": "Dua jaringan", "owner": "layanan",
            }],
            "references": {"rpjmd": ["RPJMD-M1"], "sdgs": ["16"], "spbe": "Layanan publik"},
        },
        "quick-wins/QW-1.yaml": {
            "id": "QW-1", "name": "Antrean Daring", "sub_dimension": "layanan.izin",
            "program": "LAY-01", "owner": "layanan", "pic": "Kepala Bidang", "background": "Lama",
            "innovation": "Antre dari rumah", "objective": "Waktu tunggu turun",
            "beneficiaries": {"who": "Pemohon", "count": "500"}, "benefits": ["Tidak antre"],
            "uniqueness": "Tanpa aplikasi", "attraction": "Mudah", "partnership": "Belum perlu",
            "development": "Semua loket", "sustainability": "APBD",
            "resources": {
                "people": "Dua orang", "technology": "Situs", "budget": {"apbd-kota": "9000000"},
            },
            "outputs": [{**made, **first}], "outcomes": [{**own, **first}], "start": f"{start}-01",
            "action_plan": [
                {"month": "1-12", "activity": "Bangun", "output": "Situs", "cost": "9000000"},
            ],
            "risks": [{"risk": "Sepi", "likelihood": "2", "impact": "2", "mitigation": "Ajak"}],
            "progress": "40",
        },
        f"progress/{start}/layanan.yaml": {
            "year": str(start), "organization": "layanan",
            "programs": [{
                "program": "LAY-01", "status": "running", "realized": {"apbd-kota": "200000000"},
                "milestones": [
                    {"milestone": "Loket dibuka", "status": "done", "at": f"{start}-06"},
                ],
                "obstacles": "Pegawai kurang", "follow_up": "Pegawai ditambah",
            }],
            "indicators": [{"indicator": "QW-1.K1", "value": "55", "source": "Dinas Layanan"}],
            "quick_wins": [{
                "quick_win": "QW-1", "obstacles": "Listrik padam", "follow_up": "Genset dibeli",
                "months": [{"month": f"{start}-03", "percent": "40", "note": "uji coba"}],
            }],
        },
    })  # fmt: skip


def without_quick_wins(programs: int = 12) -> Files:
    """Many programs of one kind, some of which have money for one year only, and no quick win."""
    data = {
        path: json.loads(text)
        for path, text in one_of_each(2026, 2030).items()
        if path.partition("/")[0] not in ("programs", "quick-wins", "progress")
    }
    model = json.loads(one_of_each(2026, 2030)["programs/layanan/LAY-01.yaml"])
    for number in range(1, programs + 1):
        start = str(2026 + number % 4)
        data[f"programs/layanan/LAY-{number:02}.yaml"] = {
            **model, "id": f"LAY-{number:02}", "name": f"Layanan {number}",
            "schedule": {"start": start, "end": "2030"},
            "budget": {"apbd-kota": {start: f"{number}00000000"}},
            "milestones": [{"at": start, "name": f"Loket {number} dibuka"}],
        }  # fmt: skip
    return _files(data)


def only_quick_wins() -> Files:
    """A quick win that begins no program, and no amount of money anywhere."""
    files = without_programs(one_of_each())
    quick_win = json.loads(one_of_each()["quick-wins/QW-1.yaml"])
    quick_win["resources"]["budget"] = {"apbd-kota": None}
    alone = {**quick_win, "program": None}
    return {**files, "quick-wins/QW-1.yaml": _json(alone)}


def without_figures() -> Files:
    """One of everything, where nobody knows any figure: all that is no year or code is null."""
    return _files({path: _unknown(json.loads(text)) for path, text in one_of_each().items()})


def _unknown(data: Any, key: str = "") -> Any:
    if isinstance(data, dict):
        return {name: _unknown(value, name) for name, value in data.items()}
    if isinstance(data, list):
        return [_unknown(value, key) for value in data]
    kept = ("year", "start", "end", "at", "month", "day", "stage", "id", "number", "code", "sdgs")
    is_figure = isinstance(data, str) and data.replace(".", "").isdigit()
    return None if is_figure and key not in kept and "-" not in data else data


def with_longest_name() -> Files:
    """The region whose name is longest, which has one district."""
    longest = max(regions(), key=lambda region: len(region.name))
    region = {"code": longest.code}
    files = one_of_each(2027, 2036)
    marker = json.loads(files["masterplan.yaml"])
    title = f"Masterplan Smart City {longest.name} 2027–2036"
    return {
        **files, "masterplan.yaml": _json({**marker, "title": title, "region": region}),
    }  # fmt: skip


def planned_by_name_only(programs: int) -> Files:
    """The last stage, and programs of which nothing is known but their names."""
    data = {path: json.loads(text) for path, text in without_programs(one_of_each()).items()}
    data["masterplan.yaml"]["stage"] = "4"
    fields = (name for name in Program.model_fields if name not in ("id", "name"))
    empty = {**dict.fromkeys(fields), "sub_dimension": "layanan.izin"}
    for number in range(programs):
        name = f"LAY-{number:03}"
        data[f"programs/layanan/{name}.yaml"] = {"id": name, "name": f"P {number}", **empty}
    return _files(data)


def full_of_holes(programs: int, seed: int = 1) -> Files:
    """A regency with many programs, where any optional field may be absent in any item.

    The first program has nothing but its name, the second has everything.
    """
    return _Holes(programs, seed).files()


class _Holes:
    """Makes the items; a field stands in an item or not, by the same dice for the same seed."""

    def __init__(self, programs: int, seed: int) -> None:
        self.random = Random(seed)
        self.present = 0.5
        self.programs = programs
        self.tenth = max(3, programs // 10)

    def files(self) -> Files:
        return _files({
            "masterplan.yaml": {
                "title": "Masterplan", "stage": "3",
                "region": {"name": "Kabupaten Uji", "kind": "kabupaten"},
                "period": {"start": str(YEARS[0]), "end": str(YEARS[-1])},
                "history": [{"number": "1"}], "edition": {"number": "2"},
                "legal_basis": [{"id": "L1", "title": "U"}], "signatories": [{"position": "B"}],
            },
            "profile.yaml": self.profile(),
            "organizations.yaml": {"organizations": self.several("o", 6, self.organization)},
            "governance.yaml": {
                "agreement": {"about": self.text()}, "team": {"decree": self.text()},
                "council": {"members": [{"position": "Ketua"}, {"position": "x"}]}, "forum": {},
            },
            "workshops.yaml": {"workshops": [{"name": "Bimtek"}, {"name": "B", "stage": "2"}]},
            "alignment.yaml": {"documents": self.several("D", 3, self.document)},
            "readiness.yaml": {"items": self.several("KS", self.tenth, self.readiness)},
            "gaps.yaml": {"gaps": self.several("GP", self.tenth, self.gap)},
            "issues.yaml": {"issues": self.several("IS", self.tenth, self.issue)},
            "swot.yaml": {
                "factors": self.several("F", self.tenth, self.factor),
                "strategies": self.several("X", self.tenth, self.swot_strategy),
            },
            "vision.yaml": {"statement": "V", "elements": [{"word": "V"}]},
            "missions.yaml": {"missions": self.several("M", 4, self.mission)},
            "goals.yaml": {"goals": self.several("TJ", self.tenth, self.goal)},
            "strategies.yaml": {"strategies": self.several("STR", self.tenth, self.strategy)},
            "finance.yaml": {"criteria": [
                {"id": "K-1", "name": "Urgensi", "weight": "70"},
                {"id": "K-2", "name": "Kesiapan", "weight": "30", "illustrative": "all"},
            ]},
            **{
                f"programs/{_dimension(item)}/{item['id']}.yaml": item
                for item in self.several("P", self.programs, self.program)
            },
            **{
                f"quick-wins/{item['id']}.yaml": item
                for item in self.several("QW", self.tenth, self.quick_win)
            },
        })  # fmt: skip

    def several(self, prefix: str, count: int, make: Callable[[str], Data]) -> list[Data]:
        """The first bare, the second whole, the others with holes."""
        made = []
        for number in range(count):
            self.present = {0: 0.0, 1: 1.0}.get(number, 0.5)
            item = make(f"{prefix}-{number}")
            made.append({key: value for key, value in item.items() if value is not None})
        self.present = 0.5
        return made

    def maybe(self, value: X) -> X | None:
        return value if self.random.random() < self.present else None

    def one(self, of: Sequence[X]) -> X:
        return of[self.random.randrange(len(of))]

    def any_id(self, prefix: str, count: int) -> str:
        return f"{prefix}-{self.random.randrange(count)}"

    def text(self) -> str:
        """One character, two thousand, or a sentence with and without its full stop."""
        return self.one(
            ("x", "Kalimat panjang ini. " * 94 + "Selesai.", "Teks biasa", "Kalimat biasa.")
        )

    def some_text(self) -> str | None:
        return self.maybe(self.text())

    def choice(self, of: Mapping[str, str]) -> str | None:
        return self.maybe(self.one(list(of)))

    def owner(self) -> str | None:
        return self.maybe(self.any_id("o", 6))

    def sub(self) -> str | None:
        return self.maybe(self.one(SUBS))

    def illustrative(self) -> str | None:
        return self.maybe("all")

    def year(self) -> str:
        return str(self.one(YEARS))

    def profile(self) -> Data:
        series = {"2020": "10", "2022": {"value": None, "note": "Belum ada"}, "2023": "10"}
        return {
            "geography": {"area_km2": "100"},
            "districts": [{"name": "A", "population": "5"}, {"name": "B", "population": "5"}],
            "statistics": [
                {"id": "st-1", "name": "Tanpa nilai"},
                {"id": "st-2", "name": "n", "values": series},
                {"id": "st-3", "name": "Sendiri", "group": "Tanpa angka"},
            ],
            "potentials": [{"title": "P"}, {"title": "Q", "text": "q"}],
        }  # fmt: skip

    def organization(self, name: str) -> Data:
        return {
            "id": name, "name": f"Organisasi {name}", "short": self.maybe(name),
            "kind": self.choice(choices.ORGANIZATION_KINDS), "former": self.maybe(["Lama"]),
        }  # fmt: skip

    def document(self, name: str) -> Data:
        return {
            "id": name, "title": f"Dokumen {name}", "level": self.choice(choices.DOCUMENT_LEVELS),
            "kind": self.choice(choices.DOCUMENT_KINDS), "vision": self.some_text(),
            "period": self.maybe({"start": "2025"}), "illustrative": self.illustrative(),
            "missions": self.maybe([{"id": f"{name}.M", "statement": self.text()}]),
            "priorities": self.maybe([{"id": f"{name}.P", "statement": self.text()}]),
        }  # fmt: skip

    def readiness(self, name: str) -> Data:
        component = self.choice(choices.COMPONENTS)
        return {
            "id": name, "indicator": self.text(), "component": component,
            "element": choices.COMPONENT_ELEMENT[component] if component else None,
            "condition": self.some_text(), "value": self.maybe("3.25"), "unit": self.maybe("poin"),
            "year": self.maybe("2023"), "source": self.maybe("BPS"), "score": self.maybe("2"),
            "expected_score": self.maybe("3"), "evidence": self.maybe(["Bukti"]),
            "need": self.some_text(), "owner": self.owner(), "illustrative": self.illustrative(),
        }  # fmt: skip

    def gap(self, name: str) -> Data:
        subject = self.one((*choices.COMPONENTS, *SUBS))
        return {
            "id": name, "gap": self.text(), "subject": self.maybe(subject),
            "items": self.maybe([self.any_id("KS", self.tenth)]), "current": self.some_text(),
            "expected": self.some_text(), "cause": self.some_text(), "closing": self.some_text(),
            "priority": self.choice(choices.PRIORITIES), "owner": self.owner(),
        }  # fmt: skip

    def issue(self, name: str) -> Data:
        return {
            "id": name, "issue": self.text(), "sub_dimension": self.sub(),
            "data": self.some_text(), "potential": self.some_text(), "owner": self.owner(),
            "illustrative": self.illustrative(),
        }  # fmt: skip

    def factor(self, name: str) -> Data:
        return {
            "id": name, "statement": self.text(), "kind": self.choice(choices.FACTOR_KINDS),
            "scope": self.maybe(self.one(("living", "structure"))), "evidence": self.some_text(),
            "issues": self.maybe([self.any_id("IS", self.tenth)]),
        }  # fmt: skip

    def swot_strategy(self, name: str) -> Data:
        return {
            "id": name, "statement": self.text(), "kind": self.choice(choices.SWOT_STRATEGY_KINDS),
            "factors": self.maybe([self.any_id("F", self.tenth)]),
        }  # fmt: skip

    def mission(self, name: str) -> Data:
        return {
            "id": name, "statement": self.text(), "supports": self.maybe(["D-1"]),
            "dimensions": self.maybe(["living"]), "illustrative": self.illustrative(),
        }  # fmt: skip

    def goal(self, name: str) -> Data:
        objective = {
            "id": name.replace("TJ", "SS"), "statement": self.text(),
            "sub_dimensions": self.maybe([self.one(SUBS)]) or [],
            "indicators": self.indicators(f"IK-{name}") or [],
        }  # fmt: skip
        return {
            "id": name, "statement": self.text(), "illustrative": self.illustrative(),
            "mission": self.maybe(self.any_id("M", 4)), "objectives": self.maybe([objective]),
        }  # fmt: skip

    def strategy(self, name: str) -> Data:
        return {
            "id": name, "statement": self.text(), "policy_direction": self.some_text(),
            "dimension": self.maybe(self.one(SUBS).partition(".")[0]),
            "swot": self.maybe([self.any_id("X", self.tenth)]),
        }  # fmt: skip

    def indicators(self, name: str = "") -> list[Data] | None:
        if self.maybe(True) is None:
            return None
        made = []
        for number in range(self.random.randrange(1, 3)):
            target: Any = self.one(("20", {"min": "5"}, {"min": "5", "max": "9"}, None))
            item = {
                "id": f"{name}-{number}" if name else None, "name": self.text(),
                "unit": self.maybe("persen"), "direction": self.choice(choices.DIRECTIONS),
                "formula": self.some_text(), "source": self.maybe("BPS"), "owner": self.owner(),
                "baseline": self.maybe(self.one(({"value": "10"}, {"year": "2023"}))),
                "targets": self.maybe({self.year(): target}),
                "actuals": self.maybe({self.year(): "12"}), "references": self.maybe(["SPM"]),
                "illustrative": self.illustrative(), "cumulative": self.maybe("true"),
            }  # fmt: skip
            made.append({key: value for key, value in item.items() if value is not None})
        return made

    def budget(self) -> Data:
        """Amounts that tie, sources of unknown amount, and nothing at all."""
        return self.one((
            {}, {"csr": None}, {"apbn": {"2025": "1000000"}}, {"non-budget": None},
            {"apbd-kabupaten": {"2024": "1000000", "2033": "0"}, "dak": None},
        ))  # fmt: skip

    def risk(self) -> Data:
        rated = self.maybe(str(self.random.randrange(1, 6)))
        item = {
            "risk": self.text(), "likelihood": rated, "impact": self.maybe("4"),
            "mitigation": self.some_text(), "owner": self.owner(),
        }  # fmt: skip
        return {key: value for key, value in item.items() if value is not None}

    def program(self, name: str) -> Data:
        start, end = sorted((self.year(), self.year()))
        schedule = self.one(({"start": start, "end": end}, {"start": start}, {"end": end}))
        return {
            "id": name, "name": f"Program {name}", "sub_dimension": self.sub(),
            "also": self.maybe([self.one(SUBS)]), "cluster": self.choice(choices.CLUSTERS),
            "kind": self.choice(choices.PROGRAM_KINDS), "description": self.some_text(),
            "innovation": self.some_text(), "owner": self.owner(), "schedule": self.maybe(schedule),
            "strategies": self.maybe([self.any_id("STR", self.tenth)]),
            "closes": self.maybe([self.any_id("GP", self.tenth)]),
            "supporting": self.maybe([self.any_id("o", 6)]), "locations": self.maybe(["A"]),
            "beneficiaries": self.maybe(self.one(({"who": "w"}, {"count": "0"}, {}))),
            "nomenclature": self.maybe([{"code": "1.02"}]), "budget": self.maybe(self.budget()),
            "horizon": self.choice(choices.HORIZONS), "illustrative": self.illustrative(),
            "milestones": self.maybe([self.one(({"name": "x"}, {"name": "y", "at": start}))]),
            "activities": self.maybe([self.one(({"name": "x"}, {"name": "y", "budget": "0"}))]),
            "outputs": self.indicators(), "outcomes": self.indicators(),
            **self.priority(name),
            "risks": self.maybe([self.risk()]), "evidence": self.maybe([{"title": "Bukti"}]),
            "references": self.maybe(self.one(({"rpjmd": ["D-1"]}, {"sdgs": ["3"]}, {}))),
            "notes": self.some_text(),
        }  # fmt: skip

    def priority(self, name: str) -> Data:
        """Scores and a mandate, or not; the other dice fall as they would without these."""
        random = Random(name)
        scores = {"K-1": str(random.randint(1, 5)), "K-2": str(random.randint(1, 5))}
        some = random.choice((scores, scores, {"K-1": "3"}, {}, None))
        return {"scores": some, "mandate": random.choice(("Kontrak", None, None))}

    def quick_win(self, name: str) -> Data:
        step = {"activity": self.text(), "month": self.maybe("3-5"), "cost": self.maybe("0")}
        steps = [{key: value for key, value in step.items() if value is not None}]
        texts = (
            "background", "innovation", "objective", "uniqueness", "attraction", "partnership",
            "development", "regulation", "sustainability", "notes", "pic",
        )  # fmt: skip
        return {
            "id": name, "name": f"Quick win {name}", "sub_dimension": self.sub(),
            **{key: self.some_text() for key in texts}, "owner": self.owner(),
            "program": self.maybe(self.any_id("P", self.programs)), "acronym": self.maybe("Q"),
            "partners": self.maybe([self.any_id("o", 6)]), "benefits": self.maybe([self.text()]),
            "beneficiaries": self.maybe(self.one(({"who": "w"}, {"count": "0"}, {"count": "9"}))),
            "resources": self.maybe(self.one(({}, {"people": "p"}, {"budget": {"csr": None}}))),
            "outputs": self.indicators(), "outcomes": self.indicators(),
            "start": self.maybe(f"{self.year()}-11"), "action_plan": self.maybe(steps),
            "risks": self.maybe([self.risk()]), "illustrative": self.illustrative(),
            "progress": self.maybe(self.one(("0", "100"))),
            "documentation": self.maybe([{"title": "Foto"}]),
        }  # fmt: skip


def _dimension(item: Data) -> str:
    return str(item.get("sub_dimension", "governance")).partition(".")[0]


def _files(data: Mapping[str, Any]) -> Files:
    return {path: _json(content) for path, content in data.items()}


def _json(content: Any) -> bytes:
    """YAML reads JSON too; null means the same in both."""
    return json.dumps(content, ensure_ascii=False).encode()


def _write(folder: Path, files: Files) -> None:
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


if __name__ == "__main__":
    folder, count = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 300
    for name, files in {
        "fresh": fresh("kota-bogor"), "unlisted": fresh("rencana-kami"),
        "one": one_of_each(), "holes": full_of_holes(count),
    }.items():  # fmt: skip
        _write(folder / name, files)
