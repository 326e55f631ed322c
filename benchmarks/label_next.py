"""How many labels does "where to label next" save? A person who knows the truth labels places; one table.

    .venv/bin/python -m benchmarks.label_next [--scenes landscape-1 cupertino] [--seeds 5] [--batch 10] [--budget 120]

Both arms begin with the same few pixels of each class, learn with the head of the quick mode (bands, texture, for
two dates also the measures of change; no encoder), and get `batch` labels more in each round: a pixel each, with its
true class. One arm takes random places, the other those of engine/labels/places.py. The figure is the mean over seeds,
on all pixels that are not labelled: F1 of change, or the balanced accuracy where there are more than two classes.
Printed is what random places reach with the whole budget, and with how many labels the other arm reaches that for good.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
import shapely
import torch

from engine.change.measures import ChangeMeasures
from engine.contract.classes import LabelClass
from engine.labels.base import LabelFeature, Labels
from engine.labels.places import PlaceFinder, inner_part
from engine.observer import SilentObserver
from engine.pixels.base import BandRange
from engine.pixels.head import Head
from engine.pixels.inputs import Measures, PixelInputs
from engine.pixels.teach import LabelledFeatures, Recipe, teach
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Tile, Window
from engine.sample.acquisition import CELL_M, PLACES, Acquisition
from engine.sample.landscape import evaluate
from engine.sample.light import SUMMER

Doubles = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]

CPU = torch.device("cpu")
SCENES = (
    *(f"landscape-{seed}" for seed in (1, 2, 3)),
    "aguasclaras", "beihai", "bercy", "bordeaux", "cupertino", "mumbai", "nantes", "paris",
)  # fmt: skip
SIZE_PX = 200
RAREST = 0.002  # of the pixels: classes that are rarer are no class of a landscape
FINE_PX = 20_000  # pixels that go through the head at a time


@dataclass(frozen=True)
class Known:
    """A scene whose truth is known.

    Args:
        features: [N, D] of all pixels, row by row.
        shares: [D] of the features.
        truth: [N] class, from 0.
        shape: rows and columns.
    """

    features: torch.Tensor
    shares: torch.Tensor
    truth: Whole
    shape: tuple[int, int]

    @property
    def class_count(self) -> int:
        """Number of classes, K."""
        return int(self.truth.max()) + 1


@dataclass(frozen=True)
class Round:
    """What a chooser may look at.

    Args:
        scene: with its truth, which it must not look at.
        labelled: pixels that have a label.
        probabilities: [K, N] that the head gives.
        batch: so many are wanted.
        rng: of this arm.
    """

    scene: Known
    labelled: Whole
    probabilities: Doubles
    batch: int
    rng: np.random.Generator


def random_places(now: Round) -> Whole:
    """Any pixels that have no label."""
    free = np.setdiff1d(np.arange(len(now.scene.truth)), now.labelled)
    return now.rng.choice(free, now.batch, replace=False)


def next_places(now: Round) -> Whole:
    """What the program lists as places to label next."""
    rows, cols = now.scene.shape
    area = Window(0, 0, rows, cols)
    finder = PlaceFinder(area, now.scene.class_count)
    finder.add(
        area, entropy(now.probabilities).reshape(rows, cols), now.probabilities.argmax(axis=0).reshape(rows, cols)
    )
    points = shapely.points(now.labelled % cols + 0.5, now.labelled // cols + 0.5)
    one = LabelClass(1, "labelled", "#000000")
    labels = Labels((one,), tuple(LabelFeature(str(n), 0, point) for n, point in enumerate(points)))
    places = finder.choose(now.batch, labels, inner=inner_part((rows, cols)))
    found = np.array([place.row * cols + place.col for place in places], np.int64)
    return found if len(found) else random_places(now)


def entropy(probabilities: Doubles) -> npt.NDArray[np.float32]:
    """Entropy over its largest value, as the uncertainty raster has it: [K, N] to [N]."""
    found = -(probabilities * np.log(np.maximum(probabilities, 1e-12))).sum(axis=0) / np.log(len(probabilities))
    return found.astype(np.float32)


ARMS: dict[str, Callable[[Round], Whole]] = {"random": random_places, "next": next_places}


def curve(scene: Known, arm: str, seed: int, batch: int, budget: int, start: int) -> tuple[Whole, Doubles]:
    """Labels and the figure after each round of one arm."""
    rng = np.random.default_rng([seed, 0])
    first = [rng.choice(np.flatnonzero(scene.truth == k), start, replace=False) for k in range(scene.class_count)]
    labelled = np.concatenate(first)
    own = np.random.default_rng([seed, 1])
    counts, figures = [], []
    while True:
        probabilities = classify(learn(scene, labelled, seed), scene)
        counts.append(len(labelled))
        figures.append(figure(scene, labelled, probabilities))
        if len(labelled) >= budget:
            return np.array(counts), np.array(figures)
        labelled = np.concatenate([labelled, ARMS[arm](Round(scene, labelled, probabilities, batch, own))])


def learn(scene: Known, labelled: Whole, seed: int) -> Head:
    """The quick mode's head on labelled pixels, each a feature of its own."""
    taught = LabelledFeatures(
        scene.features[torch.from_numpy(labelled)],
        scene.truth[labelled],
        np.arange(len(labelled)),
        scene.class_count,
        scene.shares,
    )
    generator = torch.Generator().manual_seed(seed)
    return teach(taught, [np.arange(len(labelled))], Recipe(), generator, SilentObserver())[0]


@torch.inference_mode()
def classify(head: Head, scene: Known) -> Doubles:
    """Probabilities of all pixels, [K, N]."""
    return torch.cat([head.of_features(part) for part in scene.features.split(FINE_PX)], dim=1).double().numpy()


def figure(scene: Known, labelled: Whole, probabilities: Doubles) -> float:
    """F1 of class 1 of two, else the mean over classes of the share of their pixels that are found."""
    free = np.ones(len(scene.truth), np.bool_)
    free[labelled] = False
    truth, found = scene.truth[free], probabilities.argmax(axis=0)[free]
    if scene.class_count == 2:
        return float(2 * ((truth == 1) & (found == 1)).sum() / max(1, (truth == 1).sum() + (found == 1).sum()))
    return float(np.mean([(found[truth == k] == k).mean() for k in range(scene.class_count)]))


def landscape(seed: int) -> Known:
    """A made landscape of one date, with its cover as truth."""
    scene = Acquisition(2000.0 + 7000.0 * seed, 3000.0 + 5000.0 * seed, (0.0, 0.0), SUMMER, False)
    image = scene.window(0, SIZE_PX, SIZE_PX, seed).astype(np.float32)
    step_m = CELL_M / PLACES
    places_m = step_m / 2 + step_m * np.arange(SIZE_PX * PLACES, dtype=np.float32)
    cover = evaluate(places_m + np.float32(scene.top_m), places_m + np.float32(scene.left_m), seed).cover
    several = np.stack([cover[row::PLACES, col::PLACES] for row in range(PLACES) for col in range(PLACES)])
    votes = np.stack([(several == k).sum(axis=0) for k in range(int(cover.max()) + 1)])
    shares = np.bincount(votes.argmax(axis=0).ravel(), minlength=len(votes)) / SIZE_PX**2
    common = np.flatnonzero(shares >= RAREST)
    return known((image,), votes[common].argmax(axis=0), None)


def city(folder: Path) -> Known:
    """The part of a pair of dates that changed most, with its change as truth."""
    before, after = describe(str(folder / "before.tif")), describe(str(folder / "after.tif"))
    grid = common_grid(before, after, extent="before")
    bands = list(range(1, len(before.bands) + 1))
    with StackReader((before, after), grid, [bands, bands]) as reader:
        measures = ChangeMeasures(len(bands), CPU)
        measures.fit(reader, SilentObserver())
        with rasterio.open(folder / "change.tif") as dataset:
            truth = (dataset.read(1) == 1).astype(np.int64)
        (tile,) = reader.tiles(max(grid.shape))
        maps = measures.maps(tile)
    part = most_change(truth)
    images = tuple(image[(slice(None), *part)] for image in tile.images)
    return known(images, truth[part], maps[(slice(None), *part)])


def most_change(truth: Whole) -> tuple[slice, slice]:
    """The square of a lattice of 20 px that holds most change."""
    sums = np.pad(truth, ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
    rows = range(0, max(1, truth.shape[0] - SIZE_PX + 1), 20)
    cols = range(0, max(1, truth.shape[1] - SIZE_PX + 1), 20)

    def held(row: int, col: int) -> int:
        bottom, right = min(row + SIZE_PX, truth.shape[0]), min(col + SIZE_PX, truth.shape[1])
        return int(sums[bottom, right] - sums[row, right] - sums[bottom, col] + sums[row, col])

    row, col = max(((row, col) for row in rows for col in cols), key=lambda at: held(*at))
    return slice(row, row + SIZE_PX), slice(col, col + SIZE_PX)


def known(images: tuple[npt.NDArray[np.float32], ...], truth: Whole, maps: torch.Tensor | None) -> Known:
    """Describes all pixels as the quick mode does."""
    bands = images[0].shape[0]
    ranges = [
        BandRange.of(*np.percentile(image.reshape(bands, -1), (0.1, 99.9), axis=1).tolist(), CPU) for image in images
    ]
    measures = None if maps is None else Measures(len(maps), 0, lambda tile: maps)
    inputs = PixelInputs(("",) * bands, ranges, measures=measures)
    shape = images[0].shape[1:]
    window = Window(0, 0, *shape)
    tile = Tile(window, window, images, np.ones(shape, np.bool_))
    with torch.inference_mode():
        features = inputs.fine(inputs.sources(tile), slice(0, shape[0]), slice(0, shape[1])).flatten(1).T.contiguous()
    return Known(features.clone(), inputs.shares, truth.ravel().astype(np.int64), shape)


def labels_needed(counts: Whole, figures: Doubles, wanted: float) -> int | None:
    """From how many labels on a curve stays at a figure; None where it does not come that far."""
    below = np.flatnonzero(figures < wanted)
    at = int(below[-1]) + 1 if len(below) else 0
    return int(counts[at]) if at < len(counts) else None


def main() -> int:
    """Prints a row for each scene, and the sum."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the imagery")
    parser.add_argument("--scenes", nargs="+", default=list(SCENES), choices=SCENES)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--batch", type=int, default=10, help="labels of a round")
    parser.add_argument("--budget", type=int, default=120, help="labels at the end, the first ones among them")
    parser.add_argument("--start", type=int, default=2, help="labels of each class at the beginning")
    parser.add_argument("--threads", type=int, default=0)
    given = parser.parse_args()
    if given.threads:
        torch.set_num_threads(given.threads)
    print(f"{'scene':14s}{'classes':>8s}{'random':>8s}{'labels':>8s}{'next':>8s}{'needs':>7s}{'share':>7s}", flush=True)
    shares = []
    for name in given.scenes:
        scene = landscape(int(name[-1])) if name.startswith("landscape") else city(given.data / "oscd" / name)
        curves = {
            arm: [curve(scene, arm, seed, given.batch, given.budget, given.start) for seed in range(given.seeds)]
            for arm in ARMS
        }
        random, chosen = (np.mean([figures for _, figures in curves[arm]], axis=0) for arm in ("random", "next"))
        counts = curves["random"][0][0]
        needed = labels_needed(counts, chosen, float(random[-1]))
        shares.append(needed / counts[-1] if needed is not None else 1.0)
        needs = "more" if needed is None else str(needed)
        print(
            f"{name:14s}{scene.class_count:8d}{random[-1]:8.3f}{counts[-1]:8d}{chosen[-1]:8.3f}{needs:>7s}{shares[-1]:7.2f}",
            flush=True,
        )
    print(f"mean share {np.mean(shares):.2f}, median {np.median(shares):.2f}, over {len(shares)} scenes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
