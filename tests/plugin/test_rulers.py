"""Lengths and areas on the ellipsoid, whichever thread of QGIS measured first."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

# QGIS as it starts, with the plugin or without it; an algorithm measures first, on a thread that ends.
ALGORITHM_FIRST = """
import os, sys
from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry,
    QgsPointXY, QgsRectangle)
from qgis.PyQt.QtCore import QThread
application = QgsApplication([], False)
application.initQgis()
from swimdiff_qgis.plugin import SwimdiffPlugin
from swimdiff_qgis.rulers import GroundRuler

plugin = SwimdiffPlugin(None)
plugin.initProcessing()

def measure(name):
    ruler = GroundRuler(QgsCoordinateReferenceSystem(name), QgsCoordinateTransformContext())
    square = QgsRectangle(400000, 300000, 401000, 301000)
    corners = QgsPointXY(400000, 300000), QgsPointXY(401000, 300000)
    return ruler.area_m2(QgsGeometry.fromRect(square)), ruler.length_m(*corners)

class Algorithm(QThread):
    def run(self):
        measure("EPSG:32631")

thread = Algorithm()
thread.start()
thread.wait()
print(*measure("EPSG:32631"), *measure("EPSG:27700"))
sys.stdout.flush()
os._exit(0)
"""


def test_areas_are_right_after_an_algorithm_measured_first(root: Path, tmp_path: Path) -> None:
    profile = {"HOME": str(tmp_path), "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile")}
    values = {**os.environ, **profile, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", ALGORITHM_FIRST]
    done = subprocess.run(command, env=values, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    zone, britain = (float(text) for text in done.stdout.split()[::2]), done.stdout.split()[1::2]
    assert [*zone] == [pytest.approx(1e6, rel=2e-3)] * 2
    assert [float(text) for text in britain] == [pytest.approx(1e3, rel=1e-3)] * 2


def test_what_is_nowhere_on_the_ground_has_no_size(qgis_app: Any) -> None:
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransformContext,
        QgsGeometry,
        QgsPointXY,
        QgsRectangle,
    )

    from swimdiff_qgis.rulers import GroundRuler

    ruler = GroundRuler(QgsCoordinateReferenceSystem("EPSG:32631"), QgsCoordinateTransformContext())
    away = QgsRectangle(1e12, 1e12, 2e12, 2e12)  # newer QGIS raises, older ones give 0
    assert not ruler.area_m2(QgsGeometry.fromRect(away)) > 0
    assert not ruler.length_m(QgsPointXY(1e12, 1e12), QgsPointXY(2e12, 1e12)) > 0
    assert ruler.area_m2(QgsGeometry.fromRect(QgsRectangle(5e5, 5e6, 501000, 5001000))) == pytest.approx(1e6, rel=2e-3)


def test_an_area_that_is_not_known_is_not_written_as_a_number(qgis_app: Any) -> None:
    from swimdiff_qgis.ui.labels.tally import area_text

    assert area_text(math.nan) == "?"
