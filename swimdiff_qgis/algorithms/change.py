"""Change between two layers: detected, classified with another threshold, planned."""

from __future__ import annotations

from qgis.core import QgsProject

from ..project import layers
from ..texts import tr
from .common.outputs import NUMBER, RASTER, REPORT, SUMMARY, VECTOR, Output
from .common.plan import PlanAlgorithm
from .common.shown import ShownAlgorithm


class ChangeResultAlgorithm(ShownAlgorithm):
    """An algorithm that ends with score, change, polygons and report."""

    group_label = "Change"
    gives = (
        Output("SCORE", RASTER, "Score"),
        Output("CHANGE", RASTER, "Change"),
        Output("POLYGONS", VECTOR, "Changed areas"),
        Output("GROUPS", RASTER, "Groups of alike changes"),
        REPORT,
        Output("THRESHOLD_VALUE", NUMBER, "Threshold", "threshold"),
        SUMMARY,
    )

    def loading_help(self) -> str:
        """Says what is loaded."""
        return tr("Adds a group with polygons, classes and scores. Only in QGIS Desktop.")


class DetectChange(ChangeResultAlgorithm):
    """swimdiff:detectchange."""

    job_name = "detect-change"
    label = "Detect change"
    keywords = "change,difference,two dates,before,after,CVA,IR-MAD,encoder,unsupervised"

    def show(self, project: QgsProject) -> None:
        """Adds the group."""
        names = (self.inputs.layers["before"].name, self.inputs.layers["after"].name)
        layers.add_result(vars(self.answer), project, tr("Change {} - {}").format(*names))


class ApplyThreshold(ChangeResultAlgorithm):
    """swimdiff:applythreshold."""

    job_name = "apply-threshold"
    label = "Apply threshold"

    def show(self, project: QgsProject) -> None:
        """Reads the layers of the result anew where they are in the project, else adds them."""
        if not layers.refresh(project, self.answer.folder):
            layers.add_result(vars(self.answer), project)


class PlanChange(PlanAlgorithm):
    """swimdiff:planchange."""

    job_name = "plan-change"
    label = "Plan of a change detection"
    group_label = "Change"
