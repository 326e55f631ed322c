"""Is streaming IR-MAD as exact as the textbook, and how much faster? Both in one run, on the same pixels and rounds.

The textbook version holds all pixels in float64 and follows Nielsen (2007) line by line with numpy and scipy.

    .venv/bin/python -m benchmarks.irmad_speed [--size 1500] [--bands 4] [--threads 0]
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from scipy.linalg import eigh
from scipy.stats import chi2

from benchmarks.common import make_pair
from engine.change.irmad import SETTLED, IrMad
from engine.change.maps import PairMaps
from engine.change.normalise import BandScale, fit_scale
from engine.change.survey import Survey
from engine.observer import SilentObserver
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading.reader import PairReader
from engine.raster.windows import Tile

Doubles = npt.NDArray[np.float64]
FASTER_TO_REACH, DIFFERENCE_TO_REACH = 20.0, 1e-4


def textbook(before: Doubles, after: Doubles, rounds: int) -> tuple[Doubles, int]:
    """Chi-square sum of the standardised differences, and the rounds it took.

    Args:
        before: [N, C].
        after: [N, C].
        rounds: after which it stops.
    """
    bands = before.shape[1]
    weights = np.ones(before.shape[0])
    previous = np.zeros(bands)
    squared = np.zeros(before.shape[0])
    for number in range(rounds):
        stacked = np.hstack([before, after])
        mean = np.average(stacked, axis=0, weights=weights)
        covariance = np.cov(stacked, rowvar=False, aweights=weights, ddof=0)
        s11, s22 = covariance[:bands, :bands], covariance[bands:, bands:]
        s12 = covariance[:bands, bands:]
        eigenvalues, a = eigh(s12 @ np.linalg.solve(s22, s12.T), s11)
        correlation = np.sqrt(np.clip(eigenvalues, 0.0, 1.0))
        b = np.linalg.solve(s22, s12.T @ a)
        b /= np.sqrt(np.einsum("ij,ik,kj->j", b, s22, b))  # variance one, as those of a
        difference = (before - mean[:bands]) @ a - (after - mean[bands:]) @ b
        squared = np.sum(difference**2 / (2.0 * (1.0 - correlation)), axis=1)
        if np.abs(np.sort(correlation) - np.sort(previous)).max() < SETTLED:
            return squared, number + 1
        previous = correlation
        weights = chi2.sf(squared, bands)
    return squared, rounds


def main() -> None:
    """Prints the ratio and the difference."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=1500, help="edge of the pair in pixels")
    parser.add_argument("--bands", type=int, default=4)
    parser.add_argument("--threads", type=int, default=0, help="0: one for each core")
    given = parser.parse_args()
    if given.threads:
        torch.set_num_threads(given.threads)
    with tempfile.TemporaryDirectory() as folder:
        paths = make_pair(Path(folder), given.size, given.size, bands=given.bands)
        infos = [describe(str(path)) for path in paths]
        with PairReader(*infos, common_grid(*infos), band_mapping(*infos).pairs) as reader, torch.inference_mode():
            whole = next(iter(reader.tiles(given.size)))
            started_s = time.perf_counter()
            survey = Survey(reader, 0, torch.device("cpu"), SilentObserver())
            scale = fit_scale("invariant", *survey.pixels(4 * given.bands))
            detector = IrMad(given.bands)
            detector.fit(survey, scale, SilentObserver())
            scores = score(reader, detector, scale, given.size)
            streaming_s = time.perf_counter() - started_s
    before, after = (image[:, whole.valid].T.astype(np.float64) for image in (whole.before, whole.after))
    started_s = time.perf_counter()
    squared, rounds = textbook(before, after, detector.passes)
    textbook_s = time.perf_counter() - started_s
    expected, found = np.sqrt(squared), scores[whole.valid]
    difference = float(np.max(np.abs(found - expected) / (1.0 + expected)))
    tails = [chi2.sf(values, given.bands) for values in (found.astype(np.float64) ** 2, squared)]
    probability = float(np.max(np.abs(tails[0] - tails[1])))
    print(f"{given.size} x {given.size} px, {given.bands} bands, {torch.get_num_threads()} threads")
    print(f"textbook  {textbook_s:8.2f} s, {rounds} rounds (float64, in memory)")
    print(f"streaming {streaming_s:8.2f} s, {detector.passes} rounds (reading, fitting and scoring)")
    print(f"ratio {textbook_s / streaming_s:.1f} (to reach: {FASTER_TO_REACH:g})")
    print(f"largest difference of scores {difference:.1e}, of probabilities {probability:.1e}")
    print(f"(to reach: {DIFFERENCE_TO_REACH:g})")


def score(reader: PairReader, detector: IrMad, scale: BandScale, size: int) -> npt.NDArray[np.float32]:
    """Scores the whole pair, window by window."""
    result = np.zeros((size, size), np.float32)
    for tile in reader.tiles(1024):
        place: Tile = tile
        maps = PairMaps(place, scale, torch.device("cpu"))
        result[place.core.row : place.core.row_stop, place.core.col : place.core.col_stop] = detector.raw(maps).numpy()
    return result


if __name__ == "__main__":
    main()
