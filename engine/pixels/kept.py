"""Tensors that are kept on disk, a verified file each, so that they need not be computed again."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from engine.contract.errors import ModelError, OutputError
from engine.contract.safe_header import SUFFIX, bytes_checksum, metadata_of, read_header, weights_checksum
from engine.files.commit import Commit, write_bytes
from engine.files.disk import free_bytes, prepare_folder
from engine.files.known import beside
from engine.observer import Observer
from engine.raster.describe import fingerprint
from engine.raster.reading.image_stack import ImageStack

if TYPE_CHECKING:
    from torch import Tensor

LARGEST_BYTES = 4 * 2**30  # of all images together (assumed): some eighty megapixels of a ResNet-18's first maps
LEAST_FREE_BYTES = 2 * 2**30  # of the disk, which is left to others
CHECKED_SHARE = 1 / 16  # of the largest size: after so much was written, old files make room
_CHECKSUM = "swimdiff.maps"
_WHAT = "cached map"


def stack_parts(stack: ImageStack) -> list[object]:
    """What decides the pixels that are read of images: files and those beside them, what is not valid, grid, bands.

    What refers to other files, which may change unseen, is never the same as before.

    Args:
        stack: the images.
    """
    own = [beside(info.path) for info in stack.infos]
    unseen = any(info.indirect for info in stack.infos) or any(files is None for files in own)
    return [
        [fingerprint(info.path) for info in stack.infos],
        uuid4().hex if unseen else own,
        [repr((info.nodata, info.given_nodata, info.alpha_band)) for info in stack.infos],
        [stack.grid.crs_wkt, list(stack.grid.transform), list(stack.grid.shape), stack.resampling],
        [list(bands) for bands in stack.bands],
    ]


def named_by(parts: Sequence[object]) -> str:
    """Makes the name of a folder of all that decides what lies in it."""
    return hashlib.sha256(json.dumps(list(parts), sort_keys=True).encode()).hexdigest()[:32]


class KeptTensors:
    """A folder of files. Each is verified when it is first used.

    Args:
        root: folder of all caches.
        key: name of this one's folder, of `named_by`.
        largest_bytes: of all caches under the root, and a little more while files are written; what was not used for
            longest goes first.
        of_tiles: whether they are vectors of tiles; else maps. It decides how it is said that nothing more is kept.

    Attributes:
        folder: of the files.
        usable: whether there is room and leave to write.
    """

    def __init__(self, root: Path, key: str, largest_bytes: int = LARGEST_BYTES, *, of_tiles: bool = False) -> None:
        self.folder, self._root, self._largest, self._of_tiles = root / key, root, largest_bytes, of_tiles
        self._unchecked_bytes = 0
        self._good: set[str] = set()
        self.usable = True

    def path(self, name: str) -> Path:
        """Where a file lies, whether it is there or not."""
        return self.folder / f"{name}{SUFFIX}"

    def has(self, name: str) -> bool:
        """Says whether a file is there and whole; a damaged one is removed."""
        if name in self._good:
            return True
        path = self.path(name)
        try:
            whole = metadata_of(read_header(path, _WHAT)[0]).get(_CHECKSUM) == weights_checksum(path, _WHAT)
        except ModelError:
            return False
        if not whole:
            with contextlib.suppress(OSError):
                path.unlink()
            return False
        with contextlib.suppress(OSError):
            os.utime(path)  # it was used just now
        self._good.add(name)
        return True

    def forget(self, name: str) -> None:
        """Takes note that a file is no longer what it was."""
        self._good.discard(name)

    def begin(self, observer: Observer) -> bool:
        """Makes the folder; says whether there is room and leave to write."""
        try:
            prepare_folder(self.folder)
            self.usable = self.usable and free_bytes(self.folder) > LEAST_FREE_BYTES
        except OutputError as error:
            self._give_up(error, observer)
        return self.usable

    def write(self, name: str, tensors: Mapping[str, Tensor], observer: Observer) -> bool:
        """Writes a file whole or not at all; says whether it is there.

        Args:
            name: of the file.
            tensors: by name.
            observer: hears why nothing more is kept.
        """
        from safetensors.torch import save  # late: what is kept is read without torch

        content = dict(tensors)
        checksum = bytes_checksum(save(content))
        try:
            with Commit(self.folder) as commit:
                write_bytes(commit, self.path(name).name, save(content, metadata={_CHECKSUM: checksum}))
                commit.publish()
        except OutputError as error:
            self._give_up(error, observer)
            return False
        self._good.add(name)
        self._unchecked_bytes += sum(one.numel() * one.element_size() for one in content.values())
        if self._unchecked_bytes > CHECKED_SHARE * self._largest:
            self.trim()
            self.usable = free_bytes(self.folder) > LEAST_FREE_BYTES
        return True

    def trim(self) -> None:
        """Removes what was not used for longest, files of other folders first."""
        self._unchecked_bytes = 0
        files = []
        with contextlib.suppress(OSError):
            for path in self._root.glob(f"*/*{SUFFIX}"):
                with contextlib.suppress(OSError):
                    status = path.stat()
                    files.append((path.parent == self.folder, status.st_mtime, status.st_size, path))
        excess = sum(size for _, _, size, _ in files) - self._largest
        for _, _, size, path in sorted(files):
            if excess <= 0:
                break
            with contextlib.suppress(OSError):
                path.unlink()
                excess -= size
            if path.parent == self.folder:
                self._good.discard(path.stem)

    def _give_up(self, error: OutputError, observer: Observer) -> None:
        observer.log(
            "warning",
            "What the encoder makes of the tiles is not cached: {reason}"
            if self._of_tiles
            else "The encoder's maps are not cached: {reason}",
            reason=error.said,
        )
        self.usable = False
