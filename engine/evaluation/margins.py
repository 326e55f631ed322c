"""Says which images of labelled sets have margins that count as data."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from engine.contract.remarks import Remark
from engine.evaluation.images import ImageSet
from engine.raster.arrays import AnyArray, BoolArray
from engine.raster.reading.margins import Margins, spread
from engine.raster.windows import Window


def margin_remarks(sets: Sequence[ImageSet]) -> tuple[Remark, ...]:
    """What a person should know of images with large areas of one value.

    Args:
        sets: decoded images.
    """
    margins = Margins()
    for images, number in spread([(one, number) for one in sets for number in range(one.count)]):
        margins.look_with(images.labelled.images[number].name, images.size, partial(_read, images, number))
    return margins.remarks()


def _read(images: ImageSet, number: int, window: Window) -> tuple[AnyArray, BoolArray | None]:
    rows, cols = slice(window.row, window.row_stop), slice(window.col, window.col_stop)
    hole = images.holes.get(number)
    return images.pixels[number][:, rows, cols], None if hole is None else hole[rows, cols]
