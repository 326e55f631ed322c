"""What train-detector learns from, and the encoder that it begins with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch

from engine import __version__
from engine.backbones.base import Encoder, round_to_half
from engine.classifiers.thorough_design import choose_part
from engine.contract.classes import parse_classes
from engine.contract.errors import ErrorCode, InputError, ModelError, ParameterError
from engine.contract.jobs.objects import TrainDetector
from engine.contract.model_card import OBJECTS, ModelCard
from engine.contract.remarks import Remark
from engine.contract.remarks.texts import count_text
from engine.jobs.objects.inputs import one_date
from engine.objects.chips import crop_px
from engine.objects.labelled_images import from_images
from engine.objects.sites import LabelledSites
from engine.objects.sizes import chosen_size
from engine.objects.teaching import divided, from_raster
from engine.objects.vector_boxes import BoxSource
from engine.observer import Observer
from engine.pixels.maps import EncoderScale
from engine.pixels.statistics import ValueStatistics, sample_pixels, statistics
from engine.raster.info import Access, FloatArray
from engine.tasks.objects import HeadSize

FEW_OBJECTS = 10  # of a class: fewer make figures that mean little (assumed)
SAMPLED_SITES = 16  # images whose values stand for all
MOST_PX_OF_A_SITE = 2**14


@dataclass(frozen=True)
class ObjectLessons:
    """All that a training needs.

    Args:
        labelled: sites with parts.
        parts: that are left out in turn.
        encoder: to begin with.
        scale: of its bands.
        size: of what is above it, and how it looks at images.
        card: what is known of the model so far.
        encoder_text: which encoder, in words.
        protocol: what was read, in words.
        remarks: what makes the model or its figures doubtful.
    """

    labelled: LabelledSites
    parts: int
    encoder: Encoder
    scale: EncoderScale
    size: HeadSize
    card: ModelCard
    encoder_text: str
    protocol: tuple[tuple[str, str], ...]
    remarks: tuple[Remark, ...]


def read_lessons(job: TrainDetector, observer: Observer) -> ObjectLessons:
    """Reads images and labels, and chooses the encoder.

    Args:
        job: names them.
        observer: hears of the progress, and may cancel.

    Raises:
        InputError: images or labels cannot be used.
        ModelError: no encoder fits.
        ParameterError: choices do not go together.
    """
    labelled = _labelled(job)
    labelled, parts, validation = divided(labelled, job.validation, job.folds, job.seed)
    stack = labelled.sites[0].stack
    found = _statistics(labelled, observer)
    part = choose_part(job.encoder, stack.roles, stack.ground, job.seed)
    if part.encoder is None:
        raise ModelError(
            "Objects cannot be found without an encoder, and there is {text}.",
            "Say in “Red, green, blue” which bands show these colours, or choose other “Bands” or another encoder.",
            text=part.text,
        )
    round_to_half(part.encoder)
    places, fixed = part.design.places, bool(part.design.encoder_mean)
    rows = (
        (part.design.encoder_mean, part.design.encoder_deviation)
        if fixed
        else tuple([values[place] for place in places] for values in (found.mean, found.deviation))
    )
    scale = EncoderScale(places, *(torch.tensor([row], dtype=torch.float32) for row in rows))
    size = replace(chosen_size(job.enlargement, labelled.edges_px, labelled.label), oriented=job.oriented)
    metres = None if stack.ground.assumed else stack.ground.metres
    card = ModelCard(
        kind=OBJECTS,
        classes=labelled.classes,
        bands=tuple(role or "" for role in stack.roles),
        band_names=stack.names,
        mean=found.mean,
        deviation=found.deviation,
        low=found.low,
        high=found.high,
        resolution_m=metres,
        encoder=part.name,
        encoder_sha256=part.sha256,
        validation=validation,
        name=job.name.strip() or Path(job.out).absolute().name,
        licence=job.licence,
        data=labelled.text,
        provenance={"job": "train-detector", "seed": str(job.seed), "engine": __version__},
    )
    protocol = (
        ("Labels", labelled.text),
        ("Bands", stack.text),
        ("Seen", " and ".join(f"{factor:g}" for factor in size.enlargements) + " times as large as it is"),
        ("Validation", validation),
        *_oriented(job, labelled),
    )
    said = (*labelled.remarks, *part.remarks, *_few(labelled), *_large(labelled, size.enlargements[-1]))
    return ObjectLessons(labelled, parts, part.encoder, scale, size, card, part.text, protocol, said)


def _labelled(job: TrainDetector) -> LabelledSites:
    images = tuple(line.strip() for line in job.images.splitlines() if line.strip())
    from_layer = bool(job.raster.strip() or job.labels.strip() or job.areas.strip())
    if bool(images) == from_layer:
        raise ParameterError(
            "Both an image with objects and labelled images are given."
            if images
            else "Nothing is given that objects could be learned from.",
            "Give an “Image” with its “Objects” and “Searched areas”, or “Labelled images” alone.",
        )
    classes = parse_classes(job.classes)
    if images:
        return from_images(images, one_date(job, "images"), classes, oriented=job.oriented)
    if not (job.raster.strip() and job.labels.strip()):
        raise ParameterError("“Image” and “Objects” belong together, but one of them is missing.", "Give both.")
    source = BoxSource(
        job.labels,
        job.label_layer,
        job.class_field,
        classes,
        job.numbers,
        job.object_name,
        job.size_field,
        job.point_size_m,
        Access(job.allow_indirect),
        job.oriented,
    )
    return from_raster(one_date(job), source, job.areas, job.areas_layer, whole=job.searched_all)


def _oriented(job: TrainDetector, labelled: LabelledSites) -> tuple[tuple[str, str], ...]:
    """Says how many objects tell how they lie.

    Raises:
        ParameterError: none does, though it is to be learned.
    """
    if not job.oriented:
        return ()
    known = labelled.oriented
    if not known:
        raise ParameterError(
            "“Oriented boxes” is switched on, but no label says how its object lies: all of them are points, or boxes "
            "along the edges of the image.",
            "Draw outlines of objects, or use COCO or YOLO files with outlines; or switch “Oriented boxes” off.",
        )
    return (("Oriented", f"by the outlines of {count_text(known, 'object', 'objects')}"),)


def _statistics(labelled: LabelledSites, observer: Observer) -> ValueStatistics:
    """Of the values of some images, spread evenly."""
    step = max(1, len(labelled.sites) // SAMPLED_SITES)
    chosen = labelled.sites[::step]
    parts: list[FloatArray] = []
    for number, site in enumerate(chosen):
        observer.progress(number / len(chosen), "Reading {name}", name=site.name)
        try:
            with site.stack.open() as reader:
                pixels = sample_pixels(reader, observer)
        except InputError as error:
            if error.code != ErrorCode.NO_VALID_DATA or len(labelled.sites) == 1:
                raise
            continue
        parts.append(pixels[:, :: max(1, pixels.shape[1] // MOST_PX_OF_A_SITE)] if len(chosen) > 1 else pixels)
    if not parts:
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "No image has data.",
            "Check the nodata values.",
        )
    return statistics(np.concatenate(parts, axis=1))


def _few(labelled: LabelledSites) -> list[Remark]:
    counts = np.bincount(labelled.label, minlength=len(labelled.classes)).tolist()
    return [
        Remark("objects.few", {"name": one.name, "count": count, "least": FEW_OBJECTS})
        for one, count in zip(labelled.classes, counts, strict=True)
        if count < FEW_OBJECTS
    ]


def _large(labelled: LabelledSites, enlargement: float) -> list[Remark]:
    """Objects that no crop holds whole."""
    most = crop_px(enlargement)
    longest = labelled.edges_px.max(axis=1)
    count = int((longest > most).sum())
    return [Remark("objects.large", {"count": count, "total": len(longest), "most": most})] if count else []
