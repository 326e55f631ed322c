"""The outputs that algorithms declare, each with the field of the engine's answer that it gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Type

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
)

from ...texts import tr

FILE, HTML, NUMBER = QgsProcessingOutputFile, QgsProcessingOutputHtml, QgsProcessingOutputNumber
RASTER, TEXT, VECTOR = QgsProcessingOutputRasterLayer, QgsProcessingOutputString, QgsProcessingOutputVectorLayer


@dataclass(frozen=True)
class Output:
    """An output of an algorithm. Some have the name of a parameter: Processing keeps both apart.

    Args:
        name: in Processing.
        kind: class of the output.
        label: untranslated.
        key: field of the answer, where it has another name than the output in small letters.
    """

    name: str
    kind: Type[QgsProcessingOutputDefinition]
    label: str
    key: str = ""

    def definition(self) -> QgsProcessingOutputDefinition:
        """Makes the output."""
        return self.kind(self.name, tr(self.label))


SUMMARY = Output("SUMMARY", TEXT, "Summary")
REPORT = Output("REPORT", HTML, "Report")
RESULT = Output("RESULT", FILE, "All figures")
CLASSES = Output("CLASSES", RASTER, "Classes")
UNCERTAINTY = Output("UNCERTAINTY", RASTER, "Uncertainty")
PLACES = Output("PLACES", VECTOR, "Places to label next")
AREAS = Output("AREAS", FILE, "Table of the areas")
CONFUSION = Output("CONFUSION", FILE, "Confusion matrix")
TABLE = Output("TABLE", FILE, "Table of the accuracies")
OVERALL = Output("ACCURACY", NUMBER, "Overall accuracy", "overall")
ENCODER = Output("ENCODER", FILE, "Encoder")
