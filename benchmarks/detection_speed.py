"""How much of its time does `detect-objects` spend on what it is for, and do windows of another size find the same?

    nice .venv/bin/python -m benchmarks.detection_speed [--data FOLDER] [--folder DIR] [--edge 4] [--steps 150]
        [--windows 0 704] [--minimum-score 0.05] [--repeat 2]

Processor seconds, on one thread: those of the bare model (as its file holds it; and as the job has it, with folded
norms and in its precision), which goes over windows of an image in memory without anything around them, over those of
the whole job, which reads the raster, keeps what it finds, settles it and writes layers and a report. To reach: 0.75.
The first job of the process is not counted. Parts and jobs are run in turn, and the smallest figure of each counts:
other programs can only slow them.

And two jobs with windows of other sizes: which share of the boxes with a score above 0.5 the other one has too, with an
overlap of at least 0.5 and a score of at least 0.45. To reach: 99 %.

The raster is a square of so many aerial images an edge. The detector is taught once and kept in the folder.
"""

from __future__ import annotations

import argparse
import time
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio.raw
import rasterio
import shapely
import torch
from rasterio.crs import CRS
from rasterio.transform import from_origin

from benchmarks.common import ROOT
from engine.backbones.device import fast_precision
from engine.backbones.folded import fold_norms, lay_channels_last
from engine.contract.model_card import read_model_card
from engine.jobs import run_named
from engine.metrics.detection import matched
from engine.objects.finding import WINDOW_PX
from engine.objects.model import load_detector
from engine.observer import SilentObserver
from engine.tasks.objects import ObjectPixels

IMAGE_PX, RESOLUTION_M = 500, 0.4
TO_REACH, TO_AGREE = 0.75, 0.99
CLASSES = '[{"value": 1, "name": "car"}, {"value": 5, "name": "building"}]'
SURE, NEARLY = 0.5, 0.45
QUIET = SilentObserver()


def train(data: Path, folder: Path, steps: int) -> Path:
    """Teaches a detector of cars and buildings, once."""
    out = folder / f"model-{steps}"
    if not (out / "model.safetensors").exists():
        values = {
            "images": str(data / "annotations.json"), "classes": CLASSES, "out": str(out),
            "ground_resolution_m": RESOLUTION_M, "ungeoreferenced": True, "validation": "none", "steps": steps,
            "threads": 1,
        }  # fmt: skip
        run_named("train-detector", values, QUIET)
    return out / "model.safetensors"


def mosaic(data: Path, path: Path, edge: int) -> np.ndarray:
    """Writes a raster of images side by side, in tiles of 512 px; gives its values, [3, H, W]."""
    names = sorted((data / "images").glob("*.jpg"))
    values = np.empty((3, edge * IMAGE_PX, edge * IMAGE_PX), np.uint8)
    for number in range(edge * edge):
        row, col = (IMAGE_PX * one for one in divmod(number, edge))
        with rasterio.open(names[number % len(names)]) as image:
            values[:, row : row + IMAGE_PX, col : col + IMAGE_PX] = image.read(out_shape=(3, IMAGE_PX, IMAGE_PX))
    profile = {
        "driver": "GTiff", "dtype": "uint8", "count": 3, "width": values.shape[2], "height": values.shape[1],
        "crs": CRS.from_epsg(32635), "transform": from_origin(500_000, 6_500_000, RESOLUTION_M, RESOLUTION_M),
        "tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "deflate", "photometric": "RGB",
    }  # fmt: skip
    with rasterio.open(path, "w", **profile) as target:
        target.write(values)
    return values


def bare_s(model: Path, values: np.ndarray, *, as_the_job: bool) -> float:
    """Processor seconds of the network over windows of an image in memory.

    Args:
        model: file of the detector.
        values: [3, H, W].
        as_the_job: with folded norms, in the precision that the job takes; else as the file holds it.
    """
    device = torch.device("cpu")
    detector = load_detector(model, device)
    task, places = detector.task, list(detector.scale.places)
    if as_the_job:
        fold_norms(task.encoder)
        lay_channels_last(task.encoder)
    step = max(1, round(WINDOW_PX / task.size.enlargement))
    started_s = time.process_time()
    with torch.inference_mode():
        for row in range(0, values.shape[1], step):
            for col in range(0, values.shape[2], step):
                part = values[places, row : row + step, col : col + step].astype(np.float32)
                image = torch.from_numpy(part[None])
                pixels = ObjectPixels(image, torch.ones(1, *part.shape[1:], dtype=torch.bool))
                for look in range(task.size.looks):
                    inputs = task.prepare(pixels, look)
                    if as_the_job:
                        inputs = inputs.contiguous(memory_format=torch.channels_last)
                    with fast_precision(device) if as_the_job else nullcontext():
                        scores = task(inputs, look)
                    task.probabilities(scores)
    return time.process_time() - started_s


@dataclass(frozen=True)
class Objects:
    """What a job found: boxes [N, 4] in the CRS, scores and classes."""

    boxes: np.ndarray
    score: np.ndarray
    name: np.ndarray

    def share_in(self, other: Objects) -> tuple[int, int]:
        """How many sure boxes the other one has too, and how many there are."""
        sure, kept = self.score > SURE, other.score > NEARLY
        agreed = 0
        for name in np.unique(self.name[sure]):
            own, its = sure & (self.name == name), kept & (other.name == name)
            agreed += int((matched(self.boxes[own], self.score[own], other.boxes[its]) >= 0).sum())
        return agreed, int(sure.sum())


def detect(raster: Path, model: Path, out: Path, window_px: int, minimum_score: float) -> tuple[float, Objects]:
    """Runs the job; gives its processor seconds and what it found."""
    values = {
        "raster": str(raster), "model": str(model), "out": str(out), "threads": 1, "allow_mismatch": True,
        "minimum_score": minimum_score,
    }  # fmt: skip
    started_s = time.process_time()
    answer = run_named("detect-objects", {**values, **({"window_px": window_px} if window_px else {})}, QUIET)
    seconds = time.process_time() - started_s
    meta, _, wkb, columns = pyogrio.raw.read(answer.objects)
    fields = dict(zip(meta["fields"], columns, strict=True))
    return seconds, Objects(shapely.bounds(shapely.from_wkb(wkb)), fields["score"], fields["class"])


def main() -> None:
    """Prints the ratio, and the share that agrees."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "aerial_objects")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmarks" / "detection_speed")
    parser.add_argument("--edge", type=int, default=4)
    parser.add_argument("--steps", type=int, default=150)
    parser.add_argument("--windows", type=int, nargs=2, default=[0, 704])
    parser.add_argument("--minimum-score", type=float, default=0.05)
    parser.add_argument("--repeat", type=int, default=2)
    given = parser.parse_args()
    torch.set_num_threads(1)
    given.folder.mkdir(parents=True, exist_ok=True)
    model, raster = train(given.data, given.folder, given.steps), given.folder / f"mosaic-{given.edge}.tif"
    mosaic(given.data, given.folder / "small.tif", 1)
    values = mosaic(given.data, raster, given.edge)
    detect(given.folder / "small.tif", model, given.folder / "found", given.windows[0], given.minimum_score)
    bare, quick, whole, one = [], [], [], None
    for _ in range(given.repeat):
        bare.append(bare_s(model, values, as_the_job=False))
        quick.append(bare_s(model, values, as_the_job=True))
        seconds, one = detect(raster, model, given.folder / "found", given.windows[0], given.minimum_score)
        whole.append(seconds)
        print(f"bare {bare[-1]:.1f} s, as the job {quick[-1]:.1f} s, job {whole[-1]:.1f} s", flush=True)
    card = read_model_card(model)
    print(
        f"{values[0].size / 1e6:.1f} Mpx seen {card.settings['enlargement']} times as large; bare {min(bare):.1f} s, "
        f"job {min(whole):.1f} s, ratio {min(bare) / min(whole):.2f} (to reach: {TO_REACH}); in the precision of the "
        f"job bare {min(quick):.1f} s, ratio {min(quick) / min(whole):.2f}"
    )
    _, other = detect(raster, model, given.folder / "found", given.windows[1], given.minimum_score)
    if one is None:
        return
    shares = one.share_in(other), other.share_in(one)
    agreed, sure = (sum(pair) for pair in zip(*shares, strict=True))
    print(
        f"{len(one.score)} and {len(other.score)} objects; of {sure} boxes above {SURE}, {agreed} agree "
        f"({agreed / max(1, sure):.2%}, to reach: {TO_AGREE:.0%})"
    )


if __name__ == "__main__":
    main()
