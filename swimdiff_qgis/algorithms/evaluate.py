"""Measures an encoder on labelled data."""

from __future__ import annotations

from typing import Dict, List

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
        feedback.pushInfo(self.answer.text)

    def outputs(self) -> Dict[str, object]:
        """Gives paths, and the figure where the task has one."""
        answer = self.answer
        found = {"OUT": answer.folder, "REPORT": answer.report, "RESULT": answer.result, "TABLE": answer.table}
        accuracy = getattr(answer, "accuracy", None)
        return {**found, "SUMMARY": self.summary, **({} if accuracy is None else {"ACCURACY": accuracy})}
