"""Land cover: a class for every pixel of one image."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from engine.backbones.resnet import ResNet
from engine.tasks.base import InputScale, Task
from engine.tasks.joined import FineSettings, JoinedDecoder, encoder_maps, padded
from engine.tasks.losses import pixel_loss
from engine.tasks.scene import ImageBatch


@dataclass(frozen=True)
class EncoderInputs:
    """What an encoder takes of the bands.

    Args:
        places: positions of its bands.
        scale: what its card fixes, for those bands; None where the statistics of the scene serve.
    """

    places: tuple[int, ...]
    scale: InputScale | None = None

    def of(self, images: Tensor, standardised: Tensor, valid: Tensor) -> Tensor:
        """[B, 3, H, W] as the encoder wants them, from all bands as they are and standardised."""
        places = list(self.places)
        return standardised[:, places] if self.scale is None else self.scale.apply(images[:, places], valid)


@dataclass(frozen=True)
class PixelInputs:
    """An image made ready.

    Args:
        fine: [B, C, H, W] standardised, all bands.
        seen: what the encoder takes; None without one.
        shape: height and width without the padding.
    """

    fine: Tensor
    seen: Tensor | None
    shape: tuple[int, int]


class SegmentationTask(Task[ImageBatch, PixelInputs]):
    """An encoder on the bands that it knows, a fine branch on all of them, one decoder above both.

    Args:
        encoder: None for the fine branch alone.
        taken: which bands the encoder takes, and how.
        class_count: K.
        scale: of all bands.
        fine: of the fine branch; its channels are the bands.
        frozen: whether the encoder stays as it is.
        generator: of the first weights.
        weights: [K] of the classes in the loss; None where all weigh the same.
    """

    def __init__(
        self,
        encoder: ResNet | None,
        taken: EncoderInputs,
        class_count: int,
        scale: InputScale,
        fine: FineSettings,
        *,
        frozen: bool,
        generator: torch.Generator,
        weights: Tensor | None = None,
    ) -> None:
        super().__init__(encoder, frozen)
        self.taken, self.scale, self.weights = taken, scale, weights
        infos = () if encoder is None else encoder_maps(encoder.maps)
        self.names = tuple(info.name for info in infos)
        self.joined = JoinedDecoder(infos, fine, class_count, generator)
        self.stride_px, self.halo_px = self.joined.stride_px, self.joined.halo_px

    def prepare(self, batch: ImageBatch) -> PixelInputs:
        """Standardises the bands; pixels without data are 0. Edges grow to what the strides divide."""
        fine = self.scale.apply(batch.images, batch.valid)
        seen = None if self.encoder is None else self.taken.of(batch.images, fine, batch.valid)
        height, width = batch.images.shape[-2:]
        return PixelInputs(
            padded(fine, self.stride_px), None if seen is None else padded(seen, self.stride_px), (height, width)
        )

    def forward(self, inputs: PixelInputs) -> Tensor:
        """[B, K, H, W]."""
        maps: list[Tensor] = []
        if self.encoder is not None and inputs.seen is not None:
            found = self.encoder.features(inputs.seen, self.names)
            maps = [found[name] for name in self.names]
        height, width = inputs.shape
        scores: Tensor = self.joined(inputs.fine, maps)
        return scores[..., :height, :width]

    def loss(self, scores: Tensor, target: Tensor) -> Tensor:
        """See `pixel_loss`."""
        return pixel_loss(scores, target, None if self.weights is None else self.weights.to(scores.device))

    def probabilities(self, scores: Tensor) -> Tensor:
        """[B, K, H, W]; they sum to 1 over the classes."""
        return scores.softmax(dim=1)
