"""How well is change learned from some cities and found in others? A row a variant of the recipe, folds over cities.

    .venv/bin/python -m benchmarks.change_supervised [--encoder FILE] [--variants base cross-entropy] [--fine-tuned]

Each city is measured once a seed, by a decoder that has not seen it; figures are pooled over all pixels. Variants:
benchmarks/proof/supervised_change.py.
"""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import replace
from pathlib import Path

import torch

from benchmarks.proof.at_hand import read_cities
from benchmarks.proof.rows import IMAGENET
from benchmarks.proof.supervised_change import FOLDS, VARIANTS, change_supervised
from engine.backbones.device import describe_device, pick_device
from engine.backbones.files import load_encoder
from engine.evaluation.encoders import EncoderSource
from engine.evaluation.table import table_of

SHOWN = ("f1", "precision", "recall", "average_precision", "f1_best", "batch_f1")


def main() -> int:
    """Prints the table, a row as soon as it is known."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--encoder", type=Path, default=IMAGENET, help="its file")
    parser.add_argument("--variants", nargs="+", default=["base"], choices=list(VARIANTS))
    parser.add_argument("--fine-tuned", action="store_true")
    parser.add_argument(
        "--measured-in", default="", help="bands that change is measured in; empty for all; none for no measures"
    )
    parser.add_argument("--seeds", nargs="+", type=int, default=[0, 1, 2])
    parser.add_argument("--folds", type=int, default=FOLDS)
    parser.add_argument("--epochs", type=int, help="in place of the variant's own")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int, default=0)
    given = parser.parse_args()
    if given.threads:
        torch.set_num_threads(given.threads)
    device = pick_device(given.device)
    encoder, card = load_encoder(given.encoder)
    source = EncoderSource(given.encoder, card, card.name)
    cities = read_cities(given.data, None if given.measured_in == "none" else given.measured_in)
    way = "fine-tuned" if given.fine_tuned else "frozen"
    print(f"{card.name}, {way}, {len(cities)} cities, {given.folds} folds, {describe_device(device)}")
    print("variant".ljust(20) + "".join(f"{name.replace('_', ' '):>20s}" for name in SHOWN), flush=True)
    for name in given.variants:
        started_s = time.perf_counter()
        variant = VARIANTS[name] if given.epochs is None else replace(VARIANTS[name], epochs=given.epochs)
        rows = change_supervised(
            encoder.to(device), cities, device, frozen=not given.fine_tuned, variant=variant,
            seeds=given.seeds, folds=given.folds, scale=source.fixed_scale(),
        )  # fmt: skip
        table = table_of(given.seeds, rows)
        cells = "".join(f"{table.mean[shown]:>12.3f} ({table.spread[shown]:.3f})" for shown in SHOWN)
        print(f"{name:20s}{cells}  {time.perf_counter() - started_s:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
