"""Which objects of two dates are the same."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import shapely.affinity

from engine.contract.errors import InputError
from engine.objects.comparing import DatedObjects, moved, same_objects, shown_at
from tests.engine.labels.made import UTM_WKT

WGS84 = "EPSG:4326"


def dated(boxes: list[tuple[float, float, float, float]], names: list[str], crs: str | None = UTM_WKT) -> DatedObjects:
    outlines = np.array([shapely.box(*one) for one in boxes], object)
    return DatedObjects(outlines, np.array(names, object), np.full(len(boxes), 0.9), crs)


X, Y = 500_000.0, 5_000_000.0


def at(x: float, y: float, wide: float = 4.0, high: float = 2.0) -> tuple[float, float, float, float]:
    return (X + x, Y + y, X + x + wide, Y + y + high)


def test_the_nearest_pairs_are_the_same_and_each_is_used_once() -> None:
    before = dated([at(0, 0), at(10, 0), at(50, 0)], ["car"] * 3)
    after = dated([at(1, 0), at(0.2, 0), at(11.5, 0)], ["car"] * 3)
    same = same_objects(before, after, None, same_class=True)
    assert dict(zip(same.before.tolist(), same.after.tolist(), strict=True)) == {0: 1, 1: 2}
    assert same.distance_m == pytest.approx([0.2, 1.5], rel=0.002)


def test_another_class_is_another_object_unless_told() -> None:
    before, after = dated([at(0, 0)], ["car"]), dated([at(0, 0)], ["truck"])
    assert not len(same_objects(before, after, None, same_class=True).before)
    assert len(same_objects(before, after, None, same_class=False).before) == 1


def test_a_given_distance_counts_in_metres_whatever_the_crs() -> None:
    before, after = dated([at(0, 0)], ["car"]), dated([at(8, 0)], ["car"])
    assert not len(same_objects(before, after, 7.9, same_class=True).before)
    assert len(same_objects(before, after, 8.1, same_class=True).before) == 1
    degrees = [
        DatedObjects(moved(one.outlines, UTM_WKT, WGS84), one.name, one.score, _wkt()) for one in (before, after)
    ]
    assert not len(same_objects(*degrees, 7.5, same_class=True).before)
    assert len(same_objects(*degrees, 8.5, same_class=True).before) == 1


def _wkt() -> str:
    import pyproj

    return str(pyproj.CRS(WGS84).to_wkt())


@pytest.mark.parametrize(("apart", "same"), [(4.9, 1), (5.2, 0)])
def test_the_length_of_a_turned_object_is_that_of_its_side(apart: float, same: int) -> None:
    bar = shapely.affinity.rotate(shapely.box(*at(0, 0, 10, 1)), 45)
    moved_bar = shapely.affinity.translate(bar, apart * 0.5**0.5, -apart * 0.5**0.5)
    name, score = np.array(["ship"], object), np.full(1, 0.9)
    dates = [DatedObjects(np.array([one], object), name, score, UTM_WKT) for one in (bar, moved_bar)]
    assert len(same_objects(*dates, None, same_class=True).before) == same


def test_overlap_makes_the_same_where_middles_are_far() -> None:
    before, after = dated([at(0, 0, 40, 4)], ["ship"]), dated([at(18, 0, 40, 4)], ["ship"])
    assert len(same_objects(before, after, 1.0, same_class=True).before) == 1


def test_nothing_has_no_pairs() -> None:
    nothing = dated([], [])
    assert not len(same_objects(nothing, dated([at(0, 0)], ["car"]), None, same_class=True).before)


def test_a_date_without_a_crs_does_not_fit_one_with() -> None:
    with pytest.raises(InputError, match="coordinate reference system"):
        dated([at(0, 0)], ["car"], None).moved_to(UTM_WKT)


def test_places_that_were_not_searched_are_known() -> None:
    searched = [shapely.box(0, 0, 10, 10)]
    assert shown_at(np.array([[5.0, 5.0], [15.0, 5.0]]), searched).tolist() == [True, False]


def test_outlines_that_cross_themselves_are_compared_like_others() -> None:
    bow = shapely.Polygon([(X, Y), (X + 10, Y + 10), (X + 10, Y), (X, Y + 10)])
    star = shapely.Polygon([(X + 1, Y), (X + 9, Y + 10), (X + 9, Y + 1), (X, Y + 9), (X + 4, Y + 4)])
    before, after = (
        DatedObjects(np.array([one], object), np.array(["pond"], object), np.ones(1), UTM_WKT) for one in (bow, star)
    )
    assert len(same_objects(before, after, 0.01, same_class=True).before) == 1
