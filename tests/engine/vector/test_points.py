"""Layers of points: they hold what was written, in the grid's CRS, and a damaged file is found out."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely
from affine import Affine
from pyproj import CRS

from engine.contract.errors import OutputError
from engine.files.commit import Commit
from engine.raster.grid import Grid
from engine.vector.points import PointFile, add_points, pixel_centres

UTM = CRS.from_epsg(32633).to_wkt()
GRID = Grid(UTM, Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 5_000_000.0), 40, 30)


def points(count: int = 5, crs_wkt: str | None = UTM) -> PointFile:
    rng = np.random.default_rng(0)
    xy = pixel_centres(GRID, rng.integers(0, 30, count), rng.integers(0, 40, count))
    names = ["Wald & Wiese", "水", '<b>"x"</b>', "=1+1", None]
    return PointFile(
        "sample",
        crs_wkt,
        xy,
        {
            "id": np.arange(1, count + 1),
            "map": [names[number % 5] for number in range(count)],
            "reference": [None] * count,
            "weight": np.linspace(0.1, 3.0, count),
        },
    )


@pytest.mark.parametrize("count", [0, 1, 300])
@pytest.mark.parametrize("crs_wkt", [UTM, None])
def test_a_layer_holds_what_was_written(tmp_path: Path, count: int, crs_wkt: str | None) -> None:
    layer = points(count, crs_wkt)
    with Commit(tmp_path) as commit:
        add_points(commit, "sample.gpkg", layer)
        commit.publish()
    meta, _, geometry, values = pyogrio.raw.read(tmp_path / "sample.gpkg")
    assert meta["geometry_type"] == "Point"
    assert list(meta["fields"]) == ["id", "map", "reference", "weight"]
    assert (meta["crs"] == "EPSG:32633") == (crs_wkt is not None)
    np.testing.assert_array_equal(shapely.get_coordinates(shapely.from_wkb(geometry)), layer.xy)
    assert list(values[1]) == list(layer.columns["map"])
    assert all(text is None for text in values[2])
    np.testing.assert_array_equal(values[3], layer.columns["weight"])
    assert list(tmp_path.iterdir()) == [tmp_path / "sample.gpkg"]


def test_equal_layers_give_equal_bytes(tmp_path: Path) -> None:
    for name in ("one.gpkg", "other.gpkg"):
        points().write(tmp_path / name)
    assert (tmp_path / "one.gpkg").read_bytes() == (tmp_path / "other.gpkg").read_bytes()


def test_the_middle_of_the_first_pixel_is_half_a_pixel_in() -> None:
    np.testing.assert_array_equal(
        pixel_centres(GRID, np.array([0, 29]), np.array([0, 39])), [[500_005, 4_999_995], [500_395, 4_999_705]]
    )


def test_a_file_that_lost_a_point_or_a_value_is_found_out(tmp_path: Path) -> None:
    layer = points(50)
    check = layer.write(tmp_path / "whole.gpkg")
    check.compare(tmp_path / "whole.gpkg")
    for changed in (
        PointFile("sample", UTM, layer.xy[:-1], {name: column[:-1] for name, column in layer.columns.items()}),
        PointFile("sample", UTM, layer.xy, {**layer.columns, "weight": np.zeros(50)}),
        PointFile("sample", UTM, layer.xy + 1.0, layer.columns),
        PointFile("other", UTM, layer.xy, layer.columns),
    ):
        path = tmp_path / "changed.gpkg"
        path.unlink(missing_ok=True)
        changed.write(path)
        with pytest.raises(OutputError, match="50 features"):
            check.compare(path)
    cut = tmp_path / "cut.gpkg"
    cut.write_bytes((tmp_path / "whole.gpkg").read_bytes()[:20_000])
    with pytest.raises(OutputError):
        check.compare(cut)


def test_a_file_that_lost_its_index_is_found_out(tmp_path: Path) -> None:
    check = points(50).write(tmp_path / "a.gpkg")
    with closing(sqlite3.connect(tmp_path / "a.gpkg")) as connection, connection:
        connection.execute("DELETE FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index'")
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("DROP TABLE rtree_sample_geom")
    with pytest.raises(OutputError, match="50 features"):
        check.compare(tmp_path / "a.gpkg")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="nowhere"):
        points().write(tmp_path / "nowhere" / "sample.gpkg")
