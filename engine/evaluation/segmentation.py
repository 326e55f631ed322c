"""Segmentation with an encoder, over several seeds: units shared out, a decoder taught by the one loop, measured."""

from __future__ import annotations

import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from engine import __version__
from engine.contract.errors import ErrorCode, InputError
from engine.data.split import Share, drawn
from engine.evaluation.change_runs import RunSettings
from engine.evaluation.encoders import EncoderSource
from engine.evaluation.masked_map import classified
from engine.evaluation.masked_parts import SharedOut
from engine.evaluation.masked_patches import MaskedPatches
from engine.evaluation.table import Table, table_of
from engine.methods.base import Drive
from engine.metrics.matrix import ConfusionMatrix
from engine.metrics.unions import Unions, unions_of
from engine.observer import Observer, SpanObserver
from engine.tasks.maps import MapsTask
from engine.tasks.registry import MAPS_TASKS, measured_with
from engine.train.checkpoint import Checkpoints, Identity
from engine.train.distributed import alone
from engine.train.labelled import TaskLearner
from engine.train.loop import Loop, LoopSettings
from engine.train.optimise import Optimiser, OptimiserSettings
from engine.train.recorder import Recorder

EPOCHS = 60  # assumed, like the next six
BATCH = 8
LEARNING_RATE = 1e-3
WEIGHT_DECAY = 0.01
WARM_UP = 0.05  # share of the steps
LEAST_STEPS = 200  # of a run of all epochs; a handful of polygons makes an epoch of one step
LOG_STEPS = 10


@dataclass(frozen=True)
class SegmentationSettings(RunSettings):
    """What is measured, and how.

    Args:
        fraction: share of the training units, drawn for each seed; the others as in RunSettings.
    """

    fraction: float


@dataclass(frozen=True)
class SegmentationOutcome:
    """What was measured.

    Args:
        table: a row a seed.
        unions: of the counts of all seeds together.
        pixels: [K] of the test, of each class.
        steps: of the training.
    """

    table: Table
    unions: Unions
    pixels: npt.NDArray[np.int64]
    steps: int


def measure_segmentation(
    encoder: EncoderSource, shared: SharedOut, settings: SegmentationSettings, folder: Path, observer: Observer
) -> SegmentationOutcome:
    """Measures an encoder on segmentation.

    Args:
        encoder: what is measured.
        shared: images, and which of their units serve what.
        settings: how.
        folder: on whose disk the training keeps what it needs meanwhile.
        observer: hears of the progress, and may cancel.
    """
    names = shared.train.classes
    rows, counts, steps = [], [], 0
    for number, seed in enumerate(settings.seeds):
        span = SpanObserver(observer, number / len(settings.seeds), (number + 1) / len(settings.seeds))
        entry = measured_with(MAPS_TASKS, settings.task, settings.decoder)
        task = entry.build(
            encoder.build(shared.train.scenes[0].images.shape[0], seed, settings.device),
            len(names),
            encoder.fixed_scale(),
            frozen=settings.frozen,
            generator=torch.Generator().manual_seed(seed),
        ).to(settings.device)
        steps = _teach(task, shared, settings, seed, folder, SpanObserver(span, 0.0, 0.8))
        found = _counts(task, shared, settings.device, SpanObserver(span, 0.8, 1.0))
        matrix = ConfusionMatrix(names, found.sum(axis=0))
        rows.append(
            {
                "mean_iou": unions_of(found[None]).mean,
                "accuracy": matrix.overall(),
                "balanced_accuracy": matrix.balanced_accuracy(),
            }
        )
        counts.append(found)
    pixels = np.asarray(counts[0].sum(axis=(0, 2)), np.int64)
    return SegmentationOutcome(table_of(settings.seeds, rows), unions_of(np.stack(counts)), pixels, steps)


def _teach(
    task: MapsTask, shared: SharedOut, settings: SegmentationSettings, seed: int, folder: Path, observer: Observer
) -> int:
    """Teaches a task in place by the training loop; the last weights count. Gives the number of steps."""
    train, units = shared.train, np.asarray(shared.learned)
    if settings.fraction < 1.0:
        kept = drawn(
            [train.units[unit] for unit in units], [train.groups[unit] for unit in units],
            Share(settings.fraction), seed, "labels",
        )  # fmt: skip
        units = units[kept]
    batch_size = settings.batch_size or BATCH
    shown = [scene.shown(units.tolist()) for scene in train.scenes]
    patches = MaskedPatches(train.scenes, shown, batch_size, seed, settings.device)
    if not patches.count:
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "No label lies on pixels with data.",
            "Choose labels where the image has data, and check its nodata value.",
        )
    epochs = settings.epochs or EPOCHS
    steps = max(epochs * patches.epoch_steps, min(LEAST_STEPS, 10 * epochs))
    drive = Drive("adamw", LEARNING_RATE, WEIGHT_DECAY)
    learner: TaskLearner[MapsTask] = TaskLearner(task, drive, shared.scales[0])
    learner = learner.to(settings.device)
    optimiser = Optimiser(learner.parameter_groups(), OptimiserSettings(steps, round(WARM_UP * steps), batch_size))
    with tempfile.TemporaryDirectory(prefix="training-", dir=folder) as kept_in:
        described = {name: str(value) for name, value in asdict(settings).items()}
        checkpoints = Checkpoints(Path(kept_in), Identity({**described, "seed": seed}, "segmentation", __version__))
        Loop(
            learner,
            optimiser,
            patches,
            LoopSettings(steps, batch_size, 1, LOG_STEPS, steps + 1, seed),
            alone(settings.device),
            checkpoints,
            Recorder(None),
            observer,
        ).run()
    return steps


def _counts(task: MapsTask, shared: SharedOut, device: torch.device, observer: Observer) -> npt.NDArray[np.int64]:
    """[U, K, K] pixels of each tested unit: rows truth, columns called."""
    size = task.class_count
    place = np.full(len(shared.test.units), -1, np.int64)
    place[list(shared.tested)] = np.arange(len(shared.tested))
    of_scene: list[list[int]] = [[] for _ in shared.test.scenes]
    for unit in shared.tested:
        of_scene[shared.test.of_scene[unit]].append(unit)
    scales = shared.scales[1]
    counts = np.zeros((len(shared.tested), size, size), np.int64)
    for number, (scene, units) in enumerate(zip(shared.test.scenes, of_scene, strict=True)):
        if not units:
            continue
        observer.progress(number / len(of_scene), "Classifying {name}", name=scene.name)
        wanted = scene.shown(units) >= 0
        called = classified(task, scene, scales[number], wanted, device, observer)[wanted].astype(np.int64)
        flat = (place[scene.unit[wanted]] * size + scene.label[wanted]) * size + called
        counts += np.bincount(flat, minlength=counts.size).reshape(counts.shape)
    return counts
