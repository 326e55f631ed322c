"""Reliability: known answers, and no dependence on how the places come."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engine.metrics.calibration import Reliability


def of_confidence(confidence: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Two classes; the first is the likelier one, and right where it is told so."""
    return np.column_stack([confidence, 1.0 - confidence]), np.where(right, 0, 1)


def test_what_is_said_and_what_is_true() -> None:
    found = Reliability()
    found.add(*of_confidence(np.full(10, 0.95), np.arange(10) < 5))
    found.add(*of_confidence(np.full(30, 0.65), np.arange(30) < 21))
    curve = found.curve()
    np.testing.assert_allclose(curve.confidence, [0.65, 0.95])
    np.testing.assert_allclose(curve.accuracy, [0.7, 0.5])
    np.testing.assert_array_equal(curve.counts, [30, 10])
    assert found.expected_calibration_error() == pytest.approx((30 * 0.05 + 10 * 0.45) / 40)


def test_honest_probabilities_have_nearly_no_error_and_boasting_ones_have() -> None:
    rng = np.random.default_rng(0)
    confidence = rng.uniform(0.5, 1.0, 50_000)
    honest, boasting = Reliability(), Reliability()
    honest.add(*of_confidence(confidence, rng.random(50_000) < confidence))
    boasting.add(*of_confidence(confidence, rng.random(50_000) < 0.5))
    assert honest.expected_calibration_error() < 0.01
    assert boasting.expected_calibration_error() == pytest.approx(0.25, abs=0.01)


def test_parts_give_the_same_as_the_whole() -> None:
    rng = np.random.default_rng(1)
    shares, true = rng.dirichlet(np.ones(4), 500), rng.integers(0, 4, 500)
    whole, parts = Reliability(), Reliability()
    whole.add(shares, true)
    for first in range(0, 500, 77):
        parts.add(shares[first : first + 77], true[first : first + 77])
    np.testing.assert_allclose(whole.curve().accuracy, parts.curve().accuracy)
    assert whole.expected_calibration_error() == pytest.approx(parts.expected_calibration_error())


def test_a_certain_place_goes_to_the_last_bin_and_other_classes_are_wrong() -> None:
    found = Reliability(5)
    found.add([[1.0, 0.0], [0.0, 1.0]], [0, 7])
    np.testing.assert_array_equal(found.curve().counts, [2])
    assert found.curve().accuracy[0] == 0.5


def test_places_without_probabilities_are_left_out() -> None:
    found = Reliability()
    found.add([[np.nan, np.nan], [0.0, 0.0], [0.6, 0.4]], [0, 0, 0])
    assert found.total == 1
    assert math.isnan(Reliability().expected_calibration_error())
    assert len(Reliability().curve().counts) == 0


def test_shapes_that_do_not_belong_together_are_refused() -> None:
    with pytest.raises(ValueError, match="belong together"):
        Reliability().add([[0.5, 0.5]], [0, 1])
    with pytest.raises(ValueError, match="bin"):
        Reliability(0)
