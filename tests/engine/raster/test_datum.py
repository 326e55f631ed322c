"""A grid of datum shifts that is missing is said, with the distance, where it could matter."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyproj
import pytest
import shapely
from affine import Affine

from engine.contract.jobs.change import PlanChange
from engine.contract.remarks import WARNING, sentence
from engine.jobs.change.pair import pair_of
from engine.labels.reading import read_labels
from engine.raster.datum import datum_remarks
from engine.raster.grid import Grid
from tests.engine import rasters
from tests.engine.labels import made
from tests.engine.rasters import PLAIN


def wkt(code: int) -> str:
    return str(pyproj.CRS.from_epsg(code).to_wkt())


def grid(code: int, cell: float, x: float, y: float) -> Grid:
    return Grid(wkt(code), Affine(cell, 0.0, x, 0.0, -cell, y), 256, 256)


GERMANY = grid(25832, 0.05, 499924.0, 5368291.0)


@pytest.mark.parametrize(
    ("code", "onto", "file", "distance"),
    [
        (31467, GERMANY, "de_", "by 1 m"),
        (27700, grid(4326, 1e-6, -1.5, 52.0), "uk_os", "by 2 m"),
        (27572, grid(2154, 0.05, 649399.0, 6633524.0), "fr_ign", "unknown distance"),
    ],
)
def test_a_missing_grid_is_named_with_the_distance(code: int, onto: Grid, file: str, distance: str) -> None:
    (remark,) = datum_remarks(wkt(code), onto, "labels.gpkg")
    said = sentence(remark)
    assert f"EPSG:{code}" in said and file in said and distance in said and "labels.gpkg" in said


@pytest.mark.parametrize("code", [25832, 4326, 3857, 32632, 4258])
def test_nothing_is_said_where_no_grid_is_needed(code: int) -> None:
    assert datum_remarks(wkt(code), GERMANY, "x") == ()


def test_nothing_is_said_of_less_than_half_a_pixel() -> None:
    assert datum_remarks(wkt(31467), grid(25832, 10.0, 499924.0, 5368291.0), "x") == ()
    assert datum_remarks(None, GERMANY, "x") == () == datum_remarks(wkt(31467), replace(GERMANY, crs_wkt=None), "x")


def test_labels_say_it(tmp_path: Path) -> None:
    transformer = pyproj.Transformer.from_crs(25832, 31467, always_xy=True)
    places = [transformer.transform(499926.0 + n, 5368289.0) for n in range(4)]
    path = made.write(tmp_path / "a.gpkg", [shapely.Point(*p) for p in places], ["a", "b"] * 2, crs="EPSG:31467")
    assert "datum.off" in [remark.code for remark in read_labels(str(path), GERMANY).remarks]


def test_a_date_on_another_datum_says_it(tmp_path: Path) -> None:
    x, y = pyproj.Transformer.from_crs(25832, 31467, always_xy=True).transform(499924.0, 5368291.0)
    before = replace(PLAIN, crs="EPSG:25832", transform=Affine(0.05, 0, 499924.0, 0, -0.05, 5368291.0))
    after = replace(PLAIN, crs="EPSG:31467", transform=Affine(0.05, 0, x, 0, -0.05, y))
    paths = rasters.write_pair(tmp_path, before, after)
    pair = pair_of(PlanChange(before=str(paths[0]), after=str(paths[1])))
    assert [remark.code for remark in pair.remarks if remark.code.startswith("datum")] == ["datum.off"]


def test_it_is_a_warning_so_that_every_job_says_it_on_the_command_line() -> None:
    assert [remark.severity for remark in datum_remarks(wkt(31467), GERMANY, "x")] == [WARNING]
