"""What the fields of the model say: SMP1xx, a value that does not fit where it stands."""

from smartcity_mp.language.catalogue.said import Said

SHAPE: dict[str, Said] = {
    "SMP101": Said(
        id='isian "{key}" tidak dikenal di sini[[; maksud Anda "{suggestion}"?]]'
        '[[, sedangkan isian wajib "{need}" belum ada]]',
        en='the field "{key}" is not known here[[; did you mean "{suggestion}"?]]'
        '[[, and the required field "{need}" is missing]]',
        hint_id="Perbaiki namanya, periksa lekukannya, atau hapus isian ini.",
        hint_en="Correct its name, check its indentation, or delete it.",
        variants={
            "comma": (
                '"{key}" terbaca sebagai nama isian karena ada koma di dalam kurung { }',
                '"{key}" reads as the name of a field because of a comma inside { }',
                "Apit teks yang memuat koma dengan tanda petik; tulis pecahan dengan titik: 2.5.",
                "Put quotes around text that holds a comma; write a decimal with a point: 2.5.",
            ),
            "inner": (
                'isian "{key}" tidak dikenal di sini; tempatnya di dalam "{inner}"',
                'the field "{key}" is not known here; it belongs into "{inner}"',
                "Pindahkan ke bawah `{inner}:`, dua spasi lebih menjorok.",
                "Move it below `{inner}:`, indented two spaces more.",
            ),
            "outer": (
                'isian "{key}" tidak dikenal di sini; tempatnya satu tingkat di luar "{outer}"',
                'the field "{key}" is not known here; it belongs one level further out than'
                ' "{outer}"',
                "Kurangi lekukannya, sampai sejajar dengan `{outer}:`.",
                "Indent it less, in line with `{outer}:`.",
            ),
            "other": (
                'isian "{key}" tidak dikenal di sini; itu isian {home}',
                'the field "{key}" is not known here; it is one of {home}',
                "Pindahkan ke berkas itu, atau hapus isian ini.",
                "Move it to that file, or delete it.",
            ),
            "text": (
                'titik dua membuat "{key}" terbaca sebagai nama isian',
                'a colon makes "{key}" read as the name of a field',
                "Jika ini lanjutan teks di atasnya, lekukkan, dan apit seluruh teks itu dengan"
                " tanda petik.",
                "If it continues the text above, indent it, and put quotes around all of that"
                " text.",
            ),
        },
    ),
    "SMP102": Said(
        id='isian wajib "{key}"[[ ({label:spoken})]] belum ada',
        en='the required field "{key}"[[ ({label:spoken})]] is missing',
        hint_id="Tambahkan `{key}:` dengan isinya.",
        hint_en="Add `{key}:` with its value.",
        variants={
            "hash": (
                'di sini tidak ada isi, karena tanda # menjadikannya catatan: "{text}"',
                'nothing is here, because the # makes a comment of it: "{text}"',
                "Apit seluruh teks dengan tanda petik.",
                "Put the whole text into quotes.",
            ),
            "sheet": (
                'di sini tidak ada isi: "{text}" adalah pesan dari Excel, bukan nilai selnya',
                'nothing is here: "{text}" is what Excel says, not the value of the cell',
                "Di Excel, perbaiki rumusnya atau lebarkan kolomnya, lalu salin isinya lagi.",
                "Mend the formula or widen the column in Excel, then copy it once more.",
            ),
            "item": (
                "butir daftar ini kosong",
                "this item of the list is empty",
                "Isi butirnya, atau hapus tanda - itu.",
                "Fill it in, or delete the dash.",
            ),
            "item-in-brackets": (
                "butir daftar ini kosong",
                "this item of the list is empty",
                "Isi butirnya, atau hapus beserta komanya.",
                "Fill it in, or delete it with its comma.",
            ),
        },
    ),
    "SMP103": Said(
        id="",
        en="",
        by="expected",
        variants={
            "list": (
                "di sini seharusnya daftar, bukan {found:shape}[[; tulis {right}]]",
                "this should be a list, not {found:shape}[[; write {right}]]",
                "Tulis sebagai daftar: [satu, dua], atau satu baris berawalan - untuk tiap butir"
                "[[, misalnya `{form}`]].",
                "Write a list: [one, two], or one line that begins with - for each item"
                "[[, such as `{form}`]].",
            ),
            "mapping": (
                "di sini seharusnya kelompok isian, bukan {found:shape}[[; tulis {right}]]",
                "this should be fields with values, not {found:shape}[[; write {right}]]",
                "Tulis isiannya di antara { } atau menjorok di bawahnya[[, misalnya `{form}`]].",
                "Write the fields inside { } or indented below it[[, such as `{form}`]].",
            ),
            "text": (
                "di sini seharusnya satu nilai, bukan {found:shape}[[; tulis {right}]]",
                "this should be a single value, not {found:shape}[[; write {right}]]",
                "Tulis satu nilai[[, misalnya `{form}`]]; teks yang memuat [ ] atau { } diberi"
                " tanda petik.",
                "Write a single value[[, such as `{form}`]]; text that holds [ ] or { } needs"
                " quotes.",
            ),
            "comma": (
                "di antara butir daftar ini tidak ada koma; tulis {right}",
                "no comma parts the items of this list; write {right}",
                "Pisahkan butirnya dengan koma, atau tulis masing-masing pada baris berawalan -.",
                "Put commas between the items, or write each on a line that begins with -.",
            ),
            "colon": (
                "titik dua membuat teks di sini terbaca sebagai isian[[; tulis {right}]]",
                "a colon makes the text here read as a field[[; write {right}]]",
                "Apit seluruh teks dengan tanda petik.",
                "Put quotes around the whole text.",
            ),
        },
    ),
    "SMP104": Said(
        id='"{text}" bukan bilangan bulat[[; tulis {right}]]',
        en='"{text}" is not a whole number[[; write {right}]]',
        hint_id="Tulis angkanya saja, tanpa titik, koma, spasi, Rp, atau juta.",
        hint_en="Write digits only: no points, commas, spaces, Rp or juta.",
        variants={
            "about": (
                '"{text}" hanya kira-kira[[; tulis {right}]]',
                '"{text}" is only about right[[; write {right}]]',
                "Tulis angkanya saja; bahwa itu perkiraan, sebutkan di sumber atau catatannya, atau"
                " tandai dengan illustrative.",
                "Write the digits only; say in its source or notes that it is an estimate, or mark"
                " it with illustrative.",
            ),
            "shortened": (
                '"{text}" adalah angka yang disingkat Excel, kira-kira {right}',
                '"{text}" is a number that Excel has cut short, about {right}',
                "Lebarkan kolomnya di Excel sampai angka lengkapnya terlihat, lalu tulis angka itu"
                " tanpa titik, koma, atau Rp.",
                "Widen its column in Excel until the whole number can be seen, then write that"
                " without points, commas or Rp.",
            ),
            "word": (
                '"{text}" bukan bilangan bulat',
                '"{text}" is not a whole number',
                "Tulis angkanya saja, misalnya 1250; kosongkan jika belum diketahui.",
                "Write digits only, such as 1250; leave it empty while nobody knows.",
            ),
        },
    ),
    "SMP105": Said(
        id='"{text}" bukan angka[[; tulis {right}]]',
        en='"{text}" is not a number[[; write {right}]]',
        hint_id="Tulis tanpa pemisah ribuan, dengan titik sebagai tanda desimal: 71.12.",
        hint_en="Write it without thousands separators and with a decimal point: 71.12.",
        variants={
            "about": (
                '"{text}" hanya kira-kira[[; tulis {right}]]',
                '"{text}" is only about right[[; write {right}]]',
                "Tulis angkanya saja; bahwa itu perkiraan, sebutkan di sumber atau catatannya, atau"
                " tandai dengan illustrative.",
                "Write the digits only; say in its source or notes that it is an estimate, or mark"
                " it with illustrative.",
            ),
            "shortened": (
                '"{text}" adalah angka yang disingkat Excel, kira-kira {right}',
                '"{text}" is a number that Excel has cut short, about {right}',
                "Lebarkan kolomnya di Excel sampai angka lengkapnya terlihat, lalu tulis angka itu"
                " dengan titik sebagai tanda desimal.",
                "Widen its column in Excel until the whole number can be seen, then write that"
                " with a decimal point.",
            ),
            "word": (
                '"{text}" bukan angka',
                '"{text}" is not a number',
                "Tulis angkanya saja, misalnya 71.12; kosongkan jika belum diketahui.",
                "Write digits only, such as 71.12; leave it empty while nobody knows.",
            ),
        },
    ),
    "SMP106": Said(
        id="",
        en="",
        by="expected",
        variants={
            "date": (
                '"{text}" bukan tanggal[[; bulan itu hanya sampai tanggal {last}]]'
                "[[; tulis {right}]]"
                "[[ (atau {other}, bila bulannya di depan)]]",
                '"{text}" is not a date[[; that month has only {last} days]][[; write {right}]]'
                "[[ (or {other}, if the month comes first)]]",
                "Tulis tahun-bulan-hari, misalnya 2026-06-26.",
                "Write year-month-day, such as 2026-06-26.",
            ),
            "month": (
                '"{text}" bukan bulan dari suatu tahun[[; tulis {right}]]'
                "[[ (atau {other}, bila bulannya di depan)]]",
                '"{text}" is not a month of a year[[; write {right}]]'
                "[[ (or {other}, if the month comes first)]]",
                "Tulis tahun-bulan, misalnya 2026-06.",
                "Write year-month, such as 2026-06.",
            ),
            "year": (
                '"{text}" bukan tahun[[; tulis {right}]]'
                "[[ (atau {other}, bila bulannya di depan)]]",
                '"{text}" is not a year[[; write {right}]]'
                "[[ (or {other}, if the month comes first)]]",
                "Tulis tahun dengan empat angka, dari 1600 sampai 2199, misalnya 2026.",
                "Write a year of four digits, from 1600 to 2199, such as 2026.",
            ),
            "year_or_month": (
                '"{text}" bukan tahun atau bulan[[; tulis {right}]]'
                "[[ (atau {other}, bila bulannya di depan)]]",
                '"{text}" is neither a year nor a month[[; write {right}]]'
                "[[ (or {other}, if the month comes first)]]",
                "Tulis tahun (2026) atau tahun-bulan (2026-06).",
                "Write a year (2026) or year-month (2026-06).",
            ),
            "any_date": (
                '"{text}" bukan tanggal, bulan, atau tahun'
                "[[; bulan itu hanya sampai tanggal {last}]][[; tulis {right}]]"
                "[[ (atau {other}, bila bulannya di depan)]]",
                '"{text}" is neither a date nor a month nor a year'
                "[[; that month has only {last} days]][[; write {right}]]"
                "[[ (or {other}, if the month comes first)]]",
                "Tulis tanggal (2026-06-26), tahun-bulan (2026-06), atau tahun (2026).",
                "Write a date (2026-06-26), year-month (2026-06) or a year (2026).",
            ),
            "month_span": (
                '"{text}" bukan bulan rencana aksi[[; tulis {right}]]'
                "[[ (atau {other}, bila bulannya di depan)]]",
                '"{text}" is not a month of the action plan[[; write {right}]]'
                "[[ (or {other}, if the month comes first)]]",
                "Tulis bulan ke-1 sampai ke-12, dihitung dari bulan mulai: 3, atau rentang 3-5.",
                "Write a month from 1 to 12, counted from the first month: 3, or a span, 3-5.",
            ),
        },
    ),
    "SMP107": Said(
        id='"{text}" bukan pilihan di sini[[; maksud Anda "{suggestion}"?]]',
        en='"{text}" is not one of the choices here[[; did you mean "{suggestion}"?]]',
        hint_id="Pilihannya: {allowed}.",
        hint_en="The choices are: {allowed}.",
        variants={
            "year": (
                "tahun {text} berada di tempat sumber dana",
                "the year {text} stands where a funding source is due",
                "Taruh tahunnya di dalam sumber dananya, dilekukkan di bawahnya atau di antara { }:"
                " `{word}: {{text}: …}`.",
                "Put the year inside its funding source, indented below it or within { }:"
                " `{word}: {{text}: …}`.",
            ),
        },
    ),
    "SMP108": Said(
        id='"{text}" tidak dapat menjadi id[[; tulis {right}]]',
        en='"{text}" cannot be an id[[; write {right}]]',
        hint_id="Pakai 1–24 huruf, angka, tanda - atau titik, diawali huruf dan diakhiri huruf"
        " atau angka, misalnya GOV-03.",
        hint_en="Use 1–24 letters, digits, - or points, a letter first, a letter or digit last,"
        " such as GOV-03.",
    ),
    "SMP109": Said(
        id="nilai di sini kosong atau hanya berisi spasi",
        en="the value here is empty or holds only spaces",
        hint_id="Isi nilainya, atau hapus isian ini.",
        hint_en="Fill it in, or delete the field.",
        variants={
            "mark": (
                '"{text}" hanya penanda tempat, dan tidak dapat menjadi isian ini',
                '"{text}" only holds a place, and cannot be what is due here',
                "Kosongkan isian ini sampai isinya diketahui.",
                "Leave the field empty until its value is known.",
            ),
        },
    ),
    "SMP110": Said(
        id='"{text}" bukan bilangan bulat dari {first} sampai {last}[[; tulis {right}]]',
        en='"{text}" is not a whole number from {first} to {last}[[; write {right}]]',
        hint_id="Tulis {first} sampai {last}, tanpa desimal dan tanpa tanda persen.",
        hint_en="Write {first} to {last}, without decimals and without a percent sign.",
    ),
    "SMP111": Said(
        id='"{text}" bukan true atau false[[; tulis {right}]]',
        en='"{text}" is neither true nor false[[; write {right}]]',
        hint_id="Tulis true (ya) atau false (tidak).",
        hint_en="Write true (yes) or false (no).",
    ),
    "SMP112": Said(
        id="{text} dapat dibaca dengan dua cara; sekarang terbaca {small}, bukan {large}",
        en="{text} can be read in two ways; it now reads as the decimal {small}, not as {large}",
        hint_id="Jika yang dimaksud ribuan, tulis {large}; jika desimal, tulis {text}0.",
        hint_en="If thousands are meant, write {large}; if a decimal, write {text}0.",
        variants={
            "whole": (
                "{text} terbaca sebagai desimal {small}, padahal {unit} dihitung utuh;"
                " tulis {large}",
                "{text} reads as the decimal {small}, but {unit} are counted whole; write {large}",
                "Tulis angkanya saja, tanpa titik ribuan.",
                "Write digits only, without points between thousands.",
            ),
        },
    ),
    "SMP113": Said(
        id="nilai {text} tidak boleh kurang dari nol",
        en="the value {text} must not be below zero",
        hint_id="Tulis nol atau lebih; kosongkan jika belum diketahui.",
        hint_en="Write zero or more; leave it empty if nobody knows it yet.",
    ),
    "SMP114": Said(
        id='"{name}" dalam illustrative bukan isian butir ini[[; maksud Anda "{suggestion}"?]]'
        "[[; tulis {right}]]",
        en='"{name}" under illustrative is no field of this item[[; did you mean "{suggestion}"?]]'
        "[[; write {right}]]",
        hint_id="Sebut nama isian seperti dalam berkas, misalnya targets, atau tulis all.",
        hint_en="Name a field as the file has it, such as targets, or write all.",
    ),
    "SMP115": Said(
        id="teks ini memuat {length:number} huruf; paling banyak {limit:number}",
        en="this text holds {length:number} characters; at most {limit:number} are allowed",
        hint_id="Ringkaskan di sini, dan tulis uraian panjangnya di narratives/.",
        hint_en="Sum it up here, and write the long text in narratives/.",
    ),
    "SMP130": Said(
        id='"{text}" bukan satu alamat web yang utuh[[; tulis {right}]]',
        en='"{text}" is not one whole web address[[; write {right}]]',
        hint_id="Salin seluruh alamat dari peramban, mulai dari https://, tanpa keterangan dan"
        " tanpa tanda baca di belakangnya.",
        hint_en="Copy the whole address from the browser, from https:// on, without remarks and"
        " without a sign behind it.",
    ),
    "SMP131": Said(
        id='"{text}" bukan warna yang dikenal[[; tulis {right}]]',
        en='"{text}" is not a colour that is known here[[; write {right}]]',
        hint_id="Warna ditulis dengan # dan enam angka atau huruf a–f, di antara tanda petik:"
        ' "#14476b". Pemilih warna di peramban atau di Word menunjukkannya sebagai Hex.',
        hint_en='A colour is written as # and six digits or letters a–f, in quotes: "#14476b". The'
        " colour pickers of browsers and of Word show it as Hex.",
    ),
}
