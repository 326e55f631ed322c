"""Places with known change: turned, padded, cut into windows, and as maps that an encoder made of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from engine.backbones.device import fast_precision
from engine.change.normalise import fit_scale
from engine.observer import Observer, raise_if_cancelled
from engine.raster.windows import Window
from engine.tasks.base import InputScale
from engine.tasks.change import ChangeTask, PairBatch, relative

if TYPE_CHECKING:  # measuring works on a machine without rasterio, where the pixels come from elsewhere
    from engine.data.pairs import PairPixels

PATCH_PX = 96  # taken: SeCo
TURNS = 8  # four quarter turns, plain and mirrored
CORE_PX = 768  # of windows that an encoder sees at once; with its halo they take about a GiB


@dataclass(frozen=True)
class Place:
    """One place on the device.

    Args:
        name: of it.
        before: [C, H, W] as the files hold it.
        after: likewise.
        valid: [H, W] booleans.
        truth: [H, W] int8: 1 changed, 0 unchanged, -1 unknown.
        before_scale: statistics of the whole raster, [C].
        after_scale: likewise.
        measures: [M, H, W] of change, which need no labels; None where there are none.
    """

    name: str
    before: Tensor
    after: Tensor
    valid: Tensor
    truth: Tensor
    before_scale: InputScale
    after_scale: InputScale
    measures: Tensor | None = None

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width."""
        return int(self.truth.shape[0]), int(self.truth.shape[1])

    @classmethod
    def of(cls, pixels: PairPixels, device: torch.device, normalisation: str = "moments") -> Place:
        """Takes the pixels of a pair.

        Args:
            pixels: of it.
            device: where they go.
            normalisation: see `fit_scale`; moments: each date gets the statistics of its own valid pixels.
        """
        before, after, valid = (torch.from_numpy(part) for part in (pixels.before, pixels.after, pixels.valid))
        scale = fit_scale(normalisation, before[:, valid], after[:, valid])
        return cls(
            pixels.name,
            before.to(device),
            after.to(device),
            valid.to(device),
            torch.from_numpy(pixels.truth).to(device),
            InputScale(scale.before_mean, scale.before_deviation),
            InputScale(scale.after_mean, scale.after_deviation),
            None if pixels.measures is None else torch.from_numpy(pixels.measures).to(device),
        )

    def turned_shape(self, turn: int) -> tuple[int, int]:
        """Height and width of the place turned."""
        height, width = self.shape
        return (width, height) if turn % 2 else (height, width)

    def turned(self, turn: int) -> Place:
        """The place mirrored and turned.

        Args:
            turn: 0 to 7; 0 leaves it.
        """
        before, after, valid, truth = (turned(part, turn) for part in (self.before, self.after, self.valid, self.truth))
        measures = None if self.measures is None else turned(self.measures, turn)
        return Place(self.name, before, after, valid, truth, self.before_scale, self.after_scale, measures)

    def padded(self, multiple: int) -> Place:
        """The place grown to a multiple of an edge, without data there."""
        height, width = self.shape
        beyond = (0, -width % multiple, 0, -height % multiple)
        before, after, valid = (torch.nn.functional.pad(part, beyond) for part in (self.before, self.after, self.valid))
        truth = torch.nn.functional.pad(self.truth, beyond, value=-1)
        measures = None if self.measures is None else torch.nn.functional.pad(self.measures, beyond)
        return Place(self.name, before, after, valid, truth, self.before_scale, self.after_scale, measures)

    def whole(self) -> PairBatch:
        """All of it as a batch of one."""
        return self.batch(Window(0, 0, *self.shape))

    def batch(self, window: Window) -> PairBatch:
        """A window as a batch of one."""
        rows, cols = slice(window.row, window.row_stop), slice(window.col, window.col_stop)
        return PairBatch(
            self.before[None, :, rows, cols],
            self.after[None, :, rows, cols],
            self.valid[None, rows, cols],
            self.before_scale,
            self.after_scale,
            None if self.measures is None else self.measures[None, :, rows, cols],
        )


def turned(values: Tensor, turn: int) -> Tensor:
    """Values mirrored (from 4 on) and turned by quarters over the last two dimensions."""
    mirrored = values.flip(-1) if turn >= 4 else values
    return torch.rot90(mirrored, turn % 4, (-2, -1)).contiguous()


def turned_back(values: Tensor, turn: int) -> Tensor:
    """Undoes `turned`."""
    back = torch.rot90(values, -(turn % 4), (-2, -1))
    return back.flip(-1) if turn >= 4 else back


def windows_of(shape: tuple[int, int], edge_px: int) -> Iterator[Window]:
    """Windows that partition a shape."""
    for row in range(0, shape[0], edge_px):
        for col in range(0, shape[1], edge_px):
            yield Window(row, col, min(edge_px, shape[0] - row), min(edge_px, shape[1] - col))


def halo_of(task: ChangeTask) -> int:
    """Pixels around a window that the encoder's maps depend on, a multiple of where windows may begin."""
    reach_px = max(info.reach_px for info in task.compared)
    return -(-reach_px // task.align_px) * task.align_px


def cores_of(task: ChangeTask, shape: tuple[int, int]) -> Iterator[Window]:
    """Windows that partition a shape, each of which the encoder sees at once, with its halo."""
    return windows_of(shape, CORE_PX // task.align_px * task.align_px)


def decoded_in(task: ChangeTask, shape: tuple[int, int]) -> Iterator[Window]:
    """Windows that partition a shape, each of which the decoder sees at once, with its margin."""
    if task.window_px is None:
        return cores_of(task, shape)
    return windows_of(shape, task.window_px - 2 * task.decoder_px)


def whole_differences(task: ChangeTask, place: Place, observer: Observer) -> tuple[Tensor, ...]:
    """Maps of a whole place as its decoder takes them: measures of change where it sees them, then differences.

    Arguments as in `plain_differences`.
    """
    found = plain_differences(task, place, observer)
    if task.form.relative:
        scales = place_scales(task, place, found)
        found = tuple(values[0] for values in relative([values[None] for values in found], scales))
    seen = task.prepare(place.whole()).measures
    return found if seen is None else (seen[0].half(), *found)


def plain_differences(task: ChangeTask, place: Place, observer: Observer) -> tuple[Tensor, ...]:
    """Absolute differences of the maps of a whole place, computed window by window; equal to those of all at once.

    Args:
        task: prepares the pixels, and holds the encoder; in evaluation mode.
        place: its shape a multiple of the coarsest stride.
        observer: may cancel.

    Returns:
        [D, H / stride, W / stride] each, finest first; 16-bit, which is finer than what a batch norm behind it sees.
    """
    infos = task.compared
    device = place.before.device
    found = tuple(
        torch.empty((info.channels, place.shape[0] // info.stride_px, place.shape[1] // info.stride_px),
                    dtype=torch.float16, device=device)
        for info in infos
    )  # fmt: skip
    halo_px = halo_of(task)
    with torch.inference_mode():
        for core in cores_of(task, place.shape):
            raise_if_cancelled(observer)
            outer = core.grow(halo_px, place.shape)
            # A GPU has time for all digits: what is kept once is looked at in every step.
            with nullcontext() if device.type == "cuda" else fast_precision(device):
                maps = task.differences(task.prepare(place.batch(outer)))
            for info, values, target in zip(infos, maps, found, strict=True):
                stride = info.stride_px
                row, col = (core.row - outer.row) // stride, (core.col - outer.col) // stride
                height, width = core.height // stride, core.width // stride
                top, left = core.row // stride, core.col // stride
                target[:, top : top + height, left : left + width] = values[0, :, row : row + height, col : col + width]
    return found


def place_scales(task: ChangeTask, place: Place, differences: Sequence[Tensor]) -> tuple[Tensor, ...]:
    """What the differences of a place are multiples of, see `ChangeTask.scales`.

    Args:
        task: knows whether they are.
        place: the differences are of all of it.
        differences: [D, h, w] each, as they are.

    Returns:
        [1, D, 1, 1] each.
    """
    return task.scales([values[None] for values in differences], float(place.valid.float().mean()))


def grown_shape(shape: tuple[int, int]) -> tuple[int, int]:
    """Shape of what `larger` gives."""
    edge_px = max(PATCH_PX, *shape)
    return shape if min(shape) >= PATCH_PX else (edge_px, edge_px)


def larger(place: Place) -> Place:
    """A place that is smaller than a patch, grown to a square that is not."""
    shape = grown_shape(place.shape)
    return place if shape == place.shape else place.padded(shape[0])
