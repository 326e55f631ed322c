"""From an extent that a person chose to the text that a job takes: xmin,ymin,xmax,ymax and its CRS in brackets."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Mapping, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterExtent,
    QgsRectangle,
)

from ...compat import core_value, widget_metadata
from ...contract import errors
from ...texts import tr

if TYPE_CHECKING:
    from engine.contract.parameters import Parameter

# Authorities whose codes the engine's PROJ knows as QGIS's does; a CRS of the person's own is known to QGIS alone.
_KNOWN = ("EPSG", "ESRI", "OGC")
_WKT2 = ("Qgis.CrsWktVariant.Preferred", "QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED")
WIDGET = f"{__name__.split('.')[0]}.ui.common.extent_wrapper.ExtentWrapper"  # loaded where there is a window
EXTENT_KIND = "swimdiff_extent"


class _WordedExtent(QgsProcessingParameterExtent):
    """An extent that can be a word as well, such as union, or numbers in the order of the job."""

    def __init__(self, described: Parameter, name: str, label: str) -> None:
        # Without its default, of which QGIS's own widgets would make an extent without sides.
        super().__init__(name, label, None, True)
        self._described = described
        choices = [[word, tr(text)] for word, text in zip(described.words, described.word_labels)]
        self.setMetadata(widget_metadata(WIDGET, EXTENT_KIND, words=choices))

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
    image: Optional[QgsMapLayer],
) -> str:
    """Reads an extent: of the map, of a layer, or in the text of Processing, which is xmin,xmax,ymin,ymax [CRS].

    Numbers without a CRS are in the order of the job where the parameter knows words: it took them from texts before
    QGIS had a chooser for it.

    Args:
        algorithm: whose parameter it is.
        described: the job's parameter.
        values: what Processing hands over.
        context: of the run.
        image: that it is an extent of, where that is one layer.

    Returns:
        The job's text; its default for none.

    Raises:
        ParameterError: where it is no extent, or where its numbers stand in another order.
    """
    name = described.processing_name
    given = values.get(name)
    if given in (None, ""):
        return str(described.default)
    word = _word(described, given)
    numbers = _numbers(word or given)
    # Numbers without a CRS are in that of the project. QGIS itself looks for a layer of their name first, and says so.
    crs = _project_crs(context) if numbers else algorithm.parameterAsExtentCrs(values, name, context)
    if numbers and image is not None and "[" not in str(given):
        _require_order(described, numbers, word != "", image, crs, context)
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
    placed = image is not None and image.crs().isValid() and crs.isValid()
    return _text(rectangle) + (f" [{_code(crs)}]" if placed else "")


def _word(described: Parameter, given: object) -> str:
    """Gives a text that is the job's own already: one of its words, or its four numbers."""
    text = given.strip() if isinstance(given, str) and described.words else ""
    return text if text in described.words or (_are_numbers(text) and "[" not in text) else ""


def _are_numbers(text: str) -> bool:
    return bool(_numbers(text))


def _numbers(given: object) -> Tuple[float, ...]:
    """Gives the four numbers of a text without a CRS; none where it is something else."""
    text = given.strip() if isinstance(given, str) else ""
    if text.endswith("[]"):
        text = text[:-2]
    try:
        found = tuple(float(part) for part in text.split(","))
    except ValueError:
        return ()
    return found if len(found) == 4 else ()


def _project_crs(context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
    project = context.project()
    return QgsCoordinateReferenceSystem() if project is None else project.crs()


def _require_order(
    described: Parameter,
    numbers: Tuple[float, ...],
    of_the_job: bool,
    image: QgsMapLayer,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> None:
    """Refuses numbers that only in the other order are a part of the image: Processing and jobs have different ones.

    Raises:
        ParameterError: with the right order.
    """
    first, second, third, fourth = numbers
    pairs = QgsRectangle(first, third, second, fourth, False)  # xmin,xmax,ymin,ymax, as in Processing
    corners = QgsRectangle(first, second, third, fourth, False)  # xmin,ymin,xmax,ymax, as in jobs
    meant, other = (corners, pairs) if of_the_job else (pairs, corners)
    whole = image.extent()
    if crs.isValid() and image.crs().isValid() and not of_the_job:
        with contextlib.suppress(QgsCsException):
            turn = QgsCoordinateTransform(image.crs(), crs, context.transformContext())
            whole = turn.transformBoundingBox(whole)
    inside = [
        one.xMinimum() < one.xMaximum() and one.yMinimum() < one.yMaximum() and whole.contains(one)
        for one in (meant, other)
    ]
    if inside == [False, True]:
        raise errors.ParameterError(
            "“{label}”: {value} is a part of the image only in another order of its numbers.",
            "Write it as {order} and add the CRS in brackets, as in [EPSG:4326].",
            label=tr(described.label),
            value=", ".join(f"{number:g}" for number in numbers),
            order="xmin,xmax,ymin,ymax",
        )


def _code(crs: QgsCoordinateReferenceSystem) -> str:
    known = crs.authid().partition(":")[0] in _KNOWN
    return str(crs.authid() if known else crs.toWkt(core_value(*_WKT2)))


def _text(rectangle: QgsRectangle) -> str:
    sides = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
    return ",".join(repr(float(side)) for side in sides)
