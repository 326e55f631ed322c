"""End to end: an encoder trained through QGIS's task manager by the real engine, stopped, resumed, listed, and used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from swimdiff_qgis import models
from tests.plugin import background

SMALL = {
    "PATCH_PX": 32,
    "SCENE": "grid",
    "SCENE_CELL_PX": 128,
    "BATCH_SIZE": 8,
    "STEPS": 12,
    "DENOISER_WIDTH": 8,
    "QUEUE_SIZE": 16,
    "LOG_STEPS": 1,
    "CHECKPOINT_STEPS": 100,
    "THREADS": 1,
}


class Run:
    """One algorithm in the background, with the feedback that the dock uses."""

    def __init__(self, project: Any, name: str, values: dict, while_running: Any = None) -> None:
        from swimdiff_qgis.ui.common.job_feedback import JobFeedback

        self.figures: list = []
        self.feedback = JobFeedback()

        def look(task: Any) -> None:
            self.figures += self.feedback.take_metrics()
            if while_running is not None:
                while_running(self, task)

        self.successful, self.results = background.run(project, name, values, self.feedback, look)
        self.figures += self.feedback.take_metrics()
        self.log = self.feedback.log()

    def steps(self, name: str) -> list:
        """The steps at which a figure was measured."""
        return [step for figure, _, step in self.figures if figure == name]


@pytest.fixture
def run(provider: Any, project: Any, engine_python: str, models_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("SWIMDIFF_PYTHON", engine_python)
    return lambda name, values, while_running=None: Run(project, name, values, while_running)


@pytest.mark.slow
def test_an_encoder_is_trained_paused_resumed_listed_and_used(run: Any, models_folder: Path, tmp_path: Path) -> None:
    pair = run("samplepair", {"OUT": str(tmp_path / "pair"), "SIZE_PX": 256})
    assert pair.successful, pair.log
    sources = [pair.results["BEFORE"], pair.results["AFTER"]]
    planned = run("planpretraining", {**SMALL, "SOURCES": sources})
    assert planned.successful, planned.log
    plan = json.loads(planned.results["PLAN"])
    assert (plan["scenes"], plan["steps"]) == (8, 12)
    assert 100 < plan["patches"] <= 128  # the cloud of the second date has none
    assert plan["minutes"] > 0

    def pause(one: Run, task: Any) -> None:
        if one.steps("loss"):
            one.feedback.pause_s = 120.0
            task.cancel()

    values = {**SMALL, "SOURCES": sources, "OUT": str(tmp_path / "out"), "NAME": "tiny"}
    paused = run("pretrain", values, pause)
    assert not paused.successful
    assert paused.feedback.isCanceled()
    assert not (tmp_path / "out" / "result.json").exists()
    assert not list(models_folder.iterdir())
    done_steps = paused.steps("loss")[-1]
    assert done_steps < 12
    resumed = run("pretrain", values)
    assert resumed.successful, resumed.log
    assert resumed.steps("loss")[0] > 1, "the run began anew"
    assert resumed.steps("loss")[-1] == 12
    assert {"loss_contrast", "loss_diffusion"} <= {name for name, _, _ in resumed.figures}
    listed = models.list_models()[-1]
    assert (listed.name, listed.path) == ("tiny", Path(resumed.results["LISTED"]))
    assert listed.card.steps == 12
    assert Path(resumed.results["REPORT"]).stat().st_size > 0

    change = {"BEFORE": sources[0], "AFTER": sources[1], "OUT": str(tmp_path / "change"), "METHOD": "deep"}
    found = run("detectchange", {**change, "ENCODER": "tiny", "THREADS": 1})
    assert found.successful, found.log
    assert Path(found.results["SCORE"]).stat().st_size > 0
