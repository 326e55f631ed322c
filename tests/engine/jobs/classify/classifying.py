"""A small classifier whose answer can be computed on the whole image, and a scene for it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch

from engine.classifiers.files import save_classifier
from engine.contract.classes import LabelClass
from engine.contract.model_card import ModelCard
from engine.raster.windows import Tile, Window
from tests.engine.jobs.conftest import write_raster

CLASSES = (
    LabelClass(3, 'Wald "alt" & <neu>', "#009e73"),
    LabelClass(1, "水", "#0072b2"),
    LabelClass(200, "Fields", "#e69f00"),
)
CENTRES = np.array([700.0, 1000.0, 1500.0], np.float32)
HEIGHT_PX, WIDTH_PX = 183, 241
HOLE = (slice(20, 33), slice(50, 90))


class Nearest:
    """Takes the class whose centre is nearest to a mean over the bands, smoothed and mixed with a coarse one.

    The mean of aligned squares shows whether windows keep to their alignment, the smoothing whether halos are wide
    enough.
    """

    kind = "quick"
    classes = CLASSES
    halo_px = 3
    align_px = 4

    def __init__(self, card: ModelCard | None = None, centres: np.ndarray = CENTRES) -> None:
        self.card = card or make_card()
        self.centres = centres

    def state(self) -> dict[str, torch.Tensor]:
        """The centres."""
        return {"centres": torch.from_numpy(self.centres)}

    def adapt(self, scene: object, observer: object) -> None:
        """Needs not look."""

    def probabilities(self, tile: Tile) -> np.ndarray:
        """[K, h, w] over the core; NaN where there is no data."""
        assert tile.outer.row % self.align_px == tile.outer.col % self.align_px == 0
        weight = tile.valid.astype(np.float32)
        value = sum(image.mean(axis=0) for image in tile.images) / np.float32(len(tile.images)) * weight
        near = box(value, 2) / np.maximum(box(weight, 2), 1)
        coarse = squares(value) / np.maximum(squares(weight), 1)
        mixed = np.float32(0.75) * near + np.float32(0.25) * coarse
        score = -(((mixed[None] - self.centres[:, None, None]) / np.float32(120.0)) ** 2)
        score = np.exp(score - score.max(axis=0))
        result = (score / score.sum(axis=0)).astype(np.float32)
        result[:, ~tile.valid] = np.nan
        return result[(slice(None), *tile.core_slices)]


def load(card: ModelCard, state: Mapping[str, torch.Tensor], device: torch.device) -> Nearest:
    """As the modules of real classifiers have it."""
    return Nearest(card, state["centres"].numpy())


def make_card(dates: int = 1, **values: Any) -> ModelCard:
    """The card of a model that was trained on the image."""
    bands = 4
    count = bands * dates
    return ModelCard(
        **{
            "kind": "quick",
            "classes": CLASSES,
            "bands": ("",) * bands,
            "band_names": tuple(f"band {number + 1}" for number in range(bands)),
            "dates": dates,
            "mean": (1050.0,) * count,
            "deviation": (800.0,) * count,
            "low": (1.0,) * count,
            "high": (4000.0,) * count,
            "resolution_m": 10.0,
            "name": "Test model",
            "licence": "CC0-1.0",
            "accuracy": {"overall": 0.875},
            "validation": "five parts",
            **values,
        }
    )


def write_model(folder: Path, file: str = "model.safetensors", **card: Any) -> Path:
    """A model file; the loader of its kind must be this module."""
    save_classifier(folder / file, Nearest(make_card(**card)))
    return folder / file


def box(values: np.ndarray, radius_px: int) -> np.ndarray:
    """Sums over squares, in one order whatever the window."""
    padded = np.pad(values, radius_px)
    size = 2 * radius_px + 1
    total = np.zeros_like(values)
    for row in range(size):
        for col in range(size):
            total = total + padded[row : row + values.shape[0], col : col + values.shape[1]]
    return total


def squares(values: np.ndarray, edge: int = 4) -> np.ndarray:
    """Sums over squares that lie side by side, given to each of their pixels."""
    height, width = values.shape
    padded = np.pad(values, ((0, -height % edge), (0, -width % edge)))
    total = np.zeros((padded.shape[0] // edge, padded.shape[1] // edge), values.dtype)
    for row in range(edge):
        for col in range(edge):
            total = total + padded[row::edge, col::edge]
    return total.repeat(edge, axis=0).repeat(edge, axis=1)[:height, :width]


def image(seed: int = 0, height: int = HEIGHT_PX, width: int = WIDTH_PX) -> np.ndarray:
    """Patches of the three centres with noise that makes single pixels of another class: [4, h, w], never 0."""
    generator = np.random.default_rng(seed)
    patches = generator.integers(0, 3, (-(-height // 24), -(-width // 24)))
    means = CENTRES[patches].repeat(24, axis=0).repeat(24, axis=1)[:height, :width]
    return np.clip(means + generator.normal(0, 900, (4, height, width)), 1, 5000).astype(np.uint16)


def write_scene(path: Path, seed: int = 0, **profile: Any) -> Path:
    """The image with a hole of nodata."""
    values = image(seed)
    values[(slice(None), *HOLE)] = 0
    return write_raster(path, values, nodata=0, **profile)


def expected(values: list[np.ndarray], valid: np.ndarray, classifier: Any = None) -> np.ndarray:
    """Probabilities of the whole grid at once."""
    whole = Window(0, 0, *valid.shape)
    images = tuple(np.where(valid, one, 0).astype(np.float32) for one in values)
    return (classifier or Nearest()).probabilities(Tile(whole, whole, images, valid))
