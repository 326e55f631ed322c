"""The model designer chains the algorithms: what one makes is the next one's input; models store and read back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
)

from tests.plugin.rasters import read

Source = QgsProcessingModelChildParameterSource


def child(name: str, values: dict) -> QgsProcessingModelChildAlgorithm:
    """One step: plain values, or (child, output) for what another step makes."""
    step = QgsProcessingModelChildAlgorithm(f"swimdiff:{name}")
    step.setChildId(name)
    for key, value in values.items():
        source = Source.fromChildOutput(*value) if isinstance(value, tuple) else Source.fromStaticValue(value)
        step.addParameterSources(key, [source])
    return step


@pytest.fixture
def chained(tmp_path: Path) -> QgsProcessingModelAlgorithm:
    """A pair is made, its change detected, and another threshold applied."""
    model = QgsProcessingModelAlgorithm("chain", "tests")
    model.addChildAlgorithm(child("samplepair", {"OUT": str(tmp_path / "pair"), "SIZE_PX": 128}))
    model.addChildAlgorithm(
        child(
            "detectchange",
            {
                "BEFORE": ("samplepair", "BEFORE"),
                "AFTER": ("samplepair", "AFTER"),
                "OUT": str(tmp_path / "out"),
                "METHOD": "cva",
            },
        )
    )
    model.addChildAlgorithm(child("applythreshold", {"RESULT": ("detectchange", "OUT"), "THRESHOLD": "0.9"}))
    return model


@pytest.mark.slow
def test_a_model_runs_the_steps_in_order(
    provider: Any, project: Any, engine_python: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, chained: Any
) -> None:
    monkeypatch.setenv("SWIMDIFF_PYTHON", engine_python)
    stored = tmp_path / "chain.model3"
    assert chained.toFile(str(stored))
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(stored))
    model.initAlgorithm()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(project)
    _, successful = model.run({}, context, feedback)
    assert successful, feedback.textLog()
    assert (tmp_path / "out" / "report.html").exists()
    assert not (read(str(tmp_path / "out" / "change.tif"))[0] == 1).any()


def test_an_encoder_goes_from_one_step_to_the_next(
    provider: Any, project: Any, models_folder: Path, root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SWIMDIFF_PYTHON", str(root / "tests" / "plugin" / "ui" / "fake_engine.py"))
    pair = {"BEFORE": ("samplepair", "BEFORE"), "AFTER": ("samplepair", "AFTER")}
    model = QgsProcessingModelAlgorithm("chain", "tests")
    model.addChildAlgorithm(child("samplepair", {"OUT": str(tmp_path / "pair")}))
    pretrain = child("pretrain", {"OUT": str(tmp_path / "run")})
    both = [Source.fromChildOutput("samplepair", name) for name in ("BEFORE", "AFTER")]
    pretrain.addParameterSources("SOURCES", both)
    model.addChildAlgorithm(pretrain)
    change = {**pair, "ENCODER": ("pretrain", "ENCODER"), "METHOD": "deep", "OUT": str(tmp_path / "out")}
    model.addChildAlgorithm(child("detectchange", change))
    model.initAlgorithm()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(project)
    _, successful = model.run({}, context, feedback)
    assert successful, feedback.textLog()
    sent = json.loads((tmp_path / "run" / "pretrain.json").read_text())
    assert sent["sources"].splitlines() == [str(tmp_path / "pair" / f"{name}.tif") for name in ("before", "after")]
    sent = json.loads((tmp_path / "out" / "detect-change.json").read_text())
    assert sent["encoder"] == str(tmp_path / "run" / "encoder.safetensors")
