"""What a scene uses inside QGIS: a generator that yields what it waits for, played by a timer on the main thread."""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, QRect, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QWidget

FOLDER = Path(os.environ.get("SCENE_FOLDER", "."))
PATIENCE_S = float(os.environ.get("SCENE_PATIENCE_S", "80"))  # for one condition; a training takes longer
Wait = Any  # seconds, or a callable that says whether it is so
_KEPT: list[Any] = []  # timers and generators, which nothing else refers to


def say(text: str) -> None:
    """Writes a line to the scene's log."""
    with (FOLDER / "scene.log").open("a", encoding="utf-8") as log:
        log.write(text + "\n")


def plugin() -> Any:
    """Loads and starts the plugin, and gives it; the seconds that it took go to the log."""
    began, began_cpu = time.perf_counter(), time.thread_time()
    if "swimdiff_qgis" not in qgis.utils.plugins:
        qgis.utils.updateAvailablePlugins()
        qgis.utils.loadPlugin("swimdiff_qgis")
        qgis.utils.startPlugin("swimdiff_qgis")
        say(f"load_s {time.perf_counter() - began:.4f} load_cpu_s {time.thread_time() - began_cpu:.4f}")
    return qgis.utils.plugins["swimdiff_qgis"]


def shot(name: str, widget: Any = None) -> None:
    """Saves a picture of the window, and one of the dock in it; or one of a widget."""
    window = qgis.utils.iface.mainWindow()
    (window if widget is None else widget).grab().save(str(FOLDER / f"{name}.png"))
    dock = window.findChild(QWidget, "SwimdiffDock")
    if widget is None and dock is not None and dock.isVisible():
        dock.grab().save(str(FOLDER / f"{name}-dock.png"))
    say(f"picture {name}.png")


def close_panels() -> None:
    """Closes QGIS's own panels, so that the map has the room."""
    for one in qgis.utils.iface.mainWindow().findChildren(QDockWidget):
        if one.objectName() in ("Browser", "Layers"):
            one.close()


def shot_map(name: str) -> None:
    """Saves a picture of the map with the dock beside it, without the rest of the window."""
    window, parts = qgis.utils.iface.mainWindow(), [qgis.utils.iface.mapCanvas()]
    parts.append(window.findChild(QWidget, "SwimdiffDock"))
    places = [QRect(part.mapTo(window, QPoint(0, 0)), part.size()) for part in parts]
    window.grab(places[0].united(places[1])).save(str(FOLDER / f"{name}.png"))
    say(f"picture {name}.png")


def play(steps: Callable[[], Generator[Wait, None, None]]) -> None:
    """Plays a scene and closes QGIS.

    Args:
        steps: a generator function; it yields seconds to rest, or a callable to wait for.
    """
    timer = QTimer()
    timer.setInterval(20)
    generator = steps()
    state: dict[str, Any] = {"wait": 1.0, "since": time.monotonic()}

    def tick() -> None:
        try:
            wait, passed = state["wait"], time.monotonic() - state["since"]
            if callable(wait):
                if passed > PATIENCE_S:
                    raise TimeoutError(f"waited {PATIENCE_S:g} s in vain in line {generator.gi_frame.f_lineno}")
                if not wait():
                    return
            elif passed < wait:
                return
            state["wait"], state["since"] = next(generator), time.monotonic()
        except StopIteration:
            _end(timer, "THE END")
        except Exception:
            shot("failed")
            _end(timer, "FAILED\n" + traceback.format_exc())

    timer.timeout.connect(tick)
    _KEPT.extend((timer, generator))
    timer.start()


def _end(timer: QTimer, text: str) -> None:
    timer.stop()
    qgis.utils.unloadPlugin("swimdiff_qgis")  # ends what it has running, of which QGIS would tell in a dialog
    say(text)
    QgsProject.instance().clear()  # else QGIS asks what to do about layers in a temporary folder
    QgsProject.instance().setDirty(False)
    qgis.utils.iface.actionExit().trigger()
