"""Why the system refuses a file, a folder or a stream, by the name of its error."""

_WORDS: dict[str, tuple[str, str]] = {
    "EACCES": ("Anda tidak punya izin", "you have no permission"),
    "EPERM": ("sistem tidak mengizinkannya", "the system does not permit it"),
    "ENOENT": ("tidak ada di sana", "it is not there"),
    "ENOTDIR": ("yang ada di sana bukan folder", "what stands there is no folder"),
    "EISDIR": ("yang ada di sana folder", "a folder stands there"),
    "ENAMETOOLONG": ("nama atau alamatnya terlalu panjang", "its name or path is too long"),
    "ELOOP": ("tautan-tautannya berputar", "its links go round in a circle"),
    "ENOSPC": ("tempat penyimpanan penuh", "the disk is full"),
    "EDQUOT": ("jatah penyimpanan Anda habis", "your share of the disk is used up"),
    "EFBIG": ("berkasnya terlalu besar", "the file is too large"),
    "EROFS": ("diska itu hanya dapat dibaca", "the disk can only be read"),
    "EIO": ("diska atau jaringan tidak menjawab", "the disk or network does not answer"),
    "EMFILE": ("terlalu banyak berkas terbuka", "too many files are open"),
    "EBUSY": ("sedang dipakai program lain", "another program is using it"),
}


def system_words(name: str, language: str) -> str:
    """What the error ENOSPC means; empty for one that we have no words for."""
    return _WORDS.get(name, ("", ""))[language == "en"]
