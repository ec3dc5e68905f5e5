"""The served pages in Chromium: they renew themselves, keep one's place, and tell what is wrong."""

import json
import re
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import installed
from masterplans import EXAMPLE

from serving.chromium import Chromium, Tab, browser
from serving.running import Running, running

BOX = "document.getElementById('smartcity-mp')"
PROGRAM = "programs/branding/BRA-01.yaml"
HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>'


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    folder = tmp_path / "rencana"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("build", "books"))
    return folder


@pytest.fixture
def server(plan: Path) -> Iterator[Running]:
    with running(plan) as ran:
        yield ran


@pytest.fixture
def chrome(chromium: str, tmp_path: Path) -> Iterator[Chromium]:
    with browser(chromium, tmp_path / "profile") as opened:
        yield opened


def rename(plan: Path, name: str) -> None:
    text = (plan / PROGRAM).read_text(encoding="utf-8")
    new = re.sub(r"(?m)^name: .*", f"name: {name}", text)
    (plan / PROGRAM).write_text(new, encoding="utf-8")


def place(tab: Tab, name: str) -> float:
    tab.until(f"document.getElementById('{name}')")  # a page that renews itself is empty at first
    at = tab.value(f"document.getElementById('{name}').getBoundingClientRect().top")
    assert isinstance(at, int | float)
    return at


def shows(tab: Tab, text: str) -> None:
    tab.until(f"{BOX} && document.querySelector('main').textContent.includes({json.dumps(text)})")


def test_a_page_renews_itself_and_keeps_the_place(
    plan: Path, server: Running, chrome: Chromium
) -> None:
    tab = chrome.tab()
    tab.open(server.address + "buku-2.html")
    tab.value("document.getElementById('bab-4').scrollIntoView(); window.scrollBy(0, 700)")
    heading = tab.value(
        "Array.from(document.querySelectorAll('main :is(h2, h3, h4)[id]'), function (heading) {"
        " return [Math.abs(heading.getBoundingClientRect().top), heading.id]; })"
        ".sort(function (one, other) { return one[0] - other[0]; })[0][1]"
    )
    before, scrolled = place(tab, heading), tab.value("window.scrollY")
    assert abs(before) < 1000 and scrolled > 5000
    first = "Nama yang jauh lebih panjang daripada nama semula supaya halaman bertambah tinggi " * 9
    places = []
    for name in (first.strip(), "Nama singkat saja"):
        rename(plan, name)
        shows(tab, name)
        tab.until("document.readyState === 'complete'")
        tab.value("document.fonts.ready.then(function () { return 1; })")
        time.sleep(0.3)
        assert abs(place(tab, heading) - before) < 3
        places.append(tab.value("window.scrollY"))
    assert places[0] != places[1], "what stands above has another height now"
    assert tab.complaints == []


def test_two_tabs_each_renew_what_they_show(plan: Path, server: Running, chrome: Chromium) -> None:
    tabs = {name: chrome.tab() for name in ("buku-1.html", "buku-2.html", "buku-4.html")}
    for name, tab in tabs.items():
        tab.open(server.address + name)
        tab.value("window.untouched = true")
    rename(plan, "Nama untuk dua tab")
    shows(tabs["buku-2.html"], "Nama untuk dua tab")
    time.sleep(3)
    assert tabs["buku-1.html"].value("window.untouched === true"), "nothing is new in this book"
    tabs["buku-2.html"].value("window.stop()")
    rename(plan, "Nama kedua")
    shows(tabs["buku-2.html"], "Nama kedua")


def test_findings_are_text_and_lead_to_the_editor(
    plan: Path, server: Running, chrome: Chromium
) -> None:
    tab = chrome.tab(390, 844)
    tab.open(server.address + "buku-3.html")
    tab.until(BOX)
    assert tab.value(f"{BOX}.hidden") is True
    version = tab.value(f"{BOX}.dataset.version")
    text = (plan / PROGRAM).read_text(encoding="utf-8")
    wrong = re.sub(r"(?m)^owner: .*", f"owner: '{HOSTILE}'", text)
    (plan / PROGRAM).write_text(wrong, encoding="utf-8")
    tab.until(f"!{BOX}.hidden")
    assert HOSTILE[:20] in tab.value(f"{BOX}.textContent")
    assert tab.value(f"{BOX}.querySelectorAll('img, ol script').length") == 0
    assert tab.value("document.title") not in ("1", "2")
    assert tab.value(f"{BOX}.querySelector('details').open") is True
    assert tab.value(f"{BOX}.querySelector('[role=status]').textContent").startswith("1 kesalahan")
    link = tab.value(f"{BOX}.querySelector('ol a').href")
    assert re.fullmatch(rf"vscode://file/.*/{PROGRAM}:\d+:\d+", link)
    assert tab.value(f"{BOX}.dataset.version") == version, "the last good page is still there"
    (plan / PROGRAM).write_text(text, encoding="utf-8")
    tab.until(f"{BOX}.hidden")
    assert tab.complaints == []


def test_a_page_that_is_not_there_waits_for_it(
    plan: Path, server: Running, chrome: Chromium
) -> None:
    marker = plan / "masterplan.yaml"
    text = marker.read_text(encoding="utf-8")
    fewer = re.sub(r"(?m)^books: .*", "books: three-book", text)
    marker.write_text(fewer, encoding="utf-8")
    server.until(lambda: "buku-4.html" not in server.state["pages"])
    tab = chrome.tab()
    tab.open(server.address + "buku-4.html")
    tab.until("document.body.className === 'lost'")
    marker.write_text(text, encoding="utf-8")
    tab.until("document.body.className !== 'lost' && document.querySelector('nav.contents')")
    marker.write_text(fewer, encoding="utf-8")
    tab.until("document.body.className === 'lost'")


def test_a_page_says_when_the_server_has_ended(server: Running, chrome: Chromium) -> None:
    tab = chrome.tab()
    tab.open(server.address)
    tab.until(BOX)
    assert server.interrupt() == 0
    tab.until(f"!{BOX}.hidden && {BOX}.textContent.includes('smartcity-mp serve')")


@pytest.mark.parametrize("seen", [(390, "light"), (390, "dark"), (1280, "light"), (1280, "dark")])
def test_axe_finds_nothing(
    plan: Path, server: Running, chrome: Chromium, seen: tuple[int, str]
) -> None:
    axe = installed("axe-core/axe.min.js").read_text(encoding="utf-8")
    text = (plan / PROGRAM).read_text(encoding="utf-8")
    wrong = re.sub(r"(?m)^owner: .*", "owner: tidak-ada", text)
    server.after(lambda: (plan / PROGRAM).write_text(wrong, encoding="utf-8"))
    width, scheme = seen
    tab = chrome.tab(width, 900, scheme)
    for page in ("buku-3.html", "tidak-ada.html"):
        tab.open(server.address + page)
        tab.until(f"{BOX} && !{BOX}.hidden")
        tab.ask("Runtime.evaluate", expression=axe)  # no page admits it; a debugger may
        ran = tab.value(
            "axe.run(document, { resultTypes: ['violations'] }).then(function (ran) {"
            " return [ran.passes.length, ran.violations.map(function (one) {"
            " return one.id + ' ' + one.nodes[0].html.slice(0, 200); })]; })"
        )
        assert ran[0] >= 12
        assert ran[1] == []
