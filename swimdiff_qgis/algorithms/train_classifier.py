"""Learns classes from labels; the finished model joins the list of models."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
)

from .. import models
from ..contract import errors
from ..texts import text_of_error, tr
from .common.map_result import MapAlgorithm
from .pretrain import LIST


class TrainClassifier(MapAlgorithm):
    """swimdiff:trainclassifier."""

    job_name = "train-classifier"
    label = "Train classifier"
    files = ("model", "classes", "uncertainty", "places", "confusion", "table", "report", "result")
    has_accuracy = True

    def __init__(self) -> None:
        super().__init__()
        self._list = False
        self._listed = ""

    def tags(self) -> List[str]:
        """Words to find it by."""
        return tr("classification,land cover,labels,training,supervised,segmentation,change,learn,polygons").split(",")

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares parameters and outputs."""
        super().initAlgorithm(configuration)
        add = QgsProcessingParameterBoolean(LIST, tr("Add the model to the list of models"), defaultValue=True)
        add.setHelp(tr("Copies the model to the models folder, so that Classify lists it by name."))
        self.addParameter(add)
        self.addOutput(QgsProcessingOutputFile("LISTED", tr("Model in the list of models")))

    def prepareAlgorithm(
        self, parameters: Dict[str, object], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Notes whether the model is to be listed."""
        self._list = self.parameterAsBool(parameters, LIST, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def finish(self, feedback: QgsProcessingFeedback) -> None:
        """Copies the model into the models folder; that it fails is said, but does not spoil the training."""
        if not self._list:
            return
        try:
            self._listed = str(models.add_classifier(Path(self.answer.model), self.inputs.values["name"]))
        except errors.SwimdiffError as error:
            feedback.pushWarning(text_of_error(error))

    def outputs(self) -> Dict[str, object]:
        """Gives paths and the accuracy."""
        return {**super().outputs(), "LISTED": self._listed}

    def title(self) -> str:
        """Names the group."""
        return tr("View of {}").format(self.inputs.values["name"] or Path(self.inputs.values["out"]).name)
