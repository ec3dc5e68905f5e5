"""Names of programs that mean the same are found, whatever their order; others are not."""

from random import Random

from smartcity_mp.portfolio.alike import alike


def groups(*names: str, region: str = "Kabupaten Tegal") -> list[int]:
    return alike([(name, region) for name in names])


def test_words_count_not_their_order_nor_the_region() -> None:
    one, two, three = groups(
        "Mal Pelayanan Publik digital", "Digital: Pelayanan Publik Mal", "Mal Pelayanan Publik"
    )
    assert one == two == three
    assert len({*groups("Satu Data", "Satu Data Kabupaten Tegal")}) == 1
    assert len({*alike([("Satu Data Tegal", "Kabupaten Tegal"), ("Satu Data Brebes", "X")])}) == 2


def test_what_only_shares_a_word_stays_apart() -> None:
    assert len({*groups("Sekolah data bagi ASN", "Sekolah sungai", "Bank data spasial")}) == 3
    assert len({*groups("Program", "Kegiatan")}) == 2, "names of nothing but silent words"


def test_who_joins_whom_hangs_on_no_order() -> None:
    names = [f"Layanan {a} {b} {c}" for a in "xyz" for b in "pqr" for c in "mno"]
    random = Random(1)

    def parted(order: list[str]) -> set[frozenset[str]]:
        found: dict[int, set[str]] = {}
        for name, place in zip(order, groups(*order), strict=True):
            found.setdefault(place, set()).add(name)
        return {frozenset(group) for group in found.values()}

    expected = parted(names)
    for _ in range(5):
        assert parted(random.sample(names, len(names))) == expected
