"""Scene classification: one class, or several, for a whole image."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbones.base import Encoder, unset_on_cpu
from engine.tasks.base import InputScale, Task

# Dropout before the linear layer where an image has several labels (SeCo's BigEarthNet protocol).
MULTI_LABEL_DROPOUT = 0.2


@dataclass(frozen=True)
class ImageBatch:
    """Images of one size.

    Args:
        images: [B, C, H, W] of any number type, the bands in the encoder's order.
        valid: [B, H, W] booleans: the pixel has data.
    """

    images: Tensor
    valid: Tensor


class ImageTask(Task[ImageBatch, Tensor]):
    """What labels of whole images teach.

    Args:
        encoder: the encoder.
        class_count: K.
        scale: how the bands are standardised.
        frozen: whether the encoder stays as it is.
        several: whether an image may have several labels.
        generator: of the first weights of what is above the encoder.
    """

    encoder: Encoder

    def __init__(
        self,
        encoder: Encoder,
        class_count: int,
        scale: InputScale,
        *,
        frozen: bool,
        several: bool,
        generator: torch.Generator,
    ) -> None:
        super().__init__(encoder, frozen)
        self.class_count, self.scale, self.several = class_count, scale, several

    def prepare(self, batch: ImageBatch) -> Tensor:
        """[B, C, H, W] standardised."""
        return self.scale.apply(batch.images, batch.valid)

    def loss(self, scores: Tensor, target: Tensor) -> Tensor:
        """See `label_loss`."""
        return label_loss(scores, target, self.several)

    def probabilities(self, scores: Tensor) -> Tensor:
        """See `label_probabilities`."""
        return label_probabilities(scores, self.several)


class SceneTask(ImageTask):
    """The encoder's pooled vector and one linear layer.

    Source: Manas et al., Seasonal contrast, ICCV 2021, section 4 and its published code.

    Args:
        encoder, class_count, scale, frozen, several, generator: as in ImageTask.
    """

    def __init__(
        self,
        encoder: Encoder,
        class_count: int,
        scale: InputScale,
        *,
        frozen: bool,
        several: bool,
        generator: torch.Generator,
    ) -> None:
        super().__init__(encoder, class_count, scale, frozen=frozen, several=several, generator=generator)
        self.head = linear_head(encoder.pooled_channels, class_count, several, generator)

    def forward(self, inputs: Tensor) -> Tensor:
        """[B, K]."""
        scores: Tensor = self.head(self.encoder.pooled(inputs).float())
        return scores


def linear_head(channels: int, class_count: int, several: bool, generator: torch.Generator) -> nn.Module:
    """A linear layer with small weights, behind a dropout where an image may have several labels."""
    with torch.device("meta"):  # draws nothing from the global generator
        linear = nn.Linear(channels, class_count)
    unset_on_cpu(linear)
    with torch.no_grad():
        linear.weight.normal_(0.0, 0.01, generator=generator)  # assumed: scores begin near zero
        linear.bias.zero_()
    return nn.Sequential(nn.Dropout(MULTI_LABEL_DROPOUT), linear) if several else linear


def label_loss(scores: Tensor, target: Tensor, several: bool) -> Tensor:
    """Cross-entropy, or the multi-label soft margin.

    Args:
        scores: [B, K].
        target: [B, K], 1 for each class of an image.
        several: whether an image may have several labels.
    """
    if several:
        return functional.multilabel_soft_margin_loss(scores, target.to(scores.dtype))
    return functional.cross_entropy(scores, target.argmax(dim=1))


def label_probabilities(scores: Tensor, several: bool) -> Tensor:
    """[B, K]; over the classes of an image they sum to 1 where it has one label."""
    return scores.sigmoid() if several else scores.softmax(dim=1)
