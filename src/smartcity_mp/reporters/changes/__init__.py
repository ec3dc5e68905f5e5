"""Changes for whoever reads them: one module a format. Reading this imports none of them."""

from smartcity_mp.reporters import Reporter

CHANGES: dict[str, Reporter] = {
    "text": Reporter(
        "smartcity_mp.reporters.changes.text",
        "kalimat ringkas, lalu perubahan menurut bobotnya",
        "the sense in one sentence, then the changes by their weight",
        for_people=True,
    ),
    "json": Reporter(
        "smartcity_mp.reporters.changes.json",
        "JSON, untuk dibaca program lain",
        "JSON, for other programs",
    ),
    "markdown": Reporter(
        "smartcity_mp.reporters.changes.markdown",
        "komentar untuk pull request",
        "a comment for a pull request",
    ),
    "html": Reporter(
        "smartcity_mp.reporters.changes.html",
        "satu halaman web, teks lama di samping yang baru",
        "a web page, the old text beside the new one",
    ),
}
"""Every format of changes; its module has `render(review, context) -> str`."""
