from pathlib import Path

import pytest

from smartcity_mp.data import places


def test_the_package_comes_before_the_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package, checkout = tmp_path / "package", tmp_path / "checkout"
    monkeypatch.setattr(places, "_PACKAGE", package)
    monkeypatch.setattr(places, "_CHECKOUT", checkout)
    with pytest.raises(FileNotFoundError):
        places.templates_folder()
    (checkout / "templates").mkdir(parents=True)
    (checkout / "examples/kab-tegal").mkdir(parents=True)
    assert places.templates_folder() == checkout / "templates"
    assert places.example_folder() == checkout / "examples/kab-tegal"
    (package / "templates").mkdir(parents=True)
    (package / "example").mkdir()
    assert places.templates_folder() == package / "templates"
    assert places.example_folder() == package / "example"


def test_the_scaffold_is_there() -> None:
    assert (places.templates_folder() / "scaffold/masterplan.yaml").is_file()
