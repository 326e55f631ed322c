"""What every task offers to training, evaluation and prediction."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import torch
from torch import Tensor, nn

from engine.backbones.base import Encoder
from engine.contract.errors import ModelError
from engine.tasks.losses import pixel_loss

BatchType = TypeVar("BatchType")
InputsType = TypeVar("InputsType")


@dataclass(frozen=True)
class InputScale:
    """Mean and deviation by which the bands of an encoder's inputs are standardised.

    Args:
        mean: [C] float32, or [B, C] where each image has its own.
        deviation: likewise, above 0.
    """

    mean: Tensor
    deviation: Tensor

    def of_date(self, number: int) -> InputScale:
        """That of one date, [B, C], of [B, T, C]."""
        return InputScale(self.mean[:, number], self.deviation[:, number])

    @classmethod
    def stacked(cls, scales: Sequence[InputScale]) -> InputScale:
        """Several in one, along a new first axis."""
        return cls(torch.stack([one.mean for one in scales]), torch.stack([one.deviation for one in scales]))

    def apply(self, images: Tensor, valid: Tensor) -> Tensor:
        """Standardises images.

        Args:
            images: [B, C, H, W] as the files hold them.
            valid: [B, H, W] booleans.

        Returns:
            [B, C, H, W] float32; pixels without data are 0, as in pretraining.
        """
        bands = self.mean.shape[-1]
        if bands != images.shape[1]:
            raise ModelError(
                "The images have {count} {count:band|bands}, but the encoder needs {bands}.",
                "Choose as many bands as the encoder needs.",
                count=images.shape[1],
                bands=bands,
            )
        mean, deviation = (part.to(images.device).view(-1, bands, 1, 1) for part in (self.mean, self.deviation))
        return ((images.float() - mean) / deviation).mul_(valid[:, None])


@dataclass(frozen=True)
class DatedPixels:
    """Pixels of one or two dates, as training and prediction have them.

    Args:
        images: [B, T, C, H, W] of T dates, as the files hold them.
        valid: [B, H, W] booleans: all dates have data.
        scale: of each date of each image, [B, T, C].
        measures: [B, M, H, W] of change that need no labels; M is 0 with one date.
    """

    images: Tensor
    valid: Tensor
    scale: InputScale
    measures: Tensor


class Task(nn.Module, ABC, Generic[BatchType, InputsType]):
    """An encoder with something on top that labels teach.

    `prepare` is the only place that arranges inputs, so that training and prediction cannot drift apart.

    Args:
        encoder: the encoder, which stays in evaluation mode and gets no gradient where it is frozen. None for a task
            that makes its own maps.
        frozen: whether it is.
    """

    encoder: Encoder | None

    def __init__(self, encoder: Encoder | None, frozen: bool) -> None:
        super().__init__()
        self.encoder, self.frozen = encoder, frozen
        if encoder is not None:
            encoder.requires_grad_(not frozen)
        self.train(self.training)

    def train(self, mode: bool = True) -> Task[BatchType, InputsType]:
        """Turns training on or off; batch norms of a frozen encoder keep their statistics."""
        super().train(mode)
        if self.frozen and self.encoder is not None:
            self.encoder.eval()
        return self

    @abstractmethod
    def prepare(self, batch: BatchType) -> InputsType:
        """Arranges what the encoder is given."""

    @abstractmethod
    def forward(self, inputs: InputsType) -> Tensor:
        """Scores, before any squashing."""

    @abstractmethod
    def loss(self, scores: Tensor, target: Tensor) -> Tensor:
        """One number to minimise."""

    @abstractmethod
    def probabilities(self, scores: Tensor) -> Tensor:
        """Scores as numbers from 0 to 1."""


class PixelsTask(Task[BatchType, InputsType]):
    """What labels of pixels teach: a class for each of them.

    Attributes:
        class_count: K.
        names: of the encoder's maps that it takes.
        weights: [K] of the classes in the loss; None where all weigh the same.
    """

    class_count: int
    names: tuple[str, ...]
    weights: Tensor | None

    @abstractmethod
    def batch_of(self, pixels: DatedPixels) -> BatchType:
        """What `prepare` takes, of pixels to learn from or to classify."""

    def scores(self, pixels: DatedPixels) -> Tensor:
        """[B, K, H, W], the same way for training and prediction."""
        scored: Tensor = self(self.prepare(self.batch_of(pixels)))
        return scored

    def loss(self, scores: Tensor, target: Tensor) -> Tensor:
        """See `pixel_loss`."""
        return pixel_loss(scores, target, None if self.weights is None else self.weights.to(scores.device))

    def probabilities(self, scores: Tensor) -> Tensor:
        """[B, K, H, W]; they sum to 1 over the classes."""
        return scores.softmax(dim=1)
