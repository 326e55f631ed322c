"""Views of a batch side by side, to be looked at."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch

from engine.data.batch import Batch
from engine.data.display import display

_GAP_PX = 2
_PAIRS_ACROSS = 4


def view_grid(batch: Batch, rows: int) -> npt.NDArray[np.uint8]:
    """Draws the two views of some patches side by side, four pairs in a row.

    Args:
        batch: its first patches are shown.
        rows: most rows of the picture.

    Returns:
        [h,w,3] red, green, blue: the first three bands, or the first one in grey.
    """
    count = min(rows * _PAIRS_ACROSS, batch.query.shape[0])
    across = min(_PAIRS_ACROSS, count)
    down = -(-count // across)
    size = batch.query.shape[-1]
    step = size + _GAP_PX
    picture = np.full((down * step + _GAP_PX, across * (2 * step + _GAP_PX) + _GAP_PX, 3), 255, np.uint8)
    for number in range(count):
        row, col = divmod(number, across)
        for second, views in enumerate((batch.query, batch.key)):
            top, left = row * step + _GAP_PX, col * (2 * step + _GAP_PX) + _GAP_PX + second * step
            shown = display(views[number, :3].detach().to("cpu", torch.float32)) * 255
            if shown.shape[0] < 3:
                shown = shown[:1].expand(3, -1, -1)
            picture[top : top + size, left : left + size] = shown.round().to(torch.uint8).permute(1, 2, 0).numpy()
    return picture
