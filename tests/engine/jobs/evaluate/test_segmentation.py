"""`evaluate --task segmentation`: masks and polygons, figures and report, bad input."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.contract.errors import InputError, ParameterError, SwimdiffError
from engine.contract.remarks import sentence
from engine.contract.results import read_result
from engine.contract.results.evaluation import EvaluationAnswer, SegmentationEvaluation
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.evaluation.made import COLOURS, write_masked
from tests.engine.labels.made import GRID, box
from tests.engine.labels.made import write as write_layer
from tests.engine.rasters import PLAIN
from tests.engine.rasters import write as write_raster


def evaluate(source: Path, out: Path, **more: Any) -> EvaluationAnswer:
    values = {"task": "segmentation", "train": str(source), "test": str(source), "out": str(out), "encoder": "random",
              "threads": 1, "device": "cpu", "epochs": 2, "batch_size": 4, "seeds": 1}  # fmt: skip
    answer: EvaluationAnswer = run_named("evaluate", {**values, **more}, SilentObserver())
    return answer


@pytest.mark.slow
def test_masks_give_figures_and_a_report(tmp_path: Path) -> None:
    source, out = write_masked(tmp_path / "set", each=8), tmp_path / "out"
    answer = evaluate(source, out, epochs=3, seeds=2)
    found = read_result(SegmentationEvaluation, out / "result.json")
    assert 0.8 < answer.scores["mean_iou"] <= 1.0 and answer.scores == found.scores
    assert (found.train_units, found.test_units, found.classes) == (6, 2, ("1", "2", "3"))
    low, high = found.intervals["mean_iou"]
    assert low < answer.scores["mean_iou"] <= high and set(found.intervals) >= {"1", "2"}
    assert "2 test images or polygons; spread" in sentence(answer.summary)
    assert {path.name for path in out.iterdir()} == {"result.json", "metrics.csv", "figures.png", "report.html"}
    report = (out / "report.html").read_text()
    assert "Intersection over union" in report and "whole images by seed 0" in report and "U-Net decoder" in report


@pytest.mark.slow
@pytest.mark.parametrize("more", [{"decoder": "upernet"}, {"supervision": "fine-tuned", "fraction": 0.5}])
def test_decoder_and_encoder_that_learns(tmp_path: Path, more: dict[str, Any]) -> None:
    answer = evaluate(write_masked(tmp_path / "set"), tmp_path / "out", epochs=1, **more)
    assert 0.0 <= answer.scores["mean_iou"] <= 1.0
    protocol = dict(json.loads((tmp_path / "out" / "result.json").read_text())["protocol"])
    assert ("UPerNet" in protocol["Task"]) == ("decoder" in more)
    assert ("learns too" in protocol["Task"]) == ("supervision" in more)


@pytest.mark.slow
def test_polygons_of_a_raster_are_left_out_whole(tmp_path: Path) -> None:
    colours = np.array([*COLOURS.values()], np.float64)
    label = (np.arange(GRID.width) // 8 % 3)[None, :].repeat(GRID.height, axis=0)
    noise = np.random.default_rng(0).normal(0.0, 12.0, (3, *GRID.shape))
    image = np.clip(colours[label].transpose(2, 0, 1) + noise, 0, 255).astype(np.uint8)
    path = write_raster(tmp_path / "scene.tif", replace(PLAIN, width=GRID.width, height=GRID.height), image)
    shapes = [box(col * 8 + 1, row * 20 + 2, 6, 14) for col in range(17) for row in range(5)]
    names = [list(COLOURS)[col % 3] for col in range(17) for _ in range(5)]
    labels = write_layer(tmp_path / "labels.gpkg", shapes, names, field="cover", more={"other": names})
    out = tmp_path / "out"
    answer = evaluate(path, out, labels=str(labels), class_field="cover", epochs=4)
    found = read_result(SegmentationEvaluation, out / "result.json")
    assert found.train_units + found.test_units == 85 and found.classes == ("field", "town", "water")
    assert sum(int(row[1]) for row in found.parts.rows) == 84 * found.test_units  # 6 x 14 pixels each
    assert answer.scores["mean_iou"] > 0.5
    assert ("Split", "whole polygons by seed 0, 30% for testing") in found.protocol


@pytest.mark.parametrize(
    ("more", "error", "said"),
    [
        ({"supervision": "none"}, ParameterError, "learned from labels"),
        ({"decoder": "tokens"}, ParameterError, "does not serve the task segmentation"),
        ({"train": ""}, ParameterError, "Training data"),
        ({"train": "/nowhere"}, InputError, "no folder of images and masks"),
    ],
)
def test_bad_input_is_named(tmp_path: Path, more: dict[str, Any], error: type[SwimdiffError], said: str) -> None:
    with pytest.raises(error, match=said):
        evaluate(write_masked(tmp_path / "set", each=2), tmp_path / "out", **more)
    assert not (tmp_path / "out" / "result.json").exists()


@pytest.mark.slow
def test_a_class_that_is_nowhere_tested_is_named(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "scene.tif", replace(PLAIN, width=GRID.width, height=GRID.height, bands=3))
    shapes = [box(5, 5, 10, 10), box(30, 5, 10, 10), box(5, 40, 10, 10)]
    labels = write_layer(tmp_path / "labels.gpkg", shapes, ["reed", "reed", "water"])
    answer = evaluate(path, tmp_path / "out", labels=str(labels), epochs=1, batch_size=1)
    assert [remark.values["names"] for remark in answer.remarks if remark.code == "evaluation.untested"] == ["water"]
