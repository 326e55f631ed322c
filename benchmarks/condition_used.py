"""Does the denoiser use the encoder's maps? Its loss with the maps of another image, over that with the right ones.

    .venv/bin/python -m benchmarks.condition_used [RUN] [--data SOURCE ...] [--batches 8]

RUN is the output folder of a pretraining, finished or not; its newest checkpoint is read, and nothing is written there.
Where it is finished, the sources are those of the run, unless --data names others. Without RUN, an encoder is trained
for --train-steps first, on --data or on rasters made for it.

Noise levels are spread evenly over four quarters, the same levels and noise for the right maps and the others, and
batch norm works as in training. Beside it, the same for first weights: 1 if the measure is fair.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, fields
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from benchmarks.common import make_pair, run_engine
from engine.backbones.device import fast_precision
from engine.contract.jobs.pretraining import Pretrain
from engine.contract.parameters import from_dict
from engine.data.loader import Loader
from engine.data.patches import PatchSettings
from engine.data.sources import find_patches
from engine.data.store import PatchStore
from engine.jobs.pretrain.settings import source_list
from engine.jobs.shared.machine import use_threads
from engine.methods.swimdiff.batch import ViewBatch
from engine.methods.swimdiff.method import SwimDiff
from engine.methods.swimdiff.restoration import Restoration, half_size
from engine.methods.swimdiff.settings import SwimDiffSettings
from engine.observer import SilentObserver
from engine.train.checkpoint import INDEX, Checkpoints, Identity
from engine.train.randomness import step_generator

CPU = torch.device("cpu")
QUARTERS = ("weakest noise", "second quarter", "third quarter", "strongest noise")
RASTER_PX = 1024


@dataclass(frozen=True)
class Trained:
    """The newest checkpoint of a run.

    Args:
        method: with its weights.
        first: the same method with first weights.
        step: of the checkpoint.
        batch_size: of the run.
        data: key of the patches.
    """

    method: SwimDiff
    first: SwimDiff
    step: int
    batch_size: int
    data: str


def read_checkpoint(run: Path) -> Trained:
    """Reads the newest checkpoint, checked by its checksums.

    Raises:
        SystemExit: where there is none, or the denoiser was not trained.
    """
    folder = run / "checkpoints"
    places = sorted(folder.glob(f"step-????????/{INDEX}"))
    if not places:
        raise SystemExit(f"{folder} holds no checkpoint.")
    index = json.loads(places[-1].read_text(encoding="utf-8"))
    packed = Checkpoints(folder, Identity(index["settings"], index["data"], index["engine"])).latest()
    if packed is None:
        raise SystemExit(f"{folder} holds no checkpoint.")
    known = index["settings"]
    names = {field.name for field in fields(SwimDiffSettings)}
    settings = SwimDiffSettings(**{name: value for name, value in known.items() if name in names})
    if not (settings.diffusion and settings.coupling):
        raise SystemExit(f"{run} was trained without the diffusion constraint, or with a denoiser that sees no maps.")
    method, first = SwimDiff(settings), SwimDiff(settings)
    method.load_state_dict(packed.unpack().method)
    return Trained(
        method.train(),
        first.train(),
        packed.step,
        int(known["batch_size"]),
        index["data"],
    )


def job_of(run: Path, given: argparse.Namespace) -> Pretrain:
    """How the patches are cut: as in a finished run, with what the command line says in its place.

    Raises:
        SystemExit: where nobody says which images.
    """
    values: dict[str, object] = {}
    result = run / "result.json"
    if result.is_file():
        values = json.loads(result.read_text(encoding="utf-8"))["provenance"]["parameters"]
    asked = {"sources": "\n".join(given.data), "patch_px": given.patch, "stride_px": given.stride, "bands": given.bands}
    values = {"out": str(run), **values, **{name: value for name, value in asked.items() if value}}
    if not values.get("sources"):
        raise SystemExit(f"{run} is not finished, so it does not name its sources; name them with --data.")
    return from_dict(Pretrain, values)


@torch.no_grad()
def losses(method: SwimDiff, batch: ViewBatch, seed: int, step: int) -> np.ndarray:
    """Denoising losses of a batch: [4 quarters, right and foreign maps]."""
    restoration: Restoration | None = method.restoration
    if restoration is None:
        raise ValueError("a method without a denoiser")
    with fast_precision(CPU):
        found = method.encoder.features(batch.query, method.condition_names)
        maps: Sequence[Tensor] = [found[name] for name in method.condition_names]
        foreign = [values.roll(1, dims=0) for values in maps]  # a batch is in random order; none keeps its own
        clean = half_size(batch.query)
        edges = torch.linspace(0, restoration.schedule.level_count, len(QUARTERS) + 1).round().int().tolist()
        rows = []
        for number, (start, stop) in enumerate(pairwise(edges)):
            generator = step_generator(CPU, seed, step, number)
            level = torch.randint(start, max(stop, start + 1), (len(clean),), generator=generator)
            noise = torch.randn(clean.shape, generator=generator)
            rows.append([float(restoration.error(clean, level, noise, given)) for given in (maps, foreign)])
    return np.array(rows)


def show(name: str, found: np.ndarray) -> None:
    """Prints the ratios of some batches: [batches, 4, 2]."""
    means = found.mean(axis=0)
    whole = found.mean(axis=1)
    ratios = whole[:, 1] / whole[:, 0]
    right, wrong = means[:, 0].mean(), means[:, 1].mean()
    print(
        f"{name}: L_D with the right maps {right:.4f}, with shuffled ones {wrong:.4f}; ratio {wrong / right:.3f} "
        f"(batches from {ratios.min():.3f} to {ratios.max():.3f})"
    )
    quarters = ", ".join(f"{text} {row[1] / row[0]:.3f}" for text, row in zip(QUARTERS, means, strict=True))
    print(f"  {quarters}")


def measure(run: Path, given: argparse.Namespace) -> None:
    """Prints the ratio of a run, and that of its first weights."""
    trained = read_checkpoint(run)
    job = job_of(run, given)
    patches = find_patches(source_list(job), PatchSettings.of(job), SilentObserver())
    same = "the patches of the run" if patches.key == trained.data else "other patches than those of the run"
    size = min(given.batch or trained.batch_size, patches.count)
    print(
        f"{run}, step {trained.step}: {patches.count} patches of {patches.settings.patch_px} px ({same}); "
        f"{given.batches} batches of {size}, views of {trained.method.settings.view_px} px"
    )
    with closing(PatchStore.open(patches, None, SilentObserver())) as store:
        loader = Loader(store, patches, trained.method.settings.maker(), batch_size=size, seed=given.seed)
        found: dict[str, list[np.ndarray]] = {"trained": [], "first weights": []}
        for step in range(given.batches):
            batch = loader.batch(step)
            found["trained"].append(losses(trained.method, batch, given.seed, step))
            found["first weights"].append(losses(trained.first, batch, given.seed, step))
    for name, values in found.items():
        show(name, np.stack(values))
    print("(to reach: clearly above 1 for the trained one)")


def main() -> None:
    """Prints the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", nargs="?", help="output folder of a pretraining; none: one is trained first")
    parser.add_argument("--data", nargs="+", default=[], help="rasters, folders or zips")
    parser.add_argument("--patch", type=int, default=None, help="edge of the patches in pixels; none: as in the run")
    parser.add_argument("--stride", type=int, default=None, help="distance of the patches in pixels; likewise")
    parser.add_argument("--bands", default="", help="likewise")
    parser.add_argument("--batches", type=int, default=8)
    parser.add_argument("--batch", type=int, default=None, help="none: as in the run")
    parser.add_argument("--seed", type=int, default=1, help="of order, views, levels and noise")
    parser.add_argument("--train-steps", type=int, default=200, help="where no run is given")
    parser.add_argument("--threads", type=int, default=0, help="0: one for each core")
    given = parser.parse_args()
    use_threads(given.threads)
    if given.run is not None:
        measure(Path(given.run), given)
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sources = given.data
        if not sources:
            make_pair(folder / "rasters", RASTER_PX, RASTER_PX, bands=3)
            sources = [str(folder / "rasters")]
        settings = {"out": folder / "run", "steps": given.train_steps, "threads": given.threads, "device": "cpu"}
        settings |= {"batch-size": given.batch, "patch-px": given.patch, "stride-px": given.stride}
        settings |= {"bands": given.bands or None}
        flags = [word for key, value in settings.items() if value is not None for word in (f"--{key}", str(value))]
        run_engine("pretrain", *sources, *flags)
        measure(folder / "run", given)


if __name__ == "__main__":
    main()
