"""Makes a pair of synthetic rasters with known change, to try the plugin on."""

from __future__ import annotations

from typing import Dict

from qgis.core import QgsProcessingOutputRasterLayer

from .common.base import EngineAlgorithm


class SamplePair(EngineAlgorithm):
    """swimdiff:samplepair."""

    job_name = "sample"
    label = "Create a sample pair"
    group_label = "Tools"

    def name(self) -> str:
        """The id without the provider."""
        return "samplepair"

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares parameters and outputs."""
        super().initAlgorithm(configuration)
        for name, label in (("BEFORE", "Before"), ("AFTER", "After"), ("TRUTH", "Truth")):
            self.addOutput(QgsProcessingOutputRasterLayer(name, label))

    def outputs(self) -> Dict[str, object]:
        """Gives the three paths."""
        answer = self.answer
        return {"BEFORE": answer.before, "AFTER": answer.after, "TRUTH": answer.truth, "OUT": answer.folder}
