"""How long does the quick mode take: training when the encoder's maps are cached, and classifying a view?

    .venv/bin/python -m benchmarks.quick_speed [--threads 2] [--repetitions 3]

Times are by the clock, in a process that has done each once, as a person meets them who labels and trains again.
Training is from reading the labels to a calibrated classifier with its cross-validation. The view is 1000 x 800 px,
read from the file and classified into probabilities, with the encoder's maps (as far as it uses them) from the cache.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

import numpy as np
import torch

from benchmarks.common import ROOT
from engine.classifiers import quick_training
from engine.contract.jobs.classification import TrainClassifier
from engine.jobs.classify.learning import LearningResult, learn_quick
from engine.jobs.classify.training_data import gather_data, read_training_inputs
from engine.observer import SilentObserver
from engine.raster.windows import Window

VIEW = Window(150, 450, 800, 1000)
CPU, QUIET = torch.device("cpu"), SilentObserver()


def main() -> int:
    """Prints seconds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    data = Path(os.environ.get("SWIMDIFF_DATA", ROOT.parent / "shared" / "data"))
    parser.add_argument("--data", type=Path, default=data / "rcr")
    parser.add_argument("--cache", type=Path, default=ROOT / "build" / "maps")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--repetitions", type=int, default=3)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    choose = quick_training._helps
    print(f"{given.threads} threads".ljust(42) + "        train, s   view, s     (CPU, s)")
    for title, encoder, helps in (
        ("without encoder", "none", choose),
        ("encoder of the program, as labels decide", "", choose),
        ("encoder of the program, maps always used", "", lambda gain, label: True),
    ):
        quick_training._helps = helps
        job = TrainClassifier(
            raster=str(given.data / "sentinel2_20181013.tif"), labels=str(given.data / "rcr_landcover.shp"),
            class_field="Classname", out=str(ROOT / "build" / "quick_speed"), encoder=encoder, cache=str(given.cache),
        )  # fmt: skip
        times = [_once(job) for _ in range(given.repetitions + 1)][1:]
        train, view, cpu = (np.median(column) for column in zip(*times, strict=True))
        print(f"{title:50s}{train:8.2f}{view:10.2f}{cpu:13.2f}", flush=True)
    quick_training._helps = choose
    return 0


def _once(job: TrainClassifier) -> tuple[float, float, float]:
    """Seconds of the training, of the view, and of the processor for both."""
    started, cpu = time.perf_counter(), time.process_time()
    stack, labels = read_training_inputs(job)
    with stack.open() as reader:
        found = gather_data(job, stack, labels, reader, QUIET)
        learned: LearningResult = learn_quick(job, found, reader, Path(job.out), CPU, QUIET)
    trained = time.perf_counter()
    learned.prepare_view(VIEW, QUIET)
    viewed = time.perf_counter() if learned.classifier.card.encoder else trained  # the cache is there the next time
    classifier = learned.classifier
    with stack.open() as reader:
        for tile in reader.tiles(1024, classifier.halo_px, classifier.align_px, part=VIEW):
            classifier.probabilities(tile)
    return trained - started, time.perf_counter() - viewed, time.process_time() - cpu


if __name__ == "__main__":
    sys.exit(main())
