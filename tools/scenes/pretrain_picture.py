"""Scene: pictures of the pretraining page while it is empty, planned, running, paused and finished, and of the models.

SCENE_SOURCE names a folder of images; without it the sample pair is trained on, cut into scenes by a grid. SCENE_VALUES
holds further parameters of the algorithm as JSON, for a training that is short.
"""

from __future__ import annotations

import json
import os
import sys

sys.path.insert(0, os.environ["SCENE_TOOLS"])

from qgis.PyQt.QtCore import Qt
from qgis.utils import iface
from qgis_scene import FOLDER, play, plugin, say, shot


def shorten(values):
    """Adds parameters to those that the page hands over."""
    from swimdiff_qgis.ui.pretrain.form import PretrainForm

    whole = PretrainForm.values
    PretrainForm.values = lambda form: {**whole(form), **values}


def steps():
    """From nothing to a listed encoder."""
    iface.mainWindow().setGeometry(0, 0, 1440, 900)
    one = plugin()
    shorten(json.loads(os.environ.get("SCENE_VALUES", "{}")))
    yield 0.5
    dock, session = one.open_dock(), one.session
    iface.mainWindow().resizeDocks([dock], [380], Qt.Orientation.Horizontal)
    page, trained = dock.pretrain, session.pretrain
    dock.show_page(page)
    yield 1.0
    shot("1-empty")
    dock.change.sample.trigger()
    yield lambda: not session.change.runner.running
    if os.environ.get("SCENE_SOURCE"):
        page.sources.add([os.environ["SCENE_SOURCE"]])
    else:
        page.sources.menu.aboutToShow.emit()
        page.sources.menu.actions()[0].trigger()
        page.scene.setCurrentIndex(page.scene.findData("grid"))
    page.folder.setFilePath(str(FOLDER / os.environ.get("SCENE_OUT", "encoder-archive")))
    yield lambda: "·" in page.plan.text() or "⚠" in page.plan.text()
    yield 0.5
    shot("2-planned")
    page.start.click()
    yield (
        lambda: (
            page.curve.history.last_step > int(os.environ.get("SCENE_PAUSE_STEP", "30")) or not trained.runner.running
        )
    )
    iface.messageBar().clearWidgets()
    yield 0.5
    shot("3-running")
    page.progress.pause.click()
    yield lambda: not trained.runner.running
    yield lambda: "·" in page.plan.text() or "⚠" in page.plan.text()
    iface.messageBar().clearWidgets()
    yield 0.5
    shot("4-paused")
    say(f"{page.banner.kind}: {page.banner.message.text()} {page.start.text()}")
    page.start.click()
    yield lambda: not trained.runner.running
    say(f"{page.banner.kind}: {page.banner.message.text()} {page.banner.hint.text()}")
    yield lambda: "·" in page.plan.text() or "⚠" in page.plan.text()
    iface.messageBar().clearWidgets()
    yield 0.5
    shot("5-finished")
    page.card.click()
    yield 0.5
    shot("6-models")
    dock.models.use.click()
    yield 0.5
    shot("7-used")
    dock.setFloating(True)
    dock.resize(900, 600)
    dock.show_page(dock.models)
    yield 0.5
    shot("8-models-wide", dock)


play(steps)
