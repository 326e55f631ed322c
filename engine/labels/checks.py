"""What is left of labels once it is known where the image has data; and which classes have little."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from engine.contract.errors import ErrorCode, InputError
from engine.contract.remarks import Remark
from engine.contract.results.classes import LabelledRow
from engine.labels.base import Labels
from engine.labels.folds import one_feature
from engine.labels.pixels import LabelledPixels
from engine.labels.reading import check_classes, with_classes
from engine.labels.remarks import problem

# Below this a class is hardly learned, and its accuracy is a matter of luck (assumed).
FEW_PX = 20


def keep_valid(
    path: str, labels: Labels, pixels: LabelledPixels, valid: npt.NDArray[np.bool_], minimum_classes: int = 2
) -> tuple[Labels, LabelledPixels]:
    """Leaves out what cannot be learned from: pixels without data, then features and classes without pixels.

    Args:
        path: of the labels, for messages.
        labels: as read.
        pixels: of the labels.
        valid: [N], the image has data there.
        minimum_classes: so many must be left.

    Returns:
        Labels and pixels that refer to each other. The remarks on both, and these, are in those of the labels.

    Raises:
        InputError: all labels lie where the image has no data, or too few classes are left.
    """
    kept = pixels.take(valid)
    if pixels.count and not kept.count:
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "All labels in {path} are where the image has no data.",
            "Draw them where the image has data, or check its nodata value.",
            path=path,
        )
    before = np.bincount(pixels.feature, minlength=len(labels.features))
    after = np.bincount(kept.feature, minlength=len(labels.features))
    remarks = [*labels.remarks, *pixels.remarks]
    lost = np.flatnonzero((before > 0) & (after == 0))
    if len(lost):
        remarks.append(problem("no_data", (labels.features[f].id for f in lost)))
    hidden = np.flatnonzero(before == 0)
    if len(hidden):
        remarks.append(problem("hidden", (labels.features[f].id for f in hidden)))
    used = np.flatnonzero(after > 0)
    left = with_classes(labels.classes, [labels.features[f] for f in used], remarks, labels.field)
    check_classes(path, left, minimum_classes)
    number = np.full(len(labels.features), -1, np.int64)
    number[used] = np.arange(len(used))
    feature = number[kept.feature]
    label = left.label_of[feature] if len(feature) else feature
    return left, replace(kept, label=label, feature=feature, remarks=())


def little_labelled(labels: Labels, pixels: LabelledPixels, few_px: int = FEW_PX) -> list[Remark]:
    """Points out classes of few pixels, and those of one feature.

    Args:
        labels: that can be used.
        pixels: of these labels.
        few_px: fewer are pointed out.
    """
    said = []
    for one, features, count in zip(labels.classes, labels.counts, pixels.of_classes(labels.classes), strict=True):
        if count < few_px:
            said.append(Remark("labels.few_pixels", {"name": one.name, "count": count, "least": few_px}))
        if features == 1:
            said.append(one_feature(one.name))
    return said


def labelled_rows(labels: Labels, pixels: LabelledPixels) -> tuple[LabelledRow, ...]:
    """Lists classes with their counts, for results and reports."""
    return tuple(
        LabelledRow(one.value, one.name, one.colour, features, count)
        for one, features, count in zip(labels.classes, labels.counts, pixels.of_classes(labels.classes), strict=True)
    )
