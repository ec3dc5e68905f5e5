"""The sentences of the made masterplan, with gaps for words and numbers."""

DESCRIPTION = (
    "Program ini membenahi {subject} di {place} agar {people} tidak perlu datang berulang kali.",
    "Sebanyak {number} titik layanan disiapkan bertahap, dimulai dari desa yang paling jauh.",
    "Setiap bulan hasilnya diumumkan di kantor kecamatan dan dapat ditanggapi warga.",
    "Pekerjaan dimulai dari pendataan ulang, lalu uji coba di {place}, kemudian diperluas.",
    "Petugas {owner} mendampingi {people} sampai mampu memakai layanan itu sendiri.",
    "Data lama sebanyak {number} berkas dipindahkan ke sistem baru dan diperiksa silang.",
    "Warga {place} ikut menentukan urutan pekerjaan melalui musyawarah desa.",
    "Perbaikan {subject} menyasar {number} {people} pada tahun pertama.",
    "Hasil uji coba di {place} menjadi dasar standar layanan untuk kecamatan lain.",
    "Kerja sama dengan kampus memastikan {subject} dievaluasi setiap semester.",
    "Seluruh tahapan memakai aplikasi yang sudah ada agar tidak menambah beban pemeliharaan.",
    "Layanan bergerak menjangkau {number} dusun yang belum memiliki jaringan internet.",
)
INNOVATION = (
    "Satu pintu masuk untuk {subject} menggantikan {number} formulir yang berbeda-beda.",
    "Warga {place} memantau kemajuan lewat pesan singkat tanpa memasang aplikasi.",
    "Kinerja {subject} ditampilkan terbuka pada papan pantau yang diperbarui setiap pagi.",
    "Kader desa dilatih menjadi pendamping sehingga {people} terlayani di rumah.",
    "Jadwal petugas disusun dari pola permintaan, bukan lagi dari pembagian wilayah.",
    "Data {subject} dibagikan lewat satu jalur pertukaran sehingga tidak diminta dua kali.",
    "Pembayaran, antrean, dan bukti layanan berada dalam satu nomor yang sama.",
    "Usulan perbaikan dari {people} dijawab paling lambat {number} jam kerja.",
)
BACKGROUND = (
    "Pada 2024 tercatat {number} keluhan tentang {subject}, sebagian besar dari {place}.",
    "Dua dari lima {people} mengaku belum pernah memakai layanan daring pemerintah.",
    "Jarak rata-rata ke tempat layanan terdekat mencapai {number} menit perjalanan.",
    "Data {subject} masih dicatat terpisah oleh desa, kecamatan, dan dinas.",
    "Petugas yang menangani {subject} baru {number} orang untuk seluruh kabupaten.",
    "Bimtek kedua menempatkan {subject} sebagai masalah yang paling cepat terasa hasilnya.",
)
BENEFITS = (
    "Waktu tunggu {people} berkurang sekitar {number} menit setiap kunjungan.",
    "Biaya perjalanan dari {place} ke ibu kota kabupaten dapat dihemat.",
    "Pimpinan daerah melihat keadaan {subject} tanpa menunggu laporan triwulan.",
    "Petugas terbebas dari pekerjaan menyalin data {subject}.",
    "Kampus dan media dapat memakai data {subject} untuk kajian dan berita.",
)
SELLING = (
    "Belum ada kabupaten tetangga yang menghubungkan {subject} dengan data desa.",
    "Layanan memakai nama lokal yang mudah diingat {people}.",
    "Pengunjung {place} dapat mencoba layanan tanpa mendaftar lebih dahulu.",
    "Mitra menyediakan {number} perangkat sebagai bagian dari tanggung jawab sosial.",
    "Kampus menempatkan mahasiswa untuk mendampingi {people} selama satu semester.",
    "Tahun kedua layanan diperluas ke {number} desa, dimulai dari {place}.",
)
SUSTAINABILITY = (
    "Biaya operasional {subject} masuk ke anggaran rutin {owner} mulai tahun kedua.",
    "Pengelolaan {subject} ditetapkan dengan keputusan bupati dan prosedur baku.",
    "Dua petugas cadangan di setiap kecamatan dilatih agar layanan tidak bertumpu pada satu orang.",
    "Pemeliharaan perangkat dilakukan bersama sekolah kejuruan di {place}.",
)
RISKS = (
    (
        "Anggaran {subject} bergeser ke kebutuhan lain pada perubahan APBD",
        "Menandai kegiatan sebagai prioritas daerah dan menyiapkan tahapan dengan biaya terkecil",
    ),
    (
        "Petugas {subject} berpindah tugas sebelum pengetahuan dialihkan",
        "Menyusun panduan kerja dan melatih dua pengganti di setiap unit",
    ),
    (
        "Jaringan internet di {place} terputus saat jam layanan",
        "Menyediakan cara luring dan menyinkronkan data setelah jaringan pulih",
    ),
    (
        "Data pribadi {people} terbuka kepada pihak yang tidak berhak",
        "Membatasi hak akses, mencatat setiap pembukaan data, dan memeriksa keamanan tiap semester",
    ),
    (
        "Warga {place} enggan memakai cara baru",
        "Mendampingi {people} melalui kader desa dan mempertahankan loket tatap muka setahun",
    ),
    (
        "Pengadaan perangkat untuk {subject} terlambat",
        "Memakai katalog elektronik dan memulai pengadaan pada triwulan pertama",
    ),
)
MILESTONES = (
    "Prosedur baku {subject} ditetapkan", "Uji coba di {place} selesai",
    "Data awal {subject} lengkap", "Layanan berjalan di {number} desa",
    "Evaluasi bersama kampus terbit", "Serah terima kepada pengelola rutin",
)  # fmt: skip
ACTIVITIES = (
    "Pendataan dan pemetaan {subject}", "Penyusunan prosedur baku {subject}",
    "Pengadaan perangkat untuk {subject}", "Pelatihan petugas di {place}",
    "Sosialisasi kepada {people}", "Integrasi data {subject} dengan portal daerah",
    "Pendampingan {people} di {place}", "Pemeliharaan dan pemutakhiran data {subject}",
)  # fmt: skip
STEP_OUTPUTS = (
    "Berita acara dan daftar hadir", "Dokumen kebutuhan {subject}", "Data {subject} yang bersih",
    "Laporan uji coba di {place}", "{number} petugas terlatih", "Rilis kepada media daerah",
    "Laporan akhir dan rencana perluasan",
)  # fmt: skip
ISSUES = (
    "Warga {place} masih menunggu lama karena {subject} dikerjakan dengan tangan",
    "Keadaan {subject} di {place} tertinggal dari rata-rata kabupaten",
    "Kebutuhan {people} belum terjawab oleh {subject} yang ada",
    "Catatan {subject} berbeda antara desa, kecamatan, dan dinas",
)
ISSUE_DATA = (
    "Tercatat {number} aduan sepanjang 2024, terbanyak dari {place}.",
    "Baru {number} dari 287 desa yang memiliki data {subject} yang mutakhir.",
    "Survei 2024 terhadap {number} responden menempatkan {subject} pada urutan terbawah.",
)
POTENTIAL = (
    "Ada {number} kader desa yang siap dilatih kembali.",
    "Kampus di {place} bersedia menyediakan tenaga pendamping.",
    "Jaringan serat optik sudah menjangkau {number} kantor desa.",
    "Kelompok {people} sudah aktif bertemu setiap bulan.",
)
FACTORS = {
    "strength": "Tersedia {number} tenaga terlatih yang mengelola {subject} di {place}",
    "weakness": "Pengelolaan {subject} di {place} masih bergantung pada {number} petugas",
    "opportunity": "Program nasional membuka dukungan bagi {subject} untuk {people} di {place}",
    "threat": "Perubahan aturan dan cuaca mengganggu {subject} di {place} sampai {number} hari",
}
SWOT_STRATEGIES = {
    "SO": "Memakai tenaga terlatih untuk menyambut dukungan nasional bagi {subject} di {place}",
    "WO": "Mengejar dukungan nasional untuk melengkapi petugas {subject} di {place}",
    "ST": "Mengerahkan tenaga terlatih agar {subject} di {place} tetap berjalan saat terganggu",
    "WT": "Menyederhanakan {subject} di {place} supaya gangguan tidak menghentikan layanan",
}
GAPS = (
    "Pengelolaan {subject} baru berjalan di {number} desa dan belum seragam",
    "Kemampuan mengelola {subject} di {place} belum sebanding dengan kebutuhan",
    "Belum ada ukuran bersama untuk menilai {subject} di {place}",
)
EXPECTED = (
    "Seluruh desa di {place} memiliki {subject} yang dinilai baik pada 2028.",
    "Sebanyak {number} desa menjalankan standar {subject} yang sama pada 2028.",
)
CAUSES = (
    "Pembagian tugas {subject} berubah tiga kali dan pelatihan belum berulang.",
    "Perhatian selama ini tertuju pada pembangunan fisik, bukan pada pengelolaan {subject}.",
    "Catatan {subject} dari {number} desa tidak pernah disatukan.",
)
CLOSING = (
    "Menetapkan penanggung jawab {subject} di setiap kecamatan dan melatihnya setiap tahun.",
    "Menyatukan catatan {subject} ke portal daerah, dimulai dari {place}.",
)
CONDITIONS = (
    "Pada 2024 baru {number} unit kerja yang memiliki {subject} dengan catatan lengkap.",
    "Keadaan di {place} lebih baik daripada rata-rata, tetapi belum ditiru kecamatan lain.",
    "Penilaian mandiri menunjukkan {people} belum merasakan perubahan.",
    "Dokumen pendukung tersedia, namun belum diperbarui sejak 2022.",
)
NARRATIVE = (
    "Kabupaten ini tumbuh dari desa-desa yang saling terhubung oleh pasar, sekolah, dan sungai.",
    "Masterplan ini disusun dari pengalaman {people}, bukan dari daftar belanja teknologi.",
    "Perhatian pada {subject} muncul berulang dalam diskusi kelompok di {place}.",
    "Selama empat bimbingan teknis terkumpul {number} usulan yang kemudian diperingkat bersama.",
    "Pengalaman {place} menunjukkan bahwa perubahan kecil yang dijaga lebih berguna daripada "
    "proyek besar yang berhenti.",
    "Angka dan target dalam buku ini akan ditinjau setiap tahun bersama forum smart city.",
    "Teknologi dipilih paling akhir, setelah tugas, data, dan orangnya jelas.",
    "Pemerintah daerah membuka data {subject} agar kampus, media, dan komunitas ikut memeriksa.",
    "Kerja sama dengan daerah tetangga perlu karena {people} bergerak melintasi batas wilayah.",
    "Keterbatasan anggaran diakui sejak awal, sehingga setiap program memiliki tahapan terkecil.",
)
