"""How well is change found without labels? A method a row, on pairs with truth, through the code that the job uses.

.venv/bin/python -m benchmarks.change_quality [--methods fused cva] [--sets oscd] [--correct-shift]
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window as RasterWindow
from sklearn.metrics import roc_auc_score

from engine.change.detection import DetectionSettings, PairPlan
from engine.change.detectors import DETECTORS
from engine.contract.jobs.change import ChangeSettings
from engine.data.pairs import ChangePair, DescribedPair, Truth, describe_pair, find_pairs, read_truth, with_truth
from engine.evaluation.unlabelled import PlaceDetection, mean_precision, measure_detection, pooled_counts
from engine.observer import SilentObserver


@dataclass(frozen=True)
class LabelledPair:
    """A pair with truth on the grid of its first date."""

    pair: DescribedPair
    truth: Truth


def pairs_in(folder: Path) -> Iterator[LabelledPair]:
    """Places of a folder that have labels."""
    for files in with_truth(find_pairs([str(folder)])):
        described = describe_pair(files)
        yield LabelledPair(described, read_truth(files, described))


def oscd(data: Path) -> Iterator[LabelledPair]:
    """Cities, Sentinel-2."""
    return pairs_in(data / "oscd")


def sztaki(data: Path) -> Iterator[LabelledPair]:
    """Aerial pairs without georeference."""
    return pairs_in(data / "sztaki")


def taizhou(data: Path) -> Iterator[LabelledPair]:
    """A Landsat pair of which some pixels are labelled."""
    folder = data / "landsat_pairs" / "taizhou"
    if folder.is_dir():
        changed, unchanged = (read(folder / f"{kind}.bmp").max(axis=0) > 0 for kind in ("change", "unchanged"))
        label = np.where(changed, 1, np.where(unchanged, 0, -1)).astype(np.int8)
        files = ChangePair("taizhou", folder / "2000TM", folder / "2003TM", None)
        yield LabelledPair(describe_pair(files), label)


def read(path: Path) -> npt.NDArray[np.uint8]:
    """Reads a label image whole; they are small."""
    with rasterio.open(path) as dataset:
        image: npt.NDArray[np.uint8] = dataset.read(window=RasterWindow(0, 0, dataset.width, dataset.height))
        return image


SETS = {"oscd": oscd, "sztaki": sztaki, "taizhou": taizhou}


def measure(one: LabelledPair, settings: DetectionSettings, encoder: str, rules: list[str]) -> PlaceDetection:
    """Detects the change of a pair as the job does."""
    plan = PairPlan.make(one.pair, settings, encoder)
    return measure_detection(one.pair.name, plan, one.truth, rules, SilentObserver())


def row(method: str, found: list[PlaceDetection], rules: list[str], seconds: float) -> str:
    """One line of the table."""
    auc = np.mean([roc_auc_score(each.truth, each.score) for each in found])
    all_scores = roc_auc_score(
        np.concatenate([each.truth for each in found]), np.concatenate([each.score for each in found])
    )
    parts = [f"{method:8s} {all_scores:10.3f} {auc:8.3f} {mean_precision(found):7.3f}"]
    for rule in rules:
        total = pooled_counts(found, rule)
        parts.append(f"{total.precision:6.2f} {total.recall:5.2f} {total.f1:6.3f}")
    return " | ".join(parts) + f" | {seconds:6.1f} s"


def main() -> int:
    """Prints the tables."""
    usual = ChangeSettings()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--methods", nargs="+", default=list(DETECTORS), choices=list(DETECTORS))
    parser.add_argument("--sets", nargs="+", default=list(SETS), choices=list(SETS))
    parser.add_argument("--rules", nargs="+", default=["auto", "otsu"])
    parser.add_argument("--normalisation", default=usual.normalisation)
    parser.add_argument("--context", default=usual.context)
    parser.add_argument("--context-px", type=float, default=usual.context_px)
    parser.add_argument("--tolerance-px", type=int, default=usual.tolerance_px)
    parser.add_argument("--encoder", default="", help="empty: that of the program; random; or a path")
    parser.add_argument("--correct-shift", action="store_true")
    parser.add_argument("--each", action="store_true", help="also a line a pair, with the F1 of the first rule")
    given = parser.parse_args()
    wanted = ChangeSettings(
        correct_shift=given.correct_shift,
        normalisation=given.normalisation,
        context=given.context,
        context_px=given.context_px,
        tolerance_px=given.tolerance_px,
    )
    for name in given.sets:
        pairs = list(SETS[name](given.data))
        if not pairs:
            print(f"{given.data} holds no pairs of {name}.", file=sys.stderr)
            return 1
        heads = " | ".join(f"{rule[:6]:>6s}: P     R     F1" for rule in given.rules)
        print(f"\n{name}: {len(pairs)} pairs\nmethod   pooled AUC mean AUC mean AP | {heads}")
        for method in given.methods:
            started_s = time.perf_counter()
            settings = DetectionSettings.of(replace(wanted, method=method))
            found = [measure(pair, settings, given.encoder, given.rules) for pair in pairs]
            print(row(method, found, given.rules, time.perf_counter() - started_s), flush=True)
            for each in found if given.each else ():
                f1 = each.counts[given.rules[0]].f1
                print(f"  {each.name:12s} AP {each.average_precision:.3f} F1 {f1:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
