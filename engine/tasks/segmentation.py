"""Land cover: a class for every pixel of one image."""

from __future__ import annotations

import torch
from torch import Tensor

from engine.backbones.base import Encoder
from engine.tasks.base import DatedPixels, InputScale
from engine.tasks.joined import EncoderInputs, FineSettings, JoinedInputs, JoinedTask
from engine.tasks.scene import ImageBatch


class SegmentationTask(JoinedTask[ImageBatch]):
    """Classes of one image.

    Args:
        encoder, taken, class_count, frozen, generator, weights: as in JoinedTask.
        scale: of all bands.
        fine: of the fine branch; its channels are the bands.
    """

    def __init__(
        self,
        encoder: Encoder | None,
        taken: EncoderInputs,
        class_count: int,
        scale: InputScale,
        fine: FineSettings,
        *,
        frozen: bool,
        generator: torch.Generator,
        weights: Tensor | None = None,
    ) -> None:
        super().__init__(encoder, taken, class_count, fine, frozen=frozen, generator=generator, weights=weights)
        self.scale = scale

    def batch_of(self, pixels: DatedPixels) -> ImageBatch:
        """See JoinedTask."""
        return ImageBatch(pixels.images[:, 0], pixels.valid)

    def prepare(self, batch: ImageBatch) -> JoinedInputs:
        """Standardises the bands; pixels without data are 0. Edges grow to what the strides divide."""
        fine = self.scale.apply(batch.images, batch.valid)
        return self.ready(fine, None if self.encoder is None else self.taken.of(batch.images, fine, batch.valid))
