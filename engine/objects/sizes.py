"""How large an image is looked at, and how often, so that the smallest and the largest objects are seen well."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from engine.objects.sites import Boxes, Positions
from engine.tasks.objects import MOST_LOOKS, HeadSize

# An object's smaller edge should be about so many pixels of what the encoder sees: two cells of the finest map are
# then sure to lie in it (assumed).
WANTED_PX = 12.0
SMALL_QUANTILE = 0.2  # of the smaller edges, which decides
# A longer edge above which a look from farther away is added: what a cell sees is little more (assumed).
LARGE_PX = 128.0
LARGE_QUANTILE = 0.8  # of the longer edges, which decides
ENLARGEMENTS = {"auto": 0.0, "0.25": 0.25, "0.5": 0.5, "1": 1.0, "2": 2.0, "4": 4.0}


def chosen_size(choice: str, edges_px: Boxes, label: Positions) -> HeadSize:
    """Chooses how a detector looks at images: the class of the smallest objects decides how closely, that of the
    largest how often.

    Args:
        choice: of ENLARGEMENTS.
        edges_px: [N, 2] width and height of labelled objects.
        label: [N] their classes.
    """
    smaller, longer = edges_px.min(axis=1), edges_px.max(axis=1)
    factor = ENLARGEMENTS[choice]
    if not factor:
        small = min(_by_class(smaller, label, SMALL_QUANTILE))
        factors = [one for one in ENLARGEMENTS.values() if one]
        factor = min(factors, key=lambda one: abs(math.log(small * one / WANTED_PX)))
    large = max(_by_class(longer, label, LARGE_QUANTILE)) * factor
    return HeadSize(enlargement=factor, looks=MOST_LOOKS if large > LARGE_PX else 1)


def _by_class(values: npt.NDArray[np.float64], label: Positions, quantile: float) -> list[float]:
    return [float(np.quantile(values[label == one], quantile)) for one in np.unique(label)]
