"""Tiles as polygons in a GeoPackage that QGIS draws at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from engine.files.commit import Commit
from engine.raster.grid import Grid
from engine.raster.info import AnyArray
from engine.raster.windows import Window
from engine.vector.geopackage import dress_layer, write_layer
from engine.vector.layer_check import LayerCheck

Polygons = npt.NDArray[np.object_]
Batch = tuple[Polygons, Mapping[str, AnyArray]]


def tile_polygons(grid: Grid, windows: Sequence[Window], crs_wkt: str | None = None) -> Polygons:
    """Outlines of tiles, [N].

    Args:
        grid: of the pixels.
        windows: pixels of the tiles; what lies outside of the grid is cut off.
        crs_wkt: wanted CRS; None for that of the grid.
    """
    whole = Window(0, 0, *grid.shape)
    inside = [window.intersect(whole) for window in windows]
    rows = np.array([[w.row, w.row_stop] for w in inside], np.float64).reshape(-1, 2)
    cols = np.array([[w.col, w.col_stop] for w in inside], np.float64).reshape(-1, 2)
    t = grid.transform
    x = t.c + t.a * cols[:, [0, 1, 1, 0]]
    y = t.f + t.e * rows[:, [0, 0, 1, 1]]
    if crs_wkt is not None and grid.crs_wkt is not None and crs_wkt != grid.crs_wkt:
        transformer = pyproj.Transformer.from_crs(grid.crs_wkt, crs_wkt, always_xy=True)
        moved_x, moved_y = transformer.transform(x.ravel(), y.ravel())
        x, y = np.reshape(moved_x, x.shape), np.reshape(moved_y, y.shape)
    return np.asarray(shapely.polygons(np.stack((x, y), axis=-1)), object)


def add_tiles(
    commit: Commit, name: str, layer: str, crs_wkt: str | None, batches: Iterable[Batch],
    aliases: Mapping[str, str], style: str,
) -> int:  # fmt: skip
    """Writes a layer of tiles as one of the files of a run, with names for people and a style.

    Args:
        commit: takes the file.
        name: of the file.
        layer: in it.
        crs_wkt: None for an image without georeference.
        batches: polygons with their columns, at least one batch.
        aliases: from a field to its name for people.
        style: QML that QGIS draws the layer with.

    Returns:
        Number of tiles.
    """
    check = LayerCheck(layer)
    path: Path = commit.path(name)
    for number, (polygons, columns) in enumerate(batches):
        write_layer(path, crs_wkt, polygons, columns, "Polygon", check, append=number > 0)
    dress_layer(path, aliases, style, check)
    commit.add(name, check.compare)
    return check.count


def similar_style() -> str:
    """Gives the style of tiles that were found: an outline in a colour that stands out on most images, and the rank."""
    return Path(__file__).with_name("similar.qml").read_text(encoding="utf-8")
