"""A raster of square places of three kinds, its labels, and what the jobs make of them."""

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

KINDS = ("field", "roofs", "water")
TILE_PX, PIXEL_M = 16, 2.0
ROWS, COLS = 8, 10
CRS = "EPSG:32633"
TRANSFORM = Affine(PIXEL_M, 0.0, 500_000.0, 0.0, -PIXEL_M, 5_000_000.0)
GRID = Grid(UTM_WKT, TRANSFORM, COLS * TILE_PX, ROWS * TILE_PX)
PLACE_KIND = np.random.default_rng(7).integers(0, 3, (ROWS, COLS))  # [rows, cols]


def tile(kind: int, generator: np.random.Generator) -> np.ndarray:
    """[3, TILE_PX, TILE_PX]: green noise, a red chequer, dark blue."""
    colour = np.array([(60, 140, 60), (150, 80, 70), (30, 50, 120)][kind])[:, None, None]
    rows, cols = np.mgrid[:TILE_PX, :TILE_PX]
    chequer = 60 * ((rows // 3 + cols // 3) % 2) if kind == 1 else 0
    return np.clip(colour + chequer + generator.normal(0, (14, 6, 3)[kind], (3, TILE_PX, TILE_PX)), 1, 255)


def pixels(seed: int = 0) -> np.ndarray:
    """[3, height, width] of all tiles."""
    generator = np.random.default_rng(seed)
    rows = [np.concatenate([tile(kind, generator) for kind in row], axis=2) for row in PLACE_KIND]
    return np.concatenate(rows, axis=1)


def mosaic(path: Path, image: np.ndarray | None = None, **profile: Any) -> Path:
    """The raster."""
    settings = {"dtype": "uint8", "crs": CRS, "transform": TRANSFORM, "photometric": "RGB", **profile}
    return write_raster(path, pixels() if image is None else image, **settings)


def middles(places: list[tuple[int, int]]) -> list[Any]:
    """Points in the middle of tiles, in the CRS."""
    return [to_crs(shapely.Point((col + 0.5) * TILE_PX, (row + 0.5) * TILE_PX), GRID) for row, col in places]


def labels(path: Path, places: list[tuple[int, int]] | None = None, crs: str = CRS) -> Path:
    """Points in every other tile, or in some."""
    chosen = [(row, col) for row in range(ROWS) for col in range(row % 2, COLS, 2)] if places is None else places
    return write(path, middles(chosen), [KINDS[PLACE_KIND[place]] for place in chosen], crs=crs)


def train(folder: Path, observer: Observer | None = None, **values: Any) -> Any:
    """Runs train-scenes on the raster and its labels, with a small encoder of random weights."""
    usual = {
        "raster": str(folder / "mosaic.tif"), "labels": str(folder / "labels.gpkg"), "size_m": TILE_PX * PIXEL_M,
        "encoder": "random", "out": str(folder / "model"), "threads": 1, "folds": 3, "validation": "none",
    }  # fmt: skip
    return run_named("train-scenes", {**usual, **values}, observer or SilentObserver())


def classify(folder: Path, observer: Observer | None = None, **values: Any) -> Any:
    """Runs classify-scenes with the model of `train`."""
    usual = {
        "raster": str(folder / "mosaic.tif"), "model": str(folder / "model" / "model.safetensors"),
        "out": str(folder / "named"), "threads": 1,
    }  # fmt: skip
    return run_named("classify-scenes", {**usual, **values}, observer or SilentObserver())


def like_values(folder: Path, **values: Any) -> dict[str, Any]:
    """The job of `like_this`."""
    x, y = TRANSFORM @ (3.5 * TILE_PX, 2.5 * TILE_PX)
    usual = {
        "raster": str(folder / "mosaic.tif"), "place": f"{x},{y}", "size_m": TILE_PX * PIXEL_M, "encoder": "random",
        "out": str(folder / "similar"), "threads": 1, "count": 10,
    }  # fmt: skip
    return {**usual, **values}


def like_this(folder: Path, observer: Observer | None = None, **values: Any) -> Any:
    """Runs more-like-this for the tile in row 2, column 3."""
    return run_named("more-like-this", like_values(folder, **values), observer or SilentObserver())


def features(path: str) -> tuple[list[Any], dict[str, np.ndarray]]:
    """Polygons and fields of a layer."""
    meta, _, wkb, values = pyogrio.raw.read(path)
    return list(shapely.from_wkb(wkb)), dict(zip(meta["fields"], values, strict=True))


def kind_at(polygon: Any) -> int:
    """Which kind of place lies in the middle of a polygon."""
    col, row = ~TRANSFORM @ (polygon.centroid.x, polygon.centroid.y)
    return int(PLACE_KIND[int(row // TILE_PX), int(col // TILE_PX)])


def prepared(folder: Path) -> Path:
    """A folder with raster and labels."""
    mosaic(folder / "mosaic.tif")
    labels(folder / "labels.gpkg")
    return folder
