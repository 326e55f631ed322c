"""What a cluster costs for each piece, beside the piece itself, and what its scheduler's memory does meanwhile.

Ten thousand pieces that do next to nothing are computed here and by processes of this machine, whose scheduler lives in
this process: `.venv/bin/python -m benchmarks.cluster_overhead --pieces 10000 --workers 2`
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import psutil

from engine.cluster import portions
from engine.cluster.opening import open_crew
from engine.observer import Observer, SilentObserver
from engine.pieces.base import Crew, Pass
from engine.raster.info import FloatArray
from engine.raster.reading.array_tiles import ArrayTiles
from engine.raster.windows import Tile, Window

EDGE_PX = 4
SILENT = SilentObserver()


class Cells(ArrayTiles):
    """Small windows, as many as are asked for, one below the other."""

    def cores(self, window_px: int, *_: object) -> Iterator[Window]:
        """Gives the windows."""
        yield from (Window(row, 0, window_px, window_px) for row in range(0, self.grid.height, window_px))

    def close(self) -> None:
        """Has nothing open."""


@dataclass(frozen=True)
class CellSource:
    """An image that takes no reading."""

    count: int
    paths: tuple[str, ...] = ()

    def open(self) -> Cells:
        """Makes it."""
        return Cells([np.ones((1, self.count * EDGE_PX, EDGE_PX), np.float32)])


@dataclass(frozen=True)
class Mean:
    """Next to nothing: a mean of sixteen pixels, and a result of so many pixels beside it."""

    result_px: int = 0
    halo_px: int = 0
    align_px: int = 1

    def recipe(self) -> Mean:
        """Gives itself."""
        return self

    def build(self, observer: Observer) -> Mean:
        """Gives itself."""
        return self

    def __call__(self, tile: Tile) -> tuple[float, FloatArray]:
        """Computes it."""
        return float(tile.images[0].mean()), np.full(self.result_px, tile.core.row, np.float32)


def cpu_s() -> float:
    """Processor seconds of this process and of those that it started."""
    found = 0.0
    for process in (psutil.Process(), *psutil.Process().children(recursive=True)):
        times = process.cpu_times()
        found += times.user + times.system
    return found


def seconds_of(crew: Crew, source: CellSource, result_px: int) -> tuple[float, float, float, list[int]]:
    """Seconds for all pieces, those of processors, those of this one, and its bytes after each hundredth part."""
    begun_s, cpu_begun_s, memory, process = time.perf_counter(), cpu_s(), [], psutil.Process()
    own_s = time.process_time()
    found = crew.run(Mean(result_px), source.open(), Pass(source, EDGE_PX, lambda _: False), SILENT)  # type: ignore[arg-type]
    for number, _ in enumerate(found):
        if number % max(1, source.count // 100) == 0:
            memory.append(process.memory_info().rss)
    return time.perf_counter() - begun_s, cpu_s() - cpu_begun_s, time.process_time() - own_s, memory


def main() -> None:
    """Prints seconds and megabytes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pieces", type=int, default=10_000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--result-px", type=int, default=0, help="pixels that each piece sends back")
    parser.add_argument("--most", type=int, default=portions.MOST, help="windows in a task; 1 shows what a task costs")
    chosen = parser.parse_args()
    portions.MOST = chosen.most
    source = CellSource(chosen.pieces)
    with open_crew("", "") as crew:
        bare = seconds_of(crew, source, chosen.result_px)
    with open_crew(f"local:{chosen.workers}", "") as crew:
        seconds_of(crew, CellSource(100), 0)  # processes load what they need
        cluster = seconds_of(crew, source, chosen.result_px)
    for name, found in (("bare", bare), (f"{chosen.workers} workers", cluster)):
        each, used, own = (1000 * seconds / chosen.pieces for seconds in found[:3])
        print(f"{name}: {each:.3f} ms a piece, {used:.3f} ms of processors, {own:.3f} of them of this process")
    memory = cluster[3]
    parts = [memory[len(memory) * share // 100] / 2**20 for share in (1, 10, 25, 50, 75, 99)]
    print(
        "this process, with scheduler and client, after 1, 10, 25, 50, 75 and 99 %:",
        *(f"{one:.0f}" for one in parts),
        "MB",
    )


if __name__ == "__main__":
    main()
