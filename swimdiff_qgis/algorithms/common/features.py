"""From what Processing hands over for a vector input to a layer, and to the features of it that are wanted."""

from __future__ import annotations

import os
from typing import Mapping, Optional, Tuple

from osgeo import gdal
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...contract import errors


def chosen_features(
    algorithm: QgsProcessingAlgorithm, name: str, values: Mapping[str, object], context: QgsProcessingContext
) -> Tuple[Optional[QgsVectorLayer], Optional[QgsFeatureRequest]]:
    """Reads a vector input; on the main thread.

    Args:
        algorithm: whose parameter it is.
        name: of the parameter.
        values: what Processing hands over: a layer, its id, name or path, or one of these with a choice of features.
        context: of the run.

    Returns:
        The layer, and which of its features are wanted; None for all.

    Raises:
        InputError: where there is a name, but no such layer; or where the selected features are wanted and there are
            none.
    """
    given = values.get(name)
    definition = given if isinstance(given, QgsProcessingFeatureSourceDefinition) else None
    if definition is not None:
        given = definition.source.valueAsString(context.expressionContext())[0]
    layer = algorithm.parameterAsVectorLayer({**values, name: given}, name, context)
    if layer is None:
        if given in (None, ""):
            return None, None
        raise errors.InputError(
            errors.ErrorCode.INPUT_UNREADABLE,
            "{path} cannot be read as a vector layer.",
            "Choose another file or layer.",
            path=given,
        )
    return layer, None if definition is None else _request(definition, layer)


def chosen_raster(name: str, values: Mapping[str, object], context: QgsProcessingContext) -> Optional[QgsRasterLayer]:
    """Finds a raster that was given for a vector input; None for anything else. On the main thread.

    Args:
        name: of the parameter.
        values: what Processing hands over.
        context: of the run.
    """
    given = values.get(name)
    if isinstance(given, QgsProcessingFeatureSourceDefinition):
        given = given.source.valueAsString(context.expressionContext())[0]
    if isinstance(given, str) and given:
        found = QgsProcessingUtils.mapLayerFromString(given, context, False)
        # A file of both kinds, such as a GeoPackage, is taken for features.
        if found is None and os.path.isfile(given) and not _has_features(given):
            found = QgsProcessingUtils.mapLayerFromString(given, context, True)
        given = found
    return given if isinstance(given, QgsRasterLayer) else None


def _has_features(path: str) -> bool:
    try:
        return gdal.OpenEx(path, gdal.OF_VECTOR) is not None
    except RuntimeError:  # raised instead of None where another plugin has switched GDAL's exceptions on
        return False


def _request(definition: QgsProcessingFeatureSourceDefinition, layer: QgsVectorLayer) -> Optional[QgsFeatureRequest]:
    expression = getattr(definition, "filterExpression", "")  # since QGIS 3.32
    limit = definition.featureLimit
    if not definition.selectedFeaturesOnly and not expression and limit < 0:
        return None
    request = QgsFeatureRequest()
    if definition.selectedFeaturesOnly:
        if not layer.selectedFeatureCount():
            raise errors.InputError(
                errors.ErrorCode.NO_VALID_DATA,
                "“{layer}” has no selected features.",
                "Select some, or take all of them.",
                layer=layer.name(),
            )
        request.setFilterFids(layer.selectedFeatureIds())
    if expression:
        # QGIS keeps one of both filters only; the ids are those that the expression leaves.
        ids = set(request.filterFids())
        found = layer.getFeatures(QgsFeatureRequest().setFilterExpression(expression))
        kept = [one.id() for one in found if not definition.selectedFeaturesOnly or one.id() in ids]
        request.setFilterFids(kept)
    if limit >= 0:
        request.setLimit(limit)
    return request
