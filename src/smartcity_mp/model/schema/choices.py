"""The fixed sets of words, each word with its label in both languages, and their types."""

from typing import Annotated

from smartcity_mp.model.schema.annotations import Choice

BOOK_LANGUAGES = {
    "id": "Bahasa Indonesia | Indonesian",
}
"""The languages that the chapters are written in: each has a folder in `templates/`."""
REGION_KINDS = {
    "kabupaten": "Kabupaten | Regency",
    "kota": "Kota | City",
}
SEVERITIES = {
    "error": "Kesalahan | Error",
    "warning": "Peringatan | Warning",
    "info": "Informasi | Information",
    "off": "Tidak diperiksa | Not checked",
}
ORGANIZATION_KINDS = {
    "opd": "Organisasi perangkat daerah | Regional agency",
    "legislature": "DPRD | Regional legislature",
    "vertical": "Instansi vertikal | National agency in the region",
    "soe": "BUMN atau BUMD | State-owned or regional enterprise",
    "village": "Pemerintah desa | Village government",
    "academia": "Perguruan tinggi | Academia",
    "business": "Dunia usaha | Business",
    "community": "Komunitas | Community",
    "media": "Media | Media",
    "ministry": "Kementerian atau lembaga | Ministry or national body",
    "other": "Lainnya | Other",
}
DOCUMENT_LEVELS = {
    "national": "Nasional | National",
    "province": "Provinsi | Province",
    "region": "Kabupaten/kota | Regency or city",
}
DOCUMENT_KINDS = {
    "rpjpn": "RPJPN | National long-term development plan",
    "rpjmn": "RPJMN | National medium-term development plan",
    "rpjpd": "RPJPD | Regional long-term development plan",
    "rpjmd": "RPJMD | Regional medium-term development plan",
    "rkpd": "RKPD | Regional annual work plan",
    "rpd": "RPD | Regional interim development plan",
    "rtrw": "RTRW | Spatial plan",
    "renstra": "Renstra perangkat daerah | Strategic plan of an agency",
    "spbe": "Arsitektur atau peta rencana SPBE | E-government architecture or roadmap",
    "other": "Dokumen lain | Other document",
}
DRIVER_KINDS = {
    "demography": "Kependudukan | Demography",
    "economy": "Ekonomi | Economy",
    "technology": "Teknologi | Technology",
    "environment": "Lingkungan | Environment",
    "society": "Sosial budaya | Society",
    "policy": "Kebijakan | Policy",
}
ELEMENTS = {
    "structure": "Struktur | Structure",
    "infrastructure": "Infrastruktur | Infrastructure",
    "superstructure": "Suprastruktur | Superstructure",
}
COMPONENTS = {
    "human-resources": "SDM | Human resources",
    "budget": "Anggaran | Budget",
    "management": "Tata kelola | Management",
    "physical": "Infrastruktur fisik | Physical infrastructure",
    "digital": "Infrastruktur digital | Digital infrastructure",
    "social": "Infrastruktur sosial | Social infrastructure",
    "policy": "Kebijakan | Policy",
    "institution": "Kelembagaan | Institutions",
    "procedure": "Tata laksana | Procedures",
}
COMPONENT_ELEMENT = {
    "human-resources": "structure",
    "budget": "structure",
    "management": "structure",
    "physical": "infrastructure",
    "digital": "infrastructure",
    "social": "infrastructure",
    "policy": "superstructure",
    "institution": "superstructure",
    "procedure": "superstructure",
}
"""The element of readiness that each component belongs to."""
INVENTORY_KINDS = {
    "application": "Aplikasi | Application",
    "network": "Jaringan | Network",
    "data-center": "Pusat data | Data centre",
    "initiative": "Inisiatif | Initiative",
}
PRIORITIES = {
    "high": "Tinggi | High",
    "medium": "Sedang | Medium",
    "low": "Rendah | Low",
}
FACTOR_KINDS = {
    "strength": "Kekuatan | Strength",
    "weakness": "Kelemahan | Weakness",
    "opportunity": "Peluang | Opportunity",
    "threat": "Ancaman | Threat",
}
SWOT_STRATEGY_KINDS = {
    "SO": "Strategi SO: kekuatan untuk meraih peluang | SO: strengths that seize opportunities",
    "WO": "Strategi WO: peluang untuk menutup kelemahan | WO: opportunities that mend weaknesses",
    "ST": "Strategi ST: kekuatan untuk menghadapi ancaman | ST: strengths that meet threats",
    "WT": "Strategi WT: menekan kelemahan di tengah ancaman | WT: fewer weaknesses under threat",
}
SWOT_STRATEGY_FACTORS = {
    "SO": ("strength", "opportunity"),
    "WO": ("weakness", "opportunity"),
    "ST": ("strength", "threat"),
    "WT": ("weakness", "threat"),
}
"""The two kinds of factors that each kind of SWOT strategy joins."""
DIRECTIONS = {
    "up": "Naik, makin besar makin baik | Up, more is better",
    "down": "Turun, makin kecil makin baik | Down, less is better",
    "keep": "Tetap, dipertahankan | Keep, held where it is",
}
CLUSTERS = {
    "policy-institution": "Kebijakan dan kelembagaan | Policy and institutions",
    "infrastructure": "Infrastruktur pendukung | Supporting infrastructure",
    "application": "Aplikasi dan perangkat lunak | Applications and software",
    "literacy": "Literasi smart city | Smart city literacy",
    "people-skills": "Kapasitas SDM | People's skills",
}
PROGRAM_KINDS = {
    "new": "Baru | New",
    "continued": "Lanjutan | Continued",
    "expanded": "Pengembangan | Expanded",
}
PROGRAM_STATUSES = {
    "planned": "Belum dimulai | Not started",
    "running": "Berjalan | Running",
    "done": "Selesai | Done",
    "late": "Terlambat | Late",
    "stopped": "Dihentikan | Stopped",
}
MILESTONE_STATUSES = {
    "done": "Tercapai | Reached",
    "late": "Terlambat | Late",
    "dropped": "Dibatalkan | Dropped",
    "unknown": "Belum diketahui | Not known",
}
EVALUATION_PARTS = {
    "baseline": "Kondisi awal | Baseline",
    "output": "Keluaran: kebijakan, kelembagaan, anggaran | Output: policy, institutions, budget",
    "outcome": "Hasil: pelaksanaan program | Outcome: programs carried out",
    "impact": "Dampak bagi warga | Impact on residents",
    "quick-win": "Quick win | Quick wins",
}
FALLING_FORMULAS = {
    "mirror": "(2 × target − realisasi) dibagi target | "
    "(2 × target − result) divided by the target",
    "ratio": "target dibagi realisasi | target divided by the result",
    "way": "(kondisi awal − realisasi) dibagi (kondisi awal − target) | "
    "(baseline − result) divided by (baseline − target)",
}
"""How much of a target is reached by what should fall; the first is the usual one."""
SCALES = {
    "91-76-66-51": "Sangat tinggi mulai 91, tinggi 76, sedang 66, rendah 51 persen | "
    "Very high from 91, high 76, medium 66, low 51 percent",
    "85-75-65-50": "Sangat tinggi mulai 85, tinggi 75, sedang 65, rendah 50 persen | "
    "Very high from 85, high 75, medium 65, low 50 percent",
}
"""Where the bands of a scale of achievement begin, best first; the first scale is the usual one."""
HORIZONS = {
    "short": "Jangka pendek | Short term",
    "medium": "Jangka menengah | Medium term",
    "long": "Jangka panjang | Long term",
}
FUNDING_SOURCES = {
    "apbd-kabupaten": "APBD Kabupaten | Regency budget",
    "apbd-kota": "APBD Kota | City budget",
    "apbd-provinsi": "APBD Provinsi | Provincial budget",
    "bankeu": "Bantuan keuangan | Financial aid from the province",
    "apbn": "APBN | National budget",
    "dau": "Dana Alokasi Umum (DAU) | General allocation fund",
    "dak": "Dana Alokasi Khusus (DAK) | Special allocation fund",
    "dbh": "Dana Bagi Hasil (DBH) | Revenue sharing fund",
    "insentif-fiskal": "Insentif fiskal | Fiscal incentive",
    "dana-desa": "Dana Desa | Village fund",
    "blud": "BLUD | Regional public service agency",
    "pinjaman": "Pinjaman daerah | Regional loan",
    "csr": "CSR/TJSL | Corporate social responsibility",
    "kpbu": "KPBU | Public-private partnership",
    "hibah": "Hibah | Grant",
    "masyarakat": "Swadaya masyarakat | Contributions of residents",
    "non-budget": "Tanpa anggaran khusus | No budget of its own",
}
TYPEFACES = {
    "mixed": "Judul berkait, isi tanpa kait | Serif titles, sans serif text",
    "sans": "Tanpa kait di semua tempat | Sans serif everywhere",
    "serif": "Berkait untuk judul dan isi | Serif for titles and text",
}
"""Which of the fonts that come along the books are set in; the first is the usual one."""
COVERS = {
    "full": "Penuh warna | Full of colour",
    "light": "Putih, hemat tinta | White, sparing ink",
}
"""What the covers look like; the first is the usual one."""

Language = Annotated[str, Choice(BOOK_LANGUAGES)]
RegionKind = Annotated[str, Choice(REGION_KINDS)]
SeverityWord = Annotated[str, Choice(SEVERITIES)]
OrganizationKind = Annotated[str, Choice(ORGANIZATION_KINDS)]
DocumentLevel = Annotated[str, Choice(DOCUMENT_LEVELS)]
DocumentKind = Annotated[str, Choice(DOCUMENT_KINDS)]
DriverKind = Annotated[str, Choice(DRIVER_KINDS)]
Element = Annotated[str, Choice(ELEMENTS)]
Component = Annotated[str, Choice(COMPONENTS)]
InventoryKind = Annotated[str, Choice(INVENTORY_KINDS)]
Priority = Annotated[str, Choice(PRIORITIES)]
FactorKind = Annotated[str, Choice(FACTOR_KINDS)]
SwotStrategyKind = Annotated[str, Choice(SWOT_STRATEGY_KINDS)]
Direction = Annotated[str, Choice(DIRECTIONS)]
Cluster = Annotated[str, Choice(CLUSTERS)]
ProgramKind = Annotated[str, Choice(PROGRAM_KINDS)]
EvaluationPart = Annotated[str, Choice(EVALUATION_PARTS)]
FallingFormula = Annotated[str, Choice(FALLING_FORMULAS)]
Scale = Annotated[str, Choice(SCALES)]
ProgramStatus = Annotated[str, Choice(PROGRAM_STATUSES)]
MilestoneStatus = Annotated[str, Choice(MILESTONE_STATUSES)]
Typeface = Annotated[str, Choice(TYPEFACES)]
Cover = Annotated[str, Choice(COVERS)]
Horizon = Annotated[str, Choice(HORIZONS)]
FundingSource = Annotated[str, Choice(FUNDING_SOURCES)]
