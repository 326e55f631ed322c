"""Finds pixels beside a scene that hold one value in every band, and that the file does not declare as no data.

Such a margin counts as ground: it makes the deviation that bands are divided by several times as large, is learned as
a class, and is the same in both dates. What counts as data stays as the file and the person say; it is only said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from engine.contract.errors import InputError
from engine.contract.remarks import Remark
from engine.raster.arrays import AnyArray, BoolArray
from engine.raster.info import RasterInfo
from engine.raster.reading.blocks import BlockReader, DecodeCounter
from engine.raster.windows import Window

# Rasters of up to this size are looked at whole, others in so many squares a side, and as many again along the edges.
_WHOLE_PX = 2**20
_PLACES, _EDGE_PLACES, _PLACE_PX = 5, 2, 128
_MOST_BANDS = 8  # spread over all of them
# Clouds, water and shadow are saturated or dark in places, seldom in large ones that reach the edge (chosen).
_SHARE, _SHARE_OF_EDGE, _SHARE_ANYWHERE = 0.03, 0.02, 0.25

Read = Callable[[Window], "tuple[AnyArray, BoolArray | None]"]


@dataclass(frozen=True)
class Fill:
    """What seems to be no data, and counts as data.

    Args:
        value: in every band.
        share: of the pixels that were looked at.
    """

    value: float
    share: float


@dataclass
class _Seen:
    """Pixels that were looked at.

    Args:
        total: how many count as data.
        flat: of those, how many hold a value in every band as do their neighbours, by value.
    """

    total: int
    flat: Counter[float]

    def share(self, value: float) -> float:
        """Share of the pixels that hold this value as their neighbours do."""
        return self.flat[value] / self.total if self.total else 0.0


def fill_remarks(dates: Iterable[tuple[RasterInfo, Sequence[int], str]]) -> tuple[Remark, ...]:
    """What a person should know of rasters with a margin that counts as data.

    Args:
        dates: rasters, the numbers of the bands that are read, and the label of the parameter for their nodata value.
    """
    found = ((info, label, fill_of(info, bands)) for info, bands, label in dates)
    return tuple(
        Remark("raster.fill", {"path": info.path, "value": fill.value, "share": fill.share, "label": label})
        for info, label, fill in found
        if fill is not None
    )


def fill_of(info: RasterInfo, bands: Sequence[int]) -> Fill | None:
    """Looks for such a value in some places of a raster; whoever reads all of it says what cannot be decoded.

    Args:
        info: the raster; what it declares, masks, or a person gave is no data already.
        bands: numbers of those that are read, from 1.
    """
    reader = BlockReader(info, looked_at(bands), DecodeCounter())

    def read(window: Window) -> tuple[AnyArray, BoolArray | None]:
        unit = reader.read(window)
        return unit.data, unit.valid

    try:
        return find_fill((info.height, info.width), read)
    except InputError:
        return None
    finally:
        reader.close()


def looked_at(bands: Sequence[int]) -> list[int]:
    """The bands, or some of them where there are many: a margin is the same in all."""
    places = np.linspace(0, len(bands) - 1, min(len(bands), _MOST_BANDS)).astype(int)
    return [bands[place] for place in places]


def find_fill(shape: tuple[int, int], read: Read) -> Fill | None:
    """Looks for a value that all bands hold in large areas at the edge, or that make up much of the raster.

    The value is 0, an end of the type's range, or the smallest or greatest that was seen.

    Args:
        shape: rows and columns.
        read: gives [C, h, w] of a window, and which pixels [h, w] hold data; None for all.

    Raises:
        InputError: a window cannot be read.
    """
    inside, edge = _Seen(0, Counter()), _Seen(0, Counter())
    ends = {0.0}
    low, high = np.inf, -np.inf
    for window, counts in _windows(shape):
        data, valid = read(window)
        kept = np.ones(window.shape, bool) if valid is None else valid
        if np.issubdtype(data.dtype, np.integer):
            limits = np.iinfo(data.dtype.name)
            ends |= {float(limits.min), float(limits.max)}
        if not kept.any():
            continue
        flat = _flat(data, kept)
        if counts:
            low = min(low, *(float(band[kept].min()) for band in data))
            high = max(high, *(float(band[kept].max()) for band in data))
            _count(inside, data[0], flat, kept)
        border = _border(window, shape)
        _count(edge, data[0], flat & border, kept & border)
    for value in sorted(inside.flat, key=inside.share, reverse=True):
        share = inside.share(value)
        at_edge = share >= _SHARE and edge.share(value) >= _SHARE_OF_EDGE
        if value in ends | {low, high} and (at_edge or share >= _SHARE_ANYWHERE):
            return Fill(value, share)
    return None


def _flat(data: AnyArray, kept: BoolArray) -> BoolArray:
    """Pixels that hold one value in all bands, as do their neighbours in the next row and column."""
    first: AnyArray = data[0]
    flat: BoolArray = kept & (data == first).all(axis=0)
    same = flat
    for axis in (0, 1):
        flat = flat & _beside(same, axis) & (first == _beside(first, axis))
    return flat


def _beside(values: AnyArray, axis: int) -> AnyArray:
    """The next value of each, and of the last one that before it."""
    places = np.arange(1, values.shape[axis] + 1)
    places[-1] = max(0, len(places) - 2)
    found: AnyArray = values.take(places, axis=axis)
    return found


def _count(seen: _Seen, first: AnyArray, flat: BoolArray, kept: BoolArray) -> None:
    seen.total += int(np.count_nonzero(kept))
    values, counts = np.unique(first[flat], return_counts=True)
    for value, count in zip(values.tolist(), counts.tolist(), strict=True):
        seen.flat[float(value)] += count


def _border(window: Window, shape: tuple[int, int]) -> BoolArray:
    """Which pixels of a window lie at the edge of the raster."""
    border = np.zeros(window.shape, bool)
    border[: 1 if window.row == 0 else 0] = True
    border[:, : 1 if window.col == 0 else 0] = True
    if window.row_stop == shape[0]:
        border[-1] = True
    if window.col_stop == shape[1]:
        border[:, -1] = True
    return border


def _windows(shape: tuple[int, int]) -> Iterator[tuple[Window, bool]]:
    """Windows to look at, and whether they count for the share: one anywhere in each part of the raster does."""
    height, width = shape
    if height * width <= _WHOLE_PX:
        yield Window(0, 0, height, width), True
        return
    rows, cols = min(_PLACE_PX, height), min(_PLACE_PX, width)
    places = np.random.default_rng(0)  # the same places each time
    for part in range(_PLACES * _PLACES):
        down, across = divmod(part, _PLACES)
        row = int((down + places.random()) / _PLACES * (height - rows))
        col = int((across + places.random()) / _PLACES * (width - cols))
        yield Window(row, col, rows, cols), True
    for number in range(_EDGE_PLACES):
        row = int((number + places.random()) / _EDGE_PLACES * (height - rows))
        col = int((number + places.random()) / _EDGE_PLACES * (width - cols))
        yield Window(row, 0, rows, cols), False
        yield Window(row, width - cols, rows, cols), False
        yield Window(0, col, rows, cols), False
        yield Window(height - rows, col, rows, cols), False
