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
        "{count} indikator kehilangan target",
        "{count} indicator loses a target",
        "{count} indicators lose targets",
    ),
    "indicators-removed": (
        "{count} indikator dihapus",
        "{count} indicator is dropped",
        "{count} indicators are dropped",
    ),
    "approvals-lapsed": (
        "{count} persetujuan tidak berlaku lagi",
        "{count} approval holds no longer",
        "{count} approvals hold no longer",
    ),
    "approvals-removed": (
        "{count} persetujuan dicabut",
        "{count} approval is taken back",
        "{count} approvals are taken back",
    ),
    "approvals-renewed": (
        "{count} persetujuan diperbarui",
        "{count} approval is renewed",
        "{count} approvals are renewed",
    ),
    "targets-raised": (
        "{count} target dinaikkan",
        "{count} target is raised",
        "{count} targets are raised",
    ),
    "targets-tightened": (
        "{count} target diperketat",
        "{count} target becomes stricter",
        "{count} targets become stricter",
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
    "marks": (
        "tanda ilustratif {count} butir berubah",
        "the mark of an illustration changes at {count} item",
        "the mark of an illustration changes at {count} items",
    ),
    "added": (
        "{count} {kind} ditambahkan",
        "{count} {kind} is added",
        "{count} {kinds} are added",
    ),
    "removed": (
        "{count} {kind} dihapus",
        "{count} {kind} is dropped",
        "{count} {kinds} are dropped",
    ),
    "medium": (
        "{count} perubahan sedang",
        "{count} medium change",
        "{count} medium changes",
    ),
    "medium-rest": (
        "{count} perubahan sedang lainnya",
        "{count} other medium change",
        "{count} other medium changes",
    ),
    "minor": (
        "{count} perubahan kecil",
        "{count} minor change",
        "{count} minor changes",
    ),
    "minor-rest": (
        "{count} perubahan kecil lainnya",
        "{count} other minor change",
        "{count} other minor changes",
    ),
    "other": (
        "{count} perubahan lain",
        "{count} further change",
        "{count} further changes",
    ),
}
"""The clauses of the first line: Indonesian, then English for one and for many."""

_ODD = {"basis": "bases", "criterion": "criteria"}
"""Words of which the plural is not made by a letter."""


def many_of(label: str) -> str:
    """What several things are called in English: `missions of a planning document`."""
    head, of, rest = label.partition(" of ")
    before, space, noun = head.rpartition(" ")
    if noun in _ODD:
        many = _ODD[noun]
    elif noun.endswith("y"):
        many = f"{noun[:-1]}ies"
    else:
        many = f"{noun}s"
    return f"{before}{space}{many}{of}{rest}"


SAY: dict[str, Pair] = {
    "nothing": ("Isi masterplan tidak berubah.", "The content of the masterplan is the same."),
    "nothing-known": (
        "Tidak ada perubahan pada isi yang dapat dibandingkan.",
        "Nothing has changed in what can be compared.",
    ),
    "only-minor": ("Hanya ada {clause}.", "There is only {clause}."),
    "new": ("Masterplan baru: {clauses}.", "A new masterplan: {clauses}."),
    "compared": ("Dibandingkan: {before} → {after}", "Compared: {before} → {after}"),
    "added": ("{kind} baru", "new {kind}"),
    "removed": ("{kind} dihapus", "{kind} dropped"),
    "renamed": ("kode berganti: {old} → {new}", "another code: {old} → {new}"),
    "recoded": (
        "kode berganti: {old} → {new}; kode lama belum dicatat di former_ids pada masterplan.yaml",
        "another code: {old} → {new}; former_ids in masterplan.yaml does not keep the old one yet",
    ),
    "renamed-all": ("kode berganti: {all}", "other codes: {all}"),
    "recoded-all": (
        "kode berganti: {all}; kode lama belum dicatat di former_ids pada masterplan.yaml",
        "other codes: {all}; former_ids in masterplan.yaml does not keep the old ones yet",
    ),
    "approvals-by": ("Persetujuan {post}", "Approval by {post}"),
    "approval": ("Persetujuan {post} atas {thing}", "Approval of {thing} by {post}"),
    "approved": ("Diberikan {new}", "Given on {new}"),
    "withdrawn": (
        "Dicabut; sebelumnya diberikan {old}",
        "Taken back; it was given on {old}",
    ),
    "lapsed": (
        "Tidak berlaku lagi: isinya bukan lagi yang disetujui {new}",
        "Holds no longer: it is not what was approved on {new}",
    ),
    "holds-again": (
        "Berlaku lagi: isinya kembali seperti yang disetujui {new}",
        "Holds again: it is what was approved on {new}",
    ),
    "approved-anew": (
        "Disetujui lagi {new} atas isi yang lain; sebelumnya {old}",
        "Approved anew on {new}, with other content; before that on {old}",
    ),
    "moved-to": (": pindah dari {old} ke {new}", ": moved from {old} to {new}"),
    "moved": ("pindah dari {old} ke {new}", "moved from {old} to {new}"),
    "from-to": (": {old} → {new}", ": {old} → {new}"),
    "filled": (" diisi: {new}", " filled in: {new}"),
    "emptied": (" dikosongkan, sebelumnya {old}", " taken out, was {old}"),
    "written": (" diisi", " written"),
    "unwritten": (" dikosongkan", " taken out"),
    "rewritten": (" ditulis ulang", " rewritten"),
    "reordered": (" berubah urutannya", " in another order"),
    "earlier": (" dimajukan: {old} → {new}", " moved earlier: {old} → {new}"),
    "later": (" dimundurkan: {old} → {new}", " moved later: {old} → {new}"),
    "earlier-longer": (
        " dimajukan dan diperpanjang: {old} → {new}",
        " moved earlier and made longer: {old} → {new}",
    ),
    "earlier-shorter": (
        " dimajukan dan dipersingkat: {old} → {new}",
        " moved earlier and made shorter: {old} → {new}",
    ),
    "later-longer": (
        " dimundurkan dan diperpanjang: {old} → {new}",
        " moved later and made longer: {old} → {new}",
    ),
    "later-shorter": (
        " dimundurkan dan dipersingkat: {old} → {new}",
        " moved later and made shorter: {old} → {new}",
    ),
    "starts-earlier": (" dimulai lebih awal: {old} → {new}", " begins earlier: {old} → {new}"),
    "starts-later": (" dimulai lebih lambat: {old} → {new}", " begins later: {old} → {new}"),
    "longer": (" diperpanjang: {old} → {new}", " made longer: {old} → {new}"),
    "shorter": (" dipersingkat: {old} → {new}", " made shorter: {old} → {new}"),
    "longer-both": (
        " diperpanjang di awal dan di akhir: {old} → {new}",
        " made longer at both ends: {old} → {new}",
    ),
    "shorter-both": (
        " dipersingkat di awal dan di akhir: {old} → {new}",
        " made shorter at both ends: {old} → {new}",
    ),
    "stronger": (" dinaikkan: {old} → {new}", " raised: {old} → {new}"),
    "tightened": (" diperketat: {old} → {new}", " made stricter: {old} → {new}"),
    "weaker": (" diturunkan: {old} → {new}", " lowered: {old} → {new}"),
    "eased": (" dilonggarkan: {old} → {new}", " eased: {old} → {new}"),
    "came": (" ditambahkan: {new}", " added: {new}"),
    "went": (" dihapus: {old}", " dropped: {old}"),
    "marked": ("ditandai ilustratif: {names}", "marked as illustrative: {names}"),
    "marked-only": ("kini ilustratif hanya {names}", "now illustrative only: {names}"),
    "unmarked": ("tidak lagi ilustratif: {names}", "no longer illustrative: {names}"),
    "more": (" ditambahkan: {all}", " added: {all}"),
    "fewer": (" dihapus: {all}", " dropped: {all}"),
    "same-sum": ("{label} tetap {sum}", "{label} still {sum}"),
    "times": (" ({count} kali)", " ({count} times)"),
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
    "since": ("mulai {year}", "from {year}"),
    "until": ("sampai {year}", "until {year}"),
    "unmeasured": ("belum ada angka ({year})", "no figure yet ({year})"),
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
    "gone": ("Temuan yang sudah selesai", "Findings that are gone"),
    "not-compared": (
        "Belum dapat dibandingkan karena ada isi yang tidak terbaca",
        "Not compared, because some of the content cannot be read",
    ),
    "reworded": ("diubah", "changed"),
    "page": ("Perubahan masterplan", "Changes of the masterplan"),
    "all-programs": ("Semua program", "All programs"),
    "touched": ("Bagian buku yang ikut berubah", "Parts of the books that change with it"),
    "table": ("tabel", "table"),
    "figure": ("gambar", "figure"),
    "own-chapter": ("{chapter} (templat sendiri)", "{chapter} (own template)"),
    "shows": ("{chapter}: {captions}", "{chapter}: {captions}"),
    "more-captions": ("{count} lainnya", "{count} more"),
    "all-by": ("Semuanya {by}", "All of it {by}"),
    "by": ("oleh {author}{date} ({commit})", "by {author}{date} ({commit})"),
    "authors": ("Siapa yang mengubah apa", "Who changed what"),
    "subject": ("Butir", "Item"),
    "change": ("Perubahan", "Change"),
    "details": ("Rincian", "Details"),
}
"""What is said of single changes. What follows a label begins with what parts it from that."""
