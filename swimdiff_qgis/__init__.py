"""Change detection for QGIS. The engine that computes runs in a process of its own."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgisInterface


def classFactory(iface: QgisInterface) -> Any:
    """Makes the plugin; called by QGIS."""
    from .plugin import SwimdiffPlugin

    return SwimdiffPlugin(iface)
