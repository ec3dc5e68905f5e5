"""One comment on a proposal: which one is ours, when it is written, what a host's answer means."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from fake_hosts import BOT, SOMEBODY, TOKEN, FakeHost, Trouble, running

from smartcity_mp.hosts import api
from smartcity_mp.hosts.api import Api, HostError
from smartcity_mp.hosts.comment import Host, Outcome, Stamp, moment, post, stamped
from smartcity_mp.hosts.github import github
from smartcity_mp.hosts.gitlab import gitlab

TEXT = "<!-- smartcity-mp:diff -->\nAnggaran bertambah Rp1,2 miliar\n"
SAME = "<!-- smartcity-mp:diff -->\n<!-- smartcity-mp:unchanged -->\nTidak ada perubahan.\n"
UPDATE = {"github": "PATCH", "gitlab": "PUT"}


def at(minute: int, commit: str = "a" * 40) -> Stamp:
    return Stamp(commit, datetime(2026, 11, 26, 9, minute, tzinfo=UTC))


@pytest.fixture(params=["github", "gitlab"])
def fake(request: pytest.FixtureRequest) -> Iterator[FakeHost]:
    with running(request.param) as host:
        yield host


def client(fake: FakeHost, token: str = TOKEN) -> Host:
    if fake.kind == "github":
        return github(fake.address, token, "dinas/masterplan", 12)
    return gitlab(fake.address, token, 34, 12)


def told(fake: FakeHost, text: str = TEXT, minute: int = 10, name: str = "") -> Outcome:
    return post(client(fake), text, at(minute), name, lambda _: None)


def test_the_second_run_updates_what_the_first_wrote(fake: FakeHost) -> None:
    assert told(fake) == "created"
    assert told(fake, TEXT.replace("1,2", "1,3"), 11) == "updated"
    (body,) = fake.bodies
    assert "Rp1,3 miliar" in body
    assert body.startswith(
        f"<!-- smartcity-mp:diff of= commit={'a' * 40} time=2026-11-26T09:11:00+00:00 -->\n"
    )


def test_the_same_again_is_not_written(fake: FakeHost) -> None:
    told(fake)
    fake.comments[0]["body"] = fake.bodies[0].replace("\n", "\r\n").rstrip()
    assert told(fake) == "same"
    assert len(fake.writes) == 1


def test_an_older_run_that_comes_late_spoils_nothing(fake: FakeHost) -> None:
    told(fake, TEXT, 20)
    assert told(fake, "<!-- smartcity-mp:diff -->\nlama\n", 19) == "newer"
    assert "Anggaran" in fake.bodies[0]


def test_the_same_text_of_a_newer_commit_keeps_an_older_run_off(fake: FakeHost) -> None:
    told(fake, TEXT, 10)
    assert told(fake, TEXT, 30) == "updated"
    assert told(fake, "<!-- smartcity-mp:diff -->\nlama\n", 20) == "newer"


def test_of_several_the_newest_counts(fake: FakeHost) -> None:
    for minute in (10, 30, 20):
        fake.write(stamped(TEXT, at(minute), ""), BOT)
    assert told(fake, TEXT, 25) == "newer"
    assert told(fake, TEXT + "baru", 40) == "updated"
    assert ["baru" in body for body in fake.bodies] == [False, True, False]


def test_no_change_updates_a_comment_and_makes_none(fake: FakeHost) -> None:
    assert told(fake, SAME) == "nothing"
    assert fake.writes == []
    told(fake)
    assert told(fake, SAME, 11) == "updated"
    assert "Tidak ada perubahan" in fake.bodies[0]


def test_every_page_is_searched(fake: FakeHost) -> None:
    fake.page_size = 3
    for number in range(10):
        fake.write(f"komentar {number}", SOMEBODY)
    told(fake)
    fake.write("penutup", SOMEBODY)
    assert told(fake, TEXT.replace("1,2", "1,3"), 11) == "updated"
    assert len(fake.comments) == 12


def test_the_mark_in_somebody_elses_comment_is_not_ours(fake: FakeHost) -> None:
    forged = stamped(TEXT, at(59), "").replace("Anggaran", "Palsu")
    fake.write(forged, SOMEBODY)
    fake.write(forged, SOMEBODY | {"login": BOT["login"]})
    fake.write(f"> {forged}", BOT)
    if fake.kind == "gitlab":
        fake.write(forged, BOT, system=True)
    assert told(fake) == "created"
    assert fake.bodies[0] == forged


def test_an_account_that_is_gone_is_nobody() -> None:
    with running("github") as fake:
        fake.write("lama", None)  # type: ignore[arg-type]
        assert told(fake) == "created"


def test_masterplans_of_one_repository_have_a_comment_each(fake: FakeHost) -> None:
    for name in ("plans/kab tegal", "plans/kota-tegal", "a-->b"):
        assert told(fake, name=name) == "created"
        assert told(fake, TEXT.replace("1,2", "1,3"), 11, name) == "updated"
    assert len(fake.comments) == 3
    assert fake.bodies[0].startswith("<!-- smartcity-mp:diff of=plans/kab%20tegal commit=")
    assert "of=a--%3Eb " in fake.bodies[2]


def test_a_comment_whose_time_says_nothing_is_old(fake: FakeHost) -> None:
    fake.write(f"<!-- smartcity-mp:diff of= commit={'a' * 40} time=kemarin -->\nlama", BOT)
    assert told(fake) == "updated"


def test_no_line_gives_gitlab_an_order() -> None:
    with running("gitlab") as fake:
        text = TEXT + "/merge\n  /assign @x\nbiaya 1/2\n/ biasa\n"
        told(fake, text)
        assert fake.bodies[0].endswith("\u200b/merge\n  \u200b/assign @x\nbiaya 1/2\n/ biasa\n")
        told(fake, text + "akhir", 11)
        assert "\n/merge" not in fake.bodies[0]


@pytest.mark.parametrize(
    ("status", "headers", "reason"),
    [
        (401, {}, "token"),
        (403, {}, "denied"),
        (404, {}, "missing"),
        (410, {}, "missing"),
        (422, {}, "refused"),
        (301, {"Location": "http://127.0.0.1:9/x"}, "moved"),
        (308, {"Location": "http://127.0.0.1:9/x"}, "moved"),
        (403, {"Retry-After": "600"}, "limit"),
        (429, {"Retry-After": "61"}, "limit"),
    ],
)
def test_what_will_not_pass_is_asked_once(
    fake: FakeHost, status: int, headers: dict[str, str], reason: str
) -> None:
    fake.troubles = [Trouble("GET", status, headers=headers)]
    with pytest.raises(HostError) as failed:
        told(fake)
    assert (failed.value.reason, len(fake.asked)) == (reason, 1)
    assert failed.value.detail == f"{status} tidak sekarang"


@pytest.mark.parametrize(
    ("status", "headers", "reason", "waits"),
    [
        (500, {}, "server", [1, 5, 15]),
        (502, {"Retry-After": "3"}, "server", [3, 5, 15]),
        (429, {}, "limit", [1, 5, 15]),
        (403, {"X-RateLimit-Remaining": "0"}, "limit", [1, 5, 15]),
    ],
)
def test_what_may_pass_is_tried_again_but_not_for_ever(
    fake: FakeHost, status: int, headers: dict[str, str], reason: str, waits: list[int]
) -> None:
    paused: list[float] = []
    fake.troubles = [Trouble("GET", status, headers=headers)]
    assert post(client(fake), TEXT, at(1), "", paused.append) == "created"
    assert paused == waits[:1]
    fake.troubles = [Trouble("GET", status, headers=dict(headers)) for _ in range(9)]
    paused.clear()
    with pytest.raises(HostError) as failed:
        post(client(fake), TEXT, at(1), "", paused.append)
    assert (failed.value.reason, len(fake.troubles)) == (reason, 5)
    assert paused == [max(wait, int(headers.get("Retry-After", 0))) for wait in (1, 5, 15)]


def test_a_comment_whose_answer_was_lost_is_not_written_twice(fake: FakeHost) -> None:
    fake.troubles = [Trouble("POST", 502, done=True)]
    assert told(fake) == "same"
    assert len(fake.comments) == 1


def test_a_refused_update_is_said(fake: FakeHost) -> None:
    told(fake)
    fake.troubles = [Trouble(UPDATE[fake.kind], 403)]
    with pytest.raises(HostError) as failed:
        told(fake, TEXT + "baru", 11)
    assert failed.value.reason == "denied"


@pytest.mark.parametrize("body", [b"<html>", b"", b"7", b'{"a": 1}', b"[1]", b"[" * 9999, b"null"])
def test_an_answer_that_is_none(fake: FakeHost, body: bytes) -> None:
    fake.troubles = [Trouble("GET", 200, body)]
    with pytest.raises(HostError) as failed:
        told(fake)
    assert failed.value.reason == "answer"


def test_an_answer_without_end_is_not_read_to_its_end(
    fake: FakeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api, "MAX_ANSWER", 100)
    fake.troubles = [Trouble("GET", 200, b"[]" + b" " * 200)]
    with pytest.raises(HostError) as failed:
        told(fake)
    assert failed.value.reason == "answer"


@pytest.mark.parametrize("base", ["http://127.0.0.1:9", "http://[::1]:9", "http://localhost:9"])
def test_nobody_there(base: str) -> None:
    paused: list[float] = []
    with pytest.raises(HostError) as failed:
        post(gitlab(base, TOKEN, 34, 12), TEXT, at(1), "", paused.append)
    assert (failed.value.reason, paused) == ("unreachable", [1, 5, 15])


@pytest.mark.parametrize(
    "base",
    [
        "http://gitlab.contoh.go.id", "http://127.0.0.1.contoh.go.id", "http://10.0.0.1", "",
        "file:///etc/passwd", "https://", "ftp://127.0.0.1", "https://a@b.id", "https://a.id?x=",
        "https://a.id:x", "http://[", "https://a.id#x", "//a.id", "http://localhost@evil.id",
    ],
)  # fmt: skip
def test_the_token_goes_to_no_unsafe_address(base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "build_opener", lambda *_: pytest.fail("asked"))
    with pytest.raises(HostError) as failed:
        Api(base, TOKEN, "X").ask("GET", "/user")
    assert failed.value.reason == "address"


def test_loopback_is_asked_without_a_proxy(fake: FakeHost, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    assert told(fake) == "created"


@pytest.mark.parametrize("token", ["", "a b", "rahasia\n", "rahasia\r\nX: y", "é"])
def test_a_token_that_cannot_be_one(fake: FakeHost, token: str) -> None:
    with pytest.raises(HostError) as failed:
        post(client(fake, token), TEXT, at(1), "", lambda _: None)
    assert (failed.value.reason, failed.value.detail, fake.asked) == ("token-form", "", [])


def test_the_token_is_in_nothing_that_is_shown(fake: FakeHost) -> None:
    fake.troubles = [Trouble("GET", 403, b'{"message": "no: %s"}' % TOKEN.encode())]
    with pytest.raises(HostError) as failed:
        told(fake)
    assert failed.value.detail == "403 no: …"
    assert TOKEN not in repr(client(fake))


def test_a_time_without_a_zone_is_that_of_greenwich() -> None:
    assert moment("2026-11-26T09:00:00") == moment("2026-11-26T16:00:00+07:00")
    assert moment("2026-11-26T09:00:00Z") == moment("2026-11-26T09:00:00.000Z")
