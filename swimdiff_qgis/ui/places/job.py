"""What the page of places hands to the algorithms."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas

from ...contract import classes as class_lists
from ...project.drawn_bands import drawn_bands
from ...settings import THREADS
from ..common import map_result, output_folder
from ..labels.label_set import LabelSet
from .page import PlacesPage

SEARCH = "swimdiff:morelikethis"
TRAIN = "swimdiff:trainscenes"
NAME = "swimdiff:classifyscenes"
POINT_PX = 0.01  # of the map: a click as a box that lies within a pixel of any image that can be seen


def image_values(page: PlacesPage, image: QgsMapLayer, sized: bool = True) -> dict[str, object]:
    """Gives the parameters that say what is looked at.

    Args:
        page: with the size of the tiles.
        image: whose tiles are looked at.
        sized: whether the size on the page counts.
    """
    values: dict[str, object] = {"RASTER": image.id(), "THREADS": THREADS.get()}
    values["VISIBLE_BANDS"] = drawn_bands(image)
    if sized and page.inputs.size_m() is not None:
        values["SIZE_M"] = page.inputs.size_m()
    if not image.crs().isValid():
        values["UNGEOREFERENCED"] = True
    return values


def search_values(
    page: PlacesPage, image: QgsMapLayer, point: QgsPointXY, canvas: QgsMapCanvas, out: Path
) -> dict[str, object]:
    """Gives the parameters of a search.

    Args:
        page: says how many, and where.
        image: that was clicked.
        point: in the CRS of the map.
        canvas: the map.
        out: output folder.
    """
    half = canvas.mapUnitsPerPixel() * POINT_PX / 2
    box = QgsRectangle(point.x() - half, point.y() - half, point.x() + half, point.y() + half)
    values = image_values(page, image)
    values["PLACE"] = QgsReferencedRectangle(box, canvas.mapSettings().destinationCrs())
    values.update(COUNT=page.similar.count.value(), OUT=str(out), LOAD_RESULT=False)
    if page.similar.everywhere():
        values["SEARCH_IN"] = [layer.id() for layer in images_like(image)]
    return values


def images_like(image: QgsMapLayer) -> list[QgsRasterLayer]:
    """Lists the rasters of the project with as many bands of the same names; results are none."""
    results = set(map_result.result_layers())
    wanted = _bands(image)
    found = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsRasterLayer)]
    return [one for one in found if one is image or (one not in results and one.isValid() and _bands(one) == wanted)]


def training_values(
    page: PlacesPage, image: QgsMapLayer | None, labels: LabelSet | None, out: Path
) -> dict[str, object]:
    """Gives the parameters of a training.

    Args:
        page: says what teaches, and how.
        image: whose tiles are labelled; None with labelled images.
        labels: to learn from; None with labelled images.
        out: output folder.
    """
    teaching = page.teaching
    if image is not None and labels is not None:
        values = image_values(page, image)
        values.update(
            LABELS=labels.source(), CLASS_FIELD=labels.field, CLASSES=class_lists.classes_text(labels.classes)
        )
    else:
        values = {"IMAGES": [teaching.folder.filePath().strip()], "TABLE": teaching.table.filePath().strip()}
        values["THREADS"] = THREADS.get()
    # A model of each try would fill the list of models.
    values.update(
        HEAD=teaching.head.currentData(), SEVERAL=teaching.several.isChecked(), OUT=str(out), ADD_TO_MODELS=False
    )
    return values


def naming_values(page: PlacesPage, image: QgsMapLayer, out: Path) -> dict[str, object]:
    """Gives the parameters that name the whole image."""
    return {**image_values(page, image), "MODEL": page.naming.model.value(), "OUT": str(out), "LOAD_RESULT": False}


def folder_for(what: str, name: str) -> Path:
    """Names a folder that has no result yet, beside the project or among the documents."""
    return output_folder.suggest_for(output_folder.usual_parent(), what, name)


def _bands(layer: QgsMapLayer) -> list[str]:
    return [layer.bandName(number) for number in range(1, layer.bandCount() + 1)]
