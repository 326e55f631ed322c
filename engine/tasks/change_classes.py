"""Classes of change between two dates: changed and unchanged, or from one cover to another."""

from __future__ import annotations

import torch
from torch import Tensor

from engine.tasks.base import DatedPixels
from engine.tasks.change import PairBatch
from engine.tasks.joined import JoinedInputs, JoinedTask


def fine_channels(band_count: int, measure_count: int) -> int:
    """Inputs of the fine branch: both dates, how far they differ, and the measures."""
    return 3 * band_count + measure_count


class ChangeClassesTask(JoinedTask[PairBatch]):
    """Classes of change, such as *from - to*, or *changed* and *unchanged*.

    Both dates enter the fine branch as they are, and in their order, so that it can tell a loss from a gain. Of an
    encoder it gets the absolute differences of the maps, and for more than two classes the maps themselves.

    Source: Daudt et al., Fully convolutional Siamese networks for change detection, ICIP 2018: its early fusion is the
    fine branch, its Siamese difference and concatenation are the encoder's part.

    The channels of the fine branch are those of `fine_channels`.
    """

    @property
    def maps_in_one(self) -> int:
        """Difference and both dates, or the difference alone."""
        return 3 if self.class_count > 2 else 1

    def arrange(self, values: Tensor) -> Tensor:
        """[2 B, D, h, w], the first dates and then the second ones, to [B, D or 3 D, h, w]."""
        first, second = values.chunk(2)
        difference = (first - second).abs()
        return torch.cat([difference, first, second], dim=1) if self.maps_in_one > 1 else difference

    def batch_of(self, pixels: DatedPixels) -> PairBatch:
        """See JoinedTask."""
        dates = pixels.images[:, 0], pixels.images[:, 1]
        return PairBatch(*dates, pixels.valid, pixels.scale.of_date(0), pixels.scale.of_date(1), pixels.measures)

    def prepare(self, batch: PairBatch) -> JoinedInputs:
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
            seen = torch.cat(both)
        return self.ready(torch.cat(parts, dim=1), seen)
