"""Patches of images with masks, drawn around what is labelled, step by step."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
import torch

from engine.evaluation.masked import MaskedScene
from engine.tasks.losses import UNLABELLED
from engine.train.labelled import LabelledBatch, varied
from engine.train.randomness import step_generator

PATCH_PX = 128  # assumed: what a desktop learns from in minutes
CELL_PX = 64  # labels are gathered in cells of this edge; each that holds some is drawn as often as any other
_CPU = torch.device("cpu")


class MaskedPatches:
    """Batches of patches that hold labels, cut somewhere around them, mirrored and turned; see Batches.

    Args:
        scenes: whose labels are all learned from.
        shown: [H, W] classes of each scene that are learned from, -1 elsewhere.
        batch_size: B.
        seed: of what is drawn.
        device: where they go.

    Attributes:
        epoch_steps: steps in which about as much is seen as there is.
    """

    waited_s = 0.0

    def __init__(
        self,
        scenes: Sequence[MaskedScene],
        shown: Sequence[npt.NDArray[np.int16]],
        batch_size: int,
        seed: int,
        device: torch.device,
    ) -> None:
        self._scenes, self._shown = tuple(scenes), tuple(shown)
        self._batch_size, self._seed, self._device = batch_size, seed, device
        cells = [(number, row, col) for number, label in enumerate(shown) for row, col in _cells(label)]
        self._cells = np.array(cells, np.int64).reshape(-1, 3)
        self.epoch_steps = max(1, math.ceil(len(cells) / batch_size * (CELL_PX / PATCH_PX) ** 2))

    @property
    def count(self) -> int:
        """Number of cells with labels."""
        return len(self._cells)

    def batches(self, first_step: int, last_step: int) -> Iterator[LabelledBatch]:
        """See Batches."""
        for step in range(first_step, last_step):
            generator = step_generator(_CPU, self._seed, step)
            chosen = torch.randint(0, self.count, (self._batch_size,), generator=generator).numpy()
            yield varied(self._cut(self._cells[chosen]), PATCH_PX, generator).to(self._device)

    def _cut(self, cells: npt.NDArray[np.int64]) -> LabelledBatch:
        """A patch around each cell, so much larger that a cut of it still holds the cell."""
        margin = PATCH_PX - CELL_PX
        edge = CELL_PX + 2 * margin
        bands = self._scenes[0].images.shape[0]
        images = np.zeros((len(cells), 1, bands, edge, edge), np.float32)
        valid = np.zeros((len(cells), edge, edge), np.bool_)
        target = np.full((len(cells), edge, edge), UNLABELLED, np.int64)
        for place, (number, row, col) in enumerate(cells.tolist()):
            scene, label = self._scenes[number], self._shown[number]
            top, left = row - margin, col - margin
            rows, cols = (slice(max(0, first), min(first + edge, size)) for first, size in
                          zip((top, left), label.shape, strict=True))  # fmt: skip
            inside = slice(rows.start - top, rows.stop - top), slice(cols.start - left, cols.stop - left)
            images[place, 0][:, *inside] = scene.images[:, rows, cols]
            valid[place][inside] = scene.valid[rows, cols]
            target[place][inside] = label[rows, cols]
        tensors = (torch.from_numpy(part) for part in (images, valid, target))
        seen, there, wanted = tensors
        measures = torch.zeros(len(cells), 0, edge, edge)
        return LabelledBatch(seen, measures, there, wanted, torch.from_numpy(cells[:, 0].copy()))


def _cells(label: npt.NDArray[np.int16]) -> list[tuple[int, int]]:
    """Corners of the cells that hold labels."""
    rows, cols = (np.unique(part) for part in (np.arange(0, size, CELL_PX) for size in label.shape))
    held = np.add.reduceat(np.add.reduceat((label >= 0).astype(np.int64), rows, axis=0), cols, axis=1)
    return [(int(rows[row]), int(cols[col])) for row, col in np.argwhere(held > 0)]
