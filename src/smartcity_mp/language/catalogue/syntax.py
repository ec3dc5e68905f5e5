"""What is said where YAML cannot be read: SMP006, by what was typed."""

from smartcity_mp.language.catalogue.said import Said

UNREADABLE = Said(
    id="susunan YAML di sini tidak dapat dibaca",
    en="the YAML cannot be read here",
    hint_id="Periksa baris ini dan baris sebelumnya: lekukan, titik dua, tanda petik, kurung.",
    hint_en="Check this line and the one before it: indentation, colons, quotes, brackets.",
    variants={
        "colon": (
            "titik dua di sini membuat baris ini terbaca sebagai dua isian",
            "the colon here makes this line read as two fields",
            "Apit nilai yang memuat titik dua dengan tanda petik.",
            "Put quotes around a value that holds a colon.",
        ),
        "no-colon": (
            "baris ini bukan isian: tidak ada titik dua sesudah namanya",
            "this line is no field: no colon follows its name",
            "Tulis `nama: nilai`; jika ini lanjutan teks di atasnya, lekukkan dengan spasi.",
            "Write `name: value`; if it continues the text above, indent it with spaces.",
        ),
        "open-list": (
            "daftar yang dibuka dengan [ tidak ditutup dengan ], atau kurang koma",
            "a list that [ opens is not closed with ], or a comma is missing",
            "Tutup daftarnya dengan ], dan pisahkan isinya dengan koma.",
            "Close the list with ], and put commas between its items.",
        ),
        "open-mapping": (
            "kelompok yang dibuka dengan { tidak ditutup dengan }, atau kurang koma",
            "a group that { opens is not closed with }, or a comma is missing",
            "Tutup dengan }, dan pisahkan isinya dengan koma.",
            "Close it with }, and put commas between its fields.",
        ),
        "open-quote": (
            "tanda petik yang dibuka di sini tidak ditutup",
            "the quote that opens here is not closed",
            "Tutup dengan tanda petik yang sama. Petik tunggal di dalam teks: pakai dua.",
            "Close it with the same quote. A single quote inside such text: write it twice.",
        ),
        "escape": (
            'garis miring terbalik di dalam "..." punya arti khusus; yang ini tidak dikenal',
            'a backslash inside "..." has a special meaning, and this one is unknown',
            "Pakai petik tunggal ('...') untuk teks yang memuat \\.",
            "Use single quotes ('...') for text that holds \\.",
        ),
        "special": (
            "sebuah nilai tidak dapat diawali {char} tanpa tanda petik",
            "a value cannot begin with {char} without quotes",
            "Apit seluruh nilainya dengan tanda petik.",
            "Put quotes around the whole value.",
        ),
        "no-name": (
            "di depan titik dua ini tidak ada nama isian",
            "no name of a field stands before this colon",
            "Tulis `nama: nilai`, atau hapus baris ini.",
            "Write `name: value`, or delete this line.",
        ),
        "under-dash": (
            "isian ini sejajar dengan tanda - di atasnya, bukan di dalam butirnya",
            "this field stands in line with the - above it, not inside its item",
            "Lekukkan isian butir dua spasi lebih dalam daripada tanda -.",
            "Indent the fields of an item two spaces more than its dash.",
        ),
        "comma": (
            "di depan tanda ini tidak ada isi",
            "nothing stands before this sign",
            "Isi, atau hapus koma atau kurung yang berlebih.",
            "Fill it in, or delete the comma or bracket that is too many.",
        ),
        "lone-dash": (
            "tanda - sendirian bukan nilai",
            "a - alone is no value",
            "Kosongkan isian ini jika belum ada nilainya.",
            "Leave the field empty while it has no value.",
        ),
        "other-dash": (
            "butir daftar di sini diawali {char}, bukan tanda hubung (-)",
            "the list item here begins with {char}, not with a hyphen (-)",
            "Ganti {char} dengan - dan satu spasi.",
            "Replace {char} with - and a space.",
        ),
        "no-space-dash": (
            "sesudah tanda - di sini tidak ada spasi",
            "no space follows the - here",
            "Beri satu spasi sesudah tanda - di awal butir daftar.",
            "Put a space behind the - that begins a list item.",
        ),
        "no-space-colon": (
            "sesudah titik dua di sini tidak ada spasi",
            "no space follows the colon here",
            "Tulis `nama: nilai`, dengan satu spasi sesudah titik dua.",
            "Write `name: value`, with a space behind the colon.",
        ),
        "other-colon": (
            "sesudah nama isian di sini ada {char}, bukan titik dua (:)",
            "{char} follows the name of the field here, not a colon (:)",
            "Tulis `nama: nilai`, dengan titik dua dan satu spasi.",
            "Write `name: value`, with a colon and a space.",
        ),
        "tab-colon": (
            "sesudah nama isian di sini ada tab, bukan titik dua (:)",
            "a tab follows the name of the field here, not a colon (:)",
            "Tulis `nama: nilai`, dengan titik dua dan satu spasi; tab terbawa dari Excel.",
            "Write `name: value`, with a colon and a space; the tab comes from Excel.",
        ),
        "numbered": (
            "butir daftar di sini diawali {char}, bukan tanda hubung (-)",
            "the list item here begins with {char}, not with a hyphen (-)",
            "Ganti {char} dengan - dan satu spasi; nomornya dibuat oleh buku.",
            "Replace {char} with - and a space; the books number by themselves.",
        ),
        "curly": (
            "tanda petik {char} berasal dari Word; YAML hanya mengenal petik lurus",
            "the quote {char} comes from Word; YAML knows only straight ones",
            'Ganti kedua tanda petiknya dengan petik lurus (").',
            'Replace both quotes with straight ones (").',
        ),
        "hash": (
            "mulai tanda # di sini sisa baris terbaca sebagai catatan",
            "from the # here on the line reads as a comment",
            "Apit teks yang memuat # dengan tanda petik.",
            "Put quotes around text that holds a #.",
        ),
        "deeper": (
            "baris ini lebih menjorok daripada isian di atasnya, yang sudah punya nilai",
            "this line is indented more than the field above it, which has a value already",
            "Sejajarkan dengan isian itu; jika ini lanjutan teksnya, apit semua dengan petik.",
            "Align it with that field; if it continues its text, put quotes around all of it.",
        ),
        "first": (
            "isian pertama berkas ini menjorok, tetapi isian berikutnya tidak",
            "the first field of this file is indented, but the next one is not",
            "Mulai isian ini di tepi kiri, tanpa spasi di depannya.",
            "Begin this field at the left margin, without a space before it.",
        ),
        "dash": (
            "butir daftar (-) tidak dapat dimulai di sini",
            "a list item (-) cannot begin here",
            "Pindahkan tanda - ke baris baru, sejajar dengan butir lain.",
            "Put the - on a new line, in line with the other items.",
        ),
        "conflict": (
            "git meninggalkan dua versi yang bertentangan mulai baris ini",
            "git has left two conflicting versions from this line on",
            "Pilih satu versi, lalu hapus baris <<<<<<<, =======, dan >>>>>>>.",
            "Keep one version, then delete the lines <<<<<<<, ======= and >>>>>>>.",
        ),
        "conflict-rest": (
            "baris ini sisa dari dua versi yang tidak dapat digabungkan git",
            "this line is left over from two versions that git could not merge",
            "Hapus baris ini, dan periksa bahwa di sekitarnya tinggal satu versi.",
            "Delete it, and check that only one version is left around it.",
        ),
        "trailing": (
            "sesudah nilai yang sudah ditutup masih ada teks",
            "there is text after a value that has ended",
            "Apit seluruh nilai dengan tanda petik yang tidak ada di dalamnya, misalnya"
            """ '"Umbul" dan desa', atau hapus sisanya.""",
            "Put the whole value into quotes that it does not hold, such as"
            """ '"Umbul" dan desa', or delete the rest.""",
        ),
        "bracket-text": (
            "nilai ini diawali {char}, sehingga terbaca sebagai daftar, bukan teks",
            "this value begins with {char}, so it reads as a list and not as a text",
            "Apit seluruh teks dengan tanda petik; jika memang daftar, hapus yang ada sesudahnya.",
            "Put quotes around the whole text; if it is a list indeed, delete what follows it.",
        ),
        "quote-inside": (
            "tanda {char} di sini menutup teks yang dibuka dengan tanda yang sama",
            "the {char} here ends the text that the same sign opened",
            "Apit seluruh teks dengan petik jenis lain (' atau \"), yang tidak ada di dalamnya.",
            "Put the other kind of quotes (' or \") around the whole text, one that it lacks.",
        ),
        "block": (
            "sesudah tanda | atau > masih ada teks pada baris yang sama",
            "there is text after | or > on the same line",
            "Jika > berarti lebih dari: angka ditulis tanpa tanda itu, teks diapit petik. Naskah"
            " panjang dimulai pada baris berikut, lebih menjorok.",
            "If > means more than: write a number without it, a text in quotes. A long text begins"
            " on the next line, indented more deeply.",
        ),
        "indentation": (
            "lekukan di sini tidak sejajar dengan baris yang setingkat",
            "the indentation here does not match the lines it belongs to",
            "Sejajarkan baris ini dengan isian atau butir lain yang setingkat.",
            "Align this line with the other fields or items of its level.",
        ),
    },
)
