"""What a run says where nothing changed, and what it says again where another rule finds the threshold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.contract.remarks import sentence
from engine.contract.results import read_result
from engine.contract.results.change import ALIKE_WITHIN, DOUBTS, FLAT_FOR_RULE, FLAT_SCORE, ChangeAnswer, ChangeResult
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.jobs.conftest import HEIGHT_PX, WIDTH_PX, changed_scene, scene, write_raster


def run(folder: Path, after: np.ndarray, out: str = "out", **values: Any) -> ChangeAnswer:
    noise = np.random.default_rng(3).normal(0.0, 5.0, after.shape)
    pair = {
        "before": str(write_raster(folder / "before.tif", scene())),
        "after": str(write_raster(folder / "after.tif", after + noise)),
    }
    return run_named("detect-change", {**pair, "out": str(folder / out), "method": "cva", **values}, SilentObserver())


def again(answer: ChangeAnswer, rule: str) -> ChangeAnswer:
    return run_named("apply-threshold", {"result": answer.folder, "threshold": rule}, SilentObserver())


def doubts(answer: ChangeAnswer) -> list[str]:
    return [remark.code for remark in answer.remarks if remark.code in DOUBTS]


@pytest.fixture
def another_light() -> np.ndarray:
    return scene() * np.linspace(0.9, 1.1, WIDTH_PX)


def test_another_light_is_told_from_change(tmp_path: Path, another_light: np.ndarray) -> None:
    answer = run(tmp_path, another_light)
    assert doubts(answer) == [ALIKE_WITHIN]
    said = next(sentence(remark) for remark in answer.remarks if remark.code == ALIKE_WITHIN)
    assert "both dates still look alike (likeness 0.89 of 1)" in said
    assert said in Path(answer.report).read_text()
    assert answer.summary.code == "change.doubtful", "tables show it without the remarks"
    assert sentence(answer.summary).startswith("Doubtful: about ")
    assert doubts(again(answer, "otsu")) == [ALIKE_WITHIN]
    chosen = again(answer, "0.4")
    assert (doubts(chosen), chosen.summary.code) == ([], "change.about"), "who gave a number has looked"
    assert doubts(again(answer, "auto")) == [ALIKE_WITHIN]


def test_what_is_said_does_not_depend_on_windows(tmp_path: Path, another_light: np.ndarray) -> None:
    results = [
        read_result(ChangeResult, Path(run(tmp_path, another_light, f"of {size}", window_px=size).result))
        for size in (64, 512)
    ]
    assert results[0].raw_scores == results[1].raw_scores and results[0].raw_scores.alike
    assert results[0].remarks == results[1].remarks


@pytest.mark.parametrize("rule", ["otsu", "percentile"])
def test_noise_alone_is_doubted_by_every_rule(tmp_path: Path, rule: str) -> None:
    image = np.full((4, HEIGHT_PX, WIDTH_PX), 900.0)
    answer = run(tmp_path, image + np.random.default_rng(5).normal(0.0, 30.0, image.shape), threshold=rule)
    assert doubts(answer) in ([FLAT_FOR_RULE], [ALIKE_WITHIN])
    assert doubts(again(answer, "auto")) == [FLAT_SCORE]


def test_a_changed_block_is_not_doubted(tmp_path: Path) -> None:
    answer = run(tmp_path, changed_scene())
    assert doubts(answer) == [] == doubts(again(answer, "otsu"))
