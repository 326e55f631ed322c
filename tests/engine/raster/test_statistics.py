"""Streaming statistics against numpy on the whole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.raster.statistics import Bins, Histogram


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
