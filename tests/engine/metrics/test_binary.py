"""Metrics against scikit-learn."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import average_precision_score, f1_score, precision_score, recall_score

from engine.metrics.binary import Confusion, average_precision, confusion, pooled


@pytest.mark.parametrize("levels", [0, 5, 2])
@pytest.mark.parametrize("seed", range(3))
def test_curves_equal_scikit_learn(seed: int, levels: int) -> None:
    rng = np.random.default_rng(seed)
    truth = rng.random(500) < 0.1
    score = rng.normal(size=500) + truth
    if levels:
        score = np.round(score * levels) / levels  # ties
    assert average_precision(score, truth) == pytest.approx(average_precision_score(truth, score))


def test_counts_equal_scikit_learn_and_add_up() -> None:
    rng = np.random.default_rng(0)
    called, truth = rng.random((2, 30, 40)) < 0.2
    found = confusion(called, truth)
    flat = truth.ravel(), called.ravel()
    assert found.precision == pytest.approx(precision_score(*flat))
    assert found.recall == pytest.approx(recall_score(*flat))
    assert found.f1 == pytest.approx(f1_score(*flat))
    assert pooled([confusion(called[:11], truth[:11]), confusion(called[11:], truth[11:])]) == found


def test_nothing_to_find_has_no_curve_and_no_score() -> None:
    assert np.isnan(average_precision(np.ones(3), np.zeros(3, bool)))
    assert np.isnan(average_precision(np.zeros(0), np.zeros(0, bool)))
    assert (Confusion().precision, Confusion().recall, Confusion().f1) == (0.0, 0.0, 0.0)
