"""Batches of crops that a detector learns from, of each of its looks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.data.batch import TensorBatch
from engine.objects.chips import FIRST_PART, NO_DATA, Chips, middles
from engine.objects.rectangles import no_corners, turns_of
from engine.tasks.object_targets import UNKNOWN, cells_of, targets
from engine.tasks.objects import ObjectPixels, ObjectTask
from engine.train.randomness import step_generator

WITH_OBJECTS = 0.75  # share of the crops that are drawn around an object, of those with any (assumed)
_CPU = torch.device("cpu")
_STEP = 2  # in the seeds, apart from others


@dataclass(frozen=True)
class ObjectBatch(TensorBatch):
    """Crops with what their cells should say.

    Args:
        inputs: [B, C, P, P] as the encoder takes them; crops of all looks.
        target: [B, L, 5] of the cells of all maps, or more where objects are oriented, see `targets`; of a crop, the
            maps of its look are known.
    """

    inputs: Tensor
    target: Tensor


class LookCrops:
    """Crops of one look at random, most of them around an object of its size, mirrored and turned.

    Args:
        chips: where from, made for this look.
        task: says which cells there are.
        look: its number.
        parts: that are learned from.
    """

    def __init__(self, chips: Chips, task: ObjectTask, look: int, parts: Sequence[int]) -> None:
        self._chips, self._task, self._look, self._parts = chips, task, look, tuple(parts)
        self._factor = task.size.enlargements[look]
        edge = round(chips.crop_px * self._factor)
        self._cells = task.cells(torch.zeros(1, 1, edge, edge), look)
        self._least = float(self._cells.nearest.min())
        self._unused = len(cells_of(task.infos, edge, edge).middle) - len(self._cells.middle)
        self._holding, held = chips.holding(parts)
        self.objects = [one for one in held if self._shows(*one)]
        self._likely = self._shares()

    def crop(self, generator: np.random.Generator) -> tuple[Tensor, Tensor]:
        """What the encoder sees, [C, P, P], and what the cells of all its maps should say, [L, 5 + T].

        Args:
            generator: of the choices.
        """
        chips, size = self._chips, self._chips.crop_px
        room = chips.edge_px - size
        if self.objects and generator.random() < WITH_OBJECTS:
            chip, box = self.objects[int(generator.choice(len(self.objects), p=self._likely))]
            x, y = (values[box] for values in middles(chips.site(chip)))
            window = chips.window(chip)
            col, row = (_around(at - start, size, room, generator) for at, start in ((x, window.col), (y, window.row)))
        else:
            chip = int(self._holding[generator.integers(len(self._holding))])
            row, col = (int(one) for one in generator.integers(0, room + 1, 2))
        values, part, place = chips.crop(chip, row, col)
        site = chips.site(chip)
        moved = torch.from_numpy(site.boxes - np.array((place.col, place.row, place.col, place.row))).float()
        # No cell of this look learns what is shorter than the least distance of its farthest side.
        longer = (moved[:, 2:] - moved[:, :2]).amax(dim=1) * self._factor
        near = ((moved[:, 2:] > 0) & (moved[:, :2] < size)).all(dim=1) & (longer > self._least)
        label, of = torch.from_numpy(site.label)[near], torch.from_numpy(site.part_of_box)[near]
        points = moved[near].reshape(-1, 2, 2)
        if self._task.size.oriented:
            corners = no_corners(len(site.boxes)) if site.corners is None else site.corners
            points = torch.cat((points, torch.from_numpy(corners - (place.col, place.row)).float()[near]), dim=1)
        image, parts, points = _turned(torch.from_numpy(values), torch.from_numpy(part), points, size, generator)
        boxes = torch.cat((points[:, :2].amin(dim=1), points[:, :2].amax(dim=1)), dim=1)
        middle = (boxes[:, :2] + boxes[:, 2:]) / 2
        used = ((middle >= 0) & (middle < size)).all(dim=1) & torch.isin(of, torch.tensor(self._parts))
        at = (self._cells.middle / self._factor).long().clamp(0, size - 1)
        searched = torch.isin(parts[at[:, 1], at[:, 0]].long(), torch.tensor(self._parts) + FIRST_PART)
        turns = None
        if self._task.size.oriented:
            turns = torch.from_numpy(turns_of(points[:, 2:].double().numpy(), boxes.double().numpy())).float()
        count = self._task.class_count
        target = targets(self._cells, boxes * self._factor, label, used, searched, count, turns)
        unused = torch.full((self._unused, target.shape[1]), float(UNKNOWN))
        inputs = self._task.prepare(ObjectPixels(image[None], (parts != NO_DATA)[None]), self._look)
        return inputs[0], torch.cat((target, unused))

    def _shows(self, chip: int, box: int) -> bool:
        """Whether an object has the size that this look is for."""
        left, top, right, bottom = self._chips.site(chip).boxes[box]
        half = max(right - left, bottom - top) / 2 * self._factor
        return bool(self._least < half <= self._cells.farthest.max())

    def _shares(self) -> npt.NDArray[np.float64]:
        """How often each object is drawn: those of rare classes more often, by the root of how rare they are."""
        label = np.array([self._chips.site(chip).label[box] for chip, box in self.objects], np.int64)
        counts = np.bincount(label, minlength=1).astype(np.float64)
        weight = 1.0 / np.sqrt(counts[label]) if len(label) else np.zeros(0)
        shares: npt.NDArray[np.float64] = weight / weight.sum() if len(label) else weight
        return shares


class CropBatches:
    """Batches by step: each crop is of one of the looks, the more often, by the root, the more objects it has.

    Args:
        looks: of a detector, all of one size of crops as the encoder sees them.
        batch_size: B.
        seed: of the choices.
        device: where the batches go.
    """

    def __init__(self, looks: Sequence[LookCrops], batch_size: int, seed: int, device: torch.device) -> None:
        self.waited_s = 0.0
        self.batch_size = batch_size
        self._looks, self._seed, self._device = looks, seed, device
        held = np.sqrt([len(look.objects) for look in looks])
        self._shares = held / max(held.sum(), 1.0)

    @property
    def empty(self) -> bool:
        """Whether there is no object to learn."""
        return not any(look.objects for look in self._looks)

    def batches(self, first_step: int, last_step: int) -> Iterator[ObjectBatch]:
        """See engine.train.batches.Batches."""
        for step in range(first_step, last_step):
            words = step_generator(_CPU, self._seed, _STEP, step).initial_seed()
            generator = np.random.default_rng(words)
            numbers = generator.choice(len(self._looks), self.batch_size, p=self._shares)
            crops = [self._looks[number].crop(generator) for number in numbers]
            yield ObjectBatch(*(torch.stack(values) for values in zip(*crops, strict=True))).to(self._device)


def _around(at: float, size: int, room: int, generator: np.random.Generator) -> int:
    """Where a crop begins that has a place in it."""
    low, high = max(0, int(at) - size + 1), min(room, int(at))
    return int(generator.integers(low, max(low, high) + 1)) if low <= room else room


def _turned(
    image: Tensor, part: Tensor, points: Tensor, size: int, generator: np.random.Generator
) -> tuple[Tensor, Tensor, Tensor]:
    """Mirrors along both edges and swaps them, each by chance; points, [N, P, 2] x and y, go with the image."""
    across, down, swapped = generator.random(3) < 0.5
    x, y = points.unbind(2)
    if across:
        image, part, x = image.flip(-1), part.flip(-1), size - x
    if down:
        image, part, y = image.flip(-2), part.flip(-2), size - y
    if swapped:
        image, part, x, y = image.transpose(-1, -2), part.transpose(-1, -2), y, x
    return image.contiguous(), part.contiguous(), torch.stack((x, y), dim=2)
