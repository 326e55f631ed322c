"""The algorithms about objects: what the engine gets, and what is loaded of its answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from swimdiff_qgis import models
from swimdiff_qgis.project import class_layers
from tests.plugin.algorithms.test_classifiers import classifier
from tests.plugin.rasters import make_raster
from tests.plugin.ui.objects.scene import FOUND, found
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


def test_training_from_boxes_and_searched_areas(
    run_in_background: Any, fake_engine: Any, raster: str, out: Path, tmp_path: Path, models_folder: Path
) -> None:
    labels, areas = make_labels(tmp_path / "labels.gpkg"), make_labels(tmp_path / "areas.gpkg", layer="searched")
    model = classifier(out / "model.safetensors", "Cars", kind="objects")
    job = fake_engine("answers", told(out, model=str(model), table=None, average_precision=0.7))
    given = {"RASTER": raster, "LABELS": labels, "AREAS": areas, "NAME": "Cars", "OUT": str(out)}
    successful, results = run_in_background("traindetector", given)
    assert successful, results
    sent = job()
    assert sent["job"] == "train-detector"
    values = sent["values"]
    assert (values["raster"], values["labels"], values["class_field"]) == (raster, labels, "class")
    assert (values["areas"], values["searched_all"], values["images"]) == (areas, False, "")
    assert (results["AVERAGE_PRECISION"], results["SUMMARY"]) == (0.7, "Done.")
    (listed,) = models.list_trained(("objects",))
    assert (listed.name, str(listed.path)) == ("Cars", results["LISTED"])


def test_training_from_coco_and_yolo(run_in_background: Any, fake_engine: Any, out: Path, tmp_path: Path) -> None:
    (tmp_path / "yolo").mkdir()
    (tmp_path / "coco.json").write_text("{}")
    answer = told(out, model=str(out / "model.safetensors"), table=None, average_precision=None)
    job = fake_engine("answers", answer)
    images = [str(tmp_path / "coco.json"), str(tmp_path / "yolo")]
    given = {"IMAGES": images, "OUT": str(out), "ADD_TO_MODELS": False}
    successful, results = run_in_background("traindetector", given)
    assert successful, results
    values = job()["values"]
    assert (values["images"].splitlines(), values["raster"], values["labels"]) == (images, "", "")
    assert "AVERAGE_PRECISION" not in results


def test_detection_takes_a_model_by_name_and_counts_in_districts(
    run_in_background: Any, fake_engine: Any, raster: str, out: Path, tmp_path: Path, models_folder: Path
) -> None:
    listed = classifier(models_folder / "classifiers" / "cars.safetensors", "Cars", kind="objects")
    districts = make_labels(tmp_path / "districts.gpkg")
    made = found(out)
    layers = {name: made[name.upper()] for name in ("objects", "searched", "unsure")}
    answer = told(out, **layers, table=str(out / "counts.csv"), threshold=0.4, found=3)
    job = fake_engine("answers", answer)
    given = {"RASTER": raster, "MODEL": "Cars", "DISTRICTS": districts, "OUT": str(out)}
    successful, results = run_in_background("detectobjects", given)
    assert successful, results
    values = job()["values"]
    assert (values["model"], values["districts"], values["minimum_score"]) == (str(listed), districts, 0.05)
    assert (results["OBJECTS"], results["FOUND"], results["THRESHOLD"]) == (layers["objects"], 3, 0.4)


def test_comparison_takes_both_layers(run_in_background: Any, fake_engine: Any, out: Path, tmp_path: Path) -> None:
    before, after = (found(tmp_path / name)["OBJECTS"] for name in ("first", "second"))
    changes = make_labels(out / "changes.gpkg", layer="changes")
    counts = {"appeared": 2, "vanished": 1, "stayed": 5}
    job = fake_engine("answers", told(out, changes=changes, table=str(out / "counts.csv"), **counts))
    successful, results = run_in_background("compareobjects", {"BEFORE": before, "AFTER": after, "OUT": str(out)})
    assert successful, results
    values = job()["values"]
    assert (values["before"], values["after"], values["minimum_score"]) == (before, after, None)
    assert [results[name.upper()] for name in counts] == [2, 1, 5]


def test_boxes_are_a_group_in_the_style_of_their_file(project: Any, out: Path) -> None:
    made = found(out)
    result = {"folder": str(out), **{name.lower(): path for name, path in made.items() if name != "OUT"}}
    group = class_layers.add_map(result, project, "Objects")
    names = {node.name(): node.itemVisibilityChecked() for node in group.findLayers()}
    assert names == {"Windows to label next": False, "Objects": True, "Searched image": False}
    layer = next(node.layer() for node in group.findLayers() if node.name() == "Objects")
    assert (layer.featureCount(), layer.renderer().type()) == (len(FOUND), "RuleRenderer")
