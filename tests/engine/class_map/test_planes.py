"""What is kept of probabilities: class, uncertainty, percent."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.class_map.planes import (
    CLASS,
    PERCENT_NODATA,
    PROBABILITIES,
    UNCERTAINTY,
    UNCERTAINTY_STEPS,
    plane_count,
    to_planes,
    uncertainty,
)


def probabilities(classes: int, shape: tuple[int, int], seed: int = 0) -> np.ndarray:
    values = np.random.default_rng(seed).exponential(1.0, (classes, *shape)).astype(np.float32) ** 2
    return values / values.sum(axis=0)


@settings(max_examples=60)
@given(st.integers(1, 7), st.integers(1, 150), st.integers(1, 9), st.integers(0, 99))
def test_planes_hold_the_likeliest_class_its_entropy_and_percents(k: int, height: int, width: int, seed: int) -> None:
    given_ = probabilities(k, (height, width), seed)
    valid = np.random.default_rng(seed).random((height, width)) > 0.2
    given_[:, ~valid] = np.nan
    values = np.random.default_rng(seed).permutation(np.arange(1, 256))[:k].tolist()
    planes = to_planes(given_, valid, values, True)
    assert planes.shape == (plane_count(k, True), height, width) == (2 + k, height, width)
    for row, col in np.argwhere(valid)[:20]:
        pixel = given_[:, row, col].astype(np.float64)
        assert planes[CLASS, row, col] == values[int(pixel.argmax())]
        entropy = -sum(p * math.log(p) for p in pixel if p > 0) / math.log(k) if k > 1 else 0.0
        assert abs(planes[UNCERTAINTY, row, col] / UNCERTAINTY_STEPS - entropy) <= 0.5001 / UNCERTAINTY_STEPS
        assert np.abs(planes[PROBABILITIES:, row, col] - 100 * pixel).max() <= 0.5001
    assert (planes[CLASS][~valid] == 0).all() and (planes[PROBABILITIES:, ~valid] == PERCENT_NODATA).all()
    np.testing.assert_array_equal(to_planes(given_, valid, values, False), planes[:2])


def test_of_equal_probabilities_the_first_class_is_taken() -> None:
    even = np.full((3, 2, 2), 1 / 3, np.float32)
    planes = to_planes(even, np.ones((2, 2), bool), [9, 4, 7], False)
    assert (planes[CLASS] == 9).all() and (planes[UNCERTAINTY] == UNCERTAINTY_STEPS).all()


def test_certain_pixels_are_sure() -> None:
    sure = np.zeros((3, 1, 1), np.float32)
    sure[1] = 1
    planes = to_planes(sure, np.ones((1, 1), bool), [9, 4, 7], True)
    assert planes[:, 0, 0].tolist() == [4, 0, 0, 100, 0]


@pytest.mark.parametrize("nodata", [np.nan, -1.0])
def test_uncertainty_is_read_back_with_its_holes(nodata: float) -> None:
    plane = np.array([[0, 125, UNCERTAINTY_STEPS]], np.uint8)
    found = uncertainty(plane, np.array([[1, 2, 0]], np.uint8), nodata)
    np.testing.assert_array_equal(found, np.array([[0.0, 0.5, nodata]], np.float32))
