"""How much of its time `classify` spends on what it is for.

Question: which share of a whole run on the `rcr` scene (5.8 Mpx, seven bands) with a quick model do reading the file
once, computing classes and areas on arrays in memory, and writing the class raster take? The rest is what windows,
halos, the spool, verification and the report cost. To reach: 0.75.

    python -m benchmarks.classify_speed [--model model.safetensors] [--repeat 3] [--folder DIR]

Without a model one is trained on the scene's polygons first, as `train-classifier` does it; its time does not count.
The parts and the job are run in turn in one process, and the fastest of each count: other programs can only slow them.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

import numpy as np

from benchmarks.whole_job import read_once
from engine.backbones.device import describe_device, pick_device
from engine.classifiers.base import Classifier
from engine.classifiers.files import load_classifier
from engine.contract.jobs.classification import Classify
from engine.contract.model_card import read_model_card
from engine.export.class_layout import class_layout
from engine.jobs import run_named
from engine.jobs.classify.model_stack import stack_for_model
from engine.jobs.shared.machine import use_threads
from engine.observer import SilentObserver
from engine.raster.areas import CellAreas
from engine.raster.reading.image_stack import ImageStack
from engine.raster.reading.plan import tile_window
from engine.raster.windows import Tile, Window, split, windows_between
from engine.raster.writing.writer import RasterWriter

DATA = Path(os.environ.get("SWIMDIFF_DATA", Path(__file__).resolve().parents[2] / "shared" / "data")) / "rcr"
WINDOW_PX = 1024
TO_REACH = 0.75


def train(folder: Path) -> Path:
    """Trains a quick model on the scene's polygons."""
    values = {
        "raster": str(DATA / "sentinel2_20181013.tif"),
        "labels": str(DATA / "rcr_landcover.shp"),
        "class_field": "Classname",
        "out": str(folder / "trained"),
        "cache": str(folder / "cache"),
        "validation": "none",
    }
    return Path(run_named("train-classifier", values, SilentObserver()).model)


def compute(scene: ImageStack, classifier: Classifier, image: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Classes [h, w] of a scene without holes, and the area of each class."""
    shape = scene.grid.shape
    whole = Window(0, 0, *shape)
    classes = np.empty(shape, np.uint8)
    values = np.array([one.value for one in classifier.classes], np.uint8)
    bands = [number - 1 for number in scene.bands[0]]
    for core in windows_between(split(shape[0], WINDOW_PX), split(shape[1], WINDOW_PX)):
        place = tile_window(core, classifier.halo_px, classifier.align_px, shape)
        part = image[(bands, *place.outer.slices_in(whole))].astype(np.float32)
        tile = Tile(core, place.outer, (part,), np.ones(place.outer.shape, bool))
        classes[core.slices_in(whole)] = values[classifier.probabilities(tile).argmax(axis=0)]
    row_m2 = CellAreas(scene.grid).rows_m2(whole)
    return classes, np.array([np.count_nonzero(classes == value, axis=1) @ row_m2 for value in values])


def write(path: Path, scene: ImageStack, classifier: Classifier, classes: np.ndarray, threads: int) -> None:
    """Writes the class raster."""
    writer = RasterWriter(path, scene.grid, class_layout(classifier.classes, "zstd", False, threads))
    writer.write(Window(0, 0, *scene.grid.shape), classes)
    writer.close()


def main() -> None:
    """Prints seconds of the parts and of the job, and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default=None)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--folder", default=None)
    options = parser.parse_args()
    threads = use_threads(0)
    device = pick_device("auto")
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        model = Path(options.model) if options.model else train(folder)
        job = Classify(raster=str(DATA / "sentinel2_20181013.tif"), model=str(model), out=str(folder / "map"))
        scene = stack_for_model(job, read_model_card(model))
        classifier = load_classifier(model, device)
        parts, whole = [], []
        for _ in range(options.repeat):
            marks = [time.perf_counter()]
            image = read_once(job.raster)
            marks.append(time.perf_counter())
            classes, _ = compute(scene, classifier, image)
            marks.append(time.perf_counter())
            write(folder / "bare.tif", scene, classifier, classes, threads)
            marks.append(time.perf_counter())
            del image
            parts.append(np.diff(marks))
            (folder / "bare.tif").unlink()
            started_s = time.perf_counter()
            values = {"raster": job.raster, "model": job.model, "out": job.out}
            run_named("classify", values, SilentObserver())
            whole.append(time.perf_counter() - started_s)
        read_s, compute_s, write_s = np.min(parts, axis=0)
        ratio = (read_s + compute_s + write_s) / min(whole)
        print(
            f"{scene.grid.size_px / 1e6:.1f} Mpx, {scene.band_count} bands, {describe_device(device)}  "
            f"reading {read_s:.1f} s, computing {compute_s:.1f} s, writing {write_s:.1f} s, job {min(whole):.1f} s  "
            f"ratio {ratio:.2f} (to reach: {TO_REACH})"
        )


if __name__ == "__main__":
    main()
