"""What the land of the later date is, as labelled points a tile apart: places to learn and to name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from engine.files.commit import Commit
from engine.raster.grid import Grid
from engine.sample.acquisition import CELL_M, clouds, with_things
from engine.sample.landscape import Cover, evaluate
from engine.vector.geopackage import write_layer
from engine.vector.layer_check import LayerCheck

LAYER = "places"
TILE_PX = 64  # edge of a place: what an encoder sees something in
PIECE_TILES = 128  # that are evaluated at a time, as many pixels as of the images
HIDDEN = 0.3  # share of a tile under a cloud from which it is not named
# A class by the covers that count and the share of a tile from which it is one; the first that holds. What is mixed has
# no name.
NAMED = (
    ("Town", (Cover.ROOF, Cover.YARD), 0.25),
    ("Forest", (Cover.FOREST,), 0.6),
    ("Fields", (Cover.CROP, Cover.MEADOW), 0.85),
)


@dataclass(frozen=True)
class Place:
    """A tile with a name, and its middle in metres from the landscape's corner, to the south and to the east."""

    name: str
    y_m: float
    x_m: float


def places(extent_m: float, seed: int) -> Iterator[Place]:
    """Goes through the tiles that are clearly of one kind and not hidden by a cloud, row by row.

    Args:
        extent_m: edge of the landscape.
        seed: of it.
    """
    count, edge_m = int(extent_m / CELL_M) // TILE_PX, TILE_PX * CELL_M
    for row in range(count):
        for first in range(0, count, PIECE_TILES):
            tiles = min(PIECE_TILES, count - first)
            y_m = _middles(row * edge_m, TILE_PX)
            x_m = _middles(first * edge_m, tiles * TILE_PX)
            ground, _ = with_things(evaluate(y_m, x_m, seed), y_m, x_m, seed)
            cover = ground.cover.reshape(TILE_PX, tiles, TILE_PX)
            hidden = clouds(y_m, x_m, extent_m, seed).reshape(TILE_PX, tiles, TILE_PX).mean(axis=(0, 2))
            for tile in range(tiles):
                name = "" if hidden[tile] > HIDDEN else _name(cover[:, tile])
                if name:
                    yield Place(name, (row + 0.5) * edge_m, (first + tile + 0.5) * edge_m)


def add_places(commit: Commit, name: str, extent_m: float, seed: int, grid: Grid) -> None:
    """Writes them as a layer of points with a class each.

    Args:
        commit: takes the file.
        name: of the file.
        extent_m: edge of the landscape.
        seed: of it.
        grid: whose upper left corner is that of the landscape.

    Raises:
        OutputError: the file cannot be written.
    """
    there = tuple(places(extent_m, seed))
    east, north = grid.transform.c, grid.transform.f
    points = [shapely.Point(east + one.x_m, north - one.y_m) for one in there]
    columns = {"class": np.array([one.name for one in there], object)}
    check = LayerCheck(LAYER)
    write_layer(commit.path(name), grid.crs_wkt, np.array(points, object), columns, "Point", check)
    commit.add(name, check.compare)


def _middles(start_m: float, count: int) -> np.ndarray:
    return (start_m + CELL_M * (np.arange(count) + 0.5)).astype(np.float32)


def _name(cover: np.ndarray) -> str:
    shares = np.bincount(cover.ravel(), minlength=len(Cover)) / cover.size
    return next((name for name, kinds, least in NAMED if sum(shares[kind] for kind in kinds) >= least), "")
