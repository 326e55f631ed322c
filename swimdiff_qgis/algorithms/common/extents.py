"""From an extent that a person chose to the text that a job takes: xmin,ymin,xmax,ymax and its CRS in brackets."""

from __future__ import annotations

from typing import Any, Mapping

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRectangle,
)

from ...contract import errors

# Authorities whose codes the engine's PROJ knows as QGIS's does; a CRS of the person's own is known to QGIS alone.
_KNOWN = ("EPSG", "ESRI", "OGC")


def is_extent(described: Any) -> bool:
    """Says whether a text of a job is an extent with a chooser of its own in Processing."""
    return described.kind == "text" and described.name in ("view", "extent") and described.default == ""


def extent_text(
    algorithm: QgsProcessingAlgorithm,
    described: Any,
    values: Mapping[str, Any],
    context: QgsProcessingContext,
    image: QgsCoordinateReferenceSystem,
) -> str:
    """Reads an extent: of the map, of a layer, or in the text of Processing, which is xmin,xmax,ymin,ymax [CRS].

    Args:
        algorithm: whose parameter it is.
        described: the job's parameter.
        values: what Processing hands over.
        context: of the run.
        image: CRS of the raster that it is an extent of; an invalid one for an image without georeference.

    Returns:
        The job's text; empty for none.

    Raises:
        ParameterError: where it is no extent, or cannot be brought into the CRS of the image.
    """
    name = described.processing_name
    if values.get(name) in (None, ""):
        return ""
    rectangle = algorithm.parameterAsExtent(values, name, context)
    if rectangle.isNull() or not rectangle.isFinite() or rectangle.width() <= 0 or rectangle.height() <= 0:
        raise errors.ParameterError(
            "{label}: {value} is no extent.",
            "Give xmin,xmax,ymin,ymax, or leave it empty.",
            label=described.label,
            value=values[name],
        )
    crs = algorithm.parameterAsExtentCrs(values, name, context)
    if not image.isValid() or not crs.isValid():
        return _text(rectangle)
    if crs.authid().partition(":")[0] in _KNOWN:
        return f"{_text(rectangle)} [{crs.authid()}]"
    return _text(_brought(rectangle, crs, image, context))


def _brought(
    rectangle: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    image: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> QgsRectangle:
    if crs == image:
        return rectangle
    try:
        return QgsCoordinateTransform(crs, image, context.transformContext()).transformBoundingBox(rectangle)
    except QgsCsException as error:
        raise errors.ParameterError(
            "The extent cannot be brought into the CRS of the image: {reason}",
            "Choose an extent near the image.",
            reason=error,
        ) from error


def _text(rectangle: QgsRectangle) -> str:
    sides = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
    return ",".join(repr(float(side)) for side in sides)
