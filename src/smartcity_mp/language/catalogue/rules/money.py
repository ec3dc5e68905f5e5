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
}
