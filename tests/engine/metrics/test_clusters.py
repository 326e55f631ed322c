"""Intervals over groups: the t quantile, the ends, and how often the truth is held."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import t

from benchmarks.interval_coverage import Labels, of_sample, of_training, over_pixels
from engine.metrics.clusters import grouped, t_quantile
from engine.metrics.intervals import Interval, wilson


@pytest.mark.parametrize("confidence", [0.5, 0.9, 0.95, 0.999])
@pytest.mark.parametrize("freedom", [1.0, 1.7, 4.0, 29.5, 1e5])
def test_the_quantile_is_that_of_student(confidence: float, freedom: float) -> None:
    assert t_quantile(confidence, freedom) == pytest.approx(t.ppf(0.5 + confidence / 2, freedom), rel=1e-9)


def test_groups_of_one_are_nearly_wilson() -> None:
    right = np.arange(2000) % 10 > 0
    found, plain = grouped(np.arange(2000), right), wilson(1800, 2000)
    assert found.low == pytest.approx(plain.low, abs=1e-3) and found.high == pytest.approx(plain.high, abs=1e-3)


def test_groups_that_are_all_right_or_all_wrong_count_once() -> None:
    group = np.repeat(np.arange(40), 500)
    found, plain = grouped(group, group % 4 > 0), wilson(30, 40)
    assert found.high - found.low == pytest.approx(plain.high - plain.low, rel=0.1)


def test_without_errors_the_number_of_groups_counts() -> None:
    few, many = (grouped(np.repeat(np.arange(count), 1000 // count), np.ones(1000)) for count in (10, 100))
    assert few.high == many.high == 1.0 and 0.6 < few.low < 0.75 and 0.95 < many.low < 0.97


def test_one_group_tells_nothing() -> None:
    assert grouped([3, 3, 3], [True, True, False]) == grouped([], []) == Interval(0.0, 1.0)


@pytest.mark.parametrize("features", [20, 60])
@pytest.mark.parametrize("accuracy", [0.75, 0.9])
def test_the_interval_of_a_training_holds_the_truth(features: int, accuracy: float) -> None:
    labels = Labels(features, accuracy, alike=0.3, spread=0.5)
    assert 0.92 <= of_training(labels, 400, 1, grouped) <= 0.98  # 0.97 and the error of 400 trials
    assert of_training(labels, 400, 1, over_pixels) < 0.6


@pytest.mark.parametrize("by_class", [True, False])
def test_the_intervals_of_a_check_and_of_areas_hold_the_truth(by_class: bool) -> None:
    for found in of_sample(500, 2, 450, by_class):
        assert 0.92 <= np.mean(found) <= 0.975
