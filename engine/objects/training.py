"""Teaches a detector: with parts of the searched areas left out in turn, then with all, by the one training loop."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch

from engine import __version__
from engine.backbones.base import Encoder, round_to_half
from engine.backbones.registry import BACKBONES
from engine.contract.errors import JobCancelled
from engine.files.disk import prepare_folder
from engine.methods.base import Drive
from engine.objects.chips import Chips
from engine.objects.crops import CropBatches, LookCrops
from engine.objects.finding import Finder, Found
from engine.objects.judging import HeldOut, judged
from engine.objects.learner import ObjectLearner, Watcher
from engine.objects.model import build_detector
from engine.objects.sites import LabelledSites, Site
from engine.observer import Observer, SpanObserver, raise_if_cancelled
from engine.pixels.maps import EncoderScale
from engine.raster.describe import fingerprint
from engine.tasks.objects import HeadSize, ObjectTask
from engine.train.checkpoint import Checkpoints, Identity
from engine.train.distributed import alone
from engine.train.loop import Loop, LoopSettings
from engine.train.optimise import Optimiser, OptimiserSettings
from engine.train.recorder import Recorder

LEARNING_RATE = 2e-3  # of AdamW; assumed, like the next five
WEIGHT_DECAY = 0.01
BATCH = 4
WARM_UP = 0.05  # share of the steps
FIRST_CHECK, CHECKS = 0.5, 4  # the first measurement of what is left out, as a share of the steps; and their number
LOG_STEPS, CHECKPOINT_STEPS = 10, 100
LOWEST_SCORE = 0.05  # of what is measured
CHIP_FILE, METRICS, CHECKPOINTS = "chips-{look}.bin", "metrics.csv", "checkpoints"


@dataclass(frozen=True)
class DetectorSettings:
    """How a detector is taught.

    Args:
        steps: of the whole training.
        size: of the head.
        learning_rate: of the head; the encoder's is a share of it. None: the default.
        frozen: whether the encoder stays as it is.
        batch_size: crops a step.
        seed: of everything random.
        resume: whether checkpoints in the folder are gone on with.
    """

    steps: int
    size: HeadSize
    learning_rate: float | None = None
    frozen: bool = False
    batch_size: int = BATCH
    seed: int = 0
    resume: bool = True


@dataclass(frozen=True)
class Taught:
    """What a training led to.

    Args:
        task: learned from all areas.
        held: what was found where areas were left out.
        steps: that the last training took.
    """

    task: ObjectTask
    held: tuple[HeldOut, ...]
    steps: int


class DetectorTraining:
    """Trainings of one detector, one for each part that is left out and one with all.

    A first training leaves the first part out, and shows after how many steps it is best there; so many the others
    take. What is reported of the first part is of its network after all steps, since nothing may be chosen on what is
    reported.

    Args:
        labelled: sites with parts.
        parts: how many are left out in turn; 0 for none.
        encoder: that each training begins with.
        scale: of its bands.
        settings: how.
        identity: names the encoder's weights.
        folder: receives chips and checkpoints, which a later run with the same inputs goes on from.
        device: where.
        observer: hears of the progress, and may cancel.
    """

    def __init__(
        self,
        labelled: LabelledSites,
        parts: int,
        encoder: Encoder,
        scale: EncoderScale,
        settings: DetectorSettings,
        identity: str,
        folder: Path,
        device: torch.device,
        observer: Observer,
    ) -> None:
        self._labelled, self._parts, self._encoder, self._scale = labelled, parts, encoder, scale
        self._settings, self._identity, self._folder = settings, identity, folder
        self._device, self._observer = device, observer
        self._all = sorted({part for site in labelled.sites for part in site.parts})

    def run(self) -> Taught:
        """Trains.

        Raises:
            InputError: an image cannot be read.
            JobCancelled: the observer asked for it; a checkpoint is kept.
            OutputError: the folder cannot be written, or holds checkpoints of another run.
        """
        prepare_folder(self._folder)
        factors = self._settings.size.enlargements
        with ExitStack() as opened:
            looks: list[Chips] = []
            for number, factor in enumerate(factors):
                span = SpanObserver(self._observer, 0.05 * number / len(factors), 0.05 * (number + 1) / len(factors))
                path = self._folder / CHIP_FILE.format(look=number)
                looks.append(Chips(path, self._labelled, self._scale.places, factor, span))
                opened.callback(looks[-1].close)
            return self._run(looks)

    def _run(self, chips: Sequence[Chips]) -> Taught:
        held: list[HeldOut] = []
        steps = self._settings.steps
        for part in range(self._parts):
            others = [other for other in self._all if other != part]
            learner = self._teach(chips, f"part-{part}", others, part if part == 0 else None, part, steps)
            if learner is None:
                continue
            if part == 0:
                steps = max(1, int(learner.best_step) or steps)
            held += self._found(learner.task, part, self._span(part, 0.9, 1.0), self._observer)
        learner = self._teach(chips, "all", self._all, None, self._parts, steps)
        if learner is None:
            raise ValueError("there is no object to learn from")
        round_to_half(learner.task.encoder)
        return Taught(learner.task, tuple(held), steps)

    def _teach(
        self, chips: Sequence[Chips], name: str, parts: list[int], watched: int | None, number: int, steps: int
    ) -> ObjectLearner | None:
        """One training, or the rest of it; None where its parts hold no object."""
        settings, observer = self._settings, self._span(number, 0.0, 0.9)
        task = self._new_task()
        looks = [LookCrops(one, task, look, parts) for look, one in enumerate(chips)]
        batches = CropBatches(looks, settings.batch_size, settings.seed, self._device)
        if batches.empty:
            return None
        rate = LEARNING_RATE if settings.learning_rate is None else settings.learning_rate
        learner = ObjectLearner(task, Drive("adamw", rate, WEIGHT_DECAY)).to(self._device)
        total = settings.steps
        optimiser = Optimiser(
            learner.parameter_groups(), OptimiserSettings(total, round(WARM_UP * total), settings.batch_size)
        )
        folder = self._folder / name
        prepare_folder(folder)
        described = {**asdict(settings), "resume": True, "parts": parts, "watched": watched, "until": steps}
        identity = Identity({**described, "encoder": self._identity}, self.data_key(), __version__)
        checkpoints = Checkpoints(folder / CHECKPOINTS, identity)
        checkpoints.remove_partials()
        if not settings.resume:
            checkpoints.remove()
        watcher = None
        if watched is not None:
            first = max(1, round(FIRST_CHECK * total))
            every = max(1, -(-(total - first) // (CHECKS - 1)))
            watcher = Watcher(
                learner,
                lambda: self._average_precision(task, watched, observer),
                first=first,
                every=every,
                steps=steps,
                observer=observer,
            )
        loop = Loop(
            learner,
            optimiser,
            batches,
            LoopSettings(steps, settings.batch_size, 1, LOG_STEPS, CHECKPOINT_STEPS, settings.seed),
            alone(self._device),
            checkpoints,
            Recorder(folder / METRICS),
            observer,
            watcher,
        )
        found = checkpoints.latest()
        if found is not None:
            loop.resume(found.unpack())
        loop.run()
        return learner

    def _new_task(self) -> ObjectTask:
        settings = self._settings
        encoder = BACKBONES[self._encoder.architecture].build(len(self._scale.places))
        encoder.load_state_dict(self._encoder.state_dict())
        count = len(self._labelled.classes)
        task = build_detector(encoder, count, self._scale, settings.size, frozen=settings.frozen, seed=settings.seed)
        # A tenth faster on CPUs (measured).
        return task.to(self._device, memory_format=torch.channels_last)  # type: ignore[call-overload,no-any-return]

    def _average_precision(self, task: ObjectTask, part: int, observer: Observer) -> float | None:
        """Mean over the classes that the part holds; None where the observer cancels."""
        try:
            held = self._found(task, part, None, observer)
        except JobCancelled:
            return None
        figures = [judged(held, label).average_precision() for label in range(len(self._labelled.classes))]
        known = [one for one in figures if math.isfinite(one)]
        return float(np.mean(known)) if known else 0.0

    def _found(self, task: ObjectTask, part: int, shown: Observer | None, observer: Observer) -> list[HeldOut]:
        """What a detector finds in the areas of a part.

        Args:
            task: the detector.
            part: whose areas are searched.
            shown: hears of the progress; None for none, within a training.
            observer: may cancel.
        """
        # With the windows of a search, so that figures and thresholds hold there.
        longest_px = self._labelled.longest_px
        finder = Finder(task, self._scale.places, self._device, LOWEST_SCORE, longest_px=longest_px)
        held = [site for site in self._labelled.sites if part in site.parts]
        found: list[HeldOut] = []
        for done, site in enumerate(held):
            if shown is not None:
                shown.progress(done / len(held), "Searching the areas that were left out")
            found.append(HeldOut(site, search_areas(finder, site, part, observer), (part,)))
        return found

    def data_key(self) -> str:
        """Names what is learned from: images, their bands and how these are scaled, areas, parts and objects."""
        scale = self._scale
        digest = hashlib.sha256(repr((scale.places, scale.mean.tolist(), scale.deviation.tolist())).encode())
        for site in self._labelled.sites:
            region = site.region()
            masks = [(info.nodata, info.given_nodata, info.alpha_band) for info in site.stack.infos]
            facts = [fingerprint(info.path) for info in site.stack.infos], masks, site.stack.bands, site.parts
            digest.update(repr((facts, site.stack.grid.describe(), region.identity if region else "")).encode())
            corners = () if site.corners is None else (site.corners,)
            for values in (site.boxes, site.label, site.area, *corners):
                digest.update(np.ascontiguousarray(values).tobytes())
        return digest.hexdigest()

    def _span(self, number: int, start: float, stop: float) -> SpanObserver:
        share = 0.95 / (self._parts + 1)
        return SpanObserver(self._observer, 0.05 + (number + start) * share, 0.05 + (number + stop) * share)


def search_areas(finder: Finder, site: Site, part: int, observer: Observer) -> Found:
    """Finds the objects of the areas of a part; what lies around them is seen as well.

    Args:
        finder: looks at tiles.
        site: with areas.
        part: whose areas are searched.
        observer: may cancel.
    """
    region = site.region([part])
    if region is None:
        return Found.nothing()
    found: list[Found] = []
    look = finder.in_portions(site.stack.grid.shape, observer)
    with site.stack.open() as reader:
        for tile in finder.tiles(reader, region.window):
            raise_if_cancelled(observer)
            if region.touches(tile.core):
                found.append(look(tile))
    return Found.joined(found).best()
