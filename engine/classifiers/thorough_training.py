"""Teaches a thorough classifier: with parts of the labels left out in turn, then with all, by the one training loop."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from engine import __version__
from engine.classifiers.thorough import Thorough, scale_of
from engine.classifiers.thorough_design import EncoderPart, build_task
from engine.classifiers.thorough_learner import Validator
from engine.classifiers.thorough_patches import PatchBatches, Patches, Source
from engine.contract.errors import ErrorCode, InputError
from engine.contract.model_card import ModelCard
from engine.contract.remarks.texts import count_text
from engine.files.disk import prepare_folder
from engine.files.known import read_with
from engine.methods.base import Drive
from engine.observer import Observer, SpanObserver, raise_if_cancelled
from engine.raster.describe import fingerprint
from engine.tasks.losses import class_weights
from engine.tasks.registry import PixelTask
from engine.train.checkpoint import Checkpoints, Identity
from engine.train.distributed import alone
from engine.train.labelled import TaskLearner
from engine.train.loop import Loop, LoopSettings
from engine.train.optimise import Optimiser, OptimiserSettings
from engine.train.recorder import Recorder

LEARNING_RATE = 1e-3  # of AdamW; assumed, like the next eight
WEIGHT_DECAY = 0.01
EPOCHS = 60
BATCH = 8
PATCH_PX = 96
WARM_UP = 0.05  # share of the steps
CHECKS = 20  # measurements of the validation in a whole run
LEAST_STEPS = 200  # of a run of all epochs; a handful of patches makes an epoch of one step
# Each part that is left out costs a training; more parts are joined to so many.
MOST_PARTS = 3
LOG_STEPS = 5
CHECKPOINT_STEPS = 200
HELD_OUT_PX = 256  # windows in which labels that were left out are classified
PATCH_FILE, METRICS, CHECKPOINTS = "patches.bin", "metrics.csv", "checkpoints"
FloatArray = npt.NDArray[np.float32]
Positions = npt.NDArray[np.int64]


@dataclass(frozen=True)
class ThoroughSettings:
    """How a thorough classifier is taught.

    Args:
        epochs: at most so many passes over the labels.
        learning_rate: of the decoder; the encoder's is a tenth. None: the default.
        class_weights: whether rare classes weigh more.
        frozen: whether the encoder stays as it is.
        batch_size: patches a step.
        patch_px: edge of a patch, a multiple of 16 and at least 64.
        most_parts: trainings with a part of the labels left out, at most.
        seed: of everything random.
        resume: whether checkpoints in the folder are gone on with.
    """

    epochs: int = EPOCHS
    learning_rate: float | None = None
    class_weights: bool = True
    frozen: bool = False
    batch_size: int = BATCH
    patch_px: int = PATCH_PX
    most_parts: int = MOST_PARTS
    seed: int = 0
    resume: bool = True


@dataclass(frozen=True)
class ThoroughResult:
    """What a training led to.

    Args:
        classifier: learned from all labels; its card says how it was trained.
        held_out: for each source [N, K] probabilities of its labelled pixels, each by a network that did not learn from
            the pixel's part; NaN where that was never left out, or where the image has no data.
        steps: that the final training took.
        validation: balanced accuracy on the part that chose the steps; NaN where nothing was left out.
    """

    classifier: Thorough
    held_out: tuple[FloatArray, ...]
    steps: int
    validation: float


def train(
    card: ModelCard,
    sources: Sequence[Source],
    encoder: EncoderPart,
    settings: ThoroughSettings,
    folder: Path,
    device: torch.device,
    observer: Observer,
) -> ThoroughResult:
    """Teaches a classifier.

    A first training leaves the first part of the labels out, and shows after how many steps it is best there; so many
    the others take, which leave the next parts out in turn, and the last one, which learns from all labels. What is
    reported of the first part is of its network after all steps, since nothing may be chosen on what is reported.

    Args:
        card: classes, bands, dates and scaling; the kind and how the network is built are filled in.
        sources: scenes of these bands and dates, with labels and the part of each; of two dates with fitted measures.
        encoder: what the network begins with.
        settings: how.
        folder: receives patches and checkpoints, which a later run with the same inputs goes on from. The caller
            removes it when the model is written.
        device: where.
        observer: hears of the progress, of the loss and the validation, and may cancel.

    Raises:
        InputError: no label lies on pixels with data.
        JobCancelled: the observer asked for it; a checkpoint is kept.
        OutputError: the folder cannot be written, or holds checkpoints of another run.
    """
    prepare_folder(folder)
    joined = [_joined(source, settings.most_parts) for source in sources]
    patches = Patches(folder / PATCH_FILE, joined, settings.patch_px, SpanObserver(observer, 0.0, 0.05))
    try:
        return _Training(card, joined, patches, encoder, settings, folder, device, observer).run()
    finally:
        patches.close()


class _Training:
    def __init__(
        self,
        card: ModelCard,
        sources: Sequence[Source],
        patches: Patches,
        encoder: EncoderPart,
        settings: ThoroughSettings,
        folder: Path,
        device: torch.device,
        observer: Observer,
    ) -> None:
        self._sources, self._patches, self._encoder = sources, patches, encoder
        self._settings, self._folder, self._device, self._observer = settings, folder, device, observer
        self._card = replace(
            card,
            kind=Thorough.kind,
            settings=encoder.design.settings(),
            encoder=encoder.name,
            encoder_sha256=encoder.sha256,
        )
        self._parts = sorted({int(part) for source in sources for part in np.unique(source.parts)})
        self._tested = [part for part in self._parts if part >= 0]
        label = np.concatenate([source.pixels.label for source in sources])
        self._weights = class_weights(label, len(card.classes)) if settings.class_weights else None
        if not len(patches.with_parts(self._parts)):
            raise InputError(
                ErrorCode.NO_VALID_DATA,
                "No label lies on pixels with data.",
                "Draw labels where the image has data, and check its nodata value.",
            )
        epoch_steps = self._batches(self._parts).epoch_steps
        self._full_steps = max(settings.epochs * epoch_steps, min(LEAST_STEPS, 10 * settings.epochs))
        self._data = _data_key(sources)

    def run(self) -> ThoroughResult:
        count = len(self._card.classes)
        held_out = tuple(np.full((source.pixels.count, count), np.nan, np.float32) for source in self._sources)
        steps, score = self._full_steps, float("nan")
        for number, part in enumerate(self._tested):
            others = [other for other in self._parts if other != part]
            if not len(self._patches.with_parts(others)) or not len(self._patches.with_parts([part])):
                continue
            watched = number == 0
            learner = self._teach(f"part-{part}", others, [part] if watched else [], number, steps)
            if watched:
                steps, score = int(learner.best_step), float(learner.best_score)
            self._classify(learner.task, part, held_out, number)
        learner = self._teach("all", self._parts, [], len(self._tested), steps)
        patch_px = self._settings.patch_px
        taken = f"{count_text(steps, 'step', 'steps')} of {self._settings.batch_size} patches of {patch_px} px"
        trained = f"{taken}; {self._encoder.text}"
        final = Thorough(replace(self._card, trained=trained), learner.task, self._device)
        return ThoroughResult(final, held_out, steps, score)

    def _teach(
        self, name: str, parts: list[int], watched: list[int], number: int, steps: int
    ) -> TaskLearner[PixelTask]:
        """One training, or the rest of it.

        Args:
            name: of its folder.
            parts: that are learned from.
            watched: parts that it is measured on.
            number: of the training.
            steps: at most.
        """
        settings = self._settings
        observer = self._span(number, 0.0, 0.9)
        task = build_task(
            self._encoder.design,
            self._card,
            torch.Generator().manual_seed(settings.seed),
            frozen=settings.frozen,
        )
        if self._encoder.encoder is not None and task.encoder is not None:
            task.encoder.load_state_dict(self._encoder.encoder.state_dict())
        task.weights = self._weights
        scales = [
            scale_of(self._card, None if source.measures is None else source.measures.scale) for source in self._sources
        ]
        rate = LEARNING_RATE if settings.learning_rate is None else settings.learning_rate
        learner = TaskLearner(task, Drive("adamw", rate, WEIGHT_DECAY), scales).to(self._device)
        warm_up_steps = round(WARM_UP * self._full_steps)
        optimiser = Optimiser(
            learner.parameter_groups(), OptimiserSettings(self._full_steps, warm_up_steps, settings.batch_size)
        )
        folder = self._folder / name
        prepare_folder(folder)
        described = {**asdict(settings), "resume": True, "parts": parts, "watched": watched, "steps": steps}
        described = {**described, **self._encoder.design.settings(), "encoder_sha256": self._encoder.sha256}
        checkpoints = Checkpoints(folder / CHECKPOINTS, Identity(described, self._data, __version__))
        checkpoints.remove_partials()
        if not settings.resume:
            checkpoints.remove()
        validator = None
        if watched:
            every = max(1, self._full_steps // CHECKS)
            validator = Validator(learner, self._patches, watched, every=every, steps=steps, observer=observer)
        loop = Loop(
            learner,
            optimiser,
            self._batches(parts),
            LoopSettings(steps, settings.batch_size, 1, LOG_STEPS, CHECKPOINT_STEPS, settings.seed),
            alone(self._device),
            checkpoints,
            Recorder(folder / METRICS),
            observer,
            validator,
        )
        found = checkpoints.latest()
        if found is not None:
            loop.resume(found.unpack())
        loop.run()
        return learner

    def _batches(self, parts: Sequence[int]) -> PatchBatches:
        return PatchBatches(self._patches, parts, self._settings.batch_size, self._settings.seed, self._device)

    def _classify(self, task: PixelTask, part: int, held_out: Sequence[FloatArray], number: int) -> None:
        """Classifies the labelled pixels of a part as a whole scene would be, each in its window."""
        observer = self._span(number, 0.9, 1.0)
        classifier = Thorough(self._card, task, self._device)
        for source, found in zip(self._sources, held_out, strict=True):
            classifier.measures = source.measures
            kept = np.flatnonzero(source.parts == part)
            pixels = source.pixels.take(source.parts == part)
            windows = pixels.windows(HELD_OUT_PX, classifier.align_px)
            places = source.reader.places(list(windows), classifier.halo_px, classifier.align_px)
            for done, (tile, positions) in enumerate(zip(places, windows.values(), strict=True)):
                raise_if_cancelled(observer)
                observer.progress(done / len(windows), "Classifying the labels that were left out")
                rows, cols = pixels.rows[positions] - tile.core.row, pixels.cols[positions] - tile.core.col
                found[kept[positions]] = classifier.probabilities(tile)[:, rows, cols].T

    def _span(self, number: int, start: float, stop: float) -> SpanObserver:
        share = 0.95 / (len(self._tested) + 1)
        return SpanObserver(self._observer, 0.05 + (number + start) * share, 0.05 + (number + stop) * share)


def _joined(source: Source, most_parts: int) -> Source:
    """Parts above the number of trainings join the others; what is never left out stays so."""
    return replace(source, parts=np.where(source.parts >= 0, source.parts % most_parts, source.parts))


def _data_key(sources: Sequence[Source]) -> str:
    """Names what is learned from: rasters, their bands, labels and parts."""
    digest = hashlib.sha256()
    for source in sources:
        reader, pixels = source.reader, source.pixels
        files = [[fingerprint(info.path), read_with(info.path)] for info in reader.infos]
        facts = [reader.grid.describe(), reader.file_bands, files]
        digest.update(repr(facts).encode())
        for values in (pixels.rows, pixels.cols, pixels.label, source.parts):
            digest.update(np.ascontiguousarray(values).tobytes())
    return digest.hexdigest()
