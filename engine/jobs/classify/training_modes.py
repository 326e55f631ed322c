"""How a classifier is learned in each mode; the job knows neither by name."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

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
from engine.jobs.classify.training_data import TrainingData
from engine.observer import Observer, SpanObserver
from engine.pixels.cache import MapCache, cache_key, default_folder
from engine.raster.reading.plan import tile_window
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Window

THOROUGH_FOLDER = ".training"
# A view of more is classified window by window; its maps are then not kept.
LARGEST_CACHED_VIEW_PX = 4 * 2**20


@dataclass(frozen=True)
class Learned:
    """A classifier, and what comes before and after its use by the job.

    Args:
        classifier: learned from all labels, and adapted to the scene.
        held_out: [N, K] probabilities of labelled pixels by what did not learn from them; NaN where none did not.
        text: what was learned from, for people.
        prepare_view: makes ready what the view needs.
        clean_up: removes what only a resumed run needs.
    """

    classifier: Classifier
    held_out: npt.NDArray[np.float32]
    text: str
    prepare_view: Callable[[Window, Observer], None]
    clean_up: Callable[[], None]


def learn_quick(
    job: TrainClassifier,
    data: TrainingData,
    reader: StackReader,
    folder: Path,
    device: torch.device,
    observer: Observer,
) -> Learned:
    """Learns a head on what describes the pixels."""
    part = choose_part(job.encoder, data.scene.roles, job.seed)
    encoder = quick_encoder(part, data.card, device)
    recipe = replace(HEADS[job.head], class_weights=job.class_weights)
    if job.learning_rate is not None:
        recipe = replace(recipe, learning_rate=job.learning_rate)
    cache = None if encoder is None else _cache(job, data, encoder)
    taught = train_quick(
        data.card, reader, data.pixels, data.validation, encoder, cache, recipe, job.seed, device, observer
    )
    text = taught.text if encoder is not None else f"{taught.text}; {part.text}"
    classifier = taught.classifier

    def prepare_view(view: Window, observer: Observer) -> None:
        if cache is None or not classifier.card.encoder or view.size_px > LARGEST_CACHED_VIEW_PX:
            return
        outer = tile_window(view, classifier.halo_px, classifier.align_px, data.scene.grid.shape).outer
        with data.scene.open() as scene:
            cache.fill(scene, cache.windows(outer, data.scene.grid.shape), observer)

    return Learned(classifier, taught.held_out, text, prepare_view, lambda: None)


def learn_thorough(
    job: TrainClassifier,
    data: TrainingData,
    reader: StackReader,
    folder: Path,
    device: torch.device,
    observer: Observer,
) -> Learned:
    """Learns a network; a cancelled run goes on from its last checkpoint."""
    work = folder / THOROUGH_FOLDER
    if not job.resume:
        shutil.rmtree(work, ignore_errors=True)
    part = choose_part(job.encoder, data.scene.roles, job.seed)
    measures = None
    if data.scene.dates == 2:
        measures = ChangeMeasures(data.scene.band_count, device)
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
    taught = train_thorough(data.card, [source], part, settings, work, device, SpanObserver(observer, 0.02, 1.0))
    taught.classifier.measures = measures
    return Learned(
        taught.classifier,
        taught.held_out[0],
        f"whole images of all bands with {part.text}, {taught.steps} steps",
        lambda view, observer: None,
        lambda: shutil.rmtree(work, ignore_errors=True),
    )


MODES: dict[str, Callable[[TrainClassifier, TrainingData, StackReader, Path, torch.device, Observer], Learned]] = {
    "quick": learn_quick,
    "thorough": learn_thorough,
}


def _cache(job: TrainClassifier, data: TrainingData, encoder: QuickEncoder) -> MapCache:
    root = Path(job.cache).absolute() if job.cache.strip() else default_folder()
    # Random weights are named by the seed that drew them.
    named = encoder.sha256 or f"random {job.seed}"
    return MapCache(root, cache_key(data.scene, encoder.maps, named), encoder.maps)
