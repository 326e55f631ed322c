"""Jobs through QGIS's task manager, with a program that stands for the engine."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def runner(qgis_app: Any, provider: Any, fake_engine: Path) -> Any:
    from swimdiff_qgis.ui.common.job_runner import JobRunner

    made = JobRunner()
    yield made
    made.close(2.0)


def outcome_of(runner: Any, until: Any, algorithm: str, values: dict, during: Any = lambda: None) -> Any:
    ends: list = []
    runner.ended.connect(ends.append)
    runner.start(algorithm, values)
    assert runner.running
    during()
    until(lambda: bool(ends))
    assert not runner.running
    return ends[0]


def test_a_job_that_is_done(runner: Any, until: Any, tmp_path: Path) -> None:
    seen: list = []
    runner.progressed.connect(lambda fraction, text: seen.append((fraction, text, threading.current_thread().name)))
    out = outcome_of(runner, until, "swimdiff:samplepair", {"OUT": str(tmp_path / "sample")})
    assert out.ending.value == "done"
    assert Path(out.results["BEFORE"]).is_file()


def test_progress_comes_on_the_main_thread(runner: Any, until: Any, make_layer: Any, tmp_path: Path) -> None:
    seen: list = []
    runner.progressed.connect(lambda *what: seen.append((*what, threading.current_thread() is threading.main_thread())))
    values = {"BEFORE": make_layer("a").id(), "AFTER": make_layer("b").id(), "OUT": str(tmp_path / "slow-1-x")}
    out = outcome_of(runner, until, "swimdiff:detectchange", {**values, "LOAD_RESULT": False})
    assert out.ending.value == "done"
    fractions = [fraction for fraction, _, _ in seen]
    assert fractions == sorted(fractions)
    assert max(fractions) > 0.3
    assert any("Scoring" in text for _, text, _ in seen)
    assert all(on_main for _, _, on_main in seen)


def test_a_job_that_is_cancelled(runner: Any, until: Any, make_layer: Any, tmp_path: Path) -> None:
    values = {"BEFORE": make_layer("a").id(), "AFTER": make_layer("b").id(), "OUT": str(tmp_path / "slow-600-x")}

    def cancel() -> None:
        until(lambda: runner._task.progress() > 0)
        runner.cancel()

    out = outcome_of(runner, until, "swimdiff:detectchange", values, cancel)
    assert out.ending.value == "cancelled"


@pytest.mark.parametrize("name", ["detectchange", "planchange"])
def test_qgis_itself_says_nothing_of_a_job_that_is_cancelled(
    runner: Any, until: Any, make_layer: Any, tmp_path: Path, logged: list, name: str
) -> None:
    from qgis.core import QgsTask

    values = {"BEFORE": make_layer("a").id(), "AFTER": make_layer("b").id()}
    if name == "detectchange":
        values["OUT"] = str(tmp_path / "slow-600-x")
    flags: list = []

    def cancel() -> None:
        flags.append(runner._task.flags())
        runner.cancel()

    out = outcome_of(runner, until, f"swimdiff:{name}", values, cancel)
    assert out.ending.value == "cancelled" and out.words[0] == "Cancelled."
    assert not [text for text, tag in logged if tag == "Processing"]
    if hasattr(QgsTask, "Silent"):  # else, up to 3.24, it shows what took long as failed
        assert flags[0] & QgsTask.Flag.Silent and flags[0] & QgsTask.Flag.CanCancel
        assert bool(flags[0] & QgsTask.Flag.Hidden) == (name == "planchange")


def test_a_job_that_fails_says_what_and_what_to_do(runner: Any, until: Any, make_layer: Any, tmp_path: Path) -> None:
    values = {"BEFORE": make_layer("a").id(), "AFTER": make_layer("b").id(), "OUT": str(tmp_path / "fails")}
    out = outcome_of(runner, until, "swimdiff:detectchange", values)
    assert out.ending.value == "failed"
    assert out.error.code.value == "no_overlap"
    assert out.words == ("after.tif does not overlap.", "Choose another.")
    assert "does not overlap" in out.log


def test_what_cannot_start_fails_after_start_has_returned(runner: Any, until: Any) -> None:
    out = outcome_of(runner, until, "swimdiff:nosuch", {})
    assert out.ending.value == "failed"
    assert "swimdiff:nosuch" in out.words[0]


def test_a_bad_parameter_fails_in_words(runner: Any, until: Any, make_layer: Any, tmp_path: Path) -> None:
    values = {"BEFORE": make_layer("a").id(), "AFTER": make_layer("b").id(), "OUT": str(tmp_path), "THRESHOLD": "high"}
    out = outcome_of(runner, until, "swimdiff:detectchange", values)
    assert out.ending.value == "failed"
    assert out.error.code.value == "parameter"
    assert "“Threshold”" in out.words[0]
    assert "auto" in out.words[1]


def test_a_missing_engine_fails_in_words(
    runner: Any, until: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SWIMDIFF_PYTHON", str(tmp_path / "gone"))
    out = outcome_of(runner, until, "swimdiff:samplepair", {"OUT": str(tmp_path / "sample")})
    assert out.ending.value == "failed"
    assert out.error.code.value == "engine_missing"
    assert out.error.values["path"] == str(tmp_path / "gone")
    assert str(tmp_path / "gone") in out.words[0]
    assert out.words[1]


def test_a_closed_runner_ends_its_process_and_is_silent(
    runner: Any, until: Any, make_layer: Any, tmp_path: Path
) -> None:
    from swimdiff_qgis.worker import client

    ends: list = []
    runner.ended.connect(ends.append)
    values = {"BEFORE": make_layer("a").id(), "AFTER": make_layer("b").id(), "OUT": str(tmp_path / "slow-600-x")}
    runner.start("swimdiff:detectchange", values)
    until(lambda: len(client._RUNNING) == 1)
    runner.close(60.0)
    assert len(client._RUNNING) == 0
    assert not runner.running
    assert ends == []


def test_what_qgis_itself_refuses_fails_in_its_words(runner: Any, until: Any, tmp_path: Path) -> None:
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms(registry))
    out = outcome_of(runner, until, "native:buffer", {"INPUT": "no such layer", "OUTPUT": "memory:"})
    assert out.ending.value == "failed"
    assert out.error.code.value == "internal"
    assert "INPUT" in out.words[0]


def test_the_log_is_bounded(qgis_app: Any) -> None:
    from swimdiff_qgis.ui.common.job_feedback import LOG_LINES, JobFeedback

    feedback = JobFeedback()
    for number in range(LOG_LINES + 10):
        feedback.pushInfo(str(number))
    assert len(feedback.log().splitlines()) == LOG_LINES
    assert feedback.log().endswith(str(LOG_LINES + 9))
