"""How well does the quick mode tell land cover apart, against a random forest on the bands? Same folds, same draws.

    .venv/bin/python -m benchmarks.land_cover [--encoder none] [--repetitions 5] [--draws 20]

Whole polygons are left out. A class of one polygon stays in training and is not counted. With few polygons, as many
classes as can be get one each, and the pixels of these classes in all other polygons are counted.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import StratifiedGroupKFold

from benchmarks.common import ROOT
from engine.classifiers.quick_encoder import quick_encoder
from engine.classifiers.quick_features import cores, gather
from engine.classifiers.quick_training import HEADS, train
from engine.classifiers.thorough_design import choose_part
from engine.contract.jobs.classification import TrainClassifier
from engine.contract.model_card import ModelCard
from engine.jobs.classify.training_data import gather_data, read_training_inputs
from engine.labels.base import Labels
from engine.labels.folds import NEVER, Validation, split
from engine.labels.pixels import LabelledPixels
from engine.observer import SilentObserver
from engine.pixels.cache import MapCache, cache_key
from engine.raster.reading.image_stack import ImageStack
from engine.raster.reading.reader import StackReader

Positions = npt.NDArray[np.int64]
FOLDS, TREES = 3, 100
FEW = (3, 5, 10)
CPU, QUIET = torch.device("cpu"), SilentObserver()


@dataclass(frozen=True)
class Task:
    """The labelled scene, and what both methods see of it."""

    scene: ImageStack
    reader: StackReader
    labels: Labels
    pixels: LabelledPixels
    card: ModelCard
    bands: npt.NDArray[np.float32]
    encoder: str
    head: str
    cache: Path

    def quick(
        self, learned: npt.NDArray[np.bool_], validation: Validation | None, seed: int
    ) -> npt.NDArray[np.float32]:
        """Probabilities of all pixels that were not learned from, [N, K]; of each part by what did not see it."""
        encoder = quick_encoder(choose_part(self.encoder, self.scene.roles, seed), self.card, CPU)
        cache = (
            None
            if encoder is None
            else MapCache(self.cache, cache_key(self.scene, encoder.maps, encoder.sha256), encoder.maps)
        )
        pixels = self.pixels.take(learned)
        if validation is not None:
            return train(
                self.card, self.reader, pixels, validation, encoder, cache, HEADS[self.head], seed, CPU, QUIET
            ).held_out
        # Without an encoder there is nothing to choose, and a temperature changes no class.
        own = split(pixels, self.labels, validation="none" if encoder is None else "polygons", seed=seed)
        taught = train(self.card, self.reader, pixels, own, encoder, cache, HEADS[self.head], seed, CPU, QUIET)
        inputs = taught.classifier.description.inputs
        rest = self.pixels.take(~learned)
        features = gather(self.reader, rest, inputs, inputs.halo_px, QUIET)
        result = np.full((len(learned), len(self.card.classes)), np.nan, np.float32)
        with torch.inference_mode():
            result[~learned] = taught.classifier.head.of_features(features).T.numpy()
        return result

    def forest(self, learned: npt.NDArray[np.bool_], tested: npt.NDArray[np.bool_], seed: int) -> Positions:
        """Classes of the tested pixels."""
        forest = RandomForestClassifier(TREES, random_state=seed)
        found: Positions = forest.fit(self.bands[learned], self.pixels.label[learned]).predict(self.bands[tested])
        return found


def main() -> int:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    data = Path(os.environ.get("SWIMDIFF_DATA", ROOT.parent / "shared" / "data"))
    parser.add_argument("--data", type=Path, default=data / "rcr")
    parser.add_argument("--encoder", default="", help="as of train-classifier")
    parser.add_argument("--head", default="mlp", choices=sorted(HEADS))
    parser.add_argument("--cache", type=Path, default=ROOT / "build" / "maps")
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--draws", type=int, default=20)
    given = parser.parse_args()
    job = TrainClassifier(
        raster=str(given.data / "sentinel2_20181013.tif"), labels=str(given.data / "rcr_landcover.shp"),
        class_field="Classname", out=str(ROOT / "build" / "land_cover"),
    )  # fmt: skip
    scene, labels = read_training_inputs(job)
    with scene.open() as reader:
        found = gather_data(job, scene, labels, reader, QUIET)
        bands = band_values(reader, found.pixels)
        task = Task(
            scene, reader, found.labels, found.pixels, found.card, bands, given.encoder, given.head, given.cache
        )
        print(
            f"{found.pixels.count} pixels of {len(found.labels.features)} polygons, {len(found.labels.classes)} classes"
        )
        cross_validation(task, given.repetitions)
        few_polygons(task, given.draws)
    return 0


def band_values(reader: StackReader, pixels: LabelledPixels) -> npt.NDArray[np.float32]:
    """What the forest sees, [N, C]."""
    values = np.zeros((pixels.count, reader.band_count), np.float32)
    windows = cores(pixels, 1)
    for (_, positions), tile in zip(windows, reader.places([window for window, _ in windows]), strict=True):
        values[positions] = tile.images[0][
            :, pixels.rows[positions] - tile.outer.row, pixels.cols[positions] - tile.outer.col
        ].T
    return values


def cross_validation(task: Task, repetitions: int) -> None:
    """Three folds over polygons, repeated."""
    label, feature = task.pixels.label, task.pixels.feature
    alone = np.array([count < 2 for count in task.labels.counts])[label]
    everything = np.ones(len(label), bool)
    rows: dict[str, list[tuple[float, float]]] = {"forest on the bands": [], "quick mode": []}
    for number in range(repetitions):
        parts = np.full(len(label), NEVER, np.int64)
        folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=number).split(label, label, feature)
        for part, (_, tested) in enumerate(folds):
            parts[tested] = part
        parts[alone] = NEVER
        validation = Validation(parts, FOLDS, "polygons", "")
        forest = np.full(len(label), -1)
        for part in range(FOLDS):
            forest[parts == part] = task.forest(parts != part, parts == part, number)
        quick = task.quick(everything, validation, number)
        for name, mapped in (("forest on the bands", forest), ("quick mode", np.nan_to_num(quick).argmax(axis=1))):
            rows[name].append(figures(label[~alone], mapped[~alone]))
    print(
        f"\n{FOLDS} folds over polygons, {repetitions} repetitions".ljust(44) + "balanced accuracy (spread)   accuracy"
    )
    means = {}
    for name, values in rows.items():
        balanced, accuracy = np.array(values).T
        means[name] = 1.0 - balanced.mean()
        print(f"{name:43s}{balanced.mean():.4f} ({balanced.std():.4f})            {accuracy.mean():.4f}")
    print(f"balanced error, quick over forest: {means['quick mode'] / means['forest on the bands']:.2f}", flush=True)


def few_polygons(task: Task, draws: int) -> None:
    """A few polygons drawn at random."""
    print(
        f"\nwith few polygons, {draws} draws".ljust(29)
        + "".join(f"{name:>24s}" for name in ("forest", "quick mode", "above, equal, below"))
    )
    label = task.pixels.label
    for count in FEW:
        scores = []
        for number in range(draws):
            learned = np.isin(task.pixels.feature, draw(task.labels.label_of, count, 1000 * count + number))
            tested = ~learned & np.isin(label, np.unique(label[learned]))
            quick = task.quick(learned, None, number)[tested].argmax(axis=1)
            forest = task.forest(learned, tested, number)
            scores.append([figures(label[tested], mapped)[0] for mapped in (forest, quick)])
        forest_scores, quick_scores = np.array(scores).T
        ahead, level = int((quick_scores > forest_scores).sum()), int((quick_scores == forest_scores).sum())
        wins = f"{ahead}, {level}, {draws - ahead - level}"
        print(f"{count:<29d}{forest_scores.mean():>24.4f}{quick_scores.mean():>24.4f}{wins:>24s}", flush=True)


def draw(label_of: Positions, count: int, seed: int) -> list[int]:
    """Draws polygons: one of each class first, in random order, then any."""
    rng = np.random.default_rng(seed)
    order, classes = rng.permutation(len(label_of)).tolist(), rng.permutation(int(label_of.max()) + 1)
    picked = [next(p for p in order if label_of[p] == one) for one in classes[:count]]
    return picked + [p for p in order if p not in picked][: count - len(picked)]


def figures(truth: Positions, mapped: Positions) -> tuple[float, float]:
    """Balanced accuracy and accuracy."""
    classes: Sequence[int] = np.unique(truth).tolist()
    return float(np.mean([(mapped[truth == one] == one).mean() for one in classes])), float((mapped == truth).mean())


if __name__ == "__main__":
    sys.exit(main())
