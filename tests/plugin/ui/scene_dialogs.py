"""Scene: the dialogs that QGIS makes of the algorithms about encoders: single, batch, and in the model designer."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["SCENE_TOOLS"])

import processing
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProject, QgsRasterLayer
from qgis.utils import iface
from qgis_scene import FOLDER, play, plugin, say, shot


def steps():
    """Opens each dialog and reads what it would hand over."""
    iface.mainWindow().setGeometry(0, 0, 1440, 900)
    plugin()
    yield 0.5
    (FOLDER / "archive").mkdir()
    sys.path.insert(0, os.environ["SCENE_TESTS"])
    from fake_engine import raster, score

    raster(FOLDER / "one.tif", [score()])
    layer = QgsRasterLayer(str(FOLDER / "one.tif"), "one")
    QgsProject.instance().addMapLayer(layer)
    for name in ("pretrain", "evaluate", "importencoder"):
        given = [str(FOLDER / "archive"), layer.id()]
        dialog = processing.createAlgorithmDialog(
            f"swimdiff:{name}", {"SOURCES": given, "TEST": given, "OUT": str(FOLDER / "out"), "WEIGHTS": "a.pth"}
        )
        dialog.show()
        yield 0.7
        values = dialog.createProcessingParameters()
        say(f"{name} sources {values.get('SOURCES', values.get('TEST'))}")
        say(f"{name} optional {values.get('EPOCHS')} {values.get('RESOLUTION_M')} {values.get('TRAIN')}")
        shot(f"dialog-{name}", dialog)
        dialog.close()
    say(f"wanted {[str(FOLDER / 'archive'), str(FOLDER / 'one.tif')]}")
    for extent in ("", "union", "1,2,3,4 [EPSG:4326]"):
        values = {"BEFORE": layer.id(), "AFTER": layer.id(), "EXTENT": extent, "OUT": str(FOLDER / "out")}
        dialog = processing.createAlgorithmDialog("swimdiff:detectchange", values)
        dialog.show()
        yield 0.7
        say(f"extent {extent}: {dialog.createProcessingParameters().get('EXTENT')}")
        shot("dialog-extent", dialog)
        dialog.close()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("swimdiff:pretrain")
    batch = BatchAlgorithmDialog(algorithm, parent=iface.mainWindow())
    batch.show()
    yield 0.5
    say("batch opened")
    batch.close()
    model = QgsProcessingModelAlgorithm("m", "g")
    modeler = ModelerParametersDialog(algorithm, model)
    modeler.show()
    yield 0.5
    shot("dialog-model", modeler)
    say("model opened")
    modeler.close()


play(steps)
