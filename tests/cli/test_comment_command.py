"""`comment`: what the variables of CI say, and a sentence for each way it can fail."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cli_sentences import SAY
from fake_hosts import TOKEN, FakeHost, Trouble, running

from smartcity_mp.cli import comment as command

MARK = "<!-- smartcity-mp:diff -->\n"
EVENT = {
    "pull_request": {
        "number": 12,
        "head": {"sha": "b" * 40},
        "updated_at": "2026-11-26T09:10:00Z",
        "title": "${{ secrets }} `id`",
    }
}


@pytest.fixture(params=["github", "gitlab"])
def fake(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[FakeHost]:
    for name in ("GITHUB_ACTIONS", "GITLAB_CI"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(command, "sleep", lambda _: None)
    Path("perubahan.md").write_text(f"{MARK}Anggaran bertambah\n", encoding="utf-8")
    Path("event.json").write_text(json.dumps(EVENT), encoding="utf-8")
    with running(request.param) as host:
        variables = {
            "github": {
                "GITHUB_ACTIONS": "true",
                "GITHUB_EVENT_PATH": "event.json",
                "GITHUB_REPOSITORY": "dinas/masterplan",
                "GITHUB_API_URL": host.address,
                "GITHUB_TOKEN": TOKEN,
            },
            "gitlab": {
                "GITLAB_CI": "true",
                "CI_MERGE_REQUEST_IID": "12",
                "CI_MERGE_REQUEST_PROJECT_ID": "34",
                "CI_API_V4_URL": host.address,
                "CI_PIPELINE_CREATED_AT": "2026-11-26T09:10:00Z",
                "CI_COMMIT_SHA": "b" * 40,
                "SMARTCITY_MP_TOKEN": f"{TOKEN}\n",
            },
        }
        for name, value in variables[request.param].items():
            monkeypatch.setenv(name, value)
        yield host


def test_the_comment_is_written_and_updated(smartcity: Callable, fake: FakeHost) -> None:
    assert smartcity("comment", "perubahan.md") == (0, "Komentar ditulis.\n", "")
    assert fake.bodies == [
        f"<!-- smartcity-mp:diff of= commit={'b' * 40} time=2026-11-26T09:10:00+00:00 -->\n"
        "Anggaran bertambah\n"
    ]
    again = smartcity("comment", "perubahan.md")
    assert (again.code, again.out) == (
        0,
        "Komentarnya sudah sama; tidak ada yang ditulis.\n",
    )
    assert smartcity("comment", "perubahan.md", "--name", "plans/a", "--lang", "en").out == (
        "The comment was written.\n"
    )
    assert len(fake.comments) == 2


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (401, "tidak mengenal token"),
        (403, "tidak boleh menulis komentar (403 tidak sekarang)"),
        (404, "tidak ditemukan"),
        (422, "menolak komentar itu: 422 tidak sekarang"),
        (429, "membatasi jumlah permintaan"),
        (503, "sedang bermasalah"),
        (302, "sudah pindah"),
    ],
)
def test_each_refusal_has_its_sentence(
    smartcity: Callable, fake: FakeHost, status: int, said: str
) -> None:
    fake.troubles = [Trouble("GET", status) for _ in range(9)]
    ran = smartcity("comment", "perubahan.md")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert TOKEN not in ran.err


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("GITHUB_TOKEN", "", "variabel GITHUB_TOKEN tidak ada"),
        ("GITHUB_TOKEN", " \n", "variabel GITHUB_TOKEN tidak ada"),
        ("GITHUB_TOKEN", "a b", "karakter yang tidak dapat menjadi bagian token"),
        ("GITHUB_API_URL", "", "variabel GITHUB_API_URL tidak ada"),
        ("GITHUB_API_URL", "http://api.contoh.id", "hanya dikirim ke alamat https"),
        ("GITHUB_API_URL", "http://127.0.0.1:9", "tidak dapat dihubungi"),
        ("GITHUB_REPOSITORY", "../x", "isi variabel GITHUB_REPOSITORY"),
        ("GITHUB_REPOSITORY", "x/..", "isi variabel GITHUB_REPOSITORY"),
        ("GITHUB_REPOSITORY", "a/b/../../c", "isi variabel GITHUB_REPOSITORY"),
        ("GITHUB_EVENT_PATH", "tidak-ada.json", "isi variabel GITHUB_EVENT_PATH"),
        ("GITHUB_EVENT_PATH", "perubahan.md", "isi variabel GITHUB_EVENT_PATH"),
    ],
)
@pytest.mark.parametrize("fake", ["github"], indirect=True)
@pytest.mark.usefixtures("fake")
def test_variables_of_github(
    smartcity: Callable, monkeypatch: pytest.MonkeyPatch, name: str, value: str, said: str
) -> None:
    monkeypatch.setenv(name, value)
    ran = smartcity("comment", "perubahan.md")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ({"ref": "refs/heads/main"}, "tidak berjalan untuk pull request"),
        ([], "tidak berjalan untuk pull request"),
        ({"pull_request": {**EVENT["pull_request"], "number": "1/../2"}}, "GITHUB_EVENT_PATH"),
        ({"pull_request": {**EVENT["pull_request"], "head": {"sha": "--x"}}}, "GITHUB_EVENT_PATH"),
        ({"pull_request": {**EVENT["pull_request"], "updated_at": "x"}}, "GITHUB_EVENT_PATH"),
    ],
)
@pytest.mark.parametrize("fake", ["github"], indirect=True)
def test_events_of_github(smartcity: Callable, fake: FakeHost, event: object, said: str) -> None:
    Path("event.json").write_text(json.dumps(event), encoding="utf-8")
    ran = smartcity("comment", "perubahan.md")
    assert (ran.code, fake.asked) == (2, [])
    assert said in ran.err


@pytest.mark.parametrize(
    ("variable", "said"),
    [
        ("CI_MERGE_REQUEST_IID=", "tidak berjalan untuk pull request"),
        ("CI_MERGE_REQUEST_IID=1/../2", "isi variabel CI_MERGE_REQUEST_IID"),
        ("CI_MERGE_REQUEST_PROJECT_ID=a/b", "isi variabel CI_MERGE_REQUEST_PROJECT_ID"),
        ("SMARTCITY_MP_TOKEN=", "variabel SMARTCITY_MP_TOKEN tidak ada"),
        ("CI_PIPELINE_CREATED_AT=besok", "isi variabel CI_PIPELINE_CREATED_AT"),
        ("CI_COMMIT_SHA=HEAD", "isi variabel CI_COMMIT_SHA"),
        ("CI_API_V4_URL=http://gitlab.contoh.go.id/api/v4", "hanya dikirim ke alamat https"),
        ("GITLAB_CI=", "perintah ini hanya untuk CI di GitHub atau GitLab"),
    ],
)
@pytest.mark.parametrize("fake", ["gitlab"], indirect=True)
def test_variables_of_gitlab(
    smartcity: Callable,
    fake: FakeHost,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    said: str,
) -> None:
    monkeypatch.setenv(*variable.split("=", 1))
    ran = smartcity("comment", "perubahan.md")
    assert (ran.code, fake.asked) == (2, [])
    assert said in ran.err


def test_only_what_we_made_is_sent(smartcity: Callable, fake: FakeHost) -> None:
    for content in (b"# Catatan", b"", b"\xff\xfe", b" <!-- smartcity-mp:diff -->"):
        Path("lain.md").write_bytes(content)
        assert "lain.md bukan hasil" in smartcity("comment", "lain.md").err
    assert smartcity("comment", "tidak-ada.md").code == 2
    Path("lain.md").write_text(MARK + "x" * 65_500, encoding="utf-8")
    ran = smartcity("comment", "lain.md")
    assert (ran.code, fake.asked) == (2, [])
    assert "lebih panjang dari 65536 karakter" in ran.err


def test_every_way_to_fail_has_a_sentence() -> None:
    from typing import get_args

    from smartcity_mp.hosts.api import Reason
    from smartcity_mp.hosts.comment import Outcome

    named = [*get_args(Reason), *get_args(Outcome)]
    assert len(named) >= 15
    assert [name for name in named if f"comment.{name}" not in SAY] == []
