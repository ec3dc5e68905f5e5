"""Signs of writing that no font of the books has: they are named by their number, not lost."""

from functools import cache

import typst

from smartcity_mp.data.places import templates_folder

FONTS = typst.Fonts(include_system_fonts=False, font_paths=[templates_folder() / "fonts"])
"""The fonts that come along, and those within typst; none of the machine's."""
_SURE = "\u017f"
"""The last of the Latin letters, which the fonts have all."""
_TRIAL = b"""#set document(title: "x", date: datetime(year: 2000, month: 1, day: 1))
#set text(font: "Source Sans 3")
#sys.inputs.sign"""


def shown(text: str) -> str:
    """The text with "[U+1B05]" for a sign that would be an empty box."""
    lacking = {sign for sign in set(text) if sign > _SURE and not _has_shape(sign)}
    return text.translate({ord(sign): f"[U+{ord(sign):04X}]" for sign in lacking})


@cache
def _has_shape(sign: str) -> bool:
    """Whether typst can set a sign: it refuses to, where the standards of PDF forbid boxes."""
    try:
        typst.compile(
            _TRIAL,
            font_paths=FONTS,
            format="pdf",
            pdf_standards=["a-2a", "ua-1"],
            sys_inputs={"sign": sign},
            timestamp=0,
        )
    except typst.TypstError:
        return False
    return True
