"""The check page compares a map with a reference that is there already."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.plugin.ui.check.scene import class_map, make_accuracy, shown_page
from tests.plugin.ui.classify.scene import show_map


@pytest.fixture
def page(qgis_app: Any) -> Iterator[Any]:
    with shown_page() as made:
        yield made


@pytest.fixture
def session(page: Any, interface: Any, project: Any) -> Iterator[Any]:
    from swimdiff_qgis.ui.check.session import CheckSession
    from tests.plugin.ui.fake_runner import FakeRunner

    made = CheckSession(page, interface, FakeRunner)
    yield made
    made.close()


@pytest.fixture
def classes(session: Any, page: Any, interface: Any, project: Any, tmp_path: Path) -> Any:
    """A map of classes, chosen, and shown on the canvas."""
    layer = class_map(tmp_path / "classes.tif")
    project.addMapLayer(layer)
    show_map(interface.canvas, layer)
    page.inputs.map.setLayer(layer)
    return layer


@pytest.mark.parametrize("kind", ["raster", "polygons"])
def test_the_map_is_compared_with_a_reference_and_no_points_are_drawn(
    session: Any, page: Any, classes: Any, provider: Any, project: Any, tmp_path: Path, kind: str
) -> None:
    from qgis.core import QgsVectorLayer

    polygons = QgsVectorLayer("Polygon?crs=EPSG:32631&field=class:string", "truth", "memory")
    reference = class_map(tmp_path / "truth.tif") if kind == "raster" else polygons
    project.addMapLayer(reference)
    assert page.draw.isVisible() and not page.compare_reference.isVisible()
    page.inputs.reference.setLayer(reference)
    assert page.inputs.reference.currentLayer() == reference
    assert page.compare_reference.isVisible() and page.compare_reference.isEnabled() and not page.draw.isVisible()
    assert "accuracy-classes" in page.inputs.folder.lineEdit().placeholderText()
    page.inputs.folder.setFilePath(str(tmp_path / "compared"))
    heard: list[Any] = []
    session.measured.connect(lambda layer, path: heard.append((layer, path)))
    page.compare_reference.click()
    algorithm, values = session.runner.started[-1]
    out = str(tmp_path / "compared")
    assert (algorithm, values) == (
        "swimdiff:accuracy", {"MAP": classes.id(), "REFERENCE": reference.id(), "OUT": out}
    )  # fmt: skip
    assert set(values) <= {one.name() for one in provider.algorithm("accuracy").parameterDefinitions()}
    assert not page.compare_reference.isVisible() and not page.draw.isVisible()
    session.runner.end("done", results=make_accuracy(tmp_path / "compared", estimates=None), seconds=2.0)
    assert page.banner.kind == "done" and page.compare_reference.isVisible()
    assert heard == [(classes, str(tmp_path / "compared" / "result.json"))]
    assert page.result.isVisible() and not page.result.table.isVisible()
    assert page.result.overall.text() == "Overall accuracy of what was compared: 94.2 %"
    assert page.result.points.text() == "Compared at 4 places."
    page.inputs.reference.setLayer(classes)  # the map itself
    assert not page.compare_reference.isEnabled()
    page.inputs.reference.setLayer(None)
    assert page.draw.isVisible() and not page.compare_reference.isVisible()
