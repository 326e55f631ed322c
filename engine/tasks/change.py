"""Change between two dates, learned from labels: one encoder for both, their maps compared, a decoder above."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import torch
from torch import Tensor

from engine.backbones.base import Encoder, MapInfo, align_px
from engine.tasks.base import InputScale, Task
from engine.tasks.decoders import DROPOUT, UNetDecoder, channels_by_stride, maps_by_stride, reach_px
from engine.tasks.joined import padded
from engine.tasks.losses import ChangeLoss
from engine.tasks.measured import MeasuredDecoder
from engine.tasks.tokens import TokenDecoder

SMALLEST = 1e-6  # a channel that differs nowhere stays 0
LARGEST = 1000.0  # of a difference over its scale; more is one cell in an empty place, and 16 bits must hold it


@dataclass(frozen=True)
class PairBatch:
    """Two dates of the same places.

    Args:
        before: [B, C, H, W] as the files hold them, the bands in the encoder's order.
        after: likewise, on the same grid.
        valid: [B, H, W] booleans: both dates have data.
        before_scale: statistics of the raster that each patch comes from, [B, C].
        after_scale: likewise.
        measures: [B, M, H, W] of change that need no labels, as ranks: 1 where a quarter of the pixels of the pair lie
            above, 2 a sixteenth; None where the task takes none.
    """

    before: Tensor
    after: Tensor
    valid: Tensor
    before_scale: InputScale
    after_scale: InputScale
    measures: Tensor | None = None


@dataclass(frozen=True)
class PairInputs:
    """Both dates standardised.

    Args:
        before: [B, C, H, W] float32.
        after: likewise.
        measures: [B, M, H, W] of change, 0 without data; None where there are none.
    """

    before: Tensor
    after: Tensor
    measures: Tensor | None = None


@dataclass(frozen=True)
class ChangeForm:
    """What is above the encoder, and what it minimises.

    Args:
        loss: see ChangeLoss.
        dropout: share of the decoder's channels that training drops.
        width: of the decoder, as a share of its usual channels.
        relative: whether differences are told as multiples of their root mean square over the whole place, channel by
            channel. What season and light change everywhere in one place then weighs as much as in another.
    """

    loss: ChangeLoss = field(default_factory=ChangeLoss)
    dropout: float = DROPOUT
    width: float = 1.0
    relative: bool = True


class ChangeTask(Task[PairBatch, PairInputs]):
    """A Siamese encoder, the absolute difference of its maps, a U-Net decoder.

    Measures of change, which need no labels, may enter the decoder at full resolution: see MeasuredDecoder.

    Source: Daudt et al., Fully convolutional Siamese networks for change detection, ICIP 2018; Manas et al., Seasonal
    contrast, ICCV 2021, section 4.3.

    Args:
        encoder: shared by both dates.
        scale: fixed statistics of its inputs, or None: each date of each raster by its own.
        frozen: whether the encoder stays as it is.
        generator: of the first weights of the decoder.
        form: of the decoder and the loss.
        measure_count: M, of the measures of change that the decoder sees beside the differences; 0 for none.

    Attributes:
        compared: what `differences` gives.
        maps: what the decoder is given: the measures, and what is compared.
        window_px: edge of the windows that the decoder must be shown a place in; None: it does not depend on them.
    """

    encoder: Encoder
    decoder: UNetDecoder | TokenDecoder
    window_px: int | None = None

    def __init__(
        self,
        encoder: Encoder,
        scale: InputScale | None,
        *,
        frozen: bool,
        generator: torch.Generator,
        form: ChangeForm | None = None,
        measure_count: int = 0,
    ) -> None:
        super().__init__(encoder, frozen)
        self.scale, self.form, self.measure_count = scale, form or ChangeForm(), measure_count
        self.compared = self.compared_of(encoder)
        self.names = tuple(info.name for info in self.compared)
        measures = (MapInfo("measures", measure_count, 1, 0),) if measure_count else ()
        self.maps = (*measures, *self.compared)
        # Few places teach few weights: above measures, a map's difference is told by its strength alone.
        strengths = (replace(info, channels=1) for info in self.compared)
        self._seen = (*measures, *strengths) if measure_count else self.maps
        channels = channels_by_stride(self._seen)
        self.stride_px, self.align_px = max(channels), align_px(self.compared)
        # Farthest pixel that a score depends on, beyond those that the encoder's maps depend on.
        self.decoder_px = -(-reach_px(self.stride_px, min(channels)) // self.align_px) * self.align_px
        self.decoder = self.build_decoder(channels)
        self.decoder.initialise(generator)

    @staticmethod
    def compared_of(encoder: Encoder) -> tuple[MapInfo, ...]:
        """The maps that are compared."""
        return encoder.maps

    def build_decoder(self, channels: Mapping[int, int]) -> UNetDecoder | TokenDecoder:
        """Makes the decoder of maps with these channels, by stride."""
        dropout, width = self.form.dropout, self.form.width
        if self.measure_count:
            return MeasuredDecoder(channels, self.measure_count, dropout, width)
        return UNetDecoder(channels, dropout, width=width)

    def prepare(self, batch: PairBatch) -> PairInputs:
        """Standardises both dates; pixels that lack one of them are 0 in both."""
        before, after = (batch.before_scale, batch.after_scale) if self.scale is None else (self.scale, self.scale)
        measures = batch.measures if self.measure_count else None
        if measures is not None:
            measures = measures * batch.valid[:, None]
        return PairInputs(before.apply(batch.before, batch.valid), after.apply(batch.after, batch.valid), measures)

    def differences(self, inputs: PairInputs) -> tuple[Tensor, ...]:
        """Absolute differences of the maps of both dates, finest first, [B, D, h, w] each."""
        both = self.encoder.features(torch.cat([inputs.before, inputs.after]), self.names)
        return tuple((first - second).abs() for first, second in (both[name].chunk(2) for name in self.names))

    def scales(self, differences: Sequence[Tensor], share: float = 1.0) -> tuple[Tensor, ...]:
        """What differences of whole places are multiples of: their root mean squares; ones where not relative.

        Args:
            differences: [B, D, h, w] each.
            share: of the pixels, that has data; the others do not differ.

        Returns:
            [B, D, 1, 1] each.
        """
        if not self.form.relative:
            return tuple(values.new_ones(1, 1, 1, 1) for values in differences)
        squares = (values.float().square().mean(dim=(2, 3), keepdim=True) for values in differences)
        return tuple((square / max(share, SMALLEST)).sqrt().clamp(min=SMALLEST) for square in squares)

    def decode(self, maps: Sequence[Tensor]) -> Tensor:
        """[B, H, W] scores of all pixels below `maps`, whose differences are already relative."""
        if self.measure_count:
            maps = [maps[0], *(_strength(values) for values in maps[1:])]
        scores: Tensor = self.decoder(maps_by_stride(self._seen, maps))
        return scores[:, 0]

    def forward(self, inputs: PairInputs) -> Tensor:
        """[B, H, W] scores, of whole places."""
        differences = self.differences(inputs)
        return self.scored(inputs, differences, self.scales(differences))

    def scored(self, inputs: PairInputs, differences: Sequence[Tensor], scales: Sequence[Tensor]) -> Tensor:
        """[B, H, W] scores of what is part of a place.

        Args:
            inputs: both dates.
            differences: of their maps.
            scales: of the whole place, as `scales` gives them.
        """
        height, width = inputs.before.shape[-2:]
        maps = relative(differences, scales)
        if inputs.measures is not None:
            maps.insert(0, padded(inputs.measures, self.stride_px))
        return self.decode(maps)[:, :height, :width]

    def loss(self, scores: Tensor, target: Tensor) -> Tensor:
        """See `ChangeLoss`.

        Args:
            scores: [B, H, W].
            target: [B, H, W], 1 changed, 0 unchanged, -1 unknown.
        """
        return self.form.loss.of(scores, target)

    def probabilities(self, scores: Tensor) -> Tensor:
        """Probability of change."""
        return scores.sigmoid()


def relative(differences: Sequence[Tensor], scales: Sequence[Tensor]) -> list[Tensor]:
    """Differences as multiples of their scales."""
    return [(values / scale).clamp(max=LARGEST) for values, scale in zip(differences, scales, strict=True)]


def _strength(differences: Tensor) -> Tensor:
    """Root mean square over the channels, [B, D, h, w] to [B, 1, h, w]."""
    return (differences.float().square().mean(dim=1, keepdim=True) + SMALLEST).sqrt()
