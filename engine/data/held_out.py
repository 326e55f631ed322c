"""Patches that are kept out of a training, in pairs from the same place, to measure on them what it gave."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from engine.data.found import FoundPatches
from engine.data.patches import PatchSet, PatchTable
from engine.data.pixels import Indices
from engine.raster.arrays import AnyArray, BoolArray

MOST_PAIRS = 256  # assumed: tells shares apart that differ by 0.02
LEAST_PAIRS = 32  # assumed: fewer say nothing
HELD_SHARE = 1 / 8  # assumed: of all patches, at most
HELD_SHARE_OF_SCENE = 1 / 4  # assumed: likewise, so that no scene is lost
_PLACE_BITS = 21  # rows and columns of a file, and files, are fewer than two million


@dataclass(frozen=True)
class HeldOut:
    """Pairs of patches from the same place.

    Args:
        rows: [2n] numbers in the whole table; a pair is one behind the other.
        adjoining: whether the patches of a pair adjoin each other; else they are of the same scene.
        foreign: [2n,2n] whether a patch is from another place than the one of the row.
    """

    rows: Indices
    adjoining: bool
    foreign: BoolArray

    def only(self, patch_set: FoundPatches) -> FoundPatches:
        """These patches alone."""
        return _chosen(patch_set, self.rows)

    def without(self, patch_set: FoundPatches) -> FoundPatches:
        """All patches but these."""
        return _chosen(patch_set, np.setdiff1d(np.arange(patch_set.count), self.rows))


def hold_out(patch_set: PatchSet, seed: int) -> HeldOut | None:
    """Draws pairs: of patches that adjoin each other, or where there are too few, of patches of the same scene.

    Args:
        patch_set: all patches.
        seed: of the draw.

    Returns:
        None where there are too few of both, or where no patch is from another place.
    """
    rng = np.random.default_rng([seed, 2])
    for adjoining, candidates in ((True, _adjoining(patch_set, rng)), (False, _of_scenes(patch_set, rng))):
        pairs = _drawn(patch_set, candidates)
        if len(pairs) < LEAST_PAIRS:
            continue
        rows = np.asarray(pairs, np.int64).reshape(-1)
        foreign = _foreign(patch_set, rows, adjoining)
        if foreign.any(axis=1).all():
            return HeldOut(rows, adjoining, foreign)
    return None


def _drawn(patch_set: PatchSet, candidates: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    """Takes pairs until there are enough; each patch once, and of no scene too many."""
    scene = patch_set.patches.scene
    most = min(MOST_PAIRS, int(patch_set.count * HELD_SHARE) // 2)
    left = (np.bincount(scene, minlength=patch_set.scene_count) * HELD_SHARE_OF_SCENE).astype(np.int64)
    taken: set[int] = set()
    pairs: list[tuple[int, int]] = []
    for one, other in candidates:
        if len(pairs) >= most:
            break
        needed = 2 if scene[one] == scene[other] else 1
        if one in taken or other in taken or min(left[scene[one]], left[scene[other]]) < needed:
            continue
        pairs.append((one, other))
        taken.update((one, other))
        left[scene[one]] -= 1
        left[scene[other]] -= 1
    return pairs


def _adjoining(patch_set: PatchSet, rng: np.random.Generator) -> Iterator[tuple[int, int]]:
    """Patches with the one to their right or below, in random order."""
    table, distance_px = patch_set.patches, _distance_px(patch_set)
    place = _places(table.file, table.row, table.col)
    order = np.argsort(place)
    found: list[tuple[Indices, Indices]] = []
    for rows, cols in ((0, distance_px), (distance_px, 0)):
        wanted = _places(table.file, table.row + rows, table.col + cols)
        at = np.minimum(np.searchsorted(place[order], wanted), len(order) - 1)
        there = np.flatnonzero(place[order[at]] == wanted)
        found.append((there, order[at[there]]))
    ones, others = (np.concatenate(column) for column in zip(*found, strict=True))
    for number in rng.permutation(len(ones)):
        yield int(ones[number]), int(others[number])


def _of_scenes(patch_set: PatchSet, rng: np.random.Generator) -> Iterator[tuple[int, int]]:
    """Pairs of patches of the same scene, in random order, each patch once."""
    drawn = rng.permutation(patch_set.count)
    scene = patch_set.patches.scene[drawn]
    drawn = drawn[np.argsort(scene, kind="stable")]
    starts = np.flatnonzero(patch_set.patches.scene[drawn[:-1]] == patch_set.patches.scene[drawn[1:]])
    for start in rng.permutation(starts):
        yield int(drawn[start]), int(drawn[start + 1])


def _foreign(patch_set: PatchSet, rows: Indices, adjoining: bool) -> BoolArray:
    """Which patches are from another place: not near by in the same file, or of another scene."""
    table = patch_set.patches
    if not adjoining:
        scene = table.scene[rows]
        return np.not_equal(scene[:, None], scene)
    file, row, col = table.file[rows], table.row[rows], table.col[rows]
    apart_px = np.maximum(np.abs(row[:, None] - row), np.abs(col[:, None] - col))
    foreign: BoolArray = (file[:, None] != file) | (apart_px > 2 * _distance_px(patch_set))
    return foreign


def _distance_px(patch_set: PatchSet) -> int:
    """From a patch to the next one that does not overlap it."""
    step_px = patch_set.settings.step_px
    return -(-patch_set.settings.patch_px // step_px) * step_px


def _places(file: AnyArray, row: AnyArray, col: AnyArray) -> Indices:
    whole: Indices = file.astype(np.int64) << 2 * _PLACE_BITS
    return whole + (row.astype(np.int64) << _PLACE_BITS) + col.astype(np.int64)


def _chosen(patch_set: FoundPatches, rows: Indices) -> FoundPatches:
    table = patch_set.patches
    columns = (table.file, table.row, table.col, table.scene, table.group)
    return replace(patch_set, patches=PatchTable(*(column[rows] for column in columns)))
