"""How a classifier is learned in each mode; the job knows neither by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch

from engine.change.measures import ChangeMeasures
from engine.classifiers.base import Classifier
from engine.classifiers.quick_encoder import QuickEncoder, quick_encoder
from engine.classifiers.quick_training import HEADS
from engine.classifiers.quick_training import train as train_quick
from engine.classifiers.thorough_design import choose_part
from engine.classifiers.thorough_patches import Source
from engine.classifiers.thorough_training import ThoroughSettings
from engine.classifiers.thorough_training import train as train_thorough
from engine.contract.jobs.classification import TrainClassifier
from engine.contract.remarks import Remark
from engine.contract.remarks.texts import count_text
from engine.files.user_cache import cache_folder
from engine.jobs.classify.training_data import TrainingData
from engine.observer import Observer, SpanObserver
from engine.pixels.cache import MapCache, cache_key
from engine.raster.reading.plan import tile_window
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Window

# A view of more is classified window by window; its maps are then not kept.
LARGEST_CACHED_VIEW_PX = 4 * 2**20


@dataclass(frozen=True)
class LearningResult:
    """A classifier, and what is done with it.

    Args:
        classifier: learned from all labels, and adapted to the images.
        held_out: [N, K] probabilities of labelled pixels by what did not learn from them; NaN where none did not.
        text: what was learned from, for people.
        prepare_view: makes ready what the view needs.
        remarks: which encoder was chosen and why, or why none.
    """

    classifier: Classifier
    held_out: npt.NDArray[np.float32]
    text: str
    prepare_view: Callable[[Window, Observer], None]
    remarks: tuple[Remark, ...] = ()


class Learn(Protocol):
    """Learns a classifier."""

    def __call__(
        self,
        job: TrainClassifier,
        data: TrainingData,
        reader: StackReader,
        work: Path,
        device: torch.device,
        observer: Observer,
    ) -> LearningResult:
        """Learns it.

        Args:
            job: says how.
            data: to learn from.
            reader: of the images.
            work: folder for what a later run goes on with.
            device: where it computes.
            observer: hears of the progress, and may cancel.
        """


@dataclass(frozen=True)
class Mode:
    """A way of learning.

    Args:
        learn: does it.
        work_folder: name of the folder that a later run goes on with, in the output folder.
    """

    learn: Learn
    work_folder: str


def learn_quick(
    job: TrainClassifier,
    data: TrainingData,
    reader: StackReader,
    work: Path,
    device: torch.device,
    observer: Observer,
) -> LearningResult:
    """Learns a head on what describes the pixels; see `Learn`."""
    part = choose_part(job.encoder, data.stack.roles, data.stack.ground, job.seed)
    encoder = quick_encoder(part, data.card, device)
    recipe = replace(HEADS[job.head], class_weights=job.class_weights)
    if job.learning_rate is not None:
        recipe = replace(recipe, learning_rate=job.learning_rate)
    cache = None if encoder is None else _cache(job, data, encoder)
    found = train_quick(
        data.card, reader, data.pixels, data.validation, encoder, cache, recipe, job.seed, device, observer
    )
    text = found.text if encoder is not None else f"{found.text}; {part.text}"
    classifier = found.classifier

    def prepare_view(view: Window, observer: Observer) -> None:
        if cache is None or not classifier.card.encoder or view.size_px > LARGEST_CACHED_VIEW_PX:
            return
        outer = tile_window(view, classifier.halo_px, classifier.align_px, data.stack.grid.shape).outer
        with data.stack.open() as reader:
            cache.fill(reader, cache.windows(outer, data.stack.grid.shape), observer)

    # Maps that the labels had no use for are no part of the model, whichever encoder they are from.
    remarks = part.remarks if classifier.card.encoder or encoder is None else ()
    return LearningResult(classifier, found.held_out, text, prepare_view, remarks)


def learn_thorough(
    job: TrainClassifier,
    data: TrainingData,
    reader: StackReader,
    work: Path,
    device: torch.device,
    observer: Observer,
) -> LearningResult:
    """Learns a network; a cancelled run goes on from its last checkpoint. See `Learn`."""
    part = choose_part(job.encoder, data.stack.roles, data.stack.ground, job.seed)
    measures = None
    if data.stack.dates == 2:
        measures = ChangeMeasures(data.stack.band_count, device)
        measures.fit(reader, SpanObserver(observer, 0.0, 0.02))
    settings = ThoroughSettings(
        epochs=job.epochs,
        learning_rate=job.learning_rate,
        class_weights=job.class_weights,
        frozen=job.frozen,
        seed=job.seed,
        resume=job.resume,
    )
    source = Source(reader, data.pixels, data.validation.parts, measures)
    found = train_thorough(data.card, [source], part, settings, work, device, SpanObserver(observer, 0.02, 1.0))
    found.classifier.measures = measures
    text = f"whole images of all bands with {part.text}, {count_text(found.steps, 'step', 'steps')}"
    return LearningResult(found.classifier, found.held_out[0], text, lambda view, observer: None, part.remarks)


MODES = {"quick": Mode(learn_quick, ".quick"), "thorough": Mode(learn_thorough, ".training")}


def _cache(job: TrainClassifier, data: TrainingData, encoder: QuickEncoder) -> MapCache:
    root = Path(job.cache).absolute() if job.cache.strip() else cache_folder("maps")
    # Random weights are named by the seed that drew them.
    named = encoder.sha256 or f"random {job.seed}"
    return MapCache(root, cache_key(data.stack, encoder.maps, named), encoder.maps)
