"""Where labelled images lie, so that whole regions of the ground can be left out."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from engine.contract.errors import ErrorCode, InputError
from engine.data.label_table import read_positions
from engine.data.labelled import LabelledImages
from engine.labels.base import Positions
from engine.labels.dealing import Shown, square_blocks

STEPS = 1000  # of the extent of all images: as finely are regions laid

At = npt.NDArray[np.float64]


def positions_of(labelled: LabelledImages, table: str) -> At | None:
    """[N, 2] x and y of each image; None where the table does not say.

    Args:
        labelled: the images.
        table: of their labels; empty for none.

    Raises:
        InputError: a position is no number, or missing.
    """
    known = read_positions(table) if table else None
    if known is None:
        return None
    found = []
    for image in labelled.images:
        said = known.find(image.path, image.name)
        if said is None:
            raise InputError(
                ErrorCode.INPUT_UNSUPPORTED,
                "{table} has no position of {path}.",
                "Fill in x and y of every image, or remove both columns.",
                table=table,
                path=image.path,
            )
        found.append(known.of[said])
    return np.array(found, np.float64)


def regions_of(at: At, shown: Shown, folds: int) -> tuple[Positions, str]:
    """Lays square regions over the images.

    Args:
        at: [N, 2] x and y.
        shown: [N, K], what each image shows.
        folds: number of parts that the regions are for.

    Returns:
        [N] number of the region of each image, and the regions in words.
    """
    low = at.min(axis=0)
    step = float((at.max(axis=0) - low).max()) / STEPS or 1.0
    cols, rows = ((at - low) / step).T
    edge, unit = square_blocks(rows, cols, shown, folds, 0, 1)
    return unit, f"square regions of {edge * step:.4g} units of x and y"


def together(unit: Positions, first: Positions) -> Positions:
    """Joins the regions of images that look the same, wherever they are said to lie.

    Args:
        unit: [N] number of the region of each image.
        first: [N] number of the first image that looks the same.
    """
    joined = unit.copy()
    for image, twin in enumerate(first):
        if joined[image] != joined[twin]:
            joined[joined == joined[image]] = joined[twin]
    return joined
