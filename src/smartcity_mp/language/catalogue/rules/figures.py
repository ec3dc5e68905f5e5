"""What the rules say of targets, values, scales and sources."""

from smartcity_mp.language.catalogue.said import Said

_INDICATOR_ID = "indikator {name}[[ ({id})]]"
_INDICATOR_EN = "indicator {name}[[ ({id})]]"

FIGURES: dict[str, Said] = {
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
    "SMP408": Said(
        id="",
        en="",
        variants={
            "fraction": (
                f"target {_INDICATOR_ID} pada {{year}} ({{value}}) jauh dari sebelumnya"
                " ({before}[[ pada {since}]]): tampaknya satu di antaranya pecahan, bukan persen",
                f"the target of {_INDICATOR_EN} for {{year}} ({{value}}) is far from what precedes"
                " it ({before}[[ in {since}]]): one of them seems to be a fraction, no percentage",
                "Persen ditulis dari 0 sampai 100: tulis {right}.",
                "Percentages go from 0 to 100: write {right}.",
            ),
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
        id="",
        en="",
        variants={
            "baseline": (
                f"kondisi awal {_INDICATOR_ID} berasal dari {{year}},"
                " sesudah target pertama pada {first}",
                f"the baseline of {_INDICATOR_EN} is of {{year}},"
                " after the first target in {first}",
                "Pakai kondisi awal yang lebih lama; pengukuran baru ditulis di `actuals`.",
                "Use an older baseline; a new measurement belongs into `actuals`.",
            ),
            "target": (
                f"target {_INDICATOR_ID} untuk {{first}} mendahului kondisi awalnya pada {{year}}",
                f"the target of {_INDICATOR_EN} for {{first}} lies before its baseline of {{year}}",
                "Perbaiki tahun target ini, atau tahun pada `baseline`.",
                "Correct the year of this target, or the year of `baseline`.",
            ),
        },
    ),
    "SMP410": Said(
        id=f"{_INDICATOR_ID} belum punya target untuk {{year}}",
        en=f"{_INDICATOR_EN} has no target for {{year}}",
        hint_id="Tambahkan {year} ke `targets`.",
        hint_en="Add {year} to `targets`.",
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
            "answer": (
                "skor {text:number} dalam evaluasi {year} di luar skala {low:number}–{high:number}",
                "score {text:number} in the evaluation of {year} is off the scale"
                " {low:number}–{high:number}",
                "Tulis skor 0 sampai 4, atau kosongkan bila belum dinilai.",
                "Write a score from 0 to 4, or leave it empty if nobody has judged it.",
            ),
            "word": (
                f'nilai "{{text}}" pada {_INDICATOR_ID} tidak ada dalam skalanya[[: {{scale}}]]',
                f'value "{{text}}" of {_INDICATOR_EN} is not on its scale[[: {{scale}}]]',
                "Pakai kata dari `scale`, lengkapi `scale`, atau tulis angka.",
                "Use a word of `scale`, complete `scale`, or write a number.",
            ),
        },
    ),
    "SMP422": Said(
        id="",
        en="",
        variants={
            "high": (
                "{name}[[ ({id})]]: {value:number} persen melebihi 100 persen, padahal ini bagian"
                " dari keseluruhan",
                "{name}[[ ({id})]]: {value:number} percent is over 100, though it is a part of a"
                " whole",
                "Periksa koma desimal (ditulis dengan titik: 71.12) dan `unit`.",
                "Check the decimal point (71.12) and `unit`.",
            ),
            "low": (
                "{name}[[ ({id})]]: persentase {value:number} di bawah 0",
                "{name}[[ ({id})]]: the percentage {value:number} lies below 0",
                "Perbaiki angkanya; jika yang diukur adalah perubahan, sebutkan dalam `name`.",
                "Correct the figure; if it is a change that is measured, say so in `name`.",
            ),
        },
    ),
    "SMP423": Said(
        id=f"target {_INDICATOR_ID} untuk {{year}} jatuh sesudah semua program sasaran"
        " {objective} selesai; yang terakhir, {program}, selesai pada {end}",
        en=f"the target of {_INDICATOR_EN} for {{year}} lies after every program of objective"
        " {objective} has ended; the last, {program}, ends in {end}",
        hint_id="Perpanjang `schedule` sebuah program, tambahkan program, atau hapus targetnya.",
        hint_en="Extend the `schedule` of a program, add a program, or delete the target.",
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
            "budget": (
                "belanja daerah {year} tidak punya sumber dan tidak ditandai sebagai ilustrasi",
                "the region's spending of {year} has neither a source nor the mark illustrative",
                "Isi `source`, atau tulis `illustrative: all` jika angkanya belum nyata.",
                "Fill in `source`, or write `illustrative: all` if the figures are not real.",
            ),
            "official": (
                f"target resmi {{year}} {_INDICATOR_ID} tidak menyebut dokumen yang menetapkannya",
                f"the official target of {{year}}, {_INDICATOR_EN}, names no document that sets it",
                "Isi `document` dengan kode dari alignment.yaml, atau `source`.",
                "Fill in `document` with a code of alignment.yaml, or `source`.",
            ),
        },
    ),
    "SMP502": Said(
        id='[[{id}: ]]angka "{name}"[[ dan {more} angka lain dari sumber yang sama]] berasal dari'
        " {year}, lebih dari {age} tahun sebelum edisi {edition} ini",
        en='[[{id}: ]]the figure "{name}"[[ ({more} more of the same source)]] is of {year},'
        " more than {age} years before this edition of {edition}",
        hint_id="Perbarui angkanya; jika memang tidak ada yang baru, kecualikan dengan alasan.",
        hint_en="Bring the figure up to date; if there is none, waive it with the reason.",
    ),
    "SMP503": Said(
        id='butir kesiapan {id} ("{name}") diberi skor {score:number} tanpa bukti; wajib sejak'
        " tahap {due}",
        en='readiness item {id} ("{name}") has score {score:number} without evidence; it is due'
        " from stage {due}",
        hint_id="Tulis dokumen, sistem, atau keputusan yang menunjukkannya di `evidence`.",
        hint_en="Put the document, system or decree that shows it under `evidence`.",
    ),
}
