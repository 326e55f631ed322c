"""Boxes of pixels become polygons with their sizes on the ground."""

from __future__ import annotations

import math

import numpy as np
import pyproj
import pytest
import shapely
from affine import Affine

from engine.objects.layers import outlines, sizes_m
from engine.raster.grid import Grid
from tests.engine.labels.made import UTM_WKT

BOXES = np.array([[10.0, 20, 50, 30], [100, 100, 104, 140]])


@pytest.mark.parametrize("degrees", [0.0, 20.0, 45.0, 135.0])
def test_a_box_of_a_rotated_image_is_a_rectangle_along_its_pixels(degrees: float) -> None:
    transform = Affine.translation(500_000, 5_000_000) @ Affine.rotation(degrees) @ Affine.scale(0.5, -0.5)
    grid = Grid(UTM_WKT, transform, 200, 200)
    length, width, area = sizes_m(BOXES, grid)
    assert length == pytest.approx([20.0, 20.0], rel=1e-3) and width == pytest.approx([5.0, 2.0], rel=1e-3)
    assert area == pytest.approx(length * width, rel=1e-3)
    for polygon, box in zip(outlines(BOXES, grid), BOXES, strict=True):
        corners = shapely.transform(polygon, lambda xy: np.array([~transform @ tuple(one) for one in xy]))
        assert corners.bounds == pytest.approx(tuple(box), abs=1e-6)
        assert polygon.area == pytest.approx((box[2:] - box[:2]).prod() * 0.25) and polygon.exterior.is_ccw
        assert len(polygon.exterior.coords) == 5


@pytest.mark.parametrize("degrees", [0.0, 30.0])
def test_in_degrees_sizes_are_those_of_the_ground(degrees: float) -> None:
    step = 1e-5
    transform = Affine.translation(25.0, 60.0) @ Affine.rotation(degrees) @ Affine.scale(step, -step)
    grid = Grid(str(pyproj.CRS("EPSG:4326").to_wkt()), transform, 200, 200)
    geod = pyproj.Geod(ellps="WGS84")
    length, width, area = sizes_m(BOXES, grid)
    for number, (left, top, right, bottom) in enumerate(BOXES.tolist()):
        col, row = (left + right) / 2, (top + bottom) / 2
        ends = [((left, row), (right, row)), ((col, top), (col, bottom))]
        sides = [geod.inv(*(transform @ one), *(transform @ other))[2] for one, other in ends]
        assert length[number] == pytest.approx(max(sides), rel=1e-4)
        assert width[number] == pytest.approx(min(sides), rel=1e-4)
    metres = step * math.pi / 180 * 6_378_137
    assert area == pytest.approx([400 * metres**2 / 2, 160 * metres**2 / 2], rel=0.02)
    if not degrees:
        # A degree of longitude has half of its length there.
        assert length[0] == pytest.approx(40 * metres / 2, rel=0.02)
        assert width[1] == pytest.approx(4 * metres / 2, rel=0.02) and length[1] == pytest.approx(40 * metres, rel=0.02)


def test_no_boxes_have_no_outlines() -> None:
    assert len(outlines(np.zeros((0, 4)), Grid(UTM_WKT, Affine.scale(1, -1), 5, 5))) == 0
