"""The threshold from the edges of the score, whatever share changed; what is said where it is not sure."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
import torch

from engine.change.edges import SMOOTHED_PX, edge_profile
from engine.change.evidence import separation
from engine.change.marks import find_marks
from engine.change.smooth import MaskedMean, blur
from engine.change.support import support
from engine.contract.results.change import COMMON, LITTLE, MUCH, RARE, USUAL
from engine.raster.statistics import Histogram
from engine.raster.windows import Window
from tests.engine.change.pairs import doubts_of, evidence_of, usual_threshold

EDGE_PX = 384
FloatArray = npt.NDArray[np.float32]


def scene(share: float, height: float = 6.0, seed: int = 0) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
    """Raw scores as a detector leaves them, noise and things of many sizes under a Gaussian, and the truth."""
    rng = np.random.default_rng(seed)
    truth = np.zeros((EDGE_PX, EDGE_PX), np.bool_)
    while truth.mean() < share:
        row, col = rng.integers(0, EDGE_PX - 12, 2)
        down, across = rng.integers(8, 12 + int(160 * share), 2)
        truth[row : row + down, col : col + across] = True
    raw = rng.gamma(2.0, 0.5, truth.shape) * np.where(truth, height, 1.0)
    return blur(torch.from_numpy(raw.astype(np.float32)), 2.0).numpy(), truth


def f1(called: npt.NDArray[np.bool_], truth: npt.NDArray[np.bool_]) -> float:
    return float(2 * (called & truth).sum() / (called.sum() + truth.sum()))


@pytest.mark.parametrize("share", [0.001, 0.005, 0.02, 0.1, 0.4])
def test_the_threshold_holds_whatever_share_changed(share: float) -> None:
    raw, truth = scene(share)
    evidence = evidence_of(raw)
    called = evidence.scale.apply(raw) >= usual_threshold(raw).value
    best = max(f1(raw >= level, truth) for level in np.quantile(raw, np.linspace(0.3, 0.9995, 200)))
    assert f1(called, truth) > 0.85 * best
    assert doubts_of(raw) == []


@pytest.mark.parametrize("seed", range(4))
def test_where_nothing_changed_it_is_said_that_the_threshold_is_doubtful(seed: int) -> None:
    assert doubts_of(scene(0.0, seed=seed)[0]) in (["change.flat_score"], ["change.unsure_threshold"])


def test_a_few_extreme_pixels_do_not_hide_what_changed() -> None:
    raw, truth = scene(0.02, height=4.0)
    row, col = np.argwhere(truth)[0]
    raw[row : row + 6, col : col + 6] *= 30.0
    called = evidence_of(raw).scale.apply(raw) >= usual_threshold(raw).value
    assert f1(called, truth) > 0.75


@pytest.mark.parametrize("share", [0.005, 0.02, 0.1, 0.4])
def test_scores_that_were_not_smoothed_are_no_less_well_cut(share: float) -> None:
    rng = np.random.default_rng(1)
    _, truth = scene(share)
    raw = (rng.gamma(2.0, 0.5, truth.shape) * np.where(truth, 6.0, 1.0)).astype(np.float32)
    threshold = usual_threshold(raw).value
    called = evidence_of(raw).scale.apply(raw) >= threshold
    best = max(f1(raw > value, truth) for value in np.quantile(raw, np.linspace(0.3, 0.9999, 100)))
    assert f1(called, truth) > 0.9 * best


def test_the_units_of_a_score_do_not_matter() -> None:
    raw, _ = scene(0.02)
    first, second = support(evidence_of(raw)), support(evidence_of(raw * 1000.0))
    assert first.usual == pytest.approx(second.usual, abs=1)


def test_the_profile_is_that_of_the_whole_picture_however_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    raw, _ = scene(0.02)
    raw[50:60, 70:90] = np.nan

    def read(window: Window) -> FloatArray:
        return raw[window.slices_in(Window(0, 0, *raw.shape))]

    profile = edge_profile(read, raw.shape, 0.5)
    logs, valid = np.log(raw + np.float32(0.5)), torch.from_numpy(np.isfinite(raw))
    smooth = MaskedMean(valid, SMOOTHED_PX)(torch.from_numpy(np.nan_to_num(logs))).numpy()
    smooth[~np.isfinite(raw)] = np.nan
    rows, cols = np.gradient(smooth)
    slope = np.hypot(rows, cols)[1:-1, 1:-1]
    inside = np.maximum(np.exp(smooth) - 0.5, 0.0)[1:-1, 1:-1]
    known = np.isfinite(slope) & np.isfinite(inside)
    place = Histogram().places(inside[known])
    counts = np.bincount(place, minlength=len(profile.counts))
    sums = np.bincount(place, slope[known], minlength=len(profile.counts))
    assert profile.counts.sum() == counts.sum()
    # Rounding puts some pixels into the next bin.
    assert np.abs(np.cumsum(profile.counts) - np.cumsum(counts)).max() <= 5
    assert np.cumsum(profile.sums) == pytest.approx(np.cumsum(sums), abs=2.0) and sums.sum() > 1000.0
    monkeypatch.setattr(
        "engine.change.edges.row_stripes", lambda shape: (Window(r, 0, 1, shape[1]) for r in range(shape[0]))
    )
    by_rows = edge_profile(read, raw.shape, 0.5)
    assert by_rows.sums == pytest.approx(profile.sums) and by_rows.squares == pytest.approx(profile.squares)


def test_separation_is_the_log_of_how_much_higher_the_scores_are() -> None:
    raw = np.ones((EDGE_PX, 100), np.float32)
    raw[:150] = 7.0
    evidence = evidence_of(raw)
    threshold = evidence.scale.apply(np.float32(3.0)).item()
    # The border is smoothed over some rows.
    assert separation(evidence, threshold) == pytest.approx(np.log(7.5 / 1.5), abs=0.05)
    assert separation(evidence, 0.999) == 0.0


def test_noise_from_pixel_to_pixel_sets_nothing_apart() -> None:
    raw = np.random.default_rng(0).gamma(0.5, 2.0, (EDGE_PX, EDGE_PX)).astype(np.float32)
    evidence = evidence_of(raw)
    assert separation(evidence, usual_threshold(raw).value) < 0.5
    assert doubts_of(raw) == ["change.flat_score"]


def test_drift_that_differs_from_field_to_field_is_doubtful_however_sharp_its_edges() -> None:
    rng = np.random.default_rng(0)
    fields = np.where(rng.random((12, 12)) < 0.1, 1.5, 1.0).repeat(32, axis=0).repeat(32, axis=1)
    raw = fields * blur(torch.from_numpy(rng.gamma(8.0, 0.125, fields.shape).astype(np.float32)), 2.0).numpy()
    assert doubts_of(raw.astype(np.float32)) == ["change.flat_score"]
    changed = (raw * np.where(fields > 1.0, 4.0, 1.0)).astype(np.float32)
    assert doubts_of(changed) == []


def test_marks_go_from_little_to_much_and_the_usual_one_is_the_automatic_threshold() -> None:
    raw, _ = scene(0.02)
    marks = {mark.name: mark for mark in find_marks(evidence_of(raw)).marks}
    assert set(marks) == {LITTLE, USUAL, MUCH, RARE, COMMON}
    assert marks[LITTLE].value > marks[USUAL].value > marks[MUCH].value
    assert marks[LITTLE].percent * 1.49 < marks[USUAL].percent < marks[MUCH].percent / 1.49
    assert marks[USUAL].value == pytest.approx(usual_threshold(raw).value)
    score = evidence_of(raw).scale.apply(raw)
    for mark in marks.values():
        assert 100.0 * np.mean(score >= mark.value) == pytest.approx(mark.percent, rel=0.1, abs=0.05)


def test_scores_that_are_equal_but_for_their_rounding_have_no_marks_and_call_nothing() -> None:
    edge = Histogram().edges[500]
    rounded = np.random.default_rng(0).choice([edge * 0.9999, edge * 1.0001], (20, 20)).astype(np.float32)
    for raw in (np.full((20, 20), 3.0, np.float32), rounded):
        marks = find_marks(evidence_of(raw))
        assert marks.marks == () and doubts_of(raw) == []
        assert usual_threshold(raw).value == 1.0


def test_pixels_that_are_equal_in_both_dates_are_never_called_changed() -> None:
    raw = np.zeros((EDGE_PX, EDGE_PX), np.float32)
    raw[100:140, 100:150] = 4.0
    raw = blur(torch.from_numpy(raw), 2.0).numpy()
    value = usual_threshold(raw).value
    called = evidence_of(raw).scale.apply(raw) >= value
    assert value > 0.0 and called[105:135, 105:145].all() and called.sum() < 2 * 40 * 50


def test_where_one_half_is_equal_and_the_other_changed_alike_that_half_is_called() -> None:
    raw = np.zeros((64, 64), np.float32)
    raw[:, 32:] = 2.0
    evidence = evidence_of(raw)
    (common,) = [mark.value for mark in find_marks(evidence).marks if mark.name == COMMON]
    for value in (common, usual_threshold(raw).value):
        assert ((evidence.scale.apply(raw) >= np.float32(value)) == (raw > 0.0)).all()
