"""Classes of pixels from the maps of an encoder alone, which so are what is measured."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.backbones.base import Encoder
from engine.tasks.base import DatedPixels, InputScale, PixelsTask
from engine.tasks.decoders import UNetDecoder, channels_by_stride, maps_by_stride
from engine.tasks.joined import padded
from engine.tasks.upernet import UPerNetDecoder

# Makes a decoder from the channels by stride and K.
DecoderBuild = Callable[[Mapping[int, int], int], UNetDecoder | UPerNetDecoder]


@dataclass(frozen=True)
class SeenPixels:
    """A batch made ready.

    Args:
        images: [B, C, H, W] standardised, edges multiples of the coarsest stride.
        shape: height and width without the padding.
    """

    images: Tensor
    shape: tuple[int, int]


class MapsTask(PixelsTask[DatedPixels, SeenPixels]):
    """A decoder above all maps of an encoder, whose cells are made comparable where no norm lies within.

    Args:
        encoder: the encoder.
        class_count: K.
        scale: what its card fixes for its bands; None: the statistics of each scene.
        decoder: makes the decoder.
        frozen: whether the encoder stays as it is.
        generator: of the first weights of the decoder.
    """

    encoder: Encoder

    def __init__(
        self,
        encoder: Encoder,
        class_count: int,
        scale: InputScale | None,
        decoder: DecoderBuild,
        *,
        frozen: bool,
        generator: torch.Generator,
    ) -> None:
        super().__init__(encoder, frozen)
        self.class_count, self.scale, self.weights = class_count, scale, None
        self.names = tuple(info.name for info in encoder.maps)
        channels = channels_by_stride(encoder.maps)
        self.stride_px = max(channels)
        self.decoder = decoder(channels, class_count)
        self.decoder.initialise(generator)

    def batch_of(self, pixels: DatedPixels) -> DatedPixels:
        """See PixelsTask."""
        return pixels

    def prepare(self, batch: DatedPixels) -> SeenPixels:
        """Standardises the bands of the first date; pixels without data are 0."""
        scale = batch.scale.of_date(0) if self.scale is None else self.scale
        images = scale.apply(batch.images[:, 0], batch.valid)
        return SeenPixels(padded(images, self.stride_px), (images.shape[2], images.shape[3]))

    def forward(self, inputs: SeenPixels) -> Tensor:
        """[B, K, H, W]."""
        found = self.encoder.features(inputs.images, self.names)
        maps = [self.encoder.evened(name, found[name]) for name in self.names]
        height, width = inputs.shape
        scores: Tensor = self.decoder(maps_by_stride(self.encoder.maps, maps))
        return scores[..., :height, :width]
