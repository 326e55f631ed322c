"""What makes a run another one: each of its inputs, of whatever kind, and nothing that only says how it is done."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine import __version__
from engine.contract.errors import InputError
from engine.contract.jobs import JOBS
from engine.contract.parameters import from_dict, to_dict
from engine.jobs.many.identity import identity_of
from engine.raster.describe import fingerprint


@pytest.fixture
def pair(tmp_path: Path) -> dict[str, str]:
    for name in ("before", "after"):
        (tmp_path / f"{name}.tif").write_bytes(name.encode())
    return {name: str(tmp_path / f"{name}.tif") for name in ("before", "after")} | {"out": str(tmp_path / "out")}


def told(folder: Path, values: dict[str, str], job: str, inputs: tuple[str, ...]) -> Path:
    """A result that tells of some inputs."""
    made = {
        "parameters": to_dict(from_dict(JOBS[job], dict(values))),
        "inputs": {path: fingerprint(path) for path in inputs},
        "versions": {"engine": __version__},
    }
    folder.mkdir(exist_ok=True)
    (folder / "result.json").write_text(json.dumps({"provenance": made}))
    return folder


def test_vectors_and_join_files_are_no_items_of_stac(pair: dict[str, str], tmp_path: Path) -> None:
    area, join = tmp_path / "area.geojson", tmp_path / "office.json"
    area.write_text('{"type": "FeatureCollection", "features": []}')
    join.write_text("{}")
    found = identity_of("detect-change", {**pair, "area_of_interest": str(area), "join_file": str(join)})
    assert set(found.inputs) == {pair["before"], pair["after"], str(area)}


def test_where_windows_are_computed_makes_no_other_run(pair: dict[str, str]) -> None:
    assert identity_of("detect-change", {**pair, "cluster": "local:2"}).text == identity_of("detect-change", pair).text


def test_a_change_below_a_folder_of_sources_makes_another_run(tmp_path: Path) -> None:
    folder = tmp_path / "images"
    (folder / "water").mkdir(parents=True)
    (folder / "water/a.png").write_bytes(b"a")
    values = {"images": f"{folder}|bands=1,2", "out": "out"}
    first = identity_of("train-scenes", values).text
    assert identity_of("train-scenes", values).text == first
    (folder / "water/b.png").write_bytes(b"b")
    assert identity_of("train-scenes", values).text != first


def test_labelled_images_beside_a_list_of_them_are_no_items_of_stac(tmp_path: Path) -> None:
    coco = tmp_path / "objects.json"
    coco.write_text('{"images": []}')
    assert set(identity_of("train-detector", {"images": str(coco), "out": "out"}).inputs) == {str(coco)}


def test_a_result_that_does_not_tell_of_its_model_is_not_taken_for_that_of_another_model(tmp_path: Path) -> None:
    image, model = tmp_path / "a.tif", tmp_path / "m.safetensors"
    image.write_bytes(b"image")
    model.write_bytes(b"one")
    values = {"raster": str(image), "model": str(model), "out": "out"}
    folder = told(tmp_path / "result", values, "classify", (str(image),))
    assert not identity_of("classify", values).is_of(folder)


def test_a_result_that_tells_of_all_inputs_is_known_by_them(pair: dict[str, str], tmp_path: Path) -> None:
    folder = told(tmp_path / "result", pair, "detect-change", (pair["before"], pair["after"]))
    beside = {**pair, "before": str(tmp_path / "result" / ".." / "before.tif")}
    assert identity_of("detect-change", pair).is_of(folder)
    assert not identity_of("detect-change", {**pair, "threshold": "0.9"}).is_of(folder)
    assert not identity_of("detect-change", beside).is_of(folder)  # its values are others, though the file is the same
    Path(pair["after"]).write_bytes(b"other")
    assert not identity_of("detect-change", pair).is_of(folder)


def test_an_input_that_cannot_be_read_is_the_failure_of_its_run(
    pair: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str) -> dict[str, str]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("engine.jobs.many.identity.fingerprint", refuse)
    with pytest.raises(InputError, match="cannot be read"):
        identity_of("detect-change", pair)
