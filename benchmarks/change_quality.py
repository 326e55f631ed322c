"""How well is change found without labels? A method a row, on pairs with truth, through the code that the job uses.

    .venv/bin/python -m benchmarks.change_quality [--methods fused cva] [--sets oscd] [--correct-shift]
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window as RasterWindow

from engine.change.coregister import estimate_shift
from engine.change.detectors import DETECTORS
from engine.change.scale import ScoreScale
from engine.change.scorer import Scorer
from engine.change.threshold import choose
from engine.metrics import Confusion, area_under_roc, average_precision, confusion, pooled
from engine.observer import SilentObserver
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reader import PairReader
from engine.raster.statistics import Histogram
from engine.raster.windows import Window

Truth = npt.NDArray[np.int8]  # 1 changed, 0 unchanged, -1 unknown
WINDOW_PX = 1024


@dataclass(frozen=True)
class LabelledPair:
    """A pair with truth on the grid of its first date."""

    name: str
    before: Path
    after: Path
    truth: Truth
    georeferenced: bool = True


@dataclass(frozen=True)
class Outcome:
    """What one method did on one pair."""

    score: npt.NDArray[np.float32]
    truth: npt.NDArray[np.bool_]
    counts: dict[str, Confusion]


def read(path: Path) -> npt.NDArray[np.uint8]:
    """Reads a label image whole; they are small."""
    with rasterio.open(path) as dataset:
        image: npt.NDArray[np.uint8] = dataset.read(window=RasterWindow(0, 0, dataset.width, dataset.height))
        return image


def oscd(data: Path) -> Iterator[LabelledPair]:
    """Cities that have labels."""
    for truth in sorted((data / "oscd").glob("*/change.tif")):
        label = (read(truth)[0] > 0).astype(np.int8)
        yield LabelledPair(truth.parent.name, truth.parent / "before.tif", truth.parent / "after.tif", label)


def sztaki(data: Path) -> Iterator[LabelledPair]:
    """Aerial pairs without georeference."""
    for truth in sorted((data / "sztaki").glob("*/change.png")):
        label = (read(truth)[0] > 0).astype(np.int8)
        folder = truth.parent
        yield LabelledPair(folder.name, folder / "before.png", folder / "after.png", label, georeferenced=False)


def taizhou(data: Path) -> Iterator[LabelledPair]:
    """A Landsat pair of which some pixels are labelled."""
    folder = data / "landsat_pairs" / "taizhou"
    if folder.is_dir():
        changed, unchanged = (read(folder / f"{kind}.bmp").max(axis=0) > 0 for kind in ("change", "unchanged"))
        label = np.where(changed, 1, np.where(unchanged, 0, -1)).astype(np.int8)
        yield LabelledPair("taizhou", folder / "2000TM", folder / "2003TM", label)


SETS = {"oscd": oscd, "sztaki": sztaki, "taizhou": taizhou}


def evaluate(pair: LabelledPair, method: str, rules: list[str], correct_shift: bool, **options: object) -> Outcome:
    """Fits, scores and thresholds a pair as the job does."""
    infos = [describe(str(path), ungeoreferenced=not pair.georeferenced) for path in (pair.before, pair.after)]
    grid = common_grid(*infos, extent="before")
    bands = band_mapping(*infos).pairs
    shift_px = (0.0, 0.0)
    if correct_shift:
        with PairReader(*infos, grid, bands) as reader:
            shift = estimate_shift(reader, SilentObserver())
            shift_px = (-shift.rows_px, -shift.cols_px)
    raw = np.full(grid.shape, np.nan, np.float32)
    with PairReader(*infos, grid, bands, shift_px=shift_px) as reader:
        scorer = Scorer(method=method, band_count=reader.band_count, **options)  # type: ignore[arg-type]
        scorer.fit(reader, SilentObserver())
        for tile in reader.tiles(WINDOW_PX, scorer.halo_px, scorer.align_px):
            raw[tile.core.slices_in(Window(0, 0, *grid.shape))] = scorer.score(tile)
    histogram = Histogram()
    histogram.add(raw)
    scale = ScoreScale.fit(histogram)
    score = scale.apply(raw)
    known = np.isfinite(score) & (pair.truth >= 0)
    truth = pair.truth[known] > 0
    counts = {rule: confusion(score[known] >= choose(histogram, scale, rule).value, truth) for rule in rules}
    return Outcome(score[known], truth, counts)


def row(method: str, outcomes: list[Outcome], rules: list[str], seconds: float) -> str:
    """One line of the table."""
    auc = np.mean([area_under_roc(o.score, o.truth) for o in outcomes])
    all_scores = area_under_roc(
        np.concatenate([o.score for o in outcomes]), np.concatenate([o.truth for o in outcomes])
    )
    precision = np.mean([average_precision(o.score, o.truth) for o in outcomes])
    parts = [f"{method:8s} {all_scores:10.3f} {auc:8.3f} {precision:7.3f}"]
    for rule in rules:
        total = pooled(o.counts[rule] for o in outcomes)
        parts.append(f"{total.precision:6.2f} {total.recall:5.2f} {total.f1:6.3f}")
    return " | ".join(parts) + f" | {seconds:6.1f} s"


def main() -> int:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--methods", nargs="+", default=list(DETECTORS), choices=list(DETECTORS))
    parser.add_argument("--sets", nargs="+", default=list(SETS), choices=list(SETS))
    parser.add_argument("--rules", nargs="+", default=["auto", "otsu"])
    parser.add_argument("--normalisation", default="invariant")
    parser.add_argument("--context", default="gaussian")
    parser.add_argument("--context-px", type=float, default=2.0)
    parser.add_argument("--tolerance-px", type=int, default=0)
    parser.add_argument("--encoder", default="")
    parser.add_argument("--correct-shift", action="store_true")
    parser.add_argument("--each", action="store_true", help="also a line a pair, with the F1 of the first rule")
    given = parser.parse_args()
    options = {
        "normalisation": given.normalisation,
        "context": given.context,
        "context_px": given.context_px,
        "tolerance_px": given.tolerance_px,
        "encoder": given.encoder,
    }
    for name in given.sets:
        pairs = list(SETS[name](given.data))
        if not pairs:
            print(f"{given.data} holds no pairs of {name}.", file=sys.stderr)
            return 1
        heads = " | ".join(f"{rule[:6]:>6s}: P     R     F1" for rule in given.rules)
        print(f"\n{name}: {len(pairs)} pairs\nmethod   pooled AUC mean AUC mean AP | {heads}")
        for method in given.methods:
            started_s = time.perf_counter()
            outcomes = [evaluate(pair, method, given.rules, given.correct_shift, **options) for pair in pairs]
            print(row(method, outcomes, given.rules, time.perf_counter() - started_s), flush=True)
            for pair, outcome in zip(pairs, outcomes, strict=True) if given.each else ():
                precision = average_precision(outcome.score, outcome.truth)
                print(f"  {pair.name:12s} AP {precision:.3f} F1 {outcome.counts[given.rules[0]].f1:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
