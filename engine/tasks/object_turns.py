"""How objects lie: what a detector says of it, and what it learns."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

TURN = 4  # figures of a cell: cosine and sine of twice the angle, logarithms of length and width
BETA = 0.1  # error below which the loss is a square (assumed)
LARGEST_LOG = 3.0  # of a side over the root of the area of the box, either way


def turn_loss(said: Tensor, wanted: Tensor) -> Tensor:
    """Smooth L1 of all figures that are known, summed up.

    Args:
        said: [N, 4].
        wanted: [N, 4]; NaN where nothing is known.
    """
    known = wanted.isfinite()
    return functional.smooth_l1_loss(said[known], wanted[known], beta=BETA, reduction="sum")


def read_turns(said: Tensor, boxes: Tensor) -> Tensor:
    """Angle of the longer side from x to y in radians, length and width in the pixels of boxes, [N, 3].

    Args:
        said: [N, 4].
        boxes: [N, 4] left, top, right, bottom, of the same cells.
    """
    angle = torch.atan2(said[:, 1], said[:, 0]) / 2
    root = (boxes[:, 2:] - boxes[:, :2]).prod(dim=1).sqrt()
    sides = said[:, 2:].clamp(-LARGEST_LOG, LARGEST_LOG).exp() * root[:, None]
    return torch.cat((angle[:, None], sides.amax(dim=1, keepdim=True), sides.amin(dim=1, keepdim=True)), dim=1)
