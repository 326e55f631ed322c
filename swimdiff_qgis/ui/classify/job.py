"""What the classify page hands to the algorithms, and which part of an image is classified at once."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsMapCanvas

from ...contract import classes as class_lists
from ...project.drawn_bands import drawn_bands
from ...settings import THREADS
from ..common import output_folder
from ..labels.label_set import LabelSet
from .page import ClassifyPage

TRAIN = "swimdiff:trainclassifier"
CLASSIFY = "swimdiff:classify"
MOST_PX = 1000 * 800  # so much is classified within seconds; the middle of the map where it shows more


@dataclass(frozen=True)
class Images:
    """The images that are chosen.

    Args:
        first: layer whose pixels are classified.
        second: layer of another date; None for none.
    """

    first: QgsMapLayer
    second: QgsMapLayer | None = None

    @classmethod
    def of(cls, page: ClassifyPage) -> Images | None:
        """Gives what is chosen on the page; None without an image."""
        first, second = page.inputs.image.currentLayer(), page.inputs.after.currentLayer()
        return None if first is None else cls(first, None if second is first else second)

    def values(self) -> dict[str, object]:
        """Gives the parameters of both algorithms that say what is looked at."""
        values: dict[str, object] = {"RASTER": self.first.id(), "THREADS": THREADS.get()}
        values["VISIBLE_BANDS"] = drawn_bands(self.first)
        if self.second is not None:
            values["AFTER"] = self.second.id()
        if not self.first.crs().isValid():
            values["UNGEOREFERENCED"] = True
        return values


def training_values(
    images: Images, labels: LabelSet | QgsRasterLayer, mode: str, view: QgsReferencedRectangle | None, out: Path
) -> dict[str, object]:
    """Gives the parameters of a training.

    Args:
        images: that are chosen.
        labels: to learn from; a raster says itself which classes it has.
        mode: quick or thorough.
        view: extent that is classified at once; None for none.
        out: output folder.
    """
    values = {
        **images.values(),
        "LABELS": labels.id() if isinstance(labels, QgsRasterLayer) else labels.source(),
        "CLASS_FIELD": "" if isinstance(labels, QgsRasterLayer) else labels.field,
        "CLASSES": "" if isinstance(labels, QgsRasterLayer) else class_lists.classes_text(labels.classes),
        "MODE": mode,
        "OUT": str(out),
        # The page shows the view itself, and a model of each try would fill the list of models.
        "LOAD_RESULT": False,
        "ADD_TO_MODELS": False,
    }
    if view is not None:
        values["VIEW"] = view
    return values


def mapping_values(images: Images, model: str, page: ClassifyPage, out: Path) -> dict[str, object]:
    """Gives the parameters for the whole image."""
    return {
        **images.values(),
        "MODEL": model,
        "MINIMUM_AREA_PX": page.result.minimum.value(),
        "PROBABILITIES": page.result.probabilities.isChecked(),
        **page.result.compute.values(),
        "OUT": str(out),
        "LOAD_RESULT": False,
    }


def folder_for(what: str, images: Images) -> Path:
    """Names a folder that has no result yet, beside the project or among the documents."""
    return output_folder.suggest_for(output_folder.usual_parent(), what, images.first.name())


def view_of(canvas: QgsMapCanvas, layer: QgsMapLayer) -> QgsReferencedRectangle | None:
    """Gives what the map shows of a raster layer, in the layer's CRS; None where it shows nothing of it."""
    shown = canvas.extent()
    system = canvas.mapSettings().destinationCrs()
    try:
        transform = QgsCoordinateTransform(system, layer.crs(), QgsProject.instance())
        shown = transform.transformBoundingBox(shown)
    except QgsCsException:
        return None
    view = QgsRectangle(shown).intersect(layer.extent())
    if view.isEmpty() or not view.isFinite():
        return None
    pixels = view.width() / layer.rasterUnitsPerPixelX() * view.height() / layer.rasterUnitsPerPixelY()
    if pixels > MOST_PX:
        view.scale(math.sqrt(MOST_PX / pixels))
    return QgsReferencedRectangle(view, layer.crs())
