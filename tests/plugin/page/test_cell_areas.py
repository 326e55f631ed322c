"""Areas on the page: right on coarse grids, over poles, around the world."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsRasterLayer

from swimdiff_qgis.page.cell_areas import CellAreas
from tests.plugin.rasters import make_raster

pytestmark = pytest.mark.usefixtures("qgis_app")

EARTH_M2 = 5.10065621724e14  # of the ellipsoid WGS 84


def cells(path: Path, height: int, width: int, epsg: int, origin: tuple, cell: float) -> np.ndarray:
    ones = np.ones((height, width), np.uint8)
    layer = QgsRasterLayer(make_raster(path, ones, epsg=epsg, origin=origin, cell=cell), "map")
    areas = CellAreas(layer)
    return np.concatenate([areas.rows(top, min(top + 50, height)) for top in range(0, height, 50)])


@pytest.mark.parametrize(("step", "north", "rows"), [(1.0, 90.0, 180), (10.0, 90.0, 18), (1.0, 90.5, 181)])
def test_a_world_of_degrees(tmp_path: Path, step: float, north: float, rows: int) -> None:
    found = cells(tmp_path / "a.tif", rows, round(360 / step), 4326, (-180.0, north), step)
    assert found.sum() == pytest.approx(EARTH_M2, rel=1e-9)
    assert found[rows // 2, 0] == pytest.approx(found[rows // 2 - 1 + rows % 2, 0], rel=1e-9)


def scale_on_the_pole_plane(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Areal scale of EPSG:3413 (Snyder 1987, equations 21-34 and 14-15): true at 70 degrees north."""
    a, es = 6378137.0, 0.0066943799901413165
    e = math.sqrt(es)

    def t(lat: np.ndarray) -> np.ndarray:
        sine = e * np.sin(lat)
        return np.tan(math.pi / 4 - lat / 2) / ((1 - sine) / (1 + sine)) ** (e / 2)

    def m(lat: np.ndarray) -> np.ndarray:
        return np.cos(lat) / np.sqrt(1 - es * np.sin(lat) ** 2)

    true = np.radians(70.0)
    rho = np.hypot(x, y)
    wanted, lat = rho * t(true) / (a * m(true)), np.pi / 2 - 2 * np.arctan(rho * t(true) / (a * m(true)))
    for _ in range(20):
        sine = e * np.sin(lat)
        lat = np.pi / 2 - 2 * np.arctan(wanted * ((1 - sine) / (1 + sine)) ** (e / 2))
    return (rho / (a * m(lat))) ** 2


@pytest.mark.slow
def test_cells_around_the_pole(tmp_path: Path) -> None:
    found = cells(tmp_path / "a.tif", 448, 304, 3413, (-3_850_000.0, 5_850_000.0), 25_000.0)
    rows, cols = np.mgrid[0:448, 0:304]
    x, y = -3_850_000 + 25_000 * (cols + 0.5), 5_850_000 - 25_000 * (rows + 0.5)
    exact = 25_000.0**2 / scale_on_the_pole_plane(x, y)
    np.testing.assert_allclose(found, exact, rtol=1e-4)
    assert found[y > 0].sum() == pytest.approx(exact[y > 0].sum(), rel=3e-5)


def test_cells_of_a_wide_zone_differ(tmp_path: Path) -> None:
    found = cells(tmp_path / "a.tif", 100, 3000, 32633, (300_000.0, 5_000_000.0), 100.0)
    middle, edge = 10_000 / 0.9996**2, found[50, 0]
    assert found[50, 2000] == pytest.approx(middle, rel=1e-5)
    # 200 km off the middle, the scale is 0.9996 (1 + x^2 / 2 R^2).
    scale = 0.9996 * (1 + (199_950 / 0.9996) ** 2 / (2 * 6.37e6**2))
    assert edge == pytest.approx(10_000 / scale**2, rel=2e-5)


def test_without_a_crs_there_is_no_ground(tmp_path: Path) -> None:
    layer = QgsRasterLayer(make_raster(tmp_path / "a.tif", np.ones((3, 4), np.uint8), epsg=None), "map")
    assert not CellAreas(layer).rows(0, 3).any()
