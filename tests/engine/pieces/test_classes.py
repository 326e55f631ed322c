"""Classes of pieces: a classifier that was sent elsewhere, with what it learned from the images, says the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from engine.classifiers.base import Classifier
from engine.classifiers.files import load_classifier
from engine.classifiers.quick import Description, Quick
from engine.observer import SilentObserver
from engine.pieces.classes import ClassPiece
from engine.pixels.head import Head
from engine.raster.pictures import PictureSampler
from engine.raster.reading.array_tiles import ArrayTiles
from engine.raster.windows import Window
from tests.engine.jobs.classify.classifying import CLASSES, image, make_card
from tests.engine.jobs.classify.test_classify_quick import write_quick

SILENT = SilentObserver()
CPU = torch.device("cpu")
PART = Window(10, 20, 90, 101)


def of_two_dates() -> Quick:
    """A quick classifier of two dates whose head is drawn at random."""
    card = make_card(dates=2)
    description = Description(card, None, CPU)
    generator = torch.Generator().manual_seed(0)
    first = torch.randn(description.inputs.channels, 8, generator=generator) / 8
    second = torch.randn(1, 8, len(CLASSES), generator=generator)
    return Quick(card, description, Head(first, torch.zeros(8), second, torch.zeros(1, 1, len(CLASSES)), 1), CPU)


def pieces_of(classifier: Classifier, tiles: ArrayTiles) -> tuple[ClassPiece, ClassPiece]:
    """One that was made here, and one from its recipe."""
    classifier.adapt(tiles, SILENT)
    own = ClassPiece(classifier, PictureSampler(PART, (0,)), True, SILENT)
    return own, own.recipe().build(SILENT)


@pytest.mark.parametrize("dates", [1, 2])
def test_a_piece_from_a_recipe_gives_the_same_planes(tmp_path: Path, dates: int) -> None:
    classifier = of_two_dates() if dates == 2 else load_classifier(write_quick(tmp_path / "one.safetensors", True))
    tiles = ArrayTiles([image(seed) for seed in range(dates)])
    own, sent = pieces_of(classifier, tiles)
    cores = []
    for tile in tiles.tiles(64, own.halo_px, own.align_px, part=PART):
        one, other = own(tile), sent(tile)
        assert one.core == other.core and PART.contains(one.core)
        assert one.planes.shape[1:] == one.core.shape
        np.testing.assert_array_equal(one.planes, other.planes)
        np.testing.assert_array_equal(one.shown.values, other.shown.values)
        cores.append(one.core)
    assert sum(core.size_px for core in cores) == PART.size_px


def test_what_was_learned_from_the_images_goes_along() -> None:
    classifier = of_two_dates()
    own, _ = pieces_of(classifier, ArrayTiles([image(0), image(1)]))
    first = own.recipe()
    own, _ = pieces_of(classifier, ArrayTiles([image(0), image(2)]))
    assert first.weights == own.recipe().weights
    assert first.adapted != own.recipe().adapted
