import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from smartcity_mp import __version__
from smartcity_mp.cli import console
from smartcity_mp.model.files import FILES

SETTINGS = ".vscode/settings.json"
PROGRAMS = ".vscode/smartcity-mp/programs.json"


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "masterplan.yaml").write_text("title: Masterplan\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def settings(folder: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((folder / SETTINGS).read_text(encoding="utf-8"))
    return found


def test_a_folder_gets_schemas_and_settings(smartcity: Callable, plan: Path) -> None:
    ran = smartcity("schema")
    assert ran.code == 0
    assert f"{len(FILES) + 2} berkas ditulis, 0 tetap" in ran.out
    assert "ekstensi YAML" in ran.err
    schemas = settings(plan)["yaml.schemas"]
    assert isinstance(schemas, dict) and len(schemas) == len(FILES)
    assert all((plan / path).is_file() for path in schemas)
    again = smartcity("schema")
    assert (again.code, again.err) == (0, "") and "0 berkas ditulis" in again.out
    assert smartcity("validate").code == 0, "nothing of it is read as the masterplan"


def test_a_check_says_what_is_old_and_writes_nothing(smartcity: Callable, plan: Path) -> None:
    ran = smartcity("schema", "--check")
    assert ran.code == 1 and not (plan / ".vscode").exists()
    assert len(ran.out.splitlines()) == len(FILES) + 2 and "smartcity-mp schema" in ran.err
    smartcity("schema")
    assert smartcity("schema", "--check").code == 0
    assert smartcity("schema", "--check", "--lang", "en").code == 0, "another tongue is not old"
    (plan / PROGRAMS).write_text("{}", encoding="utf-8")
    ran = smartcity("schema", "--check")
    assert (ran.code, ran.out) == (1, f"{PROGRAMS} perlu diperbarui\n")


def test_the_codes_of_the_own_framework_are_proposed(smartcity: Callable, plan: Path) -> None:
    smartcity("schema")
    own = "dimensions: [{id: air, name: Air, sub_dimensions: [{id: sungai, name: Sungai}]}]\n"
    (plan / "framework.yaml").write_text(own, encoding="utf-8")
    assert PROGRAMS in smartcity("schema", "--check").out
    smartcity("schema")
    text = (plan / PROGRAMS).read_text(encoding="utf-8")
    assert '"air.sungai"' in text and '"governance.public-service",' not in text


def test_the_language_is_that_of_the_person(smartcity: Callable, plan: Path) -> None:
    smartcity("schema", "--lang", "en")
    assert '"Owner"' in (plan / PROGRAMS).read_text(encoding="utf-8")


def test_settings_of_the_user_are_joined(smartcity: Callable, plan: Path) -> None:
    (plan / ".vscode").mkdir()
    (plan / SETTINGS).write_text('{"editor.fontSize": 15}', encoding="utf-8")
    assert smartcity("schema").code == 0
    assert settings(plan)["editor.fontSize"] == 15 and "yaml.schemas" in settings(plan)


def test_settings_with_comments_are_left_and_told(smartcity: Callable, plan: Path) -> None:
    (plan / ".vscode").mkdir()
    mine = '{"editor.fontSize": 15} // besar\n'
    (plan / SETTINGS).write_text(mine, encoding="utf-8")
    ran = smartcity("schema")
    assert ran.code == 0 and (plan / SETTINGS).read_text(encoding="utf-8") == mine
    _, _, told = ran.err.partition("Tambahkan sendiri:\n")
    added = json.loads(told[: told.rindex("}") + 1])
    assert added["yaml.yamlVersion"] == "1.2"
    assert SETTINGS in smartcity("schema", "--check").out
    assert smartcity("schema", "--force").code == 0
    assert settings(plan) == added


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_is_neither_read_nor_followed(
    smartcity: Callable, plan: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    secret = outside / "secret.json"
    secret.write_text('{"token": "rahasia"}', encoding="utf-8")
    (plan / ".vscode").mkdir()
    (plan / SETTINGS).symlink_to(secret)
    ran = smartcity("schema")
    assert ran.code == 0 and "dibiarkan" in ran.err and "rahasia" not in ran.out + ran.err
    assert secret.read_text(encoding="utf-8") == '{"token": "rahasia"}'
    (plan / SETTINGS).unlink()
    (plan / PROGRAMS).unlink()
    (plan / PROGRAMS).parent.rename(outside / "schemas")
    (plan / PROGRAMS).parent.symlink_to(outside / "schemas")
    ran = smartcity("schema")
    assert ran.code == 2 and not (outside / "schemas" / "programs.json").exists()


def test_validate_tells_a_person_of_old_schemas(
    smartcity: Callable, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(console, "is_terminal", lambda _: True)
    monkeypatch.setattr("smartcity_mp.cli.validate.is_terminal", lambda _: True)
    assert "smartcity-mp schema" not in smartcity("validate").err, "there are none"
    smartcity("schema")
    assert "smartcity-mp schema" not in smartcity("validate").err
    first = plan / ".vscode/smartcity-mp/masterplan.json"
    text = first.read_text(encoding="utf-8")
    first.write_text(text.replace(__version__, "0.0.9", 1), encoding="utf-8")
    ran = smartcity("validate")
    assert ran.code == 0 and "perbarui dengan: smartcity-mp schema" in ran.err
    assert "schema" not in smartcity("validate", "--quiet").err
    monkeypatch.setattr("smartcity_mp.cli.validate.is_terminal", lambda _: False)
    assert "schema" not in smartcity("validate").err, "only a person can act on it"


def test_init_writes_them_and_keeps_settings(
    smartcity: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    kept = tmp_path / "kab-tegal" / SETTINGS
    kept.parent.mkdir(parents=True)
    kept.write_text('{"editor.fontSize": 15}', encoding="utf-8")
    assert smartcity("init", "kab-tegal", "--no-git").code == 0
    folder = tmp_path / "kab-tegal"
    assert settings(folder)["editor.fontSize"] == 15
    assert smartcity("-C", "kab-tegal", "schema", "--check").code == 0
    kept.write_text("// besar\n{}", encoding="utf-8")
    ran = smartcity("init", "kab-tegal", "--no-git", "--force")
    assert ran.code == 0 and f"Catatan: {SETTINGS} dibiarkan" in ran.err
    assert kept.read_text(encoding="utf-8") == "// besar\n{}"
