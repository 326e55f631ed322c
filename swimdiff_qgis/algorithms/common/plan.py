"""What a job would do, as a Processing algorithm: a line for people, and all of it as JSON."""

from __future__ import annotations

import json
from typing import Any, Dict, Mapping

from qgis.core import QgsProcessingOutputString

from ...compat import core_value
from .base import EngineAlgorithm


class PlanAlgorithm(EngineAlgorithm):
    """Base of the plans; not in the toolbox, since they make nothing. The dock shows them before the start."""

    def flags(self) -> int:
        """Hides it from the toolbox."""
        hidden = core_value(
            "Qgis.ProcessingAlgorithmFlag.HideFromToolbox", "QgsProcessingAlgorithm.Flag.FlagHideFromToolbox"
        )
        return super().flags() | hidden

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares parameters and outputs."""
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputString("TEXT", "Plan in one line"))
        self.addOutput(QgsProcessingOutputString("PLAN", "Plan as JSON"))

    def outputs(self, result: Mapping[str, Any]) -> Dict[str, object]:
        """Gives the plan as a line and as JSON."""
        return {"TEXT": result.get("text", ""), "PLAN": json.dumps(dict(result))}
