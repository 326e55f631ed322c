"""Polygons of class maps: no gaps and no overlaps, whatever the map, the smoothing and the tiles."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.features import rasterize, shapes
from shapely.geometry import box, shape

from engine.raster.windows import Window
from engine.vector.borders import Seams, outline
from engine.vector.polygons import Area, PolygonBuilder

SMOOTHINGS = [0.0, 0.3, 1.0, 2.0, 5.0]


def patches(seed: int, height: int, width: int, classes: int, calm: int) -> np.ndarray:
    """A map of patches: the largest of some noises, each smoothed a few times; noise itself where `calm` is 0."""
    fields = np.random.default_rng(seed).normal(size=(classes, height, width))
    for _ in range(calm):
        for axis in (1, 2):
            fields = sum(np.roll(fields, step, axis) for step in (-1, 0, 1))
    return (fields.argmax(axis=0) + 1).astype(np.uint8)


def drawn(classes: np.ndarray, smoothing: float, seams: Seams | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Polygons along pixels, and as they are drawn."""
    plain = [shape(found) for found, _ in shapes(classes, classes > 0, 4)]
    numbers = rasterize(((one, place) for place, one in enumerate(plain, 1)), classes.shape, dtype=np.int32)
    return np.array(plain, object), np.array(outline(plain, numbers, seams or Seams(), smoothing), object)


def built(classes: np.ndarray, height: int, width: int, smoothing: float, most: int | None = None) -> list[Area]:
    """Areas of a map that was drawn tile by tile."""
    shape_ = classes.shape

    def draw(polygons: list, areas: np.ndarray, window: Window) -> list:
        seams = Seams(window.row > 0, window.row_stop < shape_[0], window.col > 0, window.col_stop < shape_[1])
        return outline(polygons, areas, seams, smoothing)

    builder, found = PolygonBuilder(shape_[1], draw, most), []
    for row in range(0, shape_[0], height):
        for col in range(0, shape_[1], width):
            window = Window(row, col, min(height, shape_[0] - row), min(width, shape_[1] - col))
            part = classes[window.slices_in(Window(0, 0, *shape_))]
            builder.add(window, part, None, np.full(window.shape, 100.0))
        found += list(builder.take_finished(last=row + height >= shape_[0]))
    return found


@settings(max_examples=25)
@given(
    seed=st.integers(0, 999),
    size=st.tuples(st.integers(1, 30), st.integers(1, 30)),
    classes=st.integers(1, 5),
    calm=st.integers(0, 3),
    smoothing=st.sampled_from(SMOOTHINGS),
    seams=st.builds(Seams, st.booleans(), st.booleans(), st.booleans(), st.booleans()),
)
def test_a_smoothed_map_has_no_gaps_and_no_overlaps(
    seed: int, size: tuple[int, int], classes: int, calm: int, smoothing: float, seams: Seams
) -> None:
    values = patches(seed, *size, classes, calm)
    plain, found = drawn(values, smoothing, seams)
    assert len(found) == len(plain)
    assert shapely.is_valid(found).all() and (shapely.area(found) > 0).all()
    assert shapely.coverage_is_valid(found)
    # Areas that neither overlap nor leave gaps sum up to the map, and together they are the map.
    assert shapely.area(found).sum() == pytest.approx(values.size)
    assert shapely.equals(shapely.union_all(found), box(0, 0, size[1], size[0]))


@settings(max_examples=12)
@given(seed=st.integers(0, 999), smoothing=st.sampled_from(SMOOTHINGS))
def test_no_border_moves_farther_than_it_may(seed: int, smoothing: float) -> None:
    plain, found = drawn(patches(seed, 40, 30, 4, 2), smoothing)
    steps = shapely.union_all(shapely.boundary(plain))
    far = shapely.distance(shapely.points(shapely.get_coordinates(found)), steps)
    assert far.max() <= smoothing + 1e-9
    if smoothing >= 1:
        assert far.max() > 0.2, "nothing was smoothed"


def test_without_smoothing_the_polygons_are_the_pixels() -> None:
    values = patches(3, 50, 60, 5, 1)
    values[10:20, 15:40] = 0
    plain, found = drawn(values, 0.0)
    assert shapely.equals(found, plain).all()
    again = rasterize(((one, int(values[shapely_pixel(one)])) for one in found), values.shape, dtype=np.uint8)
    np.testing.assert_array_equal(again, values)


def shapely_pixel(polygon: object) -> tuple[int, int]:
    """Row and column of a pixel inside a polygon along pixels."""
    at = shapely.point_on_surface(polygon)
    return int(at.y), int(at.x)


def test_smoothing_takes_the_steps_away() -> None:
    rows, cols = np.mgrid[:120, :120]
    values = np.where(rows < 20 + cols * 0.61, 1, 2).astype(np.uint8)
    plain, found = drawn(values, 1.0)
    line = np.hypot(120, 120 * 0.61)
    steps, smooth = (shapely.intersection(*(shapely.boundary(one) for one in pair)).length for pair in (plain, found))
    assert steps > 1.3 * line and smooth < 1.03 * line
    assert shapely.get_num_coordinates(found).sum() < 0.4 * shapely.get_num_coordinates(plain).sum()


def test_islands_keep_their_area() -> None:
    values = np.ones((60, 60), np.uint8)
    values[20:24, 20:26] = 2
    rows, cols = np.mgrid[:60, :60]
    values[np.hypot(rows - 42, cols - 40) < 9] = 3
    plain, found = drawn(values, 1.0)
    np.testing.assert_allclose(shapely.area(found), shapely.area(plain), rtol=0.06)


def test_no_data_is_no_polygon_and_its_border_is_smooth_too() -> None:
    rows, cols = np.mgrid[:80, :80]
    values = np.where(np.hypot(rows - 40, cols - 40) < 22, 0, 1).astype(np.uint8)
    [plain], [found] = drawn(values, 1.0)
    assert len(found.interiors) == 1
    assert found.interiors[0].length < 0.85 * plain.interiors[0].length
    assert found.area == pytest.approx(plain.area, rel=0.002)


@pytest.mark.slow
@settings(max_examples=12)
@given(
    seed=st.integers(0, 999),
    height=st.integers(5, 50),
    width=st.integers(5, 60),
    calm=st.integers(0, 2),
    smoothing=st.sampled_from([0.0, 1.0, 3.0]),
)
def test_tiles_meet_without_a_trace_of_a_gap(seed: int, height: int, width: int, calm: int, smoothing: float) -> None:
    values = patches(seed, 50, 60, 4, calm)
    areas = built(values, height, width, smoothing)
    whole = built(values, 50, 60, smoothing)
    assert sorted((one.first, one.value, one.pixels) for one in areas) == sorted(
        (one.first, one.value, one.pixels) for one in whole
    )
    found = np.array([one.polygon(same_points=True) for one in areas], object)
    assert shapely.is_valid(found).all() and shapely.coverage_is_valid(found)
    assert shapely.area(found).sum() == pytest.approx(values.size)
    if smoothing == 0:
        expected = {one.first: one.polygon() for one in whole}
        assert all(one.polygon(same_points=True).equals(expected[one.first]) for one in areas)


def test_an_area_too_large_for_memory_is_cut_at_a_seam_and_nothing_is_lost() -> None:
    values = patches(1, 120, 60, 2, 3)
    areas = built(values, 10, 60, 1.0, most=200)
    found = np.array([one.polygon(same_points=True) for one in areas], object)
    assert any(one.cut for one in areas) and len(areas) > len(built(values, 10, 60, 1.0))
    assert sum(one.pixels for one in areas) == values.size
    assert shapely.coverage_is_valid(found) and shapely.area(found).sum() == pytest.approx(values.size)


def test_a_border_between_two_tiles_stays_on_the_edges_of_pixels() -> None:
    values = patches(5, 40, 40, 3, 2)
    below = np.where(values[20] == 1, 2, 1).astype(np.uint8)
    values[20:] = below  # so that classes change all along the seam
    found = shapely.get_coordinates([one.polygon(same_points=True) for one in built(values, 20, 40, 2.0)])
    near = found[np.abs(found[:, 1] - 20) < 0.01]
    assert len(near) > 20 and (near == np.round(near)).all()


def test_nothing_gives_nothing() -> None:
    assert outline([], np.zeros((4, 5), np.int32), Seams(), 1.0) == []
    assert built(np.zeros((10, 12), np.uint8), 5, 5, 1.0) == []
