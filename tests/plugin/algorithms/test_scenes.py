"""The algorithms about whole places: what the engine gets, and what is loaded of its answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from swimdiff_qgis.project import class_layers
from tests.plugin.rasters import make_raster
from tests.plugin.vectors import make_labels

VALUES = np.arange(40 * 50, dtype=np.uint16).reshape(40, 50) + 1


@pytest.fixture
def raster(tmp_path: Path) -> str:
    return make_raster(tmp_path / "scene.tif", VALUES)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def told(folder: Path, **more: Any) -> dict[str, Any]:
    return {
        "folder": str(folder), "report": str(folder / "report.html"), "result": str(folder / "result.json"),
        "summary": {"code": "result.said", "values": {"text": "Done."}}, **more,
    }  # fmt: skip


def test_training_from_a_raster_and_its_labels(
    run_in_background: Any, fake_engine: Any, raster: str, out: Path, tmp_path: Path
) -> None:
    labels = make_labels(tmp_path / "labels.gpkg")
    model = {"model": str(out / "model.safetensors"), "table": None, "confusion": None, "overall": 0.5}
    job = fake_engine("answers", told(out, **model))
    successful, results = run_in_background("trainscenes", {"RASTER": raster, "LABELS": labels, "OUT": str(out)})
    assert successful, results
    sent = job()
    assert sent["job"] == "train-scenes"
    values = sent["values"]
    assert (values["raster"], values["labels"], values["class_field"]) == (raster, labels, "class")
    assert (values["images"], values["size_m"], values["head"], values["validation"]) == ("", None, "linear", "blocks")
    assert (results["MODEL"], results["ACCURACY"], results["SUMMARY"]) == (model["model"], 0.5, "Done.")


def test_training_from_folders_of_images(run_in_background: Any, fake_engine: Any, out: Path, tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    answer = told(out, model=str(out / "model.safetensors"), table=None, confusion=None, overall=None)
    job = fake_engine("answers", answer)
    successful, results = run_in_background("trainscenes", {"IMAGES": [str(tmp_path / "images")], "OUT": str(out)})
    assert successful, results
    values = job()["values"]
    assert (values["images"], values["raster"], values["labels"]) == (str(tmp_path / "images"), "", "")


def test_naming_gives_layer_and_raster(run_in_background: Any, fake_engine: Any, raster: str, out: Path) -> None:
    scenes = make_labels(out / "scenes.gpkg", layer="scenes")
    classes = make_raster(out / "classes.tif", (VALUES % 3).astype(np.uint8), nodata=0)
    (out / "model.safetensors").touch()
    answer = told(out, scenes=scenes, classes=classes, probabilities=None, table=str(out / "areas.csv"))
    job = fake_engine("answers", answer)
    given = {"RASTER": raster, "MODEL": str(out / "model.safetensors"), "SIZE_M": 64, "OUT": str(out)}
    successful, results = run_in_background("classifyscenes", given)
    assert successful, results
    assert (job()["values"]["size_m"], results["SCENES"], results["CLASSES"]) == (64.0, scenes, classes)


def test_more_like_this_takes_an_extent(run_in_background: Any, fake_engine: Any, raster: str, out: Path) -> None:
    similar = make_labels(out / "similar.gpkg", layer="similar")
    job = fake_engine("answers", told(out, similar=similar))
    given = {"RASTER": raster, "PLACE": "500000,500100,4999900,5000000", "SEARCH_IN": [raster], "OUT": str(out)}
    successful, results = run_in_background("morelikethis", given)
    assert successful, results
    values = job()["values"]
    assert values["place"].startswith("500000.0,4999900.0,500100.0,5000000.0")
    assert (values["search_in"], values["count"], results["SIMILAR"]) == (raster, 50, similar)


def test_tiles_are_a_group(project: Any, out: Path) -> None:
    result = {
        "folder": str(out),
        "similar": make_labels(out / "similar.gpkg", layer="similar"),
        "scenes": make_labels(out / "scenes.gpkg", layer="scenes"),
        "classes": make_raster(out / "classes.tif", (VALUES % 3).astype(np.uint8), nodata=0),
    }
    group = class_layers.add_map(result, project, "Places")
    assert [node.name() for node in group.findLayers()] == ["Similar places", "Named places", "Classes"]
    assert all(node.itemVisibilityChecked() for node in group.findLayers())
