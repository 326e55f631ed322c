"""From an extent that a person chose to the text that a job takes: xmin,ymin,xmax,ymax and its CRS in brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterExtent,
    QgsRectangle,
)

from ...compat import core_value
from ...contract import errors
from ...texts import tr

if TYPE_CHECKING:
    from engine.contract.parameters import Parameter

# Authorities whose codes the engine's PROJ knows as QGIS's does; a CRS of the person's own is known to QGIS alone.
_KNOWN = ("EPSG", "ESRI", "OGC")
_WKT2 = ("Qgis.CrsWktVariant.Preferred", "QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED")
WIDGET = f"{__name__.split('.')[0]}.ui.common.extent_wrapper.ExtentWrapper"  # loaded where there is a window


class _WordedExtent(QgsProcessingParameterExtent):
    """An extent that can be a word as well, such as union, or numbers in the order of the job."""

    def __init__(self, described: Parameter, name: str, label: str) -> None:
        # Without its default, of which QGIS's own widgets would make an extent without sides.
        super().__init__(name, label, None, True)
        self._described = described
        choices = [[word, tr(text)] for word, text in zip(described.words, described.word_labels)]
        self.setMetadata({"widget_wrapper": {"class": WIDGET, "words": choices}})

    def clone(self) -> QgsProcessingParameterExtent:
        """Makes another one, for QGIS."""
        made = _WordedExtent(self._described, self.name(), self.description())
        made.setFlags(self.flags())
        made.setHelp(self.help())
        return made

    def checkValueIsAcceptable(self, value: object, context: Optional[QgsProcessingContext] = None) -> bool:
        """Takes what QGIS takes, and the words."""
        return _word(self._described, value) != "" or super().checkValueIsAcceptable(value, context)


def extent_definition(described: Parameter, name: str, label: str) -> QgsProcessingParameterExtent:
    """Makes the Processing parameter of an extent."""
    if described.words:
        return _WordedExtent(described, name, label)
    return QgsProcessingParameterExtent(name, label, optional=True)


def extent_help(described: Parameter) -> str:
    """Says what can be given as a text in Processing, which has its sides in another order."""
    if described.words:
        return tr("As a text here also xmin,xmax,ymin,ymax [CRS].")
    return tr("As a text here: xmin,xmax,ymin,ymax [CRS].")


def extent_text(
    algorithm: QgsProcessingAlgorithm,
    described: Parameter,
    values: Mapping[str, object],
    context: QgsProcessingContext,
    placed: bool,
) -> str:
    """Reads an extent: of the map, of a layer, or in the text of Processing, which is xmin,xmax,ymin,ymax [CRS].

    Numbers without a CRS are in the order of the job where the parameter knows words: it took them from texts before
    QGIS had a chooser for it.

    Args:
        algorithm: whose parameter it is.
        described: the job's parameter.
        values: what Processing hands over.
        context: of the run.
        placed: whether the raster that it is an extent of has a CRS.

    Returns:
        The job's text; its default for none.

    Raises:
        ParameterError: where it is no extent.
    """
    name = described.processing_name
    given = values.get(name)
    if given in (None, ""):
        return str(described.default)
    word = _word(described, given)
    if word:
        return word
    rectangle = algorithm.parameterAsExtent(values, name, context)
    if rectangle.isNull() or not rectangle.isFinite() or rectangle.width() <= 0 or rectangle.height() <= 0:
        raise errors.ParameterError(
            "“{label}”: {value} is not an extent.",
            "Use xmin,xmax,ymin,ymax, or leave it empty.",
            label=tr(described.label),
            value=given,
        )
    crs = algorithm.parameterAsExtentCrs(values, name, context)
    return _text(rectangle) + (f" [{_code(crs)}]" if placed and crs.isValid() else "")


def _word(described: Parameter, given: object) -> str:
    """Gives a text that is the job's own already: one of its words, or its four numbers."""
    text = given.strip() if isinstance(given, str) and described.words else ""
    return text if text in described.words or (_are_numbers(text) and text.count(",") == 3) else ""


def _are_numbers(text: str) -> bool:
    try:
        return bool([float(part) for part in text.split(",")])
    except ValueError:
        return False


def _code(crs: QgsCoordinateReferenceSystem) -> str:
    known = crs.authid().partition(":")[0] in _KNOWN
    return str(crs.authid() if known else crs.toWkt(core_value(*_WKT2)))


def _text(rectangle: QgsRectangle) -> str:
    sides = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
    return ",".join(repr(float(side)) for side in sides)
