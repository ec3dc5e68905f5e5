"""What the page, the badge and the task sheet of a masterplan's standing say. Indonesian first.

A third text is the English one where `count` is not one.
"""

SAY: dict[str, tuple[str, str] | tuple[str, str, str]] = {
    "page": ("Kelengkapan masterplan", "How complete the masterplan is"),
    "up-to": ("sampai tahap {stage}", "up to stage {stage}"),
    "of-office": ("Isian {office}", "What {office} answers for"),
    "as-of": ("Keadaan menurut revisi {revision}", "As of revision {revision}"),
    "as-of-day": (
        "Keadaan menurut revisi {revision}, {day}",
        "As of revision {revision}, {day}",
    ),
    "all-given": (
        "Semua isian yang diminta sampai tahap {stage} sudah ada ({given} isian).",
        "All that is asked for up to stage {stage} is there ({given} values).",
    ),
    "some-given": (
        "Dari {asked} isian yang diminta sampai tahap {stage}, {given} sudah ada dan {empty} masih "
        "kosong.",
        "Of {asked} values that are asked for up to stage {stage}, {given} are there and {empty} "
        "still lack.",
    ),
    "nothing-asked": (
        "Sampai tahap {stage} belum ada yang diminta.",
        "Up to stage {stage} nothing is asked for.",
    ),
    "tile-given": ("sudah terisi", "is filled in"),
    "tile-of": ("{given} dari {asked} isian", "{given} of {asked} values"),
    "tile-empty": ("isian masih kosong", "value still lacks", "values still lack"),
    "tile-files": ("di {count} berkas", "in {count} file", "in {count} files"),
    "tile-offices": (
        "penanggung jawab sudah lengkap",
        "office has filled in all",
        "offices have filled in all",
    ),
    "tile-of-offices": ("dari {all}", "of {all}"),
    "tile-told": ("program dilaporkan", "program reported", "programs reported"),
    "tile-year": ("dari {programs}, laporan {year}", "of {programs}, for {year}"),
    "no-report": ("belum ada laporan", "no report yet"),
    "complete": ("Kelengkapan", "What is filled in"),
    "stages-full": (
        "Semua tahap sampai tahap {stage} sudah lengkap",
        "All stages up to stage {stage} are complete",
    ),
    "stages-most": (
        "Tahap {name} paling banyak kosong: {count} isian",
        "Stage {name} lacks most: {count} value",
        "Stage {name} lacks most: {count} values",
    ),
    "stages-about": (
        "Yang pucat baru diminta pada tahap sesudahnya",
        "Pale: asked for at later stages only",
    ),
    "stage": ("Tahap {stage}", "Stage {stage}"),
    "dimensions-full": ("Semua dimensi sudah lengkap", "All dimensions are complete"),
    "dimensions-lack": (
        "Belum lengkap: {count} dari {all} dimensi{most}",
        "Not complete: {count} of {all} dimensions{most}",
    ),
    "offices-full": ("Semua penanggung jawab sudah lengkap", "All offices have filled in all"),
    "offices-lack": (
        "Belum lengkap: {count} dari {all} penanggung jawab{most}",
        "Not complete: {count} of {all} offices{most}",
    ),
    "most": ("; terbanyak {name} ({empty})", "; most lack at {name} ({empty})"),
    "by-dimension": ("Menurut dimensi", "By dimension"),
    "by-office": ("Menurut penanggung jawab", "By office"),
    "books": ("Menurut buku dan bab", "By book and chapter"),
    "book-full": ("{book}: semua bab sudah lengkap", "{book}: all chapters are complete"),
    "book-lacks": (
        "{book}: {count} dari {all} bab belum lengkap",
        "{book}: {count} of {all} chapters is not complete",
        "{book}: {count} of {all} chapters are not complete",
    ),
    "whole-book": ("Seluruh buku", "The whole book"),
    "chapters-full": ("Sudah lengkap: {chapters}.", "Complete: {chapters}."),
    "book-about": (
        "Dihitung dari isian yang ditampilkan setiap bab; satu isian dapat tampil di beberapa bab.",
        "Counted by what each chapter shows; a value may be shown in several.",
    ),
    "given-of": ("{given} dari {asked}", "{given} of {asked}"),
    "lacks": ("kosong {count}", "{count} lack", "{count} lack"),
    "zeros": ("nol {count}", "{count} zero", "{count} zeros"),
    "waived": ("dikecualikan {count}", "{count} waived"),
    "elsewhere": ("tidak berlaku {count}", "{count} not applicable"),
    "missing": ("Yang masih kosong", "What is missing"),
    "nothing-missing": (
        "Tidak ada. Semua yang diminta sampai tahap {stage} sudah terisi.",
        "Nothing. All that is asked for up to stage {stage} is there.",
    ),
    "meeting": ("Bimtek tahap {stage}: {name}", "Bimtek of stage {stage}: {name}"),
    "no-meeting": (
        "Bimtek tahap {stage} belum dicatat",
        "The bimtek of stage {stage} is not on record",
    ),
    "meeting-given": ("sudah dicatat: {parts}", "on record: {parts}"),
    "meeting-lacks": (
        "belum dicatat: {parts} (yang mengisi: {owner})",
        "not on record: {parts} (to be filled in by: {owner})",
    ),
    "meeting-whole": ("catatannya lengkap", "its record is complete"),
    "team": ("Tim Pelaksana", "the team"),
    "team-of": ("Tim Pelaksana, diketuai {chair}", "the team, led by {chair}"),
    "follow-up": ("tindak lanjut: {task}", "follow-up: {task}"),
    "by-day": ("paling lambat {day}", "by {day}"),
    "meetings": ("Catatan bimtek", "Record of the bimtek"),
    "no-owner": ("Tanpa penanggung jawab", "Without an owner"),
    "oldest": ("berkas tertua sejak {day}", "oldest file of {day}"),
    "thing": ("Untuk", "Of"),
    "what": ("Yang kosong", "What lacks"),
    "since": ("Berkas sejak", "File of"),
    "where": ("Tempat", "Place"),
    "progress": (
        "Kemajuan menurut laporan {year}",
        "Progress as reported for {year}",
    ),
    "apart": (
        "Kemajuan dihitung terpisah: masterplan yang lengkap dapat saja belum berjalan.",
        "Progress is counted apart: a complete masterplan may not have begun.",
    ),
    "told-all": (
        "Semua program tahun {year} sudah dilaporkan ({programs})",
        "All programs of {year} are reported ({programs})",
    ),
    "told-some": (
        "Sudah dilaporkan: {told} dari {programs} program tahun {year}",
        "Reported: {told} of {programs} programs of {year}",
    ),
    "no-programs": ("Tidak ada program pada tahun {year}", "No program in {year}"),
    "programs": ("Program", "Programs"),
    "silent": ("Belum melapor: {offices}", "Not reported yet: {offices}"),
    "money": ("Anggaran", "Budget"),
    "spent": (
        "Realisasi {percent}% dari rencana",
        "{percent}% of what was planned is spent",
    ),
    "unspent": (
        "Realisasi anggaran belum dilaporkan",
        "What was spent is not reported",
    ),
    "unplanned": ("Rencana anggaran belum ada", "No budget is planned"),
    "spent-of": ("{spent} dari {planned}", "{spent} of {planned}"),
    "planned": ("rencana {planned}", "{planned} planned"),
    "states": ("Tonggak", "Milestones"),
    "reached": (
        "Tercapai: {done} dari {total} tonggak yang dilaporkan",
        "Reached: {done} of {total} milestones that are reported",
    ),
    "approvals": ("Persetujuan", "Approvals"),
    "approvals-about": (
        "Persetujuan berlaku bagi isi yang dibaca saat itu; yang berubah sesudahnya perlu "
        "disetujui lagi.",
        "An approval holds for what was read then; what has changed since is to be approved again.",
    ),
    "approvals-valid": (
        "Semua persetujuan masih berlaku ({given})",
        "All approvals still hold ({given})",
    ),
    "approvals-stale": (
        "Berubah sejak disetujui: {count} dari {given}",
        "Changed since it was approved: {count} of {given}",
    ),
    "approvals-unclear": (
        "Belum dapat dipastikan: {count} dari {given}",
        "Not certain: {count} of {given}",
    ),
    "approved-valid": ("Masih berlaku", "Still hold"),
    "approved-stale": ("Berubah sejak disetujui", "Changed since"),
    "approved-unclear": ("Belum dapat dipastikan", "Not certain"),
    "approved-of": ("{valid} dari {given} masih berlaku", "{valid} of {given} still hold"),
    "approved-names": ("berubah: {names}", "changed: {names}"),
    "approved-gone": ("hal yang sudah dihapus", "something that was removed"),
    "counted": ("Cara menghitung", "How this is counted"),
    "count": ("Banyaknya", "How many"),
    "counted-given": ("Terisi", "Filled in"),
    "counted-given-is": (
        "Ada nilainya. Nol juga jawaban: {zero} di antaranya bernilai nol.",
        "There is a value. Zero is an answer too: {zero} of them are zero.",
    ),
    "counted-empty": ("Kosong", "Missing"),
    "counted-empty-is": (
        "Diminta sampai tahap ini, tetapi belum diketahui atau belum ditulis.",
        "Asked for up to this stage, and not known or not written yet.",
    ),
    "counted-waived": ("Dikecualikan", "Waived"),
    "counted-waived-is": (
        "Dibiarkan kosong dengan alasan yang tertulis di masterplan; tidak ikut dihitung.",
        "Left empty for a reason that is written in the masterplan; not counted.",
    ),
    "counted-elsewhere": ("Tidak berlaku", "Not applicable"),
    "counted-elsewhere-is": (
        "Tidak perlu diisi karena isian lain sudah menyatakannya; tidak ikut dihitung.",
        "Need not be filled in, as another value says it; not counted.",
    ),
    "unread": (
        "Tidak terbaca, jadi tidak dihitung: {files}",
        "Not readable and so not counted: {files}",
    ),
    "badge": ("kelengkapan", "complete"),
    "badge-of": ("{percent}% (tahap {stage})", "{percent}% (stage {stage})"),
    "badge-none": ("belum diminta", "nothing due"),
    "sheet": ("Lembar tugas", "Task sheet"),
    "sheet-lead": (
        "Masih ada {count} isian masterplan yang menjadi tanggung jawab perangkat daerah ini dan "
        "diminta sampai tahap {stage}. Beri tanda pada kotaknya setelah diisi.",
        "This office still owes {count} value that the masterplan is asked for up to stage "
        "{stage}. Tick its box once it is filled in.",
        "This office still owes {count} values that the masterplan is asked for up to stage "
        "{stage}. Tick each box once it is filled in.",
    ),
    "sheet-nothing": (
        "Semua isian yang menjadi tanggung jawab perangkat daerah ini dan diminta sampai tahap "
        "{stage} sudah ada. Tidak ada yang perlu diisi.",
        "All that this office owes up to stage {stage} is there. Nothing is to be filled in.",
    ),
    "sheet-silent": (
        "Laporan tahun {year} atas program perangkat daerah ini juga belum diterima.",
        "The report of {year} on the programs of this office has not come either.",
    ),
    "sheet-what": ("Yang perlu diisi", "What to fill in"),
    "sheet-of": ("Untuk", "Of"),
    "sheet-where": ("Tempat mengisi", "Where to fill it in"),
    "sheet-when": ("Diminta", "Asked for"),
    "sheet-since": ("sejak {workshop}", "since {workshop}"),
    "sheet-for": ("untuk {workshop}", "for {workshop}"),
    "sheet-more": ("dan {count} lagi", "and {count} more"),
    "sheet-column": (
        "lembar {sheet}, kolom {column}",
        "sheet {sheet}, column {column}",
    ),
    "sheet-code": ("KODE", "CODE"),
    "sheet-workbook": ("Excel", "Excel"),
    "sheet-file": ("Berkas", "File"),
    "sheet-how": ("Cara mengisi", "How to fill it in"),
    "sheet-excel": (
        "Dengan Excel: isi sel kuning dalam buku kerja masterplan-{office}.xlsx, lalu kirimkan "
        "kembali. Tim membuatnya dengan smartcity-mp export --opd {office}.",
        "With Excel: fill in the yellow cells of the workbook masterplan-{office}.xlsx and send it "
        "back. The team makes it by smartcity-mp export --opd {office}.",
    ),
    "sheet-truth": (
        "Tulis yang benar-benar diketahui, beserta sumber dan tahunnya. Nol berarti memang tidak "
        "ada, bukan belum tahu.",
        "Write what is really known, with its source and year. Zero means that there is none, not "
        "that nobody knows.",
    ),
    "sheet-unknown": (
        "Bila belum dapat diketahui, biarkan kosong dan tulis alasannya di sini:",
        "If it cannot be known yet, leave it empty and write here why:",
    ),
    "sheet-by": ("Diminta oleh", "Asked for by"),
    "sheet-team": ("Tim Pelaksana Smart City {region}", "Smart city team of {region}"),
    "sheet-team-of": (
        "Tim Pelaksana Smart City {region}, {chair}",
        "Smart city team of {region}, {chair}",
    ),
    "sheet-back": ("Dikembalikan paling lambat", "To be returned by"),
    "sheet-filled": ("Diisi oleh (nama, jabatan)", "Filled in by (name, position)"),
    "sheet-day": ("Tanggal, paraf", "Date, initials"),
}


def standing_words(key: str, language: str, **values: object) -> str:
    """One of these texts; a value is data and never read as a template."""
    texts = SAY[key]
    text = texts[language == "en"]
    if language == "en" and len(texts) == 3 and values.get("count") != 1:
        text = texts[2]
    return text.format_map(values)
