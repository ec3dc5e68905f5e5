"""What the worksheets of a bimtek say besides the labels of fields: Indonesian, then English."""

TITLES = {
    "isu": "Kertas Kerja Analisis Isu Daerah | Worksheet: Strategic Issues",
    "swot": "Kertas Kerja Analisis SWOT-TOWS | Worksheet: SWOT and TOWS",
    "program": "Kertas Kerja Rencana Program Pembangunan | Worksheet: Program Plan",
    "peta-jalan": "Kertas Kerja Peta Jalan Jangka Panjang | Worksheet: Long-Term Roadmap",
}
"""What stands above the sheets, by the word that asks for them."""
WORDS = {
    "aside": "Untuk diisi bersama di atas kertas atau layar, bukan untuk smartcity-mp import. "
    "Hasilnya diketik ke buku kerja dari smartcity-mp export tanpa --layout. | "
    "To be filled in together on paper or on a screen, not for smartcity-mp import. What comes out "
    "is typed into a workbook of smartcity-mp export without --layout.",
    "illustration": "† ilustratif, belum diputuskan | † an illustration, not decided",
    "filled-by": "Kelompok: ______________________   Notulis: ______________________   "
    "Tanggal: ________________ | "
    "Group: ______________________   Written by: ______________________   "
    "Date: ________________",
    "edition": "Edisi | Edition",
    "stage": "Bimtek tahap | Bimtek stage",
    "nowhere": "Belum berdimensi | Without a dimension",
    "analysis": "Analisis | Analysis",
    "factors": "Faktor SWOT | SWOT factors",
    "score": "Skor | Score",
    "weighing": "Pembobotan | Weighing",
    "budget": "Anggaran (juta rupiah) | Budget (millions of rupiah)",
    "undivided": "Belum dibagi | Not split yet",
    "sources": "Sumber dana | Funding sources",
    "total": "Jumlah | Total",
    "year": "Tahun ke-{number} | Year {number}",
    "all": "Semua dimensi | All dimensions",
    "other": "Tonggak lain dan catatan | Other milestones and notes",
    "tows": "Tabel TOWS | TOWS table",
    "no-kind": "Belum berjenis | Without a kind",
    "corner": "Strategi mempertemukan faktor dari dalam (atas) dan dari luar (kiri). Sebutkan kode "
    "faktor yang dipakai, misalnya (S1, O2). | "
    "A strategy joins factors from inside (above) and outside (left). Name the codes of the "
    "factors, such as (S1, O2).",
}
