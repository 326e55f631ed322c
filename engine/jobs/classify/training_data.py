"""What a classifier is trained on: images, the labels that can be used, and how they are divided."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine import __version__
from engine.classifiers.quick_features import where_valid
from engine.contract.classes import parse_classes
from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.classification import TrainClassifier
from engine.contract.model_card import ModelCard
from engine.contract.remarks import Remark
from engine.contract.remarks.texts import count_text
from engine.labels.base import Labels
from engine.labels.checks import keep_valid, little_labelled
from engine.labels.folds import Validation, split
from engine.labels.pixels import LabelledPixels, burn
from engine.labels.reading import read_labels
from engine.observer import Observer, raise_if_cancelled
from engine.pixels.statistics import sample_pixels, statistics
from engine.raster.info import Access
from engine.raster.reading.image_stack import ImageStack, describe_stack
from engine.raster.reading.reader import StackReader

# Features of so many pixels take some hundred megabytes; a polygon's pixels are alike, so more teach little (assumed).
MOST_PX = 150_000
LEAST_PX_A_CLASS = 2  # on average: with one pixel a class there is nothing to tell typical from odd


@dataclass(frozen=True)
class TrainingData:
    """Images with their labels.

    Args:
        stack: the images.
        labels: that can be used; their remarks name the others.
        pixels: of the labels, where there is data.
        validation: which part each pixel belongs to.
        card: what is known of the classifier before it is trained.
        remarks: what makes the model or its figures doubtful.
    """

    stack: ImageStack
    labels: Labels
    pixels: LabelledPixels
    validation: Validation
    card: ModelCard
    remarks: tuple[Remark, ...]


def read_training_inputs(job: TrainClassifier) -> tuple[ImageStack, Labels]:
    """Reads the headers of the rasters, and the labels.

    Raises:
        InputError: one of them cannot be used.
        ParameterError: a choice does not fit them.
    """
    stack = describe_stack(job)
    labels = read_labels(
        job.labels,
        stack.grid,
        layer=job.label_layer,
        class_field=job.class_field,
        classes=parse_classes(job.classes),
        access=Access(job.allow_indirect),
        numbers=job.numbers,
    )
    return stack, labels


def gather_data(
    job: TrainClassifier, stack: ImageStack, labels: Labels, reader: StackReader, observer: Observer
) -> TrainingData:
    """Finds the pixels of the labels, leaves out those without data, and divides the rest.

    Args:
        job: says how.
        stack: that the labels lie on.
        labels: as read.
        reader: of the stack.
        observer: hears of the progress, and may cancel.

    Raises:
        InputError: too little is left to learn from.
    """
    observer.progress(0.0, "Finding the labelled pixels")
    pixels = burn(labels, stack.grid, most_px=MOST_PX)
    raise_if_cancelled(observer)
    labels, pixels = keep_valid(job.labels, labels, pixels, where_valid(reader, pixels, observer))
    if pixels.count < LEAST_PX_A_CLASS * len(labels.classes):
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "{labels} contains {count} labelled {count:pixel|pixels} for {classes} {classes:class|classes}.",
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
        bands=tuple(role or "" for role in stack.roles),
        band_names=stack.names,
        dates=stack.dates,
        mean=found.mean,
        deviation=found.deviation,
        low=found.low,
        high=found.high,
        resolution_m=None if stack.ground.assumed else stack.ground.metres,
        validation=validation.text,
        name=job.name.strip() or Path(job.out).absolute().name,
        licence=job.licence,
        data=_data_text(stack, labels, pixels),
        provenance={"job": "train-classifier", "seed": str(job.seed), "engine": __version__},
    )
    # A class of one feature is remarked on by whatever came upon it.
    remarks = list(validation.remarks)
    remarks += [one for one in little_labelled(labels, pixels) if one not in remarks]
    return TrainingData(stack, labels, pixels, validation, card, (*stack.remarks, *remarks))


def _data_text(stack: ImageStack, labels: Labels, pixels: LabelledPixels) -> str:
    names = " and ".join(Path(info.path).name for info in stack.infos)
    drawn, inside = count_text(len(labels.features), "label", "labels"), count_text(pixels.count, "pixel", "pixels")
    return f"{names}, {drawn} of {inside} in {count_text(len(labels.classes), 'class', 'classes')}"
