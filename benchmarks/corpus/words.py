"""The words that the sentences of the made masterplan are put together from."""

SUBJECTS = {
    "governance.public-service": (
        "antrean layanan kecamatan", "loket administrasi kependudukan", "mal pelayanan publik",
        "layanan perizinan usaha mikro", "pengaduan layanan desa",
    ),
    "governance.bureaucracy": (
        "arsip kepegawaian", "perencanaan dan penganggaran", "pengelolaan aset daerah",
        "keamanan informasi perangkat daerah", "pertukaran data antardinas",
    ),
    "governance.public-policy": (
        "data terbuka daerah", "musrenbang kelurahan", "saluran aspirasi warga",
        "kajian kebijakan daerah", "pemantauan janji kinerja",
    ),
    "branding.tourism": (
        "desa wisata pegunungan", "tiket destinasi daerah", "kalender acara budaya",
        "pemandu wisata lokal", "kawasan pemandian alam",
    ),
    "branding.business": (
        "promosi produk unggulan", "layanan penanaman modal", "sentra oleh-oleh",
        "pameran dagang daerah", "merek bersama pelaku usaha",
    ),
    "branding.city-appearance": (
        "gerbang batas kota", "trotoar kawasan alun-alun", "papan petunjuk jalan",
        "taman tematik", "fasad pertokoan lama",
    ),
    "economy.industry": (
        "sentra industri logam", "rantai pasok pertanian", "balai latihan kerja",
        "inkubator usaha rintisan", "kawasan industri kecil",
    ),
    "economy.welfare": (
        "data keluarga prasejahtera", "koperasi desa", "bursa kerja daerah",
        "bantuan sosial tepat sasaran", "usaha perempuan kepala keluarga",
    ),
    "economy.transactions": (
        "retribusi pasar nontunai", "pajak daerah elektronik", "akses modal pelaku usaha mikro",
        "toko daring produk lokal", "pembayaran parkir elektronik",
    ),
    "living.harmony": (
        "air bersih perdesaan", "kawasan permukiman kumuh", "drainase perkotaan",
        "rumah tidak layak huni", "peta rencana tata ruang",
    ),
    "living.health": (
        "antrean puskesmas", "pemantauan tumbuh kembang balita", "rujukan antarrumah sakit",
        "pengawasan pangan segar", "rekam medis elektronik",
    ),
    "living.mobility": (
        "angkutan pengumpan perdesaan", "lampu lalu lintas", "jalan kabupaten",
        "terminal penumpang", "penerangan jalan umum",
    ),
    "society.community": (
        "rumah kreatif pemuda", "balai warga digital", "jejaring relawan desa",
        "ruang temu komunitas", "kabar kampung",
    ),
    "society.learning": (
        "perpustakaan keliling", "kelas daring sekolah menengah", "literasi keuangan keluarga",
        "pendidikan kesetaraan", "kecakapan digital lansia",
    ),
    "society.security": (
        "peringatan dini banjir", "pos keamanan lingkungan", "kamera pemantau ruang publik",
        "layanan darurat terpadu", "sekolah aman bencana",
    ),
    "environment.protection": (
        "pemantauan mutu air sungai", "ruang terbuka hijau", "sumur resapan",
        "rehabilitasi lahan kritis", "kualitas udara perkotaan",
    ),
    "environment.waste": (
        "bank sampah desa", "pengolahan sampah organik", "jadwal angkut sampah",
        "limbah industri rumahan", "tempat pengolahan sampah terpadu",
    ),
    "environment.energy": (
        "panel surya gedung pemerintah", "lampu jalan hemat energi", "biogas peternakan",
        "audit energi kantor", "mikrohidro perbukitan",
    ),
}  # fmt: skip
"""What programs, issues and goals are about, by sub-dimension."""
PREFIXES = {
    "governance": "GOV", "branding": "BRA", "economy": "ECO",
    "living": "LIV", "society": "SOC", "environment": "ENV",
}  # fmt: skip
ACTIONS = (
    "Penataan", "Digitalisasi", "Penguatan", "Perluasan", "Pembaruan",
    "Pemantauan", "Pendampingan", "Percepatan", "Revitalisasi", "Penyederhanaan",
)  # fmt: skip
DISTRICTS = (
    "Banjarwaru", "Cikidang Lor", "Dukuhasem", "Gunungsari", "Jatirasa", "Karangmulya",
    "Kedungwuni Kidul", "Lebakgowah", "Margatirta", "Ngawen", "Pagersari", "Randugede",
    "Sumberagung", "Tanjungrejo", "Umbulharja", "Warungasri", "Watukebo", "Yosodadi",
)  # fmt: skip
ORGANIZATIONS = (
    ("setda", "Sekretariat Daerah", "Setda", "opd"),
    ("bappeda", "Badan Perencanaan Pembangunan Daerah", "Bappeda", "opd"),
    ("diskominfo", "Dinas Komunikasi dan Informatika", "Diskominfo", "opd"),
    ("disdukcapil", "Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil", "opd"),
    ("dpmptsp", "Dinas Penanaman Modal dan PTSP", "DPMPTSP", "opd"),
    ("bkpsdm", "Badan Kepegawaian dan Pengembangan SDM", "BKPSDM", "opd"),
    ("bpkad", "Badan Pengelolaan Keuangan dan Aset Daerah", "BPKAD", "opd"),
    ("bapenda", "Badan Pendapatan Daerah", "Bapenda", "opd"),
    ("inspektorat", "Inspektorat Daerah", "Inspektorat", "opd"),
    ("disporapar", "Dinas Kepemudaan, Olahraga, dan Pariwisata", "Disporapar", "opd"),
    ("dinkopukm", "Dinas Koperasi, UKM, dan Perdagangan", "Dinkopukm", "opd"),
    ("disnaker", "Dinas Perindustrian dan Tenaga Kerja", "Disnaker", "opd"),
    ("dinsos", "Dinas Sosial", "Dinsos", "opd"),
    ("dinkes", "Dinas Kesehatan", "Dinkes", "opd"),
    ("dishub", "Dinas Perhubungan", "Dishub", "opd"),
    ("dpupr", "Dinas Pekerjaan Umum dan Penataan Ruang", "DPUPR", "opd"),
    ("disperkim", "Dinas Perumahan dan Kawasan Permukiman", "Disperkim", "opd"),
    ("dikbud", "Dinas Pendidikan dan Kebudayaan", "Dikbud", "opd"),
    ("dispusip", "Dinas Perpustakaan dan Kearsipan", "Dispusip", "opd"),
    ("dispermades", "Dinas Pemberdayaan Masyarakat dan Desa", "Dispermades", "opd"),
    ("satpolpp", "Satuan Polisi Pamong Praja", "Satpol PP", "opd"),
    ("bpbd", "Badan Penanggulangan Bencana Daerah", "BPBD", "opd"),
    ("dlh", "Dinas Lingkungan Hidup", "DLH", "opd"),
    ("distan", "Dinas Pertanian dan Ketahanan Pangan", "Distan", "opd"),
    ("dprd", "Dewan Perwakilan Rakyat Daerah", "DPRD", "legislature"),
    ("polres", "Kepolisian Resor", "Polres", "vertical"),
    ("bps", "Badan Pusat Statistik kabupaten", "BPS", "vertical"),
    ("bank-daerah", "Bank Perkreditan Rakyat daerah", "BPR daerah", "soe"),
    ("pdam", "Perusahaan Umum Daerah Air Minum", "Perumda Air Minum", "soe"),
    ("politeknik", "Politeknik Nusa Karya", "Politeknik", "academia"),
    ("universitas", "Universitas Bumi Makmur", "Universitas", "academia"),
    ("kadin", "Kamar Dagang dan Industri kabupaten", "Kadin", "business"),
    ("forum-desa", "Forum Relawan Teknologi Desa", "Forum Relawan", "community"),
    ("radio-daerah", "Radio Suara Kabupaten", "Radio Suara", "media"),
)
AGENCIES = tuple(name for name, _, _, kind in ORGANIZATIONS if kind == "opd")
PARTNERS = tuple(name for name, _, _, kind in ORGANIZATIONS if kind != "opd")
COMPONENTS = (
    ("structure", "human-resources", "aparatur yang mengelola data"),
    ("structure", "budget", "anggaran layanan digital"),
    ("structure", "management", "pembagian tugas lintas dinas"),
    ("infrastructure", "physical", "gedung layanan dan jalan"),
    ("infrastructure", "digital", "jaringan dan pusat data"),
    ("infrastructure", "social", "kelompok warga dan relawan"),
    ("superstructure", "policy", "peraturan pendukung"),
    ("superstructure", "institution", "lembaga pengelola"),
    ("superstructure", "procedure", "prosedur baku layanan"),
)
"""Element of readiness, its component, what is looked at."""
PEOPLE = (
    "warga di desa terpencil", "pelaku usaha mikro", "keluarga muda", "petani dan nelayan",
    "pelajar sekolah menengah", "warga lanjut usia", "penyandang disabilitas", "pencari kerja",
    "ibu hamil dan balita", "pengunjung dari luar daerah", "perangkat desa", "pedagang pasar",
)  # fmt: skip
SOURCES = (
    "BPS, Kabupaten dalam Angka 2025", "Laporan kinerja perangkat daerah 2024",
    "Survei kepuasan masyarakat 2024", "Basis data layanan, diolah Diskominfo",
    "Evaluasi SPBE 2024", "Laporan bulanan UPTD", "Catatan kecamatan, direkap tiap triwulan",
    "Hasil pendataan keluarga 2024", "Laporan akhir tahun anggaran 2024",
)  # fmt: skip
INDICATORS = (
    ("Cakupan {subject} di seluruh desa", "persen", "up"),
    ("Warga yang puas dengan {subject}", "persen", "up"),
    ("Permohonan {subject} yang selesai tepat waktu", "persen", "up"),
    ("Desa yang terlibat dalam {subject}", "desa", "up"),
    ("Petugas {subject} yang bersertifikat", "orang", "up"),
    ("Data {subject} yang diperbarui setiap bulan", "persen", "up"),
    ("Lama penyelesaian {subject}", "hari", "down"),
    ("Keluhan tentang {subject}", "aduan", "down"),
    ("Biaya per layanan {subject}", "ribu rupiah", "down"),
)
"""Name, unit and direction."""
