"""What labels are, once they lie on a grid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from shapely.geometry.base import BaseGeometry

from engine.contract.classes import LabelClass
from engine.contract.remarks import Remark

Positions = npt.NDArray[np.int64]


@dataclass(frozen=True)
class LabelFeature:
    """A feature of a label layer.

    Args:
        id: as remarks name it: its number in the file, followed by the part where parts stand for themselves.
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
        remarks: what was left out or changed.
        field: that names the class.
    """

    classes: tuple[LabelClass, ...]
    features: tuple[LabelFeature, ...]
    remarks: tuple[Remark, ...] = ()
    field: str = ""

    @property
    def label_of(self) -> Positions:
        """Position of the class of each feature."""
        return np.array([feature.label for feature in self.features], np.int64)

    @property
    def counts(self) -> tuple[int, ...]:
        """Features of each class."""
        return tuple(int(n) for n in np.bincount(self.label_of, minlength=len(self.classes)))
