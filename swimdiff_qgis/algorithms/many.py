"""A job over many inputs: a table of pairs, a folder of dated images, a STAC catalogue."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from ..project import class_layers
from ..texts import tr
from .common.outputs import FILE, NUMBER, REPORT, RESULT, SUMMARY, VECTOR, Output
from .common.shown import ShownAlgorithm


class RunMany(ShownAlgorithm):
    """swimdiff:runmany."""

    job_name = "run-many"
    label = "Run over many inputs"
    group_label = "Many inputs"
    keywords = "batch,table,CSV,folder,STAC,catalogue,archive,time series,pairs,series,all"
    gives = (
        Output("FOOTPRINTS", VECTOR, "Footprints"),
        Output("TABLE", FILE, "Table of the runs"),
        Output("CATALOGUE", FILE, "STAC catalogue"),
        Output("DONE", NUMBER, "Runs with a result"),
        Output("FAILED", NUMBER, "Runs without a result"),
        REPORT,
        RESULT,
        SUMMARY,
    )

    def loading_help(self) -> str:
        """Says what is loaded."""
        return tr("Adds the footprints of all runs with their state. Only in QGIS Desktop.")

    def show(self, project: QgsProject) -> None:
        """Adds the layer of footprints."""
        class_layers.add_map(vars(self.answer), project, tr("Runs {}").format(Path(self.answer.folder).name))
