"""Change detection for QGIS. The engine that computes runs in a process of its own."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Makes the plugin; called by QGIS."""
    from .plugin import SwimdiffPlugin

    return SwimdiffPlugin(iface)
