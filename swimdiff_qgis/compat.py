"""Names that moved between QGIS 3.22 and 4.x. Scoped enums are tried from the newest name to the oldest."""

from __future__ import annotations

from typing import Any, Dict

import qgis.core
from qgis.core import Qgis, QgsMapLayer, QgsTask

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


def widget_metadata(wrapper: str, kind: str, **details: object) -> Dict[str, Dict[str, object]]:
    """Gives the metadata by which a parameter asks for a widget of the plugin.

    Args:
        wrapper: class of the wrapper, which QGIS loads by its dotted name up to 4.2.
        kind: under which newer QGIS has the plugin's factory.
        **details: that go with it.
    """
    named = {"widget_type": kind} if has_widget_factories() else {"class": wrapper}
    return {"widget_wrapper": {**named, **details}}


def has_widget_factories() -> bool:
    """Whether widgets of parameters come from factories alone: QGIS 4.4 dropped what it loaded by name."""
    return bool(Qgis.QGIS_VERSION_INT >= 40400)


def task_flags(hidden: bool = False) -> Any:
    """Gives the flags of a task whose end the plugin tells itself, which QGIS else calls failed where it was cancelled.

    Args:
        hidden: whether QGIS's list of tasks is to leave it out as well.
    """
    flags = QgsTask.Flag.CanCancel
    for name in ("Silent", "Hidden") if hidden else ("Silent",):
        flag = getattr(QgsTask.Flag, name, getattr(QgsTask, name, None))  # not in 3.22
        if flag is not None:
            flags |= flag
    return flags


def error_text(layer: QgsMapLayer) -> str:
    """Says why a layer is not valid; empty where QGIS does not say, of which its own `summary` dies."""
    error = layer.error()
    return "" if error.isEmpty() else error.summary()
