"""What are ten labels a class worth on EuroSAT? A linear layer on vectors of an encoder against a forest on statistics.

    .venv/bin/python -m benchmarks.few_labels [--encoder FILE ...] [--labels 10] [--draws 5]

Labels are drawn from the images that encoders of the proof may have seen without labels; errors are of the images that
they have not seen. To reach: at most half the error of the forest.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from sklearn.ensemble import RandomForestClassifier
from torch import Tensor
from torch.nn import functional

from benchmarks.proof.at_hand import ImageArrays, read_set
from benchmarks.proof.probes import SPLIT_SEED, TEST_SHARE, ArrayImages, at_size, vectors_of
from benchmarks.proof.rows import IMAGENET
from engine.backbones.device import pick_device
from engine.backbones.files import load_encoder
from engine.data.split import Share, drawn, test_part
from engine.evaluation.encoders import EncoderSource
from engine.evaluation.probe import ProbeSettings, linear_probe
from engine.evaluation.table import table_of
from engine.observer import SilentObserver

PERCENTILES = (5, 25, 50, 75, 95)
TREES = 500

FloatArray = npt.NDArray[np.float32]


def band_statistics(images: npt.NDArray[np.uint8]) -> FloatArray:
    """Mean, deviation and percentiles of each band, [N, 7 C]."""
    flat = images.reshape(*images.shape[:2], -1).astype(np.float32)
    found = [flat.mean(axis=2), flat.std(axis=2), *np.percentile(flat, PERCENTILES, axis=2)]
    return np.concatenate(found, axis=1).astype(np.float32)


def forest_error(known: FloatArray, labels: npt.NDArray[np.int64], unseen: FloatArray, truth: npt.NDArray[np.int64],
                 seed: int) -> float:  # fmt: skip
    """Share of the unseen images that a random forest gets wrong."""
    forest = RandomForestClassifier(TREES, random_state=seed).fit(known, labels)
    return float((forest.predict(unseen) != truth).mean())


def linear_error(
    known: Tensor, labels: Tensor, unseen: Tensor, truth: Tensor, names: Sequence[str], seed: int
) -> float:
    """Share of the unseen images that a linear layer gets wrong.

    Args:
        known: [N, D] vectors.
        labels: [N] their classes.
        unseen: [M, D].
        truth: [M].
        names: [N] of the known images.
        seed: of the parts among which the decay is chosen.
    """
    found = linear_probe(known, functional.one_hot(labels), unseen, names, ProbeSettings(seed=seed), SilentObserver())
    return float((found.argmax(dim=1) != truth).float().mean())


def draws(
    images: ImageArrays, count: int, repetitions: int
) -> tuple[npt.NDArray[np.bool_], list[npt.NDArray[np.int64]]]:
    """Which images are measured on, and the numbers of those whose labels are drawn, for each repetition."""
    measured = test_part(images.names, images.groups, TEST_SHARE, SPLIT_SEED)
    there = np.flatnonzero(~measured)
    names, groups = [images.names[one] for one in there], [images.groups[one] for one in there]
    share = Share(0.0, at_least=count)
    return measured, [there[drawn(names, groups, share, seed, "labels")] for seed in range(repetitions)]


def main() -> int:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--encoder", nargs="+", type=Path, default=[IMAGENET])
    parser.add_argument("--labels", type=int, default=10, help="of each class")
    parser.add_argument("--draws", type=int, default=5)
    parser.add_argument("--image-px", type=int, default=64)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int, default=0)
    given = parser.parse_args()
    if given.threads:
        torch.set_num_threads(given.threads)
    device = pick_device(given.device)
    images = read_set(given.data, "eurosat")
    measured, chosen = draws(images, given.labels, given.draws)
    seeds = range(given.draws)
    statistics = band_statistics(images.images)
    truth = images.labels[measured]
    forest = [forest_error(statistics[own], images.labels[own], statistics[measured], truth, seed)
              for seed, own in zip(seeds, chosen, strict=True)]  # fmt: skip
    _line("forest on band statistics", forest, forest)
    pixels = at_size(torch.from_numpy(images.images), given.image_px)
    for path in given.encoder:
        encoder, card = load_encoder(path)
        seen = ArrayImages(pixels[torch.from_numpy(~measured)])
        scale = EncoderSource(path, card, card.name).fixed_scale() or seen.scale()
        vectors = vectors_of(encoder.to(device), ArrayImages(pixels), scale, device)
        labels, unseen = torch.from_numpy(images.labels).to(device), torch.from_numpy(measured).to(device)
        errors = []
        for seed, own in zip(seeds, chosen, strict=True):
            known, names = torch.from_numpy(own).to(device), [images.names[one] for one in own]
            errors.append(linear_error(vectors[known], labels[known], vectors[unseen], labels[unseen], names, seed))
        _line(card.name or path.stem, errors, forest)
    return 0


def _line(name: str, errors: Sequence[float], forest: Sequence[float]) -> None:
    rows = [{"error": own, "share": own / other} for own, other in zip(errors, forest, strict=True)]
    table = table_of(range(len(rows)), rows)
    print(f"{name:32s} error {table.mean['error']:.3f} ({table.spread['error']:.3f}), over that of the forest "
          f"{table.mean['share']:.2f} ({table.spread['share']:.2f})", flush=True)  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
