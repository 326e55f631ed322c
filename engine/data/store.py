"""Where patches are read from while training: the sources themselves, or one packed file."""

from __future__ import annotations

import threading
from pathlib import Path
from types import TracebackType
from typing import Protocol

import numpy as np
import torch

from engine.contract.errors import ErrorCode, InputError
from engine.data.found import FoundPatches
from engine.data.packed import CACHE_NAME, pack
from engine.data.pixels import Indices, Patches
from engine.data.reading import ImageReader
from engine.observer import Observer
from engine.raster.access import gdal_environment
from engine.raster.info import Access, AnyArray, BoolArray
from engine.raster.windows import Window


class _Reader(Protocol):
    def read(self, index: int) -> tuple[AnyArray, BoolArray | None] | None: ...

    def close(self) -> None: ...


class PatchStore:
    """Patches by number; may be used from several threads.

    Args:
        patch_set: the patches.
        reader: reads one.
        path: the packed file, None where the sources are read.
    """

    def __init__(self, patch_set: FoundPatches, reader: _Reader, path: Path | None) -> None:
        self._set, self._reader, self.path = patch_set, reader, path
        self._lock = threading.Lock()

    @classmethod
    def open(cls, patch_set: FoundPatches, folder: Path | None, observer: Observer) -> PatchStore:
        """Opens a store. Let one process alone do this first where several train together.

        Args:
            patch_set: the patches.
            folder: where the packed file is, or will be made; None reads the sources directly.
            observer: hears the progress of packing, and may stop it.

        Raises:
            OutputError: the packed file cannot be written.
            InputError: a source has gone or changed while it was packed.
        """
        if folder is None:
            return cls(patch_set, _Sources(patch_set), None)
        return cls(patch_set, pack(patch_set, folder, observer), folder / CACHE_NAME)

    def __enter__(self) -> PatchStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def read(self, indices: Indices) -> Patches:
        """Reads patches as float32, which holds every 16-bit number exactly; a damaged one is marked, not raised.

        Raises:
            InputError: a file has gone or is another one now.
        """
        size, count = self._set.settings.patch_px, len(indices)
        values = np.zeros((count, self._set.band_count, size, size), np.float32)
        valid = np.ones((count, size, size), np.bool_)
        damaged = np.zeros(count, np.bool_)
        with self._lock:
            for place, index in enumerate(indices):
                found = self._reader.read(int(index))
                if found is None:
                    damaged[place] = True
                    continue
                values[place] = found[0]
                if found[1] is not None:
                    valid[place] = found[1]
                    values[place, :, ~found[1]] = 0.0
        return Patches(torch.from_numpy(values), torch.from_numpy(valid), damaged)

    def close(self) -> None:
        """Closes the files."""
        with self._lock:
            self._reader.close()


class _Sources:
    """Reads the sources where they lie."""

    def __init__(self, patch_set: FoundPatches) -> None:
        self._set = patch_set
        self._access = Access(patch_set.settings.allow_indirect)
        self._reader = ImageReader(self._access, patch_set.settings.nodata)

    def read(self, index: int) -> tuple[AnyArray, BoolArray | None] | None:
        table, size = self._set.patches, self._set.settings.patch_px
        window = Window(int(table.row[index]), int(table.col[index]), size, size)
        try:
            with gdal_environment(self._access):
                return self._reader.read(self._set.files[int(table.file[index])], window)
        except InputError as error:
            if error.code != ErrorCode.INPUT_UNREADABLE:
                raise
            return None

    def close(self) -> None:
        self._reader.close()
