"""Gathers which of many images have margins that count as data, and says so in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from engine.contract.errors import InputError
from engine.contract.remarks import Remark
from engine.contract.remarks.texts import Value, listing
from engine.raster.info import RasterInfo
from engine.raster.reading.fill import Read, fill_of, find_fill

# Images of a kind have the same margins; so many of them are looked at.
_MOST_IMAGES = 32
T = TypeVar("T")


def spread(images: Sequence[T]) -> list[T]:
    """As many of the images as are looked at, evenly over all."""
    places = np.linspace(0, len(images) - 1, min(len(images), _MOST_IMAGES)).astype(int)
    return [images[place] for place in places]


@dataclass
class Margins:
    """Grows image by image.

    Args:
        looked_at: number of images.
    """

    looked_at: int = 0
    _names: dict[float, list[str]] = field(default_factory=dict)

    def look(self, name: str, info: RasterInfo, bands: Sequence[int]) -> None:
        """Looks at the file of an image.

        Args:
            name: for the sentence.
            info: the file.
            bands: numbers of those that are read.
        """
        self.looked_at += 1
        fill = fill_of(info, bands)
        if fill is not None:
            self._names.setdefault(fill.value, []).append(name)

    def look_with(self, name: str, shape: tuple[int, int], read: Read) -> None:
        """Looks at an image that is no file of its own; what cannot be decoded is said by whoever reads all of it.

        Args:
            name: for the sentence.
            shape: rows and columns.
            read: gives the pixels of a window, and which of them hold data.
        """
        self.looked_at += 1
        try:
            fill = find_fill(shape, read)
        except InputError:
            return
        if fill is not None:
            self._names.setdefault(fill.value, []).append(name)

    def remarks(self) -> tuple[Remark, ...]:
        """What a person should know, a sentence for each value."""
        return tuple(_remark(value, names, self.looked_at) for value, names in self._names.items())


def _remark(value: float, names: Sequence[str], looked_at: int) -> Remark:
    values: dict[str, Value] = {"value": value, "count": len(names), "looked_at": looked_at, "names": listing(names)}
    return Remark("raster.fill_of_several", values)
