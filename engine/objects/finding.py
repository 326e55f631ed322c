"""Finds the objects of an image of any size, window by window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from engine.backbones.device import fast_precision
from engine.objects.suppression import best_boxes
from engine.observer import Observer
from engine.raster.reading.portions import Portions
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Tile, Window
from engine.tasks.objects import ObjectPixels, ObjectTask

WINDOW_PX = 1024  # edge of what the encoder sees at once, without what lies around it
AROUND_PX = 64  # of what the encoder sees around a window; more changes less than a hundredth of the objects (measured)
# More around a window than so many pixels, and a window with more than so many, take more memory than a laptop has.
MOST_AROUND_PX, MOST_SEEN_PX = 512, 2304
BESIDE_PX = 24  # between the middles of an object and of a cell that tells it: 1.5 of the coarsest strides
NEAR_PX = 4  # from the border of what is seen, where a side may be cut: a cell of the finest map
OVERLAP = 0.5  # largest one of two objects of a class
LEFT, TOP, RIGHT, BOTTOM = 1, 2, 4, 8  # sides that are cut


@dataclass(frozen=True)
class Found:
    """Boxes that were found.

    Args:
        boxes: [N, 4] left, top, right, bottom in pixels of the image.
        score: [N] 0 to 1.
        label: [N] positions of their classes.
        cut: [N] sides beyond which the object may go on, since the window saw no farther: sums of LEFT, TOP, RIGHT and
            BOTTOM.
        turned: [N, 3] angle of the longer side from x to y in radians, length and width in pixels, of the rectangle
            about the middle of the box that lies as the object does; NaN where that is not known. None: of no box.
    """

    boxes: npt.NDArray[np.float64]
    score: npt.NDArray[np.float64]
    label: npt.NDArray[np.int64]
    cut: npt.NDArray[np.uint8]
    turned: npt.NDArray[np.float64] | None = None

    @classmethod
    def whole(
        cls, boxes: npt.NDArray[np.float64], score: npt.NDArray[np.float64], label: npt.NDArray[np.int64]
    ) -> Found:
        """Boxes none of which is cut."""
        return cls(boxes, score, label, np.zeros(len(score), np.uint8))

    @classmethod
    def nothing(cls) -> Found:
        """No boxes."""
        return cls.whole(np.zeros((0, 4)), np.zeros(0), np.zeros(0, np.int64))

    @classmethod
    def joined(cls, parts: list[Found]) -> Found:
        """Those of several windows."""
        if not parts:
            return cls.nothing()
        return cls(
            np.concatenate([one.boxes for one in parts]),
            np.concatenate([one.score for one in parts]),
            np.concatenate([one.label for one in parts]),
            np.concatenate([one.cut for one in parts]),
            _joined_turns(parts),
        )

    def take(self, chosen: npt.NDArray[np.bool_] | npt.NDArray[np.int64]) -> Found:
        """Some of them, by positions or booleans."""
        turned = None if self.turned is None else self.turned[chosen]
        return Found(self.boxes[chosen], self.score[chosen], self.label[chosen], self.cut[chosen], turned)

    def best(self, overlap: float = OVERLAP) -> Found:
        """Those that no better one of their class overlaps by more, best first."""
        return self.take(best_boxes(self.boxes, self.score, self.label, overlap, self.turned))


class Finder:
    """A detector that looks at tiles.

    A cell belongs to the window that its middle lies in, so each object is looked for once, whatever the windows are;
    what two cells of different windows say of one object is settled by `Found.best` over all windows.

    So much is seen around a window that the longest objects lie in it as a whole; then the window is larger by as much,
    so that no larger share is seen twice.

    Args:
        task: taught.
        places: positions of the bands that the encoder takes.
        device: where to compute.
        minimum_score: of what is kept.
        window_px: edge of a window as the encoder sees it.
        overlap: largest one of two objects of a class in a window.
        longest_px: of the objects that the detector knows, in pixels of the image; 0 where it is not known.
    """

    def __init__(
        self,
        task: ObjectTask,
        places: tuple[int, ...],
        device: torch.device,
        minimum_score: float,
        window_px: int = WINDOW_PX,
        overlap: float = OVERLAP,
        longest_px: float = 0.0,
    ) -> None:
        self._task, self._places, self._device = task.to(device).eval(), list(places), device
        self._minimum, self.overlap = minimum_score, overlap
        self.align_px = task.align_px
        self._factors = task.size.enlargements
        first, last = self._factors[0], self._factors[-1]
        # The look from farthest away has the longest objects, and sees the most around a window.
        around_px, grown_px = reach_of(max(1, round(window_px * last / first)), longest_px * last)
        around = [usual_around(window_px) / factor for factor in self._factors[:-1]] + [around_px / last]
        window = (window_px if len(around) > 1 else grown_px) / first
        self.window_px = max(1, round(window / self.align_px)) * self.align_px
        self._halos_px = [-(-round(one) // self.align_px) * self.align_px for one in around]
        self.halo_px = max(self._halos_px)

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

    def in_portions(self, image: tuple[int, int], observer: Observer) -> Portions[Found]:
        """Does `found` of a tile, in smaller ones where memory runs out.

        Args:
            image: see `found`.
            observer: hears where a window was too large, and may cancel.
        """
        return Portions(
            lambda tile: self.found(tile, image), lambda parts, _: Found.joined(parts),
            self.halo_px, self.align_px, observer,
        )  # fmt: skip

    def found(self, tile: Tile, image: tuple[int, int]) -> Found:
        """Objects whose cell lies in the core of a tile, without those that a better one of the tile covers.

        Args:
            tile: one of `tiles`.
            image: height and width of the image, where no side of a box is cut.
        """
        if not tile.valid[tile.core_slices].any():
            return Found.nothing()
        looks = range(len(self._factors))
        return Found.joined([self._found(tile, image, look) for look in looks]).best(self.overlap)

    def _found(self, tile: Tile, image: tuple[int, int], look: int) -> Found:
        """Objects of one look."""
        seen = tile.core.grow(self._halos_px[look]).intersect(tile.outer)
        boxes, score, label, turned = self._looked(tile, seen, look)
        height, width = seen.shape
        # What is seen ends there, and the image does not.
        inner = (seen.col > 0, seen.row > 0, seen.col_stop < image[1], seen.row_stop < image[0])
        ends = boxes * (1, 1, -1, -1) - (0, 0, -width, -height) <= NEAR_PX / self._factors[look]
        cut = ((ends & np.array(inner)) @ np.array((LEFT, TOP, RIGHT, BOTTOM))).astype(np.uint8)
        boxes = np.clip(boxes, 0.0, (width, height, width, height))
        if turned is not None:
            turned[cut > 0] = np.nan  # a piece does not tell
        wide = (boxes[:, 2] > boxes[:, 0]) & (boxes[:, 3] > boxes[:, 1])
        return Found(boxes + np.array((seen.col, seen.row) * 2), score, label, cut, turned).take(wide)

    def _looked(
        self, tile: Tile, seen: Window, look: int
    ) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], npt.NDArray[np.int64], npt.NDArray[np.float64] | None]:
        """Boxes in pixels of what is seen, scores, classes and turns of the cells of the core that tell an object."""
        task, factor = self._task, self._factors[look]
        core, part = tile.core.shift(-seen.row, -seen.col), (slice(None), *seen.slices_in(tile.outer))
        whole = tile.valid[part[1:]]
        image = torch.from_numpy(tile.images[0][self._places][part][None]).to(self._device)
        valid = torch.from_numpy(whole[None]).to(self._device)
        if task.training:  # of hundreds of modules each is told, which takes as long as a small window
            task.eval()
        with torch.inference_mode():
            inputs = task.prepare(ObjectPixels(image, valid), look).contiguous(memory_format=torch.channels_last)
            cells = task.cells(inputs, look)
            with fast_precision(self._device):
                scores = task(inputs, look)
            likely = task.probabilities(scores)[0]
            middle = cells.middle.numpy() / factor
            rows, cols = middle[:, 1].astype(np.int64), middle[:, 0].astype(np.int64)
            inside = (rows >= core.row) & (rows < core.row_stop) & (cols >= core.col) & (cols < core.col_stop)
            inside[inside] = whole[rows[inside], cols[inside]]
            wanted = (
                (likely >= self._minimum)
                & task.peaks(likely, inputs, look)
                & torch.from_numpy(inside)[:, None].to(likely.device)
            )
            cell, label = wanted.nonzero(as_tuple=True)
            drawn = task.drawn(scores[0, cell], cells.middle[cell.cpu()])
            boxes = drawn.cpu().numpy().astype(np.float64) / factor
            lying = task.turned(scores[0, cell], drawn)
            turned = None if lying is None else lying.cpu().numpy().astype(np.float64) / (1.0, factor, factor)
            return boxes, likely[cell, label].cpu().numpy().astype(np.float64), label.cpu().numpy(), turned


def _joined_turns(parts: list[Found]) -> npt.NDArray[np.float64] | None:
    if all(one.turned is None for one in parts):
        return None
    return np.concatenate([np.full((len(one.score), 3), np.nan) if one.turned is None else one.turned for one in parts])


def usual_around(window_px: int) -> int:
    """How much is seen around a window of so many pixels of what the encoder sees, whatever the objects are."""
    return max(AROUND_PX, window_px * AROUND_PX // WINDOW_PX)


def reach_of(window_px: int, longest_px: float) -> tuple[int, int]:
    """How much is seen around a window, and the window, in pixels as the encoder sees them.

    Args:
        window_px: wanted edge.
        longest_px: of the objects.
    """
    usual = usual_around(window_px)
    around = min(MOST_AROUND_PX, max(usual, round(longest_px / 2) + BESIDE_PX))
    return around, max(window_px, min(window_px * around // usual, MOST_SEEN_PX - 2 * around))
