"""What `new` says: its help, then its sentences. Indonesian first."""

_EXAMPLES = (
    "smartcity-mp new program --sub-dimension living.health\n"
    "smartcity-mp new objective --in TJ1 --dry-run\n"
    'smartcity-mp new organization --name "Dinas Kesehatan" --id dinkes'
)
SAY: dict[str, tuple[str, str]] = {
    "new.kind": (
        "apa yang ditambahkan: program, quick-win, objective, gap, …",
        "what to add: program, quick-win, objective, gap, …",
    ),
    "new.dimension": ("dimensinya, misalnya governance", "its dimension, such as governance"),
    "new.sub-dimension": (
        "subdimensinya, misalnya living.health",
        "its sub-dimension, such as living.health",
    ),
    "new.in": (
        "kode tempatnya bernaung, misalnya tujuan dari sebuah sasaran: TJ1",
        "the code of what it belongs in, such as the goal of an objective: TJ1",
    ),
    "new.name": ("nama atau pernyataannya", "its name or statement"),
    "new.id": (
        "kodenya; bila tidak disebut, kode kosong berikutnya",
        "its code; the next free one if there is none",
    ),
    "new.dry-run": (
        "tunjukkan yang akan ditambahkan saja, tanpa menulis",
        "only show what would be added, write nothing",
    ),
    "new.examples": (_EXAMPLES, _EXAMPLES),
    "new.done": (
        "{where}: {thing} {id} ditambahkan.",
        "{where}: added the {thing} {id}.",
    ),
    "new.would": (
        "{where}: {thing} {id} akan ditambahkan.",
        "{where}: would add the {thing} {id}.",
    ),
    "new.next": (
        "Langkah berikutnya: lengkapi isian {id}; catatan di atasnya menjelaskan dan boleh "
        "dihapus.\nLalu jalankan smartcity-mp validate.",
        "Next: fill the fields of {id}; the comment above each explains it and may be deleted.\n"
        "Then run smartcity-mp validate.",
    ),
    "new.not-yet": (
        "Belum ada yang ditulis. Jalankan lagi tanpa --dry-run untuk menambahkannya.",
        "Nothing was written yet. Run it again without --dry-run to add it.",
    ),
    "new.other-version": (
        "masterplan ini dalam format versi {version}, sedangkan program ini memakai versi {known}. "
        "Jalankan smartcity-mp validate untuk melihat langkahnya.",
        "this masterplan is in version {version} of the format, while this program uses version "
        "{known}. Run smartcity-mp validate to see what to do.",
    ),
    "new.unreadable": (
        "{file} tidak terbaca seluruhnya, jadi kode yang sudah dipakai tidak diketahui; tidak ada "
        "yang ditambahkan. Jalankan smartcity-mp validate, bereskan dulu, lalu ulangi.",
        "{file} cannot be read as a whole, so nobody knows which codes are taken; nothing was "
        "added. Run smartcity-mp validate, mend it first, then try again.",
    ),
    "new.built-in": (
        "dimensi dan subdimensi berasal dari kerangka bawaan, jadi tidak dapat ditambah di sini. "
        "Untuk kerangka sendiri, tulis framework.yaml dulu.",
        "dimensions and sub-dimensions belong to the built-in framework, so none can be added. "
        "For a framework of your own, write a framework.yaml first.",
    ),
    "new.no-dimension": (
        "{thing} tidak memakai dimensi; hapus --dimension dan --sub-dimension, lalu ulangi.",
        "the {thing} has no dimension; leave out --dimension and --sub-dimension, then try again.",
    ),
    "new.unknown-dimension": (
        'tidak ada dimensi atau subdimensi "{text}". Pilih salah satu:\n{ids}',
        'there is no dimension or sub-dimension "{text}". Choose one of:\n{ids}',
    ),
    "new.unknown-dimension-near": (
        'tidak ada dimensi atau subdimensi "{text}"; maksud Anda "{suggestion}"?',
        'there is no dimension or sub-dimension "{text}"; did you mean "{suggestion}"?',
    ),
    "new.which-dimension": (
        "berkas {thing} disimpan menurut dimensinya. Sebutkan dengan --sub-dimension, atau dengan "
        "--dimension salah satu dari:\n{dimensions}",
        "the file of a {thing} is kept by its dimension. Say which with --sub-dimension, or with "
        "--dimension one of:\n{dimensions}",
    ),
    "new.which-sub-dimension": (
        "{thing} menyebut subdimensi, bukan dimensi. Sebutkan dengan --sub-dimension, misalnya "
        "yang diawali {dimension}.",
        "the {thing} names a sub-dimension, no dimension. Say which with --sub-dimension, such as "
        "one that begins with {dimension}.",
    ),
    "new.two-dimensions": (
        "subdimensi {sub} bukan bagian dari dimensi {dimension}. Cukup tulis "
        "--sub-dimension {sub}.",
        "the sub-dimension {sub} is no part of the dimension {dimension}. --sub-dimension {sub} is "
        "enough.",
    ),
    "new.no-holder": (
        "{thing} bernaung pada {holder}, dan belum ada satu pun. Buat dulu: "
        "smartcity-mp new {above}",
        "this belongs in another thing: {thing} in {holder}, and there is none yet. First make "
        "one: smartcity-mp new {above}",
    ),
    "new.which-holder": (
        "{thing} bernaung pada {holder}. Sebutkan yang mana, misalnya dengan --in {example}.",
        "this belongs in another thing: {thing} in {holder}. Say in which one, such as with --in "
        "{example}.",
    ),
    "new.unknown-holder": (
        'tidak ada {holder} berkode "{text}".',
        'there is no {holder} with the code "{text}".',
    ),
    "new.unknown-holder-near": (
        'tidak ada {holder} berkode "{text}"; maksud Anda "{suggestion}"?',
        'there is no {holder} with the code "{text}"; did you mean "{suggestion}"?',
    ),
    "new.not-inside": (
        "{thing} tidak bernaung pada hal lain; hapus --in, lalu ulangi.",
        "nothing holds such a thing ({thing}); leave out --in, then try again.",
    ),
    "new.malformed": (
        '"{id}" tidak dapat menjadi kode. Kode diawali huruf, lalu huruf, angka, titik, atau '
        "tanda hubung, paling panjang 24 tanda; misalnya GOV-07.",
        '"{id}" cannot be a code. A code begins with a letter, then letters, digits, points or '
        "hyphens, 24 characters at most; such as GOV-07.",
    ),
    "new.reserved": (
        '"{id}" sudah berarti dimensi, elemen, atau komponen kesiapan. Pilih kode lain.',
        '"{id}" already means a dimension, or an element or component of readiness. Choose '
        "another code.",
    ),
    "new.taken": (
        'kode "{id}" sudah dipakai; huruf besar dan kecil tidak membedakan kode. Pilih kode lain, '
        "atau hapus --id agar dipilihkan.",
        'the code "{id}" is taken; upper and lower case make no difference. Choose another one, '
        "or leave out --id.",
    ),
    "new.taken-before": (
        'kode "{id}" dulu milik "{now}", dan buku yang sudah beredar memakainya. Pilih kode lain, '
        "atau hapus --id agar dipilihkan.",
        'the code "{id}" once was that of "{now}", and books that are out use it. Choose another '
        "one, or leave out --id.",
    ),
    "new.in-the-way": (
        "sudah ada berkas {file}; tidak ada yang ditambahkan. Pilih kode lain dengan --id.",
        "the file {file} exists; nothing was added. Choose another code with --id.",
    ),
    "new.not-editable": (
        "daftar di {file} ditulis dengan cara yang tidak dapat ditambah tanpa mengubah isi lain; "
        "tidak ada yang ditambahkan. Tulis tiap butirnya di baris sendiri, lalu ulangi.",
        "{file} writes its list in a way that cannot be added to without changing something else; "
        "nothing was added. Write each entry in lines of its own, then try again.",
    ),
    "new.worse": (
        "tambahan ini menimbulkan temuan baru {code} di {where}; tidak ada yang ditulis.",
        "this would bring a new finding {code} at {where}; nothing was written.",
    ),
}
