"""What making the books says: SMP7xx, templates, book lists and narratives."""

from smartcity_mp.language.catalogue.said import Said

_NEAR_ID = '[[; maksud Anda "{suggestion}"?]]'
_NEAR_EN = '[[; did you mean "{suggestion}"?]]'

BOOKS: dict[str, Said] = {
    "SMP701": Said(
        id="templat ini tidak dapat dipakai: {text}",
        en="this template cannot be used: {text}",
        hint_id="Perbaiki templatnya, atau hapus agar dipakai templat bawaan.",
        hint_en="Correct the template, or delete it to have the built-in one.",
    ),
    "SMP702": Said(
        id="templat ini menyebut sesuatu yang tidak ada: {text}",
        en="this template names something that does not exist: {text}",
        hint_id="Periksa ejaannya terhadap templat bawaan.",
        hint_en="Check the spelling against the built-in template.",
    ),
    "SMP703": Said(
        id='tabel, gambar, atau kartu dalam bab "{chapter}" hilang saat bab itu disusun',
        en='a table, figure or card of chapter "{chapter}" got lost in the making',
        hint_id="Letakkan tiap tabel, gambar, atau kartu pada baris sendiri di tepi kiri,"
        " di antara dua baris kosong.",
        hint_en="Put each table, figure or card on a line of its own at the left margin,"
        " between two blank lines.",
    ),
    "SMP705": Said(
        id=f'bab "{{text}}" tidak ada{_NEAR_ID}',
        en=f'there is no chapter "{{text}}"{_NEAR_EN}',
        hint_id="Pakai nama bab bawaan, atau tulis babnya di templates/{text}.md.",
        hint_en="Use the name of a built-in chapter, or write the chapter in templates/{text}.md.",
        variants={
            "none": (
                'buku "{text}" belum punya bab',
                'the book "{text}" has no chapters',
                "Sebutkan babnya: chapters: [arah-pembangunan, strategi].",
                "Name them: chapters: [arah-pembangunan, strategi].",
            ),
        },
    ),
    "SMP706": Said(
        id=f'susunan buku "{{text}}" tidak ada{_NEAR_ID}',
        en=f'there is no set of books "{{text}}"{_NEAR_EN}',
        hint_id="[[Pilihannya: {allowed}. ]]Susunan sendiri ditulis sebagai daftar di `books`.",
        hint_en="[[The choices are: {allowed}. ]]Books of your own are a list under `books`.",
    ),
    "SMP707": Said(
        id=f'narasi "{{name}}" tidak dipakai bab mana pun{_NEAR_ID}',
        en=f'no chapter uses the narrative "{{name}}"{_NEAR_EN}',
        hint_id="Beri nama menurut babnya, <bab>.md, atau buku-1-<bab>.md untuk satu buku saja.",
        hint_en="Name it after its chapter, <chapter>.md, or buku-1-<chapter>.md for one book.",
    ),
    "SMP708": Said(
        id='tautan "{text}" tidak dapat dipakai; hanya tulisannya yang dicetak',
        en='the link "{text}" cannot be used; only its words are printed',
        hint_id="Tautan dimulai dengan https:// atau mailto:.",
        hint_en="A link begins with https:// or mailto:.",
        variants={
            "picture": (
                'gambar "{text}" tidak dapat dicetak; hanya keterangannya yang dicetak',
                'the picture "{text}" cannot be printed; only its description is',
                "Narasi tidak memuat gambar. Sebut saja dokumen yang memuat gambar itu.",
                "A narrative holds no pictures. Name the document that has the picture instead.",
            ),
            "place": (
                'tautan "{text}" tidak menunjuk tempat mana pun dalam buku ini',
                'the link "{text}" leads to no place in this book',
                "Hapus tautannya dan sebut bab atau kodenya dengan kata-kata.",
                "Delete the link and name the chapter or the id in words.",
            ),
        },
    ),
    "SMP709": Said(
        id=f'templat "{{name}}" tidak dipakai bab mana pun{_NEAR_ID}',
        en=f'no chapter uses the template "{{name}}"{_NEAR_EN}',
        hint_id="Namai menurut bab bawaan, <bab>.md, atau sebut babnya di `books`, atau hapus.",
        hint_en="Name it after a built-in chapter, <chapter>.md, list it in `books`, or delete it.",
    ),
    "SMP710": Said(
        id=f'rujukan ke "{{text}}" dalam templat tidak menunjuk apa pun{_NEAR_ID}',
        en=f'the reference to "{{text}}" in a template points at nothing{_NEAR_EN}',
        hint_id="Pakai id yang ada dalam masterplan, atau nama tabel atau gambar dalam buku itu.",
        hint_en="Use an id of the masterplan, or the name of a table or figure of that book.",
    ),
    "SMP711": Said(
        id="teks ini terlalu panjang untuk satu berkas, jadi tidak dicetak",
        en="this text is too long for one file and is not printed",
        hint_id="Satu narasi memuat paling banyak 100.000 huruf. Ringkaskan atau bagi menurut bab.",
        hint_en="A narrative holds 100,000 characters at most. Shorten it, or split it by chapter.",
        variants={
            "total": (
                "semua narasi bersama-sama terlalu panjang, jadi yang ini tidak dicetak",
                "all narratives together are too long, so this one is not printed",
                "Semuanya bersama-sama memuat paling banyak 400.000 huruf. Ringkaskan.",
                "All of them hold 400,000 characters at most. Shorten them.",
            ),
            "long": (
                "paragraf ini terlalu panjang, jadi teksnya tidak dicetak",
                "this paragraph is too long, so the text is not printed",
                "Satu paragraf memuat paling banyak 20.000 huruf. Sisipkan baris kosong.",
                "A paragraph holds 20,000 characters at most. Put blank lines into it.",
            ),
            "signs": (
                "paragraf ini memuat terlalu banyak tanda seperti [ < ` * _ &, jadi teksnya tidak"
                " dicetak",
                "this paragraph holds too many signs such as [ < ` * _ &, so the text is not"
                " printed",
                "Hapus tanda yang tidak perlu, atau bagi paragrafnya dengan baris kosong.",
                "Delete the signs that it does not need, or part it by blank lines.",
            ),
            "deep": (
                "daftar atau kutipan di sini bertingkat terlalu dalam, jadi teksnya tidak dicetak",
                "the list or quotation here goes too deep, so the text is not printed",
                "Tulis dengan lebih sedikit tingkat.",
                "Write it with fewer levels.",
            ),
        },
    ),
    "SMP712": Said(
        id='HTML tidak dipakai dalam teks ini; "{text}" dicetak apa adanya',
        en='HTML is not used in this text; "{text}" is printed as it stands',
        hint_id="Hapus tandanya, atau pakai huruf yang dimaksud, misalnya H₂O, m², atau *miring*.",
        hint_en="Delete the tag, or use the letter that is meant, such as H₂O, m² or *italic*.",
        variants={
            "open": (
                'catatan yang dimulai dengan "{text}" tidak ditutup, jadi ikut dicetak',
                'the note that begins with "{text}" is not closed, so it is printed',
                "Tutup catatannya dengan -->.",
                "Close the note with -->.",
            ),
            "braces": (
                '"{text}" hanya diisi di dalam templates/; di sini tercetak apa adanya',
                '"{text}" is filled in only within templates/; here it is printed as it stands',
                "Tulis kata-katanya sendiri.",
                "Write the words themselves.",
            ),
            "bullet": (
                "baris yang diawali {text} tidak menjadi butir daftar, tetapi satu paragraf",
                "lines that begin with {text} become no list, but one paragraph",
                "Awali setiap butir dengan - dan satu spasi.",
                "Begin each item with - and a space.",
            ),
            "table": (
                "baris dengan tab di sini tidak menjadi tabel, tetapi satu paragraf",
                "the lines with tabs here become no table, but one paragraph",
                "Tulis tiap baris seperti | Slawi | 75.210 |, dan |---|---| di bawah baris judul.",
                "Write each line like | Slawi | 75,210 |, and |---|---| below the headings.",
            ),
        },
    ),
    "SMP713": Said(
        id='catatan kaki "[^{text}]" tidak ada isinya',
        en='the footnote "[^{text}]" has no text',
        hint_id="Tulis isinya pada baris sendiri: [^{text}]: isi catatan.",
        hint_en="Write its text on a line of its own: [^{text}]: the note.",
        variants={
            "uncited": (
                'catatan kaki "[^{text}]" tidak dirujuk, jadi dicetak sebagai paragraf biasa',
                'nothing refers to the footnote "[^{text}]", so it is printed as a paragraph',
                "Tulis [^{text}] di belakang kata yang diberi catatan.",
                "Write [^{text}] behind the word that it is about.",
            ),
            "twice": (
                'catatan kaki "[^{text}]" ditulis dua kali; yang ini dicetak sebagai paragraf',
                'the footnote "[^{text}]" is written twice; this one is printed as a paragraph',
                "Beri catatan ini nama lain, di sini dan di belakang katanya.",
                "Give this note another name, here and behind its word.",
            ),
        },
    ),
    "SMP714": Said(
        id="daftar ini memuat lebih dari {limit:number} buku",
        en="this list has more than {limit:number} books",
        hint_id="Gabungkan bukunya, atau hapus yang tidak dipakai.",
        hint_en="Join books, or delete those that nobody needs.",
        variants={
            "chapters": (
                "semua buku bersama-sama memuat lebih dari {limit:number} bab dan halaman",
                "all books together have more than {limit:number} chapters and pages",
                "Hapus bab yang tidak dipakai mulai dari sini.",
                "Delete the chapters that nobody needs, from here on.",
            ),
        },
    ),
    "SMP715": Said(
        id="templat ini mengulang terlalu banyak atau menghasilkan teks yang terlalu panjang",
        en="this template repeats too much or makes too much text",
        hint_id="Kurangi pengulangan di baris ini. Templat tidak boleh memanggil dirinya sendiri.",
        hint_en="Repeat less at this line. A template must not call itself.",
        variants={
            "deep": (
                "kurung dan perintah dalam templat ini bertumpuk terlalu dalam",
                "brackets and statements in this template lie too deep in each other",
                "Pisahkan menjadi beberapa langkah, misalnya dengan {% set %}.",
                "Part them into several steps, such as with {% set %}.",
            ),
        },
    ),
    "SMP716": Said(
        id='"{text}" hanya penanda tempat, tetapi tercetak di buku',
        en='"{text}" only holds a place, but is printed in the books',
        hint_id="Tulis isinya, atau hapus sampai diketahui.",
        hint_en="Write what is due there, or delete it until it is known.",
    ),
    "SMP717": Said(
        id='bab bawaan "{name}" sudah berubah sejak disalin dari versi {version}',
        en='the built-in chapter "{name}" has changed since it was copied from version {version}',
        hint_id="Lihat bedanya dengan smartcity-mp templates diff {name}, pindahkan yang perlu,"
        " lalu ganti sidik dalam stempelnya dengan {today}.",
        hint_en="See what differs with smartcity-mp templates diff {name}, take over what you need,"
        ' then write {today} as the "sidik" of the stamp.',
        variants={
            "untouched": (
                'bab bawaan "{name}" sudah berubah sejak disalin dari versi {version}, sedangkan'
                " salinan ini belum diubah",
                'the built-in chapter "{name}" has changed since it was copied from version'
                " {version}, and this copy was never altered",
                "Hapus berkas ini agar bab bawaan yang baru dipakai, atau salin ulang dengan"
                " smartcity-mp templates copy {name} --force.",
                "Delete this file to have the new built-in one, or copy it again with"
                " smartcity-mp templates copy {name} --force.",
            ),
            "gone": (
                'bab bawaan "{name}" yang disalin di sini tidak ada dalam versi {now}',
                'version {now} has no built-in chapter "{name}", of which this is a copy',
                "Hapus baris stempelnya jika bab ini dirawat sendiri.",
                "Delete the line of the stamp if you keep this chapter yourself.",
            ),
            "unknown": (
                "stempel salinan ini tidak dapat dibaca, jadi tidak diketahui apakah bab bawaannya"
                " sudah berubah",
                "the stamp of this copy cannot be read, so nobody knows whether the built-in"
                " chapter has changed",
                "Kembalikan baris itu seperti semula, atau hapus jika bab ini dirawat sendiri.",
                "Put the line back as it was, or delete it if you keep this chapter yourself.",
            ),
        },
    ),
    "SMP718": Said(
        id='templat ini sama dengan bab bawaan "{name}", jadi tidak mengubah apa pun',
        en='this template is the same as the built-in chapter "{name}", so it changes nothing',
        hint_id="Ubah isinya, atau hapus berkasnya agar bab bawaan berikutnya ikut dipakai.",
        hint_en="Change it, or delete the file so that later built-in chapters are used too.",
    ),
}
