"""Maps whose pixels are turned or sheared: they stay as they are, with their areas, and a sample finds them again."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from pyproj import Geod, Transformer
from rasterio.crs import CRS

from engine.contract.results import read_result
from engine.contract.results.accuracy import AccuracyResult
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.jobs.conftest import ROTATED, write_raster
from tests.engine.jobs.export.exports import export, land, polygons

SHEARED = Affine(10, 3, 500_000, 1, -8, 5_000_000)
LYING = Affine(0, 10, 500_000, -10, 0, 5_000_000)


@pytest.mark.parametrize(("crs", "place"), [(32633, ROTATED), (32633, SHEARED), (4326, SHEARED), (3857, LYING)])
def test_a_turned_or_sheared_map_keeps_its_pixels_and_areas(tmp_path: Path, crs: int, place: Affine) -> None:
    if crs == 4326:
        shape = Affine(place.a, place.b, 0.0, place.d, place.e, 0.0)
        place = Affine.translation(12.0, 50.0) @ Affine.scale(2e-4) @ shape
    path = write_raster(
        tmp_path / "a.tif", land()[None], dtype="uint8", nodata=0, crs=CRS.from_epsg(crs), transform=place
    )
    export(path, tmp_path / "out", minimum_area_px=1)
    for name in ("map.tif", "map_cog.tif"):
        with rasterio.open(tmp_path / "out" / name) as written:
            assert written.transform.almost_equals(place, 1e-9)
            np.testing.assert_array_equal(written.read(1), land())
    geometry, columns = polygons(tmp_path / "out")
    in_degrees = Transformer.from_crs(crs, 4326, always_xy=True)
    exact = dict.fromkeys((1, 2, 4), 0.0)
    for one, value in zip(geometry, columns["value"].tolist(), strict=True):
        along = shapely.orient_polygons(shapely.segmentize(one, 2e-3 if crs == 4326 else 20.0))
        placed = shapely.transform(along, lambda xy: np.column_stack(in_degrees.transform(xy[:, 0], xy[:, 1])))
        exact[value] += abs(Geod(ellps="WGS84").geometry_area_perimeter(placed)[0])
    with (tmp_path / "out" / "areas.csv").open(encoding="utf-8-sig", newline="") as stream:
        found = {int(row["value"]): float(row["area_m2"]) for row in csv.DictReader(stream)}
    assert found == {value: pytest.approx(exact[value], rel=1e-5) for value in exact}


def test_points_of_a_sample_lie_on_their_pixels(tmp_path: Path) -> None:
    how = {"dtype": "uint8", "nodata": 0, "crs": CRS.from_epsg(32633), "transform": SHEARED}
    path = write_raster(tmp_path / "a.tif", land()[None], **how)
    run_named("draw-sample", {"map": str(path), "out": str(tmp_path / "sample"), "count": 40}, SilentObserver())
    meta, _, points, _ = pyogrio.raw.read(tmp_path / "sample" / "sample.gpkg")
    cols, rows = np.floor(~SHEARED @ shapely.get_coordinates(shapely.from_wkb(points)).T).astype(np.int64)
    truth = land()[rows, cols].astype(np.int64)
    assert (truth > 0).all()
    reference = str(tmp_path / "reference.gpkg")
    pyogrio.raw.write(reference, points, [truth], ["class"], crs=meta["crs"], geometry_type="Point", driver="GPKG")
    job = {"map": str(path), "reference": reference, "class_field": "class", "design": "simple"}
    run_named("accuracy", {**job, "out": str(tmp_path / "out")}, SilentObserver())
    result = read_result(AccuracyResult, tmp_path / "out" / "result.json")
    assert result.accuracy.overall == 1.0 and result.places.compared == 40
