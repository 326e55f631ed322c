"""The real quick classifier over a scene: its file applies, and neither windows nor extents show in the map."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch

from engine.backbones.registry import random_encoder
from engine.classifiers.files import save_classifier
from engine.classifiers.quick import Description, Quick, settings_of
from engine.jobs import run_named
from engine.observer import SilentObserver
from engine.pixels.head import Head
from engine.pixels.maps import EncoderMaps, EncoderScale
from engine.raster.windows import Tile, Window
from tests.engine.jobs.classify.classifying import CLASSES, HOLE, image, make_card, write_scene

MEMBERS, HIDDEN = 2, 8
CPU = torch.device("cpu")


def write_quick(path: Path, with_encoder: bool) -> Path:
    """A quick model whose head is drawn at random, so that all features count."""
    maps = None
    card = make_card()
    if with_encoder:
        scale = EncoderScale((2, 1, 0), torch.full((1, 3), 1050.0), torch.full((1, 3), 800.0))
        maps = EncoderMaps(random_encoder(3, 0), scale, CPU)
        card = replace(card, encoder="random", encoder_sha256="0" * 64, settings=settings_of(maps))
    description = Description(card, maps, CPU)
    generator = torch.Generator().manual_seed(0)

    def drawn(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=generator)

    features = some_features(description)
    # Standardised, so that the map follows every one of the features.
    first = drawn(features.shape[1], MEMBERS * HIDDEN) * 2 / (features.std(dim=0)[:, None] + 1e-3)
    first /= features.shape[1] ** 0.5
    bias = -features.mean(dim=0) @ first
    second = drawn(MEMBERS, HIDDEN, len(CLASSES))
    head = Head(first, bias, second, torch.zeros(MEMBERS, 1, len(CLASSES)), MEMBERS)
    save_classifier(path, Quick(card, description, head, CPU))
    return path


def some_features(description: Description) -> torch.Tensor:
    """[n, D] of places all over the image."""
    pixels = image().astype(np.float32)
    whole = Window(0, 0, *pixels.shape[1:])
    tile = Tile(whole, whole, (pixels,), np.ones(whole.shape, bool))
    rows, cols = (torch.arange(0, 8 * 180, 8) % 180, torch.arange(180) % 240)
    inputs = description.inputs
    return inputs.at(inputs.sources(tile), tile.core_slices, rows, cols)


def maps_of(raster: Path, model: Path, out: Path, **more: Any) -> tuple[np.ndarray, np.ndarray]:
    """Classes and percents."""
    values = {
        "raster": str(raster),
        "model": str(model),
        "out": str(out),
        "probabilities": True,
        "device": "cpu",
        "threads": 1,
    }
    result = run_named("classify", {**values, **more}, SilentObserver())
    with rasterio.open(result.classes) as classes, rasterio.open(result.probabilities) as percents:
        return classes.read(1), percents.read().astype(int)


@pytest.mark.parametrize("with_encoder", [False, True], ids=["bands", "encoder"])
def test_neither_windows_nor_extents_show(tmp_path: Path, with_encoder: bool) -> None:
    raster = write_scene(tmp_path / "scene.tif")
    model = write_quick(tmp_path / "model.safetensors", with_encoder)
    classes, percents = maps_of(raster, model, tmp_path / "a")
    hole = np.zeros(classes.shape, bool)
    hole[HOLE] = True
    np.testing.assert_array_equal(classes == 0, hole)
    assert percents[:, ~hole].std(axis=1).min() > 3  # an even map would agree with itself whatever happens
    tiled = maps_of(raster, model, tmp_path / "b", window_px=100)
    cut = maps_of(raster, model, tmp_path / "c", extent="500370,4999100,501200,4999890")
    for (found, of_found), place in ((tiled, np.s_[:, :]), (cut, np.s_[11:90, 37:120])):
        # Sums over windows of other sizes may differ in their last digits, which decides between equal classes.
        assert (found != classes[place]).mean() <= 1e-4
        assert np.abs(of_found - percents[(slice(None), *place)]).max() <= 1
