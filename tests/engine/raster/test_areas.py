"""Areas of cells, right on every grid: against closed forms and the areal scale of each projection."""

from __future__ import annotations

import math

import numpy as np
import pyproj
import pytest
import shapely
from affine import Affine

from engine.raster.areas import CellAreas
from engine.raster.grid import Grid
from engine.raster.windows import Window

EARTH_M2 = 5.10065621724e14  # of the ellipsoid WGS84


def grid(crs: int | str, transform: Affine, width: int, height: int) -> Grid:
    return Grid(pyproj.CRS(crs).to_wkt(), transform, width, height)


def cells_m2(of: Grid) -> np.ndarray:
    return CellAreas(of).m2(Window(0, 0, *of.shape))


@pytest.mark.parametrize("step", [30.0, 10.0, 1.0, 0.25])
@pytest.mark.parametrize("west", [-180.0, 0.0, 179.5])
def test_a_world_of_degrees_is_as_large_as_the_world(step: float, west: float) -> None:
    world = grid(4326, Affine(step, 0, west, 0, -step, 90), round(360 / step), round(180 / step))
    found = cells_m2(world)
    assert found.sum() == pytest.approx(EARTH_M2, rel=1e-9)
    for row in range(0, world.height, max(1, world.height // 7)):
        north, south = np.radians((90 - step * row, 90 - step * (row + 1)))
        es = pyproj.Geod(ellps="WGS84").es
        e = math.sqrt(es)

        def quotient(sine: float, e: float = e, es: float = es) -> float:
            return sine / (1 - es * sine * sine) - math.log((1 - e * sine) / (1 + e * sine)) / (2 * e)

        zone = quotient(math.sin(north)) - quotient(math.sin(south))
        exact = 6378137.0**2 / 2 * (1 - es) * math.radians(step) * zone
        assert found[row, 0] == pytest.approx(exact, rel=1e-9)


def test_cells_with_their_centre_on_a_pole_end_there() -> None:
    assert cells_m2(grid(4326, Affine(1, 0, -180.5, 0, -1, 90.5), 360, 181)).sum() == pytest.approx(EARTH_M2, rel=1e-9)


@pytest.mark.parametrize(
    ("crs", "transform", "width", "height"),
    [
        ("EPSG:32633", Affine(10, 0, 300_000, 0, -10, 5_000_000), 10980, 40),
        ("EPSG:3413", Affine(25_000, 0, -3_850_000, 0, -25_000, 5_850_000), 304, 448),
        ("EPSG:3031", Affine(12_500, 0, -3_950_000, 0, -12_500, 4_350_000), 632, 664),
        ("EPSG:2263", Affine(3, 0, 900_000, 0, -3, 200_000), 700, 500),  # in feet
        ("EPSG:3035", Affine(10_000, 0, 2_500_000, 0, -10_000, 5_500_000), 400, 300),
        ("EPSG:6933", Affine(100_000, 0, -17_300_000, 0, -100_000, 7_300_000), 346, 146),
        ("EPSG:32661", Affine(5_000, 0, 500_000, 0, -5_000, 3_500_000), 600, 600),
        ("EPSG:32633", Affine(0.001, 0, 300_000, 0, -0.001, 5_000_000), 90, 90),
        ("EPSG:32633", Affine(9, 4, 300_000, -4, -9, 5_000_000), 900, 700),  # turned
        ("EPSG:3395", Affine(30, 12, 1_500_000, 5, -40, 9_000_000), 900, 700),  # sheared
    ],
)
def test_cells_of_projections_have_their_areal_scale(crs: str, transform: Affine, width: int, height: int) -> None:
    found = cells_m2(grid(crs, transform, width, height))
    rng = np.random.default_rng(0)
    rows, cols = rng.integers(0, height, 400), rng.integers(0, width, 400)
    projection = pyproj.Proj(crs)
    lon, lat = projection(*(transform @ (cols + 0.5, rows + 0.5)), inverse=True)
    unit_m = pyproj.CRS(crs).axis_info[0].unit_conversion_factor
    exact = abs(transform.determinant) * unit_m**2 / np.asarray(projection.get_factors(lon, lat).areal_scale)
    tolerance = 2e-5 if transform.a > 20_000 else 1e-6  # the scale in a cell's middle is not the mean over the cell
    np.testing.assert_allclose(found[rows, cols], exact, rtol=tolerance)


def test_degrees_that_are_turned_have_the_areas_of_their_places() -> None:
    turned = grid(4326, Affine(0.2, 0.05, 10, 0.08, -0.3, 60), 300, 90)
    found, areas = cells_m2(turned), CellAreas(turned)
    geod = pyproj.Geod(ellps="WGS84")
    rng = np.random.default_rng(1)
    rows, cols = rng.integers(0, 90, 20), rng.integers(0, 300, 20)
    for row, col in zip(rows.tolist(), cols.tolist(), strict=True):
        corners = np.array([(col, row), (col + 1, row), (col + 1, row + 1), (col, row + 1), (col, row)], float)
        ring = shapely.segmentize(shapely.LinearRing(corners), 0.002)
        xy = shapely.get_coordinates(shapely.transform(ring, lambda at: np.column_stack(turned.transform @ at.T)))
        exact = abs(geod.polygon_area_perimeter(*xy.T)[0])
        assert found[row, col] == pytest.approx(exact, rel=1e-5)
        assert areas.at(np.array([row]), np.array([col]))[0] == pytest.approx(exact, rel=1e-4)


def test_a_plate_carree_is_the_same_ground_as_its_degrees() -> None:
    metres = 6378137.0 * math.pi / 180
    flat = grid(4087, Affine(metres / 2, 0, -180 * metres, 0, -metres / 2, 90 * metres), 720, 360)
    degrees = grid(4326, Affine(0.5, 0, -180, 0, -0.5, 90), 720, 360)
    np.testing.assert_allclose(cells_m2(flat)[1:-1, 1:-1], cells_m2(degrees)[1:-1, 1:-1], rtol=1e-6)


def test_web_mercator_is_measured_on_the_ellipsoid() -> None:
    to_metres = pyproj.Transformer.from_crs(4326, 3857, always_xy=True)
    x, y = to_metres.transform(15, 60)
    found = cells_m2(grid(3857, Affine(20, 0, x, 0, -20, y), 3, 3))[0, 0]
    lon, lat = to_metres.transform([x, x + 20, x + 20, x], [y, y, y - 20, y - 20], direction="INVERSE")
    assert found == pytest.approx(abs(pyproj.Geod(ellps="WGS84").polygon_area_perimeter(lon, lat)[0]), rel=1e-6)


@pytest.mark.parametrize(("crs", "top"), [("ESRI:54009", 9_100_000), ("ESRI:54008", 10_050_000)])
def test_what_lies_outside_of_the_world_has_no_area(crs: str, top: float) -> None:
    step = 100_000
    world = grid(crs, Affine(step, 0, -20_100_000, 0, -step, top), 402, round(2 * top / step))
    found = cells_m2(world)
    assert found.sum() == pytest.approx(EARTH_M2, rel=2e-3) and found[0, 0] == 0.0


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326", None])
def test_a_window_measures_what_its_cells_do(crs: str | None) -> None:
    transform = Affine(10, 0, 300_000, 0, -10, 5_000_000) if crs == "EPSG:32633" else Affine(0.01, 0, 5, 0, -0.01, 60)
    of = Grid(None if crs is None else pyproj.CRS(crs).to_wkt(), transform, 1500, 1200)
    for window in (Window(0, 0, 1200, 1500), Window(1000, 7, 190, 1100), Window(30, 1030, 1, 2)):
        assert CellAreas(of).total_m2(window) == pytest.approx(CellAreas(of).m2(window).sum(), rel=1e-12)


def test_areas_do_not_depend_on_the_window() -> None:
    polar = grid(3413, Affine(2_500, 0, -3_850_000, 0, -2_500, 5_850_000), 1400, 1100)
    whole, cells = cells_m2(polar), CellAreas(polar)
    for row, col, height, width in ((0, 0, 7, 1400), (1000, 900, 100, 200), (1023, 1023, 2, 2), (5, 0, 1, 1)):
        window = Window(row, col, height, width)
        np.testing.assert_allclose(cells.m2(window), whole[row : row + height, col : col + width], rtol=1e-12)


def test_numbers_are_summed_by_their_ground() -> None:
    utm = grid(32633, Affine(1000, 0, 200_000, 0, -1000, 5_000_000), 300, 50)
    numbers = np.random.default_rng(0).integers(0, 3, utm.shape)
    found = CellAreas(utm).of_numbers(Window(0, 0, *utm.shape), numbers, 5)
    assert found.tolist() == pytest.approx([*(cells_m2(utm)[numbers == n].sum() for n in range(3)), 0.0, 0.0])


@pytest.mark.parametrize(
    ("crs", "transform", "width", "height"),
    [
        (4326, Affine(1, 0, -180, 0, -1, 90), 360, 180),
        (4326, Affine(1, 0, 170, 0, -1, 10), 20, 20),
        (3413, Affine(25_000, 0, -3_850_000, 0, -25_000, 5_850_000), 304, 448),
        (32660, Affine(1_000, 0, 400_000, 0, -1_000, 7_000_000), 500, 300),
    ],
)
def test_polygons_have_the_area_of_their_pixels(crs: int, transform: Affine, width: int, height: int) -> None:
    of = grid(crs, transform, width, height)
    cells = cells_m2(of)
    inner = shapely.box(1, 2, width - 3, height - 4) - shapely.box(5, 6, width // 2, height // 2)
    pixels = cells[2 : height - 4, 1 : width - 3].sum() - cells[6 : height // 2, 5 : width // 2].sum()
    assert CellAreas(of).polygon_m2(inner) == pytest.approx(pixels, rel=1e-5)
    assert CellAreas(of).polygon_m2(shapely.box(0, 0, width, height)) == pytest.approx(cells.sum(), rel=1e-5)
