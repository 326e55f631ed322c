"""Intervals against tables and against what they promise."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engine.metrics.intervals import Estimate, Interval, normal_quantile, wilson


@pytest.mark.parametrize(("confidence", "z"), [(0.95, 1.959964), (0.9, 1.644854), (0.99, 2.575829)])
def test_quantiles_are_those_of_the_tables(confidence: float, z: float) -> None:
    assert normal_quantile(confidence) == pytest.approx(z, abs=1e-6)


@pytest.mark.parametrize("confidence", [0.0, 1.0, -0.1, 1.5])
def test_a_confidence_of_nothing_or_of_everything_is_refused(confidence: float) -> None:
    with pytest.raises(ValueError, match="confidence"):
        normal_quantile(confidence)


def test_wilson_gives_the_values_of_the_textbook() -> None:
    # Newcombe 1998, Two-sided confidence intervals for the single proportion, table I, method 3.
    for hits, trials, low, high in ((81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611)):
        found = wilson(hits, trials)
        assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_wilson_never_leaves_the_possible_and_knows_nothing_without_trials() -> None:
    assert wilson(0, 0) == Interval(0.0, 1.0)
    assert wilson(5, 5).high == 1.0 and wilson(5, 5).low < 1.0
    assert wilson(0, 5).low == 0.0 and wilson(0, 5).high > 0.0


def test_wilson_holds_the_truth_about_as_often_as_it_says() -> None:
    drawn = np.random.default_rng(0).binomial(80, 0.93, 4000)
    found = [wilson(int(hits), 80, 0.9) for hits in drawn]
    held = np.mean([one.low <= 0.93 <= one.high for one in found])
    assert 0.87 < held < 0.95


def test_an_estimate_is_cut_where_it_cannot_lie() -> None:
    assert Estimate(0.99, 0.02).interval(0.95, 0.0, 1.0) == Interval(0.99 - 1.959963984540054 * 0.02, 1.0)
    assert Estimate(3.0, 1.0).times(2.0) == Estimate(6.0, 2.0)
    assert math.isnan(Estimate(0.5, math.nan).interval().low)
    assert math.isnan(Estimate(math.nan, 0.1).interval(0.95, 0.0, 1.0).high)
