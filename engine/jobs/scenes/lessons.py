"""What a model of places is taught with: vectors of labelled tiles, or of labelled images."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine import __version__
from engine.classifiers.thorough_design import choose_part
from engine.contract.classes import LabelClass, parse_classes
from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.scenes import TrainScenes
from engine.contract.model_card import SCENES, ModelCard
from engine.contract.remarks import Remark
from engine.contract.remarks.texts import count_text
from engine.contract.results.classes import LabelledRow
from engine.evaluation.features import Images
from engine.jobs.scenes.inputs import cache_root, one_date, tiles_text
from engine.jobs.scenes.several import burn_each, named_apart, places_of, split_places
from engine.labels.base import Labels
from engine.labels.checks import keep_valid, labelled_rows
from engine.labels.dealing import NEVER, Shown, square_blocks
from engine.labels.folds import Validation, split
from engine.labels.pixels import LabelledPixels, burn
from engine.labels.reading import read_labels
from engine.observer import Observer, SpanObserver
from engine.pixels.statistics import ValueStatistics, sample_pixels, statistics
from engine.raster.info import Access
from engine.raster.reading.image_stack import describe_stack
from engine.raster.windows import Window
from engine.scenes.encoder import SceneEncoder
from engine.scenes.lattice import Lattice, lattice_of
from engine.scenes.model import PlaceSize
from engine.scenes.tile_pixels import tile_pixels
from engine.scenes.vectors import SceneVectors

SMALLEST_BLOCK = 2  # tiles: a region of one tile would have its neighbours on the other side
LEAST_PLACES = 2  # of each class on average
_NOWHERE = np.iinfo(np.int32).min  # in place of a part: no label


@dataclass(frozen=True)
class Lessons:
    """Labelled places as vectors.

    Args:
        classes: in the order of their numbers.
        vectors: [N, D].
        pixels: the places, as pixels of the grid of tiles; where each may show several classes, with one of them.
        targets: [N, K], 1 for each class of a place.
        several: whether a place may have several classes.
        names: [N] of the places.
        validation: which part each belongs to.
        card: what is known of the model so far.
        encoder: that looked at them.
        size: of the places.
        rows: what is labelled of each class.
        protocol: what was read, in words.
        inputs: paths.
        remarks: what makes the model or its figures doubtful.
        images: gives the pixels of the places, for an encoder that is tuned: takes a folder for what is too large for
            the memory, and who hears of the progress.
    """

    classes: tuple[LabelClass, ...]
    vectors: Tensor
    pixels: LabelledPixels
    targets: Tensor
    several: bool
    names: tuple[str, ...]
    validation: Validation
    card: ModelCard
    encoder: SceneEncoder
    size: PlaceSize
    rows: tuple[LabelledRow, ...]
    protocol: tuple[tuple[str, str], ...]
    inputs: tuple[str, ...]
    remarks: tuple[Remark, ...]
    images: Callable[[Path, Observer], Images]


def lessons_from_raster(job: TrainScenes, device: torch.device, observer: Observer) -> Lessons:
    """Looks at the labelled tiles of a raster.

    Args:
        job: names raster and labels.
        device: where the encoder computes.
        observer: hears of the progress, and may cancel.

    Raises:
        InputError: raster or labels cannot be used, or too few places are left to learn from.
        ParameterError: a choice does not fit them.
    """
    stack = describe_stack(one_date(job))
    lattice = lattice_of(stack, job.size_m, job.overlap_percent, None)
    labels = read_labels(
        job.labels,
        lattice.cells,
        layer=job.label_layer,
        class_field=job.class_field,
        classes=parse_classes(job.classes),
        access=Access(job.allow_indirect),
        numbers=job.numbers,
        minimum_classes=1 if job.several else 2,
    )
    if job.several:
        labels = named_apart(job.labels, labels)
    pixels = (burn_each if job.several else burn)(labels, lattice.cells)
    with stack.open() as reader:
        found = statistics(sample_pixels(reader, observer))
    part = choose_part(job.encoder, stack.roles, stack.ground, job.seed)
    encoder = SceneEncoder.of(part, found.mean, found.deviation, device)
    scenes = SceneVectors(stack, lattice, encoder, cache_root(job), renew=not job.resume)
    vectors, usable = _labelled(scenes, pixels, SpanObserver(observer, 0.05, 1.0))
    labels, kept = keep_valid(job.labels, labels, pixels, usable)
    check_enough(kept.count, labels.classes, job.labels)
    rows = labelled_rows(labels, kept)
    if job.several:
        kept, first, shown = places_of(kept, len(labels.classes))
        vectors, targets = vectors[usable][first], torch.from_numpy(shown).float()
        validation = _regions(job, kept, shown, [one.name for one in labels.classes])
    else:
        vectors, targets = vectors[usable], one_of(kept.label, len(labels.classes))
        validation = _whole_features(job, kept, labels)
    card = make_card(job, labels.classes, stack.names, stack.roles, found, validation)
    metres = None if stack.ground.assumed else stack.ground.metres
    text = f"{Path(job.raster).name}, {count_text(kept.count, 'labelled tile', 'labelled tiles')}"
    said = [*stack.remarks, *map(_of_tiles, labels.remarks), *validation.remarks]
    said += near_others(kept, validation, lattice)
    places = list(zip(kept.rows.tolist(), kept.cols.tolist(), strict=True))
    return Lessons(
        labels.classes,
        vectors,
        kept,
        targets,
        job.several,
        tuple(f"{row} {col}" for row, col in places),
        validation,
        replace(card, resolution_m=metres, data=text),
        encoder,
        PlaceSize(lattice.tile, None if metres is None else metres * (lattice.tile[0] * lattice.tile[1]) ** 0.5),
        rows,
        (
            ("Labels", f"{job.labels}, field {labels.field}"),
            ("Tiles", tiles_text(lattice, stack)),
            ("Bands", stack.text),
        ),
        (stack.infos[0].path, job.labels),
        (*part.remarks, *said),
        lambda folder, hears: tile_pixels(stack, lattice, places, folder, hears),
    )


def one_of(label: npt.NDArray[np.int64], classes: int) -> Tensor:
    """[N, K], 1 for the one class of each place."""
    return torch.nn.functional.one_hot(torch.from_numpy(label), classes).float()


def _regions(job: TrainScenes, pixels: LabelledPixels, shown: Shown, names: list[str]) -> Validation:
    """Square regions, which are left out with all that their tiles show."""
    if job.validation == "none":
        return Validation(np.full(pixels.count, NEVER), 0, "none", "The accuracy was not estimated.")
    rows, cols = pixels.rows.astype(np.float64), pixels.cols.astype(np.float64)
    edge, unit = square_blocks(rows, cols, shown, job.folds, job.block_tiles, SMALLEST_BLOCK)
    return split_places(unit, shown, names, job.folds, job.seed, f"blocks of {edge} tiles", "blocks")


def _whole_features(job: TrainScenes, pixels: LabelledPixels, labels: Labels) -> Validation:
    return split(
        pixels,
        labels,
        validation=job.validation,
        folds=job.folds,
        block_px=job.block_tiles,
        seed=job.seed,
        neighbour_px=None,
        smallest_block_px=SMALLEST_BLOCK,
        unit="tiles",
    )


def _labelled(scenes: SceneVectors, pixels: LabelledPixels, observer: Observer) -> tuple[Tensor, npt.NDArray[np.bool_]]:
    """Vectors of labelled tiles, [N, D], and whether enough of each has data."""
    places = list(zip(pixels.rows.tolist(), pixels.cols.tolist(), strict=True))
    of_part: dict[Window, list[int]] = {}
    for number, place in enumerate(places):
        of_part.setdefault(scenes.part_of(*place), []).append(number)
    vectors = torch.empty(len(places), scenes.length)
    usable = np.zeros(len(places), np.bool_)
    for each in scenes.each(sorted(of_part), observer):
        for number in of_part[each.tiles]:
            row, col = places[number]
            at = each.number(row, col)
            vectors[number], usable[number] = torch.from_numpy(each.vectors[at]), each.usable[at]
    return vectors, usable


def make_card(
    job: TrainScenes,
    classes: tuple[LabelClass, ...],
    names: tuple[str, ...],
    roles: tuple[str | None, ...],
    found: ValueStatistics,
    validation: Validation,
) -> ModelCard:
    """What is known of a model before it is trained.

    Args:
        job: says how.
        classes: that it tells apart.
        names: of the bands.
        roles: what they show.
        found: of their values.
        validation: how the accuracy is estimated.
    """
    return ModelCard(
        kind=SCENES,
        classes=classes,
        bands=tuple(role or "" for role in roles),
        band_names=names,
        mean=found.mean,
        deviation=found.deviation,
        low=found.low,
        high=found.high,
        validation=validation.text,
        name=job.name.strip() or Path(job.out).absolute().name,
        licence=job.licence,
        provenance={"job": "train-scenes", "seed": str(job.seed), "engine": __version__},
    )


def check_enough(count: int, classes: tuple[LabelClass, ...], path: str) -> None:
    """Refuses what is too little to learn from.

    Args:
        count: labelled places.
        classes: of them.
        path: of the labels.

    Raises:
        InputError: says what to label.
    """
    if count < LEAST_PLACES * len(classes):
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "In {path}, {count} {count:place is|places are} labelled, of {classes} {classes:class|classes}.",
            "Label more places: at least five of each class, spread over the image.",
            path=path,
            count=count,
            classes=len(classes),
        )


def _of_tiles(remark: Remark) -> Remark:
    """A remark on the pixels of labels, in the words for tiles."""
    if remark.code != "labels.overlap":
        return remark
    values = {name: remark.values[name] for name in ("one", "other")}
    return Remark("scenes.overlap", {**values, "tiles": remark.values["pixels"]}, remark.features, remark.severity)


def near_others(pixels: LabelledPixels, validation: Validation, lattice: Lattice) -> list[Remark]:
    """Warns where tested tiles share pixels with tiles of another part.

    Args:
        pixels: labelled tiles.
        validation: their parts.
        lattice: of the tiles.
    """
    down, across = (-(-tile // step) - 1 for tile, step in zip(lattice.tile, lattice.step, strict=True))
    rows, cols = lattice.shape
    part_at = np.full((rows + 2 * down, cols + 2 * across), _NOWHERE, np.int32)
    part_at[pixels.rows + down, pixels.cols + across] = validation.parts
    tested = validation.parts >= 0
    own, row, col = validation.parts[tested], pixels.rows[tested], pixels.cols[tested]
    near_other = np.zeros(len(own), np.bool_)
    for moved_down in range(2 * down + 1):
        for moved_across in range(2 * across + 1):
            other = part_at[row + moved_down, col + moved_across]
            near_other |= (other != own) & (other != _NOWHERE)
    close = int(near_other.sum())
    return [Remark("scenes.close", {"count": close, "tested": len(own)})] if close else []
