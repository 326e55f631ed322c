"""Whole places, each a square tile of a raster: a model learns their names and names others; like ones are found."""

from __future__ import annotations

from ..texts import tr
from .common.base import EngineAlgorithm
from .common.outputs import CLASSES, CONFUSION, FILE, OVERALL, RASTER, REPORT, RESULT, SUMMARY, TABLE, VECTOR, Output
from .maps import MapAlgorithm

GROUP = "Places"


class TrainScenes(EngineAlgorithm):
    """swimdiff:trainscenes."""

    job_name = "train-scenes"
    label = "Train a model of places"
    group_label = GROUP
    keywords = "scene classification,tiles,places,land use,labels,training,supervised,learn"
    gives = (Output("MODEL", FILE, "Model"), CONFUSION, TABLE, REPORT, RESULT, OVERALL, SUMMARY)


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
