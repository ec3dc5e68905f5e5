"""What a change of a masterplan is called: clauses, grades and kinds. Indonesian first."""

Pair = tuple[str, str]

GRADES: dict[str, Pair] = {
    "besar": ("Besar", "Major"),
    "sedang": ("Sedang", "Medium"),
    "kecil": ("Kecil", "Minor"),
}
"""The grades as headings."""

CLAUSES: dict[str, tuple[str, str, str]] = {
    "budget-more": (
        "anggaran bertambah {amount}{share}",
        "the budget grows by {amount}{share}",
        "",
    ),
    "budget-less": (
        "anggaran berkurang {amount}{share}",
        "the budget shrinks by {amount}{share}",
        "",
    ),
    "vision": ("visi berubah", "the vision changes", ""),
    "missions": ("{count} misi berubah", "{count} mission changes", "{count} missions change"),
    "programs-removed": (
        "{count} program dihapus",
        "{count} program is dropped",
        "{count} programs are dropped",
    ),
    "quick-wins-removed": (
        "{count} quick win dihapus",
        "{count} quick win is dropped",
        "{count} quick wins are dropped",
    ),
    "programs-added": (
        "{count} program ditambahkan",
        "{count} program is added",
        "{count} programs are added",
    ),
    "quick-wins-added": (
        "{count} quick win ditambahkan",
        "{count} quick win is added",
        "{count} quick wins are added",
    ),
    "targets-lowered": (
        "{count} target diturunkan",
        "{count} target is lowered",
        "{count} targets are lowered",
    ),
    "targets-eased": (
        "{count} target dilonggarkan",
        "{count} target is eased",
        "{count} targets are eased",
    ),
    "targets-dropped": (
        "target {count} indikator berkurang",
        "{count} indicator loses a target",
        "{count} indicators lose targets",
    ),
    "indicators-removed": (
        "{count} indikator dihapus",
        "{count} indicator is dropped",
        "{count} indicators are dropped",
    ),
    "targets-stronger": (
        "{count} target dipertinggi",
        "{count} target goes further",
        "{count} targets go further",
    ),
    "owners-gone": (
        "{count} penanggung jawab dikosongkan",
        "{count} owner is taken out",
        "{count} owners are taken out",
    ),
    "owners-changed": (
        "penanggung jawab {count} program berganti",
        "{count} program has another owner",
        "{count} programs have other owners",
    ),
    "quick-win-owners-changed": (
        "penanggung jawab {count} quick win berganti",
        "{count} quick win has another owner",
        "{count} quick wins have other owners",
    ),
    "budgets": (
        "rincian anggaran {count} program berubah",
        "the money of {count} program is divided in another way",
        "the money of {count} programs is divided in another way",
    ),
    "quick-win-budgets": (
        "anggaran {count} quick win berubah",
        "the budget of {count} quick win changes",
        "the budgets of {count} quick wins change",
    ),
    "waivers": (
        "{count} temuan dikecualikan",
        "{count} finding is waived",
        "{count} findings are waived",
    ),
    "checks": ("pemeriksaan dilonggarkan", "the checks become laxer", ""),
    "framework": ("kerangka dimensi berubah", "the framework changes", ""),
    "templates": (
        "{count} templat sendiri berubah",
        "{count} own template changes",
        "{count} own templates change",
    ),
    "books": ("susunan buku berubah", "the list of books changes", ""),
    "schedules": (
        "jadwal {count} program berubah",
        "{count} program has another schedule",
        "{count} programs have other schedules",
    ),
    "moved": (
        "{count} butir berpindah tempat",
        "{count} item moves",
        "{count} items move",
    ),
    "renamed": (
        "{count} kode berganti",
        "{count} code changes",
        "{count} codes change",
    ),
    "names": (
        "{count} nama atau rumusan ditulis ulang",
        "{count} name or statement is written anew",
        "{count} names or statements are written anew",
    ),
    "medium": (
        "{count} perubahan sedang",
        "{count} medium change",
        "{count} medium changes",
    ),
    "minor": (
        "{count} perubahan kecil",
        "{count} minor change",
        "{count} minor changes",
    ),
    "other": (
        "{count} perubahan lain",
        "{count} further change",
        "{count} further changes",
    ),
}
"""The clauses of the first line: Indonesian, then English for one and for many."""

SAY: dict[str, Pair] = {
    "nothing": ("Isi masterplan tidak berubah.", "The content of the masterplan is the same."),
    "only-minor": ("Hanya ada {clause}.", "There is only {clause}."),
    "new": ("Masterplan baru: {clauses}.", "A new masterplan: {clauses}."),
    "compared": ("Dibandingkan: {before} → {after}", "Compared: {before} → {after}"),
    "added": ("{kind} baru", "new {kind}"),
    "removed": ("{kind} dihapus", "{kind} dropped"),
    "renamed": ("kode berganti: {old} → {new}", "another code: {old} → {new}"),
    "moved-to": (" berpindah: {old} → {new}", " moved: {old} → {new}"),
    "moved": ("berpindah dari {old} ke {new}", "moved from {old} to {new}"),
    "from-to": (": {old} → {new}", ": {old} → {new}"),
    "filled": (" diisi: {new}", " filled in: {new}"),
    "emptied": (" dikosongkan, sebelumnya {old}", " taken out, was {old}"),
    "written": (" diisi", " written"),
    "unwritten": (" dikosongkan", " taken out"),
    "rewritten": (" ditulis ulang", " rewritten"),
    "reordered": (" berubah urutannya", " in another order"),
    "earlier": (" dimajukan: {old} → {new}", " earlier: {old} → {new}"),
    "later": (" dimundurkan: {old} → {new}", " later: {old} → {new}"),
    "stronger": (" dipertinggi: {old} → {new}", " goes further: {old} → {new}"),
    "weaker": (" diturunkan: {old} → {new}", " lowered: {old} → {new}"),
    "eased": (" dilonggarkan: {old} → {new}", " eased: {old} → {new}"),
    "came": (" ditambahkan: {new}", " added: {new}"),
    "went": (" dihapus: {old}", " dropped: {old}"),
    "some-came": ("{count} ditambahkan", "{count} added"),
    "some-went": ("{count} dihapus", "{count} dropped"),
    "some-changed": ("{count} diubah", "{count} changed"),
    "unknown-amount": ("jumlah belum diketahui", "amount unknown"),
    "none": ("kosong", "empty"),
    "yes": ("ya", "yes"),
    "no": ("tidak", "no"),
    "months": ("bulan {first}–{last}", "months {first}–{last}"),
    "month": ("bulan {first}", "month {first}"),
    "from": ("paling sedikit {low}", "at least {low}"),
    "up-to": ("paling banyak {high}", "at most {high}"),
    "measured": ("{value} ({year})", "{value} ({year})"),
    "money": ("Anggaran", "Budget"),
    "by-dimension": ("Anggaran per dimensi", "Budget by dimension"),
    "by-source": ("Anggaran per sumber dana", "Budget by source"),
    "before": ("Sebelum", "Before"),
    "after": ("Sesudah", "After"),
    "difference": ("Selisih", "Difference"),
    "total": ("Jumlah", "Total"),
    "no-dimension": ("tanpa dimensi", "in no dimension"),
    "more-parts": ("dan {count} lagi", "and {count} more"),
    "more-changes": (
        "dan {count} perubahan lagi; semuanya: smartcity-mp diff",
        "and {count} more changes; all of them: smartcity-mp diff",
    ),
    "brought": ("Temuan baru", "New findings"),
    "gone": ("Temuan yang hilang", "Findings that are gone"),
    "not-compared": (
        "Belum dapat dibandingkan karena ada isi yang tidak terbaca",
        "Not compared, because some of the content cannot be read",
    ),
    "touched": ("Bagian buku yang ikut berubah", "Parts of the books that change with it"),
    "table": ("tabel", "table"),
    "figure": ("gambar", "figure"),
    "own-chapter": ("{chapter} (templat sendiri)", "{chapter} (own template)"),
    "shows": ("{chapter}: {captions}", "{chapter}: {captions}"),
    "more-captions": ("{count} lainnya", "{count} more"),
    "by": ("oleh {author}{date} ({commit})", "by {author}{date} ({commit})"),
    "subject": ("Butir", "Item"),
    "change": ("Perubahan", "Change"),
    "details": ("Rincian", "Details"),
}
"""What is said of single changes. What follows a label begins with what parts it from that."""
