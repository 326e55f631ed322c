"""The new things of the later date as labelled boxes: objects to learn and to find."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from engine.files.commit import Commit
from engine.raster.grid import Grid
from engine.sample.acquisition import CELL_M, clouds
from engine.sample.changes import Thing, build, things_near
from engine.vector.geopackage import write_layer
from engine.vector.layer_check import LayerCheck

LAYER = "sites"
# A road is a kilometre long and as wide as three pixels: no box suits it.
NAMES = {"halls": "Halls", "estate": "Housing", "reservoir": "Reservoir", "quarry": "Quarry"}
STEP_M = CELL_M / 2.0
HIDDEN = 0.5  # share of a box under a cloud from which nobody would see what it is


@dataclass(frozen=True)
class Site:
    """A new thing: what it is, and its box in metres from the landscape's corner, to the south and to the east."""

    name: str
    top_m: float
    left_m: float
    bottom_m: float
    right_m: float


def sites(extent_m: float, seed: int) -> tuple[Site, ...]:
    """Lists the new things that lie within the pair and are not hidden by a cloud, from north to south.

    Args:
        extent_m: edge of the landscape.
        seed: of it.
    """
    corners = np.array((0.0, extent_m - STEP_M), np.float32)
    found = [_site(thing) for thing in things_near(corners, corners, seed) if thing.kind in NAMES]
    return tuple(one for one in found if _within(one, extent_m) and not _is_hidden(one, extent_m, seed))


def add_sites(commit: Commit, name: str, extent_m: float, seed: int, grid: Grid) -> None:
    """Writes them as a layer of boxes with a class each.

    Args:
        commit: takes the file.
        name: of the file.
        extent_m: edge of the landscape.
        seed: of it.
        grid: whose upper left corner is that of the landscape.

    Raises:
        OutputError: the file cannot be written.
    """
    there = sites(extent_m, seed)
    east, north = grid.transform.c, grid.transform.f
    boxes = [shapely.box(east + s.left_m, north - s.bottom_m, east + s.right_m, north - s.top_m) for s in there]
    columns = {"class": np.array([one.name for one in there], object)}
    check = LayerCheck(LAYER)
    write_layer(commit.path(name), grid.crs_wkt, np.array(boxes, object), columns, "Polygon", check)
    commit.add(name, check.compare)


def _site(thing: Thing) -> Site:
    """The bounds of what is drawn of a thing."""
    steps = np.arange(-thing.reach_m, thing.reach_m, STEP_M).astype(np.float32) + np.float32(STEP_M / 2.0)
    y_m, x_m = np.float32(thing.y_m) + steps, np.float32(thing.x_m) + steps
    drawn = build(thing, y_m, x_m)
    if drawn is None:  # it reaches over its own middle
        raise ValueError("A thing is not where it is.")
    (rows, cols), inside, _, _ = drawn
    y_m, x_m = y_m[rows][inside.any(axis=1)], x_m[cols][inside.any(axis=0)]
    half = STEP_M / 2.0
    return Site(
        NAMES[thing.kind], float(y_m[0]) - half, float(x_m[0]) - half, float(y_m[-1]) + half, float(x_m[-1]) + half
    )


def _within(site: Site, extent_m: float) -> bool:
    return min(site.top_m, site.left_m) >= 0.0 and max(site.bottom_m, site.right_m) <= extent_m


def _is_hidden(site: Site, extent_m: float, seed: int) -> bool:
    y_m = np.arange(site.top_m, site.bottom_m, CELL_M).astype(np.float32)
    x_m = np.arange(site.left_m, site.right_m, CELL_M).astype(np.float32)
    return bool(clouds(y_m, x_m, extent_m, seed).mean() > HIDDEN)
