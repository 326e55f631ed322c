"""Change detection for QGIS. The engine that computes runs in a process of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import SwimdiffPlugin


def classFactory(iface: QgisInterface) -> SwimdiffPlugin:
    """Makes the plugin; called by QGIS."""
    from .plugin import SwimdiffPlugin

    return SwimdiffPlugin(iface)
