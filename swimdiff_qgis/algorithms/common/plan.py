"""What a job would do, as a Processing algorithm: a line for people, and all of it as JSON."""

from __future__ import annotations

import json
from typing import Dict

from ...compat import core_value
from ...contract import remarks, results
from ...texts import tr
from .base import EngineAlgorithm
from .outputs import TEXT, Output


class PlanAlgorithm(EngineAlgorithm):
    """Base of the plans; not in the toolbox, since they make nothing. The dock shows them before the start."""

    gives = (Output("TEXT", TEXT, "Plan in one line"), Output("PLAN", TEXT, "Plan as JSON"))

    def flags(self) -> int:
        """Hides it from the toolbox."""
        hidden = core_value(
            "Qgis.ProcessingAlgorithmFlag.HideFromToolbox", "QgsProcessingAlgorithm.Flag.FlagHideFromToolbox"
        )
        return super().flags() | hidden

    def outputs(self) -> Dict[str, object]:
        """Gives the plan as a line and as JSON."""
        text = self.answer.text
        words = text if isinstance(text, str) else remarks.sentence(text, tr)
        return {"TEXT": words, "PLAN": json.dumps(results.to_json(self.answer))}
