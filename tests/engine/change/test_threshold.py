"""Thresholds against scikit-image and closed forms; the scale of scores."""

from __future__ import annotations

import numpy as np
import pytest
from skimage.filters import threshold_otsu, threshold_triangle, threshold_yen

from engine.change.scale import SCORE_BINS, ScoreHistogram, ScoreScale
from engine.change.threshold import THRESHOLDS, otsu, robust, triangle, yen
from engine.contract.errors import ParameterError
from engine.raster.statistics import Histogram
from tests.engine.change.pairs import usual_threshold


def rare_change(seed: int, share: float = 0.03, count: int = 200_000) -> np.ndarray:
    """Raw scores: log-normal bulk and a few larger ones."""
    rng = np.random.default_rng(seed)
    raw = np.exp(rng.normal(0.0, 0.5, count))
    changed = rng.random(count) < share
    raw[changed] = np.exp(rng.normal(2.3, 0.3, int(changed.sum())))
    return raw.astype(np.float32)


def histogram_of(raw: np.ndarray) -> Histogram:
    histogram = Histogram()
    histogram.add(raw.astype(np.float32))
    return histogram


@pytest.mark.parametrize("seed", range(6))
def test_rules_of_the_shape_equal_scikit_image(seed: int) -> None:
    raw = rare_change(seed, share=(0.005, 0.02, 0.1)[seed % 3])
    levels = np.minimum(raw / (raw + 8.0) * 256, 255).astype(np.uint8)
    levels.flat[:2] = 0, 255  # so that scikit-image makes 256 bins of it
    counts = np.bincount(levels, minlength=256).astype(np.float64)
    centres = np.arange(256.0)
    assert otsu(counts, centres) == threshold_otsu(hist=(counts, centres))
    assert yen(counts, centres) == pytest.approx(threshold_yen(hist=(counts, centres)), abs=1)
    assert triangle(counts, centres) == pytest.approx(threshold_triangle(levels, nbins=256), abs=1)


def test_robust_passes_the_stated_rate() -> None:
    raw = np.exp(np.random.default_rng(0).normal(0.0, 0.4, 400_000))
    histogram = histogram_of(raw)
    scale = ScoreScale.fit(histogram)
    for rate in (0.1, 0.01, 0.001):
        value = robust(scale.scaled(histogram), rate)
        assert np.mean(scale.apply(raw.astype(np.float32)) >= value) == pytest.approx(rate, rel=0.25)


def test_robust_hardly_sees_rare_change() -> None:
    calm, changed = (histogram_of(rare_change(1, share)) for share in (0.0, 0.03))
    scale = ScoreScale.fit(calm)
    assert robust(scale.scaled(changed), 0.01) == pytest.approx(robust(scale.scaled(calm), 0.01), abs=0.03)


def test_percentile_calls_its_share() -> None:
    raw = rare_change(2)
    histogram = histogram_of(raw)
    scale = ScoreScale.fit(histogram)
    for percentile in (50.0, 90.0, 99.0):
        value = usual_threshold(histogram, scale, "percentile", percentile=percentile).value
        assert np.mean(scale.apply(raw) < value) == pytest.approx(percentile / 100, abs=2e-3)


@pytest.mark.parametrize("rule", list(THRESHOLDS))
def test_every_rule_says_a_score_and_a_reason(rule: str) -> None:
    histogram = histogram_of(rare_change(3))
    found = usual_threshold(histogram, ScoreScale.fit(histogram), rule)
    assert 0.0 < found.value < 1.0 and found.rule == rule and f"{found.value:.3f}" in found.text


@pytest.mark.parametrize("rule", list(THRESHOLDS))
@pytest.mark.parametrize("raw", [np.zeros(100), np.full(100, 3.0), np.array([0.0, 2.0]), np.array([1e-9, 1e9])])
def test_degenerate_scores_give_a_threshold(rule: str, raw: np.ndarray) -> None:
    histogram = histogram_of(raw)
    assert 0.0 <= usual_threshold(histogram, ScoreScale.fit(histogram), rule).value <= 1.0


def test_auto_finds_rare_change() -> None:
    raw = rare_change(4)
    histogram = histogram_of(raw)
    scale = ScoreScale.fit(histogram)
    called = np.mean(scale.apply(raw) >= usual_threshold(histogram, scale, "auto").value)
    assert 0.015 < called < 0.06


def test_a_number_is_taken_as_it_is() -> None:
    histogram = histogram_of(rare_change(5))
    found = usual_threshold(histogram, ScoreScale.fit(histogram), "0.42")
    assert (found.value, found.rule) == (0.42, "fixed")
    for wrong in ("1.5", "-0.1", "nan", "loud"):
        with pytest.raises(ParameterError):
            usual_threshold(histogram, ScoreScale.fit(histogram), wrong)


def test_the_scale_is_monotone_and_gives_the_share_of_raw_and_half() -> None:
    raw = np.sort(rare_change(6))
    scale = ScoreScale.fit(histogram_of(raw))
    score = scale.apply(raw)
    assert (np.diff(score) >= 0).all() and score.min() >= 0.0 and score.max() < 1.0
    assert np.median(score) == pytest.approx(1 / 9, abs=0.005)
    assert score == pytest.approx(raw / (raw + scale.half), rel=1e-4)
    assert np.isnan(scale.apply(np.array([np.nan], np.float32)))[0]


def test_the_scaled_histogram_is_that_of_the_scores() -> None:
    raw = rare_change(7)
    histogram = histogram_of(raw)
    scale = ScoreScale.fit(histogram)
    direct = np.histogram(scale.apply(raw), SCORE_BINS, (0.0, 1.0))[0]
    scaled = scale.scaled(histogram)
    assert scaled.counts.sum() == pytest.approx(len(raw))
    assert np.abs(np.cumsum(scaled.counts) - np.cumsum(direct)).max() < 0.006 * len(raw)
    assert ScoreHistogram(scaled.counts).coarse(256).counts.sum() == pytest.approx(len(raw))
