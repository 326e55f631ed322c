"""Names that moved between QGIS 3.22 and 4.x. Scoped enums are tried from the newest name to the oldest."""

from __future__ import annotations

from typing import Any, Dict, List

import qgis.core
from qgis.core import Qgis, QgsApplication, QgsMapLayer, QgsTask, QgsTaskManager

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


_own_manager: List[QgsTaskManager] = []


def task_flags(hidden: bool = False) -> Any:
    """Gives the flags of a task whose end the plugin tells itself, which QGIS else calls failed where it was cancelled.

    Args:
        hidden: whether QGIS's list of tasks is to leave it out as well.
    """
    flags = QgsTask.Flag.CanCancel
    for name in ("Silent", "Hidden") if hidden else ("Silent",):
        flag = _task_flag(name)
        if flag is not None:
            flags |= flag
    return flags


def task_manager() -> QgsTaskManager:
    """Gives the manager of tasks with these flags.

    QGIS 3.22 knows no such flags, and its window tells the end of each task of QGIS's own manager. So there the plugin
    has another one; its tasks do not stand in QGIS's list, but in the plugin's own bars.
    """
    if _task_flag("Silent") is not None:
        return QgsApplication.taskManager()
    if not _own_manager:
        manager = QgsTaskManager(QgsApplication.taskManager())  # QGIS takes it away with its own
        QgsApplication.instance().aboutToQuit.connect(manager.cancelAll)
        _own_manager.append(manager)
    return _own_manager[0]


def _task_flag(name: str) -> Any:
    return getattr(QgsTask.Flag, name, getattr(QgsTask, name, None))


def error_text(layer: QgsMapLayer) -> str:
    """Says why a layer is not valid; empty where QGIS does not say, of which its own `summary` dies."""
    error = layer.error()
    return "" if error.isEmpty() else error.summary()
