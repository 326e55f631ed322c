"""Changed areas: the same whatever the tiles, measured on the ground, written so that they read back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod
from rasterio.crs import CRS
from rasterio.features import shapes

from engine.contract.errors import OutputError
from engine.raster.areas import CellAreas
from engine.raster.grid import Grid
from engine.raster.windows import Window
from engine.vector.change_polygons import FIELDS, LAYER, PolygonFile, Told
from engine.vector.polygons import Area, PolygonBuilder

UTM = Grid(CRS.from_epsg(32631).to_wkt(), Affine(10, 0, 500000, 0, -10, 5000000), 140, 110)

CELLS = CellAreas(UTM)


def blobs(seed: int, share: float = 0.3, shape: tuple[int, int] = UTM.shape) -> np.ndarray:
    """Changed areas of all sizes: noise smoothed by sums over neighbours."""
    noise = np.random.default_rng(seed).normal(size=shape)
    for axis in (0, 1):
        noise = sum(np.roll(noise, step, axis) for step in (-1, 0, 1))
    return noise > np.quantile(noise, 1 - share)


def built(changed: np.ndarray, height: int, width: int, grid: Grid = UTM) -> list[Area]:
    """Builds areas with tiles of one size."""
    builder, cells = PolygonBuilder(grid.width), CELLS if grid is UTM else CellAreas(grid)
    score = np.random.default_rng(1).uniform(size=grid.shape).astype(np.float32)
    areas: list[Area] = []
    for row in range(0, grid.height, height):
        for col in range(0, grid.width, width):
            window = Window(row, col, min(height, grid.height - row), min(width, grid.width - col))
            place = window.slices_in(Window(0, 0, *grid.shape))
            builder.add(window, changed[place], score[place], cells.m2(window))
        areas += builder.take_finished(last=row + height >= grid.height)
    return sorted(areas, key=lambda area: area.first)


@pytest.mark.slow
@settings(max_examples=25)
@given(
    seed=st.integers(0, 99),
    height=st.integers(4, 60),
    width=st.integers(6, 90),
    share=st.sampled_from([0.05, 0.4, 0.7]),
)
def test_areas_do_not_depend_on_the_tiles(seed: int, height: int, width: int, share: float) -> None:
    changed = blobs(seed, share)
    whole, tiled = built(changed, *UTM.shape), built(changed, height, width)
    assert [area.first for area in whole] == [area.first for area in tiled]
    for one, other in zip(whole, tiled, strict=True):
        assert one.pixels == other.pixels
        assert one.polygon().equals(other.polygon())
        assert one.mean_score == pytest.approx(other.mean_score)
        assert one.score_max == other.score_max
        assert one.area_m2 == pytest.approx(other.area_m2, rel=1e-9)


def test_areas_are_those_that_gdal_draws_on_the_whole_raster() -> None:
    changed = blobs(3)
    expected = [shapely.geometry.shape(found) for found, _ in shapes(changed.astype(np.uint8), changed)]
    found = [area.polygon() for area in built(changed, 37, 41)]
    assert len(found) == len(expected)
    assert shapely.union_all(found).equals(shapely.union_all(expected))


def test_cells_in_degrees_shrink_towards_the_pole_as_the_ellipsoid_says() -> None:
    grid = Grid(CRS.from_epsg(4326).to_wkt(), Affine(0.01, 0, 5, 0, -0.01, 62), 300, 400)
    rows = CellAreas(grid).m2(Window(0, 0, 400, 300))[:, 0]
    geod = Geod(ellps="WGS84")
    for row in (0, 137, 399):
        north = 62 - 0.01 * row
        expected, _ = geod.polygon_area_perimeter([5, 5.01, 5.01, 5], [north, north, north - 0.01, north - 0.01])
        assert rows[row] == pytest.approx(abs(expected), rel=1e-5)
    assert rows[0] < rows[-1]


def test_cells_of_a_projection_are_measured_on_the_ground() -> None:
    mercator = Grid(CRS.from_epsg(3857).to_wkt(), Affine(10, 0, 0, 0, -10, 8399737.9), 100, 100)  # 60 degrees north
    # There, Web Mercator draws everything twice as long: a cell of 100 m² on the map has 25 m².
    assert CellAreas(mercator).m2(Window(0, 0, 100, 100)).mean() == pytest.approx(25.0, rel=0.01)


def test_without_a_crs_a_cell_counts_one() -> None:
    plain = Grid(None, Affine(1, 0, 0, 0, -1, 0), 10, 10)
    assert (CellAreas(plain).m2(Window(0, 0, 10, 10)) == 1.0).all()


def test_a_package_reads_back_with_areas_dates_and_crs(tmp_path: Path) -> None:
    areas = built(blobs(5), 50, 50)
    path = tmp_path / "change.gpkg.partial-1"
    file = PolygonFile(path, UTM, Told(("2018-01-02", "")))
    file.add(areas)
    file.close()
    file.verify(path)
    final = path.rename(tmp_path / "change.gpkg")
    meta, _, geometry, columns = pyogrio.raw.read(final, layer=LAYER)
    assert list(meta["fields"]) == list(FIELDS)
    assert CRS.from_user_input(meta["crs"]).to_epsg() == 32631
    values = dict(zip(FIELDS, columns, strict=True))
    assert len(geometry) == len(areas) == file.count
    assert values["area_m2"].sum() == pytest.approx(sum(area.area_m2 for area in areas))
    np.testing.assert_allclose(values["area_ha"] * 10_000, values["area_m2"])
    assert set(values["before_date"]) == {"2018-01-02"}
    assert set(values["after_date"]) == {None}
    polygons = shapely.from_wkb(geometry)
    assert shapely.is_valid(polygons).all()
    assert shapely.area(polygons).sum() == pytest.approx(sum(area.pixels for area in areas) * 100, rel=0.1)
    tree = shapely.STRtree(polygons)
    one, _other = tree.query(polygons, predicate="overlaps")
    assert len(one) == 0, "simplified neighbours overlap"


def test_equal_areas_give_equal_bytes(tmp_path: Path) -> None:
    for name in ("one", "other"):
        file = PolygonFile(tmp_path / name, UTM)
        file.add(built(blobs(6), 50, 50))
        file.close()
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


def test_a_package_without_areas_has_its_layer(tmp_path: Path) -> None:
    file = PolygonFile(tmp_path / "none.gpkg", UTM)
    file.close()
    file.verify(tmp_path / "none.gpkg")
    assert list(pyogrio.read_info(tmp_path / "none.gpkg")["fields"]) == list(FIELDS)


@pytest.mark.parametrize("damage", ["cut", "gone", "other"])
def test_a_damaged_package_does_not_pass(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "change.gpkg"
    file = PolygonFile(path, UTM)
    file.add(built(blobs(7), 50, 50))
    file.close()
    if damage == "cut":
        path.write_bytes(path.read_bytes()[:20_000])
    elif damage == "gone":
        path.unlink()
    else:
        other = PolygonFile(tmp_path / "other.gpkg", UTM)
        other.add(built(blobs(8), 50, 50))
        other.close()
        (tmp_path / "other.gpkg").replace(path)
    with pytest.raises(OutputError):
        file.verify(path)
