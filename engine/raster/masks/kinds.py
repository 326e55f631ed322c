"""What the values of masks mean: which hide the ground, which say that the product has nothing there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from engine.contract.errors import ParameterError
from engine.raster.info import AnyArray, BoolArray


class MaskKind(Protocol):
    """How the values of a mask are read.

    Attributes:
        label: for people.
        bands: numbers of the bands that are read, from 1.
        whole: its values are whole numbers only.
    """

    @property
    def label(self) -> str:
        """For people."""

    @property
    def bands(self) -> tuple[int, ...]:
        """Numbers of the bands that are read, from 1."""

    @property
    def whole(self) -> bool:
        """Its values are whole numbers only."""

    def hidden(self, values: AnyArray, snow: bool) -> BoolArray:
        """Pixels of [C, h, w] whose ground is not seen, or that the product does not have; with those under snow."""

    def empty(self, values: AnyArray) -> BoolArray:
        """Pixels that the product does not have, such as those outside of the swath."""

    def known(self, values: AnyArray) -> BoolArray:
        """Pixels whose values a mask of this kind can have."""


@dataclass(frozen=True)
class ClassCodes:
    """A class for each pixel.

    Args:
        label: for people.
        covered: classes of cloud, shadow and defects.
        snow: class of snow and ice.
        nothing: class of what the product does not have.
        all: every class that there is.
    """

    label: str
    covered: tuple[int, ...]
    snow: int
    nothing: int
    all: tuple[int, ...]
    bands: tuple[int, ...] = (1,)
    whole: bool = True

    def hidden(self, values: AnyArray, snow: bool) -> BoolArray:
        """See MaskKind."""
        return _in(values[0], (*self.covered, self.nothing, *((self.snow,) if snow else ())))

    def empty(self, values: AnyArray) -> BoolArray:
        """See MaskKind."""
        return _in(values[0], (self.nothing,))

    def known(self, values: AnyArray) -> BoolArray:
        """See MaskKind."""
        return _in(values[0], self.all)


@dataclass(frozen=True)
class BitFlags:
    """A bit for each condition.

    Args:
        label: for people.
        covered: bits of cloud and shadow.
        snow: bit of snow and ice.
        nothing: bit of what the product does not have.
        free: bits of which one is set wherever the product has a pixel; tells other rasters from masks.
    """

    label: str
    covered: tuple[int, ...]
    snow: int
    nothing: int
    free: tuple[int, ...]
    bands: tuple[int, ...] = (1,)
    whole: bool = True

    def hidden(self, values: AnyArray, snow: bool) -> BoolArray:
        """See MaskKind."""
        return _any_bit(values[0], (*self.covered, self.nothing, *((self.snow,) if snow else ())))

    def empty(self, values: AnyArray) -> BoolArray:
        """See MaskKind."""
        return _any_bit(values[0], (self.nothing,))

    def known(self, values: AnyArray) -> BoolArray:
        """See MaskKind."""
        return _any_bit(values[0], (*self.covered, self.nothing, *self.free))


@dataclass(frozen=True)
class ClearBand:
    """A band that is 1 where the ground is clear, one for snow, and one whose first bit says that there is nothing.

    Haze, shadow and cloud have bands of their own, which changed their meaning from one version to the next; what is
    clear did not.
    """

    label: str
    bands: tuple[int, ...] = (1, 2, 8)
    whole: bool = True

    def hidden(self, values: AnyArray, snow: bool) -> BoolArray:
        """See MaskKind."""
        seen = values[0] == 1
        return ~seen if snow else np.asarray(~(seen | (values[1] == 1)), np.bool_)

    def empty(self, values: AnyArray) -> BoolArray:
        """See MaskKind."""
        return _any_bit(values[2], (0,))

    def known(self, values: AnyArray) -> BoolArray:
        """See MaskKind."""
        return np.asarray((values[:2] <= 1).all(axis=0) & (values[:2] >= 0).all(axis=0), np.bool_)


@dataclass(frozen=True)
class ValueRanges:
    """Values that a person named.

    Args:
        ranges: lowest and highest of each.
    """

    ranges: tuple[tuple[float, float], ...]
    label: str = "Other"
    bands: tuple[int, ...] = (1,)
    whole: bool = False

    def hidden(self, values: AnyArray, snow: bool) -> BoolArray:
        """See MaskKind; snow is what the person said it is."""
        found = np.zeros(values.shape[1:], np.bool_)
        for low, high in self.ranges:
            found |= (values[0] >= low) & (values[0] <= high)
        return found

    def empty(self, values: AnyArray) -> BoolArray:
        """See MaskKind; nothing is known of it."""
        return np.zeros(values.shape[1:], np.bool_)

    def known(self, values: AnyArray) -> BoolArray:
        """See MaskKind; any value may be one."""
        return np.ones(values.shape[1:], np.bool_)


# Snow is apart: it hides the ground and comes and goes with the season, but some look for just that.
MASK_KINDS: dict[str, MaskKind] = {
    # Copernicus, Sentinel-2 Products Specification Document, scene classification of Level-2A. Dark areas (2) are
    # ground in the shade of hills, and water; unclassified ones (7) are mostly ground.
    "scl": ClassCodes("Sentinel-2 SCL", (1, 3, 8, 9, 10), snow=11, nothing=0, all=tuple(range(12))),
    # USGS, Landsat 8-9 Collection 2 Level 2 Science Product Guide, table of QA_PIXEL: fill, dilated cloud, cirrus,
    # cloud, cloud shadow, snow, clear, water. Sensors before 8 leave the bit of cirrus unset.
    "qa_pixel": BitFlags("Landsat QA_PIXEL", (1, 2, 3, 4), snow=5, nothing=0, free=(5, 6, 7)),
    # Planet, usable data mask (UDM 2): clear, snow, shadow, light haze, heavy haze, cloud, confidence, UDM 1.
    "udm2": ClearBand("PlanetScope UDM2"),
    # Zhu, Woodcock: Fmask from 3.0 on: clear land, clear water, cloud shadow, snow, cloud, nothing observed.
    "fmask": ClassCodes("Fmask", (2, 4), snow=3, nothing=255, all=(0, 1, 2, 3, 4, 255)),
    # python-fmask numbers the same classes otherwise: null, clear, cloud, shadow, snow, water.
    "python_fmask": ClassCodes("python-fmask", (2, 3), snow=4, nothing=0, all=tuple(range(6))),
}
_RANGE = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*(?:-\s*(-?\d+(?:\.\d+)?)\s*)?")


def value_ranges(text: str, label: str) -> ValueRanges:
    """Reads values such as `3, 8-10`.

    Args:
        text: of the person.
        label: of the parameter, for messages.

    Raises:
        ParameterError: it is no list of values, or an empty one.
    """
    ranges = []
    for part in text.split(","):
        found = _RANGE.fullmatch(part)
        low = float(found[1]) if found else 0.0
        high = float(found[2]) if found and found[2] else low
        if found is None or high < low:
            raise ParameterError(
                "“{label}” is {value}, which is not a list of values.",
                "Name the values that hide the ground, with commas between them; a range has a hyphen: 3, 8-10",
                label=label,
                value=repr(text),
            )
        ranges.append((low, high))
    return ValueRanges(tuple(ranges))


def _in(values: AnyArray, codes: Iterable[int]) -> BoolArray:
    return np.asarray(np.isin(values, tuple(codes)), np.bool_)


def _any_bit(values: AnyArray, bits: Iterable[int]) -> BoolArray:
    return np.asarray((values.astype(np.int64) & sum(1 << bit for bit in bits)) != 0, np.bool_)
