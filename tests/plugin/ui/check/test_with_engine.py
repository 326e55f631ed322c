"""End to end: a map without names in an odd folder is drawn, checked by keys, and measured by the real engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.plugin.ui.check.scene import class_map, references, shown_page
from tests.plugin.ui.classify.scene import press, show_map

WHOLE_S = 600.0  # two jobs, each of which starts an engine


@pytest.fixture
def session(
    provider: Any, project: Any, interface: Any, engine_python: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Any]:
    from swimdiff_qgis.ui.check.session import CheckSession

    monkeypatch.setenv("SWIMDIFF_PYTHON", engine_python)
    with shown_page() as page:
        made = CheckSession(page, interface)
        made.page = page
        yield made
        made.close()


@pytest.mark.slow
def test_from_a_map_to_its_accuracy(
    session: Any, project: Any, interface: Any, tmp_path: Path, finish: Callable[[Any], None]
) -> None:
    page, canvas = session.page, interface.canvas
    folder = tmp_path / "Größe 'x' карта"
    folder.mkdir()
    layer = class_map(folder / "map.tif", ("a", "b"), colours=False)
    project.addMapLayer(layer)
    show_map(canvas, layer)
    page.inputs.map.setLayer(layer)
    page.inputs.count.setValue(20)
    page.inputs.folder.setFilePath(str(folder / "sample"))
    page.draw.click()
    finish(session)
    assert page.banner.kind == "done", page.banner.message.text()
    sample = session.points.sample
    assert [one.name for one in sample.classes] == ["1", "2"]
    assert sample.pixel == (10.0, 10.0)
    press(canvas, "n")
    for position in range(20):
        east = sample.places[session.points.walk.position].asPoint().x() > 500500
        press(canvas, "2" if east != (position == 0) else "1")  # one answer differs from the map
    assert sample.checked == 20
    assert None not in references(sample.path)
    page.compute.click()
    finish(session)
    assert page.banner.kind == "done", page.banner.message.text()
    assert session.shown.accuracy.given == 20
    assert session.shown.accuracy.estimates.overall.value == pytest.approx(0.95, abs=0.02)
    assert [row.name for row in session.shown.accuracy.estimates.rows] == ["1", "2"]
    assert sum(row.area.value for row in session.shown.accuracy.estimates.rows) == pytest.approx(100.0, rel=0.01)
    assert Path(session.shown.accuracy.report).is_file()


@pytest.fixture
def finish(qgis_app: Any) -> Callable[[Any], None]:
    """Lets the event loop run until a session's job is over."""
    import time

    from qgis.PyQt.QtCore import QCoreApplication

    def wait(session: Any) -> None:
        deadline_s = time.monotonic() + WHOLE_S
        while session.runner.running:
            assert time.monotonic() < deadline_s, "the engine did not come to an end"
            QCoreApplication.processEvents()
            time.sleep(0.01)

    return wait
