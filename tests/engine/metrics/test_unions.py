"""Intersection over union with intervals over images, against values by hand and by drawing images again."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engine.metrics.clusters import t_quantile
from engine.metrics.unions import unions_of


def test_values_by_hand() -> None:
    one = [[8, 2, 0], [0, 10, 0], [0, 0, 0]]  # rows truth
    two = [[6, 0, 0], [4, 10, 0], [0, 0, 0]]
    found = unions_of(np.array([[one, two]]))
    assert found.classes[:2] == pytest.approx([14 / 20, 20 / 26]) and math.isnan(found.classes[2])
    assert found.mean == pytest.approx((14 / 20 + 20 / 26) / 2)
    assert math.isnan(found.intervals[2].low)
    # What each image adds to the first ratio: 8 - 0.7 * 10 and 6 - 0.7 * 10, over 20.
    margin = t_quantile(0.95, 1) * math.sqrt(2 / 1 * 2 * (1 / 20) ** 2)
    assert found.intervals[0].low == pytest.approx(max(0.0, 0.7 - margin))
    assert found.intervals[0].high == 1.0


def test_a_class_that_is_called_but_not_there_counts_against_the_others_only() -> None:
    found = unions_of(np.array([[[[5, 5], [0, 0]]]]))
    assert found.mean == found.classes[0] == 0.5 and math.isnan(found.classes[1])
    assert (found.interval.low, found.interval.high) == (0.0, 1.0)  # one image tells nothing of others


def test_trainings_are_averaged_with_what_units_add_to_their_mean() -> None:
    first = np.array([[[8, 2], [0, 10]], [[6, 4], [4, 6]], [[9, 1], [1, 9]]])
    other = np.array([[[9, 1], [1, 9]], [[3, 7], [2, 8]], [[9, 1], [0, 10]]])
    one, two, both = unions_of(first[None]), unions_of(other[None]), unions_of(np.stack((first, other)))
    assert both.mean == pytest.approx((one.mean + two.mean) / 2)
    narrow = unions_of(np.stack((first, other)), 0.1).interval  # nothing of it is cut off at 0 or 1
    assert (narrow.low + narrow.high) / 2 == pytest.approx(both.mean) and narrow.low < narrow.high
    assert both.mean != pytest.approx(unions_of((first + other)[None]).mean)


def test_no_truth_at_all() -> None:
    assert math.isnan(unions_of(np.zeros((1, 2, 2, 2), np.int64)).mean)


def test_the_interval_holds_the_truth_about_as_often_as_it_says() -> None:
    generator = np.random.default_rng(0)

    def drawn(count: int) -> np.ndarray:
        """Images of 400 pixels whose share of errors differs from image to image."""
        counts = np.zeros((count, 2, 2), np.int64)
        for number, error in enumerate(generator.beta(2.0, 10.0, count)):
            first = int(generator.integers(50, 350))
            wrong = generator.binomial(first, error), generator.binomial(400 - first, error)
            counts[number] = [[first - wrong[0], wrong[0]], [wrong[1], 400 - first - wrong[1]]]
        return counts

    truth = unions_of(drawn(5_000)[None]).mean
    hits = [(found := unions_of(drawn(15)[None])).interval.low <= truth <= found.interval.high for _ in range(200)]
    assert 0.9 < np.mean(hits) < 0.99
