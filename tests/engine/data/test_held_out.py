"""Pairs of patches that are kept out of a training: from the same place, drawn by seed, and of no scene too many."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.data.held_out import HELD_SHARE, LEAST_PAIRS, MOST_PAIRS, hold_out
from engine.data.patches import PatchSet, PatchTable
from tests.engine.methods.images import make_patches

PATCH_PX = 32
CUTS = [(4, 16, 32), (1, 30, 32), (3, 40, 16), (2, 40, 24), (5, 20, 40)]


def cut(files: int, edge: int, step_px: int = PATCH_PX, scenes: int = 0) -> PatchSet:
    """Files of edge times edge patches; each file a scene unless there are fewer scenes."""
    row, col = (values.reshape(-1) * step_px for values in np.mgrid[:edge, :edge])
    file = np.repeat(np.arange(files, dtype=np.int32), edge**2)
    rows, cols = (np.tile(values, files).astype(np.int32) for values in (row, col))
    scene = (file % (scenes or files)).astype(np.int32)
    made = make_patches(scenes=scenes or files)
    settings = replace(made.settings, stride_px=step_px)
    return replace(made, settings=settings, patches=PatchTable(file, rows, cols, scene, np.zeros_like(file)))


@pytest.mark.parametrize(("files", "edge", "step_px"), CUTS)
def test_pairs_adjoin_and_do_not_overlap(files: int, edge: int, step_px: int) -> None:
    patches = cut(files, edge, step_px)
    held = hold_out(patches, 0)
    assert held is not None and held.adjoining
    table, pairs = patches.patches, held.rows.reshape(-1, 2)
    assert len(set(held.rows.tolist())) == len(held.rows) <= min(2 * MOST_PAIRS, HELD_SHARE * patches.count)
    assert len(pairs) >= LEAST_PAIRS
    one, other = pairs.T
    assert (table.file[one] == table.file[other]).all()
    apart = np.abs(table.row[one] - table.row[other]) + np.abs(table.col[one] - table.col[other])
    assert (apart == -(-PATCH_PX // step_px) * step_px).all()
    counts = np.bincount(table.scene[held.rows], minlength=files)
    assert (counts <= edge**2 / 4).all() and counts.sum() == len(held.rows)


def test_the_seed_decides_which() -> None:
    patches = cut(4, 16)
    first, again, other = (hold_out(patches, seed) for seed in (0, 0, 1))
    assert first is not None and again is not None and other is not None
    assert np.array_equal(first.rows, again.rows) and not np.array_equal(first.rows, other.rows)


def test_near_patches_are_not_foreign_and_others_are() -> None:
    patches = cut(2, 30)
    held = hold_out(patches, 0)
    assert held is not None
    table = patches.patches
    for one in range(len(held.rows)):
        for other in range(0, len(held.rows), 7):
            a, b = held.rows[one], held.rows[other]
            apart_px = max(abs(table.row[a] - table.row[b]), abs(table.col[a] - table.col[b]))
            assert held.foreign[one, other] == (table.file[a] != table.file[b] or apart_px > 2 * PATCH_PX)


def test_images_of_one_patch_are_paired_by_scene() -> None:
    patches = cut(1000, 1, scenes=20)
    held = hold_out(patches, 0)
    assert held is not None and not held.adjoining
    scene = patches.patches.scene[held.rows].reshape(-1, 2)
    assert (scene[:, 0] == scene[:, 1]).all()
    assert np.array_equal(held.foreign, scene.reshape(-1)[:, None] != scene.reshape(-1))
    assert (np.bincount(scene.reshape(-1), minlength=20) <= 1000 / 20 / 4).all()


@pytest.mark.parametrize(
    "patches",
    [cut(3, 5), cut(2000, 1), cut(600, 1, scenes=1), cut(1, 1)],
    ids=["few patches", "scenes of one patch", "one scene of single patches", "one patch"],
)
def test_where_nothing_can_be_told_nothing_is_held_out(patches: PatchSet) -> None:
    assert hold_out(patches, 0) is None
