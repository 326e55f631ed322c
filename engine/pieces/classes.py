"""Classes in pieces: each window of an image by itself, with a classifier that has looked at the whole image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from safetensors.torch import load, save
from torch import Tensor

from engine.backbones.device import pick_device
from engine.class_map.planes import ByteArray, to_planes
from engine.classifiers.base import Classifier
from engine.classifiers.files import build_classifier
from engine.contract.errors import ModelError
from engine.contract.model_card import ModelCard
from engine.observer import Observer
from engine.raster.pictures import PictureSampler, Shown
from engine.raster.reading.portions import InPortions
from engine.raster.windows import Tile, Window


@dataclass(frozen=True)
class TaughtClassifier:
    """A classifier that has looked at the images; see `Recipe`.

    Args:
        card: what it is.
        weights: as safetensors.
        adapted: what it learned from the images, likewise.
        device: where it computes.
        pictures: says what quick looks show, and the part of the grid that is classified.
        with_probabilities: keep them, in percent.
    """

    card: ModelCard
    weights: bytes
    adapted: bytes
    device: str
    pictures: PictureSampler
    with_probabilities: bool

    def build(self, observer: Observer) -> ClassPiece:
        """Makes the piece that classifies a window."""
        classifier = build_classifier(self.card, load(self.weights), pick_device(self.device))
        classifier.load_adapted(load(self.adapted))
        return ClassPiece(classifier, self.pictures, self.with_probabilities, observer)


@dataclass(frozen=True)
class WindowClasses:
    """What is known of a window.

    Args:
        core: the window, cut to the part that is classified.
        planes: [planes, h, w] as `to_planes` keeps probabilities.
        shown: in quick looks.
    """

    core: Window
    planes: ByteArray
    shown: Shown


class ClassPiece:
    """Classifies one window after the other; see `Piece`.

    Args:
        classifier: has looked at the images.
        pictures: says what quick looks show, and the part of the grid that is classified.
        with_probabilities: keep them, in percent.
        observer: hears where memory ran out for a window.
    """

    def __init__(
        self, classifier: Classifier, pictures: PictureSampler, with_probabilities: bool, observer: Observer
    ) -> None:
        self.halo_px, self.align_px = classifier.halo_px, classifier.align_px
        self._classifier, self._pictures, self._with_probabilities = classifier, pictures, with_probabilities
        self._values = [one.value for one in classifier.classes]
        self._probabilities = InPortions(classifier.probabilities, self.halo_px, self.align_px, observer)

    def recipe(self) -> TaughtClassifier:
        """See Piece."""
        classifier = self._classifier
        weights, adapted = _plain(classifier.state()), _plain(classifier.adapted())
        device = str(classifier.device)
        return TaughtClassifier(classifier.card, weights, adapted, device, self._pictures, self._with_probabilities)

    def __call__(self, tile: Tile) -> WindowClasses:
        """Classifies a tile.

        Raises:
            ModelError: the classifier gives no probabilities for pixels that have data.
        """
        probabilities, valid = self._probabilities(tile), tile.valid[tile.core_slices]
        if not np.isfinite(probabilities.sum(axis=0)[valid]).all():
            raise ModelError(
                "The model gives no probabilities for some pixels that have data.",
                "Its weights or its scaling are damaged: train it again, or use another copy of the file.",
            )
        planes = to_planes(probabilities, valid, self._values, self._with_probabilities)
        core = tile.core.intersect(self._pictures.part)
        inside = core.slices_in(tile.core)
        return WindowClasses(core, planes[(slice(None), *inside)], self._pictures.of(tile))


def _plain(state: dict[str, Tensor]) -> bytes:
    return save({name: value.detach().cpu().contiguous().clone() for name, value in state.items()})
