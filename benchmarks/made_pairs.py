"""Pairs made of single images, in which it is known what changed, how much, and that nothing else did.

    .venv/bin/python -m benchmarks.made_pairs [--method fused] [--each]

Nine places from 90 m to 0.4 m. The second date is the first one with things of the place itself moved to elsewhere, at
six shares from nothing to 40 %, and with what must not count, weak or strong: a season that differs from field to
field, a sun that differs over the picture, a linear drift a band, a shift by a part of a pixel, noise. A row a share:
F1 at the automatic threshold, best F1, their ratio (held), the share called over the share changed (median of the
pairs), and the share of the pairs that come with a warning. Pairs and scores are kept in build.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.windows import Window as RasterWindow
from scipy.ndimage import gaussian_filter, shift
from skimage.segmentation import felzenszwalb

from benchmarks.change_pairs import LabelledPair
from benchmarks.change_quality import Quality, measure, row, warnings
from benchmarks.change_scores import scores_of, source_digest
from benchmarks.common import ROOT
from engine.change.detection import DetectionSettings
from engine.change.detectors import DETECTORS
from engine.contract.jobs.change import ChangeSettings
from engine.data.pairs import ChangePair, describe_pair

MADE = ROOT / "build" / "made_pairs"
SHARES = (0.0, 0.001, 0.005, 0.02, 0.1, 0.4)
LARGEST_PX = 400
TRIES = 5000
MOVED_PX = 30, 150
VISIBLE = 0.7  # of the bands' spread: a thing that is moved onto its like is no change
Floats = npt.NDArray[np.float32]
Booleans = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Place:
    """An image, the bands that are taken of it, where, and its resolution."""

    path: str
    ground_m: float
    bands: tuple[int, ...] = (1, 2, 3, 4)
    row: int = 0
    col: int = 0


PLACES = {
    "composite": Place("landsat/2000.tif", 90.0, col=150),
    "fields": Place("landsat_pairs/taizhou/2000TM", 30.0, (1, 2, 3, 4, 5, 6)),
    "city": Place("oscd/rio/before.tif", 10.0),
    "hills": Place("oscd/norcia/before.tif", 10.0),
    "forest": Place("rcr/sentinel2_20181013.tif", 10.0, row=1000, col=1000),
    "ponds": Place("naip/prairie_20170827.tif", 5.0, row=150, col=200),
    "village": Place("sztaki/tiszadob_4/before.png", 1.5, (1, 2, 3), row=100, col=300),
    "suburb": Place("vhr/levir_test_7_0256_0512/before.png", 0.5, (1, 2, 3)),
    "harbour": Place("aerial_objects/images/image_0_01_05.jpg", 0.4, (1, 2, 3)),
}


@dataclass(frozen=True)
class Drift:
    """What must not count, in spreads of a band, but for the shift."""

    season: float
    sun: float
    linear: float
    noise: float
    shift_px: float


DRIFTS = {"weak": Drift(0.1, 0.05, 0.1, 0.03, 0.1), "strong": Drift(0.35, 0.15, 0.3, 0.08, 0.33)}


def segments_of(image: Floats, scale: float, smallest_px: int) -> npt.NDArray[np.int64]:
    """Number of the segment of each pixel, [H, W]; the first three bands tell it.

    Args:
        image: [C, H, W].
        scale: larger for larger segments.
        smallest_px: pixels that a segment has at least.
    """
    segments: npt.NDArray[np.int64] = felzenszwalb(
        image[:3].transpose(1, 2, 0), scale=scale, sigma=0, min_size=smallest_px
    )
    return segments


def moved_things(image: Floats, share: float, rng: np.random.Generator) -> tuple[Floats, Booleans]:
    """Segments put down elsewhere, until they take this share.

    Args:
        image: [C, H, W] in spreads of its bands.
        share: of the pixels.
        rng: source of everything random.
    """
    result, truth = image.copy(), np.zeros(image.shape[1:], np.bool_)
    height, width = truth.shape
    wanted = round(share * truth.size)
    segments = segments_of(gaussian_filter(image, (0, 0.7, 0.7)), 80.0, 30)
    order, sizes = np.argsort(segments, axis=None, kind="stable"), np.bincount(segments.ravel())
    starts = np.concatenate([[0], np.cumsum(sizes)])
    fitting = np.flatnonzero(sizes <= max(150, wanted // 4))
    for _ in range(TRIES if wanted else 0):
        missing = wanted - int(truth.sum())
        if missing <= wanted // 20:
            break
        thing = int(rng.choice(fitting))
        rows, cols = np.divmod(order[starts[thing] : starts[thing + 1]], width)
        down, right = (int(rng.integers(*MOVED_PX) * rng.choice([-1, 1])) for _ in range(2))
        inside = (rows + down >= 0) & (rows + down < height) & (cols + right >= 0) & (cols + right < width)
        source = rows[inside], cols[inside]
        place = source[0] + down, source[1] + right
        if inside.mean() < 0.9 or inside.sum() > max(1.2 * missing, 40.0) or truth[place].any():
            continue
        here, there = image[:, place[0], place[1]].mean(axis=1), image[:, source[0], source[1]].mean(axis=1)
        if np.sqrt(np.mean((there - here) ** 2)) < VISIBLE:
            continue
        result[:, place[0], place[1]] = image[:, source[0], source[1]]
        truth[place] = True
    return result, truth


def drifted(image: Floats, drift: Drift, rng: np.random.Generator) -> Floats:
    """The same ground on another day.

    Args:
        image: [C, H, W] in spreads of its bands.
        drift: how much.
        rng: source of everything random.
    """
    bands, *shape = image.shape
    fields = segments_of(gaussian_filter(image, (0, 1.0, 1.0)), 400.0, 100)
    season = rng.normal(0.0, drift.season, int(fields.max()) + 1)[fields]
    sun = gaussian_filter(rng.normal(0.0, 1.0, shape), 40.0)
    sun *= drift.sun / sun.std()
    leaning = rng.normal(0.0, 1.0, bands)
    leaning /= np.sqrt(np.mean(leaning**2))
    gains, offsets = rng.normal(1.0, drift.linear, bands), rng.normal(0.0, drift.linear, bands)
    changed = image + season * leaning[:, None, None] + sun * (1.0 + 0.3 * image)
    changed = changed * np.maximum(gains, 0.3)[:, None, None] + offsets[:, None, None]
    changed = shift(changed, (0, drift.shift_px, -drift.shift_px), order=1, mode="nearest")
    return (changed + rng.normal(0.0, drift.noise, image.shape)).astype(np.float32)


def read(data: Path, place: Place) -> Floats:
    """[C, H, W] in spreads of its bands."""
    with rasterio.open(data / place.path) as dataset:
        height, width = (min(LARGEST_PX, edge) for edge in dataset.shape)
        left, top = min(place.col, dataset.width - width), min(place.row, dataset.height - height)
        window = RasterWindow(left, top, width, height)
        image: Floats = dataset.read(list(place.bands), window=window).astype(np.float32)
    flat = image.reshape(len(image), -1)
    middle, spread = flat.mean(axis=1), flat.std(axis=1)
    return np.clip((image - middle[:, None, None]) / spread[:, None, None], -4.0, 4.0)


def made_pairs(data: Path, folder: Path = MADE) -> Iterator[LabelledPair]:
    """All of them; files that are there are taken.

    Args:
        data: folder of the images.
        folder: receives the pairs.
    """
    for number, (name, place) in enumerate(PLACES.items()):
        for kind, drift in DRIFTS.items():
            for share in SHARES:
                own = folder / f"{name}_{kind}_{1000 * share:g}"
                if not (own / "change.npy").is_file():
                    rng = np.random.default_rng([number, round(1000 * share), len(kind)])
                    image = read(data, place)
                    after, truth = moved_things(image, share, rng)
                    own.mkdir(parents=True, exist_ok=True)
                    write(own / "before.tif", image, place.ground_m)
                    write(own / "after.tif", drifted(after, drift, rng), place.ground_m)
                    np.save(own / "change.npy", truth)
                described = describe_pair(ChangePair(own.name, own / "before.tif", own / "after.tif", None))
                yield LabelledPair(described, np.load(own / "change.npy").astype(np.int8), f"{100 * share:g} %")


def write(path: Path, image: Floats, ground_m: float) -> None:
    """Writes sixteen bits, a thousand of which are a spread."""
    values = np.clip(np.rint(5000.0 + 1000.0 * image), 1, 65535).astype(np.uint16)
    profile = {"crs": CRS.from_epsg(32633), "transform": from_origin(500_000.0, 5_000_000.0, ground_m, ground_m)}
    bands, height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", dtype="uint16", count=bands, height=height, width=width, **profile
    ) as dataset:
        dataset.write(values)
        names = {3: ("red", "green", "blue"), 4: ("blue", "green", "red", "near infrared")}.get(bands)
        for number, band in enumerate(names or (), start=1):
            dataset.set_band_description(number, band)


def main() -> int:
    """Prints the table."""
    usual = ChangeSettings()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--method", default=usual.method, choices=list(DETECTORS))
    parser.add_argument("--rule", default=usual.threshold, help="of the threshold, in place of auto")
    parser.add_argument("--each", action="store_true", help="also a line a pair")
    given = parser.parse_args()
    settings, code = DetectionSettings.of(replace(usual, method=given.method)), source_digest()
    found: dict[str, list[Quality]] = {}
    for one in made_pairs(given.data):
        result = measure(one, scores_of(one, settings, "", code), given.rule)
        found.setdefault(one.group, []).append(result)
        if given.each:
            said = f"{100 * (one.truth > 0).mean():.2f} % changed, {100 * result.called:.2f} % called"
            print(row(result.name[:18], (result.counts.f1, result.best), said + ", warned" * result.warned), flush=True)
    print(f"{'changed':18s}" + "".join(f"{head:>8s}" for head in ("auto", "best", "held", "ratio", "warned")))
    for group, results in found.items():
        warned = float(np.mean([one.warned for one in results]))
        if not any(one.changed for one in results):
            silent = sorted(100 * one.called for one in results if not one.warned)
            print(f"{group:18s}{'':32s}{warned:8.3f}  called without a warning, %:", *(f"{one:.2f}" for one in silent))
            continue
        automatic, best = (float(np.mean(part)) for part in zip(*((r.counts.f1, r.best) for r in results), strict=True))
        ratio = float(np.median([one.called / one.changed_share for one in results]))
        print(row(group, (automatic, best, automatic / best, ratio, warned)))
    print(warnings([one for results in found.values() for one in results]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
