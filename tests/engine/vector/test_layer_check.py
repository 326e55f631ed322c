"""A GeoPackage is compared with what was written to it: a bit that flips anywhere in its content is noticed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import shapely

from engine.contract.errors import ErrorCode, OutputError
from engine.vector.geopackage import dress_layer, write_layer
from engine.vector.layer_check import LayerCheck

CRS = "EPSG:32633"
STYLE = "<qgis styleCategories='Symbology'/>"


def written(path: Path, dressed: bool = True) -> LayerCheck:
    """Two batches of squares with a column of each type."""
    check = LayerCheck("areas")
    for batch in range(2):
        xy = np.random.default_rng(batch).uniform(4e5, 6e5, (40, 2)).round(1)
        squares = np.array([shapely.MultiPolygon([shapely.box(x, y, x + 30, y + 20)]) for x, y in xy], object)
        columns = {
            "number": np.arange(40, dtype=np.int64) + 2**40,
            "area": np.where(np.arange(40) % 7, np.linspace(-1e9, 1e-9, 40), np.nan),
            "name": np.array([None, "", "Вода & 'x'", "a\nb"] * 10, object),
        }
        write_layer(path, CRS, squares, columns, "MultiPolygon", check, append=batch > 0)
    if dressed:
        dress_layer(path, {"number": "Number", "area": "Area [m²]"}, STYLE, check)
    return check


def refused(check: LayerCheck, path: Path) -> None:
    with pytest.raises(OutputError, match="80 features that were written") as caught:
        check.compare(path)
    assert caught.value.code == ErrorCode.OUTPUT_UNWRITABLE and caught.value.hint


def test_what_was_written_passes(tmp_path: Path) -> None:
    path = tmp_path / "ä b%20#?.gpkg.partial-1"
    written(path).compare(path)
    assert sorted(one.name for one in tmp_path.iterdir()) == [path.name]


def test_batches_of_like_and_of_unlike_shapes_are_known_again(tmp_path: Path) -> None:
    path, check = tmp_path / "shapes.gpkg", LayerCheck("areas")
    like = np.array([shapely.box(x, 0, x + 1, 1) for x in range(20)], object)
    unlike = np.array([shapely.Point(x, 0).buffer(1, quad_segs=x + 1) for x in range(20)], object)
    for number, shapes in enumerate((like, unlike, like)):
        write_layer(path, CRS, shapes, {"number": np.arange(20)}, "Polygon", check, append=number > 0)
    check.compare(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE areas SET number = number + 1 WHERE fid = 80",
        "UPDATE areas SET area = 1.0 WHERE fid = 1",
        "UPDATE areas SET area = NULL WHERE fid = 2",
        "UPDATE areas SET name = NULL WHERE name = ''",
        "UPDATE areas SET name = 'A' || substr(name, 2) WHERE fid = 4",
        "DELETE FROM areas WHERE fid = 80",
        "UPDATE gpkg_data_columns SET name = 'x' WHERE column_name = 'number'",
        "DELETE FROM sqlite_sequence WHERE name = 'layer_styles'",
        "UPDATE sqlite_sequence SET seq = 3 WHERE name = 'areas'",
        "UPDATE layer_styles SET styleQML = '<qgis/>'",
        "DELETE FROM gpkg_spatial_ref_sys WHERE srs_id = (SELECT srs_id FROM gpkg_geometry_columns)",
        "UPDATE gpkg_spatial_ref_sys SET definition = replace(definition, '0.9996', '0.9997') WHERE srs_id > 0",
        "UPDATE gpkg_contents SET srs_id = 4326 WHERE table_name = 'areas'",
        "UPDATE gpkg_geometry_columns SET geometry_type_name = 'POINT'",
        "UPDATE gpkg_contents SET min_x = NULL, max_y = NULL WHERE table_name = 'areas'",
        "UPDATE gpkg_contents SET max_x = max_x + 1 WHERE table_name = 'areas'",
        "UPDATE gpkg_ogr_contents SET feature_count = 79",
        "DELETE FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index'",
    ],
)
def test_any_other_value_is_refused(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "a.gpkg"
    check = written(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        assert connection.execute(statement).rowcount
    refused(check, path)


def flip_geometry(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        ((blob,),) = connection.execute("SELECT geom FROM areas WHERE fid = 33").fetchall()
    content = bytearray(path.read_bytes())
    content[content.index(blob) + len(blob) - 3] ^= 1
    path.write_bytes(content)


def flip_index(path: Path, number: int = 1) -> None:
    """Changes the first coordinate of the first cell of a node; the first node is the root."""
    with closing(sqlite3.connect(path)) as connection:
        sql = "SELECT data FROM rtree_areas_geom_node WHERE nodeno = ?"
        ((node,),) = connection.execute(sql, (number,)).fetchall()
    content = bytearray(path.read_bytes())
    content[content.index(node) + 4 + 8] ^= 2
    path.write_bytes(content)


def flip_leaf(path: Path) -> None:
    flip_index(path, 2)


@pytest.mark.parametrize("damage", [flip_geometry, flip_index, flip_leaf])
def test_a_bit_that_flips_is_noticed(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    path = tmp_path / "a.gpkg"
    check = written(path)
    damage(path)
    refused(check, path)


def test_no_flipped_byte_of_the_content_passes_for_another_value(tmp_path: Path) -> None:
    """Each byte of the pages that hold features: it is refused, or what is read is what was written."""
    path = tmp_path / "a.gpkg"
    check = written(path, dressed=False)
    content = path.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        ((blob,),) = connection.execute("SELECT geom FROM areas WHERE fid = 60").fetchall()
        rows = connection.execute("SELECT * FROM areas ORDER BY fid").fetchall()
    start = content.index(blob) - 60
    for place in range(start, start + len(blob) + 100, 3):
        path.write_bytes(content[:place] + bytes([content[place] ^ 4]) + content[place + 1 :])
        try:
            check.compare(path)
        except OutputError:
            continue
        with closing(sqlite3.connect(path)) as connection:
            found = connection.execute("SELECT * FROM areas ORDER BY fid").fetchall()
        assert [row[2:] for row in found] == [row[2:] for row in rows]
