"""A map of three classes, and what the tests of its export share."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import shapely

from engine.contract.classes import LabelClass
from engine.contract.remarks import Remark
from engine.contract.remarks.texts import fill
from engine.contract.results.export import ExportAnswer
from engine.jobs import run_named
from engine.observer import SilentObserver
from engine.raster.writing.attribute_table import attribute_table_xml
from tests.engine.jobs.conftest import write_raster

CLASSES = (
    LabelClass(1, 'Wood "old" & <b>dark</b>', "#009e73"),
    LabelClass(2, "Поле / 農地", "#e69f00"),
    LabelClass(4, "=cmd|' /C calc'!A0", "#0072b2"),
)
HEIGHT_PX, WIDTH_PX = 203, 251


class Listener(SilentObserver):
    """Keeps what is said, and cancels at a progress text."""

    def __init__(self, stop_at: str = "") -> None:
        self.said: list[Remark] = []
        self._stop_at, self._stopped = stop_at, False

    def note(self, remark: Remark) -> None:
        self.said.append(remark)

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        text = fill(text, values)
        assert 0.0 <= fraction <= 1.0
        self._stopped |= bool(self._stop_at) and text == self._stop_at

    def cancelled(self) -> bool:
        return self._stopped


def land(seed: int = 0) -> np.ndarray:
    """Patches of three classes with a hole of no data and single pixels that are too small."""
    fields = np.random.default_rng(seed).normal(size=(3, HEIGHT_PX, WIDTH_PX))
    for _ in range(5):
        for axis in (1, 2):
            fields = sum(np.roll(fields, step, axis) for step in (-1, 0, 1))
    values = np.array([1, 2, 4], np.uint8)[fields.argmax(axis=0)]
    values[5::20, 5::20] = 2
    values[40:60, 100:130] = 0
    return values


def export(map: Path, out: Path, observer: Listener | None = None, **values: Any) -> ExportAnswer:
    return run_named("export-map", {"map": str(map), "out": str(out), **values}, observer or Listener())


def tool(*words: str) -> str:
    """Runs one of GDAL's tools, which must have nothing to complain about."""
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert "ERROR" not in done.stderr and "Warning" not in done.stderr
    return done.stdout


def polygons(folder: Path) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    meta, _, geometry, columns = pyogrio.raw.read(folder / "map_polygons.gpkg", layer="classes")
    return shapely.from_wkb(geometry), dict(zip(meta["fields"], columns, strict=True))


def write_classified(tmp_path: Path) -> Path:
    """A map as classify writes it: values, colours, names and attribute table."""
    path = tmp_path / "in" / "classes.tif"
    path.parent.mkdir()
    write_raster(path, land()[None], dtype="uint8", nodata=0)
    path.with_name("classes.tif.aux.xml").write_text(attribute_table_xml(CLASSES), encoding="utf-8")
    return path
