"""Writes classes, polygons and report of a finished result anew with another threshold."""

from __future__ import annotations

from qgis.core import QgsProject

from ..project import layers
from .detect_change import ChangeResultAlgorithm


class ApplyThreshold(ChangeResultAlgorithm):
    """swimdiff:applythreshold."""

    job_name = "apply-threshold"
    label = "Apply threshold"

    def show(self, project: QgsProject) -> None:
        """Reads the layers of the result anew where they are in the project, else adds them."""
        if not layers.refresh(project, self.answer.folder):
            layers.add_result(vars(self.answer), project)
