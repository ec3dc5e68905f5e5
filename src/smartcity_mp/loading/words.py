"""What the words of a text tell: that it lists several things, that it counts whole ones."""

import re

_LONGEST = 1000
"""A longer text is no list on one line."""
_BETWEEN_ITEMS = r"\s*[,;]\s*|\s+(?:dan|and|&)\s+"

_COUNTED = (
    "aduan akun anak aparatur aplikasi armada asn berkas buah bangunan bidang bus cctv dataset "
    "desa destinasi dokumen ekor event gedung guru hotspot industri insiden izin jiwa kamera kali "
    "kantor kasus keluarga kejadian kegiatan kelas kelompok kelurahan kecamatan kk koperasi "
    "kunjungan laporan layanan lembaga lokasi lembar nasabah opd orang paket pasar pasien pegawai "
    "pelaku pelanggan peladen pengaduan pengguna pengunjung perangkat peraturan permohonan "
    "perusahaan peserta petani petugas pohon posyandu produk puskesmas responden rt ruas rumah rw "
    "sambungan sekolah sensor sertifikat sistem siswa tempat titik transaksi ukm umkm unit usaha "
    "warga wisatawan "
    "people persons residents units villages districts services points documents"
)
"""What is counted one by one, by the first word of a unit: there are no 1,25 villages."""


def counts_wholes(unit: str) -> bool:
    """Whether a unit counts whole things: `orang`, `titik layanan`, but not `orang per km2`."""
    words = unit.casefold().replace("/", " per ").split()
    return bool(words) and words[0] in _COUNTED.split() and "per" not in words


def items_in(text: str) -> list[str]:
    """What someone typed as a list on one line: "a, b", "a dan b"; nothing of a long text."""
    parts = re.split(_BETWEEN_ITEMS, text.strip()) if len(text) <= _LONGEST else ()
    return [item for item in parts if item]
