"""Makes the static fonts of the PDF books from the variable ones that their packages hold.

typst reads neither WOFF2 nor variable fonts. Run it in the folder of the fonts, after

    pip install fonttools==4.68.0 fontpkg-source-sans-3==3.52 fontpkg-source-serif-4==4.4
"""

from importlib.resources import files
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

SANS, SERIF = "fontpkg_source_sans_3", "fontpkg_source_serif_4"
FONTS = (
    (SANS, "SourceSans3[wght].ttf", {"wght": 400}, "source-sans-3-400.ttf"),
    (SANS, "SourceSans3[wght].ttf", {"wght": 600}, "source-sans-3-600.ttf"),
    (SANS, "SourceSans3-Italic[wght].ttf", {"wght": 400}, "source-sans-3-400-italic.ttf"),
    (SANS, "SourceSans3-Italic[wght].ttf", {"wght": 600}, "source-sans-3-600-italic.ttf"),
    (SERIF, "SourceSerif4[opsz,wght].ttf", {"wght": 600, "opsz": 20}, "source-serif-4-600.ttf"),
    (SERIF, "SourceSerif4[opsz,wght].ttf", {"wght": 400, "opsz": 14}, "source-serif-4-400.ttf"),
    (SERIF, "SourceSerif4-Italic[opsz,wght].ttf", {"wght": 400, "opsz": 14},
     "source-serif-4-400-italic.ttf"),
    (SERIF, "SourceSerif4-Italic[opsz,wght].ttf", {"wght": 600, "opsz": 14},
     "source-serif-4-600-italic.ttf"),
)  # fmt: skip
SIGNS = (range(0x20, 0x250), range(0x2B0, 0x370), range(0x1E00, 0x1F00), range(0x2000, 0x2300))
"""Latin letters, what stands on them, punctuation, currencies, arrows, and signs of mathematics."""


def make(package: str, source: str, axes: dict[str, float], target: str) -> None:
    """One static font; its names are those of the family, its time that of the package."""
    font = TTFont(files(package) / "files" / source, recalcTimestamp=False)
    instantiateVariableFont(font, axes, inplace=True, updateFontNames=True)
    for record in font["name"].names:  # its size for text is no name of its own
        record.string = record.toUnicode().replace(" 14pt", "").replace("14pt", "")
    options = Options()
    options.hinting = False
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "liga"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for part in SIGNS for code in part])
    subsetter.subset(font)
    font.save(Path(__file__).parent / target)


if __name__ == "__main__":
    for each in FONTS:
        make(*each)
