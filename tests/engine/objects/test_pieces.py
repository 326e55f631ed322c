"""Pieces of objects that several windows saw become one object each."""

from __future__ import annotations

import numpy as np

from engine.objects.finding import BOTTOM, LEFT, RIGHT, TOP, Found
from engine.objects.pieces import put_together

Row = tuple[tuple[float, float, float, float], float, int, int]


def found(rows: list[Row]) -> Found:
    """Box, score, class and cut sides of each."""
    boxes, score, label, cut = zip(*rows, strict=True)
    return Found(np.array(boxes, np.float64), np.array(score), np.array(label, np.int64), np.array(cut, np.uint8))


def rows(of: Found) -> list[Row]:
    return [
        (tuple(box), score, label, cut)  # type: ignore[misc]
        for box, score, label, cut in zip(
            of.boxes.tolist(), of.score.tolist(), of.label.tolist(), of.cut.tolist(), strict=True
        )
    ]


def test_a_bar_that_three_windows_see_is_one_object() -> None:
    parts: list[Row] = [
        ((10, 50, 160, 60), 0.7, 0, RIGHT),
        ((96, 50, 288, 61), 0.9, 0, LEFT | RIGHT),
        ((224, 49, 300, 60), 0.6, 0, LEFT),
    ]
    together = put_together(found(parts))
    assert rows(together.found) == [((10, 49, 300, 61), 0.9, 0, 0)]
    assert (together.joined, together.dropped) == (1, 0)


def test_an_end_that_no_window_saw_stays_cut() -> None:
    parts: list[Row] = [((50, 10, 60, 160), 0.7, 0, TOP | BOTTOM), ((50, 96, 60, 200), 0.9, 0, TOP)]
    assert rows(put_together(found(parts)).found) == [((50, 10, 60, 200), 0.9, 0, TOP)]


def test_a_piece_within_a_larger_object_is_dropped() -> None:
    parts: list[Row] = [((0, 0, 200, 40), 0.8, 0, 0), ((120, 0, 210, 40), 0.9, 0, LEFT)]
    together = put_together(found(parts))
    assert rows(together.found) == [((0, 0, 200, 40), 0.8, 0, 0)]
    assert (together.joined, together.dropped) == (0, 1)


def test_what_is_another_object_stays_one() -> None:
    parts: list[Row] = [
        ((0, 0, 160, 40), 0.8, 0, RIGHT),
        ((96, 0, 200, 40), 0.8, 1, LEFT),  # of another class
        ((96, 30, 200, 90), 0.8, 0, LEFT),  # out of line
        ((100, 0, 140, 20), 0.8, 0, 0),  # not cut
        ((0, 200, 160, 240), 0.02, 0, 0),  # not sure enough to swallow the next
        ((100, 200, 160, 240), 0.9, 0, LEFT),
    ]
    together = put_together(found(parts))
    assert sorted(rows(together.found)) == sorted(parts)
    assert (together.joined, together.dropped) == (0, 0)


def test_without_cut_objects_nothing_is_done() -> None:
    given = found([((0, 0, 10, 10), 0.8, 0, 0), ((2, 2, 4, 4), 0.7, 0, 0)])
    assert put_together(given).found is given
