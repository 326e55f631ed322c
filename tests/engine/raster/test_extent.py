"""Extents of any CRS: the pixels that they touch, cut to the grid, or a clear refusal."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Transformer
from rasterio.crs import CRS

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.raster.extent import cut_grid, parse_extent
from engine.raster.grid import Grid
from engine.raster.windows import Window
from tests.engine.rasters import NORTH_UP, UTM

GRID = Grid(CRS.from_user_input(UTM).to_wkt(), NORTH_UP, 137, 101)
PLAIN_GRID = Grid(None, Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0), 137, 101)


def text_of(window: Window, grid: Grid = GRID, grow: float = 0.0) -> str:
    left, top = grid.transform @ (window.col - grow, window.row - grow)
    right, bottom = grid.transform @ (window.col_stop + grow, window.row_stop + grow)
    return f"{left!r},{bottom!r},{right!r},{top!r}"


@settings(max_examples=60)
@given(st.integers(0, 100), st.integers(0, 136), st.integers(1, 101), st.integers(1, 137))
def test_an_extent_on_pixel_edges_is_exactly_those_pixels(row: int, col: int, height: int, width: int) -> None:
    window = Window(row, col, height, width).intersect(Window(0, 0, *GRID.shape))
    assert parse_extent(text_of(window), GRID) == window
    assert parse_extent(f" {text_of(window)} [ {UTM} ] ", GRID) == window
    assert parse_extent(text_of(window, PLAIN_GRID), PLAIN_GRID) == window


def test_pixels_that_are_touched_belong_to_it() -> None:
    assert parse_extent(text_of(Window(10, 20, 5, 6), grow=0.3), GRID) == Window(9, 19, 7, 8)
    assert parse_extent(text_of(Window(10, 20, 5, 6), grow=-0.3), GRID) == Window(10, 20, 5, 6)


def test_a_crs_without_a_code_is_written_as_wkt() -> None:
    own = CRS.from_proj4("+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs")
    west, south, east, north = GRID.bounds
    text = f"{west + 100 - 500000},{south + 50},{east - 100 - 500000},{north - 50} [{own.to_wkt()}]"
    assert parse_extent(text, GRID) == Window(5, 10, GRID.height - 10, GRID.width - 20)


@pytest.mark.parametrize("empty", ["", "   "])
def test_no_text_means_no_extent(empty: str) -> None:
    assert parse_extent(empty, GRID) is None


def test_another_crs_is_reprojected() -> None:
    window = Window(30, 40, 20, 10)
    left, top = GRID.transform @ (window.col, window.row)
    right, bottom = GRID.transform @ (window.col_stop, window.row_stop)
    to_degrees = Transformer.from_crs(UTM, "EPSG:4326", always_xy=True)
    corners = [to_degrees.transform(x, y) for x in (left, right) for y in (bottom, top)]
    west, south = np.min(corners, axis=0)
    east, north = np.max(corners, axis=0)
    found = parse_extent(f"{west},{south},{east},{north} [EPSG:4326]", GRID)
    assert found is not None and found.contains(window)
    # A box of degrees around a box of metres is a little larger, by the convergence of the meridians.
    assert window.grow(2).contains(found)


def test_an_extent_is_cut_to_the_grid() -> None:
    assert parse_extent("-1e12,-1e12,1e12,1e12", GRID) == Window(0, 0, *GRID.shape)
    assert parse_extent(text_of(Window(-5, 130, 10, 50)), GRID) == Window(0, 130, 5, 7)
    assert parse_extent("-180,-80,180,80 [EPSG:4326]", Grid(CRS.from_epsg(4326).to_wkt(), Affine(1, 0, 5, 0, -1, 45),
                                                            4, 3)) == Window(0, 0, 3, 4)  # fmt: skip


@pytest.mark.parametrize(
    "text", [text_of(Window(200, 0, 5, 5)), text_of(Window(0, -9, 5, 9)), "10,10,11,11 [EPSG:4326]"]
)
def test_an_extent_outside_is_refused_and_the_image_s_own_is_told(text: str) -> None:
    with pytest.raises(InputError, match="“View” does not touch the image") as caught:
        parse_extent(text, GRID, "View")
    assert caught.value.code is ErrorCode.NO_OVERLAP
    assert "500000" in caught.value.hint.replace(".0", "") and UTM in caught.value.hint


@pytest.mark.parametrize(
    "text",
    ["all", "1,2,3", "1,2,3,4,5", "3,2,1,4", "1,4,3,2", "1,2,1,4", "nan,0,1,1", "0,0,inf,1", "1,2,3,4 EPSG:4326",
     "1,2,3,4 [EPSG:999999]", "1,2,3,4 [", "[EPSG:4326]", "1,2,3,4 [a] [b]"],
)  # fmt: skip
def test_what_is_no_extent_is_refused_by_name(text: str) -> None:
    with pytest.raises(ParameterError, match=r"^“View”") as caught:
        parse_extent(text, GRID, "View")
    assert caught.value.hint


def test_a_crs_for_an_image_without_one_is_refused() -> None:
    with pytest.raises(ParameterError, match="the image has none"):
        parse_extent("0,-5,5,0 [EPSG:4326]", PLAIN_GRID)


def test_a_lattice_with_rounding_errors_counts_as_the_lattice() -> None:
    third = 1 / 3
    grid = Grid(None, Affine(third, 0, 0.1, 0, -third, 0.7), 300, 300)
    window = Window(100, 50, 7, 9)
    assert parse_extent(text_of(window, grid), grid) == window
    assert rasterio.transform.array_bounds(1, 1, grid.transform)[0] == 0.1


def test_the_grid_of_a_part_lies_on_the_same_pixels() -> None:
    window = Window(10, 20, 30, 40)
    part = cut_grid(GRID, window)
    assert part.shape == window.shape and part.crs_wkt == GRID.crs_wkt
    assert part.transform @ (0, 0) == GRID.transform @ (20, 10)
    assert parse_extent(",".join(str(bound) for bound in part.bounds), GRID) == window
    assert cut_grid(GRID, None) is GRID
