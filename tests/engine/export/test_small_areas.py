"""Small changed areas, over any number of seams, against an obvious count of the whole."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod
from rasterio.crs import CRS
from rasterio.features import rasterize, shapes

from engine.export import small_areas
from engine.export.small_areas import AreaFilter, MinimumArea
from engine.observer import SilentObserver
from engine.raster.areas import CellAreas
from engine.raster.grid import Grid
from engine.raster.windows import Window, row_stripes

UTM = Grid(CRS.from_epsg(32631).to_wkt(), Affine(10.0, 0, 5e5, 0, -10.0, 5e6), 61, 47)
DEGREES = Grid(CRS.from_epsg(4326).to_wkt(), Affine(0.5, 0, 5.0, 0, -0.5, 80.0), 61, 47)


class Made:
    """Scores in memory."""

    def __init__(self, values: np.ndarray) -> None:
        self.values = values.astype(np.float32)

    def read(self, window: Window) -> np.ndarray:
        return self.values[window.slices_in(Window(0, 0, *self.values.shape))].copy()


def kept(
    values: np.ndarray, grid: Grid, minimum: MinimumArea, rows: int, monkeypatch: pytest.MonkeyPatch
) -> np.ndarray:
    places = list(row_stripes(grid.shape, rows * grid.width))
    monkeypatch.setattr(small_areas, "row_stripes", lambda _: iter(places))
    areas = AreaFilter(Made(values), grid, 0.5, minimum, SilentObserver())
    return np.concatenate([areas.keep(place, Made(values).read(place) >= 0.5) for place in places])


def expected(changed: np.ndarray, grid: Grid, minimum: MinimumArea) -> np.ndarray:
    """Each area by itself, as GDAL finds it."""
    found = np.zeros(changed.shape, bool)
    cell_m2 = CellAreas(grid).m2(Window(0, 0, *grid.shape))
    for outline, _ in shapes(changed.astype(np.uint8), changed, 4):
        area = rasterize([(shapely.geometry.shape(outline), 1)], changed.shape) == 1
        size = cell_m2[area].sum() if minimum.m2 else area.sum()
        if size >= (minimum.m2 or minimum.px):
            found |= area
    return found


@settings(max_examples=30, deadline=None)
@given(
    seed=st.integers(0, 99), share=st.floats(0.2, 0.7), px=st.integers(1, 30), rows=st.sampled_from([1, 2, 7, 46, 47])
)
def test_areas_are_measured_over_all_seams(seed: int, share: float, px: int, rows: int) -> None:
    values = np.random.default_rng(seed).random(UTM.shape)
    values[3:6, :9] = np.nan
    changed = values >= 1 - share
    with pytest.MonkeyPatch.context() as patch:
        found = kept(np.where(np.isnan(values), np.nan, changed), UTM, MinimumArea(px), rows, patch)
    np.testing.assert_array_equal(found, expected(changed, UTM, MinimumArea(px)))


@pytest.mark.parametrize("rows", [5, 47])
def test_ground_counts_where_cells_shrink_towards_the_pole(rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = np.zeros(DEGREES.shape, bool)
    changed[1:4, 1:4] = changed[40:43, 1:4] = True  # nine cells each, near 79 and 59 degrees
    geod = Geod(ellps="WGS84")
    south, _ = geod.polygon_area_perimeter([5.5, 7, 7, 5.5], [60, 60, 58.5, 58.5])
    for m2, stays in ((abs(south) * 0.99, True), (abs(south) * 1.01, False)):
        found = kept(changed, DEGREES, MinimumArea(4, m2), rows, monkeypatch)
        assert found[40:43, 1:4].all() == stays
        assert not found[1:4].any()
        np.testing.assert_array_equal(found, expected(changed, DEGREES, MinimumArea(4, m2)))


def test_holes_stay_and_corners_do_not_join(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = np.zeros(UTM.shape, bool)
    changed[5:11, 5:11] = True
    changed[7, 7] = False
    changed[20, 20] = changed[21, 21] = changed[22, 22] = True
    found = kept(changed, UTM, MinimumArea(3), 8, monkeypatch)
    assert found.sum() == 35 and not found[20:23].any()


def test_all_stay_where_nothing_is_too_small(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = np.random.default_rng(0).random(UTM.shape) > 0.5
    np.testing.assert_array_equal(kept(changed, UTM, MinimumArea(1), 3, monkeypatch), changed)
