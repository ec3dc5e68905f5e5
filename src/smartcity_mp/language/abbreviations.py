"""Abbreviations that nobody has to explain: the books do, or everyone in an office knows them."""

IN_GLOSSARY = frozenset((
    "APBD", "APBN", "APM", "BLUD", "BUMD", "BUMN", "CSR", "DAK", "DBH", "DPRD", "ETPD", "FGD",
    "IKD", "IPM", "ISO", "JKN", "KIM", "KIP", "KPBU", "KSPN", "LKPM", "MPP", "NIB", "OPD", "OSS",
    "PAD", "PATEN", "PBB", "PDRB", "PIC", "PKBM", "PPGBM", "PSC", "PSU", "QRIS", "RKPD", "RPD",
    "RPJMD", "RPJMN", "RPJPD", "RPJPN", "RTLH", "RTRW", "SAKIP", "SDG", "SDM", "SIPD", "SKCK",
    "SKI", "SNI", "SPBE", "SPPT", "SSGI", "SWOT", "TIK", "TJSL", "TOWS", "TPA", "TPB", "TPS", "TPT",
    "UMK", "UMKM",
))  # fmt: skip
"""What the list of terms of the books explains."""
KNOWN = IN_GLOSSARY.union((
    "ASN", "ATM", "BPJS", "BPN", "BPS", "BUMDES", "CCTV", "DAU", "DIY", "DKI", "GPS", "KPK", "KTP",
    "LED", "LPG", "NIK", "NIP", "NKRI", "NPWP", "NTB", "NTT", "PAUD", "PDAM", "PDF", "PKK", "PLN",
    "PLTS", "PNG", "PNS", "POLRES", "POLRI", "POLSEK", "PPPK", "PTSP", "PUPR", "RSUD", "SIM",
    "SKPD", "SMA", "SMK", "SMP", "SMS", "SPBU", "STNK", "TNI", "UKM", "UPT", "UPTD", "URL", "USB",
    "WIB", "WIT", "WITA",
))  # fmt: skip
