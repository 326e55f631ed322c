"""Patches around labels, read once into a file, from which batches are drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from engine.change.measures import ChangeMeasures
from engine.files.disk import check_space, failed_write
from engine.labels.pixels import LabelledPixels
from engine.observer import Observer, raise_if_cancelled
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Window
from engine.tasks.losses import UNLABELLED
from engine.train.labelled import LabelledBatch, varied
from engine.train.randomness import step_generator

# assumed: labels are gathered in cells of this edge; each makes a patch, wherever its labels lie in it.
CELL_PX = 64
_CPU = torch.device("cpu")
_EPOCH, _STEP = 1, 2  # apart in the seeds: order of an epoch, choices of a step

Positions = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Source:
    """A scene with its labels.

    Args:
        reader: of all dates.
        pixels: with a class.
        parts: [N] part of each pixel in the validation.
        measures: of change, fitted to the scene; None with one date.
    """

    reader: StackReader
    pixels: LabelledPixels
    parts: Positions
    measures: ChangeMeasures | None = None


class Patches:
    """Patches in a file: images and measures as float32, then valid, class and part of each pixel as 16-bit numbers.

    Args:
        path: of the file; it is written anew.
        sources: scenes of equal bands and dates.
        patch_px: edge of what a batch holds; a patch is larger by half a cell, so that its place can vary.
        observer: hears of the progress, and may cancel.

    Raises:
        InputError: a scene cannot be read.
        OutputError: the file cannot be written.
    """

    def __init__(self, path: Path, sources: Sequence[Source], patch_px: int, observer: Observer) -> None:
        first = sources[0]
        self.patch_px = patch_px
        self.margin_px = patch_px - CELL_PX
        self.size_px = CELL_PX + 2 * self.margin_px
        self.dates, self.bands = len(first.reader.infos), first.reader.band_count
        self.measure_count = 0 if first.measures is None else first.measures.count
        area = self.size_px**2
        self._record = np.dtype(
            [
                ("values", np.float32, (self.dates * self.bands + self.measure_count, area)),
                ("labels", np.int16, (3, area)),
            ]
        )
        scenes: list[int] = []
        shares: list[Positions] = []
        total = sum(len(source.pixels.windows(CELL_PX)) for source in sources)
        check_space(path.parent, total * self._record.itemsize)
        try:
            with path.open("wb") as stream:
                for number, source in enumerate(sources):
                    for record in self._read(source):
                        raise_if_cancelled(observer)
                        stream.write(record.tobytes())
                        scenes.append(number)
                        shares.append(np.unique(record["labels"][2][record["labels"][1] >= 0]))
                        observer.progress(
                            len(scenes) / total,
                            "Reading patches around labels, {count} of {total}",
                            count=len(scenes),
                            total=total,
                        )
        except OSError as error:
            raise failed_write(path, error) from error
        self.scenes = np.array(scenes, np.int64)
        self._parts = shares
        self._data = np.memmap(path, self._record, "r", shape=(len(scenes),))

    @property
    def count(self) -> int:
        """Number of patches."""
        return len(self.scenes)

    def with_parts(self, wanted: Sequence[int]) -> Positions:
        """Patches that hold labels of some parts."""
        return np.array([n for n, held in enumerate(self._parts) if np.isin(held, wanted).any()], np.int64)

    def batch(self, chosen: Sequence[int], wanted: Sequence[int]) -> LabelledBatch:
        """Whole patches, [.., size_px, size_px].

        Args:
            chosen: which.
            wanted: parts whose labels are shown.
        """
        size = self.size_px
        records = self._data[np.asarray(chosen, np.int64)]
        values = torch.from_numpy(records["values"].reshape(len(chosen), -1, size, size))
        labels = records["labels"].reshape(len(chosen), 3, size, size)
        shown = np.where(np.isin(labels[:, 2], wanted), labels[:, 1], UNLABELLED).astype(np.int64)
        pixels = self.dates * self.bands
        return LabelledBatch(
            values[:, :pixels].reshape(len(chosen), self.dates, self.bands, size, size),
            values[:, pixels:],
            torch.from_numpy(labels[:, 0] > 0),
            torch.from_numpy(shown),
            torch.from_numpy(self.scenes[np.asarray(chosen, np.int64)]),
        )

    def close(self) -> None:
        """Lets the file go."""
        del self._data

    def _read(self, source: Source) -> Iterator[npt.NDArray[np.void]]:
        cells = source.pixels.windows(CELL_PX)
        measures_px = 0 if source.measures is None else source.measures.halo_px
        places = source.reader.places(list(cells), self.margin_px + measures_px)
        for tile, positions in zip(places, cells.values(), strict=True):
            cell = Window(tile.core.row // CELL_PX * CELL_PX, tile.core.col // CELL_PX * CELL_PX, CELL_PX, CELL_PX)
            patch = cell.grow(self.margin_px)
            seen = patch.intersect(tile.outer)
            inside, target = seen.slices_in(tile.outer), seen.slices_in(patch)
            values = np.zeros((self._record["values"].shape[0], *patch.shape), np.float32)
            labels = np.zeros((3, *patch.shape), np.int16)
            labels[1:] = UNLABELLED
            pixels = self.dates * self.bands
            values[:pixels, target[0], target[1]] = np.concatenate(tile.images)[:, inside[0], inside[1]]
            if source.measures is not None:
                found = source.measures.maps(tile)[:, inside[0], inside[1]]
                values[pixels:, target[0], target[1]] = found.cpu().numpy()
            labels[0][target] = tile.valid[inside]
            rows = source.pixels.rows[positions] - patch.row
            cols = source.pixels.cols[positions] - patch.col
            labels[1, rows, cols] = source.pixels.label[positions]
            labels[2, rows, cols] = source.parts[positions]
            labels[1][labels[0] == 0] = UNLABELLED
            record = np.zeros((), self._record)
            record["values"] = values.reshape(values.shape[0], -1)
            record["labels"] = labels.reshape(3, -1)
            yield record


class PatchBatches:
    """Batches by step: each epoch goes through the patches once, in an order of its own.

    Args:
        patches: where from.
        parts: whose labels are learned from.
        batch_size: B.
        seed: of the order, the places and the turns.
        device: where the batches go.
    """

    def __init__(
        self, patches: Patches, parts: Sequence[int], batch_size: int, seed: int, device: torch.device
    ) -> None:
        self.waited_s = 0.0
        self._patches, self._parts, self._seed, self._device = patches, tuple(parts), seed, device
        self._chosen = patches.with_parts(parts)
        self.batch_size = batch_size

    @property
    def epoch_steps(self) -> int:
        """Steps of an epoch."""
        return max(1, -(-len(self._chosen) // self.batch_size))

    def batches(self, first_step: int, last_step: int) -> Iterator[LabelledBatch]:
        """See engine.train.batches.Batches."""
        for step in range(first_step, last_step):
            generator = step_generator(_CPU, self._seed, _STEP, step)
            whole = self._patches.batch(self._members(step), self._parts)
            yield varied(whole, self._patches.patch_px, generator).to(self._device)

    def _members(self, step: int) -> list[int]:
        members: list[int] = []
        place = step * self.batch_size
        while len(members) < self.batch_size:
            epoch, start = divmod(place + len(members), len(self._chosen))
            generator = step_generator(_CPU, self._seed, _EPOCH, epoch)
            order = torch.randperm(len(self._chosen), generator=generator).numpy()
            members += self._chosen[order[start : start + self.batch_size - len(members)]].tolist()
        return members
