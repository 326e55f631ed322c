"""Detect change between two layers, the main job; and what it shares with the threshold applied anew."""

from __future__ import annotations

from typing import Dict, List

from qgis.core import (
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProject,
)

from ..project import layers
from ..texts import tr
from .common.shown import ShownAlgorithm

# Output of Processing -> key of the engine's answer. THRESHOLD is a parameter, so the number has a name of its own.
_OUTPUTS = {
    "SCORE": "score",
    "CHANGE": "change",
    "POLYGONS": "polygons",
    "REPORT": "report",
    "THRESHOLD_VALUE": "threshold",
}


class ChangeResultAlgorithm(ShownAlgorithm):
    """An algorithm that ends with score, change, polygons and report."""

    group_label = "Change"

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares parameters and outputs."""
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputRasterLayer("SCORE", tr("Score")))
        self.addOutput(QgsProcessingOutputRasterLayer("CHANGE", tr("Change")))
        self.addOutput(QgsProcessingOutputVectorLayer("POLYGONS", tr("Changed areas")))
        self.addOutput(QgsProcessingOutputHtml("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputNumber("THRESHOLD_VALUE", tr("Threshold")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("Summary")))

    def outputs(self) -> Dict[str, object]:
        """Gives paths and the threshold."""
        folder = {} if self.parameterDefinition("OUT") is None else {"OUT": self.answer.folder}
        facts = {name: getattr(self.answer, key) for name, key in _OUTPUTS.items()}
        return {**folder, **facts, "SUMMARY": self.summary}

    def loading_help(self) -> str:
        """Says what is loaded."""
        return tr("Adds a group with polygons, classes and scores. Only in QGIS Desktop.")


class DetectChange(ChangeResultAlgorithm):
    """swimdiff:detectchange."""

    job_name = "detect-change"
    label = "Detect change"

    def tags(self) -> List[str]:
        """Words to find it by."""
        return tr("change,difference,two dates,before,after,CVA,IR-MAD,encoder,unsupervised").split(",")

    def show(self, project: QgsProject) -> None:
        """Adds the group."""
        names = (self.inputs.layers["before"].name, self.inputs.layers["after"].name)
        layers.add_result(vars(self.answer), project, tr("Change {} - {}").format(*names))
