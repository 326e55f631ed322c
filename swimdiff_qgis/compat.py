"""Names that moved between QGIS 3.22 and 4.x. Scoped enums are tried from the newest name to the oldest."""

from __future__ import annotations

from typing import Any

import qgis.core
from qgis.core import QgsMapLayer

METRES = ("Qgis.DistanceUnit.Meters", "QgsUnitTypes.DistanceUnit.DistanceMeters")  # for `core_value`


def core_value(*paths: str) -> Any:
    """Finds the first of several dotted names in qgis.core.

    Args:
        *paths: such as "Qgis.ProcessingParameterFlag.Advanced", newest first.

    Raises:
        AttributeError: where none is there.
    """
    for path in paths:
        value: object = qgis.core
        for part in path.split("."):
            value = getattr(value, part, None)
        if value is not None:
            return value
    raise AttributeError(f"qgis.core has none of {', '.join(paths)}.")


def error_text(layer: QgsMapLayer) -> str:
    """Says why a layer is not valid; empty where QGIS does not say, of which its own `summary` dies."""
    error = layer.error()
    return "" if error.isEmpty() else error.summary()
