"""An algorithm whose result is shown in the project, where there is a window."""

from __future__ import annotations

from typing import Dict

import qgis.utils
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterBoolean, QgsProject

from ...contract import errors
from ...project import identity
from ...texts import text_of_error, tr
from .base import EngineAlgorithm
from .main_thread import on_main_thread

LOAD = "LOAD_RESULT"


class ShownAlgorithm(EngineAlgorithm):
    """Base of algorithms with layers to show. A subclass says how."""

    def __init__(self) -> None:
        super().__init__()
        self._load = False
        self._started_in = identity.mark()

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares the parameters of the job, and whether the result is wanted in the project."""
        super().initAlgorithm(configuration)
        load = QgsProcessingParameterBoolean(LOAD, tr("Load the result into the project"), defaultValue=True)
        load.setHelp(self.loading_help())
        self.addParameter(load)

    def prepareAlgorithm(
        self, parameters: Dict[str, object], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Notes whether the result is wanted in the project."""
        self._load = self.parameterAsBool(parameters, LOAD, context)
        self._started_in = identity.mark()
        return super().prepareAlgorithm(parameters, context, feedback)

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Dict[str, object]:
        """Loads the result, in the window of QGIS and on its main thread only."""
        project = context.project()
        if self.answer is None:  # it was cancelled
            return {}
        if self._load and project is not None and qgis.utils.iface is not None and on_main_thread():
            if not self._started_in.is_open:
                feedback.pushWarning(tr("Another project was opened meanwhile, so nothing was loaded."))
                return {}
            try:
                self.show(project)
            except errors.SwimdiffError as error:
                feedback.reportError(text_of_error(error), False)
        return {}

    def loading_help(self) -> str:
        """Says what is loaded."""
        raise NotImplementedError

    def show(self, project: QgsProject) -> None:
        """Shows the result in the project; on the main thread."""
        raise NotImplementedError
