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
                "{id}: {amount:rupiah}[[ and {more} other amounts]] is too little for a budget",
                "Tulis rupiah penuh, bukan ribuan atau jutaan: 750 juta ditulis 750000000.",
                "Write whole rupiah, not thousands or millions: 750 million is 750000000.",
            ),
            "large": (
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
        },
    ),
}
