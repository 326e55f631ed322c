"""The layer of named tiles: a polygon each, with its class or its classes and their probabilities."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from engine.class_map.planes import CLASS, PROBABILITIES
from engine.raster.windows import Window
from engine.raster.writing.spool import Spool
from engine.scenes.lattice import Lattice
from engine.scenes.layers import Batch, tile_polygons
from engine.scenes.model import SceneModel

BATCH = 20_000  # polygons at a time
SHOWN = 50  # percent, from which on a tile counts as showing one of several classes
BETWEEN = "; "  # names of the classes of a tile
# Fields, with what people call them.
ALIASES = {
    "value": "Value",
    "class": "Class",
    "probability": "Probability",
    "second": "Second class",
    "second_probability": "Probability of the second class",
}


def aliases_of(model: SceneModel) -> dict[str, str]:
    """Fields of the layer, with what people call them."""
    if not model.several:
        return ALIASES
    each = {f"probability_{one.value}": f"Probability of {one.name}" for one in model.card.classes}
    return {**ALIASES, "classes": "Classes", **each}


def named_tiles(lattice: Lattice, model: SceneModel, spool: Spool) -> Iterator[Batch]:
    """Polygons of the tiles that have a class with their fields, some rows at a time.

    Args:
        lattice: of the tiles.
        model: that named them.
        spool: class and probabilities, a pixel a tile.
    """
    classes = model.card.classes
    rows, cols = lattice.shape
    step = max(1, BATCH // cols)
    names = np.array([one.name for one in classes], object)
    values = np.array([one.value for one in classes], np.int64)
    for row in range(0, rows, step):
        planes = spool.read(Window(row, 0, min(step, rows - row), cols))
        places = np.argwhere(planes[CLASS] > 0)
        percent = planes[PROBABILITIES:, places[:, 0], places[:, 1]].astype(np.float64)
        # The class is that of the map, also where two are as probable in percent.
        first = np.searchsorted(np.sort(values), planes[CLASS][tuple(places.T)])
        first = np.argsort(values)[first]
        at = np.arange(len(places))
        others = percent.copy()
        others[first, at] = -1.0
        second = others.argmax(axis=0) if len(places) else first
        windows = [lattice.window(Window(row + int(r), int(c), 1, 1)) for r, c in places]
        columns = {
            "value": values[first],
            "class": names[first],
            "probability": percent[first, at] / 100,
            "second": names[second],
            "second_probability": percent[second, at] / 100,
        }
        if model.several:
            columns["classes"] = np.array([BETWEEN.join(names[one >= SHOWN]) for one in percent.T], object)
            columns |= {f"probability_{value}": one / 100 for value, one in zip(values, percent, strict=True)}
        yield tile_polygons(lattice.grid, windows), columns
