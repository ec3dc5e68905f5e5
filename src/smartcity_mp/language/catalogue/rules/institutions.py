"""What the rules say of who answers for what, and of the bodies, partners and skills behind it."""

from smartcity_mp.language.catalogue.said import Said

INSTITUTIONS: dict[str, Said] = {
    "SMP801": Said(
        id="penanggung jawab {id}[[ dan {more} program atau quick win lain]] adalah {name}, yang"
        " bukan perangkat daerah ({kind:spoken})",
        en="the owner of {id}[[ (and {more} more)]] is {name}, which is"
        " no agency of the region ({kind:spoken})",
        hint_id="Tulis perangkat daerahnya di `owner` dan mitra ini di `supporting`, atau perbaiki"
        " `kind` di organizations.yaml.",
        hint_en="Put the agency under `owner` and this partner under `supporting`, or correct"
        " `kind` in organizations.yaml.",
    ),
    "SMP802": Said(
        id="",
        en="",
        variants={
            "one": (
                'indikator sasaran[[ {id}]] ("{name}") belum punya penanggung jawab',
                'indicator[[ {id}]] ("{name}") of an objective has no owner',
                "Tulis di `owner` organisasi yang mengukur dan melaporkannya.",
                "Put the organization that measures and reports it under `owner`.",
            ),
            "all": (
                "tidak satu pun indikator sasaran punya penanggung jawab",
                "no indicator of an objective has an owner",
                "Tulis di `owner` setiap indikator organisasi yang mengukur dan melaporkannya.",
                "Put the organization that measures and reports it under `owner` of each.",
            ),
        },
    ),
    "SMP803": Said(
        id="",
        en="",
        variants={
            "programs": (
                "{name} memegang {count} program yang berjalan bersamaan pada {year}; lazimnya"
                " paling banyak {most}",
                "{name} owns {count} programs that run at once in {year}; {most} are usually the"
                " most",
                "Bagi program kepada perangkat daerah lain, atau atur jadwalnya bergantian.",
                "Share the programs with other agencies, or let them run one after the other.",
            ),
            "quick-wins": (
                "{name} memegang {count} quick win; lazimnya paling banyak {most}",
                "{name} owns {count} quick wins; {most} are usually the most",
                "Serahkan sebagian kepada perangkat daerah yang melayani warganya langsung.",
                "Hand some of them to the agencies that serve the residents themselves.",
            ),
        },
    ),
    "SMP804": Said(
        id="",
        en="",
        variants={
            "absent": (
                "masterplan belum ditetapkan dengan peraturan kepala daerah; wajib sejak tahap"
                " {due}",
                "no regulation enacts the masterplan; it is due from stage {due}",
                "Isi `regulation`; jika peraturannya masih disusun, kecualikan dengan alasan.",
                "Fill in `regulation`; if it is still being drafted, waive it with the reason.",
            ),
            "number": (
                'nomor peraturan penetapan, "{text}", tidak memuat angka; wajib sejak tahap {due}',
                'the number of the enacting regulation, "{text}", has no digit; it is due from'
                " stage {due}",
                "Tulis nomor yang diundangkan, atau kosongkan dan kecualikan dengan alasan.",
                "Write the number as promulgated, or leave it empty and waive it with the reason.",
            ),
            "edition": (
                "peraturan tahun {year} disebut menetapkan edisi {number}, tetapi edisi itu tidak"
                " ada di `edition` atau `history`",
                "the regulation of {year} is said to enact edition {number}, which is neither in"
                " `edition` nor in `history`",
                "Tulis nomor edisi yang ditetapkan, atau catat edisi itu di `history`.",
                "Write the number of the edition that it enacts, or add that one to `history`.",
            ),
            "later": (
                "peraturan tahun {year} tidak mungkin menetapkan edisi {number}, yang baru"
                " bertanggal tahun {later}",
                "a regulation of {year} cannot enact edition {number}, which is dated {later}",
                "Tulis di `regulation: edition:` nomor edisi yang ditetapkannya; edisi lain dicetak"
                " sebagai rancangan.",
                "Write the number of the edition that it enacts as `regulation: edition:`; another"
                " edition is printed as a draft.",
            ),
        },
    ),
    "SMP805": Said(
        id="",
        en="",
        variants={
            "absent": (
                "{body:spoken} belum dibentuk dengan keputusan kepala daerah; wajib sejak tahap"
                " {due}",
                "no decree sets up the {body:spoken}; it is due from stage {due}",
                "Isi `decree` dengan nomor dan tahun keputusan; jika belum terbit, kecualikan"
                " dengan alasan.",
                "Fill in `decree` with number and year; if it is not out yet, waive it with the"
                " reason.",
            ),
            "number": (
                'keputusan pembentukan {body:spoken}, "{text}", tidak bernomor; wajib sejak tahap'
                " {due}",
                'the decree of the {body:spoken}, "{text}", has no number; it is due from stage'
                " {due}",
                "Tulis nomor dan tahunnya, atau kosongkan dan kecualikan dengan alasan.",
                "Write number and year, or leave it empty and waive it with the reason.",
            ),
        },
    ),
    "SMP806": Said(
        id="",
        en="",
        variants={
            "absent": (
                "Forum Smart City belum punya jadwal; wajib sejak tahap {due}",
                "the forum has no rhythm yet; it is due from stage {due}",
                "Tulis di `frequency` seberapa sering forum bertemu, misalnya dua kali setahun.",
                "Write under `frequency` how often it meets, such as twice a year.",
            ),
            "vague": (
                'jadwal Forum Smart City, "{text}", tidak menyebut seberapa sering forum bertemu',
                'the rhythm of the forum, "{text}", does not say how often it meets',
                "Tulis di `frequency` berapa kali dalam sebulan, semester, atau tahun.",
                "Write under `frequency` how many times a month, half-year or year.",
            ),
            "past": (
                "Forum Smart City berikutnya sudah lewat pada tanggal edisi ini",
                "the next meeting of the forum is past at the date of this edition",
                "Perbarui `next` dengan waktu forum yang akan datang.",
                "Bring `next` up to date with the meeting that is to come.",
            ),
        },
    ),
    "SMP807": Said(
        id="belum ada program untuk kecakapan pegawai dan warga",
        en="no program is for the skills of staff and residents",
        hint_id="Tambahkan program di klaster `literacy` atau `people-skills`, atau yang menutup"
        " kesenjangan SDM di `closes`.",
        hint_en="Add a program to the cluster `literacy` or `people-skills`, or one that closes a"
        " gap of human resources under `closes`.",
    ),
    "SMP808": Said(
        id="belum ada program kebijakan dan kelembagaan yang mendasari program lain",
        en="no program is about the policy and institutions that the others rest on",
        hint_id="Tambahkan program di klaster `policy-institution`, misalnya peraturan dan"
        " prosedur bakunya.",
        hint_en="Add a program to the cluster `policy-institution`, such as regulations and"
        " procedures.",
    ),
    "SMP809": Said(
        id="tidak satu pun program atau quick win menyebut mitra di luar pemerintah",
        en="no program or quick win names a partner outside the government",
        hint_id="Tulis kampus, usaha, komunitas, atau media yang membantu di `supporting` atau"
        " `partners`.",
        hint_en="Put the universities, businesses, communities or media that help under"
        " `supporting` or `partners`.",
    ),
    "SMP810": Said(
        id='peraturan "{name}" direncanakan untuk {year}, padahal edisi ini dari tahun {edition}',
        en='the regulation "{name}" is planned for {year}, but this edition is dated {edition}',
        hint_id="Bila sudah ditetapkan, pindahkan ke `legal_basis`; bila belum, tulis tahun yang"
        " baru.",
        hint_en="If it was enacted, move it to `legal_basis`; if not, write its new year.",
    ),
    "SMP811": Said(
        id="{name} berubah sejak disetujui {by} pada {date:spoken}",
        en="{name} has changed since {by} approved it on {date:spoken}",
        hint_id="Minta jabatan itu membaca lagi, lalu `smartcity-mp approve {name}`; `diff`"
        " menunjukkan apa yang berubah.",
        hint_en="Ask that post to read it again, then `smartcity-mp approve {name}`; `diff` shows"
        " what has changed.",
        variants={
            "chapter": (
                "bab {name} berubah sejak disetujui {by} pada {date:spoken}",
                "chapter {name} has changed since {by} approved it on {date:spoken}",
                "Minta jabatan itu membaca lagi, lalu `smartcity-mp approve {name}`.",
                "Ask that post to read it again, then `smartcity-mp approve {name}`.",
            ),
            "gone": (
                "bab {name} disetujui {by}, tetapi tidak ada lagi",
                "chapter {name} was approved by {by}, but is not there any more",
                "Hapus butir ini, atau setujui bab yang menggantikannya.",
                "Delete this entry, or approve the chapter that is in its place.",
            ),
            "malformed": (
                "persetujuan {name} oleh {by} tanpa sidik isi dari `approve`",
                "the approval of {name} by {by} has no fingerprint that `approve` wrote",
                "Hapus butir ini, lalu catat lagi dengan `smartcity-mp approve {name}`.",
                "Delete this entry, then enter it again by `smartcity-mp approve {name}`.",
            ),
            "scheme": (
                "persetujuan {name} oleh {by} dicatat versi lain program ini, sehingga tidak dapat"
                " dibandingkan",
                "the approval of {name} by {by} was entered by another version of this program and"
                " cannot be compared",
                "Perbarui smartcity-mp.",
                "Install the newest smartcity-mp.",
            ),
            "twice": (
                "{by} tercatat menyetujui {name} lebih dari sekali",
                "{by} is listed to approve {name} more than once",
                "Sisakan butir yang terakhir.",
                "Leave the last entry.",
            ),
            "nothing": (
                "persetujuan {by} tidak menyebut apa yang disetujui",
                "an approval by {by} does not say of what",
                "Tulis kodenya di `of`, atau hapus butir ini.",
                "Put its code under `of`, or delete this entry.",
            ),
        },
    ),
}
