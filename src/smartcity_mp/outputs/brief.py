"""The brief for the head of the region as one page, which prints on one sheet."""

from markupsafe import Markup

from smartcity_mp.books.build import Books
from smartcity_mp.books.page import page
from smartcity_mp.outputs import FORMATS, Read
from smartcity_mp.outputs.drawing.picture import data_uri
from smartcity_mp.outputs.drawing.svg import draw


def render(books: Books, read: Read) -> dict[str, bytes]:
    """`ringkasan-pimpinan.html`; nothing where no brief was made with the books."""
    brief = books.brief
    if brief is None:
        return {}
    drawn = draw(brief.roadmap, "peta-jalan", books.look) if brief.roadmap else ""
    made = page(
        "brief",
        look=books.look,
        sheets=("brief.css",),
        language="id",
        title=f"Ringkasan untuk {brief.reader}",
        brief=brief,
        draft=books.draft,
        logo=data_uri(read, books.facts.logo) or "",
        chart=Markup(drawn),
    )
    return {FORMATS["brief"].book: made.encode()}
