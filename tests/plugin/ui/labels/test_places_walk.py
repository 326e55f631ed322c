"""From one place to the next: the map follows, labelled places are passed over, nothing stays on the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.plugin.ui.classify.scene import points, show_map


@pytest.fixture
def canvas(interface: Any, make_layer: Any) -> Any:
    show_map(interface.canvas, make_layer("image"))
    return interface.canvas


@pytest.fixture
def walk(canvas: Any, tmp_path: Path) -> Any:
    from swimdiff_qgis.ui.labels.places_walk import PlacesWalk

    made = PlacesWalk(canvas)
    points(tmp_path / "places.gpkg", 3)
    made.load(str(tmp_path / "places.gpkg"))
    yield made
    made.leave()


def marks(canvas: Any) -> int:
    from qgis.gui import QgsVertexMarker

    return sum(isinstance(one, QgsVertexMarker) for one in canvas.scene().items())


def test_the_map_follows_and_labelled_places_are_passed_over(walk: Any, canvas: Any) -> None:
    assert (walk.count, walk.left, walk.position) == (3, 3, -1)
    walk.next()
    assert canvas.center().x() == pytest.approx(500055)
    assert marks(canvas) == 1
    assert walk.guess == ""
    walk.label()
    walk.next()
    assert (walk.left, walk.position, walk.guess) == (2, 1, "Water")
    walk.next()
    walk.next()
    assert walk.position == 1, "after the last one it begins anew, without the first"
    walk.label()
    walk.next()
    walk.label()
    assert not walk.next()
    assert (walk.left, walk.position, marks(canvas)) == (0, -1, 0)


def test_places_in_another_crs_are_found(walk: Any, canvas: Any) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    walk.next()
    assert canvas.center().x() == pytest.approx(3.0007, abs=1e-3)


def test_a_file_that_cannot_be_read_has_no_places(walk: Any, canvas: Any, tmp_path: Path) -> None:
    walk.next()
    for path in ("", str(tmp_path / "gone.gpkg")):
        walk.load(path)
        assert (walk.count, walk.left, walk.position) == (0, 0, -1)
        assert not walk.next()
        assert marks(canvas) == 0
