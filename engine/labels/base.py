"""What labels are, once they lie on a grid; and how features are named to people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from shapely.geometry.base import BaseGeometry

from engine.contract.classes import LabelClass

Positions = npt.NDArray[np.int64]
LISTED_IDS = 12  # of a list of features; more is no help in a message


@dataclass(frozen=True)
class LabelFeature:
    """A feature of a label layer.

    Args:
        id: its number in the file, as text; followed by the part where parts stand for themselves.
        label: position of its class in the classes.
        geometry: within the grid, in its pixels: x is the column, y the row, both from 0 at the upper left corner.
    """

    id: str
    label: int
    geometry: BaseGeometry


@dataclass(frozen=True)
class Labels:
    """Labels on a grid.

    Args:
        classes: those that have features, by value.
        features: those that can be used, in the order of the file.
        problems: what was left out or changed, naming the features; each with what to do.
        field: that names the class.
    """

    classes: tuple[LabelClass, ...]
    features: tuple[LabelFeature, ...]
    problems: tuple[str, ...] = ()
    field: str = ""

    @property
    def label_of(self) -> Positions:
        """Position of the class of each feature."""
        return np.array([feature.label for feature in self.features], np.int64)

    @property
    def counts(self) -> tuple[int, ...]:
        """Features of each class."""
        return tuple(int(n) for n in np.bincount(self.label_of, minlength=len(self.classes)))


def named(ids: Iterable[str]) -> str:
    """Names features in a message: `Feature 3`, `Features 3, 7 and 9`; the first few of many."""
    listed = list(ids)
    if len(listed) == 1:
        return f"Feature {listed[0]}"
    if len(listed) <= LISTED_IDS:
        return f"Features {', '.join(listed[:-1])} and {listed[-1]}"
    return f"Features {', '.join(listed[:LISTED_IDS])} and {len(listed) - LISTED_IDS} more"
