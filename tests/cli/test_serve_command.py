"""`serve` with a real folder, real events and real questions."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import Runner
from masterplans import EXAMPLE
from serving.running import Running, running
from serving.test_page import taken_off

from smartcity_mp.cli import opening, watching
from smartcity_mp.cli.globals import Globals
from smartcity_mp.cli.opening import browse
from smartcity_mp.cli.served import Desk
from smartcity_mp.cli.voice import Voice
from smartcity_mp.serving.press import Press, Printed
from smartcity_mp.serving.server import LOOPBACK
from smartcity_mp.source.tree import Tree

PAGES = {"index.html", *(f"buku-{number}.html" for number in range(1, 5))}
PROGRAM = "programs/branding/BRA-01.yaml"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    folder = tmp_path / ".kerja" / "rencana kami"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("build", "books"))
    return folder


def edit(place: Path, old: str, new: str) -> None:
    text = place.read_text(encoding="utf-8")
    assert old in text
    place.write_text(text.replace(old, new, 1), encoding="utf-8")


def is_built(server: Running, plan: Path, program: Runner, out: Path) -> None:
    """What is served is what a build writes now, byte for byte, but for the addition."""
    ran = program("-C", plan, "build", "--format", "html", "-o", out)
    assert ran.returncode == 0, ran.stdout
    built = {path.name: path.read_bytes() for path in out.glob("*.html")}
    assert built.keys() == server.state["pages"].keys()
    assert [name for name in built if taken_off(server.page(name)) != built[name]] == []


def test_what_is_served_is_what_a_build_writes(plan: Path, program: Runner, tmp_path: Path) -> None:
    out = tmp_path / "buku"
    with running(plan) as server:
        assert server.state["pages"].keys() == PAGES
        assert server.page() == server.page("index.html")
        is_built(server, plan, program, out)
        edits: list[Callable[[], object]] = [
            lambda: edit(plan / PROGRAM, "name: ", "name: Sungguh baru "),
            lambda: edit(plan / "organizations.yaml", "name: ", "name: Badan Baru dan "),
            lambda: (plan / "narratives" / "risiko.md").write_text("Naskah *kami*.", "utf-8"),
            lambda: (
                (plan / "templates").mkdir(exist_ok=True)
                or (plan / "templates" / "penutup.md").write_text(
                    "# Kata akhir\n\n{{ facts.region }} & *kami*.\n", "utf-8"
                )
            ),
            lambda: edit(plan / "masterplan.yaml", "title: ", "title: Baru "),
            lambda: min((plan / "quick-wins").iterdir()).unlink(),
            lambda: shutil.copytree(EXAMPLE, plan, dirs_exist_ok=True),
        ]
        for number, change in enumerate(edits):
            state = server.after(change)
            assert not state["is_open"], (number, state)
            is_built(server, plan, program, out)
        assert server.interrupt() == 0
    assert server.said.rstrip().endswith("Selesai.")
    assert "Traceback" not in server.said


def test_the_last_good_books_stay_while_there_are_errors(plan: Path) -> None:
    with running(plan) as server:
        before = {name: server.page(name) for name in PAGES}
        state = server.after(lambda: edit(plan / PROGRAM, "owner: ", "owner: tidak-ada # "))
        assert {name: server.page(name) for name in PAGES} == before
        assert state["is_open"] and state["title"].startswith("1 kesalahan")
        assert state["about"] in server.said
        (found,) = [each for each in state["findings"] if each["severity"] == "error"]
        lines = (plan / PROGRAM).read_text(encoding="utf-8").split("\n")
        line = next(n for n, text in enumerate(lines, 1) if text.startswith("owner: "))
        assert (found["code"], found["word"]) == ("SMP205", "kesalahan")
        assert found["place"] == f"{PROGRAM}:{line}:8"
        assert found["link"].endswith(f"/rencana%20kami/{PROGRAM}:{line}:8")
        assert "tidak-ada" in found["message"] and found["hint"]
        state = server.after(lambda: edit(plan / PROGRAM, "owner: tidak-ada # ", "owner: "))
        assert not state["is_open"]
        assert {name: server.page(name) for name in PAGES} == before


def test_chosen_books_and_reports_are_served_alone(plan: Path, smartcity: Callable) -> None:
    with running(plan, "--book", "III", "--report", "2025") as server:
        pages = {"index.html", "buku-3.html", "laporan-2025.html"}
        assert server.state["pages"].keys() == pages
        server.after(lambda: edit(plan / PROGRAM, "name: ", "name: Baru "))
        assert server.state["pages"].keys() == pages
        assert b"Baru " in server.page("buku-3.html")
    for words, said in ((("--book", "9"), "9"), (("--report", "1999"), "1999")):
        ran = smartcity("-C", str(plan), "serve", *words)
        assert (ran.code, ran.out, said in ran.err) == (2, "", True)


def test_a_folder_with_errors_is_served_from_the_start(plan: Path) -> None:
    edit(plan / PROGRAM, "owner: ", "owner: tidak-ada # ")
    with running(plan, "--lang", "en") as server:
        state = server.state
        assert state["pages"] == {} and state["is_open"]
        assert state["about"] == "There are errors, so there are no books to show yet."
        for path in ("", "index.html", "buku-1.html"):
            assert b"This page is not there" in server.page(path)
        assert state["about"] in server.said
        state = server.after(lambda: edit(plan / PROGRAM, "tidak-ada # ", ""))
        assert state["pages"].keys() == PAGES
        assert b"This page is not there" not in server.page()


def renewed(server: Running) -> int:
    return server.said.count("Diperbarui: ") + server.said.count("tidak ada halaman yang berubah")


def test_a_storm_of_saves_is_one_renewal(plan: Path) -> None:
    files = sorted((plan / "programs").rglob("*.yaml"))
    assert len(files) > 50
    pauses: list[float] = []
    with running(plan) as server:

        def storm() -> None:
            pauses.append(time.monotonic())
            for file in files:  # as git and careful editors do: another file takes the name
                text = file.read_text(encoding="utf-8")
                text = re.sub(r"(?m)^(name: )(?=\w)", r"\1Baru ", text)
                other = file.with_suffix(".yaml.tmp")
                other.write_text(text, encoding="utf-8")
                other.replace(file)
                pauses.append(time.monotonic())

        state = server.after(storm)
        assert not state["is_open"], state["findings"]
        time.sleep(2.5)
        is_steady = max(after - before for before, after in pairwise(pauses)) < 0.03
        assert renewed(server) == 1 if is_steady else renewed(server) < 10
        assert server.page("buku-2.html").count(b"Baru ") >= len(files)


def test_what_is_half_saved_is_not_shown(
    plan: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An editor that has emptied a file and goes on writing while its pages are made."""
    file, make = plan / PROGRAM, Press.make
    whole = file.read_bytes()
    monkeypatch.setattr("smartcity_mp.cli.served.root_of", lambda _: plan)
    desk = Desk(Globals(Voice("id")))
    desk.news()
    made: list[bool] = []

    def written_on(self: Press, tree: Tree) -> Printed:
        printed = make(self, tree)
        made.append(printed.files is not None)
        file.write_bytes(whole + b"# selesai")
        return printed

    monkeypatch.setattr(Press, "make", written_on)
    file.write_bytes(b"")
    assert desk.has_changed()
    assert desk.news().pages
    assert made == [False, True]
    assert "ERROR" not in capsys.readouterr().out
    assert not desk.has_changed()


def test_what_is_no_change_renews_nothing(plan: Path, program: Runner) -> None:
    with running(plan) as server:
        version = server.state["version"]
        (plan / PROGRAM).touch()
        (plan / PROGRAM).write_bytes((plan / PROGRAM).read_bytes())
        (plan / ".git").mkdir()
        (plan / ".git" / "index.lock").write_text("x", "utf-8")
        (plan / "programs" / f".{PROGRAM[-11:]}.swp").write_text("x", "utf-8")
        (plan / f"{PROGRAM}~").write_text("x", "utf-8")
        (plan / "programs" / "4913").write_text("x", "utf-8")
        assert program("-C", plan, "build").returncode == 0
        time.sleep(2)
        assert (renewed(server), server.state["version"]) == (0, version)
        (plan / "goals.yaml").write_bytes((plan / "goals.yaml").read_bytes() + b"# catatan\n")
        server.until_said("tidak ada halaman yang berubah")
        assert server.state["version"] == version


def test_a_folder_that_goes_and_comes_back(plan: Path) -> None:
    with running(plan) as server:
        page = server.page("buku-3.html")
        away = plan.with_name("di-tempat-lain")
        state = server.after(lambda: plan.rename(away))
        assert state["is_open"] and str(plan) in state["title"]
        assert server.page("buku-3.html") == page
        state = server.after(lambda: away.rename(plan))
        assert not state["is_open"]
        edit(plan / PROGRAM, "name: ", "name: Kembali lagi ")
        server.until(lambda: b"Kembali lagi" in server.page("buku-2.html"))
        state = server.after(lambda: (plan / "masterplan.yaml").rename(plan / "Masterplan.yml"))
        assert "Masterplan.yml" in state["title"]
        server.after(lambda: (plan / "Masterplan.yml").rename(plan / "masterplan.yaml"))
        shutil.rmtree(plan)
        server.until(lambda: server.state["is_open"])
        assert server.interrupt() == 0
    assert "Traceback" not in server.said


def test_a_folder_behind_a_link(plan: Path, tmp_path: Path) -> None:
    link = tmp_path / "pintas"
    try:
        link.symlink_to(plan, target_is_directory=True)
    except OSError:
        pytest.skip("this system makes no links")
    (plan / "programs").rename(plan / "naskah")
    (plan / "programs").symlink_to("naskah", target_is_directory=True)
    with running(link) as server:
        state = server.after(
            lambda: edit(plan / PROGRAM.replace("programs", "naskah"), "owner: ", "owner: x # ")
        )
        assert f"/pintas/{PROGRAM}:" in state["findings"][0]["link"]


def test_ctrl_c_ends_it_at_any_moment(plan: Path) -> None:
    for wait in (0.0, 0.4, 0.8):
        with running(plan) as server:
            assert server.address
            edit(plan / PROGRAM, "name: ", "name: Lagi ")
            time.sleep(wait)
            assert server.interrupt() == 0
        assert "Traceback" not in server.said


def test_quiet_and_verbose(plan: Path) -> None:
    with running(plan, "--quiet") as server:
        server.after(lambda: edit(plan / PROGRAM, "name: ", "name: Baru "))
        server.after(lambda: edit(plan / PROGRAM, "owner: ", "owner: tidak-ada # "))
        server.until_said("SMP205")
        assert server.interrupt() == 0
    lines = server.said.splitlines()
    assert len(lines) == 3, lines
    assert lines[0] == f"Buku ditampilkan di {server.address}"
    assert "SMP205" in lines[1]
    with running(plan, "-v") as server:
        assert f"  {PROGRAM}\n" in server.until_said(PROGRAM)


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server((LOOPBACK, 0)) as other:
        yield int(other.getsockname()[1])


def test_a_port_that_is_taken(
    plan: Path, taken: int, smartcity: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    for port in (str(taken), "1" if os.name == "posix" and os.geteuid() else str(taken)):
        ran = smartcity("-C", str(plan), "serve", "--port", port)
        assert (ran.code, ran.out) == (2, "")
        assert f"port {port} tidak dapat dipakai: " in ran.err
    for port in ("-1", "65536", "x", "9e3", "８", "1" * 6000):
        ran = smartcity("-C", str(plan), "serve", "--port", port)
        assert (ran.code, f'"{port}" untuk --port bukan nomor port' in ran.err) == (2, True)
    monkeypatch.setattr(opening, "USUAL_PORT", taken)
    with opening.opened(None, None) as server:  # type: ignore[arg-type]
        assert server.port not in (0, taken)


def test_without_watchfiles_it_says_what_to_install(
    plan: Path, smartcity: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "find_spec", lambda _: None)
    ran = smartcity("-C", str(plan), "serve")
    assert (ran.code, ran.out) == (2, "")
    assert "pip install watchfiles" in ran.err
    assert "pip install watchfiles" in smartcity("-C", str(plan), "serve", "--lang", "en").err


def test_where_no_masterplan_is_none_is_served(tmp_path: Path, smartcity: Callable) -> None:
    ran = smartcity("-C", str(tmp_path), "serve")
    assert (ran.code, ran.out) == (2, "")
    assert "masterplan.yaml" in ran.err


@pytest.mark.parametrize(
    ("wanted", "terminal", "screen", "opens"),
    [
        (None, True, True, True), (None, False, True, False), (None, True, False, False),
        (True, False, False, True), (False, True, True, False),
    ],
)  # fmt: skip
def test_a_browser_opens_where_somebody_sits(
    monkeypatch: pytest.MonkeyPatch, wanted: bool | None, terminal: bool, screen: bool, opens: bool
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("webbrowser.open", asked.append)
    monkeypatch.setattr(opening, "is_terminal", lambda *_: terminal)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "name", "posix")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":0" if screen else "")
    browse("http://127.0.0.1:1/", wanted=wanted)
    assert asked == ["http://127.0.0.1:1/"] * opens


def test_other_commands_load_nothing_of_it(plan: Path) -> None:
    code = (
        "import sys; from smartcity_mp.cli.main import main\n"
        f"for words in (['validate'], ['build', '-o', {str(plan / 'x')!r}]):\n"
        f"    main(['-q', '-C', {str(plan)!r}, *words])\n"
        "print([m for m in sys.modules if 'serving' in m or m in "
        "('watchfiles', 'http.server', 'socketserver', 'webbrowser')])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert ran.stdout.splitlines()[-1] == b"[]"


def test_the_signal_of_ctrl_c_is_the_usual_one() -> None:
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
