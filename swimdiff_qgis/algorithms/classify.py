"""Maps the classes of a trained model over a whole scene."""

from __future__ import annotations

from typing import Dict, List

from ..texts import tr
from .common.map_result import MapAlgorithm


class Classify(MapAlgorithm):
    """swimdiff:classify."""

    job_name = "classify"
    label = "Classify"
    files = ("classes", "probabilities", "uncertainty", "places", "areas", "report", "result")

    def tags(self) -> List[str]:
        """Words to find it by."""
        return tr("classification,land cover,map,model,predict,segmentation,probability,uncertainty,areas").split(",")

    def outputs(self) -> Dict[str, object]:
        """Gives the paths; the engine calls the areas its table."""
        return {**super().outputs(), "AREAS": self.answer.table}

    def title(self) -> str:
        """Names the group."""
        return tr("Classes {}").format(self.inputs.layers["raster"].name)
