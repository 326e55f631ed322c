"""Maps of classes: a classifier learns from labels, maps a scene, and the map is checked."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from .. import models
from ..project import class_layers
from ..texts import tr
from .common.base import EngineAlgorithm
from .common.listed import ListedAlgorithm
from .common.outputs import (
    AREAS,
    CLASSES,
    CONFUSION,
    FILE,
    OVERALL,
    PLACES,
    RASTER,
    REPORT,
    RESULT,
    SUMMARY,
    TABLE,
    UNCERTAINTY,
    VECTOR,
    Output,
)
from .common.shown import ShownAlgorithm


class MapAlgorithm(ShownAlgorithm):
    """An algorithm whose maps and points are shown as a group."""

    group_label = "Maps"

    def loading_help(self) -> str:
        """Says what is loaded."""
        return tr("Adds a group with the classes, the uncertainty and the points. Only in QGIS Desktop.")

    def title(self) -> str:
        """Names the group."""
        raise NotImplementedError

    def show(self, project: QgsProject) -> None:
        """Adds the group."""
        class_layers.add_map(vars(self.answer), project, self.title())


class TrainClassifier(ListedAlgorithm, MapAlgorithm):
    """swimdiff:trainclassifier."""

    job_name = "train-classifier"
    label = "Train classifier"
    keywords = "classification,land cover,labels,training,supervised,segmentation,change,learn,polygons"
    list_label = "Add the model to the list of models"
    list_help = "Copies the model to the models folder, so that Classify lists it by name."
    gives = (
        Output("MODEL", FILE, "Model"),
        CLASSES,
        UNCERTAINTY,
        PLACES,
        CONFUSION,
        TABLE,
        REPORT,
        RESULT,
        OVERALL,
        SUMMARY,
        Output("LISTED", FILE, "Model in the list of models"),
    )

    def add_to_models(self, name: str) -> Path:
        """Copies the model into the models folder."""
        return models.add_classifier(Path(self.answer.model), name)

    def title(self) -> str:
        """Names the group."""
        return tr("View of {}").format(self.inputs.values["name"] or Path(self.inputs.values["out"]).name)


class Classify(MapAlgorithm):
    """swimdiff:classify."""

    job_name = "classify"
    label = "Classify"
    keywords = "classification,land cover,map,model,predict,segmentation,probability,uncertainty,areas"
    gives = (
        CLASSES,
        Output("PROBABILITIES", RASTER, "Probabilities"),
        UNCERTAINTY,
        PLACES,
        Output("AREAS", FILE, "Table of the areas", "table"),
        REPORT,
        RESULT,
        SUMMARY,
    )

    def title(self) -> str:
        """Names the group."""
        return tr("Classes {}").format(self.inputs.layers["raster"].name)


class DrawSample(MapAlgorithm):
    """swimdiff:drawsample."""

    job_name = "draw-sample"
    label = "Draw sample"
    keywords = "accuracy,validation,stratified,random,points,reference,check"
    gives = (Output("SAMPLE", VECTOR, "Sample"), RESULT, SUMMARY)

    def loading_help(self) -> str:
        """Says what is loaded."""
        return tr("Adds the points. Only in QGIS Desktop.")

    def title(self) -> str:
        """Names the group."""
        return tr("Sample of {}").format(self.inputs.layers["map"].name)


class Accuracy(EngineAlgorithm):
    """swimdiff:accuracy."""

    job_name = "accuracy"
    label = "Accuracy of a map"
    group_label = "Maps"
    keywords = "confusion matrix,error matrix,kappa,precision,recall,F1,IoU,area,confidence interval,validation"
    gives = (CONFUSION, TABLE, AREAS, REPORT, RESULT, OVERALL, SUMMARY)
