"""Places that may show several classes: labels that add up, names that stand in one text, and parts of the ground."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from engine.contract.classes import LARGEST_VALUE, LabelClass, default_colour
from engine.contract.errors import ErrorCode, InputError
from engine.contract.remarks import Remark
from engine.data.label_table import BETWEEN
from engine.labels.base import LabelFeature, Labels, Positions
from engine.labels.dealing import NEVER, Shown, deal_places, numbered
from engine.labels.folds import Validation
from engine.labels.pixels import LabelledPixels, burn
from engine.labels.reading import check_classes
from engine.raster.grid import Grid


def named_apart(path: str, labels: Labels) -> Labels:
    """Lets features whose text names several classes stand once for each of them.

    Args:
        path: of the labels, for messages.
        labels: as read, each text a class.

    Raises:
        InputError: fewer than two classes are named, or more than a map can hold.
    """
    known = {one.name: one for one in labels.classes}
    names_of = [_names(one.name) for one in labels.classes]
    names = list(dict.fromkeys(name for names in names_of for name in names))
    if len(names) > LARGEST_VALUE:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} names {count:,} {count:class|classes}.",
            "Use at most {most} of them.",
            path=path,
            count=len(names),
            most=LARGEST_VALUE,
        )
    number = {name: place for place, name in enumerate(names)}
    features = tuple(
        LabelFeature(feature.id, number[name], feature.geometry)
        for feature in labels.features
        for name in names_of[feature.label]
    )
    apart = any(len(names) > 1 for names in names_of)
    classes = [
        LabelClass(place + 1, name, default_colour(place)) if apart or name not in known else known[name]
        for place, name in enumerate(names)
    ]
    found = replace(labels, classes=tuple(classes), features=features)
    check_classes(path, found, 2)
    return found


def burn_each(labels: Labels, grid: Grid) -> LabelledPixels:
    """Finds the tiles of each class by itself, so that a tile of several classes is there once for each of them.

    Args:
        labels: on the grid.
        grid: of the tiles.
    """
    parts, remarks = [], list[Remark]()
    for label in range(len(labels.classes)):
        numbers = np.flatnonzero(labels.label_of == label)
        own = burn(replace(labels, features=tuple(labels.features[number] for number in numbers)), grid)
        parts.append((own.rows, own.cols, own.label, numbers[own.feature]))
        remarks += own.remarks
    rows, cols, label_of, feature = (np.concatenate(values) for values in zip(*parts, strict=True))
    return LabelledPixels(rows, cols, label_of, feature, grid.shape, tuple(remarks))


def places_of(pixels: LabelledPixels, classes: int) -> tuple[LabelledPixels, Positions, Shown]:
    """Brings tiles together that are there once for each of their classes.

    Args:
        pixels: of `burn_each`.
        classes: K.

    Returns:
        The tiles, each with one of its classes; where each was first among the given ones; [N, K] what it shows.
    """
    at = pixels.rows * pixels.shape[1] + pixels.cols
    _, first, place = np.unique(at, return_index=True, return_inverse=True)
    shown = np.zeros((len(first), classes), np.bool_)
    shown[place.reshape(-1), pixels.label] = True
    columns = (pixels.rows[first], pixels.cols[first], pixels.label[first])
    return LabelledPixels(*columns, np.arange(len(first)), pixels.shape), first, shown


def split_places(
    unit: Positions, shown: Shown, names: list[str], folds: int, seed: int, what: str, how: str
) -> Validation:
    """Divides places into parts that are left out in turn.

    Args:
        unit: [N] places of one unit stay together.
        shown: [N, K], what each place shows.
        names: of the classes.
        folds: number of parts, at most.
        seed: of the division.
        what: the units, for the report.
        how: as Validation has it.
    """
    parts = deal_places(unit, shown, folds, seed)
    count = int(parts.max(initial=-1)) + 1
    if count < 2:
        text = "The accuracy was not estimated, because all labelled places lie in one part."
        return Validation(np.full(len(unit), NEVER), 0, "none", text)
    lost = np.array([len(np.unique(parts[own])) < 2 for own in shown.T], np.bool_)
    remarks: tuple[Remark, ...] = ()
    if lost.any():
        of = ", ".join(name for name, gone in zip(names, lost, strict=True) if gone)
        remarks = (Remark("scenes.untested", {"names": of, "count": int(lost.sum())}),)
    if (shown.sum(axis=1) == 1).all():  # a place of such a class alone could only be named wrong
        parts = numbered(np.where(shown[:, lost].any(axis=1), NEVER, parts))
        count = int(parts.max(initial=-1)) + 1
    if not count:
        text = "The accuracy was not estimated, because each class lies in one part."
        return Validation(parts, 0, "none", text, remarks)
    tested = int((parts >= 0).sum())
    text = f"{tested} places in {count} parts ({what}); each part was left out of training once and tested then."
    return Validation(parts, count, how, text, remarks, units=unit)


def testable(validation: Validation, shown: Shown) -> npt.NDArray[np.bool_]:
    """[K] classes that were both learned from and tested.

    Args:
        validation: which part each place belongs to.
        shown: [N, K], what each place shows.
    """
    return np.array([len(np.unique(validation.parts[own])) > 1 for own in shown.T], np.bool_)


def _names(text: str) -> list[str]:
    return list(dict.fromkeys(part.strip() for part in text.split(BETWEEN) if part.strip())) or [text]
