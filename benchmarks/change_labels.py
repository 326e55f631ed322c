"""How well do change labels of some cities serve others? Half of the cities teach, the others are measured, and back.

    .venv/bin/python -m benchmarks.change_labels [--split alternate] [--encoder none] [--epochs 10] [--device cuda]

Through the classes that train-classifier and classify use in the thorough mode: patches from the readers, the one
training loop, windows with halos. Pooled F1 over all pixels of all cities, each half scored by what the other taught.
The threshold is the one that is best for the labels of the teaching half, scored by networks that did not learn from
the city. Beside it the same without labels: the smoothed score of the two label-free detectors, by its rank in its
image, with a threshold from the labels of the other half.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from benchmarks.common import ROOT
from engine.backbones.device import pick_device
from engine.change.measures import ChangeMeasures
from engine.classifiers.thorough import Thorough
from engine.classifiers.thorough_design import choose_part
from engine.classifiers.thorough_patches import Source
from engine.classifiers.thorough_training import ThoroughSettings, train
from engine.contract.classes import LabelClass
from engine.contract.model_card import ModelCard
from engine.data.pairs import DescribedPair, Truth, describe_pair, find_pairs, read_truth, with_truth
from engine.evaluation.change import best_threshold_of
from engine.labels.pixels import LabelledPixels
from engine.metrics.binary import Confusion, average_precision, confusion, pooled
from engine.observer import SilentObserver
from engine.raster.windows import Window

CLASSES = (LabelClass(1, "Unchanged", "#999999"), LabelClass(2, "Changed", "#d55e00"))
WINDOW_PX = 1024
Scores = dict[str, npt.NDArray[np.float32]]


@dataclass(frozen=True)
class City:
    """A pair with its truth."""

    pair: DescribedPair
    truth: Truth

    @property
    def name(self) -> str:
        """Of its folder."""
        return self.pair.name

    @property
    def known(self) -> npt.NDArray[np.bool_]:
        """[H, W]."""
        known: npt.NDArray[np.bool_] = self.truth >= 0
        return known

    def source(self, part: int, device: torch.device) -> Source:
        """Its labels as a training takes them: each city is a part of its own, so none is learned from and tested."""
        reader = self.pair.open()
        measures = ChangeMeasures(reader.band_count, device)
        measures.fit(reader, SilentObserver())
        rows, cols = np.nonzero(self.known)
        label = (self.truth[rows, cols] > 0).astype(np.int64)
        pixels = LabelledPixels(rows, cols, label, np.zeros_like(rows), self.pair.grid.shape)
        return Source(reader, pixels, np.full(len(rows), part, np.int64), measures)


def halves(names: Sequence[str], split: str) -> tuple[list[str], list[str]]:
    """Two halves of the cities in alphabetical order: every second one, or the first and the last."""
    if split == "alternate":
        return list(names[0::2]), list(names[1::2])
    middle = len(names) // 2
    return list(names[:middle]), list(names[middle:])


def label_free(city: City, device: torch.device) -> npt.NDArray[np.float32]:
    """[N] rank of the smoothed score among the pixels of the city."""
    with city.pair.open() as reader:
        measures = ChangeMeasures(reader.band_count, device)
        measures.fit(reader, SilentObserver())
        found = np.zeros(city.truth.shape, np.float32)
        for tile in reader.tiles(WINDOW_PX, measures.halo_px):
            rows, cols = tile.core_slices
            inside = tile.core.slices_in(Window(0, 0, *city.truth.shape))
            found[inside] = measures.maps(tile)[-1, rows, cols].cpu().numpy()
    return found[city.known]


def classified(classifier: Thorough, city: City) -> npt.NDArray[np.float32]:
    """[N] probability of change of the pixels of a city."""
    found = np.zeros(city.truth.shape, np.float32)
    with city.pair.open() as reader:
        classifier.adapt(reader, SilentObserver())
        for tile in reader.tiles(WINDOW_PX, classifier.halo_px, classifier.align_px):
            inside = tile.core.slices_in(Window(0, 0, *city.truth.shape))
            found[inside] = np.nan_to_num(classifier.probabilities(tile)[1])
    return found[city.known]


def taught(
    teaching: Sequence[City], measured: Sequence[City], given: argparse.Namespace, device: torch.device
) -> tuple[Scores, float]:
    """Probabilities of the measured cities, mean over the seeds, and the threshold that the teaching ones chose."""
    sources = [city.source(part, device) for part, city in enumerate(teaching)]
    bands = sources[0].reader.band_count
    roles = teaching[0].pair.mapping.roles
    card = ModelCard(
        "thorough", CLASSES, tuple(role or "" for role in roles), tuple(role or "" for role in roles), 2,
        *((value,) * (2 * bands) for value in (0.0, 1.0, 0.0, 1.0)), 10.0,
    )  # fmt: skip
    scores: Scores = {}
    held_out: list[npt.NDArray[np.float32]] = []
    for seed in given.seeds:
        settings = ThoroughSettings(
            epochs=given.epochs, class_weights=False, frozen=given.frozen, seed=seed, most_parts=given.parts,
            batch_size=given.batch_size,
        )  # fmt: skip
        part = choose_part(given.encoder, roles, seed)
        with tempfile.TemporaryDirectory() as folder:
            found = train(card, sources, part, settings, Path(folder) / "run", device, SilentObserver())
        held_out.append(np.concatenate([values[:, 1] for values in found.held_out]))
        for city in measured:
            share = classified(found.classifier, city) / len(given.seeds)
            scores[city.name] = scores.get(city.name, np.zeros_like(share)) + share
    changed = np.concatenate([source.pixels.label > 0 for source in sources])
    return scores, best_threshold_of(np.mean(held_out, axis=0), changed)[0]


def report(name: str, scores: Scores, thresholds: dict[str, float], cities: dict[str, City], seconds: float) -> None:
    """Prints a row of the table, and a line a city."""
    counts: dict[str, Confusion] = {}
    precisions: dict[str, float] = {}
    for city in scores:
        changed = cities[city].truth[cities[city].known] > 0
        counts[city] = confusion(scores[city] >= thresholds[city], changed)
        precisions[city] = average_precision(scores[city], changed)
    total = pooled(counts.values())
    mean = float(np.mean(list(precisions.values())))
    rates = f"F1 {total.f1:.3f}  P {total.precision:.2f}  R {total.recall:.2f}"
    print(f"{name:28s} {rates}  mean AP {mean:.3f}  {seconds:6.0f} s")
    for city, count in counts.items():
        print(f"    {city:12s} threshold {thresholds[city]:.3f}  F1 {count.f1:.3f}  AP {precisions[city]:.3f}")
    sys.stdout.flush()


def main() -> int:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--split", default="alternate", choices=["alternate", "halves"])
    parser.add_argument("--encoder", default="none", help="none, random, a path; empty: that of the program")
    parser.add_argument("--frozen", action="store_true")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--batch-size", type=int, default=8)
    parser.add_argument("--parts", type=int, default=2, help="trainings that leave cities out, for the threshold")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--label-free", action="store_true", help="only the row without labels")
    given = parser.parse_args()
    if given.threads:
        torch.set_num_threads(given.threads)
    device = pick_device(given.device)
    cities = {}
    for files in with_truth(find_pairs([str(given.data / "oscd")])):
        pair = describe_pair(files)
        cities[pair.name] = City(pair, read_truth(files, pair))
    parts = halves(sorted(cities), given.split)
    print(f"halves: {', '.join(parts[0])} | {', '.join(parts[1])}")
    started_s = time.perf_counter()
    free = {name: label_free(city, device) for name, city in cities.items()}
    thresholds: dict[str, float] = {}
    for teaching, measured in (parts, parts[::-1]):
        changed = np.concatenate([cities[name].truth[cities[name].known] > 0 for name in teaching])
        chosen = best_threshold_of(np.concatenate([free[name] for name in teaching]), changed)[0]
        thresholds.update(dict.fromkeys(measured, chosen))
    report("label-free, rank", free, thresholds, cities, time.perf_counter() - started_s)
    if given.label_free:
        return 0
    started_s = time.perf_counter()
    scores: Scores = {}
    for teaching, measured in (parts, parts[::-1]):
        found, chosen = taught([cities[n] for n in teaching], [cities[n] for n in measured], given, device)
        scores.update(found)
        thresholds.update(dict.fromkeys(measured, chosen))
    report(
        f"taught, encoder {given.encoder or 'of the program'}",
        scores,
        thresholds,
        cities,
        time.perf_counter() - started_s,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
