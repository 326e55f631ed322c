"""The grid of a plan is put into the person's words where the plugin can tell all that the engine tells."""

from __future__ import annotations

import json
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("code", "transform", "shown"),
    [
        (32631, (10.0, 0.0, 0.0, 0.0, -10.0, 0.0), "64 x 32 px, cell 10 m, EPSG:32631"),
        (32631, (0.6, 0.0, 0.0, 0.0, -0.5, 0.0), "64 x 32 px, cell 0.6 x 0.5 m, EPSG:32631"),
        (32631, (0.0, 10.0, 0.0, 10.0, 0.0, 0.0), "64 x 32 px, cell 10 m, EPSG:32631"),
        (4326, (0.0001, 0.0, 0.0, 0.0, -0.0001, 0.0), "as the engine says it"),
        (None, (1.0, 0.0, 0.0, 0.0, 1.0, 0.0), "as the engine says it"),
    ],
)
def test_the_grid(qgis_app: Any, code: int | None, transform: tuple[float, ...], shown: str) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    from swimdiff_qgis.ui.change.plan_text import read_plan
    from tests.plugin.ui import fake_engine as engine

    plan = engine.plan_of("all of it")
    wkt = None if code is None else QgsCoordinateReferenceSystem(f"EPSG:{code}").toWkt()
    plan["grid"].update(text="as the engine says it", crs_wkt=wkt, transform=transform, width=64, height=32)
    assert read_plan(json.dumps(plan))[0].startswith(f"{shown} · ")
