"""The confusion matrix against scikit-learn, and what it says where there is nothing to say."""

from __future__ import annotations

import json
import warnings

import numpy as np
import pytest
from sklearn.metrics import (
    accuracy_score,
    balanced_accuracy_score,
    cohen_kappa_score,
    confusion_matrix,
    f1_score,
    jaccard_score,
    precision_score,
    recall_score,
)

from engine.contract.results import from_json, result_text
from engine.contract.results.classes import AccuracyFigures, ConfusionTable
from engine.metrics.intervals import wilson
from engine.metrics.matrix import ConfusionMatrix

NAMES = ("Water", "Forest", "Fields", "Town")


def drawn(seed: int, count: int = 400) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    true = rng.choice(4, count, p=[0.1, 0.5, 0.3, 0.1])
    called = np.where(rng.random(count) < 0.7, true, rng.integers(0, 4, count))
    return true, called


@pytest.mark.parametrize("seed", range(4))
def test_figures_equal_scikit_learn(seed: int) -> None:
    true, called = drawn(seed)
    matrix = ConfusionMatrix(NAMES)
    matrix.add(true, called)
    np.testing.assert_array_equal(matrix.counts, confusion_matrix(true, called))  # rows are the reference there too
    assert matrix.overall() == pytest.approx(accuracy_score(true, called))
    assert matrix.kappa() == pytest.approx(cohen_kappa_score(true, called))
    assert matrix.balanced_accuracy() == pytest.approx(balanced_accuracy_score(true, called))
    for ours, theirs in (
        (matrix.precision(), precision_score),
        (matrix.recall(), recall_score),
        (matrix.f1(), f1_score),
        (matrix.iou(), jaccard_score),
    ):
        np.testing.assert_allclose(ours, theirs(true, called, average=None))


def test_rows_are_the_reference_and_columns_the_map() -> None:
    matrix = ConfusionMatrix(("a", "b"))
    matrix.add([0, 0, 0, 1], [1, 1, 0, 1])
    np.testing.assert_array_equal(matrix.counts, [[1, 2], [0, 1]])
    assert list(matrix.recall()) == pytest.approx([1 / 3, 1.0])
    assert list(matrix.precision()) == pytest.approx([1.0, 1 / 3])
    assert (matrix.hits, matrix.total) == (2, 4)


def test_counts_do_not_depend_on_how_they_come() -> None:
    true, called = drawn(9)
    whole, parts = ConfusionMatrix(NAMES), ConfusionMatrix(NAMES)
    whole.add(true, called)
    for first in range(0, 400, 37):
        part = ConfusionMatrix(NAMES)
        part.add(true[first : first + 37], called[first : first + 37])
        parts.merge(part)
    np.testing.assert_array_equal(whole.counts, parts.counts)


def test_positions_outside_and_other_classes_are_refused() -> None:
    matrix = ConfusionMatrix(NAMES)
    for wrong in (-1, 4):
        with pytest.raises(ValueError, match="0 to 3"):
            matrix.add([0, wrong], [0, 0])
    with pytest.raises(ValueError, match="different classes"):
        matrix.merge(ConfusionMatrix(("a", "b")))
    with pytest.raises(ValueError, match="do not fit"):
        ConfusionMatrix(NAMES, np.zeros((3, 3)))


def test_an_empty_matrix_says_nothing_and_breaks_nothing() -> None:
    figures = ConfusionMatrix(NAMES).figures()
    assert figures.overall is None and figures.kappa is None
    assert figures.balanced is None
    assert figures.interval == (0.0, 1.0)
    result_text(figures)  # refuses what JSON does not know


def test_a_class_that_is_only_mapped_has_no_recall_and_no_part_in_the_balance() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        matrix = ConfusionMatrix(("a", "b", "c"), [[8, 0, 2], [0, 5, 5], [0, 0, 0]])
        figures = matrix.figures()
    assert figures.classes[2].recall is None and figures.classes[2].precision == 0.0
    assert figures.balanced == pytest.approx((0.8 + 0.5) / 2)


def test_one_class_that_is_always_right_leaves_nothing_for_kappa() -> None:
    matrix = ConfusionMatrix(("a", "b"), [[9, 0], [0, 0]])
    assert matrix.overall() == 1.0
    assert np.isnan(matrix.kappa())


def test_figures_carry_interval_counts_and_orientation() -> None:
    true, called = drawn(1)
    matrix = ConfusionMatrix(NAMES)
    matrix.add(true, called)
    figures, table = matrix.figures(0.9), matrix.table()
    interval = wilson(matrix.hits, matrix.total, 0.9)
    assert figures.interval == (interval.low, interval.high)
    assert table.names == tuple(NAMES) and [list(row) for row in table.counts] == matrix.counts.tolist()
    assert "Rows: reference" in table.orientation
    assert from_json(AccuracyFigures, json.loads(result_text(figures))) == figures
    assert from_json(ConfusionTable, json.loads(result_text(table))) == table
