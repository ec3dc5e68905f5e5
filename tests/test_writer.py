import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from smartcity_mp import writer
from smartcity_mp.writer import WriteError, Written, is_safe, write

MANIFEST = ".smartcity-mp-files"


def content(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def lines(files: Mapping[str, bytes]) -> bytes:
    """The list of these files."""
    return "".join(f"{sha256(files[path]).hexdigest()}  {path}\n" for path in files).encode()


def leftovers(root: Path) -> list[Path]:
    return list(root.rglob(".smartcity-mp-*.tmp"))


def test_writes_only_what_changed(tmp_path: Path) -> None:
    first = write(tmp_path, {"a.txt": b"1", "in/b.txt": b"2"})
    assert first == Written(("a.txt", "in/b.txt"), (), ())
    before = (tmp_path / "a.txt").stat().st_mtime_ns
    second = write(tmp_path, {"a.txt": b"1", "in/b.txt": b"3"})
    assert second == Written(("in/b.txt",), ("a.txt",), ())
    assert (tmp_path / "a.txt").stat().st_mtime_ns == before
    assert content(tmp_path) == {"a.txt": b"1", "in/b.txt": b"3"}
    assert not leftovers(tmp_path)


def test_removes_only_what_stands_on_its_list(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": b"1", "in/deep/b.txt": b"2"}, manifest=MANIFEST)
    (tmp_path / "mine.txt").write_bytes(b"mine")
    done = write(tmp_path, {"c.txt": b"3"}, manifest=MANIFEST)
    assert done.removed == ("a.txt", "in/deep/b.txt")
    assert content(tmp_path) == {
        "c.txt": b"3",
        "mine.txt": b"mine",
        MANIFEST: lines({"c.txt": b"3"}),
    }
    assert not (tmp_path / "in").exists()


def test_a_folder_with_other_files_stays(tmp_path: Path) -> None:
    write(tmp_path, {"in/b.txt": b"2"}, manifest=MANIFEST)
    (tmp_path / "in/mine.txt").write_bytes(b"mine")
    write(tmp_path, {}, manifest=MANIFEST)
    assert content(tmp_path) == {"in/mine.txt": b"mine", MANIFEST: b""}


def test_a_list_from_strangers_removes_nothing_outside(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_bytes(b"dear")
    root = tmp_path / "build"
    root.mkdir()
    (root / "way").symlink_to(tmp_path)
    hostile = ("../outside.txt", str(outside), "way/outside.txt", ".", "", "\x00")
    digest = sha256(b"dear").hexdigest()
    listing = "".join(f"{path}\n{digest}  {path}\n" for path in hostile)
    (root / MANIFEST).write_bytes(listing.encode())
    done = write(root, {"a.txt": b"1"}, manifest=MANIFEST)
    assert done.removed == ()
    assert outside.read_bytes() == b"dear"


def test_a_file_that_only_changes_case_is_not_lost(tmp_path: Path) -> None:
    write(tmp_path, {"Book.html": b"1"}, manifest=MANIFEST)
    write(tmp_path, {"book.html": b"2"}, manifest=MANIFEST)
    assert (tmp_path / "book.html").read_bytes() == b"2"


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../x",
        "a/../x",
        "a/./x",
        "a//x",
        "a/",
        "C:/x",
        "c:x",
        "a\\x",
        "\\\\host\\x",
        "con",
        "CON.txt",
        "a/nul .md",
        "Lpt1.x.y",
        "COM¹",
        "a.",
        "a ",
        "a\nb",
        "a?b",
        "a\x00",
        "x" * 256,
        "\ud800",
    ],
)
def test_unsafe_paths_are_refused_before_anything_is_written(tmp_path: Path, path: str) -> None:
    with pytest.raises(WriteError) as caught:
        write(tmp_path, {"first.txt": b"1", path: b"2"})
    assert (caught.value.path, caught.value.reason) == (path, "path")
    assert content(tmp_path) == {}


@pytest.mark.parametrize("path", ["a", "a/b.c", "con-trol.md", "buku-3.html", "é ü.md", ".x"])
def test_safe_paths(path: str) -> None:
    assert is_safe(path)


@pytest.mark.parametrize("paths", [("A.txt", "a.txt"), ("a", "a/b"), ("A", "a/b")])
def test_two_files_in_one_place(tmp_path: Path, paths: tuple[str, ...]) -> None:
    with pytest.raises(WriteError) as caught:
        write(tmp_path, dict.fromkeys(paths, b""))
    assert caught.value.reason == "twice"
    assert content(tmp_path) == {}


def test_keep_existing(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"mine")
    with pytest.raises(WriteError) as caught:
        write(tmp_path, {"a.txt": b"1", "b.txt": b"2"}, keep_existing=True)
    assert (caught.value.path, caught.value.reason) == ("b.txt", "exists")
    assert content(tmp_path) == {"b.txt": b"mine"}


def test_a_folder_that_leads_out_is_refused(tmp_path: Path) -> None:
    outside, root = tmp_path / "outside", tmp_path / "root"
    outside.mkdir()
    root.mkdir()
    (root / "way").symlink_to(outside)
    (root / "dangling").symlink_to(tmp_path / "nowhere")
    for path in ("way/a.txt", "way/deeper/a.txt", "dangling/a.txt"):
        with pytest.raises(WriteError) as caught:
            write(root, {"first.txt": b"1", path: b"2"})
        assert caught.value.reason == "link"
    assert content(outside) == {}
    assert not (root / "first.txt").exists()
    assert not (tmp_path / "nowhere").exists()


def test_a_link_in_the_place_of_a_file_is_replaced_not_followed(tmp_path: Path) -> None:
    outside, root = tmp_path / "outside.txt", tmp_path / "root"
    root.mkdir()
    outside.write_bytes(b"dear")
    (root / "a.txt").symlink_to(outside)
    write(root, {"a.txt": b"dear"})
    assert not (root / "a.txt").is_symlink()
    assert outside.read_bytes() == b"dear"


def test_a_link_in_the_place_of_the_list_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"a.txt\n")
    root = tmp_path / "root"
    root.mkdir()
    (root / MANIFEST).symlink_to(tmp_path / "secret")
    with pytest.raises(WriteError, match="link"):
        write(root, {}, manifest=MANIFEST)


def test_the_folder_itself_must_lie_within(tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (project / "build").symlink_to(tmp_path)
    with pytest.raises(WriteError) as caught:
        write(project / "build", {"a.txt": b"1"}, within=project)
    assert caught.value.reason == "link"
    assert write(project / "other", {"a.txt": b"1"}, within=project).changed == ("a.txt",)


def test_a_link_that_stays_inside_is_fine(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "way").symlink_to(tmp_path / "real")
    write(tmp_path, {"way/a.txt": b"1"})
    assert (tmp_path / "real/a.txt").read_bytes() == b"1"


def test_a_folder_stands_where_a_file_should(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(WriteError) as caught:
        write(tmp_path, {"a.txt": b"1"})
    assert (caught.value.path, caught.value.reason) == ("a.txt", "folder")
    assert not leftovers(tmp_path)


def test_permissions_of_a_replaced_file_stay(tmp_path: Path) -> None:
    write(tmp_path, {"a.sh": b"1"})
    (tmp_path / "a.sh").chmod(0o750)
    write(tmp_path, {"a.sh": b"2"})
    assert (tmp_path / "a.sh").stat().st_mode & 0o777 == 0o750


@pytest.mark.parametrize(("system", "reason"), [("nt", "open"), ("posix", "denied")])
def test_a_file_that_is_open_elsewhere(system: str, reason: str) -> None:
    class FakeOs:
        name = system

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writer, "os", FakeOs)
        error = writer._refused("a.xlsx", PermissionError(13, "Permission denied"))
    assert (error.path, error.reason) == ("a.xlsx", reason)


def test_leftovers_of_an_interrupted_write_are_cleaned(tmp_path: Path) -> None:
    write(tmp_path, {"in/a.txt": b"1"}, manifest=MANIFEST)
    for place in (tmp_path / ".smartcity-mp-9-0.tmp", tmp_path / "in/.smartcity-mp-9-1.tmp"):
        place.write_bytes(b"part")
    write(tmp_path, {"in/a.txt": b"1"}, manifest=MANIFEST)
    assert not leftovers(tmp_path)


KILLED = """
import itertools, sys
from pathlib import Path
from smartcity_mp.writer import write
root = Path(sys.argv[1])
for turn in itertools.count():
    letter = b"ab"[turn % 2 : turn % 2 + 1]
    files = {f"in-{n % 3}/{n}.txt": letter * 300_000 for n in range(12)}
    files[f"only-{letter.decode()}.txt"] = letter
    write(root, files, manifest=".smartcity-mp-files")
    print("turn", flush=True)
"""


def test_kill_in_the_middle_leaves_whole_files(tmp_path: Path) -> None:
    seen = 0
    for round_ in range(15):
        process = subprocess.Popen(
            [sys.executable, "-c", KILLED, str(tmp_path)],
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": str(Path(writer.__file__).parents[1])},
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.004 * round_)
        process.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        process.communicate()
        listed = (tmp_path / MANIFEST).read_text(encoding="utf-8").splitlines()
        for path, data in content(tmp_path).items():
            if path == MANIFEST or path.endswith(".tmp"):
                continue
            seen += 1
            assert f"{sha256(data).hexdigest()}  {path}" in listed
            assert len(set(data)) == 1
            assert len(data) == (1 if path.startswith("only-") else 300_000)
    assert seen >= 15 * 12
    write(tmp_path, {"last.txt": b"1"}, manifest=MANIFEST)
    assert content(tmp_path) == {"last.txt": b"1", MANIFEST: lines({"last.txt": b"1"})}


@pytest.mark.parametrize(("blocked", "path"), [("build", "build"), ("build/markdown", "markdown")])
def test_a_file_in_the_place_of_a_folder(tmp_path: Path, blocked: str, path: str) -> None:
    place = tmp_path / blocked
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(b"catatan")
    with pytest.raises(WriteError) as refused:
        write(tmp_path / "build", {"markdown/a.md": b"a", "b.html": b"b"}, manifest=".list")
    assert (refused.value.path, refused.value.reason) == (path, "file")
    assert place.read_bytes() == b"catatan"
    assert not (tmp_path / "build" / "b.html").exists()


def test_a_file_that_nobody_here_wrote_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"mine")
    with pytest.raises(WriteError) as caught:
        write(tmp_path, {"a.txt": b"1", "b.txt": b"2"}, manifest=MANIFEST)
    assert (caught.value.path, caught.value.reason) == ("b.txt", "foreign")
    assert content(tmp_path) == {"b.txt": b"mine"}
    done = write(tmp_path, {"a.txt": b"1", "b.txt": b"2"}, manifest=MANIFEST, overwrite=True)
    assert done.changed == ("a.txt", "b.txt")
    assert write(tmp_path, {"b.txt": b"3"}, manifest=MANIFEST).removed == ("a.txt",)


def test_a_file_with_the_same_content_is_taken_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"1")
    assert write(tmp_path, {"a.txt": b"1"}, manifest=MANIFEST).unchanged == ("a.txt",)
    assert write(tmp_path, {"a.txt": b"2"}, manifest=MANIFEST).changed == ("a.txt",)


def test_a_file_that_somebody_changed_stays(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": b"1", "b.txt": b"2"}, manifest=MANIFEST)
    (tmp_path / "a.txt").write_bytes(b"my note")
    with pytest.raises(WriteError) as caught:
        write(tmp_path, {"a.txt": b"3"}, manifest=MANIFEST)
    assert (caught.value.path, caught.value.reason) == ("a.txt", "changed")
    done = write(tmp_path, {}, manifest=MANIFEST)
    assert (done.removed, done.left) == (("b.txt",), ("a.txt",))
    assert content(tmp_path) == {"a.txt": b"my note", MANIFEST: b""}


def test_an_old_list_without_hashes_removes_nothing(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_bytes(b"a.txt\nb.txt\n")
    (tmp_path / "a.txt").write_bytes(b"1")
    (tmp_path / "b.txt").write_bytes(b"2")
    done = write(tmp_path, {"b.txt": b"2"}, manifest=MANIFEST)
    assert (done.removed, done.left, done.unchanged) == ((), ("a.txt",), ("b.txt",))
    assert content(tmp_path)["a.txt"] == b"1"


def test_what_this_run_does_not_make_anew_stays_on_the_list(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": b"1", "b.txt": b"2", "gone.txt": b"3"}, manifest=MANIFEST)
    (tmp_path / "gone.txt").unlink()
    done = write(tmp_path, {"c.txt": b"4"}, manifest=MANIFEST, renewed=lambda path: path > "b")
    assert (done.removed, done.kept) == (("b.txt",), ("a.txt",))
    assert (tmp_path / MANIFEST).read_bytes() == lines({"a.txt": b"1", "c.txt": b"4"})


@pytest.mark.parametrize("kind", ["folder", "fifo", "huge"])
def test_a_list_that_is_none_is_not_read(tmp_path: Path, kind: str) -> None:
    place = tmp_path / MANIFEST
    if kind == "folder":
        place.mkdir()
    elif kind == "fifo":
        if not hasattr(os, "mkfifo"):
            pytest.skip("no FIFO on this system")
        os.mkfifo(place)
    else:
        with place.open("wb") as file:
            file.truncate(8_000_000_000)
    with pytest.raises(WriteError) as caught:
        write(tmp_path, {"a.txt": b"1"}, manifest=MANIFEST)
    assert (caught.value.path, caught.value.reason) == (MANIFEST, "list")
    assert not (tmp_path / "a.txt").exists()


def test_a_huge_file_on_the_list_is_not_read(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_bytes(lines({"a.txt": b"1"}))
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(20_000_000_000)
    assert write(tmp_path, {}, manifest=MANIFEST).left == ("a.txt",)


@pytest.mark.parametrize("target", ["round", "nowhere"])
@pytest.mark.parametrize("path", ["a.txt", "in/a.txt"])
def test_a_link_that_leads_to_no_folder(tmp_path: Path, target: str, path: str) -> None:
    root = tmp_path / "root"
    place = root if path == "a.txt" else root / "in"
    place.parent.mkdir(exist_ok=True)
    place.symlink_to(place if target == "round" else place.parent / "none")
    with pytest.raises(WriteError) as caught:
        write(root, {path: b"1"}, manifest=MANIFEST)
    assert (caught.value.path, caught.value.reason) == (place.name, "dead-link")


def test_nothing_goes_into_a_closed_folder(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "root").mkdir()
    (tmp_path / "root/in").symlink_to(tmp_path / "root")

    def closed(folder: Path) -> bool:
        return folder.name == "root"

    for root, path in ((tmp_path / "root", "a.txt"), (tmp_path, "root/a.txt")):
        with pytest.raises(WriteError) as caught:
            write(root, {"b.txt": b"1", path: b"1"}, closed=closed)
        assert caught.value.reason == "source"
    assert content(tmp_path) == {}


def test_a_read_only_file_is_not_replaced(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": b"1", "b.txt": b"2"}, manifest=MANIFEST)
    (tmp_path / "b.txt").chmod(0o444)
    with pytest.raises(WriteError) as caught:
        write(tmp_path, {"a.txt": b"3", "b.txt": b"4"}, manifest=MANIFEST)
    assert (caught.value.path, caught.value.reason) == ("b.txt", "denied")
    assert (tmp_path / "a.txt").read_bytes() == b"1"


@pytest.mark.parametrize("root", ["x" * 300, "/".join(["in"] * 2000)])
def test_a_path_that_is_too_long(tmp_path: Path, root: str) -> None:
    with pytest.raises(WriteError) as caught:
        write(tmp_path / root, {"a.txt": b"1"}, manifest=MANIFEST, within=tmp_path)
    assert caught.value.reason == "system"
    assert caught.value.number == errno.ENAMETOOLONG


@pytest.mark.parametrize(
    "line", ["{0:x}/b\n", "buku-{0}.html\n", "a/b/c/d/e/f/g/h/{0:x}/i.md\n", "{1}  x/{0}\n"]
)
def test_a_long_list_of_nothing_is_read_in_time(tmp_path: Path, line: str) -> None:
    digest = "0" * 64
    long = "".join(line.format(number, digest) for number in range(490_000 // len(line)))
    (tmp_path / "list").write_text(long[:490_000], encoding="utf-8")
    begun = time.process_time()
    write(tmp_path, {"a.md": b"x"}, manifest="list")
    assert time.process_time() - begun < 5
    (tmp_path / "list").write_text(long * 2, encoding="utf-8")
    with pytest.raises(WriteError) as caught:
        write(tmp_path, {"a.md": b"x"}, manifest="list")
    assert caught.value.reason == "list"


def test_files_that_are_gone_are_removed_with_their_folder(tmp_path: Path) -> None:
    write(tmp_path, {"a/b.txt": b"1", "c.txt": b"2"})
    write(tmp_path, {"d/b.txt": b"1"}, drop=["a/b.txt"])
    assert content(tmp_path) == {"c.txt": b"2", "d/b.txt": b"1"}
    assert not (tmp_path / "a").exists()


def test_a_file_may_get_another_case(tmp_path: Path) -> None:
    write(tmp_path, {"gov-01.txt": b"1"})
    write(tmp_path, {"GOV-01.txt": b"2"}, drop=["gov-01.txt"])
    assert content(tmp_path) == {"GOV-01.txt": b"2"}


def test_a_folder_may_get_another_case_with_all_in_it(tmp_path: Path) -> None:
    write(tmp_path, {"in/gov/a.txt": b"1", "in/gov/b.txt": b"2", "in/gov/own.docx": b"3"})
    drop = ["in/gov/a.txt", "in/gov/b.txt"]
    write(tmp_path, {"in/Gov/a.txt": b"1", "in/Gov/b.txt": b"4"}, drop=drop)
    assert content(tmp_path) == {
        "in/Gov/a.txt": b"1",
        "in/Gov/b.txt": b"4",
        "in/Gov/own.docx": b"3",
    }
    assert [path.name for path in (tmp_path / "in").iterdir()] == ["Gov"]


def test_a_folder_of_the_other_case_is_no_obstacle(tmp_path: Path) -> None:
    write(tmp_path, {"gov/a.txt": b"1", "Gov/b.txt": b"2"})
    write(tmp_path, {"Gov/a.txt": b"1"}, drop=["gov/a.txt"])
    assert content(tmp_path) == {"Gov/a.txt": b"1", "Gov/b.txt": b"2"}


def test_what_gets_another_case_is_never_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where both names are one file, to remove the old one would lose the new one."""
    write(tmp_path, {"gov/a.txt": b"1", "c.txt": b"2"})
    removed: list[str] = []
    monkeypatch.setattr(writer, "_remove", lambda _, path: removed.append(path))
    write(tmp_path, {"Gov/A.txt": b"1"}, drop=["gov/a.txt", "c.txt"])
    assert removed == ["c.txt"]


@pytest.mark.parametrize("path", ["../a.txt", "in/../../a.txt", "link/a.txt"])
def test_nothing_outside_is_removed(tmp_path: Path, path: str) -> None:
    root, outside = tmp_path / "root", tmp_path / "out"
    root.mkdir()
    outside.mkdir()
    for place in (tmp_path / "a.txt", outside / "a.txt"):
        place.write_bytes(b"1")
    (root / "link").symlink_to(outside)
    with pytest.raises(WriteError):
        write(root, {"b.txt": b"2"}, drop=[path])
    assert not (root / "b.txt").exists()
    assert (tmp_path / "a.txt").exists() and (outside / "a.txt").exists()
