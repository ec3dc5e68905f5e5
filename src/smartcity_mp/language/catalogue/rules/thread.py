"""What the rules say of the golden thread, from the planning documents to the quick wins."""

from smartcity_mp.language.catalogue.said import Said

THREAD: dict[str, Said] = {
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
    "SMP319": Said(
        id="",
        en="",
        variants={
            "few": (
                "jumlah misi {count}; lazimnya {least} sampai {most}",
                "the number of missions is {count}; usually there are {least} to {most}",
                "Tambahkan misi, atau ubah `min_missions` di masterplan.yaml.",
                "Add missions, or change `min_missions` in masterplan.yaml.",
            ),
            "many": (
                "jumlah misi {count}; lazimnya {least} sampai {most}",
                "the number of missions is {count}; usually there are {least} to {most}",
                "Gabungkan misi yang serupa, atau ubah `max_missions` di masterplan.yaml.",
                "Join missions that are alike, or change `max_missions` in masterplan.yaml.",
            ),
        },
    ),
    "SMP320": Said(
        id="subdimensi {name} ({id}) pada {dimension} belum punya isu strategis",
        en="sub-dimension {name} ({id}) of {dimension} has no strategic issue",
        hint_id="Tulis isunya di issues.yaml, atau kecualikan dengan alasan.",
        hint_en="Write one in issues.yaml, or waive it with a reason.",
    ),
    "SMP321": Said(
        id="ada program di {names}, tetapi tidak ada {what:spoken} yang menyebut dimensi itu",
        en="there are programs in {names}, but no {what:spoken} names that dimension",
        hint_id="Lengkapi, misalnya dengan dimensi `{id}`, atau pindahkan programnya.",
        hint_en="Complete it, such as with the dimension `{id}`, or move its programs.",
    ),
    "SMP322": Said(
        id="program {id} melayani {objectives}, tetapi strateginya ({strategies}) tidak menuju ke"
        " sana",
        en="program {id} serves {objectives}, but its strategies ({strategies}) do not lead there",
        hint_id="Perbaiki `strategies` atau `objectives`, atau tambahkan sasaran itu pada"
        " strateginya.",
        hint_en="Correct `strategies` or `objectives`, or add the objective to the strategy.",
    ),
    "SMP323": Said(
        id='kesenjangan {id} ("{name}") berprioritas tinggi, tetapi baru mulai ditutup pada {year},'
        " sesudah jangka menengah berakhir ({end})",
        en='gap {id} ("{name}") has high priority, but nobody begins to close it before {year},'
        " after the medium term ends ({end})",
        hint_id="Majukan program yang menutupnya, atau turunkan `priority`.",
        hint_en="Bring a program that closes it forward, or lower its `priority`.",
    ),
    "SMP324": Said(
        id="{name} ({id}) berakhir pada {end}, sebelum edisi {year} ini, dan tidak ada RPJMD atau"
        " RPD yang lebih baru",
        en="{name} ({id}) ended in {end}, before this edition of {year}, and there is no newer"
        " RPJMD or RPD",
        hint_id="Tambahkan RPJMD yang berlaku ke alignment.yaml dan selaraskan misi dengannya.",
        hint_en="Add the RPJMD that is in force to alignment.yaml and align the missions with it.",
    ),
    "SMP325": Said(
        id="",
        en="",
        variants={
            "weight": (
                "faktor SWOT {id} belum diberi bobot, padahal faktor lain di sisinya sudah",
                "SWOT factor {id} has no weight, though others of its side have",
                "Isi `weight`; bobot kekuatan dan kelemahan berjumlah 1, begitu pula bobot peluang"
                " dan ancaman.",
                "Fill in `weight`; the weights of strengths and weaknesses add up to 1, and so do"
                " those of opportunities and threats.",
            ),
            "rating": (
                "faktor SWOT {id} belum diberi peringkat, padahal faktor lain di sisinya sudah",
                "SWOT factor {id} has no rating, though others of its side have",
                "Isi `rating`, dari 1 (pengaruhnya kecil) sampai 4 (sangat besar).",
                "Fill in `rating`, from 1 (little felt) to 4 (very strongly felt).",
            ),
            "internal": (
                "bobot kekuatan dan kelemahan berjumlah {sum:number}, bukan 1 atau 100",
                "the weights of strengths and weaknesses add up to {sum:number}, not to 1 or 100",
                "Perbaiki bobotnya sampai berjumlah 1, atau 100 bila ditulis dalam persen.",
                "Correct the weights until they add up to 1, or to 100 if they are percentages.",
            ),
            "external": (
                "bobot peluang dan ancaman berjumlah {sum:number}, bukan 1 atau 100",
                "the weights of opportunities and threats add up to {sum:number}, not to 1 or 100",
                "Perbaiki bobotnya sampai berjumlah 1, atau 100 bila ditulis dalam persen.",
                "Correct the weights until they add up to 1, or to 100 if they are percentages.",
            ),
        },
    ),
}
