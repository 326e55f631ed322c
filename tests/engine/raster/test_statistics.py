"""Streaming statistics against numpy on the whole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.raster.statistics import Bins, Histogram, Moments, Percentiles


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(1, 40), min_size=1, max_size=6), st.booleans(), st.integers(0, 1000))
def test_moments_of_parts_are_those_of_the_whole(sizes: list[int], weighted: bool, seed: int) -> None:
    rng = np.random.default_rng(seed)
    blocks = [rng.normal(3000, 20, (3, n)).astype(np.float32) for n in sizes]
    weights = [rng.random(n).astype(np.float32) + 0.1 if weighted else np.ones(n, np.float32) for n in sizes]
    moments, left, right = Moments(3), Moments(3), Moments(3)
    for number, (block, weight) in enumerate(zip(blocks, weights, strict=True)):
        moments.add(block, weight if weighted else None)
        (left if number % 2 else right).add(block, weight)
    left.merge(right)
    values, weight = np.concatenate(blocks, axis=1).astype(np.float64), np.concatenate(weights).astype(np.float64)
    mean = values @ weight / weight.sum()
    covariance = ((values - mean[:, None]) * weight) @ (values - mean[:, None]).T / weight.sum()
    for found in (moments, left):
        np.testing.assert_allclose(found.mean, mean, rtol=1e-6)
        np.testing.assert_allclose(found.covariance, covariance, rtol=1e-4, atol=1e-3 * max(1.0, covariance.max()))


def test_constant_bands_have_no_spread() -> None:
    moments = Moments(2)
    for _ in range(50):
        moments.add(np.full((2, 1000), 54321.0, np.float32))
    assert (moments.deviation == 0).all()


def test_nothing_seen() -> None:
    moments = Moments(2)
    moments.add(np.zeros((2, 0), np.float32))
    assert moments.weight == 0 and (moments.covariance == 0).all()
    assert np.isnan(Histogram().percentile(50)) and np.isnan(Percentiles(2).percentile([50])).all()


@pytest.mark.parametrize("percent", [0.5, 10, 50, 90, 99.9])
def test_histogram_percentiles(percent: float) -> None:
    values = np.random.default_rng(0).gamma(2.0, 1.5, 200_000).astype(np.float32)
    histogram, other = Histogram(), Histogram()
    histogram.add(values[:70_000])
    other.add(values[70_000:].reshape(-1, 100))
    histogram.merge(other)
    assert histogram.total == len(values)
    assert histogram.percentile(percent) == pytest.approx(np.percentile(values, percent), rel=0.01)


def test_values_outside_of_the_bins() -> None:
    histogram = Histogram(Bins(0.1, 10.0, 10))
    histogram.add(np.array([0.0, 0.01, 0.5, 50.0, np.nan, np.inf], np.float32))
    assert histogram.total == 4 and histogram.counts[0] == 2 and histogram.counts[-1] == 1
    assert histogram.percentile(10) == 0.0 and histogram.percentile(100) == 10.0
    with pytest.raises(ValueError, match="different bins"):
        histogram.merge(Histogram())


@given(st.floats(2**-19, 9e5, width=32))
def test_a_value_falls_into_its_bin(value: float) -> None:
    histogram = Histogram()
    histogram.add(np.array([value], np.float32))
    number = int(np.flatnonzero(histogram.counts)[0])
    low = histogram.edges[number - 1] if number else 0.0
    assert low * 0.999 <= value <= histogram.edges[min(number, len(histogram.edges) - 1)] * 1.001


def test_band_percentiles_of_many_tiles() -> None:
    rng = np.random.default_rng(0)
    found, seen = Percentiles(2, limit=5000), []
    for _ in range(40):
        values = rng.normal([[[5.0]], [[100.0]]], 2.0, (2, 20, 31)).astype(np.float32)
        valid = rng.random((20, 31)) > 0.3
        found.add(values, valid)
        seen.append(values[:, valid])
    expected = np.percentile(np.concatenate(seen, axis=1), [2, 50, 98], axis=1).T
    np.testing.assert_allclose(found.percentile([2, 50, 98]), expected, atol=0.3)


def test_few_pixels_are_all_kept() -> None:
    found = Percentiles(1)
    found.add(np.arange(12, dtype=np.float32).reshape(1, 3, 4), np.ones((3, 4), bool))
    assert found.percentile([0, 50, 100]).tolist() == [[0.0, 5.5, 11.0]]
