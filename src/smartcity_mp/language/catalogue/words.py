"""Words of the program for what a person knows by another name: both languages in one text."""

KINDS = {
    "component": "komponen kesiapan | readiness component",
    "criterion": "kriteria prioritas | priority criterion",
    "dimension": "dimensi | dimension",
    "document": "dokumen perencanaan | planning document",
    "document-mission": "misi dokumen perencanaan | mission of a planning document",
    "document-priority": "prioritas dokumen perencanaan | priority of a planning document",
    "driver": "pendorong perubahan | driver of change",
    "element": "elemen kesiapan | readiness element",
    "factor": "faktor SWOT | SWOT factor",
    "gap": "kesenjangan | gap",
    "goal": "tujuan | goal",
    "indicator": "indikator | indicator",
    "inventory": "butir inventaris | inventory item",
    "issue": "isu strategis | strategic issue",
    "legal-basis": "dasar hukum | legal basis",
    "mission": "misi | mission",
    "objective": "sasaran | objective",
    "organization": "organisasi | organization",
    "program": "program | program",
    "quick-win": "quick win | quick win",
    "readiness": "butir kesiapan | readiness item",
    "scenario": "skenario | scenario",
    "statistic": "statistik | statistic",
    "strategy": "strategi | strategy",
    "sub-dimension": "subdimensi | sub-dimension",
    "swot-strategy": "strategi SWOT | SWOT strategy",
}
"""What an id can be the id of."""

HOMES = {
    "criterion": "finance.yaml",
    "driver": "future.yaml",
    "factor": "swot.yaml",
    "gap": "gaps.yaml",
    "goal": "goals.yaml",
    "indicator": "goals.yaml",
    "inventory": "inventory.yaml",
    "issue": "issues.yaml",
    "mission": "missions.yaml",
    "objective": "goals.yaml",
    "organization": "organizations.yaml",
    "program": "programs/",
    "quick-win": "quick-wins/",
    "readiness": "readiness.yaml",
    "scenario": "future.yaml",
    "strategy": "strategies.yaml",
    "swot-strategy": "swot.yaml",
}
"""Where things of a kind are written."""

SHAPES = {
    "empty": "kosong | nothing",
    "list": "daftar | a list",
    "mapping": "kelompok berkunci | keys with values",
    "text": "satu nilai | a single value",
}
"""What a value in a file can look like."""

WORDS = {"kind": KINDS, "home": HOMES, "shape": SHAPES}
"""The tables by the name that the catalogue gives them, as in `{kind:kind}`."""
