"""What does the job cost beyond its parts? Reading every block once, bare computation and writing, over the job.

    .venv/bin/python -m benchmarks.whole_job [--mpx 100] [--methods cva deep]

The parts run one after the other in this process, on arrays in memory, without journal, spool, verification or report.
"""

from __future__ import annotations

import argparse
import math
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from rasterio.features import sieve

from benchmarks.common import make_pair
from engine.change.detection import PairPlan
from engine.change.evidence import ScoreEvidence
from engine.change.threshold import choose
from engine.contract.jobs.change import DetectChange
from engine.export.classes import CHANGED, CLASS_NODATA, change_layout, score_layout
from engine.jobs import run_named
from engine.jobs.change.plan import plan_pair
from engine.jobs.shared.machine import use_threads
from engine.observer import SilentObserver
from engine.raster.areas import CellAreas
from engine.raster.reading.pair import RasterPair
from engine.raster.reading.reader import PairReader
from engine.raster.windows import Tile, Window
from engine.raster.writing.writer import RasterWriter
from engine.vector.change_polygons import PolygonFile
from engine.vector.polygons import CONNECTIVITY, PolygonBuilder

WINDOW_PX = 1024
STRIPE_PX = 2048


def read_once(path: str) -> np.ndarray:
    """Decodes every block of a file once, in the order of its rows: [C, H, W]."""
    with rasterio.open(path) as dataset:
        image = np.empty((dataset.count, *dataset.shape), dataset.dtypes[0])
        step = dataset.block_shapes[0][0]
        for row in range(0, dataset.height, step):
            stop = min(row + step, dataset.height)
            dataset.read(window=((row, stop), (0, dataset.width)), out=image[:, row:stop])
    return image


class ArrayPair(PairReader):
    """A pair that is in memory already: gives the tiles that the reader would give, cut from arrays."""

    def __init__(self, plan: PairPlan, images: list[np.ndarray]) -> None:
        reader = plan.open()
        self.__dict__.update(reader.__dict__)
        self._images = images

    def tiles(self, window_px=WINDOW_PX, halo_px=0, align_px=1, skip=None) -> Iterator[Tile]:  # type: ignore[no-untyped-def, override]
        """Tiles in the order of rows."""
        halo = -(-halo_px // align_px) * align_px
        height, width = self.grid.shape
        for row in range(0, height, window_px):
            for col in range(0, width, window_px):
                yield self._cut(Window(row, col, min(window_px, height - row), min(window_px, width - col)), halo)

    def sample(self, count=64, size_px=256, halo_px=0) -> Iterator[Tile]:  # type: ignore[no-untyped-def, override]
        """The sample of the reader, cut from arrays."""
        from engine.raster.reading.plan import plan_sample

        for row in plan_sample(self.grid.shape, count, size_px, halo_px):
            for place in row:
                yield self._cut(place.core, halo_px)

    def _cut(self, core: Window, halo: int) -> Tile:
        outer = core.grow(halo, self.grid.shape)
        rows, cols = outer.slices_in(Window(0, 0, *self.grid.shape))
        images = tuple(image[:, rows, cols].astype(np.float32) for image in self._images)
        return Tile(core, outer, images, np.ones(outer.shape, bool))


def compute(plan: PairPlan, job: DetectChange, images: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray, list]:  # type: ignore[type-arg]
    """Scores, classes and areas on arrays."""
    pair, scorer = plan.pair, plan.scorer()
    reader = ArrayPair(plan, images)
    scorer.fit(reader, SilentObserver())
    raw = np.empty(pair.grid.shape, np.float32)
    for tile in reader.tiles(WINDOW_PX, scorer.halo_px, scorer.align_px):
        raw[tile.core.slices_in(Window(0, 0, *pair.grid.shape))] = scorer.score(tile)
    evidence = ScoreEvidence.of(lambda window: raw[window.row : window.row_stop], raw.shape)
    scale, threshold = evidence.scale, choose(evidence, job.threshold, job.false_alarm_rate, job.percentile).value
    score, classes, areas = np.empty_like(raw), np.empty(raw.shape, np.uint8), []
    builder, cells = PolygonBuilder(pair.grid.width), CellAreas(pair.grid)
    for row in range(0, len(raw), STRIPE_PX):
        window = Window(row, 0, min(STRIPE_PX, len(raw) - row), pair.grid.width)
        place = slice(row, window.row_stop)
        score[place] = scale.apply(raw[place])
        changed = score[place] >= threshold
        if job.minimum_area_px > 1:
            changed &= sieve(changed.view(np.uint8), job.minimum_area_px, connectivity=CONNECTIVITY) == 1
        classes[place] = np.where(np.isnan(score[place]), CLASS_NODATA, changed * CHANGED)
        builder.add(window, changed, score[place], cells.rows_m2(window))
        areas += builder.take_finished(last=window.row_stop == len(raw))
        np.histogram(score[place], 256, (0.0, 1.0))
    return score, classes, areas


def write(folder: Path, pair: RasterPair, score: np.ndarray, classes: np.ndarray, areas: list, threads: int) -> None:  # type: ignore[type-arg]
    """Writes both rasters and the polygons."""
    for name, layout, values in (
        ("score.tif", score_layout("zstd", False, threads), score),
        ("change.tif", change_layout("zstd", False, threads), classes),
    ):
        writer = RasterWriter(folder / name, pair.grid, layout)
        writer.write(Window(0, 0, *pair.grid.shape), values)
        writer.close()
    polygons = PolygonFile(folder / "change.gpkg", pair.grid)
    polygons.add(areas)
    polygons.close()


def main() -> None:
    """Prints seconds of the parts and of the job, and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mpx", type=float, default=100)
    parser.add_argument("--methods", nargs="+", default=["cva", "deep"])
    parser.add_argument("--folder", default=None)
    options = parser.parse_args()
    threads = use_threads(0)
    edge = round(math.sqrt(options.mpx * 1e6))
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        before, after = make_pair(folder, edge, edge)
        for method in options.methods:
            job = DetectChange(before=str(before), after=str(after), out=str(folder / method), method=method)
            plan = plan_pair(job)
            marks = [time.perf_counter()]
            images = [read_once(job.before), read_once(job.after)]
            marks.append(time.perf_counter())
            score, classes, areas = compute(plan, job, images)
            del images
            marks.append(time.perf_counter())
            (folder / "bare").mkdir(exist_ok=True)
            write(folder / "bare", plan.pair, score, classes, areas, threads)
            marks.append(time.perf_counter())
            for path in (folder / "bare").iterdir():
                path.unlink()
            del score, classes, areas
            started_s = time.perf_counter()
            values = {"before": job.before, "after": job.after, "out": job.out, "method": method}
            run_named("detect-change", values, SilentObserver())
            whole_s = time.perf_counter() - started_s
            read_s, compute_s, write_s = np.diff(marks)
            ratio = (marks[-1] - marks[0]) / whole_s
            print(
                f"{method}  {options.mpx:g} Mpx  reading {read_s:.1f} s, computing {compute_s:.1f} s, "
                f"writing {write_s:.1f} s, job {whole_s:.1f} s  ratio {ratio:.2f} (to reach: 0.75)",
                flush=True,
            )


if __name__ == "__main__":
    main()
