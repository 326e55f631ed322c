"""Small maps of classes with a known truth, for the tests of what is done with maps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import shapely

from engine.contract.classes import LabelClass
from engine.raster.writing.attribute_table import attribute_table_xml
from engine.vector.points import PointFile
from tests.engine.rasters import NORTH_UP, UTM, Fake, write

NAMES = ('Wasser "tief"', "<b>Wald</b>", "Лес 水", "=Fläche")
CLASSES = tuple(
    LabelClass(value, name, colour)
    for value, name, colour in zip((1, 2, 5, 9), NAMES, ("#0072b2", "#009e73", "#e69f00", "#d55e00"), strict=True)
)
HEIGHT_PX, WIDTH_PX = 310, 420
FAKE = Fake(height=HEIGHT_PX, width=WIDTH_PX, bands=1, dtype="uint8", nodata=0, tile=64)
Array = np.ndarray[Any, Any]


def truth(seed: int = 0, height: int = HEIGHT_PX, width: int = WIDTH_PX) -> Array:
    """True classes: wavy regions, the first of them rare, [h, w]."""
    rows, cols = np.mgrid[:height, :width]
    waves = np.sin(rows / 31.0 + seed) + np.cos(cols / 43.0)
    return np.array([1, 2, 5, 9])[np.digitize(waves, [-1.55, -0.4, 0.5])].astype(np.uint8)


def mapped(true: Array, wrong: float = 0.12, seed: int = 0) -> Array:
    """What a map makes of it: some pixels wrong, a corner without data."""
    rng = np.random.default_rng(seed)
    values = np.where(rng.random(true.shape) < wrong, rng.choice([1, 2, 5, 9], true.shape), true).astype(np.uint8)
    values[:30, :50] = 0
    return values


def write_map(path: Path, values: Array, fake: Fake = FAKE, classes: tuple[LabelClass, ...] = CLASSES) -> Path:
    """Writes a map with the names and colours of its classes beside it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write(path, replace(fake, height=values.shape[0], width=values.shape[1], dtype=values.dtype.name), values[None])
    if classes:
        path.with_name(path.name + ".aux.xml").write_text(attribute_table_xml(classes), encoding="utf-8")
    return path


def read_layer(path: Path) -> tuple[Array, dict[str, Array]]:
    """Coordinates [N, 2] and columns of a layer of points."""
    meta, _, geometry, values = pyogrio.raw.read(path)
    return shapely.get_coordinates(shapely.from_wkb(geometry)), dict(zip(meta["fields"], values, strict=True))


def pixels_of(xy: Array) -> tuple[Array, Array]:
    """Rows and columns of coordinates of the default grid."""
    return (
        np.floor((xy[:, 1] - NORTH_UP.f) / NORTH_UP.e).astype(int),
        np.floor((xy[:, 0] - NORTH_UP.c) / NORTH_UP.a).astype(int),
    )


def label_sample(source: Path, target: Path, true: Array, *, every: int = 1, columns: tuple[str, ...] = ()) -> Path:
    """Fills in the reference of a sample from the truth, as a person does who looks at each point.

    Args:
        source: sample.gpkg.
        target: where the labelled layer goes.
        true: [h, w] true class values.
        every: every so manieth point is left without a class, where it is more than 1.
        columns: fields to keep; all where empty.
    """
    xy, fields = read_layer(source)
    names = {one.value: one.name for one in CLASSES}
    rows, cols = pixels_of(xy)
    fields["reference"] = np.array(
        [
            None if every > 1 and number % every == 0 else names[int(value)]
            for number, value in enumerate(true[rows, cols])
        ],
        object,
    )
    kept = {name: column for name, column in fields.items() if not columns or name in columns}
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    PointFile("sample", f"EPSG:{UTM.split(':')[1]}", xy, kept).write(target)
    return target
