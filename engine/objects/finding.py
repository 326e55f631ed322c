"""Finds the objects of an image of any size, window by window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from engine.objects.suppression import best_boxes
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Tile, Window
from engine.tasks.objects import ObjectPixels, ObjectTask

WINDOW_PX = 1024  # edge of what the encoder sees at once, without what lies around it
AROUND_PX = 64  # of what the encoder sees around a window; more changes less than a hundredth of the objects (measured)
OVERLAP = 0.5  # largest one of two objects of a class


@dataclass(frozen=True)
class Found:
    """Boxes that were found.

    Args:
        boxes: [N, 4] left, top, right, bottom in pixels of the image.
        score: [N] 0 to 1.
        label: [N] positions of their classes.
    """

    boxes: npt.NDArray[np.float64]
    score: npt.NDArray[np.float64]
    label: npt.NDArray[np.int64]

    @classmethod
    def nothing(cls) -> Found:
        """No boxes."""
        return cls(np.zeros((0, 4)), np.zeros(0), np.zeros(0, np.int64))

    @classmethod
    def joined(cls, parts: list[Found]) -> Found:
        """Those of several windows."""
        if not parts:
            return cls.nothing()
        return cls(
            np.concatenate([one.boxes for one in parts]),
            np.concatenate([one.score for one in parts]),
            np.concatenate([one.label for one in parts]),
        )

    def take(self, chosen: npt.NDArray[np.bool_] | npt.NDArray[np.int64]) -> Found:
        """Some of them, by positions or booleans."""
        return Found(self.boxes[chosen], self.score[chosen], self.label[chosen])

    def best(self, overlap: float = OVERLAP) -> Found:
        """Those that no better one of their class overlaps by more, best first."""
        return self.take(best_boxes(self.boxes, self.score, self.label, overlap))


class Finder:
    """A detector that looks at tiles.

    A cell belongs to the window that its middle lies in, so each object is looked for once, whatever the windows are;
    what two cells of different windows say of one object is settled by `Found.best` over all windows.

    Args:
        task: taught.
        places: positions of the bands that the encoder takes.
        device: where to compute.
        minimum_score: of what is kept.
        window_px: edge of a window as the encoder sees it.
        overlap: largest one of two objects of a class in a window.
    """

    def __init__(
        self,
        task: ObjectTask,
        places: tuple[int, ...],
        device: torch.device,
        minimum_score: float,
        window_px: int = WINDOW_PX,
        overlap: float = OVERLAP,
    ) -> None:
        self._task, self._places, self._device = task.to(device).eval(), list(places), device
        self._minimum, self.overlap = minimum_score, overlap
        self.align_px = task.align_px
        factors = task.size.enlargements
        self.window_px = max(1, round(window_px / factors[0] / self.align_px)) * self.align_px
        # What each look sees around a window; the one from farthest away sees the most.
        self._halos_px = [-(-round(AROUND_PX / factor) // self.align_px) * self.align_px for factor in factors]
        self.halo_px = self._halos_px[-1]

    def tiles(
        self, reader: StackReader, part: Window | None = None, skip: Callable[[Window], bool] | None = None
    ) -> Iterator[Tile]:
        """Tiles to look at.

        Args:
            reader: of the image.
            part: of it; None for all.
            skip: windows that it accepts are left out.
        """
        return reader.tiles(self.window_px, self.halo_px, self.align_px, skip, part)

    def found(self, tile: Tile) -> Found:
        """Objects whose cell lies in the core of a tile, without those that a better one of the tile covers."""
        if not tile.valid[tile.core_slices].any():
            return Found.nothing()
        looks = range(len(self._halos_px))
        return Found.joined([self._found(tile, look) for look in looks]).best(self.overlap)

    def _found(self, tile: Tile, look: int) -> Found:
        """Objects of one look."""
        seen = tile.core.grow(self._halos_px[look]).intersect(tile.outer)
        core, part = tile.core.shift(-seen.row, -seen.col), (slice(None), *seen.slices_in(tile.outer))
        whole, factor = tile.valid[part[1:]], self._task.size.enlargements[look]
        image = torch.from_numpy(tile.images[0][self._places][part][None]).to(self._device)
        valid = torch.from_numpy(whole[None]).to(self._device)
        with torch.inference_mode():
            self._task.eval()
            inputs = self._task.prepare(ObjectPixels(image, valid), look)
            cells = self._task.cells(inputs, look)
            scores = self._task(inputs, look)
            likely = self._task.probabilities(scores)[0]
            middle = cells.middle.numpy() / factor
            rows, cols = middle[:, 1].astype(np.int64), middle[:, 0].astype(np.int64)
            inside = (rows >= core.row) & (rows < core.row_stop) & (cols >= core.col) & (cols < core.col_stop)
            inside[inside] = whole[rows[inside], cols[inside]]
            wanted = (
                (likely >= self._minimum)
                & self._task.peaks(likely, inputs, look)
                & torch.from_numpy(inside)[:, None].to(likely.device)
            )
            cell, label = wanted.nonzero(as_tuple=True)
            drawn = self._task.drawn(scores[0, cell], cells.middle[cell.cpu()])
            boxes = drawn.cpu().numpy().astype(np.float64) / factor
            score = likely[cell, label].cpu().numpy().astype(np.float64)
        height, width = seen.shape
        boxes = np.clip(boxes, 0.0, (width, height, width, height))
        wide = (boxes[:, 2] > boxes[:, 0]) & (boxes[:, 3] > boxes[:, 1])
        found = Found(boxes, score, label.cpu().numpy()).take(wide)
        moved = found.boxes + np.array((seen.col, seen.row, seen.col, seen.row))
        return Found(moved, found.score, found.label)
