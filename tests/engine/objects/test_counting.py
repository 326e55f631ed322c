"""Counting objects in polygons."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.objects.counting import OUTSIDE, read_districts
from engine.raster.info import FILES_ONLY
from tests.engine.labels.made import GRID, box, write


def test_districts_of_which_the_image_shows_a_part_are_told(tmp_path: Path) -> None:
    shapes = [box(0, 0, 50, 101), box(50, 0, 200, 101), box(500, 0, 50, 50)]
    path = write(tmp_path / "a.gpkg", shapes, ["West", "East", "Far"], field="name")
    found = read_districts(str(path), "", "", GRID, FILES_ONLY)
    assert found.names == ("West", "East")
    assert [(one.code, one.features) for one in found.remarks] == [("labels.cut", ("2",))]
    boxes = np.array([[10.0, 10, 20, 20], [60, 10, 70, 20], [45, 200, 50, 210]])
    assert found.of(boxes).tolist() == [0, 1, OUTSIDE]
