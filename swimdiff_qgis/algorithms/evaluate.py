"""Measures an encoder on labelled data."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from qgis.core import (
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..texts import tr
from .common.base import EngineAlgorithm


class Evaluate(EngineAlgorithm):
    """swimdiff:evaluate."""

    job_name = "evaluate"
    label = "Evaluate encoder"
    group_label = "Encoders"

    def tags(self) -> List[str]:
        """Words to find it by."""
        return tr("encoder,accuracy,benchmark,linear probe,nearest neighbours,fine-tuning,F1").split(",")

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares parameters and outputs."""
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputHtml("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputFile("RESULT", tr("All figures")))
        self.addOutput(QgsProcessingOutputFile("TABLE", tr("Table of the figures")))
        self.addOutput(QgsProcessingOutputNumber("ACCURACY", tr("Accuracy")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("Summary")))

    def finish(self, feedback: QgsProcessingFeedback) -> None:
        """Writes the table of the figures into the log."""
        if self.result.get("text"):
            feedback.pushInfo(str(self.result["text"]))

    def outputs(self, result: Mapping[str, Any]) -> Dict[str, object]:
        """Gives paths, and the figure where the task has one."""
        found = {"OUT": result["folder"], "REPORT": result.get("report", ""), "RESULT": result.get("result", "")}
        found.update(TABLE=result.get("table", ""), SUMMARY=result.get("summary", ""))
        if result.get("accuracy") is not None:
            found["ACCURACY"] = result["accuracy"]
        return found
