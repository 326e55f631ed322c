"""What the algorithms about classified maps share: their outputs, and how their results are shown."""

from __future__ import annotations

from typing import Dict, Tuple

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProject,
)

from ...project import class_layers
from ...texts import tr
from .base import EngineAlgorithm
from .shown import ShownAlgorithm


class FilesAlgorithm(EngineAlgorithm):
    """An algorithm whose engine names the files that it has written. A subclass lists those that there can be.

    Some of them have the name of the parameter that asks for them: Processing keeps parameters and outputs apart.
    """

    group_label = "Maps"
    files: Tuple[str, ...] = ()
    has_accuracy = False  # whether the answer has an overall accuracy

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares parameters and outputs."""
        super().initAlgorithm(configuration)
        labels = _labels()
        for key in self.files:
            self.addOutput(_KINDS.get(key, QgsProcessingOutputFile)(key.upper(), labels[key]))
        if self.has_accuracy:
            self.addOutput(QgsProcessingOutputNumber("ACCURACY", labels["accuracy"]))
        self.addOutput(QgsProcessingOutputString("SUMMARY", labels["summary"]))

    def outputs(self) -> Dict[str, object]:
        """Gives the paths of what was written, and the accuracy where there is one."""
        found = {key.upper(): getattr(self.answer, key, None) for key in self.files}
        if self.has_accuracy:
            found["ACCURACY"] = self.answer.overall
        there = {key: value for key, value in found.items() if value is not None}
        return {"OUT": self.answer.folder, "SUMMARY": self.summary, **there}


class MapAlgorithm(FilesAlgorithm, ShownAlgorithm):
    """An algorithm whose maps and points are shown as a group."""

    def loading_help(self) -> str:
        """Says what is loaded."""
        return tr("Adds a group with the classes, the uncertainty and the points. Only in QGIS Desktop.")

    def title(self) -> str:
        """Names the group."""
        raise NotImplementedError

    def show(self, project: QgsProject) -> None:
        """Adds the group."""
        class_layers.add_map(vars(self.answer), project, self.title())


_KINDS = {
    "classes": QgsProcessingOutputRasterLayer,
    "probabilities": QgsProcessingOutputRasterLayer,
    "uncertainty": QgsProcessingOutputRasterLayer,
    "cog": QgsProcessingOutputRasterLayer,
    "places": QgsProcessingOutputVectorLayer,
    "sample": QgsProcessingOutputVectorLayer,
    "polygons": QgsProcessingOutputVectorLayer,
    "report": QgsProcessingOutputHtml,
}


def _labels() -> Dict[str, str]:
    return {
        "accuracy": tr("Overall accuracy"),
        "areas": tr("Table of the areas"),
        "classes": tr("Classes"),
        "cog": tr("Cloud-optimised GeoTIFF"),
        "confusion": tr("Confusion matrix"),
        "model": tr("Model"),
        "package": tr("Package"),
        "places": tr("Places to label next"),
        "polygons": tr("Polygons"),
        "probabilities": tr("Probabilities"),
        "readme": tr("Readme"),
        "report": tr("Report"),
        "result": tr("All figures"),
        "sample": tr("Sample"),
        "summary": tr("Summary"),
        "table": tr("Table of the accuracies"),
        "uncertainty": tr("Uncertainty"),
    }
