"""Pieces of searched images in a file, from which batches of crops are drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.data.batch import TensorBatch
from engine.files.disk import check_space, failed_write
from engine.objects.sites import LabelledSites, Site, windows_of
from engine.observer import Observer, raise_if_cancelled
from engine.raster.windows import Window
from engine.tasks.object_targets import cells_of, targets
from engine.tasks.objects import ObjectTask
from engine.train.randomness import step_generator

CROP_PX = 256  # edge of what the encoder sees of an image at once in training (assumed)
MARGIN = 1.25  # a chip over a crop, so that the crop's place can vary
WITH_OBJECTS = 0.75  # share of the crops that are drawn around an object, of those with any (assumed)
_CPU = torch.device("cpu")
_STEP = 2  # in the seeds, apart from others
# What a pixel of a chip is, beside the parts of the validation, which follow from -1 on.
NO_DATA, UNSEARCHED, FIRST_PART = -1, 0, 2

Positions = npt.NDArray[np.int64]


@dataclass(frozen=True)
class ObjectBatch(TensorBatch):
    """Crops with what their cells should say.

    Args:
        images: [B, C, P, P] of the encoder's bands, as the files hold them.
        valid: [B, P, P] booleans.
        target: [B, L, 5], see `targets`.
    """

    images: Tensor
    valid: Tensor
    target: Tensor


@dataclass(frozen=True)
class _Chip:
    site: int
    window: Window


class Chips:
    """Pieces of all that was searched: values as float32, and for each pixel what it is.

    Args:
        path: of the file; it is written anew.
        labelled: sites with parts.
        places: positions of the bands that the encoder takes.
        enlargement: times that the encoder sees images larger than they are.
        observer: hears of the progress, and may cancel.

    Raises:
        InputError: an image cannot be read.
        OutputError: the file cannot be written.
    """

    def __init__(
        self, path: Path, labelled: LabelledSites, places: Sequence[int], enlargement: float, observer: Observer
    ) -> None:
        self.labelled = labelled
        self.crop_px = round(CROP_PX / enlargement)
        self.edge_px = round(self.crop_px * MARGIN)
        self._chips: list[_Chip] = []
        area = self.edge_px**2
        self._record = np.dtype([("values", np.float32, (len(places), area)), ("part", np.int16, area)])
        windows = [windows_of(site, self.crop_px, self.edge_px) for site in labelled.sites]
        total = sum(len(own) for own in windows)
        check_space(path.parent, total * self._record.itemsize)
        try:
            with path.open("wb") as stream:
                for number, (site, own) in enumerate(zip(labelled.sites, windows, strict=True)):
                    for window, record in self._read(site, sorted(own), places):
                        raise_if_cancelled(observer)
                        stream.write(record.tobytes())
                        self._chips.append(_Chip(number, window))
                        done = len(self._chips)
                        observer.progress(
                            done / total, "Reading searched areas, {count} of {total}", count=done, total=total
                        )
        except OSError as error:
            raise failed_write(path, error) from error
        self._data = np.memmap(path, self._record, "r", shape=(len(self._chips),))

    def close(self) -> None:
        """Lets the file go."""
        del self._data

    def holding(self, parts: Sequence[int]) -> tuple[Positions, list[tuple[int, int]]]:
        """Chips with pixels of some parts, and objects of them: chip and position in its site.

        Args:
            parts: wanted ones.
        """
        codes = np.array(parts) + FIRST_PART
        chips = [n for n in range(len(self._chips)) if np.isin(self._data[n]["part"], codes).any()]
        objects: list[tuple[int, int]] = []
        for n in chips:
            site = self.labelled.sites[self._chips[n].site]
            x, y = _middles(site)
            window = self._chips[n].window
            inside = (x >= window.col) & (x < window.col_stop) & (y >= window.row) & (y < window.row_stop)
            objects += [(n, int(box)) for box in np.flatnonzero(inside & np.isin(site.part_of_box, parts))]
        return np.array(chips, np.int64), objects

    def crop(self, chip: int, row: int, col: int) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.int16], Window]:
        """A crop of a chip: values [C, P, P], parts [P, P], and where it lies in its site.

        Args:
            chip: its number.
            row: of the crop in the chip.
            col: likewise.
        """
        edge, size = self.edge_px, self.crop_px
        record = self._data[chip]
        values = record["values"].reshape(-1, edge, edge)[:, row : row + size, col : col + size]
        part = record["part"].reshape(edge, edge)[row : row + size, col : col + size]
        window = self._chips[chip].window
        return np.array(values), np.array(part), Window(window.row + row, window.col + col, size, size)

    def site(self, chip: int) -> Site:
        """The site that a chip is of."""
        return self.labelled.sites[self._chips[chip].site]

    def window(self, chip: int) -> Window:
        """Where a chip lies in its site."""
        return self._chips[chip].window

    def _read(
        self, site: Site, windows: Sequence[Window], places: Sequence[int]
    ) -> Iterator[tuple[Window, npt.NDArray[np.void]]]:
        """Records of a site's windows, which may stick out of it."""
        whole = Window(0, 0, *site.stack.grid.shape)
        regions = {part: site.region([part]) for part in set(site.parts)}
        with site.stack.open() as reader:
            for window, tile in zip(windows, reader.places([one.intersect(whole) for one in windows]), strict=True):
                inside = tile.core.slices_in(window)
                values = np.zeros((len(places), *window.shape), np.float32)
                part = np.full(window.shape, NO_DATA, np.int16)
                core = tile.core_slices
                values[(slice(None), *inside)] = tile.images[0][(list(places), *core)]
                part[inside][tile.valid[core]] = UNSEARCHED
                for number, region in regions.items():
                    if region is not None:
                        part[inside][region.inside(tile.core) & tile.valid[core]] = number + FIRST_PART
                record = np.zeros((), self._record)
                record["values"], record["part"] = values.reshape(len(places), -1), part.reshape(-1)
                yield window, record


class CropBatches:
    """Batches by step: crops at random, most of them around an object, mirrored and turned.

    Args:
        chips: where from.
        task: says which cells there are.
        parts: that are learned from.
        batch_size: B.
        seed: of the choices.
        device: where the batches go.
    """

    def __init__(
        self, chips: Chips, task: ObjectTask, parts: Sequence[int], batch_size: int, seed: int, device: torch.device
    ) -> None:
        self.waited_s = 0.0
        self.batch_size = batch_size
        self._chips, self._parts, self._seed, self._device = chips, tuple(parts), seed, device
        self._holding, self._objects = chips.holding(parts)
        self._likely = self._shares()
        self._factor, self._count = task.size.enlargement, task.class_count
        edge = round(chips.crop_px * self._factor)
        self._cells = cells_of(task.infos, edge, edge)

    @property
    def empty(self) -> bool:
        """Whether there is no object to learn."""
        return not self._objects

    def batches(self, first_step: int, last_step: int) -> Iterator[ObjectBatch]:
        """See engine.train.batches.Batches."""
        for step in range(first_step, last_step):
            words = step_generator(_CPU, self._seed, _STEP, step).initial_seed()
            generator = np.random.default_rng(words)
            crops = [self._crop(generator) for _ in range(self.batch_size)]
            yield ObjectBatch(*(torch.stack(values) for values in zip(*crops, strict=True))).to(self._device)

    def _shares(self) -> npt.NDArray[np.float64]:
        """How often each object is drawn: those of rare classes more often, by the root of how rare they are."""
        label = np.array([self._chips.site(chip).label[box] for chip, box in self._objects], np.int64)
        counts = np.bincount(label, minlength=1).astype(np.float64)
        weight = 1.0 / np.sqrt(counts[label]) if len(label) else np.zeros(0)
        shares: npt.NDArray[np.float64] = weight / weight.sum() if len(label) else weight
        return shares

    def _crop(self, generator: np.random.Generator) -> tuple[Tensor, Tensor, Tensor]:
        chips, size = self._chips, self._chips.crop_px
        room = chips.edge_px - size
        if generator.random() < WITH_OBJECTS:
            chip, box = self._objects[int(generator.choice(len(self._objects), p=self._likely))]
            x, y = (values[box] for values in _middles(chips.site(chip)))
            window = chips.window(chip)
            col, row = (_around(at - start, size, room, generator) for at, start in ((x, window.col), (y, window.row)))
        else:
            chip = int(self._holding[generator.integers(len(self._holding))])
            row, col = (int(one) for one in generator.integers(0, room + 1, 2))
        values, part, place = chips.crop(chip, row, col)
        site = chips.site(chip)
        moved = torch.from_numpy(site.boxes - np.array((place.col, place.row, place.col, place.row))).float()
        near = ((moved[:, 2:] > 0) & (moved[:, :2] < size)).all(dim=1)
        label, of = torch.from_numpy(site.label)[near], torch.from_numpy(site.part_of_box)[near]
        image, parts, boxes = _turned(torch.from_numpy(values), torch.from_numpy(part), moved[near], size, generator)
        middle = (boxes[:, :2] + boxes[:, 2:]) / 2
        used = ((middle >= 0) & (middle < size)).all(dim=1) & torch.isin(of, torch.tensor(self._parts))
        at = (self._cells.middle / self._factor).long().clamp(0, size - 1)
        searched = torch.isin(parts[at[:, 1], at[:, 0]].long(), torch.tensor(self._parts) + FIRST_PART)
        target = targets(self._cells, boxes * self._factor, label, used, searched, self._count)
        return image, parts != NO_DATA, target


def _middles(site: Site) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    return (site.boxes[:, 0] + site.boxes[:, 2]) / 2, (site.boxes[:, 1] + site.boxes[:, 3]) / 2


def _around(at: float, size: int, room: int, generator: np.random.Generator) -> int:
    """Where a crop begins that has a place in it."""
    low, high = max(0, int(at) - size + 1), min(room, int(at))
    return int(generator.integers(low, max(low, high) + 1)) if low <= room else room


def _turned(
    image: Tensor, part: Tensor, boxes: Tensor, size: int, generator: np.random.Generator
) -> tuple[Tensor, Tensor, Tensor]:
    """Mirrors along both edges and swaps them, each by chance."""
    across, down, swapped = generator.random(3) < 0.5
    left, top, right, bottom = boxes.unbind(1)
    if across:
        image, part, left, right = image.flip(-1), part.flip(-1), size - right, size - left
    if down:
        image, part, top, bottom = image.flip(-2), part.flip(-2), size - bottom, size - top
    if swapped:
        image, part = image.transpose(-1, -2), part.transpose(-1, -2)
        left, top, right, bottom = top, left, bottom, right
    return image.contiguous(), part.contiguous(), torch.stack((left, top, right, bottom), dim=1)
