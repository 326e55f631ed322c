"""Scene: from the zip in an empty profile to a finished change map with the mouse, offline from a folder of wheels.

SCENE_ZIP is the plugin's zip. The folder of wheels lies in the home folder, where the set-up finds it.
"""

from __future__ import annotations

import os
import sys
import time

sys.path.insert(0, os.environ["SCENE_TOOLS"])

import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from qgis_scene import play, say, shot


def click(widget):
    """Clicks a button where it is on the screen."""
    if not widget.isVisible() or not widget.isEnabled():
        raise ValueError(f"{widget.objectName() or widget.text()} cannot be clicked")
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def install():
    """Installs the zip as the plugin manager does, and starts the plugin."""
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(os.environ["SCENE_ZIP"])
    if "swimdiff_qgis" not in qgis.utils.active_plugins:
        raise ValueError("the zip was not installed")
    return qgis.utils.plugins["swimdiff_qgis"]


def picture_of_options():
    """Draws the options, which hold up everything else, and closes them."""
    dialog = QApplication.activeModalWidget()
    shot("8-options", dialog)
    dialog.reject()


def steps():
    """Install, open the dock, set up, look around meanwhile, detect."""
    iface.mainWindow().setGeometry(0, 0, 1440, 900)
    one = install()
    iface.messageBar().clearWidgets()
    yield 0.5
    button = [w for w in one._action.associatedWidgets() if w.metaObject().className() == "QToolBar"]
    click(button[0].widgetForAction(one._action))
    yield 1.0
    iface.messageBar().clearWidgets()
    dock, session = one._dock, one.session.change
    shot("1-dock")
    began = time.monotonic()
    click(dock.setup.banner.remedy)
    setup = one._setup
    yield lambda: setup.dialog is not None and setup.dialog.set_up.isEnabled()
    yield 0.5
    shot("2-dialog", setup.dialog)
    shot("2-window")
    setup.dialog.fields.setCollapsed(False)
    yield 0.5
    shot("3-advanced", setup.dialog)
    setup.dialog.fields.setCollapsed(True)
    yield 0.2
    click(setup.dialog.set_up)
    yield 8.0
    click(setup.dialog.show_log)
    yield 1.0
    shot("4-running", setup.dialog)
    shot("4-dock", dock)
    yield lambda: not setup.running
    took = time.monotonic() - began
    yield 0.5
    shot("5-ready", setup.dialog)
    say(f"set up: {setup.dialog.banner.kind} {setup.dialog.banner.message.text()} {setup.dialog.banner.hint.text()}")
    say(f"set_up_s {took:.0f}")
    click(setup.dialog.leave)
    yield 0.5
    shot("6-dock")
    page = dock.change
    page.sample.trigger()
    yield lambda: not session.runner.running
    yield lambda: "·" in page.plan.text()
    click(page.detect)
    yield lambda: not session.runner.running
    yield 1.0
    say(f"detect: {page.banner.kind} {page.banner.message.text()}")
    iface.messageBar().clearWidgets()
    shot("7-map")
    say(f"layers {sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())}")
    QTimer.singleShot(4000, picture_of_options)
    page.options.trigger()
    yield 0.5


play(steps)
