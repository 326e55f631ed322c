"""A raster of yards with bright bars and dark squares, its labels, and what the jobs make of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import shapely
from affine import Affine

from engine.jobs import run_named
from engine.observer import Observer, SilentObserver
from engine.raster.grid import Grid
from tests.engine.jobs.conftest import write_raster
from tests.engine.labels.made import UTM_WKT, to_crs, write

CRS = "EPSG:32633"
PIXEL_M = 0.5
EDGE_PX = 320
TRANSFORM = Affine(PIXEL_M, 0.0, 500_000.0, 0.0, -PIXEL_M, 5_000_000.0)
GRID = Grid(UTM_WKT, TRANSFORM, EDGE_PX, EDGE_PX)
CAR, SHED = "car", "shed"
STEP_PX = 40  # a thing at most in each cell, so that none touches another


def things(seed: int = 0) -> list[tuple[str, tuple[int, int, int, int]]]:
    """Class and box of each thing: left, top, right, bottom in pixels."""
    generator = np.random.default_rng(seed)
    found = []
    for row in range(0, EDGE_PX, STEP_PX):
        for col in range(0, EDGE_PX, STEP_PX):
            kind = generator.integers(0, 3)
            if kind == 2:
                continue
            width, height = ((14, 8), (20, 20))[kind]
            left, top = (int(one) + int(generator.integers(4, 12)) for one in (col, row))
            found.append(((CAR, SHED)[kind], (left, top, left + width, top + height)))
    return found


def pixels(seed: int = 0, shown: list[tuple[str, tuple[int, int, int, int]]] | None = None) -> np.ndarray:
    """[3, EDGE_PX, EDGE_PX]: grey noise, bright cars, dark red sheds."""
    generator = np.random.default_rng(seed + 100)
    image = generator.normal(110, 10, (3, EDGE_PX, EDGE_PX))
    for kind, (left, top, right, bottom) in things(seed) if shown is None else shown:
        colour = (230, 230, 225) if kind == CAR else (90, 30, 30)
        image[:, top:bottom, left:right] = np.array(colour)[:, None, None] + generator.normal(0, 5)
    return np.clip(image, 1, 255)


def yard(path: Path, image: np.ndarray | None = None, **profile: Any) -> Path:
    """The raster."""
    settings = {"dtype": "uint8", "crs": CRS, "transform": TRANSFORM, "photometric": "RGB", **profile}
    return write_raster(path, pixels() if image is None else image, **settings)


def polygon(box: tuple[float, float, float, float]) -> Any:
    """A box in the CRS."""
    return to_crs(shapely.box(*box), GRID)


def labels(path: Path, chosen: list[tuple[str, tuple[int, int, int, int]]] | None = None, **more: Any) -> Path:
    """The boxes as polygons with their classes."""
    shown = things() if chosen is None else chosen
    return write(path, [polygon(box) for _, box in shown], [kind for kind, _ in shown], **{"crs": CRS, **more})


def areas(path: Path, boxes: list[tuple[float, float, float, float]] | None = None, crs: str = CRS) -> Path:
    """Searched areas: four quarters of the raster."""
    half = EDGE_PX / 2
    quarters = [(x, y, x + half, y + half) for y in (0, half) for x in (0, half)]
    chosen = quarters if boxes is None else boxes
    return write(path, [polygon(box) for box in chosen], [1] * len(chosen), field="number", crs=crs)


def prepared(folder: Path) -> Path:
    """A folder with raster, labels and areas."""
    yard(folder / "yard.tif")
    labels(folder / "labels.gpkg")
    areas(folder / "areas.gpkg")
    return folder


def train(folder: Path, observer: Observer | None = None, **values: Any) -> Any:
    """Runs train-detector, short and without validation."""
    usual = {
        "raster": str(folder / "yard.tif"), "labels": str(folder / "labels.gpkg"),
        "areas": str(folder / "areas.gpkg"), "out": str(folder / "model"), "threads": 1, "validation": "none",
        "steps": 60,
    }  # fmt: skip
    return run_named("train-detector", {**usual, **values}, observer or SilentObserver())


def detect(folder: Path, observer: Observer | None = None, **values: Any) -> Any:
    """Runs detect-objects with the model of `train`."""
    usual = {
        "raster": str(folder / "yard.tif"), "model": str(folder / "model" / "model.safetensors"),
        "out": str(folder / "found"), "threads": 1,
    }  # fmt: skip
    return run_named("detect-objects", {**usual, **values}, observer or SilentObserver())


def features(path: str) -> tuple[list[Any], dict[str, np.ndarray]]:
    """Polygons and fields of a layer."""
    meta, _, wkb, values = pyogrio.raw.read(path)
    return list(shapely.from_wkb(wkb)), dict(zip(meta["fields"], values, strict=True))


def boxes_px(polygons: list[Any]) -> np.ndarray:
    """[N, 4] left, top, right, bottom in pixels."""
    inverse = ~TRANSFORM
    found = []
    for one in polygons:
        west, south, east, north = one.bounds
        left, top = inverse @ (west, north)
        right, bottom = inverse @ (east, south)
        found.append((left, top, right, bottom))
    return np.array(found).reshape(-1, 4)
