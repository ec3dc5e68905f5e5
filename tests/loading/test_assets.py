"""Files that the masterplan names: they exist in assets/, or it is said."""

from pathlib import Path

import pytest
from masterplans import load_folder
from pictures import JPEG, png
from shown import shown

from smartcity_mp.diagnostics import Severity
from smartcity_mp.language.sentences import hint, sentence
from smartcity_mp.source.tree import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "assets" / "foto").mkdir(parents=True)
    (tmp_path / "assets" / "lambang.png").write_bytes(png())
    (tmp_path / "assets" / "foto" / "uji.jpg").write_bytes(b"\xff\xd8")
    (tmp_path / "rahasia.png").write_bytes(b"x")
    return tmp_path


def found(folder: Path, logo: str, documentation: str) -> list[tuple]:
    (folder / "masterplan.yaml").write_text(f"title: x\nregion:\n  logo: {logo}\n", "utf-8")
    (folder / "quick-wins").mkdir()
    (folder / "quick-wins" / "QW-GOV.yaml").write_text(
        f"id: QW-GOV\nname: x\ndocumentation:\n  - title: Uji\n    path: {documentation}\n", "utf-8"
    )
    return [
        (
            item.code,
            item.severity,
            item.position.file,
            item.position.line,
            shown(item.values.get("suggestion") or item.values.get("why")),
        )
        for item in load_folder(folder).diagnostics
    ]


def test_files_that_are_there(folder: Path) -> None:
    assert found(folder, "assets/lambang.png", "assets/foto/uji.jpg") == []


def test_files_that_are_not_there(folder: Path) -> None:
    assert found(folder, "assets/lambang.jpg", "assets/foto/ujian.jpg") == [
        ("SMP212", Severity.WARNING, "masterplan.yaml", 3, "assets/lambang.png"),
        ("SMP212", Severity.WARNING, "quick-wins/QW-GOV.yaml", 5, "assets/foto/uji.jpg"),
    ]


@pytest.mark.parametrize(
    "path", ["rahasia.png", "../x.png", "/etc/passwd", "assets/../rahasia.png"]
)
def test_nothing_outside_the_folder_of_assets(folder: Path, path: str) -> None:
    ((code, *_),) = found(folder, "assets/lambang.png", path)
    assert code == "SMP212"


LOGOS = {
    "lambang.svg": (
        b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>',
        "kind",
        "SVG",
    ),
    "lambang.webp": (b"RIFF\x24\0\0\0WEBPVP8 ", "kind", "WebP"),
    "lambang.gif": (b"GIF89a\1\0\1\0", "kind", "GIF"),
    "svg-in-truth.png": (b"<svg/>", "kind", "SVG"),
    "webp-in-truth.jpg": (b"RIFF\x24\0\0\0WEBPVP8L", "kind", "WebP"),
    "lfs.png": (b"version https://git-lfs.github.com/spec/v1\n", "kind", "Git LFS"),
    "foto.heic": (b"\0\0\0\x18ftypheic", "kind", "HEIC/AVIF"),
    "lambang.pdf": (b"%PDF-1.7", "kind", "PDF"),
    "catatan.txt": (b"lambang", "kind", None),
    "kosong.png": (b"", "kind", None),
    "besar.png": (png() + bytes(3_000_000), "large", None),
    "terpotong.png": (png()[:-20], "damaged", None),
    "tanpa-akhir.png": (png()[:-12], "damaged", None),
    "berubah.png": (png().replace(b"IDAT", b"IDAx"), "damaged", None),
    "hanya-awal.png": (b"\x89PNG\r\n\x1a\n", "damaged", None),
    "terpotong.jpg": (JPEG[:-2], "damaged", None),
    "hanya-awal.jpg": (JPEG[:4], "damaged", None),
}


@pytest.mark.parametrize("name", LOGOS)
def test_a_logo_that_no_book_can_show_is_told_at_its_place(folder: Path, name: str) -> None:
    content, why, kind = LOGOS[name]
    (folder / "assets" / name).write_bytes(content)
    (folder / "masterplan.yaml").write_text(f"title: x\nregion:\n  logo: assets/{name}\n", "utf-8")
    (item,) = load_folder(folder).diagnostics
    place = item.position
    assert (item.code, item.severity) == ("SMP730", Severity.WARNING)
    assert (place.file, place.line, place.column) == ("masterplan.yaml", 3, 9)
    assert (item.values["why"], item.values["found"]) == (why, kind)
    for language in ("id", "en"):
        assert f'"assets/{name}"' in sentence(item.code, item.values, language)
        assert (kind or "") in sentence(item.code, item.values, language)
        assert hint(item.code, item.values, language)


def test_a_picture_of_the_cover_is_looked_at_too(folder: Path) -> None:
    (folder / "assets" / "sampul.jpg").write_bytes(b"GIF89a")
    text = "title: x\ndesign:\n  picture: assets/{}\n"
    for name, code in (("sampul.jpg", "SMP730"), ("tidak-ada.jpg", "SMP212")):
        (folder / "masterplan.yaml").write_text(text.format(name), "utf-8")
        (item,) = load_folder(folder).diagnostics
        assert (item.code, item.position.line, item.position.column) == (code, 3, 12)
    (folder / "assets" / "sampul.jpg").write_bytes(JPEG)
    (folder / "masterplan.yaml").write_text(text.format("sampul.jpg"), "utf-8")
    assert load_folder(folder).diagnostics == ()


@pytest.mark.parametrize(
    "name", ["lambang.png", "foto.jpg", "png-in-truth.jpg", "jpg-in-truth.svg"]
)
def test_a_whole_picture_is_shown_whatever_its_name(folder: Path, name: str) -> None:
    content = JPEG if name in ("foto.jpg", "jpg-in-truth.svg") else png()
    (folder / "assets" / name).write_bytes(content)
    assert found(folder, f"assets/{name}", "assets/foto/uji.jpg") == []


def test_a_logo_of_many_gigabytes_is_not_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (folder / "assets" / "besar.png").open("wb") as file:
        file.write(png())
        file.truncate(20 * 10**9)
    read = Path.read_bytes
    monkeypatch.setattr(
        Path, "read_bytes", lambda path: 1 / 0 if path.name == "besar.png" else read(path)
    )
    ((code, _, file_, line, why),) = found(folder, "assets/besar.png", "assets/foto/uji.jpg")
    assert (code, file_, line, why) == ("SMP730", "masterplan.yaml", 3, "large")
    assert not isinstance(Folder(folder).read("assets/besar.png"), bytes)


def test_a_folder_or_a_link_is_no_logo(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("luar") / "x.png"
    outside.write_bytes(png())
    (folder / "assets" / "tautan.png").symlink_to(outside)
    ((code, _, _, line, why),) = found(folder, "assets/tautan.png", "assets/foto/uji.jpg")
    assert (code, line, why) == ("SMP730", 3, "unreadable")
    (folder / "masterplan.yaml").write_text("title: x\nregion:\n  logo: assets/foto\n", "utf-8")
    ((code, line),) = ((i.code, i.position.line) for i in load_folder(folder).diagnostics)
    assert (code, line) == ("SMP212", 3)


@pytest.mark.parametrize("stored", ["Kafe\u0301.png", "Kaf\u00e9.png", "Ka\u200bf\u00e9.png"])
@pytest.mark.parametrize("typed", ["Kafe\u0301.png", "Kaf\u00e9.png", "Kaf\u00e9\u00ad.png"])
def test_a_name_that_looks_the_same_is_the_file(folder: Path, stored: str, typed: str) -> None:
    (folder / "assets" / "lambang.png").rename(folder / "assets" / stored)
    assert found(folder, f"assets/{typed}", "assets/foto/uji.jpg") == []
    plan = load_folder(folder).plan
    assert plan.masterplan.region
    assert Folder(folder).files().count(str(plan.masterplan.region.logo)) == 1
    tree = Folder(folder)
    tree.files()
    assert tree.read(str(plan.masterplan.region.logo)) == png()
