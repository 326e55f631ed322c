"""Agreement of found and true boxes, against answers that are known."""

from __future__ import annotations

import numpy as np
import pytest

from engine.metrics.detection import Judged, matched, overlaps

SQUARE = (0.0, 0.0, 10.0, 10.0)


def judged(score: list[float], right: list[bool], true: int) -> Judged:
    return Judged(np.array(score), np.array(right, np.bool_), np.zeros(len(score), np.int64), np.array([true]))


def test_overlap_is_shared_over_joint_area() -> None:
    found = overlaps(SQUARE, [(0, 0, 10, 5), (5, 0, 15, 10), (10, 0, 20, 10), (3, 3, 3, 3)])
    assert found == pytest.approx([0.5, 1 / 3, 0.0, 0.0])


def test_each_true_box_is_matched_once_by_the_best_one() -> None:
    boxes = [(0, 0, 10, 9), SQUARE, (40, 0, 50, 10), (0, 0, 10, 4)]
    assert matched(boxes, [0.5, 0.9, 0.3, 0.8], [SQUARE, (41, 0, 51, 10)]).tolist() == [-1, 0, 1, -1]
    assert matched([], [], [SQUARE]).tolist() == []
    assert matched([SQUARE], [0.5], []).tolist() == [-1]


def test_many_boxes_are_matched_without_comparing_all_with_all() -> None:
    generator = np.random.default_rng(0)
    corner = np.stack(np.meshgrid(np.arange(250) * 20.0, np.arange(250) * 20.0), axis=2).reshape(-1, 2)
    true = np.concatenate((corner, corner + 10), axis=1)
    order = generator.permutation(len(true))
    found = matched(true[order] + 1.0, generator.random(len(true)), true)  # all pairs would take 31 GB
    assert (found == order).all()


def test_average_precision_is_the_area_below_the_best_precision() -> None:
    # Right, wrong, right of two true ones: precision 1 up to recall 0.5, then 2/3.
    assert judged([0.9, 0.8, 0.7], [True, False, True], 2).average_precision() == pytest.approx(0.5 + 0.5 * 2 / 3)
    assert judged([0.9], [True], 4).average_precision() == pytest.approx(0.25)
    assert judged([], [], 3).average_precision() == 0.0
    assert np.isnan(judged([0.5], [False], 0).average_precision())


def test_from_the_even_threshold_on_as_many_are_found_as_there_are() -> None:
    one = judged([0.9, 0.8, 0.4, 0.2], [True, False, True, False], 2)
    assert one.even_threshold(0.5) == pytest.approx(0.6)
    assert one.at(0.6) == (1, 1, 1) and one.at(0.3) == (2, 1, 0) and one.at(0.95) == (0, 0, 2)
    assert judged([0.4], [False], 2).even_threshold(0.5) == 0.5
    assert judged([0.9, 0.4], [True, False], 5).even_threshold(0.5) == pytest.approx(0.2)  # fewer than there are


def test_equal_scores_count_together() -> None:
    one = judged([0.9, 0.6, 0.6, 0.6, 0.1], [True, True, False, True, False], 3)
    assert one.even_threshold(0.5) == pytest.approx(0.35)


def test_areas_can_be_drawn_several_times() -> None:
    all = Judged(np.array([0.9, 0.8, 0.7]), np.array([True, False, True]), np.array([0, 1, 1]), np.array([1, 2]))
    drawn = all.of_areas(np.array([1, 1]))
    assert drawn.score.tolist() == [0.8, 0.7, 0.8, 0.7] and drawn.area.tolist() == [0, 0, 1, 1]
    assert drawn.true.tolist() == [2, 2]
