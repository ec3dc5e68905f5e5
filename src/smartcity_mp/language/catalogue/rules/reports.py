"""Rules on what offices report of a year, and on evaluations."""

from smartcity_mp.language.catalogue.said import Said

REPORTS: dict[str, Said] = {
    "SMP430": Said(
        id="",
        en="",
        variants={
            "office": (
                "{office} belum melaporkan {year}, padahal memiliki program tahun itu",
                "{office} has not reported {year}, though it owns programs of that year",
                "Siapkan berkasnya dengan smartcity-mp progress new {year} --office {office}.",
                "Prepare the file with smartcity-mp progress new {year} --office {office}.",
            ),
            "milestone": (
                'keadaan tonggak "{name}" program {id} yang jatuh tempo {year} belum dilaporkan',
                'nobody reports what became of the milestone "{name}" of program {id}, due in'
                " {year}",
                "Tambahkan di `milestones` dengan `status`: done, late, atau dropped.",
                "Add it under `milestones` with its `status`: done, late or dropped.",
            ),
            "money": (
                "realisasi dana program {id} pada {year} belum dilaporkan",
                "nobody reports what program {id} spent in {year}",
                "Isi `realized`, 0 bila memang tidak ada; bila belum diketahui, isi `reason`.",
                "Fill in `realized`, 0 if it was nothing; if it is not known, fill in `reason`.",
            ),
        },
    ),
    "SMP431": Said(
        id="",
        en="",
        variants={
            "owner": (
                "{id} dilaporkan oleh organisasi lain; penanggung jawabnya {owner}",
                "{id} is reported by another organization; it belongs to {owner}",
                "Pindahkan ke progress/{year}/{owner}.yaml, atau perbaiki `owner` rencananya.",
                "Move it to progress/{year}/{owner}.yaml, or correct `owner` in the plan.",
            ),
            "twice": (
                "{id} sudah dilaporkan untuk {year} oleh {other}",
                "{id} was reported for {year} by {other} already",
                "Hapus salah satunya.",
                "Delete one of them.",
            ),
            "milestone": (
                'program {id} tidak memiliki tonggak "{name}"[[; maksud Anda "{suggestion}"?]]',
                'program {id} has no milestone "{name}"[[; did you mean "{suggestion}"?]]',
                "Tulis nama tonggak persis seperti di berkas programnya.",
                "Write the name of the milestone just as in the file of the program.",
            ),
            "value": (
                "{id} dilaporkan {value} untuk {year}, tetapi `actuals`-nya {own}",
                "{id} is reported as {value} for {year}, but its `actuals` say {own}",
                "Hapus salah satunya, sehingga angkanya hanya tertulis di satu tempat.",
                "Delete one of them, so that the figure stands in one place only.",
            ),
            "progress": (
                "laporan terakhir menyebut kemajuan {id} {value}%, tetapi `progress`-nya {own}%",
                "the last report says {id} is at {value}%, but its `progress` says {own}%",
                "Hapus `progress` dari quick win itu; buku memakai laporan yang terakhir.",
                "Delete `progress` from the quick win; the books use the last report.",
            ),
        },
    ),
}
