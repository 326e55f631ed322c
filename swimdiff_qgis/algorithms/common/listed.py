"""An algorithm whose result joins the list of models."""

from __future__ import annotations

from pathlib import Path
from typing import Dict

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterBoolean

from ...contract import errors
from ...texts import text_of_error, tr
from .base import EngineAlgorithm

LIST = "ADD_TO_MODELS"


class ListedAlgorithm(EngineAlgorithm):
    """Base of algorithms that make an encoder or a model; their output LISTED is the copy in the models folder."""

    list_label = ""
    list_help = ""

    def __init__(self) -> None:
        super().__init__()
        self._list = False
        self._listed = ""

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares the parameters of the job, and whether what it makes is listed."""
        super().initAlgorithm(configuration)
        add = QgsProcessingParameterBoolean(LIST, tr(self.list_label), defaultValue=True)
        add.setHelp(tr(self.list_help))
        self.addParameter(add)

    def prepareAlgorithm(
        self, parameters: Dict[str, object], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Notes whether the file is to be listed."""
        self._list = self.parameterAsBool(parameters, LIST, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def finish(self, feedback: QgsProcessingFeedback) -> None:
        """Lists the file; that it fails is said, but does not spoil the training."""
        if not self._list:
            return
        try:
            self._listed = str(self.add_to_models(self.inputs.values["name"]))
        except errors.SwimdiffError as error:
            feedback.pushWarning(text_of_error(error))

    def add_to_models(self, name: str) -> Path:
        """Copies the file into the models folder, and gives its path there."""
        raise NotImplementedError

    def outputs(self) -> Dict[str, object]:
        """Gives the paths, and that in the list of models."""
        return {**super().outputs(), "LISTED": self._listed}
