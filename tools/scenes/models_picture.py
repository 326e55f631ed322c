"""Scene: pictures of the models page with the list of published encoders, narrow and wide."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["SCENE_TOOLS"])

from qgis.utils import iface
from qgis_scene import play, plugin, shot


def steps():
    """In the dock, unfolded, and in a window of its own."""
    iface.mainWindow().setGeometry(0, 0, 1440, 900)
    one = plugin()
    yield 0.5
    dock = one.open_dock()
    dock.show_page(dock.models)
    yield 1.0
    iface.messageBar().clearWidgets()
    dock.models.known.setCollapsed(False)
    yield 0.5
    shot("1-models")
    dock.setFloating(True)
    dock.resize(900, 700)
    yield 0.5
    shot("2-models-wide", dock)


play(steps)
