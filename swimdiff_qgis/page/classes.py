"""Which classes a map shows, and how much of the ground each covers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Dict, Sequence, Tuple

import numpy as np
from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsRasterBlock,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QColor

from ..contract import classes as class_lists
from ..contract import errors
from .cell_areas import CellAreas

if TYPE_CHECKING:
    from engine.contract.classes import LabelClass

STRIPE_PX = 512  # rows that are read at a time
# Some seconds of reading. The window waits for it; above, the page has no areas, and lists all classes.
LARGEST_PX = 200_000_000


@dataclass(frozen=True)
class ShownClass:
    """A class on the page.

    Args:
        value: in the raster.
        name: in words.
        colour: #rrggbb.
        area_m2: on the ground; 0 where it was not measured.
        share: of the ground that has a class, 0 to 1; of the pixels where it was not measured.
    """

    value: int
    name: str
    colour: str
    area_m2: float = 0.0
    share: float = 0.0


def shown_classes(layer: QgsRasterLayer, given: Sequence[LabelClass] = ()) -> Tuple[ShownClass, ...]:
    """Lists the classes that a map shows, with their areas where the map is not too large to measure them at once.

    Args:
        layer: one band of classes.
        given: classes of the contract, whose names and colours go before those of the layer.

    Raises:
        InputError: where its areas cannot be measured.
    """
    named = _named(layer, given)
    if layer.width() * layer.height() > LARGEST_PX:
        return tuple(ShownClass(value, name, colour) for value, (name, colour) in sorted(named.items()))
    pixels, areas = _measured(layer)
    if len(pixels) > class_lists.LARGEST_VALUE + 1:
        return ()
    if not all(math.isfinite(area_m2) for area_m2 in areas.values()):
        raise errors.InputError(
            errors.ErrorCode.INPUT_UNSUPPORTED,
            "The areas of “{layer}” cannot be measured.",
            "Check the CRS of the layer. If it is right, start QGIS again.",
            layer=layer.name(),
        )
    shares = areas if any(areas.values()) else pixels
    whole = sum(shares.values())
    found = []
    for position, value in enumerate(sorted(pixels)):
        name, colour = named.get(value, (str(value), class_lists.default_colour(position)))
        if colour:
            found.append(ShownClass(value, name, colour, areas[value], shares[value] / whole))
    return tuple(found)


def style_classes(layer: QgsRasterLayer) -> str:
    """Gives names and colours of a layer in the project as jobs take them; empty where it is not drawn by classes."""
    named = sorted(_named(layer, ()).items())
    found = [class_lists.LabelClass(value, name, colour) for value, (name, colour) in named if colour]
    within = all(1 <= one.value <= class_lists.LARGEST_VALUE for one in found)
    different = len({one.name for one in found}) == len(found)
    return class_lists.classes_text(found) if found and within and different else ""


def paint(layer: QgsRasterLayer, classes: Sequence[ShownClass], labels: Sequence[str]) -> None:
    """Draws a layer with these classes, and names them so in its legend."""
    made = [
        QgsPalettedRasterRenderer.Class(one.value, QColor(one.colour), label) for one, label in zip(classes, labels)
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, made))


def _named(layer: QgsRasterLayer, given: Sequence[LabelClass]) -> Dict[int, Tuple[str, str]]:
    """Gives name and colour by value; what is drawn clear has no colour, for it is no class to the eye."""
    if given:
        return {one.value: (one.name, one.colour) for one in given}
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return {}
    found = {}
    for one in renderer.classes():
        colour = one.color.name() if one.color.alpha() else ""
        if one.value == int(one.value):
            found[int(one.value)] = (one.label.strip() or str(int(one.value)), colour)
    return found


def _measured(layer: QgsRasterLayer) -> Tuple[Dict[int, int], Dict[int, float]]:
    """Counts the pixels of each value and adds up their areas, stripe by stripe."""
    provider, extent, cells = layer.dataProvider(), layer.extent(), CellAreas(layer)
    pixels: Dict[int, int] = {}
    areas: Dict[int, float] = {}
    step = extent.height() / layer.height()
    for top in range(0, layer.height(), STRIPE_PX):
        rows = min(STRIPE_PX, layer.height() - top)
        high = extent.yMaximum() - top * step
        stripe = QgsRectangle(extent.xMinimum(), high - rows * step, extent.xMaximum(), high)
        block = provider.block(1, stripe, layer.width(), rows)
        values, valid = _values(block, layer.width(), rows)
        known, place = np.unique(values[valid], return_inverse=True)
        counts, ground = np.bincount(place), np.bincount(place, cells.rows(top, top + rows)[valid])
        for value, count, area_m2 in zip(known.tolist(), counts.tolist(), ground.tolist()):
            pixels[int(value)] = pixels.get(int(value), 0) + count
            areas[int(value)] = areas.get(int(value), 0.0) + area_m2
    return pixels, areas


def _values(block: QgsRasterBlock, width: int, height: int) -> Tuple[np.ndarray, np.ndarray]:
    """Values of a block, and where it has data."""
    kinds = {1: np.uint8, 2: np.uint16, 3: np.int16, 4: np.uint32, 5: np.int32, 6: np.float32, 7: np.float64}
    kind = block.dataType()
    values = np.frombuffer(bytes(block.data()), kinds[int(getattr(kind, "value", kind))]).reshape(height, width)
    valid = np.isfinite(values)
    if block.hasNoDataValue():
        valid &= values != block.noDataValue()
    return values, valid
