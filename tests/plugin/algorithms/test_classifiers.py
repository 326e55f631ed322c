"""Classifiers in the list of models: found by name, apart from the encoders."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from swimdiff_qgis import models
from swimdiff_qgis.contract import classes as class_lists
from swimdiff_qgis.contract import errors, model_card
from tests.plugin.rasters import make_raster
from tests.plugin.ui.fake_engine import encoder
from tests.plugin.vectors import make_labels

VALUES = np.arange(20 * 30, dtype=np.uint16).reshape(20, 30) + 1


def classifier(path: Path, name: str, value: float = 1.0, kind: str = "quick") -> Path:
    """Writes a classifier's file: a card, and one small tensor in place of the weights."""
    classes = (class_lists.LabelClass(1, "Water", "#0072b2"), class_lists.LabelClass(2, "Wood", "#009e73"))
    card = model_card.ModelCard(
        kind, classes, ("red",), ("B4",), mean=(0.0,), deviation=(1.0,), low=(0.0,), high=(9.0,), name=name
    )
    tensor = {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}
    header = json.dumps({"__metadata__": model_card.model_metadata(card, str(path)), "head": tensor}).encode("utf-8")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(len(header).to_bytes(8, "little") + header + np.float32([value, 2]).tobytes())
    return path


def test_a_trained_model_is_listed_apart_from_the_encoders(models_folder: Path, tmp_path: Path) -> None:
    before = models.list_models()
    listed = models.add_classifier(classifier(tmp_path / "model.safetensors", "Delta / 2018"))
    assert listed == models_folder / "classifiers" / "Delta-2018.safetensors"
    assert [(one.name, one.path, one.problem) for one in models.list_classifiers()] == [("Delta / 2018", listed, "")]
    assert models.list_models() == before
    assert models.resolve_classifier("Delta / 2018") == models.resolve_classifier("Delta-2018") == str(listed)
    assert models.resolve_classifier("another") == "another"
    assert models.resolve_classifier("") == ""
    assert models.add_classifier(tmp_path / "model.safetensors") == listed  # the same bytes once
    other = models.add_classifier(classifier(tmp_path / "other.safetensors", "Delta / 2018", 3.0))
    assert other.name == "Delta-2018-2.safetensors"
    models.remove(models.read_classifier(other))
    assert not other.exists()


def test_what_is_no_classifier_is_refused_or_listed_with_its_problem(models_folder: Path, tmp_path: Path) -> None:
    encoder(tmp_path / "encoder.safetensors", "An encoder")
    with pytest.raises(errors.ModelError, match="encoder"):
        models.add_classifier(tmp_path / "encoder.safetensors")
    folder = models.classifiers_folder()
    folder.mkdir()
    (folder / "noise.safetensors").write_bytes(b"noise" * 10)
    (found,) = models.list_classifiers()
    assert found.card is None
    assert found.problem


def test_a_training_lists_its_model_and_classify_takes_it_by_name(
    run_in_background: Any, fake_engine: Any, feedback: Any, models_folder: Path, tmp_path: Path
) -> None:
    made = classifier(tmp_path / "out" / "model.safetensors", "mine")
    trained = {"folder": str(tmp_path / "out"), "model": str(made), "overall": None}
    job = fake_engine("answers", trained)
    scene, labels = make_raster(tmp_path / "scene.tif", VALUES), make_labels(tmp_path / "labels.gpkg")
    values = {"RASTER": scene, "LABELS": labels, "OUT": str(tmp_path / "out"), "ENCODER": "none"}
    successful, results = run_in_background("trainclassifier", values)
    assert successful, results
    assert job()["values"]["encoder"] == "none"
    assert results["LISTED"] == str(models_folder / "classifiers" / "mine.safetensors")
    job = fake_engine("answers", {"folder": str(tmp_path / "map"), "table": "areas.csv"})
    values = {"RASTER": scene, "MODEL": "mine", "OUT": str(tmp_path / "map")}
    assert run_in_background("classify", values)[0]
    assert job()["values"]["model"] == results["LISTED"]
    fake_engine("answers", trained)
    # A list that cannot be written does not spoil a training.
    encoder(tmp_path / "out" / "model.safetensors", "is not a classifier made with this program")
    values = {"RASTER": scene, "LABELS": labels, "OUT": str(tmp_path / "out")}
    successful, results = run_in_background("trainclassifier", values)
    assert successful
    assert results["LISTED"] == ""
    assert any("encoder" in warning for warning in feedback.warnings)
