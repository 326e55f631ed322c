"""Objects, each a box with a class: a model learns them, finds them in an image, and two dates are compared."""

from __future__ import annotations

from pathlib import Path

from .. import models
from ..texts import tr
from .common.listed import ListedAlgorithm
from .common.outputs import FILE, NUMBER, REPORT, RESULT, SUMMARY, TABLE, VECTOR, Output
from .maps import MapAlgorithm

GROUP = "Objects"
COUNTS = Output("TABLE", FILE, "Table of the counts")


class TrainDetector(ListedAlgorithm):
    """swimdiff:traindetector."""

    job_name = "train-detector"
    label = "Train a model of objects"
    group_label = GROUP
    keywords = "object detection,boxes,count,cars,buildings,boats,labels,COCO,YOLO,training,supervised,learn"
    list_label = "Add the model to the list of models"
    list_help = "Copies the model to the models folder, so that Find objects lists it by name."
    gives = (
        Output("MODEL", FILE, "Model"),
        TABLE,
        REPORT,
        RESULT,
        Output("AVERAGE_PRECISION", NUMBER, "Average precision"),
        SUMMARY,
        Output("LISTED", FILE, "Model in the list of models"),
    )

    def add_to_models(self, name: str) -> Path:
        """Copies the model into the models folder."""
        return models.add_classifier(Path(self.answer.model), name)


class ObjectAlgorithm(MapAlgorithm):
    """An algorithm whose boxes are shown as a group."""

    group_label = GROUP

    def loading_help(self) -> str:
        """Says what is loaded."""
        return tr("Adds a group with the boxes. Only in QGIS Desktop.")


class DetectObjects(ObjectAlgorithm):
    """swimdiff:detectobjects."""

    job_name = "detect-objects"
    label = "Find objects"
    keywords = "object detection,boxes,count,cars,buildings,boats,model,predict,districts"
    gives = (
        Output("OBJECTS", VECTOR, "Objects"),
        Output("SEARCHED", VECTOR, "Searched image"),
        Output("UNSURE", VECTOR, "Windows to label next"),
        COUNTS,
        REPORT,
        RESULT,
        Output("THRESHOLD", NUMBER, "Score from which objects count"),
        Output("FOUND", NUMBER, "Objects that count"),
        SUMMARY,
    )

    def title(self) -> str:
        """Names the group."""
        return tr("Objects in {}").format(self.inputs.layers["raster"].name)


class CompareObjects(ObjectAlgorithm):
    """swimdiff:compareobjects."""

    job_name = "compare-objects"
    label = "Compare objects of two dates"
    keywords = "change,objects,boxes,appeared,vanished,new,gone,two dates,count"
    gives = (
        Output("CHANGES", VECTOR, "Changed objects"),
        COUNTS,
        REPORT,
        RESULT,
        Output("APPEARED", NUMBER, "Appeared"),
        Output("VANISHED", NUMBER, "Vanished"),
        Output("STAYED", NUMBER, "Stayed"),
        SUMMARY,
    )

    def title(self) -> str:
        """Names the group."""
        return tr("Change of objects {}").format(self.inputs.vectors["after"].name)
