"""What every classifier offers to the passes over images, whatever it is inside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Protocol

import torch
from torch import Tensor

from engine.contract.classes import LabelClass
from engine.contract.model_card import ModelCard
from engine.observer import Observer
from engine.raster.info import FloatArray
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Tile


class Classifier(Protocol):
    """Gives each pixel a probability for each class. The same pixel gets the same whatever window it lies in.

    Attributes:
        kind: as on the card.
        card: what it is.
        halo_px: pixels around a window that its probabilities depend on.
        align_px: window origins must be multiples of it.
        device: where it computes.
    """

    kind: ClassVar[str]
    card: ModelCard
    halo_px: int
    align_px: int
    device: torch.device

    @property
    def classes(self) -> tuple[LabelClass, ...]:
        """The classes, in the order of the probabilities."""

    def adapt(self, reader: StackReader, observer: Observer) -> None:
        """Looks at the images before they are classified; most classifiers need not.

        Args:
            reader: all dates on their grid.
            observer: may cancel.
        """

    def adapted(self) -> dict[str, Tensor]:
        """What it learned from the images; empty where it has nothing to learn from them."""

    def load_adapted(self, state: Mapping[str, Tensor]) -> None:
        """Takes what `adapted` gave, in place of looking at the images.

        Args:
            state: of a classifier with the same weights.
        """

    def probabilities(self, tile: Tile) -> FloatArray:
        """Classifies a tile.

        Args:
            tile: all dates, with a halo.

        Returns:
            [K, h, w] over the core, sum 1; NaN where there is no data.
        """

    def state(self) -> dict[str, Tensor]:
        """All weights, by name; what `load` of its kind takes back."""


class Loader(Protocol):
    """Builds a classifier of one kind from its file's content."""

    def __call__(self, card: ModelCard, state: Mapping[str, Tensor], device: torch.device) -> Classifier:
        """Builds it.

        Args:
            card: what it is.
            state: its weights.
            device: where it computes.

        Raises:
            ModelError: where weights and card do not fit each other.
        """
