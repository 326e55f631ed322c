"""The page of objects with a runner that the test ends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.plugin.ui.classify.scene import labelled, show_map
from tests.plugin.ui.objects.scene import boxes, found, trained


@pytest.fixture
def image(make_layer: Any, interface: Any) -> Any:
    layer = make_layer("scene <1>")
    show_map(interface.canvas, layer)
    return layer


@pytest.fixture
def page(qgis_app: Any, interface: Any, image: Any, models_folder: Path) -> Any:
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QSize

    from swimdiff_qgis.ui.objects.page import ObjectsPage

    made = ObjectsPage(QSize(16, 16))
    made.resize(340, 900)
    made.show()
    yield made
    made.close()
    sip.delete(made)  # else it may outlive the project


@pytest.fixture
def session(page: Any, interface: Any, project: Any, tmp_path: Path) -> Any:
    """The page with a runner that the test ends."""
    from swimdiff_qgis.ui.objects.session import ObjectsSession
    from tests.plugin.ui.fake_runner import FakeRunner

    project.setFileName(str(tmp_path / "project.qgz"))  # results go beside it
    made = ObjectsSession(page, interface, FakeRunner)
    yield made
    if not made.runner.closed:
        made.close()


@pytest.fixture
def ready(session: Any, page: Any, image: Any, project: Any, tmp_path: Path, until: Any) -> Any:
    """Image, labels and searched areas are chosen."""
    from qgis.core import QgsVectorLayer

    layer = labelled(tmp_path / "boxes.gpkg", values=("Car", "House", "Car"))
    areas = QgsVectorLayer(boxes(tmp_path / "areas.gpkg", "areas", (), [(), ()]), "searched", "ogr")
    for one in (layer, areas):
        project.addMapLayer(one)
    page.inputs.image.setLayer(image)
    page.inputs.labels.setLayer(layer)
    page.inputs.areas.setLayer(areas)
    until(page.train.isEnabled)
    return session


@pytest.fixture
def searched(ready: Any, page: Any, tmp_path: Path) -> Any:
    """Objects were found in the image."""
    trained(tmp_path / "detector")
    ready.shown.show_training(tmp_path / "detector")
    page.find.find.click()
    out = Path(ready.runner.started[-1][1]["OUT"])
    ready.runner.end("done", results=found(out), seconds=4.2)
    return ready
