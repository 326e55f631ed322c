"""What was found where areas were left out, and what scores are worth."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
import shapely

from engine.objects.finding import Found
from engine.objects.judging import (
    COUNTS,
    Calibration,
    CrossJudged,
    HeldOut,
    angle_errors,
    count_error,
    judged,
    precision_recall,
)
from engine.objects.rectangles import no_corners
from engine.objects.sites import Site, located, windows_of


def site(areas: list[tuple[float, float, float, float]], boxes: list[tuple[float, float, float, float]]) -> Site:
    shapes = tuple(shapely.box(*one) for one in areas)
    own = np.array(boxes, np.float64).reshape(-1, 4)
    label = np.zeros(len(own), np.int64)
    return Site("made", None, shapes, tuple(range(len(areas))), own, label, located(own, shapes))  # type: ignore[arg-type]


def found(boxes: list[tuple[float, float, float, float]], score: list[float]) -> Found:
    return Found.whole(np.array(boxes, np.float64).reshape(-1, 4), np.array(score), np.zeros(len(score), np.int64))


def test_only_what_lies_in_left_out_areas_is_judged() -> None:
    here = site([(0, 0, 100, 100), (100, 0, 200, 100)], [(10, 10, 20, 20), (95, 10, 104, 20), (150, 50, 160, 60)])
    seen = found([(10, 10, 20, 21), (95, 10, 104, 20), (40, 40, 50, 50), (150, 50, 160, 60)], [0.9, 0.8, 0.7, 0.6])
    one = judged([HeldOut(here, seen, (0,))], 0)
    assert (one.score.tolist(), one.right.tolist(), one.true.tolist()) == ([0.9, 0.8, 0.7], [True, True, False], [2])
    both = judged([HeldOut(here, seen, (0,)), HeldOut(here, seen, (1,))], 0)
    assert both.true.tolist() == [2, 1] and both.area.tolist() == [0, 0, 0, 1]
    assert precision_recall(both, 0.65) == (pytest.approx(2 / 3), pytest.approx(2 / 3))
    assert count_error(both, 0.65) == pytest.approx((1 + 1) / 3)
    assert not len(judged([], 0).score)


def test_an_object_on_the_seam_of_areas_belongs_to_that_of_its_middle() -> None:
    here = site([(0, 0, 100, 100), (100, 0, 200, 100)], [(90, 0, 108, 10), (94, 0, 112, 10)])
    assert here.area.tolist() == [0, 1]
    assert located(np.array([[300.0, 0, 310, 10]]), here.areas).tolist() == [-1]


def test_what_is_found_across_a_seam_belongs_to_the_object_that_it_is() -> None:
    here = site([(0, 0, 100, 100), (100, 0, 200, 100)], [(94, 10, 104, 20), (95, 50, 106, 60)])
    assert here.area.tolist() == [0, 1]
    seen = found([(96, 10, 106, 20), (94, 50, 104, 60)], [0.9, 0.8])  # the middle of each lies beyond the seam
    for part in (0, 1):
        one = judged([HeldOut(here, seen, (part,))], 0)
        assert one.at(0.5) == (1, 0, 0) and one.average_precision() == 1.0


def test_the_score_that_counts_is_chosen_on_the_other_parts() -> None:
    boxes = [(10.0 + 20 * n, 10.0, 20.0 + 20 * n, 20.0) for n in range(4)]
    here = site([(0, 0, 100, 100)], boxes[:2])
    other = replace(here, parts=(1,))
    first = HeldOut(here, found(boxes, [0.9, 0.9, 0.3, 0.3]), (0,))  # alone it would choose 0.6, and be right always
    second = HeldOut(other, found(boxes, [0.2, 0.2, 0.1, 0.1]), (1,))  # alone 0.15
    tested = CrossJudged.of([first, second], 0, 0.5)
    assert tested.decided.score.tolist() == [1, 1, 1, 1, 0, 0, 0, 0]
    assert precision_recall(tested.decided, COUNTS) == (0.5, 0.5)
    assert CrossJudged.of([first], 0, 0.95).decided.score.sum() == 0  # no other part tells


def test_calibrated_scores_mean_what_they_say() -> None:
    generator = np.random.default_rng(0)
    score = generator.random(20_000)
    right = generator.random(20_000) < score**3  # too confident
    line = Calibration.fitted(score, right)
    assert line is not None
    likely = line.probability(score)
    assert likely.sum() == pytest.approx(right.sum(), rel=0.01)
    for low, high in ((0.2, 0.4), (0.6, 0.8), (0.9, 1.0)):
        there = (score > low) & (score < high)
        assert likely[there].mean() == pytest.approx(right[there].mean(), abs=0.05)
    assert (np.diff(line.probability(np.linspace(0, 1, 50))) >= 0).all()


def test_too_little_or_what_falls_is_not_calibrated() -> None:
    few = np.array([True] * 3 + [False] * 20)
    assert Calibration.fitted(np.linspace(0, 1, 23), few) is None
    assert Calibration.fitted(np.linspace(0, 1, 40), np.arange(40) < 20) is None


def test_intervals_hold_the_figure_and_need_several_areas() -> None:
    generator = np.random.default_rng(1)
    here = [
        HeldOut(
            site([(0, 0, 100, 100)], [(10, 10, 20, 20)]), found([(10, 10, 20, 20)], [float(generator.random())]), (0,)
        )
        for _ in range(12)
    ]
    all = judged(here, 0)
    interval = CrossJudged.of(here, 0, 0.5).intervals(0)["recall"]
    assert interval is not None and interval[0] <= precision_recall(all, 0.5)[1] <= interval[1]
    assert CrossJudged.of(here[:2], 0, 0.5).intervals(0) == dict.fromkeys(("average_precision", "precision", "recall"))
    assert math.isnan(count_error(judged([HeldOut(site([(0, 0, 9, 9)], []), found([], []), (0,))], 0), 0.5))


def test_windows_cover_what_was_searched() -> None:
    here = site([(3, 5, 260, 90), (400, 400, 420, 410)], [(10, 10, 20, 20)])
    windows = windows_of(here, 64, 80)
    for area in here.areas:
        whole = shapely.union_all([shapely.box(w.col, w.row, w.col_stop, w.row_stop) for w in windows])
        assert shapely.difference(area, whole).area < 1e-6
    assert len(windows) < 30


def test_angles_are_judged_where_objects_have_a_direction_and_were_left_out() -> None:
    boxes = [(10.0, 10.0, 30.0, 30.0), (50.0, 10.0, 70.0, 30.0), (150.0, 10.0, 170.0, 30.0), (10.0, 60.0, 30.0, 80.0)]
    here = site([(0, 0, 100, 100), (100, 0, 200, 100)], boxes)
    corners = no_corners(4)
    rising = np.array([(0.0, 16.0), (16.0, 0.0), (20.0, 4.0), (4.0, 20.0)])
    corners[:3] = [rising + np.array(box[:2]) for box in boxes[:3]]  # of the last one nothing is known
    turned = np.column_stack((np.radians((130.0, -35.0, 0.0, 0.0)), np.full((4, 2), 20.0)))
    seen = replace(found(boxes, [0.9, 0.8, 0.7, 0.6]), turned=turned)
    errors = angle_errors([HeldOut(replace(here, corners=corners), seen, (0,))])
    assert errors.tolist() == pytest.approx([5.0, 10.0])  # the bars lie at 135 degrees, which is -45
    assert not len(angle_errors([HeldOut(here, seen, (0,))])) and not len(angle_errors([]))
