"""Divides labels into parts that are left out in turn, so that no feature is ever learned from and tested at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from engine.contract.errors import ParameterError, unknown_choice
from engine.contract.remarks import Remark
from engine.contract.remarks.texts import Value
from engine.labels.base import Labels, Positions
from engine.labels.dealing import NEVER, Counts, deal, numbered, square_blocks
from engine.labels.pixels import LabelledPixels

WAYS = ("auto", "polygons", "blocks", "none")
# Up to so many features are divided one by one: more often lie so close that neighbours would be on both sides.
FEW_FEATURES = 200  # assumed: what a person draws by hand in some hours
# Features of different parts that are closer than this share most of what a pixel is described by (assumed: a few
# times the window of a texture, the reach of an encoder's first stages).
NEIGHBOUR_PX = 16.0
SMALLEST_BLOCK_PX = 16


@dataclass(frozen=True)
class Validation:
    """Which part each labelled pixel belongs to.

    Args:
        parts: [N], from 0; -1 where a pixel is never tested. For each part in turn: what is in it is tested, the rest
            is learned from.
        count: number of parts; 0 where nothing is tested.
        how: polygons, blocks or none.
        text: one sentence for the report.
        remarks: what makes the figures doubtful.
        block_px: edge of the blocks; 0 where there are none.
        units: [N] number of the feature or block that each pixel was dealt out with; None where nothing is tested.
    """

    parts: Positions
    count: int
    how: str
    text: str
    remarks: tuple[Remark, ...] = ()
    block_px: int = 0
    units: Positions | None = None

    def tested(self, part: int) -> npt.NDArray[np.bool_]:
        """Pixels of one part, [N]; all others are learned from."""
        held: npt.NDArray[np.bool_] = self.parts == part
        return held


def split(
    pixels: LabelledPixels,
    labels: Labels,
    *,
    validation: str = "auto",
    folds: int = 5,
    block_px: int = 0,
    seed: int = 0,
    neighbour_px: float | None = NEIGHBOUR_PX,
    smallest_block_px: int = SMALLEST_BLOCK_PX,
    unit: str = "px",
) -> Validation:
    """Divides labels into parts.

    Whole features are dealt out class by class, so that each class with two features is always both learned and tested.
    With blocks, all features whose middle lies in one square of the ground stay together. A feature is never divided.

    Args:
        pixels: of the labels.
        labels: that the pixels refer to.
        validation: auto, polygons, blocks or none. auto: polygons, or blocks where there are more than 200 features.
        folds: number of parts, at least 2; fewer where there are not so many features or blocks.
        block_px: edge of the blocks; 0 chooses it so that there are four times as many blocks as parts.
        seed: of the division.
        neighbour_px: features of different parts that are nearer to each other are warned about; None: none are.
        smallest_block_px: edge of the smallest blocks that are chosen.
        unit: what a pixel of the labels is called in the text.

    Raises:
        ParameterError: an unknown way, or fewer than two parts.

    Source: Roberts et al. 2017, Cross-validation strategies for data with temporal, spatial, hierarchical, or
        phylogenetic structure, Ecography 40 (blocks in space); Sechidis et al. 2011, On the stratification of
        multi-label data, ECML PKDD, algorithm 1 (blocks that hold several classes).
    """
    if validation not in WAYS:
        raise unknown_choice("validation", validation, WAYS)
    if folds < 2:
        raise ParameterError("folds is {folds}.", "Use at least 2.", folds=folds)
    counts = np.bincount(pixels.feature, minlength=len(labels.features))
    if validation == "none":
        return _none(pixels, "The accuracy was not estimated.")
    how = validation
    if how == "auto":
        how = "polygons" if len(labels.features) <= FEW_FEATURES else "blocks"
    rng = np.random.default_rng(seed)
    label_of = labels.label_of
    group = np.arange(len(label_of))
    if how == "blocks":
        block_px, group = _blocks(pixels, label_of, folds, block_px, smallest_block_px)
    part_of_feature = deal(_table(group, label_of, counts, len(labels.classes)), folds, rng)[group]
    part_of_feature, alone = _withdraw(part_of_feature, label_of, len(labels.classes))
    remarks = _alone(labels, alone, how)
    if not (part_of_feature >= 0).any():
        return _none(pixels, "The accuracy was not estimated, because no class has two features.", remarks)
    part_of_feature = numbered(part_of_feature)
    count = int(part_of_feature.max()) + 1
    if neighbour_px is not None:
        remarks += _neighbours(labels, part_of_feature, neighbour_px, how)
    what = "whole features" if how == "polygons" else f"blocks of {block_px} {unit} with all their features"
    tested = int((part_of_feature >= 0).sum())
    text = f"{tested} features in {count} parts ({what}); each part was left out of training once and tested then."
    return Validation(
        part_of_feature[pixels.feature],
        count,
        how,
        text,
        tuple(remarks),
        block_px if how == "blocks" else 0,
        group[pixels.feature],
    )


def _none(pixels: LabelledPixels, text: str, remarks: Sequence[Remark] = ()) -> Validation:
    return Validation(np.full(pixels.count, NEVER, np.int64), 0, "none", text, tuple(remarks))


def _blocks(
    pixels: LabelledPixels, label_of: Positions, folds: int, block_px: int, smallest_px: int
) -> tuple[int, Positions]:
    """The edge of blocks, and the number of the block in which the middle of each feature lies."""
    count = np.maximum(np.bincount(pixels.feature, minlength=len(label_of)), 1)
    rows = np.bincount(pixels.feature, pixels.rows, minlength=len(label_of)) / count
    cols = np.bincount(pixels.feature, pixels.cols, minlength=len(label_of)) / count
    shown = label_of[:, None] == np.arange(int(label_of.max(initial=-1)) + 1)
    return square_blocks(rows, cols, shown, folds, block_px, smallest_px)


def _table(unit: Positions, label_of: Positions, counts: Counts, classes: int) -> Counts:
    """Pixels of each class in each unit, [units, K]; at least 1 where a feature of the class is there."""
    table = np.zeros((int(unit.max(initial=-1)) + 1, classes), np.int64)
    np.add.at(table, (unit, label_of), np.maximum(counts, 1))
    return table


def _withdraw(part: Positions, label_of: Positions, classes: int) -> tuple[Positions, list[int]]:
    """Takes classes that are in one part only out of the test: without it nothing would be left to learn them from."""
    part = part.copy()
    alone = [k for k in range(classes) if len(np.unique(part[label_of == k])) == 1]
    part[np.isin(label_of, alone)] = NEVER
    return part, alone


def one_feature(name: str) -> Remark:
    """Says that a class has one feature only.

    Args:
        name: of the class.
    """
    return Remark("labels.one_feature", {"name": name})


def _alone(labels: Labels, alone: list[int], how: str) -> list[Remark]:
    together = "labels.one_block" if how == "blocks" else "labels.one_part"
    names = {k: labels.classes[k].name for k in alone}
    return [one_feature(n) if labels.counts[k] == 1 else Remark(together, {"name": n}) for k, n in names.items()]


def _neighbours(labels: Labels, part: Positions, reach_px: float, how: str) -> list[Remark]:
    """Warns where a tested feature has one of another part close by; from outline to outline."""
    geometries = np.array([feature.geometry for feature in labels.features], object)
    near = shapely.STRtree(geometries).query(geometries, predicate="dwithin", distance=reach_px)
    one, other = near[:, (part[near[0]] != part[near[1]]) & (part[near[0]] >= 0)]
    if not len(one):
        return []
    close = np.unique(one)
    values: dict[str, Value] = {
        "count": len(close),
        "tested": int((part >= 0).sum()),
        "reach_px": reach_px,
        "nearest_px": float(shapely.distance(geometries[one], geometries[other]).min()),
    }
    code = "labels.close_blocks" if how == "blocks" else "labels.close_features"
    return [Remark(code, values, tuple(labels.features[f].id for f in close))]
