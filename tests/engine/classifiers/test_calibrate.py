"""The temperature: found where it is known, and one where there is nothing to find it from."""

from __future__ import annotations

import numpy as np
import pytest

from engine.classifiers.calibrate import COLDEST, HOTTEST, fit_temperature, tempered


def drawn(count: int = 40_000) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities, and labels that were drawn from them."""
    rng = np.random.default_rng(0)
    shares = rng.dirichlet((0.7, 0.7, 0.7), count)
    return shares, (rng.random(count)[:, None] > shares.cumsum(axis=1)).sum(axis=1)


@pytest.mark.parametrize("known", [0.5, 1.0, 3.0])
def test_the_temperature_by_which_probabilities_were_sharpened_is_found(known: float) -> None:
    shares, label = drawn()
    votes = tempered(shares, 1.0 / known)
    found = fit_temperature(votes, label, np.ones(len(label)))
    assert found == pytest.approx(known, rel=0.1)
    assert tempered(votes, found).sum(axis=1) == pytest.approx(1.0)


def test_without_pixels_it_is_one_and_it_stays_within_bounds() -> None:
    assert fit_temperature(np.zeros((0, 3)), np.zeros(0, np.int64), np.zeros(0)) == 1.0
    sure = np.array([[1.0, 0.0], [0.0, 1.0]])
    assert fit_temperature(sure, np.array([0, 1]), np.ones(2)) >= COLDEST
    assert fit_temperature(sure, np.array([1, 0]), np.ones(2)) <= HOTTEST
