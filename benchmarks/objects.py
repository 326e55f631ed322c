"""How well are cars and buildings found in aerial images, with which encoder, and from how many boxes?

    nice .venv/bin/python -m benchmarks.objects [--data FOLDER] [--out FOLDER] [--folds 5] [--boxes 0 10 30 100]
        [--encoders ours imagenet random] [--steps 400]

The 31 images are dealt out to five folds; the images of a fold are searched by a detector that learned from the others
(0 boxes: from all of theirs; else from squares of them, drawn at random, until so many boxes lie in them). To reach:
average precision at an overlap of 0.5 of 0.70 for cars and 0.45 for buildings, and a count error of cars below 15 %.
A car counts from the score on from which as many are found as there are, on the other folds; the expected number is the
sum of what scores are worth there. What is measured is kept in the folder, so that the command goes on where it was
stopped. Several encoders are taught with equal steps, crops and seeds.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import shapely
import torch

from benchmarks.common import ROOT
from engine.backbones.base import round_to_half
from engine.classifiers.thorough_design import choose_part
from engine.contract.classes import LabelClass
from engine.metrics.detection import Judged
from engine.objects.finding import Finder
from engine.objects.judging import Calibration, HeldOut, count_error, judged
from engine.objects.labelled_images import from_images
from engine.objects.sites import WHOLE, LabelledSites, Site, located
from engine.objects.sizes import chosen_size
from engine.objects.training import (
    LOWEST_SCORE,
    DetectorSettings,
    DetectorTraining,
    search_areas,
)
from engine.observer import SilentObserver
from engine.pixels.maps import EncoderScale
from engine.raster.ground import GroundResolution
from engine.raster.reading.image_stack import OneDate

CLASSES = (LabelClass(1, "car", "#0072b2"), LabelClass(2, "building", "#d55e00"))
MODELS = ROOT / "resources" / "models"
ENCODERS = {
    "ours": str(MODELS / "swimdiff-lite0-aerial.safetensors"),
    "imagenet": str(MODELS / "efficientnet-lite0-imagenet.safetensors"),
    "random": "random",
}
FOLDS, RESOLUTION_M, SQUARES_AN_EDGE = 5, 0.4, 4
CPU, QUIET = torch.device("cpu"), SilentObserver()


@dataclass(frozen=True)
class Trial:
    """One training: which fold is left out, the encoder, and from how many boxes it learns (0: all)."""

    fold: int
    encoder: str
    boxes: int
    steps: int

    @property
    def name(self) -> str:
        """Of its files."""
        return f"{self.encoder}-{self.boxes}-{self.steps}-{self.fold}"


def folds(count: int) -> list[int]:
    """Fold of each image."""
    return [int(one) % FOLDS for one in np.argsort(np.random.default_rng(0).permutation(count))]


def few(labelled: LabelledSites, boxes: int, seed: int) -> LabelledSites:
    """Squares of the images, drawn at random, until so many boxes lie in them."""
    cells: list[tuple[int, shapely.Geometry]] = []
    for number, site in enumerate(labelled.sites):
        edge = site.stack.grid.width / SQUARES_AN_EDGE
        places = [(c * edge, r * edge) for r in range(SQUARES_AN_EDGE) for c in range(SQUARES_AN_EDGE)]
        cells += [(number, shapely.box(x, y, x + edge, y + edge)) for x, y in places]
    chosen: dict[int, list[shapely.Geometry]] = {}
    held = 0
    for place in np.random.default_rng(seed).permutation(len(cells)):
        number, cell = cells[place]
        held += int((located(labelled.sites[number].boxes, [cell]) >= 0).sum())
        chosen.setdefault(number, []).append(cell)
        if held >= boxes:
            break
    return replace(labelled, sites=tuple(_part(labelled.sites[number], own) for number, own in chosen.items()))


def _part(site: Site, areas: Sequence[shapely.Geometry]) -> Site:
    area = located(site.boxes, areas)
    kept = area >= 0
    parts = (WHOLE,) * len(areas)
    return replace(
        site, areas=tuple(areas), parts=parts, boxes=site.boxes[kept], label=site.label[kept], area=area[kept]
    )


def measure(trial: Trial, labelled: LabelledSites, folder: Path) -> list[Judged]:
    """Teaches and searches."""
    fold = folds(len(labelled.sites))
    taught = replace(
        labelled, sites=tuple(site for site, own in zip(labelled.sites, fold, strict=True) if own != trial.fold)
    )
    tested = [site for site, own in zip(labelled.sites, fold, strict=True) if own == trial.fold]
    if trial.boxes:
        taught = few(taught, trial.boxes, trial.fold)
    part = choose_part(ENCODERS[trial.encoder], ("red", "green", "blue"), GroundResolution.of(RESOLUTION_M), 0)
    if part.encoder is None:
        raise SystemExit(part.text)
    round_to_half(part.encoder)
    values = np.concatenate([_pixels(site) for site in taught.sites], axis=1)
    rows = [torch.tensor(one[None], dtype=torch.float32) for one in (values.mean(axis=1), values.std(axis=1))]
    scale = EncoderScale(part.design.places, *rows)
    settings = DetectorSettings(trial.steps, chosen_size("auto", taught.edges_px, taught.label))
    work = folder / trial.name
    training = DetectorTraining(taught, 0, part.encoder, scale, settings, part.sha256 or "random", work, CPU, QUIET)
    finder = Finder(training.run().task, scale.places, CPU, LOWEST_SCORE)
    held = [HeldOut(site, search_areas(finder, site, WHOLE, QUIET), (WHOLE,)) for site in tested]
    shutil.rmtree(work)
    return [judged(held, label) for label in range(len(CLASSES))]


def _pixels(site: Site) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    with site.stack.open() as reader:
        tile = next(iter(reader.tiles(4096)))
    pixels: np.ndarray[tuple[int, int], np.dtype[np.float32]] = tile.images[0].reshape(3, -1)[:, ::7]
    return pixels


def kept(trial: Trial, labelled: LabelledSites, folder: Path) -> list[Judged]:
    """What a trial led to, measured now or before."""
    path = folder / f"{trial.name}.json"
    if not path.exists():
        found = measure(trial, labelled, folder)
        content = [[one.score.tolist(), one.right.tolist(), one.area.tolist(), one.true.tolist()] for one in found]
        path.write_text(json.dumps(content))
    rows = json.loads(path.read_text())
    types = (np.float64, np.bool_, np.int64, np.int64)
    return [Judged(*(np.array(values, kind) for values, kind in zip(row, types, strict=True))) for row in rows]


def summary(of_folds: Sequence[Sequence[Judged]]) -> str:
    """Average precisions with their range over the folds, and how far the cars of a tile are miscounted."""
    texts = []
    for label, one in enumerate(CLASSES):
        values = [found[label].average_precision() for found in of_folds]
        deviation = f", deviation {np.std(values, ddof=1):.3f}" if len(values) > 1 else ""
        texts.append(f"{one.name} {np.mean(values):.3f} ({min(values):.3f} to {max(values):.3f}{deviation})")
    if len(of_folds) > 1:
        shown, expected = count_errors([found[0] for found in of_folds])
        texts.append(f"count error of cars {100 * shown:.1f} %, of their expected number {100 * expected:.1f} %")
    return "; ".join(texts)


def count_errors(of_folds: Sequence[Judged]) -> tuple[float, float]:
    """Of the objects from the score on that suits the other folds, and of the sum of what theirs calibrate."""
    missed, missed_expected, true = 0.0, 0.0, 0
    for fold, found in enumerate(of_folds):
        others = Judged.joined([other for number, other in enumerate(of_folds) if number != fold])
        missed += count_error(found, others.even_threshold(0.5)) * found.true.sum()
        calibration = Calibration.fitted(others.score, others.right)
        likely = calibration.probability(found.score) if calibration is not None else np.zeros(len(found.score))
        expected = np.bincount(found.area, likely, minlength=len(found.true))
        missed_expected += float(np.abs(expected - found.true).sum())
        true += int(found.true.sum())
    return missed / true, missed_expected / true


def main() -> None:
    """Prints a line for each encoder and number of boxes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "aerial_objects")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "benchmarks" / "objects")
    parser.add_argument("--folds", type=int, default=FOLDS)
    parser.add_argument("--encoders", nargs="+", default=list(ENCODERS), choices=list(ENCODERS))
    parser.add_argument("--boxes", nargs="+", type=int, default=[0, 10, 30, 100])
    parser.add_argument("--steps", type=int, default=400)
    given = parser.parse_args()
    torch.set_num_threads(1)
    given.out.mkdir(parents=True, exist_ok=True)
    image = OneDate("images", ungeoreferenced=True, ground_resolution_m=RESOLUTION_M)
    labelled = from_images([str(given.data / "annotations.json")], image, CLASSES)
    for boxes in given.boxes:
        for encoder in given.encoders:
            trials = [Trial(fold, encoder, boxes, given.steps) for fold in range(given.folds)]
            print(
                f"{encoder}, {boxes or 'all'} boxes: {summary([kept(one, labelled, given.out) for one in trials])}",
                flush=True,
            )


if __name__ == "__main__":
    main()
