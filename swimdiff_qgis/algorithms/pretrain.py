"""Trains an encoder on unlabelled imagery; the finished one joins the list of models."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
)

from .. import models
from ..contract import errors
from ..texts import text_of_error, tr
from .common.base import EngineAlgorithm

LIST = "ADD_TO_MODELS"


class Pretrain(EngineAlgorithm):
    """swimdiff:pretrain."""

    job_name = "pretrain"
    label = "Pretrain encoder"
    group_label = "Encoders"

    def __init__(self) -> None:
        super().__init__()
        self._list = False
        self._listed = ""

    def tags(self) -> List[str]:
        """Words to find it by."""
        return tr("encoder,train,self-supervised,contrastive,MoCo,diffusion,unlabelled,backbone,SwiMDiff").split(",")

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares parameters and outputs."""
        super().initAlgorithm(configuration)
        add = QgsProcessingParameterBoolean(LIST, tr("Add the encoder to the list of models"), defaultValue=True)
        add.setHelp(tr("Copies the finished encoder to the models folder, so that other tools list it by name."))
        self.addParameter(add)
        self.addOutput(QgsProcessingOutputFile("ENCODER", tr("Encoder")))
        self.addOutput(QgsProcessingOutputFile("LISTED", tr("Encoder in the list of models")))
        self.addOutput(QgsProcessingOutputHtml("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("Summary")))

    def prepareAlgorithm(
        self, parameters: Dict[str, object], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Notes whether the encoder is to be listed."""
        self._list = self.parameterAsBool(parameters, LIST, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def export_folder(self, temporary: Path) -> Path:
        """Keeps exported layers beside the checkpoints, since a run that is resumed needs the same sources."""
        return Path(self.inputs.values["out"]) / "layers"

    def finish(self, feedback: QgsProcessingFeedback) -> None:
        """Copies the encoder into the models folder; that it fails is said, but does not spoil the training."""
        if not self._list:
            return
        try:
            self._listed = str(models.add(Path(self.answer.encoder), self.inputs.values["name"]))
        except errors.SwimdiffError as error:
            feedback.pushWarning(text_of_error(error))

    def outputs(self) -> Dict[str, object]:
        """Gives the paths."""
        answer = self.answer
        paths = {"OUT": answer.folder, "ENCODER": answer.encoder, "LISTED": self._listed, "REPORT": answer.report}
        return {**paths, "SUMMARY": self.summary}
