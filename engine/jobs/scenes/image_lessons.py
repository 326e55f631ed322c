"""Labelled images as places: each one is looked at as a whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from engine.classifiers.thorough_design import choose_part
from engine.contract.classes import LARGEST_VALUE, LabelClass, default_colour
from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.scenes import TrainScenes
from engine.contract.remarks import INFO, PROBLEM, Remark
from engine.contract.remarks.texts import count_text, joined
from engine.contract.results.classes import LabelledRow
from engine.data.labelled import ImageReader, LabelledImages, find_labelled
from engine.evaluation.images import NAMED_IMAGES, ImageSet, first_alike, left_out_remarks, load_images, settle_form
from engine.evaluation.margins import margin_remarks
from engine.evaluation.probe import parts_of
from engine.jobs.scenes.lessons import Lessons, check_enough, make_card
from engine.jobs.scenes.positions import positions_of, regions_of, together
from engine.jobs.scenes.several import split_places
from engine.labels.base import Positions
from engine.labels.dealing import NEVER, Shown
from engine.labels.folds import Validation
from engine.labels.pixels import LabelledPixels
from engine.observer import Observer, SpanObserver
from engine.pixels.statistics import MOST_PX, ValueStatistics, statistics
from engine.raster.bandmap import choose_bands
from engine.raster.ground import GroundResolution, resolution_of
from engine.raster.visible import visible_roles
from engine.scenes.encoder import SceneEncoder
from engine.scenes.lattice import LARGEST_PX, SMALLEST_PX
from engine.scenes.model import PlaceSize

_NOWHERE = (
    "Images of one region are in several parts, so other regions may do worse. With columns x and y, a label table "
    "says where the images lie, and whole regions are left out."
)


def lessons_from_images(job: TrainScenes, folder: Path, device: torch.device, observer: Observer) -> Lessons:
    """Looks at labelled images.

    Args:
        job: names them.
        folder: on whose disk a set that is too large for the memory is kept during the run.
        device: where the encoder computes.
        observer: hears of the progress, and may cancel.

    Raises:
        InputError: they cannot be used, or are too few.
        ParameterError: a choice does not fit them.
    """
    sources = tuple(line.strip() for line in job.images.splitlines() if line.strip())
    labelled = _with_classes(find_labelled(sources, job.table), job)
    with ImageReader(job.raster_nodata, job.alpha) as reader:
        info = reader.read(labelled.images[0]).info
    chosen = choose_bands(info, job.bands, "Bands")
    numbers = tuple(band.index for band in chosen)
    roles, said = visible_roles([band.role for band in chosen], numbers, job.visible_bands)
    form = settle_form(labelled.images, lambda _: numbers, None, job.raster_nodata, job.alpha)
    _check_size(form.height_px, form.width_px, labelled.images[0].path)
    images = load_images(labelled, form, folder, SpanObserver(observer, 0.0, 0.3))
    found = _statistics(images)
    stated_m = resolution_of(info) if job.ground_resolution_m is None else job.ground_resolution_m
    ground = GroundResolution.of(stated_m)
    part = choose_part(job.encoder, roles, ground, job.seed)
    encoder = SceneEncoder.of(part, found.mean, found.deviation, device)
    vectors = encoder.vectors(images, SpanObserver(observer, 0.3, 1.0))
    classes = _classes(images)
    shown = images.labelled.targets > 0
    check_enough(len(shown), classes, sources[0])
    label, number = shown.argmax(axis=1).astype(np.int64), np.arange(len(shown))
    pixels = LabelledPixels(number, np.zeros_like(label), label, number, (len(label), 1))
    first = first_alike(images)
    validation = _validation(job, images.labelled, shown, first)
    card = make_card(job, classes, tuple(band.name for band in chosen), roles, found, validation)
    size = PlaceSize(
        (form.height_px, form.width_px),
        None if stated_m is None else stated_m * (form.height_px * form.width_px) ** 0.5,
    )
    text = f"{count_text(len(label), 'image', 'images')} of {', '.join(Path(source).name for source in sources)}"
    counts = shown.sum(axis=0)
    return Lessons(
        classes,
        vectors,
        pixels,
        images.targets.float(),
        job.several,
        tuple(images.labelled.names),
        validation,
        replace(card, resolution_m=stated_m, data=text),
        encoder,
        size,
        tuple(
            LabelledRow(one.value, one.name, one.colour, int(n), int(n)) for one, n in zip(classes, counts, strict=True)
        ),
        (
            ("Labels", job.table or "the folders of the images"),
            ("Images", f"{', '.join(sources)}: {form.width_px} x {form.height_px} px"),
            ("Bands", ", ".join(band.name for band in chosen)),
        ),
        (*sources, job.table),
        (*said, *part.remarks, *_remarks(images, labelled, first), *margin_remarks([images]), *validation.remarks),
        lambda _, hears: images,
    )


def _with_classes(labelled: LabelledImages, job: TrainScenes) -> LabelledImages:
    """Refuses images of several classes or of none, where each has one; leaves out classes without images."""
    wrong = next((image for image in labelled.images if len(image.labels) != 1), None)
    if wrong is not None and not job.several:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{table} gives {path} {count} {count:class|classes}.",
            "Give each image exactly one class, or switch on “Several classes a place”.",
            table=job.table,
            path=wrong.path,
            count=len(wrong.labels),
        )
    used = {label for image in labelled.images for label in image.labels}
    names = [name for number, name in enumerate(labelled.class_names) if number in used]
    if len(names) < 2 or len(names) > LARGEST_VALUE:
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "The images have {count} {count:class|classes}.",
            "Use images of at least two classes, and not more than {most} of them.",
            count=len(names),
            most=LARGEST_VALUE,
        )
    return labelled.with_classes(names)


def _check_size(height_px: int, width_px: int, path: str) -> None:
    if not SMALLEST_PX <= min(height_px, width_px) <= max(height_px, width_px) <= LARGEST_PX:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has {width} x {height} pixels.",
            "Use images of {least} to {most} pixels.",
            path=path,
            width=width_px,
            height=height_px,
            least=SMALLEST_PX,
            most=LARGEST_PX,
        )


def _classes(images: ImageSet) -> tuple[LabelClass, ...]:
    names = images.labelled.class_names
    return tuple(LabelClass(place + 1, name, default_colour(place)) for place, name in enumerate(names))


def _statistics(images: ImageSet) -> ValueStatistics:
    """Of a sample of the pixels with data."""
    size = images.size[0] * images.size[1]
    step = max(1, images.count * size // MOST_PX)
    parts = []
    for place in range(0, images.count, max(1, step // 64)):
        whole = images.holes.get(place)
        pixels = images.pixels[place].reshape(images.pixels.shape[1], -1)
        parts.append((pixels if whole is None else pixels[:, whole.ravel()])[:, :: min(step, 61)])
    return statistics(np.concatenate(parts, axis=1).astype(np.float32))


def _validation(job: TrainScenes, labelled: LabelledImages, shown: Shown, first: Positions) -> Validation:
    """Regions are left out where positions are known, else images class by class; what looks the same goes together."""
    if job.validation == "none":
        return Validation(np.full(len(shown), NEVER), 0, "none", "The accuracy was not estimated.")
    at = positions_of(labelled, job.table)
    names = list(labelled.class_names)
    if at is not None:
        unit, what = regions_of(at, shown, job.folds)
        return split_places(together(unit, first), shown, names, job.folds, job.seed, what, "blocks")
    if job.several:
        validation = split_places(first, shown, names, job.folds, job.seed, "single images", "images")
        return replace(validation, text=f"{validation.text} {_NOWHERE}")
    return _class_by_class(job, labelled, shown.argmax(axis=1), first)


def _class_by_class(job: TrainScenes, labelled: LabelledImages, label: Positions, first: Positions) -> Validation:
    """Images are dealt out class by class, those that look the same together; classes in one part are never tested."""
    count = min(job.folds, int(np.bincount(label).max()))
    parts = parts_of(labelled.names, [str(one) for one in label], job.seed, count)[first]
    alone = [k for k in np.unique(label) if len(np.unique(parts[label == k])) == 1]
    parts[np.isin(first, first[np.isin(label, alone)])] = NEVER
    used = np.unique(parts[parts >= 0])
    parts = np.where(parts >= 0, np.searchsorted(used, parts), NEVER)
    if not len(used):
        return Validation(
            parts, 0, "none", "The accuracy was not estimated, because no class has two images that differ."
        )
    text = (
        f"{(parts >= 0).sum()} images in {len(used)} parts, drawn class by class; each part was left out of training "
        f"once and tested then. {_NOWHERE}"
    )
    names = ", ".join(labelled.class_names[k] for k in alone)
    untested = (Remark("scenes.untested", {"names": names, "count": len(alone)}),) if alone else ()
    return Validation(parts, len(used), "images", text, untested)


def _remarks(images: ImageSet, labelled: LabelledImages, first: Positions) -> list[Remark]:
    said = []
    if twins := int((first != np.arange(len(first))).sum()):
        said.append(Remark("scenes.twins", {"count": twins}, severity=INFO))
    if images.resampled:
        height_px, width_px = images.size
        values = {"count": images.resampled, "width_px": width_px, "height_px": height_px}
        said.append(Remark("evaluation.resampled", dict(values)))
    if images.skipped:
        reasons = joined(error.said for error in images.skipped[:NAMED_IMAGES])
        said.append(Remark("evaluation.unusable", {"count": len(images.skipped), "reasons": reasons}, severity=PROBLEM))
    return [*said, *left_out_remarks(labelled)]
