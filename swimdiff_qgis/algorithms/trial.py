"""Tools to begin with: a check of the engine, and a pair of synthetic rasters to try the plugin on."""

from __future__ import annotations

from typing import Dict, Tuple

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..contract import errors
from ..worker import environment
from .common.base import EngineAlgorithm, failure
from .common.outputs import RASTER, TEXT, VECTOR, Output


class SamplePair(EngineAlgorithm):
    """swimdiff:samplepair."""

    job_name = "sample"
    label = "Create a sample pair"
    group_label = "Tools"
    gives = (
        Output("BEFORE", RASTER, "Before"),
        Output("AFTER", RASTER, "After"),
        Output("TRUTH", RASTER, "Truth"),
        Output("SITES", VECTOR, "New things of the second date"),
        Output("PLACES", VECTOR, "Kinds of land, by tiles"),
    )

    def name(self) -> str:
        """The id without the provider."""
        return "samplepair"


class CheckEngine(EngineAlgorithm):
    """swimdiff:selftest."""

    job_name = "self-test"
    label = "Check the engine"
    group_label = "Tools"
    gives = (Output("TEXT", TEXT, "What was found"),)

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
