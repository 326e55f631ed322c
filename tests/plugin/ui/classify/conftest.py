"""The classify page, with an image in the project and a runner that the test ends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.plugin.ui.classify.scene import show_map


@pytest.fixture
def image(make_layer: Any, interface: Any) -> Any:
    layer = make_layer("scene <1>")
    show_map(interface.canvas, layer)
    return layer


@pytest.fixture
def page(qgis_app: Any, interface: Any, image: Any) -> Any:
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QSize

    from swimdiff_qgis.ui.classify.page import ClassifyPage

    made = ClassifyPage(QSize(16, 16))
    made.resize(340, 900)
    made.show()
    yield made
    made.close()
    sip.delete(made)  # else it may outlive the project


@pytest.fixture
def session(page: Any, interface: Any, project: Any, tmp_path: Path) -> Any:
    """The page with a runner that the test ends."""
    from swimdiff_qgis.ui.classify.session import ClassifySession
    from tests.plugin.ui.fake_runner import FakeRunner

    project.setFileName(str(tmp_path / "project.qgz"))  # results go beside it
    made = ClassifySession(page, interface, FakeRunner)
    yield made
    if not made.runner.closed:
        made.close()
