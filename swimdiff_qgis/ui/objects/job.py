"""What the objects page hands to the algorithms."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsVectorLayer

from ...contract import classes as class_lists
from ...project.drawn_bands import drawn_bands
from ...settings import THREADS
from ..common import output_folder
from ..labels.label_set import LabelSet
from .page import ObjectsPage

TRAIN = "swimdiff:traindetector"
FIND = "swimdiff:detectobjects"
COMPARE = "swimdiff:compareobjects"


def image_values(image: QgsMapLayer) -> dict[str, object]:
    """Gives the parameters that say what is looked at."""
    values: dict[str, object] = {"RASTER": image.id(), "THREADS": THREADS.get(), "VISIBLE_BANDS": drawn_bands(image)}
    if not image.crs().isValid():
        values["UNGEOREFERENCED"] = True
    return values


def training_values(page: ObjectsPage, image: QgsMapLayer, labels: LabelSet, out: Path) -> dict[str, object]:
    """Gives the parameters of a training."""
    areas = page.inputs.chosen_areas()
    whole = page.inputs.whole.isChecked()
    values = {
        **image_values(image),
        "LABELS": labels.source(),
        "CLASS_FIELD": labels.field,
        "CLASSES": class_lists.classes_text(labels.classes),
        "SEARCHED_ALL": whole,
        "ENCODER": page.encoder.value(),
        "OUT": str(out),
        "ADD_TO_MODELS": False,  # a model of each try would fill the list; the page adds what is good
    }
    return values if whole or areas is None else {**values, "AREAS": areas.id()}


def finding_values(page: ObjectsPage, image: QgsMapLayer, out: Path) -> dict[str, object]:
    """Gives the parameters for the objects of a whole image."""
    districts = page.find.districts.currentLayer()
    values = {
        **image_values(image),
        "MODEL": page.find.model.value(),
        "OUT": str(out),
        "LOAD_RESULT": False,  # the page shows them itself
    }
    return values if districts is None else {**values, "DISTRICTS": districts.id()}


def comparing_values(before: QgsVectorLayer, after: QgsVectorLayer, out: Path) -> dict[str, object]:
    """Gives the parameters of a comparison."""
    return {"BEFORE": before.id(), "AFTER": after.id(), "OUT": str(out), "LOAD_RESULT": False}


def folder_for(what: str, *names: str) -> Path:
    """Names a folder that has no result yet, beside the project or among the documents."""
    return output_folder.suggest_for(output_folder.usual_parent(), what, *names)
