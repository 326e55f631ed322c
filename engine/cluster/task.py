"""What a worker does: it makes the piece once, sees that it reads the same files, and computes window after window."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

import torch

from engine.allocator import use_memory_again
from engine.cluster.fitness import Versions, differing, other_version, own_versions
from engine.cluster.portions import Job
from engine.contract.errors import ErrorCode, SwimdiffError
from engine.contract.remarks.texts import Value
from engine.observer import SilentObserver
from engine.pieces.base import Piece, Recipe, Source
from engine.raster.describe import fingerprint
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Tile, Window

Found = TypeVar("Found")
Fingerprint = dict[str, str | int | float]

_SILENT = SilentObserver()


@dataclass(frozen=True)
class Order(Generic[Found]):
    """What is the same for all windows of a pass.

    Args:
        name: of the pass; no other one has it.
        recipe: of the piece.
        source: of its tiles.
        fingerprints: of the source's files, as whoever asks sees them.
        threads: that compute a piece; sums depend on it in their last digits.
        versions: of whoever asks.
    """

    name: str
    recipe: Recipe[Found]
    source: Source
    fingerprints: tuple[Fingerprint, ...]
    threads: int
    versions: Versions


@dataclass(frozen=True)
class Unseen:
    """The worker does not see the same files; it wants the pixels.

    Args:
        core: the window.
    """

    core: Window


@dataclass(frozen=True)
class Trouble:
    """A named error of the worker.

    Args:
        code: of `ErrorCode`.
        message_template: of it.
        hint_template: of it.
        values: fill both in.
    """

    code: str
    message_template: str
    hint_template: str
    values: Mapping[str, Value]

    def error(self) -> SwimdiffError:
        """Gives the error."""
        return SwimdiffError(ErrorCode(self.code), self.message_template, self.hint_template, **self.values)


@dataclass(frozen=True)
class Done(Generic[Found]):
    """What a task gives.

    Args:
        found: of each window; it ends with a trouble where there was one.
        seconds: that they took.
    """

    found: tuple[Found | Unseen | Trouble, ...]
    seconds: float


class _Bench(Generic[Found]):
    """What a worker keeps from window to window."""

    def __init__(self, order: Order[Found]) -> None:
        torch.set_num_threads(order.threads)
        self.piece: Piece[Found] = order.recipe.build(_SILENT)
        self.reader: StackReader | None = None

    def tile(self, order: Order[Found], core: Window) -> Tile | None:
        """Reads a window; None where the files are others."""
        if self.reader is None:
            if not sees(order.source.paths, order.fingerprints):
                return None
            self.reader = order.source.open()
        (tile,) = self.reader.places([core], self.piece.halo_px, self.piece.align_px)
        return tile


_benches: dict[str, _Bench[object]] = {}
_alone = threading.Lock()  # torch's threads are shared by all of a process, so it computes one piece at a time


def compute_portion(order: Order[Found], jobs: tuple[Job, ...]) -> Done[Found]:
    """Computes some windows, on a worker.

    Args:
        order: what is the same for all windows.
        jobs: the windows, with their pixels where the worker cannot read them.
    """
    begun_s = time.monotonic()
    found: list[Found | Unseen | Trouble] = []
    for core, tile in jobs:
        one = compute(order, core, tile)
        found.append(one)
        if isinstance(one, Trouble):
            break
    return Done(tuple(found), time.monotonic() - begun_s)


def compute(order: Order[Found], core: Window, tile: Tile | None) -> Found | Unseen | Trouble:
    """Computes a window, on a worker.

    Args:
        order: what is the same for all windows.
        core: the window.
        tile: its pixels, where the worker cannot read them.
    """
    with _alone:
        _prepare()
        try:
            if differing(order.versions, own_versions()):
                return _other_versions(order.versions)
            bench = _bench_of(order)
            pixels = bench.tile(order, core) if tile is None else tile
            return Unseen(core) if pixels is None else bench.piece(pixels)
        except SwimdiffError as error:
            return Trouble(error.code.value, error.message_template, error.hint_template, error.values)


def _bench_of(order: Order[Found]) -> _Bench[Found]:
    """The bench of an order; that of an earlier one is given up, as it holds an encoder and open files."""
    if order.name not in _benches:
        for other in _benches.values():
            if other.reader is not None:
                other.reader.close()
        _benches.clear()
        _benches[order.name] = _Bench(order)  # type: ignore[arg-type]  # it is found by its order alone
    return _benches[order.name]  # type: ignore[return-value]


def sees(paths: tuple[str, ...], fingerprints: tuple[Fingerprint, ...]) -> bool:
    """Whether files are those that somebody else sees under the same paths.

    Args:
        paths: of them.
        fingerprints: as the other one sees them.
    """
    try:
        # What is no file of a machine has the hash of its path as a fingerprint, which says nothing of its content.
        return all(
            "size_bytes" in known and fingerprint(path) == known
            for path, known in zip(paths, fingerprints, strict=True)
        )
    except OSError:
        return False


def _other_versions(wanted: Versions) -> Trouble:
    name, here, there = differing(wanted, own_versions())[0]
    error = other_version(name, here, there)
    return Trouble(error.code.value, error.message_template, error.hint_template, error.values)


@lru_cache(maxsize=1)
def _prepare() -> None:
    use_memory_again()
