"""What a classifier is trained on: a scene, the labels that can be used, and how they are divided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine import __version__
from engine.classifiers.fit_scene import resolution_m
from engine.classifiers.quick_features import where_valid
from engine.contract.classes import parse_classes
from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.classification import TrainClassifier
from engine.contract.model_card import ModelCard
from engine.labels.base import Labels
from engine.labels.checks import keep_valid, little_labelled
from engine.labels.folds import Validation, split
from engine.labels.pixels import LabelledPixels, burn
from engine.labels.reading import read_labels
from engine.observer import Observer, raise_if_cancelled
from engine.pixels.statistics import sample_pixels, statistics
from engine.raster.info import Access
from engine.raster.reading.image_stack import Scene, describe_scene
from engine.raster.reading.reader import StackReader

# Features of so many pixels take some hundred megabytes; a polygon's pixels are alike, so more teach little (assumed).
MOST_PX = 150_000
LEAST_PX_A_CLASS = 2  # on average: with one pixel a class there is nothing to tell typical from odd


@dataclass(frozen=True)
class TrainingData:
    """A scene with its labels.

    Args:
        scene: the rasters.
        labels: that can be used; their problems name the others.
        pixels: of the labels, where there is data.
        validation: which part each pixel belongs to.
        card: what is known of the classifier before it is trained.
        warnings: what makes the model or its figures doubtful.
    """

    scene: Scene
    labels: Labels
    pixels: LabelledPixels
    validation: Validation
    card: ModelCard
    warnings: tuple[str, ...]


def read_training_scene(job: TrainClassifier) -> tuple[Scene, Labels]:
    """Reads the headers of the rasters, and the labels.

    Raises:
        InputError: one of them cannot be used.
        ParameterError: a choice does not fit them.
    """
    scene = describe_scene(job)
    labels = read_labels(
        job.labels,
        scene.grid,
        layer=job.label_layer,
        class_field=job.class_field,
        classes=parse_classes(job.classes),
        access=Access(job.allow_indirect),
    )
    return scene, labels


def gather_data(
    job: TrainClassifier, scene: Scene, labels: Labels, reader: StackReader, observer: Observer
) -> TrainingData:
    """Finds the pixels of the labels, leaves out those without data, and divides the rest.

    Args:
        job: says how.
        scene: that the labels lie on.
        labels: as read.
        reader: of the scene.
        observer: hears of the progress, and may cancel.

    Raises:
        InputError: too little is left to learn from.
    """
    observer.progress(0.0, "Finding the labelled pixels")
    pixels = burn(labels, scene.grid, most_px=MOST_PX)
    raise_if_cancelled(observer)
    labels, pixels = keep_valid(job.labels, labels, pixels, where_valid(reader, pixels, observer))
    if pixels.count < LEAST_PX_A_CLASS * len(labels.classes):
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "{labels} contains {count} labelled pixels for {classes} classes.",
            "Draw larger polygons, or more of them: at least about twenty pixels per class.",
            labels=job.labels,
            count=pixels.count,
            classes=len(labels.classes),
        )
    observer.progress(0.4, "Measuring the image")
    found = statistics(sample_pixels(reader, observer))
    validation = split(pixels, labels, validation=job.validation, folds=job.folds, block_px=job.block_px, seed=job.seed)
    card = ModelCard(
        kind=job.mode,
        classes=labels.classes,
        bands=tuple(role or "" for role in scene.roles),
        band_names=scene.names,
        dates=scene.dates,
        mean=found.mean,
        deviation=found.deviation,
        low=found.low,
        high=found.high,
        resolution_m=resolution_m(scene.grid),
        validation=validation.text,
        name=job.name.strip() or Path(job.out).absolute().name,
        licence=job.licence,
        data=_data_text(scene, labels, pixels),
        provenance={"job": "train-classifier", "seed": str(job.seed), "engine": __version__},
    )
    warnings = _once([*scene.warnings, *validation.warnings, *little_labelled(labels, pixels)])
    return TrainingData(scene, labels, pixels, validation, card, warnings)


def _once(warnings: Sequence[str]) -> tuple[str, ...]:
    """Leaves out what was said before in other words: that a class has one feature only."""
    said: dict[str, str] = {}
    for text in warnings:
        start, found, _ = text.partition(" has one feature only")
        said.setdefault(start if found else text, text)
    return tuple(said.values())


def _data_text(scene: Scene, labels: Labels, pixels: LabelledPixels) -> str:
    names = " and ".join(Path(info.path).name for info in scene.infos)
    return f"{names}, {len(labels.features)} labels of {pixels.count:,} pixels in {len(labels.classes)} classes"
