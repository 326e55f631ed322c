"""Which images, or which polygons, are learned from and which are measured on, and how their bands are standardised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import torch

from engine.contract.errors import ErrorCode, InputError
from engine.data.split import test_part
from engine.evaluation.masked import Masked, MaskedScene, in_order
from engine.tasks.base import InputScale


@dataclass(frozen=True)
class SharedOut:
    """What serves what; no unit serves twice.

    Args:
        train: images that are learned from.
        learned: their units that are.
        test: images that are measured on; the same ones where polygons are shared out.
        tested: their units that are.
    """

    train: Masked
    learned: tuple[int, ...]
    test: Masked
    tested: tuple[int, ...]

    @cached_property
    def scales(self) -> tuple[list[InputScale], list[InputScale]]:
        """Statistics for each image of the training and of the test, [1, C].

        Images with masks share those of all that are learned from, as the small images of a set; a raster with polygons
        has its own.
        """
        train = self.train
        together = [train.scenes[train.of_scene[unit]] for unit in self.learned if not train.groups[unit]]
        shared = scale_of(together) if together else None
        found = []
        for part in (train, self.test):
            drawn = {part.of_scene[unit] for unit, group in enumerate(part.groups) if group}
            found.append(
                [
                    scale_of([scene]) if shared is None or number in drawn else shared
                    for number, scene in enumerate(part.scenes)
                ]
            )
        return found[0], found[1]


def share_out(train: Masked, test: Masked | None, share: float, seed: int) -> SharedOut:
    """Decides which images, or which polygons, are learned from and which are measured on.

    A polygon that several rasters show, as dates of one place do, is on one side in all of them.

    Args:
        train: images.
        test: others, whose polygons are not learned from; None: the units of `train` are split.
        share: of the units that are measured on, where split.
        seed: of the split.

    Raises:
        InputError: an image is on both sides, a class is missing in the training, or a part is empty.
    """
    if test is None:
        first = _first_of_each(train)
        once = np.unique(first)
        chosen = test_part([train.units[unit] for unit in once], [train.groups[unit] for unit in once], share, seed)
        measured = np.isin(first, once[chosen])
        learned, tested = (tuple(np.flatnonzero(part).tolist()) for part in (~measured, measured))
        test = train
    else:
        shown = set(test.polygons) - {""}
        learned = tuple(unit for unit, polygon in enumerate(train.polygons) if polygon not in shown)
        tested = tuple(range(len(test.units)))
        unknown = [name for name in test.classes if name not in train.classes]
        if unknown:
            raise InputError(
                ErrorCode.INPUT_UNSUPPORTED,
                "The test data have classes that are missing in the training data: {unknown}.",
                "Use training and test data with the same classes.",
                unknown=", ".join(unknown[:8]),
            )
        test = in_order(test, train.classes)
    found = SharedOut(train, learned, test, tested)
    if not learned or not tested:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{learned} {learned:image or polygon is|images or polygons are} left to train on, {tested} to test on.",
            "Provide at least two images with masks, or at least two polygons of a class.",
            learned=len(learned),
            tested=len(tested),
        )
    _refuse_both_sides(found)
    return found


def _first_of_each(masked: Masked) -> npt.NDArray[np.int64]:
    """[U] of each unit the first one that is the same polygon; an image is itself."""
    known: dict[str, int] = {}
    units = enumerate(masked.polygons)
    return np.array([known.setdefault(polygon, unit) if polygon else unit for unit, polygon in units], np.int64)


def _refuse_both_sides(shared: SharedOut) -> None:
    """Sees that no image is learned from and measured on; polygons of one raster may lie on both sides."""
    whole = [unit for unit in shared.learned if not shared.train.groups[unit]]
    learned = {shared.train.scenes[shared.train.of_scene[unit]].content for unit in whole}
    if shared.test is not shared.train:
        learned |= {scene.content for scene in shared.train.scenes}
    both = [
        shared.test.units[unit]
        for unit in shared.tested
        if shared.test.scenes[shared.test.of_scene[unit]].content in learned
    ]
    if both:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{count:,} test {count:image is|images are} among the training images as well: {names}.",
            "Remove the copies. To split one set, choose the same path for “Training data” and “Test data”.",
            count=len(both),
            names=", ".join(both[:5]),
        )


def scale_of(scenes: Sequence[MaskedScene]) -> InputScale:
    """Mean and deviation of each band over all pixels with data, [1, C]."""
    bands = scenes[0].images.shape[0]
    count, first, second = 0, np.zeros(bands), np.zeros(bands)
    for scene in scenes:
        count += int(scene.valid.sum())
        for row, valid in enumerate(scene.valid):  # a row at a time: a copy of a large image would not fit
            values = scene.images[:, row, valid].astype(np.float64)
            first += values.sum(axis=1)
            second += np.square(values).sum(axis=1)
    mean = first / max(count, 1)
    deviation = np.sqrt(np.maximum(second / max(count, 1) - mean**2, 0.0))
    deviation[deviation == 0.0] = 1.0  # a band that never changes
    return InputScale(torch.from_numpy(mean).float()[None], torch.from_numpy(deviation).float()[None])
