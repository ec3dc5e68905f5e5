"""What reading the files says: SMP0xx, the folder and the YAML text."""

from smartcity_mp.language.catalogue.said import Said
from smartcity_mp.language.catalogue.syntax import UNREADABLE

SOURCE: dict[str, Said] = {
    "SMP001": Said(
        id="berkas ini tidak dapat dibaca: {reason}",
        en="this file cannot be read: {reason}",
        hint_id="Periksa apakah berkasnya masih ada dan boleh dibaca, lalu ulangi.",
        hint_en="Check that the file is there and may be read, then try again.",
    ),
    "SMP002": Said(
        id="berkas ini tidak disimpan sebagai UTF-8 (bita {byte} di sini)",
        en="this file is not saved as UTF-8 (byte {byte} here)",
        hint_id="Simpan ulang dengan pengodean UTF-8; di Notepad: Simpan Sebagai, Pengodean.",
        hint_en="Save it again with the encoding UTF-8; in Notepad: Save As, Encoding.",
        variants={
            "wide": (
                "berkas ini disimpan sebagai UTF-16, bukan UTF-8",
                "this file is saved as UTF-16, not as UTF-8",
                "Simpan ulang dengan pengodean UTF-8; di Notepad: Simpan Sebagai, Pengodean.",
                "Save it again with the encoding UTF-8; in Notepad: Save As, Encoding.",
            ),
        },
    ),
    "SMP003": Said(
        id="berkas ini lebih besar daripada {limit} MB",
        en="this file is larger than {limit} MB",
        hint_id="Pindahkan naskah panjang ke narratives/, atau bagi berkasnya.",
        hint_en="Move long prose to narratives/, or split the file.",
    ),
    "SMP004": Said(
        id="isi masterplan melebihi {limit} MB; berkas ini dan berikutnya tidak dibaca",
        en="the masterplan holds more than {limit} MB; this file and those after it were not read",
        hint_id="Keluarkan dari folder ini berkas yang bukan bagian masterplan.",
        hint_en="Take files that do not belong to the masterplan out of the folder.",
    ),
    "SMP005": Said(
        id="karakter {char} tidak boleh dipakai",
        en="the character {char} is not allowed",
        hint_id="Hapus karakter itu lalu ketik ulang; biasanya ia terbawa saat menyalin teks.",
        hint_en="Delete it and type the text again; it usually comes with copied text.",
        variants={
            "turning": (
                "karakter {char} membalik arah tulisan; yang terbaca lain dari yang tersimpan",
                "the character {char} turns the writing round; one reads not what is stored",
                "Hapus bagian itu lalu ketik ulang; tulisan Arab pun tidak memerlukannya.",
                "Delete that place and type it again; not even Arabic needs it.",
            ),
            "symbol": (
                "karakter {char} adalah tanda butir atau simbol dari Word, bukan huruf",
                "the character {char} is a bullet or a symbol of Word, and no letter",
                "Awali setiap butir dengan - dan satu spasi; simbol lain diganti dengan kata.",
                "Begin each item with - and a space; write a word for any other symbol.",
            ),
            "name": (
                "di dalam nama isian ini ada karakter {char} yang tidak terlihat",
                "the name of this field holds the character {char}, which cannot be seen",
                "Hapus nama itu lalu ketik ulang; biasanya ia terbawa saat menyalin teks.",
                "Delete the name and type it again; such characters come with copied text.",
            ),
        },
    ),
    "SMP006": UNREADABLE,
    "SMP007": Said(
        id='isian "{key}" sudah ada di baris {first}',
        en='the field "{key}" stands in line {first} already',
        hint_id="Hapus salah satunya, atau gabungkan isinya; jika ini butir lain, awali dengan -.",
        hint_en="Delete one of them, or merge what they hold; begin another item with a -.",
        variants={
            "same": (
                'isian "{key}" di baris {first} ditulis sekali lagi di sini, dengan isi yang sama',
                'the field "{key}" of line {first} is written once more here, with the same value',
                "Hapus salah satunya; mungkin tertempel dua kali.",
                "Delete one of them; it may have been pasted twice.",
            ),
        },
    ),
    "SMP008": Said(
        id="nama isian harus berupa satu teks yang tidak kosong",
        en="the name of a field must be a text, and not empty",
        hint_id="Tulis `nama: nilai`; awali butir daftar dengan tanda - dan spasi.",
        hint_en="Write `name: value`; begin a list item with - and a space.",
    ),
    "SMP009": Said(
        id='tanda {char} di awal "{name}" punya arti khusus di YAML, yang tidak dipakai di sini',
        en='the {char} that begins "{name}" has a meaning in YAML that is not used here',
        hint_id="Apit seluruh teks dengan tanda petik. Jika memang penanda YAML: tulis isinya"
        " sekali lagi.",
        hint_en="Put quotes around the whole text. If it is a YAML alias indeed: write the content"
        " out.",
    ),
    "SMP010": Said(
        id='tanda ! di awal "{tag}" punya arti khusus di YAML, yang tidak dipakai di sini',
        en='the ! that begins "{tag}" has a meaning in YAML that is not used here',
        hint_id="Apit seluruh teks dengan tanda petik. Jika memang jenis nilai YAML: hapus saja.",
        hint_en="Put quotes around the whole text. If it is a YAML type indeed: delete it.",
    ),
    "SMP011": Said(
        id="isian gabungan (<<) tidak dipakai di sini",
        en="merge keys (<<) are not used here",
        hint_id="Tulis isiannya satu per satu.",
        hint_en="Write the fields one by one.",
    ),
    "SMP012": Said(
        id="satu berkas hanya memuat satu dokumen, tetapi yang kedua dimulai di sini",
        en="a file holds one document, but a second one begins here",
        hint_id="Hapus baris ---, atau pindahkan bagian kedua ke berkas lain.",
        hint_en="Delete the line ---, or move the second part to a file of its own.",
    ),
    "SMP013": Said(
        id="berkas ini harus berisi isian `nama: nilai` pada tingkat teratas",
        en="the top level of this file must be fields, `name: value`",
        hint_id="Tulis nama isiannya dulu, misalnya `goals:`, lalu daftarnya di bawahnya.",
        hint_en="Write the name of the field first, such as `goals:`, then the list below it.",
    ),
    "SMP014": Said(
        id="isinya bersarang lebih dari {limit} tingkat",
        en="the content is nested more than {limit} levels deep",
        hint_id="Periksa kurung [ dan { yang tidak ditutup.",
        hint_en="Look for a [ or { that is not closed.",
    ),
    "SMP015": Said(
        id="berkas ini tautan yang keluar dari folder masterplan",
        en="this file is a link that leads out of the masterplan's folder",
        hint_id="Salin berkas aslinya ke dalam folder.",
        hint_en="Copy the file itself into the folder.",
        variants={
            "folder": (
                "folder ini tautan yang keluar dari folder masterplan, jadi isinya tidak dibaca",
                "this folder is a link that leads out of the masterplan's folder; it is not read",
                "Salin folder aslinya ke sini sebagai pengganti tautan.",
                "Replace the link by a copy of the folder itself.",
            ),
            "again": (
                "folder ini tautan ke folder masterplan yang sudah dibaca di tempat lain",
                "this folder is a link to one of the masterplan's that is read elsewhere already",
                "Hapus tautan ini; isi folder aslinya tetap dibaca.",
                "Delete the link; what the folder itself holds is read all the same.",
            ),
        },
    ),
    "SMP016": Said(
        id='"{name}" bukan nama berkas yang dikenal di sini[[; maksud Anda "{suggestion}"?]]',
        en='"{name}" is not a file that is known here[[; did you mean "{suggestion}"?]]',
        hint_id="Ganti namanya, atau pindahkan ke luar; nama yang berakhir .yaml akan dibaca di"
        " programs/ dan quick-wins/, yang berakhir .md di narratives/.",
        hint_en="Rename it or move it away; names that end in .yaml are read in programs/ and"
        " quick-wins/, those that end in .md in narratives/.",
        variants={
            "folder": (
                'folder "{name}" tidak dibaca; maksud Anda "{suggestion}"?',
                'the folder "{name}" is not read; did you mean "{suggestion}"?',
                "Pindahkan isinya ke {suggestion}; jika bukan bagian masterplan, pindahkan folder"
                " itu ke luar.",
                "Move what it holds to {suggestion}; if it is no part of the masterplan, move the"
                " folder away.",
            ),
            "copy": (
                '"{name}" tampaknya salinan {suggestion}; hanya {suggestion} yang dibaca',
                '"{name}" looks like a copy of {suggestion}; only {suggestion} is read',
                "Pindahkan yang baru ke {suggestion}, lalu hapus salinan ini.",
                "Move what is new to {suggestion}, then delete this copy.",
            ),
            "no-text": (
                '"{name}" bukan berkas teks, jadi isinya tidak dapat dibaca',
                '"{name}" is no text file, so nobody can read what it holds',
                "Salin isinya ke berkas teks: .yaml di programs/ dan quick-wins/, .md di"
                " narratives/. Lalu pindahkan berkas ini ke luar.",
                "Copy what it holds to a text file: .yaml in programs/ and quick-wins/, .md in"
                " narratives/. Then move this file away.",
            ),
        },
    ),
    "SMP017": Said(
        id="baris ini dilekukkan dengan tab; YAML hanya memakai spasi",
        en="this line is indented with a tab; YAML takes only spaces",
        hint_id="Ganti tab dengan dua spasi; banyak penyunting dapat melakukannya sendiri.",
        hint_en="Replace the tab with two spaces; most editors can do so by themselves.",
        variants={
            "unseen": (
                "di sini ada karakter {char}, yang tidak terlihat dan bukan spasi YAML",
                "here is the character {char}, which cannot be seen and is no space of YAML",
                "Ganti dengan spasi biasa di seluruh berkas; ia terbawa dari Word atau laman web.",
                "Type plain spaces instead, in the whole file; it comes from Word or a web page.",
            ),
        },
    ),
    "SMP018": Said(
        id='berkas "{name}" tidak berada di tempatnya',
        en='the file "{name}" is not where it belongs',
        hint_id="Tempat program: programs/<dimensi>/<id>.yaml; quick win: quick-wins/<id>.yaml.",
        hint_en="Programs are programs/<dimension>/<id>.yaml; quick wins quick-wins/<id>.yaml.",
        variants={
            "kind": (
                "berkas ini memuat {found:kind}, bukan {kind:kind}",
                "this file holds a {found:kind}, not a {kind:kind}",
                "Pindahkan ke {place}.",
                "Move it to {place}.",
            ),
        },
    ),
    "SMP019": Said(
        id='mulai tanda # di sini teks tidak terbaca, karena menjadi catatan: "{text}"',
        en='from the # here on the text is a comment, which is not read: "{text}"',
        hint_id="Apit seluruh teks dengan tanda petik; jika ini catatan, beri spasi sesudah #.",
        hint_en="Put the whole text into quotes; if it is a comment, put a space behind the #.",
        variants={
            "all": (
                'isian ini kosong, karena tanda # menjadikan isinya catatan: "{text}"',
                'this field is empty, because the # makes a comment of what it holds: "{text}"',
                "Apit seluruh teks dengan tanda petik; jika ini catatan, beri spasi sesudah #.",
                "Put the whole text into quotes; if it is a comment, put a space behind the #.",
            ),
            "sheet": (
                'isian ini kosong: "{text}" adalah pesan dari Excel, bukan nilai selnya',
                'this field is empty: "{text}" is what Excel says, not the value of the cell',
                "Di Excel, perbaiki rumusnya atau lebarkan kolomnya, lalu salin angkanya lagi.",
                "Mend the formula or widen the column in Excel, then copy the number once more.",
            ),
        },
    ),
    "SMP020": Said(
        id="berkas ini memuat lebih dari {limit:number} isian dan butir",
        en="this file holds more than {limit:number} fields and items",
        hint_id="Keluarkan data mentah dari berkas ini; masterplan hanya memuat ringkasannya.",
        hint_en="Take raw data out of the file; a masterplan holds only what sums them up.",
    ),
    "SMP022": Said(
        id="masterplan ini ditulis dalam format versi {version}, yang sudah lama",
        en="this masterplan is written in version {version} of the format, which is old",
        hint_id="Jalankan smartcity-mp migrate --dry-run untuk melihat perubahannya, lalu"
        " smartcity-mp migrate.",
        hint_en="See with smartcity-mp migrate --dry-run what changes, then run smartcity-mp"
        " migrate.",
        variants={
            "newer": (
                "masterplan ini ditulis dalam format versi {version}; program ini hanya mengenal"
                " sampai versi {known}",
                "this masterplan is written in version {version} of the format; this program knows"
                " versions up to {known}",
                "Perbarui smartcity-mp, lalu ulangi. Jangan ubah angka versinya.",
                "Update smartcity-mp, then try again. Leave the number of the version.",
            ),
        },
    ),
    "SMP021": Said(
        id='"{name}" tidak dibaca; berkas masterplan berakhir .yaml',
        en='"{name}" is not read; the files of a masterplan end in .yaml',
        hint_id="Biarkan jika berkas ini milik program lain; jika tidak, periksa namanya.",
        hint_en="Leave it if it belongs to another program; if not, check its name.",
    ),
}
