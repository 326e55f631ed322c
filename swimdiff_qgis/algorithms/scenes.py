"""Whole places, each a square tile of a raster: a model learns their names and names others; like ones are found."""

from __future__ import annotations

from pathlib import Path

from .. import models
from ..texts import tr
from .common.listed import ListedAlgorithm
from .common.outputs import CLASSES, CONFUSION, FILE, OVERALL, RASTER, REPORT, RESULT, SUMMARY, TABLE, VECTOR, Output
from .maps import MapAlgorithm

GROUP = "Places"


class TrainScenes(ListedAlgorithm):
    """swimdiff:trainscenes."""

    job_name = "train-scenes"
    label = "Train a model of places"
    group_label = GROUP
    keywords = "scene classification,tiles,places,land use,labels,training,supervised,learn"
    list_label = "Add the model to the list of models"
    list_help = "Copies the model to the models folder, so that Name places lists it by name."
    gives = (
        Output("MODEL", FILE, "Model"),
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


class SceneAlgorithm(MapAlgorithm):
    """An algorithm whose tiles are shown as a group."""

    group_label = GROUP

    def loading_help(self) -> str:
        """Says what is loaded."""
        return tr("Adds a group with the tiles. Only in QGIS Desktop.")


class ClassifyScenes(SceneAlgorithm):
    """swimdiff:classifyscenes."""

    job_name = "classify-scenes"
    label = "Name places"
    keywords = "scene classification,tiles,places,land use,model,predict,probability"
    gives = (
        Output("SCENES", VECTOR, "Named places"),
        CLASSES,
        Output("PROBABILITIES", RASTER, "Probabilities"),
        Output("AREAS", FILE, "Table of the areas", "table"),
        REPORT,
        RESULT,
        SUMMARY,
    )

    def title(self) -> str:
        """Names the group."""
        return tr("Places of {}").format(self.inputs.layers["raster"].name)


class MoreLikeThis(SceneAlgorithm):
    """swimdiff:morelikethis."""

    job_name = "more-like-this"
    label = "Find places like this"
    keywords = "similar,search,find,retrieval,tiles,places,example,archive"
    gives = (Output("SIMILAR", VECTOR, "Similar places"), REPORT, RESULT, SUMMARY)

    def title(self) -> str:
        """Names the group."""
        return tr("Similar places in {}").format(self.inputs.layers["raster"].name)
