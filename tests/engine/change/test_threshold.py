"""Thresholds against scikit-image and closed forms; the scale of scores."""

from __future__ import annotations

import numpy as np
import pytest
from skimage.filters import threshold_otsu, threshold_triangle, threshold_yen

from engine.change.scale import SCORE_BINS, ScoreHistogram, ScoreScale
from engine.change.threshold import THRESHOLDS, kapur, otsu, robust, triangle, yen
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


def test_kapur_parts_where_the_entropies_are_largest() -> None:
    counts = np.random.default_rng(0).integers(0, 50, 40).astype(np.float64)
    share = counts / counts.sum()

    def entropy(part: np.ndarray) -> float:
        inside = part[part > 0] / part.sum()
        return float(-(inside * np.log(inside)).sum())

    sums = [entropy(share[: cut + 1]) + entropy(share[cut + 1 :]) for cut in range(39)]
    assert kapur(counts, np.arange(40.0)) == int(np.argmax(sums))


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
    scale = ScoreScale.fit(histogram_of(raw))
    for percentile in (50.0, 90.0, 99.0):
        value = usual_threshold(raw, "percentile", percentile=percentile).value
        assert np.mean(scale.apply(raw) < value) == pytest.approx(percentile / 100, abs=2e-3)


@pytest.mark.parametrize("rule", list(THRESHOLDS))
def test_every_rule_says_a_score_and_a_reason(rule: str) -> None:
    found = usual_threshold(rare_change(3).reshape(400, 500), rule)
    assert 0.0 < found.value < 1.0 and found.rule == rule and f"{found.value:.3f}" in found.text


@pytest.mark.parametrize("rule", list(THRESHOLDS))
@pytest.mark.parametrize("raw", [np.zeros(100), np.full(100, 3.0), np.array([0.0, 2.0]), np.array([1e-9, 1e9])])
def test_degenerate_scores_give_a_threshold(rule: str, raw: np.ndarray) -> None:
    assert 0.0 <= usual_threshold(raw, rule).value <= 1.0


@pytest.mark.parametrize("rule", ["kapur", "yen", "otsu"])
def test_scores_that_differ_little_are_parted_all_the_same(rule: str) -> None:
    rng = np.random.default_rng(0)
    raw = rng.normal(1.0, 0.01, 100_000)
    raw[:5000] = rng.normal(1.2, 0.01, 5000)  # all within three hundredths of the scale from 0 to 1
    scale = ScoreScale.fit(histogram_of(raw))
    called = scale.apply(raw.astype(np.float32)) >= usual_threshold(raw, rule).value
    assert called[:5000].mean() > 0.95 and called[5000:].mean() < 0.05


def test_a_number_is_taken_as_it_is() -> None:
    found = usual_threshold(rare_change(5), "0.42")
    assert (found.value, found.rule) == (0.42, "fixed")
    for wrong in ("1.5", "-0.1", "nan", "loud"):
        with pytest.raises(ParameterError):
            usual_threshold(rare_change(5), wrong)


def test_the_scale_is_monotone_and_gives_the_share_of_raw_and_half() -> None:
    raw = np.sort(rare_change(6))
    scale = ScoreScale.fit(histogram_of(raw))
    score = scale.apply(raw)
    assert (np.diff(score) >= 0).all() and score.min() >= 0.0 and score.max() < 1.0
    assert np.median(score) == pytest.approx(1 / 9, abs=0.005)
    assert score == pytest.approx(raw / (raw + scale.half), rel=1e-4)
    assert np.isnan(scale.apply(np.array([np.nan], np.float32)))[0]
    assert scale.undo(score) == pytest.approx(raw, rel=1e-4)


def test_the_scaled_histogram_is_that_of_the_scores() -> None:
    raw = rare_change(7)
    histogram = histogram_of(raw)
    scale = ScoreScale.fit(histogram)
    direct = np.histogram(scale.apply(raw), SCORE_BINS, (0.0, 1.0))[0]
    scaled = scale.scaled(histogram)
    assert scaled.counts.sum() == pytest.approx(len(raw))
    assert np.abs(np.cumsum(scaled.counts) - np.cumsum(direct)).max() < 0.006 * len(raw)
    assert scaled.share_above(0.3) == pytest.approx(np.mean(scale.apply(raw) >= 0.3), abs=2e-3)


def test_a_histogram_spans_the_scores_that_are_there() -> None:
    counts = np.zeros(1000)
    counts[200:300] = 5.0
    spanned = ScoreHistogram(counts).spanned(50)
    assert spanned.span == pytest.approx((0.2, 0.3)) and spanned.counts == pytest.approx(10.0)
    assert spanned.centres[0] == pytest.approx(0.201)
    assert ScoreHistogram(np.zeros(10)).span == (0.0, 1.0)
