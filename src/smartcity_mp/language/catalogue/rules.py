"""What the rules say: SMP3xx the golden thread, SMP4xx time and figures, SMP5xx and 6xx the rest.

Why a rule exists stands in its module.
"""

from smartcity_mp.language.catalogue.said import Said

_INDICATOR_ID = "indikator {name}[[ ({id})]]"
_INDICATOR_EN = "indicator {name}[[ ({id})]]"

RULES: dict[str, Said] = {
    "SMP301": Said(
        id='misi {id} ("{name}") tidak mendukung misi atau prioritas dokumen perencanaan mana pun',
        en='mission {id} ("{name}") supports no mission or priority of a planning document',
        hint_id="Tulis id misi atau prioritas dari alignment.yaml di `supports`.",
        hint_en="Put the id of a mission or priority of alignment.yaml under `supports`.",
    ),
    "SMP302": Said(
        id='misi {id} ("{name}") belum punya tujuan',
        en='mission {id} ("{name}") has no goal',
        hint_id="Tambahkan tujuan dengan `mission: {id}` di goals.yaml.",
        hint_en="Add a goal with `mission: {id}` to goals.yaml.",
    ),
    "SMP303": Said(
        id='tujuan {id} ("{name}") belum punya sasaran',
        en='goal {id} ("{name}") has no objective',
        hint_id="Tulis sedikitnya satu sasaran di `objectives`.",
        hint_en="Write at least one objective under `objectives`.",
    ),
    "SMP304": Said(
        id='sasaran {id} ("{name}") belum punya indikator',
        en='objective {id} ("{name}") has no indicator',
        hint_id="Tulis sedikitnya satu indikator di `indicators`.",
        hint_en="Write at least one indicator under `indicators`.",
    ),
    "SMP305": Said(
        id='sasaran {id} ("{name}") tidak dilayani program mana pun',
        en='no program serves objective {id} ("{name}")',
        hint_id="Tambahkan {id} ke `objectives` program yang mewujudkannya.",
        hint_en="Add {id} to the `objectives` of the program that brings it about.",
    ),
    "SMP306": Said(
        id='program {id} ("{name}") tidak melayani sasaran mana pun',
        en='program {id} ("{name}") serves no objective',
        hint_id="Tulis id sasaran dari goals.yaml di `objectives`.",
        hint_en="Put the id of an objective of goals.yaml under `objectives`.",
    ),
    "SMP307": Said(
        id='strategi SWOT {id} berjenis {kind}, tetapi tidak mengutip faktor "{axis:spoken}"',
        en='SWOT strategy {id} is of kind {kind} but cites no factor "{axis:spoken}"',
        hint_id="Tambahkan faktor itu ke `factors`, atau perbaiki `kind`.",
        hint_en="Add such a factor to `factors`, or correct `kind`.",
    ),
    "SMP308": Said(
        id='faktor SWOT {id} ("{name}") tidak dipakai strategi SWOT mana pun',
        en='no SWOT strategy uses factor {id} ("{name}")',
        hint_id="Tambahkan {id} ke `factors` sebuah strategi SWOT, atau hapus faktornya.",
        hint_en="Add {id} to the `factors` of a SWOT strategy, or delete the factor.",
    ),
    "SMP309": Said(
        id='strategi SWOT {id} ("{name}") tidak ditindaklanjuti strategi masterplan mana pun',
        en='no strategy of the masterplan takes up SWOT strategy {id} ("{name}")',
        hint_id="Tambahkan {id} ke `swot` sebuah strategi di strategies.yaml.",
        hint_en="Add {id} to `swot` of a strategy in strategies.yaml.",
    ),
    "SMP310": Said(
        id="",
        en="",
        variants={
            "objective": (
                'strategi {id} ("{name}") tidak menuju sasaran mana pun',
                'strategy {id} ("{name}") leads to no objective',
                "Tulis id sasaran dari goals.yaml di `objectives`.",
                "Put the id of an objective of goals.yaml under `objectives`.",
            ),
            "program": (
                'strategi {id} ("{name}") tidak dijalankan program mana pun',
                'no program carries out strategy {id} ("{name}")',
                "Tambahkan {id} ke `strategies` program yang menjalankannya.",
                "Add {id} to the `strategies` of the program that carries it out.",
            ),
        },
    ),
    "SMP311": Said(
        id='kesenjangan {id}[[ ("{name}")]] tidak ditutup program mana pun',
        en='no program closes gap {id}[[ ("{name}")]]',
        hint_id="Tambahkan {id} ke `closes` program yang menutupnya.",
        hint_en="Add {id} to `closes` of the program that closes it.",
    ),
    "SMP312": Said(
        id="skor butir kesiapan {id} ({score:number}) di bawah yang diharapkan"
        " ({expected_score:number}), tetapi tidak disebut kesenjangan mana pun",
        en="readiness item {id} scores {score:number}, below the expected"
        " {expected_score:number}, but no gap names it",
        hint_id="Tambahkan {id} ke `items` sebuah kesenjangan di gaps.yaml.",
        hint_en="Add {id} to the `items` of a gap in gaps.yaml.",
    ),
    "SMP313": Said(
        id='isu strategis {id}[[ ("{name}")]] tidak dikutip faktor SWOT mana pun',
        en='no SWOT factor cites strategic issue {id}[[ ("{name}")]]',
        hint_id="Tambahkan {id} ke `issues` sebuah faktor di swot.yaml.",
        hint_en="Add {id} to the `issues` of a factor in swot.yaml.",
    ),
    "SMP314": Said(
        id="subdimensi {name} ({id}) pada {dimension} belum punya program",
        en="sub-dimension {name} ({id}) of {dimension} has no program",
        hint_id="Buat program dengan `sub_dimension: {id}`,"
        " atau tambahkan {id} ke `also` program lain.",
        hint_en="Write a program with `sub_dimension: {id}`, or add {id} to `also` of another.",
    ),
    "SMP315": Said(
        id="",
        en="",
        variants={
            "none": (
                "dimensi {dimension} belum punya quick win",
                "dimension {dimension} has no quick win",
                'Buat satu quick win dengan `sub_dimension` yang berawalan "{id}.".',
                'Write a quick win whose `sub_dimension` begins with "{id}.".',
            ),
            "many": (
                "dimensi {dimension} punya {count} quick win; batasnya {most}",
                "dimension {dimension} has {count} quick wins; the limit is {most}",
                "Pilih yang terbaik, atau ubah `max_quick_wins_per_dimension` di masterplan.yaml.",
                "Choose the best, or change `max_quick_wins_per_dimension` in masterplan.yaml.",
            ),
        },
    ),
    "SMP316": Said(
        id='misi {id} ("{name}") dari {document} tidak didukung misi smart city mana pun',
        en='no smart city mission supports mission {id} ("{name}") of {document}',
        hint_id="Tambahkan {id} ke `supports` misi yang mendukungnya di missions.yaml.",
        hint_en="Add {id} to `supports` of the mission in missions.yaml that supports it.",
    ),
    "SMP317": Said(
        id="quick win {id} termasuk {dimension}, tetapi programnya, {program}, termasuk {other}",
        en="quick win {id} belongs to {dimension}, but its program {program} belongs to {other}",
        hint_id="Perbaiki `program` atau `sub_dimension`.",
        hint_en="Correct `program` or `sub_dimension`.",
    ),
    "SMP318": Said(
        id="organisasi {id} ({name}) tidak dirujuk di mana pun",
        en="nothing refers to organization {id} ({name})",
        hint_id="Sebut organisasi ini di tempat ia berperan, atau hapus dari daftar.",
        hint_en="Name it where it takes part, or delete it from the list.",
    ),
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
    "SMP402": Said(
        id="anggaran {amount:rupiah} program {id} jatuh pada {year}, di luar jadwal {first}–{last}",
        en="program {id} has {amount:rupiah} in {year}, outside its schedule {first}–{last}",
        hint_id="Pindahkan anggarannya ke tahun dalam jadwal, atau perpanjang `schedule`.",
        hint_en="Move the money to a year of the schedule, or extend `schedule`.",
    ),
    "SMP403": Said(
        id="",
        en="",
        variants={
            "targets": (
                f"target {_INDICATOR_ID} memuat {{year}}, di luar {{first}}–{{last}}",
                f"a target of {_INDICATOR_EN} names {{year}}, outside {{first}}–{{last}}",
                "Pakai tahun dari {first} sampai {last}, atau perbaiki jadwal atau masanya.",
                "Use a year from {first} to {last}, or correct the schedule or the period.",
            ),
            "actuals": (
                f"capaian {_INDICATOR_ID} memuat {{year}}, di luar {{first}}–{{last}}",
                f"an achievement of {_INDICATOR_EN} names {{year}}, outside {{first}}–{{last}}",
                "Pakai tahun dari {first} sampai {last}; capaian sebelumnya ditulis di `baseline`.",
                "Use a year from {first} to {last}; what was reached before goes into `baseline`.",
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
    "SMP407": Said(
        id="langkah quick win {id} berbiaya {cost:rupiah}, melebihi anggaran {budget:rupiah}",
        en="the steps of quick win {id} cost {cost:rupiah}, more than its budget {budget:rupiah}",
        hint_id="Sesuaikan `cost` tiap langkah atau `resources: budget`.",
        hint_en="Correct the `cost` of the steps or `resources: budget`.",
    ),
    "SMP408": Said(
        id="",
        en="",
        variants={
            "up": (
                f"target {_INDICATOR_ID} pada {{year}} ({{value}}) lebih rendah daripada"
                " sebelumnya ({before}[[ pada {since}]]), padahal arahnya naik",
                f"the target of {_INDICATOR_EN} for {{year}} ({{value}}) is lower than what"
                " precedes it ({before}[[ in {since}]]), though its direction is up",
                "Perbaiki targetnya atau `direction`; jumlah tiap tahun memakai"
                " `cumulative: true`.",
                "Correct the target or `direction`; amounts of single years take"
                " `cumulative: true`.",
            ),
            "down": (
                f"target {_INDICATOR_ID} pada {{year}} ({{value}}) lebih tinggi daripada"
                " sebelumnya ({before}[[ pada {since}]]), padahal arahnya turun",
                f"the target of {_INDICATOR_EN} for {{year}} ({{value}}) is higher than what"
                " precedes it ({before}[[ in {since}]]), though its direction is down",
                "Perbaiki targetnya atau `direction`; jumlah tiap tahun memakai"
                " `cumulative: true`.",
                "Correct the target or `direction`; amounts of single years take"
                " `cumulative: true`.",
            ),
            "scale": (
                f"target {_INDICATOR_ID} pada {{year}} ({{value}}) lebih buruk daripada"
                " sebelumnya ({before}[[ pada {since}]])",
                f"the target of {_INDICATOR_EN} for {{year}} ({{value}}) is worse than what"
                " precedes it ({before}[[ in {since}]])",
                "Perbaiki targetnya, atau urutkan `scale` dari yang terburuk.",
                "Correct the target, or put `scale` in order, the worst first.",
            ),
        },
    ),
    "SMP409": Said(
        id=f"kondisi awal {_INDICATOR_ID} berasal dari {{year}},"
        " sesudah target pertama pada {first}",
        en=f"the baseline of {_INDICATOR_EN} is of {{year}}, after the first target in {{first}}",
        hint_id="Pakai kondisi awal yang lebih lama; pengukuran baru ditulis di `actuals`.",
        hint_en="Use an older baseline; a new measurement belongs into `actuals`.",
    ),
    "SMP410": Said(
        id=f"{_INDICATOR_ID} belum punya target untuk {{year}}",
        en=f"{_INDICATOR_EN} has no target for {{year}}",
        hint_id="Tambahkan {year} ke `targets`.",
        hint_en="Add {year} to `targets`.",
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
    "SMP412": Said(
        id="",
        en="",
        variants={
            "score": (
                "skor {text:number} pada butir kesiapan {id} di luar skala"
                " {low:number}–{high:number}",
                "score {text:number} of readiness item {id} is off the scale"
                " {low:number}–{high:number}",
                "Perbaiki skornya, atau `scale` di readiness.yaml.",
                "Correct the score, or `scale` in readiness.yaml.",
            ),
            "word": (
                f'nilai "{{text}}" pada {_INDICATOR_ID} tidak ada dalam skalanya[[: {{scale}}]]',
                f'value "{{text}}" of {_INDICATOR_EN} is not on its scale[[: {{scale}}]]',
                "Pakai kata dari `scale`, lengkapi `scale`, atau tulis angka.",
                "Use a word of `scale`, complete `scale`, or write a number.",
            ),
        },
    ),
    "SMP413": Said(
        id="rencana aksi quick win {id} tidak mengisi bulan ke-{months}",
        en="the action plan of quick win {id} leaves month {months} empty",
        hint_id="Perpanjang sebuah langkah, misalnya `month: 3-5`, atau tambahkan langkah.",
        hint_en="Extend a step, such as `month: 3-5`, or add one.",
    ),
    "SMP501": Said(
        id="",
        en="",
        variants={
            "statistic": (
                "statistik {name} ({id}) tidak punya sumber dan tidak ditandai sebagai ilustrasi",
                "statistic {name} ({id}) has neither a source nor the mark illustrative",
                "Isi `source`, atau tulis `illustrative: all` jika angkanya belum nyata.",
                "Fill in `source`, or write `illustrative: all` if the figures are not real.",
            ),
            "readiness": (
                "butir kesiapan {id}[[ ({name})]] tidak punya sumber"
                " dan tidak ditandai sebagai ilustrasi",
                "readiness item {id}[[ ({name})]] has neither a source nor the mark illustrative",
                "Isi `source`, atau tulis `illustrative: all` jika angkanya belum nyata.",
                "Fill in `source`, or write `illustrative: all` if the figures are not real.",
            ),
            "indicator": (
                f"{_INDICATOR_ID} tidak punya sumber dan tidak ditandai sebagai ilustrasi",
                f"{_INDICATOR_EN} has neither a source nor the mark illustrative",
                "Isi `source`, atau tulis `illustrative: all` jika angkanya belum nyata.",
                "Fill in `source`, or write `illustrative: all` if the figures are not real.",
            ),
        },
    ),
    "SMP601": Said(
        id="[[{id}: ]]{label:spoken} ({key}) belum diisi; wajib sejak tahap {due}",
        en="[[{id}: ]]{label:spoken} ({key}) is missing; it is due from stage {due}",
        hint_id="Isi `{key}`; jika memang belum dapat diketahui, kecualikan dengan alasan.",
        hint_en="Fill in `{key}`; if nobody can know it yet, waive it with a reason.",
    ),
    "SMP602": Said(
        id='lokasi "{text}" program {id} bukan kecamatan dalam profil'
        '[[; maksud Anda "{suggestion}"?]]',
        en='location "{text}" of program {id} is no district of the profile'
        '[[; do you mean "{suggestion}"?]]',
        hint_id="Pakai nama kecamatan seperti dalam profile.yaml, atau seluruh kabupaten.",
        hint_en="Use the name of a district as profile.yaml has it, or seluruh kabupaten.",
    ),
    "SMP603": Said(
        id="deskripsi program {id} sama dengan deskripsi program {other}",
        en="program {id} has the same description as program {other}",
        hint_id="Tulis apa yang dikerjakan program ini dan bedanya dari yang lain.",
        hint_en="Write what this program does and how it differs from the other.",
    ),
    "SMP604": Said(
        id="{label:spoken} belum ada; wajib sejak tahap {due}",
        en="{label:spoken}: missing altogether; due from stage {due}",
        hint_id="Isi di {file}.",
        hint_en="Write it in {file}.",
    ),
}
