"""An address of the web is found whole, or it is none."""

import pytest

from smartcity_mp.language.addresses import addresses, is_address, meant, parted

WHOLE = (
    "https://jdih.tegalkab.go.id/dok?id=12&jenis=perda",
    "https://id.wikipedia.org/wiki/Tegal_(kota)",
    "https://user@host.go.id/a@b",
    "http://a.id:8080/x,y;z='1'#bagian",
    "https://a.id/%20%2F?q=a+b&amp;c=d&copy;e",
    "https://münchen.example/straße",
    "https://a.id/x*y|z~_w_",
    "https://a.id",
    "HTTPS://A.ID/",
    "https://web.archive.org/web/2020/https://b.id/y",
    "https://a.id/?a[]=1&b={c}",
    "http://10.0.0.1/",
    "https://a.id/`x`$y^!z",
)


@pytest.mark.parametrize("address", WHOLE)
@pytest.mark.parametrize(
    "around",
    ["{}", "lihat {}.", "({})", '"{}", dan', "a; {}; b", "[{}]: c", "{}?!", "‘{}’", "<{}>", "*{}*"],
)
def test_an_address_is_found_whole(address: str, around: str) -> None:
    text = around.format(address)
    assert addresses(text) == [address]
    assert "".join(parted(text)) == text
    assert is_address(address)


def test_two_addresses_with_a_comma_between_are_two() -> None:
    assert addresses("https://a.id/x,https://b.id/y;http://c.id") == [
        "https://a.id/x",
        "https://b.id/y",
        "http://c.id",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "https://user@host", "https://", "https:///x", "https://-", "xhttps://a.id", "ftp://a.id/x",
        "https://a.id:99x/", "https://a.id\\@b.id/", "https://a.id\u202e/x", "https://a..id/x",
        'https://a.id/"x', "https://a.id/x</b>y",
        "https://a.id:/x:y@", "javascript:alert('https://')",
    ],
)  # fmt: skip
def test_what_is_no_address_is_no_link(text: str) -> None:
    assert addresses(text) == []
    assert parted(text) == [text]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("www.tegalkab.go.id/mpp", "https://www.tegalkab.go.id/mpp"),
        ("http:/a.id/x", "https://a.id/x"),
        ("https//a.id/x", "https://a.id/x"),
        ("htps://a.id", "https://a.id"),
        ("https:\\\\a.id/x", "https://a.id/x"),
        ("https://a.id/x (diakses 2024)", "https://a.id/x"),
        ("www.a.id/x (diakses 2 Mei 2025)", "https://www.a.id/x"),
        ("https://a.id/x; diakses 2025", "https://a.id/x"),
        ("lihat: https://a.id/x", "https://a.id/x"),
        ("[Laman](https://a.id/x_(1))", "https://a.id/x_(1)"),
        ("<https://a.id>", "https://a.id"),
        ("https://a.id/x\u200by", "https://a.id/xy"),
        ("https://a.id/x y(1)", None),
        ("https://a.id/Berita Acara.pdf", None),
        ("Berita acara rapat https://a.id/x", None),
        ("https://a.id/x.", "https://a.id/x"),
        ("https://a.id/x https://b.id/y", None),
        ("javascript:alert(1)", None),
        ("mailto:a@b.id", None),
        ("ftp://a.id/x", None),
        ("laman resmi dinas", None),
        ("", None),
    ],
)
def test_what_was_meant(text: str, right: str | None) -> None:
    assert not is_address(text)
    assert meant(text) == right


@pytest.mark.parametrize("piece", [")", "(", ".", " ", "https://", ",https://a.id", "a", "a.", "@"])
def test_long_texts_take_no_time(piece: str) -> None:
    text = "https://a.id/" + piece * 60_000
    assert "".join(parted(text)) == text
