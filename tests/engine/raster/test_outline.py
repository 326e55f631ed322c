"""Outlines in degrees: over poles, across 180 degrees, the whole world, with edges outside of it."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest
import shapely
from affine import Affine

from engine.contract.errors import InputError
from engine.raster.grid import Grid
from engine.raster.outline import Outline, outline_of


def around(crs: int | str, lon: float, lat: float, cell: float, size: int = 64) -> Grid:
    x, y = pyproj.Transformer.from_crs(4326, crs, always_xy=True).transform(lon, lat)
    half = cell * size / 2
    return Grid(pyproj.CRS(crs).to_wkt(), Affine(cell, 0, x - half, 0, -cell, y + half), size, size)


def degrees(step: float, west: float, north: float, width: int, height: int) -> Grid:
    return Grid(pyproj.CRS(4326).to_wkt(), Affine(step, 0, west, 0, -step, north), width, height)


def holds(outline: Outline, grid: Grid) -> bool:
    """Whether it holds the middles of the grid's cells, and none that are as far outside."""
    rows, cols = np.mgrid[-2 : grid.height + 2 : 5, -2 : grid.width + 2 : 5] + 0.5
    x, y = grid.transform @ (cols.ravel(), rows.ravel())
    lon, lat = pyproj.Transformer.from_crs(grid.crs_wkt, 4326, always_xy=True).transform(x, y)
    inside = ((rows > 0) & (rows < grid.height) & (cols > 0) & (cols < grid.width)).ravel()
    known = np.isfinite(lon) & (np.abs(lat) <= 90)
    points = shapely.points((lon[known] + 180) % 360 - 180, lat[known])
    return bool((shapely.intersects(outline.geometry, points) == inside[known]).all())


@pytest.mark.parametrize(
    ("crs", "lon", "lat", "cell"),
    [
        (3413, 0, 90, 25_000),
        (3031, 0, -90, 50_000),
        (3031, 10, -88, 10_000),  # the pole inside, but not in the middle
        (3413, 180, 70, 1_000),
        (3031, 180, -78, 1_000),
        (32660, 180, 52, 10),
        (32601, -180, 52, 10),
        (4326, 180, 52, 0.001),
        (4326, -180, 52, 0.001),
        (32633, 15, 50, 10),
        (32633, 15, 50, 1e-4),  # of a laboratory
        (3857, 179.9999, 52, 10),
    ],
)
def test_an_outline_holds_the_grid_and_is_valid(crs: int, lon: float, lat: float, cell: float) -> None:
    grid = around(crs, lon, lat, cell)
    found = outline_of(grid)
    west, south, east, north = found.geometry.bounds
    assert found.geometry.is_valid and -180 <= west < east <= 180 and -90 <= south < north <= 90
    assert holds(found, grid)
    xs = shapely.get_coordinates(found.geometry)[:, 0]
    if abs(lat) >= 88:
        assert found.bounds[0] == -180 and found.bounds[2] == 180 and 90 in (found.bounds[3], -found.bounds[1])
    elif abs(abs(lon) - 180) < 1e-3:
        assert found.geometry.geom_type == "MultiPolygon" and found.bounds[0] > 0 > found.bounds[2]
        assert {-180.0, 180.0} <= set(xs.tolist())
    else:
        assert found.bounds == pytest.approx(found.geometry.bounds)


@pytest.mark.parametrize(
    ("grid", "south", "north"),
    [
        (degrees(1, -180, 90, 360, 180), -90, 90),
        (degrees(1, 0, 90, 360, 180), -90, 90),
        (degrees(1, -180.5, 90.5, 360, 181), -90, 90),
        (degrees(1, -180, 85, 360, 170), -85, 85),
        (degrees(360 / 64, -180, 180, 64, 64), -90, 90),
    ],
)
def test_a_world_is_one_box(grid: Grid, south: float, north: float) -> None:
    found = outline_of(grid)
    assert found.bounds == pytest.approx((-180, south, 180, north), abs=0.1)
    assert found.geometry.geom_type == "Polygon" and found.geometry.is_valid


def test_where_edges_lie_outside_of_the_world_the_box_is_taken() -> None:
    world = outline_of(around("ESRI:54009", 0, 0, 600_000))
    assert world.bounds == pytest.approx((-180, -90, 180, 90), abs=3)
    flat = outline_of(around(6933, 0, 0, 600_000))
    assert flat.bounds == pytest.approx((-180, -90, 180, 90), abs=12)
    part = outline_of(around("ESRI:54009", 170, 60, 20_000, 200))
    assert part.geometry.is_valid and np.isfinite(part.bounds).all() and part.geometry.area < 20_000


def test_another_planet_has_no_place_on_the_earth() -> None:
    mars = Grid(pyproj.CRS("ESRI:104905").to_wkt(), Affine(0.01, 0, 0, 0, -0.01, 50), 8, 8)
    with pytest.raises(InputError, match="not one of the Earth"):
        outline_of(mars)
