"""The thorough classifier: a network over an image, or over two dates, window by window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import numpy as np
import torch
from torch import Tensor

from engine.change.measures import ChangeMeasures
from engine.change.normalise import BandScale
from engine.classifiers.thorough_design import Design, build_task, check_places
from engine.contract.classes import LabelClass
from engine.contract.errors import ModelError
from engine.contract.model_card import ModelCard
from engine.observer import Observer, raise_if_cancelled
from engine.raster.info import FloatArray
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Tile, Window
from engine.tasks.base import DatedPixels, InputScale
from engine.tasks.registry import PixelTask

# Edge of what the network sees at once; with its halo that takes about 300 MB, whatever the window of the job.
BLOCK_PX = 512


class Thorough:
    """A trained network as a classifier.

    Args:
        card: what it is.
        task: the network; used in evaluation mode.
        device: where it computes.
    """

    kind: ClassVar[str] = "thorough"

    def __init__(self, card: ModelCard, task: PixelTask, device: torch.device) -> None:
        self.card, self.task, self.device = card, task.to(device).eval(), device
        self.measures = ChangeMeasures(card.band_count, device) if card.dates == 2 else None
        needed = task.halo_px + (0 if self.measures is None else self.measures.halo_px)
        self.align_px = task.align_px
        self.halo_px = -(-needed // self.align_px) * self.align_px

    @property
    def classes(self) -> tuple[LabelClass, ...]:
        """See Classifier."""
        return self.card.classes

    def adapt(self, reader: StackReader, observer: Observer) -> None:
        """Measures what the unchanged pixels of two dates look like; one date is standardised as it was learned."""
        if self.measures is not None:
            self.measures.fit(reader, observer)
            raise_if_cancelled(observer)

    def adapted(self) -> dict[str, Tensor]:
        """See Classifier."""
        return {} if self.measures is None else self.measures.state()

    def load_adapted(self, state: Mapping[str, Tensor]) -> None:
        """See Classifier."""
        if self.measures is not None:
            self.measures.load_state(dict(state))

    def probabilities(self, tile: Tile) -> FloatArray:
        """See Classifier. Computed in float32: what rounding differs between windows stays below a thousandth."""
        core = tile.core
        rows, cols = tile.core_slices
        found = np.full((len(self.classes), *core.shape), np.nan, np.float32)
        if not tile.valid[rows, cols].any():
            return found
        measures = None if self.measures is None else self.measures.maps(tile)
        stop = tile.outer.row_stop, tile.outer.col_stop
        with torch.inference_mode():
            self.task.eval()
            for block in _blocks(core):
                outer = block.grow(self.task.halo_px).intersect(tile.outer)
                # Strides count from the grid's origin, so that a window more or less changes no cell.
                outer = outer.align(self.align_px, stop).intersect(tile.outer)
                scores = self._scores(tile, measures, outer)
                inside = block.slices_in(outer)
                values = self.task.probabilities(scores[..., inside[0], inside[1]].float())[0]
                target = block.slices_in(core)
                found[:, target[0], target[1]] = values.cpu().numpy()
        found[:, ~tile.valid[rows, cols]] = np.nan
        return found

    def _scores(self, tile: Tile, measures: Tensor | None, outer: Window) -> Tensor:
        rows, cols = outer.slices_in(tile.outer)
        images = [torch.from_numpy(image[None, :, rows, cols]).to(self.device) for image in tile.images]
        valid = torch.from_numpy(tile.valid[None, rows, cols]).to(self.device)
        shown = images[0].new_zeros(1, 0, *valid.shape[1:]) if measures is None else measures[None, :, rows, cols]
        scale = scale_of(self.card, None if self.measures is None else self.measures.scale)
        return self.task.scores(DatedPixels(torch.stack(images, 1), valid, InputScale.stacked([scale]), shown))

    def state(self) -> dict[str, Tensor]:
        """See Classifier."""
        return dict(self.task.state_dict())


def load(card: ModelCard, state: Mapping[str, Tensor], device: torch.device) -> Thorough:
    """Builds a thorough classifier from its file's content; see Loader."""
    try:
        design = Design.of(card.settings)
        check_places(design, card)
        task = build_task(design, card, torch.Generator().manual_seed(0))
        task.load_state_dict(dict(state))
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        raise ModelError(
            "The weights of the model do not match its card: {reason}",
            "Train the model again, or download or copy the file again.",
            reason=reason,
        ) from error
    return Thorough(card, task, device)


def scale_of(card: ModelCard, fitted: BandScale | None) -> InputScale:
    """Of each date of a scene, [T, C].

    Args:
        card: says how one date is standardised.
        fitted: to the scene, with two dates.
    """
    if fitted is None:
        return InputScale(torch.tensor([card.mean]), torch.tensor([card.deviation]))
    return InputScale(
        torch.stack([fitted.before_mean, fitted.after_mean]),
        torch.stack([fitted.before_deviation, fitted.after_deviation]),
    )


def _blocks(core: Window) -> list[Window]:
    return [
        Window(row, col, BLOCK_PX, BLOCK_PX).intersect(core)
        for row in range(core.row, core.row_stop, BLOCK_PX)
        for col in range(core.col, core.col_stop, BLOCK_PX)
    ]
