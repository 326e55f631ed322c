"""Whether a band that a file calls alpha says which pixels are transparent, or shows something.

Programs write four bands of bytes as red, green, blue and alpha unless told otherwise, whatever the fourth one shows;
near infrared ends up as alpha in this way.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rasterio.enums import ColorInterp
from rasterio.io import DatasetReader
from rasterio.windows import Window as FileWindow

from engine.contract.errors import unknown_choice
from engine.contract.remarks import Remark
from engine.raster.access import GDAL_ERRORS
from engine.raster.alpha_choice import ALPHA_CHOICES, BY_VALUES, IMAGERY, TRANSPARENT
from engine.raster.info import AnyArray, RasterInfo

# Formats in which a fourth band can be nothing else.
_ALWAYS_ALPHA = ("PNG",)
# Transparency knows "nothing" and "all", and steps between only along edges. Of near infrared, not even a scene that
# is half saturated has so many pixels of one value.
_SHARE_OPAQUE = 0.9
_WHOLE_PX = 2**22  # bands of up to this size are looked at whole
_PLACES, _PLACE_PX = 64, 512  # else so many squares of this edge, spread evenly over the blocks


def alpha_bands(dataset: DatasetReader, choice: str = BY_VALUES) -> tuple[list[int], list[int]]:
    """Sorts the bands that a file calls alpha.

    Args:
        dataset: open.
        choice: auto looks at their values; transparency and imagery are what a person says of them.

    Returns:
        Numbers of those that say which pixels are transparent, and of those that show something.
    """
    if choice not in ALPHA_CHOICES:
        raise unknown_choice("alpha", choice, ALPHA_CHOICES)
    called = [i for i in dataset.indexes if dataset.colorinterp[i - 1] == ColorInterp.alpha]
    if choice == TRANSPARENT or dataset.driver in _ALWAYS_ALPHA:
        return called, []
    found = [] if choice == IMAGERY else [i for i in called if is_transparency(_sample(dataset, i))]
    return found, [i for i in called if i not in found]


def is_transparency(values: AnyArray) -> bool:
    """Says whether values behave as transparency does.

    Args:
        values: of one band, of any shape; none at all, as of a damaged file, count as transparency.
    """
    shown = values[values != 0]
    if not shown.size:
        return True
    highest = shown.max()
    share = float(np.count_nonzero(shown == highest)) / shown.size
    if share == 1.0 and shown.size == values.size:
        return True  # the same everywhere: nothing is transparent, and nothing is shown
    full = {1.0, 255.0}
    if np.issubdtype(values.dtype, np.integer):
        full.add(float(np.iinfo(values.dtype).max))
    return share >= _SHARE_OPAQUE and float(highest) in full


def alpha_remarks(infos: Sequence[RasterInfo]) -> tuple[Remark, ...]:
    """What a person should know of bands that are called alpha and are none."""
    return tuple(
        Remark("raster.not_alpha", {"path": info.path, "band": info.not_alpha})
        for info in dict.fromkeys(infos)
        if info.not_alpha
    )


def _sample(dataset: DatasetReader, index: int) -> AnyArray:
    """Values of a band; none where some cannot be decoded, which whoever reads the pixels says with their place."""
    windows = [None] if dataset.height * dataset.width <= _WHOLE_PX else _places(dataset, index)
    try:
        return np.concatenate([dataset.read(index, window=window).ravel() for window in windows])
    except GDAL_ERRORS:
        return np.zeros(0, np.uint8)


def _places(dataset: DatasetReader, index: int) -> list[FileWindow]:
    height, width = dataset.height, dataset.width
    rows, cols = dataset.block_shapes[index - 1]
    across = -(-width // cols)
    count = across * -(-height // rows)
    found = []
    for place in np.unique(np.linspace(0, count - 1, _PLACES).astype(np.int64)).tolist():
        row, col = (place // across) * rows, (place % across) * cols
        # A strip as wide as the raster is looked at somewhere else each time.
        spare = max(0, min(cols, width - col) - _PLACE_PX)
        col += (place * 7919) % (spare + 1)
        found.append(FileWindow(col, row, min(cols, _PLACE_PX, width - col), min(rows, _PLACE_PX, height - row)))
    return found
