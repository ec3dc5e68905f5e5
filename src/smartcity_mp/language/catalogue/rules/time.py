"""What the rules say of periods, schedules, horizons and months."""

from smartcity_mp.language.catalogue.said import Said

TIME: dict[str, Said] = {
    "SMP401": Said(
        id="",
        en="",
        variants={
            "backwards": (
                "jadwal program {id} berakhir pada {end}, sebelum dimulai pada {start}",
                "the schedule of program {id} ends in {end}, before it starts in {start}",
                "Tulis tahun mulai dan tahun selesai menurut urutannya.",
                "Write the first and the last year in order.",
            ),
            "outside": (
                "jadwal program {id} memuat {year}, di luar masa masterplan {first}–{last}",
                "the schedule of program {id} has {year}, outside the period {first}–{last}",
                "Pilih tahun dari {first} sampai {last}, atau ubah `period` di masterplan.yaml.",
                "Choose a year from {first} to {last}, or change `period` in masterplan.yaml.",
            ),
        },
    ),
    "SMP404": Said(
        id='tonggak "{name}" program {id} jatuh pada {year}, di luar jadwal {first}–{last}',
        en='milestone "{name}" of program {id} lies in {year}, outside its schedule {first}–{last}',
        hint_id="Perbaiki `at` pada tonggak ini atau `schedule` programnya.",
        hint_en="Correct `at` of the milestone or `schedule` of the program.",
    ),
    "SMP405": Said(
        id="jadwal program {id} berakhir pada {end},"
        ' sesudah jangkanya ("{horizon:spoken}") berakhir pada {last}',
        en="the schedule of program {id} ends in {end},"
        ' after its horizon ("{horizon:spoken}") ends in {last}',
        hint_id="Hapus `horizon` agar dipilih dari jadwal, atau pilih jangka yang lebih panjang.",
        hint_en="Delete `horizon` to have it follow the schedule, or choose a longer one.",
    ),
    "SMP406": Said(
        id="quick win {id} dimulai pada {start}, di luar jadwal program {program} {first}–{last}",
        en="quick win {id} starts in {start}, outside the schedule of {program}, {first}–{last}",
        hint_id="Perbaiki `start`, atau `schedule` program {program}.",
        hint_en="Correct `start`, or the `schedule` of program {program}.",
    ),
    "SMP411": Said(
        id="",
        en="",
        variants={
            "backwards": (
                "masa masterplan berakhir pada {last}, sebelum dimulai pada {first}",
                "the period ends in {last}, before it starts in {first}",
                "Tulis tahun mulai dan tahun selesai menurut urutannya.",
                "Write the first and the last year in order.",
            ),
            "outside": (
                '"{horizon:spoken}" berakhir pada {year}, di luar masa masterplan {first}–{last}',
                '"{horizon:spoken}" ends in {year}, outside the period {first}–{last}',
                "Pilih tahun dari {first} sampai {last}.",
                "Choose a year from {first} to {last}.",
            ),
            "order": (
                '"{horizon:spoken}" berakhir pada {year},'
                " sebelum jangka yang lebih pendek berakhir pada {before}",
                '"{horizon:spoken}" ends in {year}, before the shorter horizon ends in {before}',
                "Urutkan: jangka pendek, menengah, lalu panjang.",
                "Put them in order: short, medium, long.",
            ),
        },
    ),
    "SMP413": Said(
        id="rencana aksi quick win {id} tidak mengisi bulan ke-{months}",
        en="the action plan of quick win {id} leaves month {months} empty",
        hint_id="Perpanjang sebuah langkah, misalnya `month: 3-5`, atau tambahkan langkah.",
        hint_en="Extend a step, such as `month: 3-5`, or add one.",
    ),
}
