"""Which of the packed patches a job learns from."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from benchmarks.proof.probes import SPLIT_SEED, TEST_SHARE
from engine.data.patches import PatchSet
from engine.data.split import test_part
from tools.encoder_gpu.contents import LabelledImages, Packed
from tools.encoder_gpu.table import chosen_rows

# The corpus of a job, and the table that it is cut from.
TABLES = {"mixed": "mixed", "cities": "mixed", "aerial": "aerial"}


def learned(packed: Packed, corpus: str, whole: bool) -> tuple[PatchSet, npt.NDArray[np.int64]]:
    """The patches of a corpus, and their rows in its table.

    Args:
        packed: all there is.
        corpus: mixed, cities or aerial.
        whole: also the images that are measured on.
    """
    patches = packed.corpora[TABLES[corpus]].patches
    kept = np.array([_is_learned(file.entry.path, corpus) for file in patches.files])
    if not whole:
        measured = {name: _measured(images) for name, images in packed.sets.items()}
        kept &= np.array([file.entry.name not in measured.get(file.entry.path, ()) for file in patches.files])
    rows = kept[patches.patches.file]
    return chosen_rows(patches, rows), np.flatnonzero(rows)


def _is_learned(origin: str, corpus: str) -> bool:
    return corpus != "cities" or origin.startswith("oscd/")


def _measured(images: LabelledImages) -> frozenset[str]:
    chosen = test_part(list(images.names), list(images.groups), TEST_SHARE, SPLIT_SEED)
    return frozenset(name for name, is_chosen in zip(images.names, chosen, strict=True) if is_chosen)


def figures_of(patches: PatchSet) -> Mapping[str, int]:
    """How much there is to learn from."""
    return {"patches": patches.count, "scenes": patches.scene_count}
