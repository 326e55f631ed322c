"""What the algorithms about classified maps share: their outputs, and how their results are shown."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Mapping, Optional, Tuple

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProject,
)

from ...project import class_layers
from ...texts import tr
from .base import EngineAlgorithm
from .shown import ShownAlgorithm

# A result.json is some tens of kilobytes; what is far larger is not one.
MAXIMUM_BYTES = 8 * 1024 * 1024


class FilesAlgorithm(EngineAlgorithm):
    """An algorithm whose engine names the files that it has written. A subclass lists those that there can be.

    Some of them have the name of the parameter that asks for them: Processing keeps parameters and outputs apart.
    """

    group_label = "Maps"
    files: Tuple[str, ...] = ()
    figure = ""  # key of a number that the answer can have

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares parameters and outputs."""
        super().initAlgorithm(configuration)
        labels = _labels()
        for key in self.files:
            self.addOutput(_KINDS.get(key, QgsProcessingOutputFile)(key.upper(), labels[key]))
        if self.figure:
            self.addOutput(QgsProcessingOutputNumber(self.figure.upper(), labels[self.figure]))
        self.addOutput(QgsProcessingOutputString("SUMMARY", labels["summary"]))

    def outputs(self, result: Mapping[str, Any]) -> Dict[str, object]:
        """Gives the paths of what was written, and the figure where there is one."""
        found = {"OUT": result["folder"], "SUMMARY": result.get("summary", "")}
        found.update({key.upper(): str(result[key]) for key in self.files if result.get(key)})
        figure = figure_of(result, self.figure) if self.figure else None
        if figure is not None:
            found[self.figure.upper()] = figure
        return found


class MapAlgorithm(FilesAlgorithm, ShownAlgorithm):
    """An algorithm whose maps and points are shown as a group."""

    def loading_help(self) -> str:
        """Says what is loaded."""
        return tr("Adds a group with the classes, the uncertainty and the points. Only in the window of QGIS.")

    def title(self) -> str:
        """Names the group."""
        raise NotImplementedError

    def show(self, project: QgsProject) -> None:
        """Adds the group."""
        class_layers.add_map(self.result, project, self.title())


def figure_of(result: Mapping[str, Any], key: str) -> Optional[float]:
    """Finds a number in the engine's answer, or in the result.json that it names; None where there is none.

    Args:
        result: the answer.
        key: such as accuracy, which may also stand for several figures, of which "overall" is the one.
    """
    value = result.get("overall", result.get(key)) if key == "accuracy" else result.get(key)
    if value is None and result.get("result"):
        value = _read(Path(str(result["result"]))).get(key)
    if isinstance(value, Mapping):
        value = value.get("overall")
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _read(path: Path) -> Mapping[str, object]:
    try:
        if path.stat().st_size > MAXIMUM_BYTES:
            return {}
        facts = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # the files are there, and this one only says it again
        return {}
    return facts if isinstance(facts, dict) else {}


_KINDS = {
    "classes": QgsProcessingOutputRasterLayer,
    "probabilities": QgsProcessingOutputRasterLayer,
    "uncertainty": QgsProcessingOutputRasterLayer,
    "cog": QgsProcessingOutputRasterLayer,
    "places": QgsProcessingOutputVectorLayer,
    "sample": QgsProcessingOutputVectorLayer,
    "polygons": QgsProcessingOutputVectorLayer,
    "report": QgsProcessingOutputHtml,
}


def _labels() -> Dict[str, str]:
    return {
        "accuracy": tr("Overall accuracy"),
        "areas": tr("Table of the areas"),
        "classes": tr("Classes"),
        "cog": tr("Cloud-optimised GeoTIFF"),
        "confusion": tr("Confusion matrix"),
        "model": tr("Model"),
        "package": tr("Package"),
        "places": tr("Places to label next"),
        "polygons": tr("Polygons"),
        "probabilities": tr("Probabilities"),
        "readme": tr("Readme"),
        "report": tr("Report"),
        "result": tr("All figures"),
        "sample": tr("Sample"),
        "summary": tr("Summary"),
        "table": tr("Table of the accuracies"),
        "uncertainty": tr("Uncertainty"),
    }
