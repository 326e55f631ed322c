"""Places with known change, as patches to learn from: cut from pixels, or from maps that a frozen encoder made once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from engine.backbones.device import fast_precision
from engine.change.normalise import fit_scale
from engine.data.pairs import PairPixels
from engine.observer import Observer, raise_if_cancelled
from engine.raster.windows import Window
from engine.tasks.base import InputScale
from engine.tasks.change import ChangeTask, PairBatch, PairInputs

PATCH_PX = 96  # taken: SeCo
TURNS = 8  # four quarter turns, plain and mirrored
CORE_PX = 768  # of windows that an encoder sees at once; with its halo they take about a GiB
# Maps of all training places in as many of the eight positions as fit.
MAP_BYTES = 2**30


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
    """

    name: str
    before: Tensor
    after: Tensor
    valid: Tensor
    truth: Tensor
    before_scale: InputScale
    after_scale: InputScale

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width."""
        return int(self.truth.shape[0]), int(self.truth.shape[1])

    @classmethod
    def of(cls, pixels: PairPixels, device: torch.device) -> Place:
        """Takes the pixels of a pair; each date gets the statistics of its own valid pixels."""
        before, after, valid = (torch.from_numpy(part) for part in (pixels.before, pixels.after, pixels.valid))
        scale = fit_scale("moments", before[:, valid], after[:, valid])
        return cls(
            pixels.name,
            before.to(device),
            after.to(device),
            valid.to(device),
            torch.from_numpy(pixels.truth).to(device),
            InputScale(scale.before_mean, scale.before_deviation),
            InputScale(scale.after_mean, scale.after_deviation),
        )

    def turned(self, turn: int) -> Place:
        """The place mirrored and turned.

        Args:
            turn: 0 to 7; 0 leaves it.
        """
        before, after, valid, truth = (turned(part, turn) for part in (self.before, self.after, self.valid, self.truth))
        return Place(self.name, before, after, valid, truth, self.before_scale, self.after_scale)

    def padded(self, multiple: int) -> Place:
        """The place grown to a multiple of an edge, without data there."""
        height, width = self.shape
        beyond = (0, -width % multiple, 0, -height % multiple)
        before, after, valid = (torch.nn.functional.pad(part, beyond) for part in (self.before, self.after, self.valid))
        truth = torch.nn.functional.pad(self.truth, beyond, value=-1)
        return Place(self.name, before, after, valid, truth, self.before_scale, self.after_scale)

    def batch(self, window: Window) -> PairBatch:
        """A window as a batch of one."""
        rows, cols = slice(window.row, window.row_stop), slice(window.col, window.col_stop)
        return PairBatch(
            self.before[None, :, rows, cols],
            self.after[None, :, rows, cols],
            self.valid[None, rows, cols],
            self.before_scale,
            self.after_scale,
        )


def turned(values: Tensor, turn: int) -> Tensor:
    """Values mirrored (from 4 on) and turned by quarters over the last two dimensions."""
    mirrored = values.flip(-1) if turn >= 4 else values
    return torch.rot90(mirrored, turn % 4, (-2, -1)).contiguous()


def windows_of(shape: tuple[int, int], edge_px: int) -> Iterator[Window]:
    """Windows that partition a shape."""
    for row in range(0, shape[0], edge_px):
        for col in range(0, shape[1], edge_px):
            yield Window(row, col, min(edge_px, shape[0] - row), min(edge_px, shape[1] - col))


def halo_of(task: ChangeTask) -> int:
    """Pixels around a window that the encoder's maps depend on, a multiple of where windows may begin."""
    reach_px = max(info.reach_px for info in task.encoder.maps)
    return -(-reach_px // task.align_px) * task.align_px


def cores_of(task: ChangeTask, shape: tuple[int, int]) -> Iterator[Window]:
    """Windows that partition a shape, each of which the encoder sees at once, with its halo."""
    return windows_of(shape, CORE_PX // task.align_px * task.align_px)


def whole_differences(task: ChangeTask, place: Place, observer: Observer) -> tuple[Tensor, ...]:
    """Absolute differences of the maps of a whole place, computed window by window; equal to those of all at once.

    Args:
        task: prepares the pixels, and holds the encoder; in evaluation mode.
        place: its shape a multiple of the coarsest stride.
        observer: may cancel.

    Returns:
        [D, H / stride, W / stride] each, finest first; 16-bit, which is finer than what a batch norm behind it sees.
    """
    infos = task.encoder.maps
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
            with fast_precision(device):
                maps = task.differences(task.prepare(place.batch(outer)))
            for info, values, target in zip(infos, maps, found, strict=True):
                stride = info.stride_px
                row, col = (core.row - outer.row) // stride, (core.col - outer.col) // stride
                height, width = core.height // stride, core.width // stride
                top, left = core.row // stride, core.col // stride
                target[:, top : top + height, left : left + width] = values[0, :, row : row + height, col : col + width]
    return found


class Patches(Protocol):
    """Patches to learn from."""

    steps: int

    def scores(self, task: ChangeTask, count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Draws patches.

        Args:
            task: scores them.
            count: B.
            generator: decides which.

        Returns:
            [B, P, P] scores and truth.
        """


class MapPatches:
    """Patches of maps that a frozen encoder made once, for places in several turned positions.

    The encoder sees each position by itself, so that its maps are those of the turned image, not turned maps. Patches
    begin at multiples of the coarsest stride.

    Args:
        task: its encoder is frozen.
        places: to learn from.
        batch_size: patches a step.
        observer: hears of the progress, and may cancel.
    """

    def __init__(self, task: ChangeTask, places: Sequence[Place], batch_size: int, observer: Observer) -> None:
        self._stride_px = task.stride_px
        padded = [place.padded(task.stride_px) for place in places]
        bytes_each = sum(2 * info.channels / info.stride_px**2 for info in task.encoder.maps)
        size_px = sum(place.shape[0] * place.shape[1] for place in padded)
        self.turns = max(1, min(TURNS, int(MAP_BYTES // max(1.0, bytes_each * size_px))))
        self._strides = tuple(info.stride_px for info in task.encoder.maps)
        self._truths: list[Tensor] = []
        self._maps: list[tuple[Tensor, ...]] = []
        task.eval()
        for number, place in enumerate(padded):
            for turn in range(self.turns):
                share = (number * self.turns + turn) / (len(padded) * self.turns)
                observer.progress(share, "Computing the maps of {name}", name=place.name)
                seen = larger(place.turned(turn))
                self._maps.append(whole_differences(task, seen, observer))
                self._truths.append(seen.truth)
        self._chances = torch.tensor([float(truth.numel()) for truth in self._truths])
        self.steps = steps_of(places, batch_size)

    def scores(self, task: ChangeTask, count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """See Patches."""
        maps: list[list[Tensor]] = [[] for _ in self._strides]
        truths = []
        for chosen in torch.multinomial(self._chances, count, replacement=True, generator=generator).tolist():
            truth = self._truths[chosen]
            row, col = (
                int(torch.randint(0, (edge - PATCH_PX) // self._stride_px + 1, (1,), generator=generator))
                * self._stride_px
                for edge in truth.shape
            )
            truths.append(truth[row : row + PATCH_PX, col : col + PATCH_PX])
            for level, stride in enumerate(self._strides):
                size = PATCH_PX // stride
                top, left = row // stride, col // stride
                maps[level].append(self._maps[chosen][level][:, top : top + size, left : left + size])
        return task.decode([torch.stack(level).float() for level in maps]), torch.stack(truths)


class PixelPatches:
    """Patches of pixels, anywhere in the places, turned one by one; for an encoder that learns too.

    Args:
        places: to learn from.
        batch_size: patches a step.
    """

    def __init__(self, places: Sequence[Place], batch_size: int) -> None:
        self._places = [larger(place) for place in places]
        self._chances = torch.tensor([float(place.truth.numel()) for place in self._places])
        self.steps = steps_of(places, batch_size)

    def scores(self, task: ChangeTask, count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """See Patches."""
        inputs, truths = [], []
        for chosen in torch.multinomial(self._chances, count, replacement=True, generator=generator).tolist():
            place = self._places[chosen]
            row, col = (int(torch.randint(0, edge - PATCH_PX + 1, (1,), generator=generator)) for edge in place.shape)
            turn = int(torch.randint(0, TURNS, (1,), generator=generator))
            window = Window(row, col, PATCH_PX, PATCH_PX)
            inputs.append(task.prepare(place.batch(window)))
            inputs[-1] = PairInputs(turned(inputs[-1].before, turn), turned(inputs[-1].after, turn))
            truths.append(turned(place.truth[row : row + PATCH_PX, col : col + PATCH_PX], turn))
        before, after = (torch.cat([getattr(each, date) for each in inputs]) for date in ("before", "after"))
        with fast_precision(before.device):
            scores = task(PairInputs(before, after))
        return scores.float(), torch.stack(truths)


def larger(place: Place) -> Place:
    """A place that is smaller than a patch, grown to one."""
    height, width = place.shape
    if min(height, width) >= PATCH_PX:
        return place
    return place.padded(PATCH_PX) if max(height, width) <= PATCH_PX else place.padded(max(PATCH_PX, height, width))


def steps_of(places: Sequence[Place], batch_size: int) -> int:
    """Steps of an epoch, in which about as many pixels are seen as there are."""
    patches = sum(place.shape[0] * place.shape[1] for place in places) / PATCH_PX**2
    return max(1, int(np.ceil(patches / batch_size)))
