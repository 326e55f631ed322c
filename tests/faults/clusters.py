"""Runs on a cluster whose parts are killed, cut off, full or others: the same bytes, nothing twice, each named."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from engine.change.detection import DetectionSettings, PairPlan
from engine.cluster.opening import open_crew
from engine.contract.errors import EngineError
from engine.contract.jobs.change import ChangeSettings
from engine.contract.remarks.texts import fill
from engine.observer import Observer, SilentObserver
from engine.pieces.base import Alone, Crew, Found, Pass, Piece, Recipe
from engine.pieces.pair import score_pair
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading.pair import RasterPair
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Tile, Window
from engine.raster.writing.spool import Spool
from engine.sample import make_pair

SIZE_PX, WINDOW_PX = 200, 25
WINDOWS = (SIZE_PX // WINDOW_PX) ** 2
WINDOW_S = 0.6  # more than a task should take, so that each goes alone


@dataclass(frozen=True)
class Slow:
    """A recipe whose windows take some time, and of which each says in a file that it was computed."""

    inner: Recipe[object]
    book: str
    seconds: float

    def build(self, observer: Observer) -> SlowPiece:
        """Makes it."""
        return SlowPiece(self, self.inner.build(observer))


@dataclass(frozen=True)
class SlowPiece:
    """See `Slow`."""

    slow: Slow
    inner: Piece[object]

    @property
    def halo_px(self) -> int:
        """Of the piece."""
        return self.inner.halo_px

    @property
    def align_px(self) -> int:
        """Of the piece."""
        return self.inner.align_px

    def recipe(self) -> Slow:
        """See Piece."""
        return self.slow

    def __call__(self, tile: Tile) -> object:
        """Computes it, and writes it down."""
        time.sleep(self.slow.seconds)
        found = self.inner(tile)
        descriptor = os.open(self.slow.book, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.write(descriptor, f"{tile.core.row} {tile.core.col} {os.getpid()}\n".encode())
        os.close(descriptor)
        return found


@dataclass(frozen=True)
class SlowCrew:
    """Has a crew compute slow pieces."""

    inner: Crew
    book: Path

    def run(self, piece: Piece[Found], reader: StackReader, wanted: Pass, observer: Observer) -> Iterator[Found]:
        """See Crew."""
        slow = Slow(piece.recipe(), str(self.book), WINDOW_S)
        return self.inner.run(SlowPiece(slow, piece), reader, wanted, observer)  # type: ignore[arg-type]


class Hears(SilentObserver):
    """Hears what a run says."""

    def __init__(self, act: Callable[[int], None] = lambda done: None) -> None:
        self.lines: list[str] = []
        self._act, self._done = act, 0

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        """Counts windows."""
        if "Scoring" in text:
            self._done += 1
            self._act(self._done)

    def log(self, level: str, text: str, /, **values: object) -> None:
        """Keeps the line."""
        if text:
            self.lines.append(fill(text, values))  # type: ignore[arg-type]  # words and numbers


class Trial:
    """A pair, its scores as one process gives them, and runs that are compared with these.

    Args:
        folder: for all of it.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._number = folder, 0
        make_pair(folder, SIZE_PX, 7, SilentObserver())
        infos = describe(str(folder / "before.tif")), describe(str(folder / "after.tif"))
        pair = RasterPair(*infos, common_grid(*infos), band_mapping(*infos))
        settings = DetectionSettings.of(ChangeSettings(method="cva", context="gaussian", device="cpu"))
        self.plan = PairPlan.make(pair, replace(settings, window_px=WINDOW_PX), "")
        self.alone = self._scored(folder / "alone", Alone(), Hears())

    def run(self, join: Path, hears: Hears, tries: int = 1, again: Callable[[], None] = lambda: None) -> list[str]:
        """Scores the pair on a cluster and says what must not be.

        Args:
            join: file of the cluster.
            hears: what it says, and does something on the way.
            tries: how often the job may end by a cluster that is gone.
            again: called before each other try.
        """
        self._number += 1
        spool, book = (self._folder / f"{name}-{self._number}" for name in ("spool", "book"))
        findings, ended = [], 0
        while True:
            kept = self._kept(spool)
            lines = self._lines(book)
            try:
                with open_crew("", str(join)) as crew:
                    scores = self._scored(spool, SlowCrew(crew, book), hears)
                findings += self._doubled(kept, self._lines(book)[len(lines) :])
                break
            except EngineError as error:
                findings += self._doubled(kept, self._lines(book)[len(lines) :])
                ended += 1
                if "same job again" not in error.hint and "scheduler runs" not in error.hint:
                    findings.append(f"no way on is named: {error}")
                if ended > tries:
                    return [*findings, f"ended {ended} times: {error}"]
                again()
        if not np.array_equal(scores, self.alone, equal_nan=True):
            findings.append("other bytes")
        computed = {line.rsplit(" ", 1)[0] for line in self._lines(book)}
        if len(computed) != WINDOWS:
            findings.append(f"{len(computed)} windows were computed")
        return findings

    def own_folder(self) -> Path:
        """A new one."""
        self._number += 1
        folder = self._folder / f"own-{self._number}"
        folder.mkdir()
        return folder

    def _scored(self, folder: Path, crew: Crew, hears: Hears) -> np.ndarray:
        with Spool.open(folder, self.plan.pair.grid.shape, "key") as spool:
            score_pair(self.plan, None, spool, SilentObserver(), hears, crew=crew)
            if spool.done_px != SIZE_PX**2 or len(spool.windows) != WINDOWS:
                raise AssertionError(f"{len(spool.windows)} windows, {spool.done_px} pixels in the spool")
            return spool.read(Window(0, 0, *spool.shape))

    def _kept(self, folder: Path) -> set[str]:
        with Spool.open(folder, self.plan.pair.grid.shape, "key") as spool:
            return {f"{one.row} {one.col}" for one in spool.windows}

    @staticmethod
    def _lines(book: Path) -> list[str]:
        return book.read_text().splitlines() if book.exists() else []

    @staticmethod
    def _doubled(kept: set[str], lines: list[str]) -> list[str]:
        twice = kept.intersection(line.rsplit(" ", 1)[0] for line in lines)
        return [f"{len(twice)} windows of the spool were computed again"] if twice else []
