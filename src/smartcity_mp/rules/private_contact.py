"""A private telephone number or e-mail address stands in the books."""

import re
from collections.abc import Iterator

from smartcity_mp.diagnostics import Finding, Severity
from smartcity_mp.language.manuals.manual import Manual
from smartcity_mp.model.plan import Plan

CODE = "SMP606"
SEVERITY = Severity.WARNING
STAGE = 1
READS: tuple[str, ...] = ()
MANUAL = Manual(
    id="""Nomor telepon atau surel pribadi tercantum dalam buku.

Buku masterplan dibaca umum dan disimpan bertahun-tahun, sedangkan pejabat berganti. Nomor ponsel
dan surel pribadi adalah data pribadi (UU 27/2022 tentang Pelindungan Data Pribadi). Tulis
jabatannya, misalnya Kepala Bidang Pelayanan Perizinan. Surel kantor (go.id) boleh dicantumkan.""",
    en="""A private telephone number or e-mail address stands in the books.

The books are read by everyone and kept for years, while officials change. A telephone number or a
private e-mail address is personal data (Law 27/2022 on personal data protection). Write the post,
such as Head of the Licensing Division. An address of the office (go.id) may stay.""",
    wrong="""
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
pic: Budi, 0812-3456-7890
""",
    right="""
# quick-wins/QW-GOV.yaml
id: QW-GOV
name: Antrean daring Mal Pelayanan Publik
pic: Kepala Bidang Pelayanan Perizinan
""",
)
_PHONE = r"(?<![\w.])(?:(?:\+|00)62|62(?=[\s.-]*8)|\(?0)[\s().-]*[2-9](?:[\s().-]*\d){7,12}(?!\w)"
_MAIL = (
    r"(?i)@(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|me|proton|pm"
    r"|protonmail|aol|gmx|zoho|mail)\.[a-z]"
)


def check(plan: Plan) -> Iterator[Finding]:
    for quick_win in plan.quick_wins:
        text = quick_win.pic or ""
        if "@" in text and re.search(_MAIL, text):
            yield Finding(quick_win, ("pic",), {"id": quick_win.id, "problem": "mail"})
        elif any(map(str.isdigit, text)) and re.search(_PHONE, text):
            yield Finding(quick_win, ("pic",), {"id": quick_win.id, "problem": "phone"})
