"""The task sheet of an office as a page, to be printed or sent."""

from smartcity_mp.books.page import page
from smartcity_mp.standing.head import Head
from smartcity_mp.standing.tasks import Sheet


def render(sheet: Sheet, head: Head) -> str:
    """The page."""
    return page(
        "sheet",
        look=head.look,
        sheets=("sheet.css",),
        language=sheet.language,
        title=f"{sheet.say('sheet')}: {sheet.office}",
        sheet=sheet,
        logo=head.logo,
        say=sheet.say,
    )
