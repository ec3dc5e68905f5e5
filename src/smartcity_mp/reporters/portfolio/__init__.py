"""Many masterplans for whoever reads them: one module a format.

Reading this imports none of them.
"""

from smartcity_mp.reporters import Reporter

PORTFOLIO: dict[str, Reporter] = {
    "text": Reporter(
        "smartcity_mp.reporters.portfolio.text",
        "tabel menurut provinsi",
        "a table by province",
        for_people=True,
    ),
    "json": Reporter(
        "smartcity_mp.reporters.portfolio.json",
        "semua angka; bagian-bagiannya dapat digabung lagi",
        "all figures; parts of it can be joined again",
    ),
    "markdown": Reporter(
        "smartcity_mp.reporters.portfolio.markdown",
        "tabel Markdown, untuk wiki atau ringkasan CI",
        "tables in Markdown, for a wiki or a summary in CI",
    ),
    "csv": Reporter(
        "smartcity_mp.reporters.portfolio.csv",
        "satu baris tiap masterplan, untuk Excel",
        "a line for each masterplan, for Excel",
    ),
    "html": Reporter(
        "smartcity_mp.reporters.portfolio.html",
        "satu halaman web yang dapat disaring dan diurutkan tanpa server",
        "a web page to filter and sort without a server",
    ),
}
"""Every format of a portfolio; its module has `render(portfolio, language) -> str`."""
