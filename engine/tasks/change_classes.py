"""Classes of change between two dates: changed and unchanged, or from one cover to another."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor

from engine.backbones.resnet import ResNet
from engine.tasks.base import Task
from engine.tasks.change import PairBatch
from engine.tasks.joined import FineSettings, JoinedDecoder, encoder_maps, padded
from engine.tasks.losses import pixel_loss
from engine.tasks.segmentation import EncoderInputs


@dataclass(frozen=True)
class ChangeInputs:
    """Both dates made ready.

    Args:
        fine: [B, F, H, W] all inputs of the fine branch.
        seen: [2 B, 3, H, W] what the encoder takes, the first dates and then the second ones; None without one.
        shape: height and width without the padding.
    """

    fine: Tensor
    seen: Tensor | None
    shape: tuple[int, int]


def fine_channels(band_count: int, measure_count: int) -> int:
    """Inputs of the fine branch: both dates, how far they differ, and the measures."""
    return 3 * band_count + measure_count


class ChangeClassesTask(Task[PairBatch, ChangeInputs]):
    """Classes of change, such as *from - to*, or *changed* and *unchanged*.

    Both dates enter the fine branch as they are, and in their order, so that it can tell a loss from a gain. Of an
    encoder it gets the absolute differences of the maps, and for more than two classes the maps themselves.

    Source: Daudt et al., Fully convolutional Siamese networks for change detection, ICIP 2018: its early fusion is the
    fine branch, its Siamese difference and concatenation are the encoder's part.

    Args:
        encoder: shared by both dates; None for the fine branch alone.
        taken: which bands it takes, and how.
        class_count: K.
        fine: of the fine branch; its channels are those of `fine_channels`.
        frozen: whether the encoder stays as it is.
        generator: of the first weights.
        weights: [K] of the classes in the loss; None where all weigh the same.
    """

    def __init__(
        self,
        encoder: ResNet | None,
        taken: EncoderInputs,
        class_count: int,
        fine: FineSettings,
        *,
        frozen: bool,
        generator: torch.Generator,
        weights: Tensor | None = None,
    ) -> None:
        super().__init__(encoder, frozen)
        self.taken, self.weights = taken, weights
        self._both = class_count > 2
        infos = () if encoder is None else encoder_maps(encoder.maps)
        self.names = tuple(info.name for info in infos)
        arriving = [replace(info, channels=info.channels * (3 if self._both else 1)) for info in infos]
        self.joined = JoinedDecoder(arriving, fine, class_count, generator)
        self.stride_px, self.halo_px = self.joined.stride_px, self.joined.halo_px

    def prepare(self, batch: PairBatch) -> ChangeInputs:
        """Standardises each date by its own raster; pixels that lack one of them are 0 in all inputs."""
        before = batch.before_scale.apply(batch.before, batch.valid)
        after = batch.after_scale.apply(batch.after, batch.valid)
        parts = [before, after, (after - before).abs()]
        if batch.measures is not None:
            parts.append(batch.measures * batch.valid[:, None])
        seen = None
        if self.encoder is not None:
            dates = (batch.before, before), (batch.after, after)
            both = [self.taken.of(images, standardised, batch.valid) for images, standardised in dates]
            seen = padded(torch.cat(both), self.stride_px)
        height, width = batch.before.shape[-2:]
        return ChangeInputs(padded(torch.cat(parts, dim=1), self.stride_px), seen, (height, width))

    def forward(self, inputs: ChangeInputs) -> Tensor:
        """[B, K, H, W]."""
        maps: list[Tensor] = []
        if self.encoder is not None and inputs.seen is not None:
            found = self.encoder.features(inputs.seen, self.names)
            for name in self.names:
                first, second = found[name].chunk(2)
                difference = (first - second).abs()
                maps.append(torch.cat([difference, first, second], dim=1) if self._both else difference)
        height, width = inputs.shape
        scores: Tensor = self.joined(inputs.fine, maps)
        return scores[..., :height, :width]

    def loss(self, scores: Tensor, target: Tensor) -> Tensor:
        """See `pixel_loss`."""
        return pixel_loss(scores, target, None if self.weights is None else self.weights.to(scores.device))

    def probabilities(self, scores: Tensor) -> Tensor:
        """[B, K, H, W]; they sum to 1 over the classes."""
        return scores.softmax(dim=1)
