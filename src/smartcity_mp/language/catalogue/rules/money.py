"""What the rules say of budgets."""

from smartcity_mp.language.catalogue.said import Said

MONEY: dict[str, Said] = {
    "SMP402": Said(
        id="anggaran {amount:rupiah} program {id} jatuh pada {year}, di luar jadwal {first}–{last}",
        en="program {id} has {amount:rupiah} in {year}, outside its schedule {first}–{last}",
        hint_id="Pindahkan anggarannya ke tahun dalam jadwal, atau perpanjang `schedule`.",
        hint_en="Move the money to a year of the schedule, or extend `schedule`.",
    ),
    "SMP407": Said(
        id="langkah quick win {id} berbiaya {cost:rupiah}, melebihi anggaran {budget:rupiah}",
        en="the steps of quick win {id} cost {cost:rupiah}, more than its budget {budget:rupiah}",
        hint_id="Sesuaikan `cost` tiap langkah atau `resources: budget`.",
        hint_en="Correct the `cost` of the steps or `resources: budget`.",
    ),
    "SMP417": Said(
        id="{id} memakai sumber dana `{text}`, padahal daerah ini {kind}",
        en="{id} is paid from `{text}`, but this region is a {kind}",
        hint_id="Ganti `{text}` dengan `{right}`.",
        hint_en="Replace `{text}` with `{right}`.",
    ),
    "SMP418": Said(
        id="",
        en="",
        variants={
            "small": (
                "{id}: {amount:rupiah}[[ dan {more} jumlah lain]] terlalu kecil untuk sebuah"
                " anggaran",
                "{id}: {amount:rupiah}[[ ({more} more like it)]] is too little for a budget",
                "Tulis rupiah penuh, bukan ribuan atau jutaan: 750 juta ditulis 750000000.",
                "Write whole rupiah, not thousands or millions: 750 million is 750000000.",
            ),
            "large": (
                "{id}: {amount:rupiah}[[ pada {year}]] melebihi batas wajar untuk setahun,"
                " {limit:rupiah}",
                "{id}: {amount:rupiah}[[ in {year}]] is more than is likely for a year,"
                " {limit:rupiah}",
                "Hitung nolnya: satu miliar ditulis 1000000000.",
                "Count the zeros: one billion is 1000000000.",
            ),
            "spending": (
                "{id}: {amount:rupiah}[[ pada {year}]] melebihi seluruh belanja daerah dalam"
                " setahun, {limit:rupiah}",
                "{id}: {amount:rupiah}[[ in {year}]] is more than the region spends in a whole"
                " year, {limit:rupiah}",
                "Hitung nolnya: satu miliar ditulis 1000000000.",
                "Count the zeros: one billion is 1000000000.",
            ),
            "ratio": (
                "{id}: {amount:rupiah} pada {year} jauh berbeda dari tahun lain sumber ini,"
                " {other:rupiah}",
                "{id}: {amount:rupiah} in {year} is far from the other years of this source,"
                " {other:rupiah}",
                "Hitung nolnya; jika memang demikian, kecualikan dengan alasan.",
                "Count the zeros; if it is meant so, waive it with a reason.",
            ),
        },
    ),
    "SMP419": Said(
        id="program {id} belum punya anggaran untuk {years}, padahal tahun itu ada dalam jadwalnya",
        en="program {id} has no money for {years}, though its schedule has it",
        hint_id="Isi anggarannya, tulis 0 untuk tahun tanpa biaya, atau perbaiki `schedule`.",
        hint_en="Fill in the amount, write 0 for a year that costs nothing, or correct `schedule`.",
    ),
    "SMP420": Said(
        id="",
        en="",
        variants={
            "dear": (
                "quick win {id} memerlukan {amount:rupiah}, lebih dari seluruh anggaran program"
                " {program}, {whole:rupiah}",
                "quick win {id} needs {amount:rupiah}, more than the whole budget of program"
                " {program}, {whole:rupiah}",
                "Perbaiki `resources: budget`, atau `budget` program {program}.",
                "Correct `resources: budget`, or the `budget` of program {program}.",
            ),
            "source": (
                "quick win {id} dibiayai dari `{text}`, sumber dana yang tidak ada pada anggaran"
                " program {program}",
                "quick win {id} is paid from `{text}`, a source that program {program} does not"
                " have",
                "Tambahkan `{text}` ke `budget` program {program}, atau pakai sumber lain.",
                "Add `{text}` to the `budget` of program {program}, or use another source.",
            ),
        },
    ),
    "SMP421": Said(
        id="",
        en="",
        variants={
            "steps": (
                "biaya semua langkah quick win {id} berjumlah {cost:rupiah}, kurang dari"
                " anggaran {budget:rupiah}",
                "all steps of quick win {id} cost {cost:rupiah}, less than its budget"
                " {budget:rupiah}",
                "Sesuaikan `cost` tiap langkah atau `resources: budget`.",
                "Correct the `cost` of the steps or `resources: budget`.",
            ),
            "activities": (
                "kegiatan program {id} berjumlah {cost:rupiah}, melebihi anggarannya"
                " {budget:rupiah}",
                "the activities of program {id} cost {cost:rupiah}, more than its budget"
                " {budget:rupiah}",
                "Sesuaikan `budget` tiap kegiatan, atau `budget` program.",
                "Correct the `budget` of the activities, or the `budget` of the program.",
            ),
            "years": (
                "anggaran per tahun program {id} dari {text} berjumlah {cost:rupiah}, melebihi"
                " `budget_total` {budget:rupiah}",
                "the years of program {id} need {cost:rupiah} from {text}, more than"
                " `budget_total` {budget:rupiah}",
                "Sesuaikan tahun-tahun di `budget`, atau `budget_total`.",
                "Correct the years under `budget`, or `budget_total`.",
            ),
        },
    ),
    "SMP424": Said(
        id="",
        en="",
        variants={
            "total": (
                "anggaran seluruh masterplan {amount:rupiah}, melebihi pagu {limit:rupiah} sebesar"
                " {over:rupiah}",
                "the whole masterplan costs {amount:rupiah}, more than the ceiling {limit:rupiah}"
                " by {over:rupiah}",
                "Kurangi atau tunda program, atau ubah `max_total` pada `rules: settings:`.",
                "Drop or delay programs, or change `max_total` under `rules: settings:`.",
            ),
            "year": (
                "dana APBD untuk {year} {amount:rupiah}, lebih dari {percent} persen belanja daerah"
                " dalam setahun, {limit:rupiah}",
                "in {year} the region's own budget gives {amount:rupiah}, more than {percent}"
                " percent of all that the region spends in a year, {limit:rupiah}",
                "Bagi program ke beberapa tahun, atau cari sumber dana lain.",
                "Spread the programs over several years, or look for other sources of money.",
            ),
            "ceiling": (
                "dana APBD untuk {year} {amount:rupiah}, melebihi pagu masterplan {limit:rupiah}"
                "[[; pagu terlampaui juga pada {others}]]",
                "in {year} the region's own budget gives {amount:rupiah}, more than the ceiling of"
                " the masterplan, {limit:rupiah}[[; the ceiling is exceeded in {others} too]]",
                "Tunda atau kurangi program, atau perbaiki `ceiling` di finance.yaml.",
                "Delay or drop programs, or correct `ceiling` in finance.yaml.",
            ),
        },
    ),
    "SMP425": Said(
        id="",
        en="",
        variants={
            "program": (
                "program {id} senilai {amount:rupiah} bergantung pada satu sumber dana, `{text}`",
                "program {id} of {amount:rupiah} depends on one source of money, `{text}`",
                "Tambahkan sumber lain di `budget`; yang belum diketahui jumlahnya ditulis tanpa"
                " angka.",
                "Add another source to `budget`; one of unknown amount is written without a"
                " figure.",
            ),
            "plan": (
                "semua program hanya dibiayai dari satu sumber dana, `{text}`",
                "all programs are paid from one source of money, `{text}`",
                "Cari sumber lain bagi sebagian program, misalnya DAK, CSR, KPBU, atau hibah.",
                "Look for other sources for some programs, such as DAK, CSR, KPBU or grants.",
            ),
        },
    ),
    "SMP426": Said(
        id="",
        en="",
        variants={
            "dimension": (
                "{percent} persen anggaran masterplan berada di {name}; lazimnya paling banyak"
                " {most} persen",
                "{percent} percent of the masterplan's money lies in {name}; {most} percent is"
                " usually the most",
                "Periksa anggaran program dimensi lain, atau kecualikan dengan alasan.",
                "Check the money of the other dimensions, or waive it with the reason.",
            ),
            "office": (
                "{percent} persen anggaran masterplan dipegang {name}; lazimnya paling banyak"
                " {most} persen",
                "{name} holds {percent} percent of the masterplan's money; {most} percent is"
                " usually the most",
                "Periksa anggaran program organisasi lain, atau kecualikan dengan alasan.",
                "Check the money of the other organizations, or waive it with the reason.",
            ),
        },
    ),
    "SMP427": Said(
        id="anggaran masterplan melonjak dari {before:rupiah} menjadi {amount:rupiah} pada {year}"
        "[[, terutama karena program {program}]]",
        en="the masterplan's money leaps from {before:rupiah} to {amount:rupiah} in {year}"
        "[[, mostly through program {program}]]",
        hint_id="Hitung nolnya, atau bagi pekerjaannya ke beberapa tahun.",
        hint_en="Count the zeros, or spread the work over several years.",
    ),
    "SMP428": Said(
        id="bobot evaluasi {year} berjumlah {whole}, bukan 100 persen",
        en="the weights of the evaluation of {year} come to {whole}, not to 100 percent",
        hint_id="Perbaiki `weights`, atau hapus untuk memakai bobot bawaan.",
        hint_en="Correct `weights`, or delete it to use the built-in ones.",
    ),
    "SMP429": Said(
        id="",
        en="",
        variants={
            "more": (
                'sisa risiko "{name}" pada {id} bernilai {left}, lebih tinggi daripada {score}'
                " sebelum mitigasi",
                'what remains of the risk "{name}" of {id} is {left}, more than the {score}'
                " before its mitigation",
                "Periksa apakah nilainya tertukar.",
                "Check whether the figures are swapped.",
            ),
            "unmitigated": (
                'sisa risiko "{name}" pada {id} sudah dinilai, tetapi mitigasinya belum ditulis',
                'what remains of the risk "{name}" of {id} is judged, but it has no mitigation',
                "Tulis `mitigation`, atau kosongkan nilai sesudah mitigasi.",
                "Write `mitigation`, or empty the figures after it.",
            ),
        },
    ),
    "SMP432": Said(
        id="",
        en="",
        variants={
            "weight": (
                'bobot kriteria prioritas {id} ("{name}") belum diisi',
                'the priority criterion {id} ("{name}") has no weight',
                "Isi `weight`, atau hapus kriterianya.",
                "Fill in `weight`, or delete the criterion.",
            ),
            "sum": (
                "bobot kriteria prioritas berjumlah {whole}, bukan 100 persen",
                "the weights of the priority criteria come to {whole}, not to 100 percent",
                "Perbaiki `weight` pada `criteria`; buku belum memuat urutan program.",
                "Correct the `weight` of the `criteria`; the books show no order of programs yet.",
            ),
        },
    ),
    "SMP433": Said(
        id="",
        en="",
        variants={
            "none": (
                "program {id} belum dinilai menurut kriteria prioritas",
                "program {id} has no scores by the priority criteria",
                "Tulis nilainya, 1 sampai 5, pada `scores` di berkas program.",
                "Write them, 1 to 5, in `scores` of the program's file.",
            ),
            "some": (
                "program {id} belum dinilai menurut kriteria {names}",
                "program {id} has no score by the criteria {names}",
                "Tulis nilainya, 1 sampai 5, pada `scores` di berkas program.",
                "Write it, 1 to 5, in `scores` of the program's file.",
            ),
        },
    ),
}
