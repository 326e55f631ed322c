"""Checks the engine: its Python, its libraries, a tiny job with a known answer."""

from __future__ import annotations

from typing import Dict, Tuple

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputString

from ..contract import errors
from ..worker import environment
from .common.base import EngineAlgorithm, failure


class CheckEngine(EngineAlgorithm):
    """swimdiff:selftest."""

    job_name = "self-test"
    label = "Check the engine"
    group_label = "Tools"

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares the output."""
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputString("TEXT", "What was found"))

    def canExecute(self) -> Tuple[bool, str]:
        """Always: what is wrong is what it tells."""
        return True, ""

    def processAlgorithm(
        self, parameters: Dict[str, object], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, object]:
        """Names the Python that is used, then runs the self-test."""
        try:
            python = environment.find_python(self._python)
            feedback.pushInfo(f"{python.path} ({python.source})")
            text = environment.health_check(environment.make_client(self._python), feedback.isCanceled)
        except errors.SwimdiffError as error:
            raise failure(error, feedback) from error
        feedback.pushInfo(text)
        return {"TEXT": text}
