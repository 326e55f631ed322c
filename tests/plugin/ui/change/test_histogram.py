"""What a threshold makes of a histogram."""

from __future__ import annotations

import pytest

from swimdiff_qgis.ui.change.histogram import Histogram

HISTOGRAM = Histogram((0.0, 0.25, 0.5, 1.0), (60, 30, 10))


@pytest.mark.parametrize(
    ("threshold", "share"),
    [(0.0, 1.0), (0.25, 0.4), (0.375, 0.25), (0.5, 0.1), (0.75, 0.05), (1.0, 0.0), (1.5, 0.0), (-1.0, 1.0)],
)
def test_the_share_above_a_threshold(threshold: float, share: float) -> None:
    assert HISTOGRAM.share_above(threshold) == pytest.approx(share)


def test_a_score_stands_among_those_that_are_there() -> None:
    narrow = Histogram((0.1, 0.12, 0.14), (5, 5))
    assert (narrow.low, narrow.high) == (0.1, 0.14)
    assert narrow.place(0.12) == pytest.approx(0.5) and narrow.score(0.5) == pytest.approx(0.12)
    assert (narrow.place(0.0), narrow.place(1.0)) == (0.0, 1.0)


def test_no_pixels_no_share() -> None:
    assert Histogram((0.0, 1.0), (0,)).share_above(0.0) == 0.0
