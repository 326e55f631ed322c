"""Batches of augmented views, made ahead in a thread, the same for the same seed and step."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from typing import Generic

import numpy as np
import torch
from torch import Tensor

from engine.contract.errors import ErrorCode, InputError
from engine.data.batch import BatchMaker, BatchType
from engine.data.patches import PatchSet, check_batch
from engine.data.pixels import Indices, Patches, PatchSource, moved, standardised
from engine.raster.arrays import AnyArray

PREFETCHED = 3
# Of the patches read; more is no accident.
DAMAGED_SHARE = 0.01
# Patches that are augmented together on a CPU: a good size for a core's cache, and a place to stop a large batch. A GPU
# takes a batch as a whole, since each call costs it as much as many patches.
_PART = 64


class Loader(Generic[BatchType]):
    """Batches by step.

    Each epoch goes through a permutation of its own; a batch may span two epochs, and then hold some patches twice, as
    a queue does anyway. What a batch holds depends on seed
    and step alone, so a resumed run goes on with the same batches, and the parts of several processes together are the
    batch that one process would have.

    Args:
        store: the patches.
        patch_set: their table and statistics.
        maker: makes a batch of patches.
        batch_size: N over all processes.
        seed: of order and augmentation.
        rank: number of this process.
        world_size: number of processes.
        device: where the batches are wanted; they are computed there.

    Raises:
        ParameterError: there are fewer patches than a batch takes.
    """

    def __init__(
        self,
        store: PatchSource,
        patch_set: PatchSet,
        maker: BatchMaker[BatchType],
        *,
        batch_size: int,
        seed: int,
        rank: int = 0,
        world_size: int = 1,
        device: torch.device | str = "cpu",
    ) -> None:
        check_batch(patch_set, batch_size)
        self._store, self._set, self._maker = store, patch_set, maker
        self._batch_size, self._seed = batch_size, seed
        self._first = batch_size * rank // world_size
        self._stop = batch_size * (rank + 1) // world_size
        self._device = torch.device(device)
        self._part = _PART if self._device.type == "cpu" else batch_size
        self._means = torch.from_numpy(patch_set.means).to(self._device)
        self._deviations = torch.from_numpy(patch_set.deviations).to(self._device)
        self._epoch: tuple[int, Indices] | None = None
        self.waited_s = 0.0
        self.read = 0
        self.corrupt = 0

    def batches(self, first_step: int, last_step: int) -> Iterator[BatchType]:
        """Makes the batches of some steps, ahead of their use.

        Args:
            first_step: from 0.
            last_step: the first step that is not made.

        Raises:
            InputError: a file has gone, or more than a hundredth of the patches read is damaged.
        """
        ready: queue.Queue[BatchType | BaseException | None] = queue.Queue(PREFETCHED)
        stopped, settled = threading.Event(), threading.Event()

        def put(item: BatchType | BaseException | None) -> bool:
            while not stopped.is_set():
                try:
                    ready.put(item, timeout=0.1)
                    return True
                except queue.Full:
                    continue
            return False

        threads = torch.get_num_threads()

        def work() -> None:
            # One thread makes batches faster than the rest of a CPU uses them, and leaves it the other cores.
            torch.set_num_threads(1)
            settled.set()
            try:
                for step in range(first_step, last_step):
                    made = self._make(step, stopped)
                    if made is None or not put(made):
                        return
                put(None)
            except BaseException as error:  # whatever it is, the thread that waits must hear of it
                put(error)

        thread = threading.Thread(target=work, name="loader", daemon=True)
        thread.start()
        settled.wait()
        torch.set_num_threads(threads)  # torch takes the last number for threads that are yet to come
        try:
            while True:
                started_s = time.perf_counter()
                item = ready.get()
                self.waited_s += time.perf_counter() - started_s
                if item is None:
                    return
                if isinstance(item, BaseException):
                    raise item
                yield item
        finally:
            stopped.set()
            thread.join()

    def batch(self, step: int) -> BatchType:
        """Makes this process's part of the batch of one step.

        Args:
            step: from 0.

        Raises:
            InputError: as in `batches`.
        """
        made = self._make(step, threading.Event())
        if made is None:
            raise RuntimeError("a batch that nobody stopped was stopped")
        return made

    def _make(self, step: int, stopped: threading.Event) -> BatchType | None:
        """Makes a batch, or None once it is stopped."""
        indices = self._indices(step)[self._first : self._stop]
        generator = torch.Generator().manual_seed(_seed_of(self._seed, step))
        # Drawn for the whole batch, so that the parts of all processes make up one batch.
        drawn = self._maker.draw(self._batch_size, self._set.band_count, generator).part(self._first, self._stop)
        made: list[BatchType] = []
        for start in range(0, len(indices), self._part):
            if stopped.is_set():
                return None
            part, images = self._read(indices[start : start + self._part])
            scene = self._moved(self._set.patches.scene[part])
            made.append(drawn.part(start, start + len(part)).render(images, scene))
        return type(made[0]).joined(made)

    def _indices(self, step: int) -> Indices:
        """Numbers of the patches of a whole batch."""
        positions = np.arange(step * self._batch_size, (step + 1) * self._batch_size)
        epochs, places = np.divmod(positions, self._set.count)
        found = np.empty(len(positions), np.int64)
        for epoch in np.unique(epochs):
            chosen = epochs == epoch
            found[chosen] = self._permutation(int(epoch))[places[chosen]]
        return found

    def _permutation(self, epoch: int) -> Indices:
        if self._epoch is None or self._epoch[0] != epoch:
            self._epoch = (epoch, np.random.default_rng([self._seed, epoch]).permutation(self._set.count))
        return self._epoch[1]

    def _read(self, indices: Indices) -> tuple[Indices, Tensor]:
        """Standardised patches on the device; the next good one takes the place of a damaged one."""
        patches = self._store.read(indices)
        self.read += len(indices)
        if bool(patches.damaged.any()):
            indices, patches = self._replace(indices, patches)
        groups = self._moved(self._set.patches.group[indices])
        return indices, standardised(patches, self._means[groups], self._deviations[groups])

    def _moved(self, numbers: AnyArray) -> Tensor:
        return moved(torch.from_numpy(numbers.astype(np.int64)), self._device)

    def _replace(self, indices: Indices, patches: Patches) -> tuple[Indices, Patches]:
        indices = indices.copy()
        for place in np.flatnonzero(patches.damaged):
            for _ in range(self._set.count):
                self.corrupt += 1
                self._check_damage(int(indices[place]))
                indices[place] = (indices[place] + 1) % self._set.count
                other = self._store.read(indices[place : place + 1])
                self.read += 1
                if not other.damaged[0]:
                    patches.values[place] = other.values[0]
                    if patches.valid is not None and other.valid is not None:
                        patches.valid[place] = other.valid[0]
                    break
        return indices, patches

    def _check_damage(self, index: int) -> None:
        """One is always forgiven, since a hundredth of the first batch is less than one patch."""
        if self.corrupt <= max(1.0, DAMAGED_SHARE * self.read):
            return
        packed = self._store.path
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{damaged} of the {read} patches read so far {damaged:is|are} damaged, which is more than one in a "
            "hundred; the last one is in {place}."
            if packed is None
            else "{damaged} of the {read} patches read so far {damaged:is|are} damaged, which is more than one in a "
            "hundred; the last one is in {packed}, which was made from {place}.",
            "Check the disk. Delete the packed file, so that it is created again, or copy the images again; then "
            "resume.",
            damaged=self.corrupt,
            read=self.read,
            packed=packed or "",
            place=self._set.files[int(self._set.patches.file[index])].entry.place,
        )


def _seed_of(seed: int, step: int) -> int:
    """A seed of 63 bits from both numbers, so that neighbouring steps share nothing."""
    return int(np.random.SeedSequence([seed, step, 1]).generate_state(1, np.uint64)[0] >> np.uint64(1))
