"""Patches of places, to learn change from: cut from pixels, or from maps that a frozen encoder made once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from engine.backbones.device import fast_precision
from engine.evaluation.mosaic import Corners, Draw, Mosaic, square
from engine.evaluation.places import (
    PATCH_PX,
    TURNS,
    Place,
    grown_shape,
    larger,
    place_scales,
    plain_differences,
    turned,
    whole_differences,
)
from engine.observer import Observer
from engine.tasks.change import ChangeTask, PairInputs

# Maps of all training places in as many of the eight positions as fit: in main memory, or on a GPU.
MAP_BYTES = {"cpu": 2**30, "cuda": 12 * 2**30}
RESCALED = 5  # epochs from one look at whole places to the next, where the encoder learns


class Patches(Protocol):
    """Patches to learn from."""

    steps: int

    def begin(self, task: ChangeTask, epoch: int, observer: Observer) -> None:
        """Gets ready for an epoch.

        Args:
            task: that learns; it may be left in evaluation mode.
            epoch: from 1 on.
            observer: may cancel.
        """

    def scores(self, task: ChangeTask, count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Draws patches.

        Args:
            task: scores them.
            count: B.
            generator: decides which.

        Returns:
            [B, P, P] scores and truth.
        """


class PlaceMaps:
    """Maps that a frozen encoder made once, for places in several turned positions.

    The encoder sees each position by itself, so that its maps are those of the turned image, not turned maps.

    Args:
        task: its encoder is frozen.
        places: any.
        observer: hears of the progress, and may cancel.

    Attributes:
        turns: so many of the eight positions of each place are there; place after place.
        shapes: height and width of each, multiples of the coarsest stride.
    """

    def __init__(self, task: ChangeTask, places: Sequence[Place], observer: Observer) -> None:
        padded = [place.padded(task.stride_px) for place in places]
        bytes_each = sum(2 * info.channels / info.stride_px**2 for info in task.maps)
        size_px = sum(place.shape[0] * place.shape[1] for place in padded)
        self.device, self.stride_px = places[0].before.device, task.stride_px
        room = MAP_BYTES.get(self.device.type, MAP_BYTES["cpu"])
        self.turns = max(1, min(TURNS, int(room // max(1.0, bytes_each * size_px))))
        self.shapes = [grown_shape(place.turned_shape(turn)) for place in padded for turn in range(self.turns)]
        self._truth = Mosaic(self.shapes, 1, torch.int8, self.device)
        self._maps = [
            Mosaic([(height // info.stride_px, width // info.stride_px) for height, width in self.shapes],
                   info.channels, torch.float16, self.device)
            for info in task.maps
        ]  # fmt: skip
        self._strides = [info.stride_px for info in task.maps]
        task.eval()
        for number in range(len(self.shapes)):
            place = padded[number // self.turns]
            observer.progress(number / len(self.shapes), "Computing the maps of {name}", name=place.name)
            seen = larger(place.turned(number % self.turns))
            self._truth.put(number, seen.truth[None])
            for mosaic, values in zip(self._maps, whole_differences(task, seen, observer), strict=True):
                mosaic.put(number, values)

    def cut(self, corners: Corners) -> tuple[list[Tensor], Tensor]:
        """Maps below patches, [B, D, h, w] each, finest first, and their truth, [B, P, P]."""
        maps = [
            mosaic.gather(corners.over(stride), *square(PATCH_PX // stride, self.device)).float()
            for stride, mosaic in zip(self._strides, self._maps, strict=True)
        ]
        return maps, self._truth.gather(corners, *square(PATCH_PX, self.device))[:, 0]

    def whole(self, number: int) -> tuple[Tensor, ...]:
        """Maps of one position, [D, h, w] each, finest first."""
        return tuple(mosaic.whole(number) for mosaic in self._maps)


class MapPatches:
    """Patches of maps, which begin at multiples of the coarsest stride.

    Args:
        maps: of places.
        chosen: which of them are learned from; None for all.
        batch_size: patches a step.
    """

    def __init__(self, maps: PlaceMaps, batch_size: int, chosen: Sequence[int] | None = None) -> None:
        numbers = range(len(maps.shapes) // maps.turns) if chosen is None else chosen
        images = [number * maps.turns + turn for number in numbers for turn in range(maps.turns)]
        self._maps = maps
        self._draw = Draw([maps.shapes[image] for image in images], PATCH_PX, maps.stride_px, images)
        self.steps = steps_of([maps.shapes[number * maps.turns] for number in numbers], batch_size)

    def begin(self, task: ChangeTask, epoch: int, observer: Observer) -> None:
        """The maps stay as they are."""

    def scores(self, task: ChangeTask, count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """See Patches."""
        maps, truth = self._maps.cut(self._draw.corners(count, generator, self._maps.device))
        with fast_precision(self._maps.device):
            scores = task.decode(maps)
        return scores.float(), truth


class PixelPatches:
    """Patches of pixels, anywhere in the places, turned one by one; for an encoder that learns too.

    Args:
        task: prepares the pixels.
        places: to learn from.
        batch_size: patches a step.
    """

    def __init__(self, task: ChangeTask, places: Sequence[Place], batch_size: int) -> None:
        grown = [larger(place) for place in places]
        self._whole = [place.padded(task.stride_px) for place in places]
        self._scales: list[Tensor] = []
        inputs = [task.prepare(place.whole()) for place in grown]
        self._channels = [part.shape[1] for part in _parts(inputs[0])]
        self._pixels = Mosaic.of([torch.cat([part[0] for part in _parts(each)]) for each in inputs])
        self._truth = Mosaic.of([place.truth[None] for place in grown])
        self._draw = Draw([place.shape for place in grown], PATCH_PX, 1)
        self._device = places[0].before.device
        cells = torch.arange(PATCH_PX**2, device=self._device).view(PATCH_PX, PATCH_PX)
        self._turned = torch.stack([turned(cells, turn) for turn in range(TURNS)])  # where each pixel comes from
        self.steps = steps_of([place.shape for place in places], batch_size)

    def begin(self, task: ChangeTask, epoch: int, observer: Observer) -> None:
        """Measures how far each place differs as a whole, anew now and then, as the encoder learns."""
        if not task.form.relative or (epoch - 1) % RESCALED:
            return
        task.eval()
        each = [place_scales(task, place, plain_differences(task, place, observer)) for place in self._whole]
        self._scales = [torch.cat(level) for level in zip(*each, strict=True)]

    def scores(self, task: ChangeTask, count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """See Patches."""
        corners = self._draw.corners(count, generator, self._device)
        turn = torch.randint(0, TURNS, (count,), generator=generator).to(self._device)
        rows, cols = self._turned[turn] // PATCH_PX, self._turned[turn] % PATCH_PX
        both = self._pixels.gather(corners, rows, cols)
        with fast_precision(self._device):
            inputs = PairInputs(*torch.split(both, self._channels, dim=1))
            differences = task.differences(inputs)
            known = [level[corners.image] for level in self._scales] or task.scales(differences)
            scores = task.scored(inputs, differences, known)
        return scores.float(), self._truth.gather(corners, rows, cols)[:, 0]


def _parts(inputs: PairInputs) -> list[Tensor]:
    """Both dates, and the measures where there are any."""
    return [part for part in (inputs.before, inputs.after, inputs.measures) if part is not None]


def steps_of(shapes: Sequence[tuple[int, int]], batch_size: int) -> int:
    """Steps of an epoch, in which about as many pixels are seen as there are."""
    patches = sum(height * width for height, width in shapes) / PATCH_PX**2
    return max(1, int(np.ceil(patches / batch_size)))
