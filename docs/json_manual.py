"""What the commands that write JSON for other programs promise: every key, and what it means."""

from collections.abc import Iterator

from smartcity_mp.language.pair import half
from smartcity_mp.review.changes import Form, Kind

TITLE = "JSON untuk program lain | JSON for other programs"
INTRODUCTION = (
    "Kunci di bawah ini tetap; versi baru hanya dapat menambah kunci. `[]` berarti larik, `{a,b}` "
    "beberapa kunci. Kalimat, label, dan satuan mengikuti `--lang`; nilai yang ditulis "
    "`seperti ini` sama dalam kedua bahasa. Uang dalam rupiah utuh. | "
    "The keys below are stable; a newer version can only add some. `[]` is an array, `{a,b}` are "
    "several keys. Sentences, labels and units follow `--lang`; values written `like this` are "
    "the same in both languages. Money is in whole rupiah."
)
COLUMNS = "Kunci|Isi | Key|Content"
_KINDS = ", ".join(f"`{kind}`" for kind in Kind)
_FORMS = ", ".join(f"`{form}`" for form in Form)

KEYS: dict[str, tuple[tuple[str, str], ...]] = {
    "validate": (
        ("findings[].code", "kode temuan, `SMP301` | code of the finding, `SMP301`"),
        (
            "findings[].severity",
            "bobot: `error`, `warning`, atau `info` | `error`, `warning` or `info`",
        ),
        (
            "findings[].file",
            "berkas, dari folder masterplan | the file, from the masterplan's folder",
        ),
        (
            "findings[].{line,column}",
            "baris dan kolom, mulai dari 1 | line and column, from 1 on",
        ),
        ("findings[].message", "kalimat temuan | the finding's sentence"),
        (
            "findings[].hint",
            "saran; kosong bila tidak ada | what to do; empty where nothing can be said",
        ),
        (
            "findings[].more",
            "hanya bila lebih dari nol: banyaknya temuan serupa di berkas itu yang tidak ditulis "
            "satu per satu | only if above zero: how many more findings of this code in this file "
            "are not listed",
        ),
        (
            "summary.{error,warning,info}",
            "banyaknya temuan menurut bobot | how many findings of each severity",
        ),
        ("summary.waived", "banyaknya temuan yang dikecualikan | how many findings are waived"),
        ("summary.files", "banyaknya berkas yang dibaca | how many files were read"),
        (
            "summary.not_judged[]",
            "kode aturan yang belum dapat dinilai karena ada isi yang tidak terbaca | codes of "
            "rules that were not judged, because some of the content could not be read",
        ),
    ),
    "diff": (
        (
            "changes[].id",
            "dua belas huruf dan angka yang selalu sama bagi perubahan itu | twelve characters "
            "that are the same in every run",
        ),
        (
            "changes[].kind",
            f"apa yang terjadi: {_KINDS}. Dengan `stronger` target lebih berat, dengan `tighter` "
            "masterplan diperiksa lebih ketat, dengan `lapsed` sebuah persetujuan tidak berlaku "
            f"lagi | what happened: {_KINDS}. With `stronger` a target asks for more, with "
            "`tighter` the masterplan is checked more strictly, with `lapsed` an approval holds no "
            "longer",
        ),
        (
            "changes[].grade",
            "bobot: `besar`, `sedang`, atau `kecil` | its weight: `besar` (major), `sedang` "
            "(medium) or `kecil` (minor)",
        ),
        (
            "changes[].about.{kind,id,name}",
            "butir yang berubah: jenisnya (`program`, `indicator`, `narrative`), kode, dan "
            "namanya; kosong bila tidak punya. Pada `approvals` kodenya jabatan dan yang "
            "disetujui, `kepala-bappeda/GOV-01` | what changed: its kind (`program`, `indicator`, "
            "`narrative`), id and name; empty where it has none. Of `approvals` the id is the post "
            "and what it approved, `kepala-bappeda/GOV-01`",
        ),
        (
            "changes[].field",
            "kunci isian, `resources.budget`; kosong bila butirnya sendiri ditambahkan, dihapus, "
            "dipindahkan, atau berganti kode | the field's key, `resources.budget`; empty where "
            "the item itself came, went, moved or has another id",
        ),
        ("changes[].text", "perubahan dalam kata-kata | the change in words"),
        (
            "changes[].{old,new}",
            "nilai sebelum dan sesudah; null bila tidak ada, atau bila hanya bagiannya yang "
            "berarti | the value before and after; null where there is none, or where only its "
            "parts mean something",
        ),
        (
            "changes[].unit",
            "satuan angkanya; kosong bila tidak ada | what its figures count; empty where nothing",
        ),
        (
            "changes[].money",
            "rupiah yang bertambah, di bawah nol bila berkurang | rupiah that came, below zero if "
            "some went",
        ),
        (
            "changes[].parts[].{kind,label}",
            "satu bagian isian yang berubah: apa yang terjadi, dan label isian di dalam butir "
            "daftarnya | one part of the field that differs: what happened, and the label of the "
            "field within an entry of a list",
        ),
        (
            "changes[].parts[].at[]",
            "letaknya dalam isian sebagai nilai: sumber dana dan tahun, nama butir daftar | where "
            "in the field, as values: source and year, the name of an entry",
        ),
        (
            "changes[].parts[].{old,new}",
            "nilai bagian itu sebelum dan sesudah, atau null | that part before and after, or null",
        ),
        (
            "changes[].file",
            "berkasnya, dari akar repositori git; berkas lama bila butirnya dihapus | its file, "
            "from the top of the git repository; the older one if the item is gone",
        ),
        (
            "changes[].origin.{commit,author,date}",
            "commit yang membawanya, penulisnya, dan tanggalnya; `origin` null bila git tidak "
            "dapat memastikannya | the commit that it came with, its author and date; `origin` is "
            "null where git cannot be certain",
        ),
        (
            "*.form",
            f"jenis setiap nilai (`old`, `new`, `at[]`): {_FORMS} | "
            f"what each value (`old`, `new`, `at[]`) is: {_FORMS}",
        ),
        (
            "*.value",
            "nilainya: teks, angka, true atau false, atau larik: tanggal [tahun, bulan, hari], "
            "rentang [awal, akhir], ukuran [tahun, angka] | the value: text, number, true or "
            "false, or an array: a date [year, month, day], a range [first, last], a measurement "
            "[year, figure]",
        ),
        ("*.text", "nilainya dalam kata-kata | the value in words"),
        (
            "touches[].{label,title}",
            "buku yang ikut berubah: nomor dan judulnya | a book that changes with it: its number "
            "and title",
        ),
        (
            "touches[].chapters[].{label,title}",
            "babnya: nomor, kosong bila tidak bernomor, dan judul | its chapters: number, empty "
            "where it has none, and title",
        ),
        (
            "touches[].chapters[].shows[]",
            "tabel dan gambar yang memuatnya | the tables and figures that show it",
        ),
        (
            "touches[].chapters[].own",
            "apakah bab itu templat daerah sendiri | whether the chapter is the region's own",
        ),
        (
            "findings.{brought,gone}[].{code,severity,file,line,column,message}",
            "temuan yang muncul dan yang hilang bersama perubahan, seperti pada `validate`; "
            "berkas dari akar repositori git | findings that came and went with the change, as "
            "in `validate`; the file from the top of the git repository",
        ),
        (
            "summary.headline",
            "inti perubahan dalam satu kalimat | what it all comes to, in one sentence",
        ),
        (
            "summary.{before,after}",
            "nama kedua sisi yang dibandingkan | what the two sides are called",
        ),
        (
            "summary.{besar,sedang,kecil}",
            "banyaknya perubahan menurut bobot | how many changes of each weight",
        ),
        (
            "summary.money.{before,after,difference}",
            "anggaran semua program sebelum dan sesudah, serta selisihnya | the budgets of all "
            "programs before and after, and the difference",
        ),
        (
            "summary.money.{by_dimension,by_source}[].{name,before,after,difference}",
            "hal yang sama menurut dimensi dan menurut sumber dana | the same by dimension and by "
            "source of money",
        ),
        (
            "summary.not_compared[]",
            "berkas yang sebagian isinya tidak terbaca sehingga tidak dibandingkan | files of "
            "which something could not be read, and was not compared",
        ),
    ),
    "rules": (
        ("rules[].code", "kode aturan | code of the rule"),
        (
            "rules[].severity",
            "bobot: `error`, `warning`, atau `info` | `error`, `warning` or `info`",
        ),
        (
            "rules[].stage",
            "tahap (bimtek) saat aturan mulai berlaku | the stage (bimtek) from which it applies",
        ),
        ("rules[].title", "artinya dalam satu baris | its meaning in one line"),
    ),
    "comments": (
        (
            "remarks[].kind",
            "`comment` (komentar), `insertion` (teks yang ditambahkan), atau `deletion` (yang "
            "dihapus) | `comment`, `insertion` (text that was added) or `deletion`",
        ),
        (
            "remarks[].{author,date,text}",
            "siapa, kapan menurut Word, dan teksnya | who, when as Word has it, and the text",
        ),
        (
            "remarks[].about",
            "teks buku yang dikomentari; kosong bagi perubahan | the text of the book that a "
            "comment is attached to; empty for a change",
        ),
        ("remarks[].done", "apakah komentar ditandai selesai | whether it is marked as resolved"),
        (
            "remarks[].replies[].{author,date,text}",
            "balasan atas komentar itu | what others answered",
        ),
        (
            "remarks[].thing.{id,name,file,line}",
            "butir masterplan yang dibicarakan, dengan berkas dan barisnya; kosong bila tidak "
            "diketahui | the thing of the masterplan that it is about, with its file and line; "
            "empty where nobody knows",
        ),
        (
            "remarks[].called",
            "sebutan butir itu dalam buku | what the book calls that thing",
        ),
        (
            "remarks[].headings[]",
            "judul bab dan bagian di atasnya, dari yang terluar | the headings above it, the "
            "chapter's first",
        ),
        (
            "remarks[].row",
            "isi sel pertama baris tabelnya; kosong di luar tabel | what the first cell of its "
            "row says; empty outside of tables",
        ),
        (
            "remarks[].part",
            "`text` (naskah), `note` (catatan kaki), atau `margin` (kepala dan kaki halaman) | "
            "`text`, `note` (footnotes) or `margin` (heads and feet of pages)",
        ),
        (
            "formats",
            "banyaknya perubahan yang hanya mengubah tampilan | how many changes are of mere looks",
        ),
    ),
}
"""By command: keys, `{a,b}` for several that are alike, and what they hold."""


def section(language: str) -> Iterator[str]:
    """The parts of the manual: how to read them, and a table for each command."""
    yield f"## {half(TITLE, language)}"
    yield half(INTRODUCTION, language)
    key, content = half(COLUMNS, language).split("|")
    for command, rows in KEYS.items():
        yield f"### `{command} --format json`"
        table = [f"| {key} | {content} |", "|---|---|"]
        table += [f"| `{path}` | {half(said, language)} |" for path, said in rows]
        yield "\n".join(table)
