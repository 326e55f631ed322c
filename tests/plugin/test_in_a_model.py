"""The model designer chains the algorithms: what one makes is the next one's input; models store and read back."""

from __future__ import annotations

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
