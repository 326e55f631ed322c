"""Detect change between two layers, the main job; and what it shares with the threshold applied anew."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from qgis.core import (
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import layers
from .shown import ShownAlgorithm

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

    def initAlgorithm(self, configuration: Any = None) -> None:
        """Declares parameters and outputs."""
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputRasterLayer("SCORE", _tr("Score")))
        self.addOutput(QgsProcessingOutputRasterLayer("CHANGE", _tr("Change")))
        self.addOutput(QgsProcessingOutputVectorLayer("POLYGONS", _tr("Changed areas")))
        self.addOutput(QgsProcessingOutputHtml("REPORT", _tr("Report")))
        self.addOutput(QgsProcessingOutputNumber("THRESHOLD_VALUE", _tr("Threshold")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", _tr("Summary")))

    def outputs(self, result: Mapping[str, Any]) -> Dict[str, Any]:
        """Gives paths and the threshold."""
        folder = {} if self._written() is None else {"OUT": result["folder"]}
        facts = {name: result[key] for name, key in _OUTPUTS.items()}
        return {**folder, **facts, "SUMMARY": result.get("summary", "")}

    def loading_help(self) -> str:
        """Says what is loaded."""
        return _tr("Adds a group with polygons, classes and score. Only in the window of QGIS.")

    def _written(self) -> Any:
        return self.parameterDefinition("OUT")


class DetectChange(ChangeResultAlgorithm):
    """swimdiff:detectchange."""

    job_name = "detect-change"
    label = "Detect change"

    def tags(self) -> list:
        """Words to find it by."""
        return _tr("change,difference,two dates,before,after,CVA,IR-MAD,encoder,unsupervised").split(",")

    def show(self, project: Any) -> None:
        """Adds the group."""
        names = (self.inputs.layers["before"].name, self.inputs.layers["after"].name)
        layers.add_result(self.result, project, _tr("Change {} - {}").format(*names))


def result_of(outputs: Mapping[str, Any]) -> Dict[str, Any]:
    """Turns an algorithm's outputs back into what layers.add_result takes."""
    result = {key: outputs[name] for name, key in _OUTPUTS.items()}
    return {**result, "folder": outputs.get("OUT", ""), "summary": outputs.get("SUMMARY", "")}


def _tr(text: str) -> str:
    return QCoreApplication.translate("algorithms", text)
