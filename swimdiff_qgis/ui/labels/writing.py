"""What is written into label layers past their edit sessions, and how refusals of the provider are told."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from ...compat import core_value
from ...contract import errors


def tell(layer: QgsVectorLayer) -> None:
    """Lets map, attribute table and counts follow what was written past the edit session."""
    layer.updateExtents()
    layer.dataChanged.emit()
    layer.triggerRepaint()


def delete(layer: QgsVectorLayer, numbers: Sequence[int]) -> None:
    """Deletes features: in the edit session, where the layer has one open, else in the file at once."""
    if layer.isEditable():
        layer.deleteFeatures(list(numbers))
        return
    require(layer, "DeleteFeatures")
    if not layer.dataProvider().deleteFeatures(list(numbers)):
        raise unwritten(layer)
    tell(layer)


def moved(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, layer: QgsVectorLayer) -> QgsGeometry:
    """Moves a shape into the CRS of a layer.

    Raises:
        InputError: where its place has no coordinates there.
    """
    shape = QgsGeometry(geometry)
    try:
        shape.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()))
    except QgsCsException as error:
        raise errors.InputError(
            errors.ErrorCode.NO_CRS,
            "This place has no coordinates in the CRS of {layer}.",
            "Draw within the image.",
            layer=layer.name(),
        ) from error
    return shape


def require(layer: QgsVectorLayer, capability: str) -> None:
    """Refuses a layer that cannot be changed in a way that is needed.

    Raises:
        SwimdiffError: naming the layer.
    """
    needed = core_value(f"Qgis.VectorProviderCapability.{capability}", f"QgsVectorDataProvider.Capability.{capability}")
    if layer.readOnly() or not layer.dataProvider().capabilities() & needed:
        raise errors.SwimdiffError(
            errors.ErrorCode.OUTPUT_UNWRITABLE,
            "{layer} cannot be written to.",
            "Choose labels that can be edited, or create new ones.",
            layer=layer.name(),
        )


def unwritten(layer: QgsVectorLayer) -> errors.SwimdiffError:
    """The error that a label was not saved, with what the provider says of it."""
    provider = layer.dataProvider()
    reason = "; ".join(provider.errors())
    provider.clearErrors()
    return errors.SwimdiffError(
        errors.ErrorCode.OUTPUT_UNWRITABLE,
        "The label was not saved in {layer}. {reason}",
        "Check that its file is not read-only and that the disk has free space, then draw it again.",
        layer=layer.name(),
        reason=reason,
    )
