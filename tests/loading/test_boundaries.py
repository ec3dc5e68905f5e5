"""The map of districts: drawn from what geoportals give, or the reason why not."""

import json
from pathlib import Path
from typing import Any

import pytest
from masterplans import load_folder

from smartcity_mp.loading import Loaded

SQUARE = [[109.0, -7.0], [109.1, -7.0], [109.1, -7.1], [109.0, -7.1], [109.0, -7.0]]
HOLE = [[109.02, -7.02], [109.03, -7.02], [109.03, -7.03], [109.02, -7.02]]


def feature(name: str, *outlines: Any, key: str = "WADMKC", kind: str = "Polygon") -> Any:
    shape = {"type": kind, "coordinates": list(outlines) or [SQUARE]}
    return {"type": "Feature", "properties": {"OBJECTID": 7, key: name}, "geometry": shape}


def mapped(*features: Any) -> bytes:
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


def loaded(folder: Path, content: bytes | None, names: str = "Slawi, Dukuhturi") -> Loaded:
    (folder / "assets").mkdir()
    if content is not None:
        (folder / "assets" / "peta.geojson").write_bytes(content)
    (folder / "masterplan.yaml").write_text("title: x\n", "utf-8")
    districts = "".join(f"  - {{name: {name}}}\n" for name in names.split(", "))
    text = f"districts:\n{districts}map: assets/peta.geojson\n"
    (folder / "profile.yaml").write_text(text, "utf-8")
    return load_folder(folder)


def problems(result: Loaded) -> list[tuple[str, object, int]]:
    return [(one.code, one.values.get("problem"), one.position.line) for one in result.diagnostics]


def test_areas_go_by_the_names_of_districts(tmp_path: Path) -> None:
    content = mapped(
        feature("KECAMATAN SLAWI"),
        feature("Kec. Dukuh Turi", [SQUARE, HOLE], [SQUARE], kind="MultiPolygon"),
        feature("Adiwerna"),
        {"type": "Feature", "properties": None, "geometry": None},
    )
    result = loaded(tmp_path, b"\xef\xbb\xbf" + content)
    assert problems(result) == []
    found = result.plan.boundaries
    assert list(found) == ["Slawi", "Dukuhturi"]
    assert [len(ring) for ring in found["Dukuhturi"]] == [4, 3, 4]
    assert found["Slawi"] == (tuple((east, north) for east, north in SQUARE[:-1]),)


def test_parts_of_one_district_belong_together(tmp_path: Path) -> None:
    result = loaded(tmp_path, mapped(feature("Slawi"), feature("Slawi")), "Slawi")
    assert problems(result) == []
    assert len(result.plan.boundaries["Slawi"]) == 2


def test_the_property_that_names_most_districts_counts(tmp_path: Path) -> None:
    both = [feature("Slawi", key="NAMOBJ"), feature("Dukuhturi", key="NAMOBJ")]
    both[0]["properties"]["WADMKK"] = "Dukuhturi"
    assert list(loaded(tmp_path, mapped(*both)).plan.boundaries) == ["Slawi", "Dukuhturi"]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "kind"),
        (b"\x89PNG", "kind"),
        (b"[" * 100_000, "kind"),
        (b'{"features": [' + b"9" * 5000 + b"]}", "kind"),
        (mapped(), "kind"),
        (mapped({"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}}), "kind"),
        (mapped(feature("Slawi", [["a", "b"]] * 5)), "kind"),
        (mapped(feature("Slawi", [[301000.5, 9223000], *SQUARE])), "projected"),
        (mapped(feature("Slawi", [[float("nan"), 1], *SQUARE])), "projected"),
        (mapped(feature("Slawi", [[1e999, 1], *SQUARE])), "projected"),
        (mapped(feature("Margadana")), "names"),
        (mapped(feature("Slawi")), "lacking"),
        (b" " * 3_000_001, "large"),
    ],
)
def test_why_there_is_no_map(tmp_path: Path, content: bytes, problem: str) -> None:
    result = loaded(tmp_path, content)
    assert problems(result) == [("SMP731", problem, 4)]
    assert list(result.plan.boundaries) == (["Slawi"] if problem == "lacking" else [])


def test_a_file_that_is_not_there_is_said_once(tmp_path: Path) -> None:
    assert [code for code, _, _ in problems(loaded(tmp_path, None))] == ["SMP212"]
