"""Scene: sample, detect, move the threshold, apply, cancel, resume, unload; what was seen goes to the log."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["SCENE_TOOLS"])

import qgis.utils
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface
from qgis_scene import FOLDER, play, plugin, say


def changed_share(path):
    """Gives the share of the pixels of class 1."""
    classes = gdal.Open(str(path)).ReadAsArray()
    return float((classes == 1).mean())


def steps():
    """The whole way."""
    one = plugin()
    dock, session = one.open_dock().change, one.session.change
    yield 0.5
    dock.inputs.method.setCurrentIndex(dock.inputs.method.findData("cva"))
    dock.sample.trigger()
    yield lambda: not session.runner.running
    dock.inputs.folder.setFilePath(str(FOLDER / "result"))
    dock.detect.click()
    yield lambda: not session.runner.running
    say(f"detect: {dock.banner.kind}")
    say(f"changed_share {changed_share(FOLDER / 'result' / 'change.tif')}")
    layers = {layer.name(): layer.isValid() for layer in QgsProject.instance().mapLayers().values()}
    if len(layers) != 5 or not all(layers.values()):
        raise ValueError(f"the project holds {layers}")
    dock.result.slider.setValue(dock.result.slider.value() + 100)
    yield 0.5
    dock.result.apply.click()
    yield lambda: not session.runner.running
    say(f"apply: {dock.banner.kind}")
    say(f"changed_share {changed_share(FOLDER / 'result' / 'change.tif')}")
    dock.inputs.folder.setFilePath(str(FOLDER / "second"))
    dock.detect.click()
    yield lambda: session.runner.running  # at once: so small a job would end before it hears of it
    dock.progress.cancel.click()
    yield lambda: not session.runner.running
    say(f"cancel: {dock.banner.kind}")
    dock.inputs.folder.setFilePath(str(FOLDER / "second"))
    dock.detect.click()
    yield lambda: not session.runner.running
    say(f"resumed: {dock.banner.kind}")
    foreign = {"torch", "rasterio", "pyogrio", "shapely", "engine"} & {name.split(".")[0] for name in sys.modules}
    say(f"foreign modules: {sorted(foreign)}")
    qgis.utils.unloadPlugin("swimdiff_qgis")
    yield 0.5
    docks = [one.objectName() for one in iface.mainWindow().findChildren(QDockWidget)]
    left = [name for name in docks if "wimdiff" in name]
    left += [one.id() for one in QgsApplication.processingRegistry().providers() if one.id() == "swimdiff"]
    left += [name for name in sys.modules if name.startswith("swimdiff_qgis.ui")]
    say(f"after unload: {left}")


play(steps)
