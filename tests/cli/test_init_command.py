import os
import re
import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from smartcity_mp.cli import fresh, git
from smartcity_mp.cli.fresh import Place, fresh_files, place_for
from smartcity_mp.cli.refusal import Refusal
from smartcity_mp.data.places import templates_folder
from smartcity_mp.data.regions import by_code, regions
from smartcity_mp.diagnostics import Diagnostic, Severity
from smartcity_mp.loading import Loaded, load
from smartcity_mp.model.files import FILES
from smartcity_mp.model.indicators import IndicatorReference
from smartcity_mp.model.schema.describe import describe
from smartcity_mp.model.schema.fields import Entity
from smartcity_mp.rules import RULES
from smartcity_mp.rules.engine import judge
from smartcity_mp.source.tree import Folder

YEAR = 2027


class Memory:
    """A masterplan that is nowhere but in memory."""

    def __init__(self, content: dict[str, bytes]) -> None:
        self.content = content

    def files(self) -> list[str]:
        return sorted(path for path in self.content if not re.search(r"(^|/)\.", path))

    def read(self, path: str) -> bytes | Diagnostic:
        return self.content[path]


def judged(loaded: Loaded) -> list[Diagnostic]:
    found = judge(loaded.plan, loaded.sources, loaded.left_out, RULES)
    return [*loaded.diagnostics, *found.diagnostics]


def is_error(found: Diagnostic) -> bool:
    return found.severity is Severity.ERROR


def place(code: str) -> Place:
    region = by_code(code)
    assert region is not None
    return Place(Path(region.slug), region.name, region)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_fresh_folder_has_every_file_of_a_masterplan() -> None:
    files = fresh_files(place("33.28"), YEAR)
    assert {file.path for file in FILES if not file.is_folder} - {"framework.yaml"} <= set(files)
    assert {"README.md", ".gitignore", ".gitattributes", ".editorconfig"} <= set(files)
    for path, content in files.items():
        text = content.decode("utf-8")
        assert "\r" not in text and "$" not in text, path
        assert not re.search(r"[ \t]$", text, re.MULTILINE), path
        assert text.endswith("\n") or not text, path
        assert not text.endswith("\n\n"), path
    assert b"build/" in files[".gitignore"]
    assert b"* text=auto eol=lf" in files[".gitattributes"]


def test_a_fresh_folder_is_prefilled() -> None:
    loaded = load(Memory(fresh_files(place("33.28"), YEAR)))
    plan = loaded.plan.masterplan
    assert plan.title == "Masterplan Smart City Kabupaten Tegal"
    assert plan.region is not None and plan.region.head is not None
    assert (plan.region.code, plan.region.name) == ("33.28", "Kabupaten Tegal")
    assert (plan.region.kind, plan.region.province) == ("kabupaten", "Jawa Tengah")
    assert plan.region.head.title == "Bupati Tegal"
    assert list(loaded.plan.years) == list(range(2027, 2037))
    assert loaded.plan.stage == 1
    (population,) = loaded.plan.profile.statistics
    assert population.group == "Kependudukan"
    assert population.source == "Kepmendagri 300.2.2-2138 Tahun 2025"
    geography = loaded.plan.profile.geography
    assert geography is not None
    assert geography.area_km2 == Decimal("983.71")
    assert "16 Desember 2024" in (geography.source or "")
    text = loaded.sources.text("profile.yaml")
    assert text is not None and "2025: 1745278" in text


def test_every_region_begins_without_errors_and_without_doubtful_figures() -> None:
    seen = 0
    for region in regions()[::7]:
        loaded = load(Memory(fresh_files(place(region.code), YEAR)))
        assert loaded.diagnostics == (), region.name
        assert not any(map(is_error, judged(loaded))), region.name
        seen += 1
    assert seen > 70


def test_text_of_every_region_is_what_the_table_says() -> None:
    for region in regions():
        text = fresh_files(place(region.code), YEAR)["masterplan.yaml"].decode("utf-8")
        read = yaml.load(text, yaml.BaseLoader)["region"]
        assert read["code"] == region.code
        assert (read["name"], read["kind"]) == (region.name, region.kind)
        assert read["province"] == region.province


@pytest.mark.parametrize(
    "name", ["desa-contoh", "x y #z", "no", "2027", "- a", "a'b", "[x]", "{y}", "&a", "@x", "!t"]
)
def test_a_folder_without_a_region_begins_without_errors(name: str) -> None:
    loaded = load(Memory(fresh_files(place_for(Path(), name, None, example=False), YEAR)))
    assert loaded.diagnostics == ()
    assert not any(map(is_error, judged(loaded)))
    assert loaded.plan.masterplan.region is not None
    assert loaded.plan.masterplan.region.name == name
    assert loaded.plan.masterplan.title == f"Masterplan Smart City {name}"


def test_the_examples_in_comments_are_right() -> None:
    files = {
        path: re.sub(rb"(?m)^#(?=  )", b"", content)
        for path, content in fresh_files(place("33.28"), YEAR).items()
    }
    for folder in ("programs", "quick-wins"):
        snippet = re.search(rb"```yaml\n(.*?)```", files[f"{folder}/README.md"], re.DOTALL)
        assert snippet is not None
        name = re.search(rb"(?m)^id: (.*)$", snippet[1])
        assert name is not None
        below = "governance/" if folder == "programs" else ""
        files[f"{folder}/{below}{name[1].decode()}.yaml"] = snippet[1]
    loaded = load(Memory(files))
    assert loaded.diagnostics == ()
    assert [found for found in judged(loaded) if is_error(found)] == []
    plan = loaded.plan
    for part in (
        *(plan.organizations, plan.workshops, plan.gaps, plan.issues, plan.missions, plan.goals),
        *(plan.strategies, plan.programs, plan.quick_wins, plan.alignment.documents),
        *(plan.readiness.items, plan.swot.factors, plan.swot.strategies, plan.vision.supports),
    ):
        assert part


SUB_DIMENSIONS = re.compile(r"(?m)^(?:# )?- `?([a-z]+\.[a-z-]+)`?: .")


@pytest.mark.parametrize(
    ("code", "own", "other"),
    [
        ("33.28", ("apbd-kabupaten", "Bupati", "kabupaten"), ("apbd-kota", "Wali Kota")),
        ("33.76", ("apbd-kota", "Wali Kota", "kota"), ("apbd-kabupaten", "Bupati", "kabupaten")),
    ],
)
def test_a_fresh_folder_speaks_of_its_own_kind_of_region(
    code: str, own: tuple[str, ...], other: tuple[str, ...]
) -> None:
    whole = b"\n".join(fresh_files(place(code), YEAR).values()).decode()
    assert all(word in whole for word in own)
    assert not any(word in whole for word in other)


def test_a_fresh_folder_lists_codes_and_choices() -> None:
    files = {path: text.decode() for path, text in fresh_files(place("33.28"), YEAR).items()}
    for path in ("issues.yaml", "programs/README.md"):
        assert len(set(SUB_DIMENSIONS.findall(files[path]))) == 18
    for file in FILES:
        text = files.get(f"{file.place}/README.md" if file.is_folder else file.place, "")
        for words in choices_in(file.kind):
            if "apbd-kota" not in words and file.path not in ("framework.yaml", "masterplan.yaml"):
                assert all(re.search(rf"\b{word}\b", text) for word in words), (file.path, words)


def choices_in(kind: type[Entity]) -> Iterator[tuple[str, ...]]:
    for field in describe(kind).values():
        if field.is_required or field.due:
            yield from (tuple(choice.options) for choice in field.choices)
            for part in field.classes:
                yield from choices_in(part)


def due_keys(kind: type[Entity]) -> Iterator[str]:
    for field in describe(kind).values():
        if field.is_required or field.due:
            yield field.key
            for part in field.classes:
                if part is not IndicatorReference:
                    yield from due_keys(part)


def test_a_fresh_folder_shows_every_field_that_a_stage_asks_for() -> None:
    files = {path: text.decode() for path, text in fresh_files(place("33.28"), YEAR).items()}
    for file in FILES:
        text = files.get(f"{file.place}/README.md" if file.is_folder else file.place)
        for key in due_keys(file.kind) if text else ():
            assert re.search(rf"\b{key}:", text or ""), (file.path, key)


def test_no_template_is_long() -> None:
    sources = [path for path in (templates_folder() / "scaffold").rglob("*") if path.is_file()]
    assert len(sources) >= 20
    for source in sources:
        assert len(source.read_text(encoding="utf-8").splitlines()) <= 80, source


def test_init_makes_a_folder_and_says_what_is_next(smartcity: Callable, here: Path) -> None:
    ran = smartcity("init", "Kab. Tegal")
    count = len(fresh_files(place("33.28"), YEAR))
    assert (ran.code, ran.out) == (0, f"Folder kab-tegal siap: {count} berkas.\n")
    assert ran.err == (
        "Langkah berikutnya:\n  cd kab-tegal\n  smartcity-mp validate\n  smartcity-mp build\n"
    )
    assert (here / "kab-tegal/.git").is_dir()
    loaded = load(Folder(here / "kab-tegal"))
    assert loaded.diagnostics == ()
    assert loaded.plan.years[0] == date.today().year + 1


def test_init_overwrites_nothing(smartcity: Callable, here: Path) -> None:
    mine = here / "kab-tegal/vision.yaml"
    mine.parent.mkdir()
    mine.write_bytes(b"statement: milik kami\n")
    ran = smartcity("init", "kab-tegal")
    assert (ran.code, ran.out) == (2, "")
    assert "vision.yaml" in ran.err and "--force" in ran.err
    assert list(mine.parent.iterdir()) == [mine]
    assert smartcity("init", "kab-tegal", "--force", "--no-git").code == 0
    assert b"milik kami" not in mine.read_bytes()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["tegal"], ["kab-tegal ", "kota-tegal ", "smartcity-mp init kab-tegal"]),
        (["kab-tegall"], ["kab-tegal ", "Jawa Tengah"]),
        (["kota zzzzzzzz"], ["--region"]),
        (["x", "--region", "99.99"], ["99.99", "33.28"]),
        (["x", "--region", "33.1"], ["33.10 (Kabupaten Klaten)?"]),
        (["bgoor"], ["kab-bogor ", "kota-bogor ", "--region none"]),
        (["kab-tgal"], ["kab-tegal ", "smartcity-mp init kab-tegal", "--region none"]),
        (["Tegl"], ["kab-tegal ", "kota-tegal "]),
        (["yogjakarta"], ["kota-yogyakarta "]),
        (["kota-surabya"], ["kota-surabaya "]),
        (["a:b"], ['"a:b"']),
        (["con"], ['"con"']),
        (["a\u2028b"], ["folder"]),
        ([".."], ['".."']),
    ],
)
def test_names_that_stop(
    smartcity: Callable, here: Path, words: list[str], said: list[str]
) -> None:
    ran = smartcity("init", *words)
    assert (ran.code, ran.out) == (2, "")
    for part in said:
        assert part in ran.err
    assert not list(here.iterdir())


@pytest.mark.parametrize(
    ("words", "folder", "name"),
    [
        (["kota tegal"], "kota-tegal", "Kota Tegal"),
        (["brebes"], "kab-brebes", "Kabupaten Brebes"),
        (["rencana kami", "--region", "3328"], "rencana kami", "Kabupaten Tegal"),
        (["--region", "33.76"], "kota-tegal", "Kota Tegal"),
        (["in/deep/KAB TEGAL"], "in/deep/kab-tegal", "Kabupaten Tegal"),
        (["desa-contoh"], "desa-contoh", "desa-contoh"),
        (["Jogja"], "kota-yogyakarta", "Kota Yogyakarta"),
        (["bgoor", "--region", "none"], "bgoor", "bgoor"),
        (["tegal", "--region", "none"], "tegal", "tegal"),
        (["kab-tegal", "--region", "none"], "kab-tegal", "kab-tegal"),
        (["x", "--region", "33,10"], "x", "Kabupaten Klaten"),
    ],
)
def test_where_the_folder_goes(
    smartcity: Callable, here: Path, words: list[str], folder: str, name: str
) -> None:
    assert smartcity("init", "--no-git", *words).code == 0
    region = load(Folder(here / folder)).plan.masterplan.region
    assert region is not None
    assert region.name == name


def test_init_in_the_current_folder(smartcity: Callable, here: Path) -> None:
    place = here / "kab-tegal"
    place.mkdir()
    os.chdir(place)
    assert smartcity("init", ".", "--no-git").code == 0
    assert "33.28" in (place / "masterplan.yaml").read_text(encoding="utf-8")


def test_project_names_the_folder_to_begin_in(smartcity: Callable, here: Path) -> None:
    assert smartcity("-C", str(here / "else"), "init", "kab-tegal", "--no-git").code == 0
    assert (here / "else/kab-tegal/masterplan.yaml").is_file()


def test_no_repository_in_a_repository(
    smartcity: Callable, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    subprocess.run(["git", "init", "-q", "outer"], check=True)
    os.chdir("outer")
    monkeypatch.setenv("GIT_DIR", str(here / "nowhere"))
    assert smartcity("init", "kab-tegal").code == 0
    assert not (here / "outer/kab-tegal/.git").exists()
    assert not (here / "nowhere").exists()


def test_inside_a_hook_the_outer_repository_is_left_alone(
    smartcity: Callable, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    subprocess.run(["git", "init", "-q", "outer"], check=True)
    before = (here / "outer/.git/config").read_bytes()
    monkeypatch.setenv("GIT_DIR", str(here / "outer/.git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(here / "outer"))
    assert smartcity("init", "kab-tegal").code == 0
    assert (here / "kab-tegal/.git").is_dir()
    assert (here / "outer/.git/config").read_bytes() == before


@pytest.mark.parametrize("kind", ["empty", "file", "link", "repository"])
@pytest.mark.parametrize("words", ["init kab-tegal", "init in/deep/kab-tegal", "init . --example"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_whatever_is_called_git_above_is_left_alone(
    smartcity: Callable, here: Path, kind: str, words: str, language: str
) -> None:
    mark = here / ".git"
    if kind == "empty":
        mark.mkdir()
    elif kind == "file":
        mark.write_bytes(b"gitdir: nowhere\n")
    elif kind == "link":
        mark.symlink_to(here / "nowhere")
    else:
        subprocess.run(["git", "init", "-q"], check=True)
    (here / "plans").mkdir()
    os.chdir(here / "plans")
    ran = smartcity(*words.split(), "--lang", language)
    assert ran.code == 0
    assert str(here) in ran.err
    assert ("sudah di dalam repositori" if language == "id" else "already in") in ran.err
    assert not list((here / "plans").rglob(".git"))


def test_a_repository_of_somebody_else_is_one(
    smartcity: Callable, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[str, ...]] = []

    def git_of_others(_: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
        calls.append(words)
        answer = b"fatal: detected dubious ownership in repository at '/o'\nTo add an exception"
        return subprocess.CompletedProcess([], 128, b"", answer)

    monkeypatch.setattr(git, "_git", git_of_others)
    ran = smartcity("init", "kab-tegal")
    assert ran.code == 0
    assert "tidak dibuat repositori git, karena git menjawab: fatal: detected dubious" in ran.err
    assert [words[0] for words in calls] == ["rev-parse"]
    assert not (here / "kab-tegal/.git").exists()


def test_git_is_asked_in_the_language_that_we_read(
    smartcity: Callable, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGUAGE", "id:de:fr")
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert smartcity("init", "kab-tegal").code == 0
    assert (here / "kab-tegal/.git").is_dir()


def test_no_git_is_a_note(smartcity: Callable, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(here))
    ran = smartcity("init", "kab-tegal")
    assert ran.code == 0
    assert "git tidak ditemukan" in ran.err
    assert smartcity("init", "kab-brebes", "--no-git").err.count("git") == 0


@pytest.mark.usefixtures("here")
def test_a_git_that_fails_is_a_note(smartcity: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.CompletedProcess([], 128, b"", b"fatal: kuota habis\n")

    monkeypatch.setattr(git, "_git", failing)
    ran = smartcity("init", "kab-tegal")
    assert ran.code == 0
    assert "git menjawab: fatal: kuota habis" in ran.err


def test_the_example_is_copied_without_its_books(
    smartcity: Callable, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    example = here / "example"
    for path in ("masterplan.yaml", "programs/governance/GOV-01.yaml", "books/b.md", "build/x"):
        (example / path).parent.mkdir(parents=True, exist_ok=True)
        (example / path).write_bytes(b"x: y\n")
    monkeypatch.setattr(fresh, "example_folder", lambda: example)
    assert smartcity("init", "contoh", "--example", "--no-git").code == 0
    assert smartcity("init", "--example", "--no-git").code == 0
    for name in ("contoh", "kab-tegal"):
        copied = {p.relative_to(here / name).as_posix() for p in (here / name).rglob("*.yaml")}
        assert not (here / name / "books").exists() and not (here / name / "build").exists()
        assert copied == {"masterplan.yaml", "programs/governance/GOV-01.yaml"}
    assert smartcity("init", "tegal", "--example", "--no-git").code == 0


def test_place_for_needs_a_name_or_a_region() -> None:
    with pytest.raises(Refusal, match=r"usage\.missing"):
        place_for(Path(), None, None, example=False)


@pytest.mark.usefixtures("here")
def test_quiet_says_only_what_was_done(smartcity: Callable) -> None:
    assert smartcity("init", "kab-tegal", "-q", "--no-git").err == ""


@pytest.mark.usefixtures("here")
def test_a_folder_with_a_space_is_quoted(smartcity: Callable) -> None:
    assert 'cd "rencana kami"\n' in smartcity("init", "rencana kami", "--no-git").err
