"""What a detector that has an encoder looks at, by the size of the pixels on the ground."""

from __future__ import annotations

import math
from dataclasses import dataclass

# At two metres what things are and what values they have count alike; at half a metre, where values follow shadows,
# cars and leaning buildings, things count four times as much. Tried on tiles of 0.5 m and 2 m and on images of 1.5 m.
ALIKE_M = 2.0
# From here on a house has a handful of pixels. At ten metres what things are told less than how values predict values.
COARSEST_M = 3.0
# Ground that a cell of the last map should cover: some meaning is about the thing there, and not about its quarter.
CELL_M = 4.0
DETAIL_M = 2.5  # images of this resolution have no more detail that enlarging them could show
LARGEST_ENLARGEMENT = 4  # costs sixteen times as much as none
# Two pixels are what sensors and misregistration smear. On fine images what changes is a house or a yard: 4 m.
USUAL_CONTEXT_PX, CONTEXT_M = 2.0, 4.0
MOST_CONTEXT_PX = 16.0


@dataclass(frozen=True)
class Look:
    """How the deepest map of an encoder is used.

    Args:
        enlargement: how many times the image is enlarged before the encoder sees it.
        tolerance_cells: how far the best match in the other date may lie.
    """

    enlargement: int
    tolerance_cells: int

    @property
    def cost(self) -> int:
        """Pixels that take as long to read and write as one takes to be looked at; seen on two cores."""
        return 2 * self.enlargement**2


def meaning_weight(ground_m: float) -> float:
    """How much what things are counts, beside 1 for their values; 0 where it is not looked at.

    Args:
        ground_m: edge of a pixel on the ground.
    """
    return ALIKE_M / ground_m if ground_m <= COARSEST_M else 0.0


def context_px(ground_m: float) -> float:
    """Width of the neighbourhood whose scores belong together: that of a house, where things are looked at.

    Args:
        ground_m: edge of a pixel on the ground.
    """
    return min(MOST_CONTEXT_PX, max(USUAL_CONTEXT_PX, CONTEXT_M / ground_m))


def look_at(ground_m: float, stride_px: int) -> Look:
    """Decides how the deepest map of an encoder is used.

    Cells of images that are finer than half a metre reach their size on the ground with less enlarging. Images that are
    coarser have no more detail to be enlarged, and a cell of one that is not enlarged is wider than any parallax.

    Args:
        ground_m: edge of a pixel on the ground.
        stride_px: of the map.
    """
    wanted = max(1.0, min(stride_px * ground_m / CELL_M, DETAIL_M / ground_m, LARGEST_ENLARGEMENT))
    enlargement = 2 ** round(math.log2(wanted))  # a power of two: cells begin at whole pixels
    return Look(enlargement, tolerance_cells=1 if enlargement > 1 else 0)
