"""Small scenes with fields of a few classes, on disk, and polygons drawn on them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from shapely.geometry import box

from engine.change.measures import ChangeMeasures
from engine.classifiers.thorough_patches import Source
from engine.contract.classes import LabelClass, default_colour
from engine.contract.model_card import ModelCard
from engine.labels.base import LabelFeature, Labels
from engine.labels.folds import split
from engine.labels.pixels import burn
from engine.observer import SilentObserver
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading.reader import StackReader
from tests.engine import rasters

HEIGHT, WIDTH, BANDS = 203, 190, 5
FIELD_PX = 32
HOLE = (slice(90, 101), slice(60, 75))
FAKE = rasters.Fake(HEIGHT, WIDTH, BANDS, nodata=0.0, descriptions=("B02", "B03", "B04", "B08", "B11"))
SPECTRA = np.array([[700, 900, 800, 3000, 1500], [1500, 1600, 1900, 2200, 2900], [500, 450, 300, 200, 100]])


def classes(count: int) -> tuple[LabelClass, ...]:
    return tuple(LabelClass(n + 1, f"class {n}", default_colour(n)) for n in range(count))


def cover(seed: int = 0, count: int = 3) -> npt.NDArray[np.int64]:
    """Square fields, [H, W] class numbers."""
    fields = np.random.default_rng(seed).integers(0, count, (HEIGHT // FIELD_PX + 1, WIDTH // FIELD_PX + 1))
    fields[:3, 0] = np.arange(3) % count  # each class is there
    return np.kron(fields, np.ones((FIELD_PX, FIELD_PX), np.int64))[:HEIGHT, :WIDTH]


def image(path: Path, truth: npt.NDArray[np.int64], seed: int, gain: float = 1.0) -> Path:
    """A raster of these classes, with noise, light of its own and a hole."""
    noise = np.random.default_rng(seed).normal(0, 150, (BANDS, HEIGHT, WIDTH))
    values = np.clip((SPECTRA[truth].transpose(2, 0, 1) + noise) * gain, 1, 9000).astype(np.uint16)
    values[:, HOLE[0], HOLE[1]] = 0
    return rasters.write(path, FAKE, values)


def reader(*paths: Path) -> StackReader:
    infos = [describe(str(path)) for path in paths]
    return StackReader(infos, common_grid(infos[0], infos[-1]), [range(1, BANDS + 1)] * len(paths))


def drawn(truth: npt.NDArray[np.int64], every: int = 1) -> Labels:
    """A polygon inside each field, of the class of its middle."""
    features = []
    for row in range(0, HEIGHT - FIELD_PX, FIELD_PX):
        for col in range(0, WIDTH - FIELD_PX, FIELD_PX):
            if len(features) % every == 0 or every == 1:
                label = int(truth[row + FIELD_PX // 2, col + FIELD_PX // 2])
                geometry = box(col + 8.2, row + 7.7, col + 22.4, row + 20.1)
                features.append(LabelFeature(str(len(features)), label, geometry))
    return Labels(classes(int(truth.max()) + 1), tuple(features))


def card(labels: Labels, dates: int = 1) -> ModelCard:
    mean, deviation = SPECTRA.mean(axis=0), SPECTRA.std(axis=0)
    return ModelCard(
        "thorough",
        labels.classes,
        ("blue", "green", "red", "nir", "swir1"),
        ("B02", "B03", "B04", "B08", "B11"),
        dates,
        tuple(mean.tolist()) * dates,
        tuple(deviation.tolist()) * dates,
        (1.0,) * BANDS * dates,
        (9000.0,) * BANDS * dates,
        10.0,
    )


def land_cover(folder: Path, folds: int = 2) -> tuple[Source, Labels, npt.NDArray[np.int64]]:
    truth = cover()
    labels = drawn(truth)
    scene = reader(image(folder / "image.tif", truth, 1))
    pixels = burn(labels, scene.grid)
    validation = split(pixels, labels, validation="polygons", folds=folds)
    return Source(scene, pixels, validation.parts), labels, truth


def change(folder: Path, folds: int = 2) -> tuple[Source, Labels, npt.NDArray[np.int64]]:
    """Two dates; half of the fields of class 0 become class 1: changed, and all others unchanged."""
    before = cover()
    grown = np.kron(np.random.default_rng(5).random((7, 6)) < 0.4, np.ones((FIELD_PX, FIELD_PX), bool))
    after = np.where(grown[:HEIGHT, :WIDTH] & (before == 0), 1, before)
    truth = (after != before).astype(np.int64)
    labels = drawn(truth)
    scene = reader(image(folder / "before.tif", before, 1), image(folder / "after.tif", after, 2, 1.2))
    pixels = burn(labels, scene.grid)
    measures = ChangeMeasures(BANDS, torch.device("cpu"))
    measures.fit(scene, SilentObserver())
    validation = split(pixels, labels, validation="polygons", folds=folds)
    return Source(scene, pixels, validation.parts, measures), labels, truth
