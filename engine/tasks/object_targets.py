"""What each cell of a detector's maps should say of labelled boxes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.backbones.base import MapInfo

UNKNOWN = -1  # in place of a class: nothing is learned there
# taken: the middle of an object is within so many strides of the cells that learn it.
RADIUS = 1.5
# An object is learned where its farthest side is up to so many strides away; farther ones belong to the next map
# (taken: torchvision's 4 to 8 strides a map, here 8 for the finest as well).
REACH = 8.0
_ENDLESS = 1e8


@dataclass(frozen=True)
class Cells:
    """Cells of all maps of a detector, one behind the other, in pixels of what the encoder sees.

    Args:
        middle: [L, 2] x and y.
        stride: [L].
        nearest: [L] distance of the farthest side of an object above which a cell may learn it.
        farthest: [L] likewise up to which.
    """

    middle: Tensor
    stride: Tensor
    nearest: Tensor
    farthest: Tensor


def cells_of(infos: Sequence[MapInfo], height: int, width: int, *, above: float = 0.0, endless: bool = True) -> Cells:
    """Lays out the cells of an image.

    Args:
        infos: maps that objects are found on, the finest first.
        height: of the image, a multiple of the coarsest stride.
        width: likewise.
        above: distance of the farthest side above which objects are learned on the finest map; a closer look has the
            smaller ones.
        endless: whether the coarsest map has all that are larger; else a look from farther away has them.
    """
    parts: list[tuple[Tensor, ...]] = []
    for place, info in enumerate(infos):
        stride = info.stride_px
        rows = torch.arange(height // stride, dtype=torch.float32) * stride + info.centre_px + 0.5
        cols = torch.arange(width // stride, dtype=torch.float32) * stride + info.centre_px + 0.5
        y, x = torch.meshgrid(rows, cols, indexing="ij")
        middle = torch.stack((x.reshape(-1), y.reshape(-1)), dim=1)
        first, last = place == 0, place == len(infos) - 1
        nearest = above if first else REACH * infos[place - 1].stride_px
        ends = nearest, _ENDLESS if last and endless else REACH * stride
        parts.append((middle, *(torch.full((len(middle),), float(value)) for value in (stride, *ends))))
    return Cells(*(torch.cat(values) for values in zip(*parts, strict=True)))


def targets(
    cells: Cells,
    boxes: Tensor,
    label: Tensor,
    used: Tensor,
    searched: Tensor,
    class_count: int,
    turns: Tensor | None = None,
) -> Tensor:
    """Says what cells should learn.

    Source: Tian et al., FCOS, ICCV 2019, sections 3.1 and 3.2, with the sampling of middles of its later versions, as
    in torchvision's FCOS.
    Differs: the cell next to an object's middle always learns it, even where the object is smaller than a cell; what
    was not searched and what lies in boxes that are not used is not learned from.

    Args:
        cells: of the maps.
        boxes: [N, 4] left, top, right, bottom in the same pixels.
        label: [N] classes.
        used: [N] booleans; the others only hide what lies in them.
        searched: [L] booleans: what is not labelled there is background.
        class_count: K, which stands for background.
        turns: [N, T] of how objects lie, NaN where it is not known; None where it is not learned.

    Returns:
        [L, 5 + T]: class, then distances to the left, top, right and bottom, at least 0; then turns.
    """
    found = torch.zeros(len(cells.middle), 5 + (0 if turns is None else turns.shape[1]))
    found[:, 5:] = math.nan
    found[:, 0] = torch.where(searched, float(class_count), float(UNKNOWN))
    if not len(boxes):
        return found
    x, y = cells.middle.unbind(1)
    sides = torch.stack(
        (x[:, None] - boxes[:, 0], y[:, None] - boxes[:, 1], boxes[:, 2] - x[:, None], boxes[:, 3] - y[:, None]), dim=2
    )
    inside = sides.amin(dim=2) > 0
    found[(inside & ~used).any(dim=1), 0] = UNKNOWN
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    away = (cells.middle[:, None] - middle).abs().amax(dim=2)
    farthest = sides.amax(dim=2)
    fits = (farthest > cells.nearest[:, None]) & (farthest <= cells.farthest[:, None])
    learns = inside & fits & (away < RADIUS * cells.stride[:, None])
    # Sides of an object on its own map are about half of its edge away from its middle.
    half = (boxes[:, 2:] - boxes[:, :2]).amax(dim=1) / 2
    own_map = (half > cells.nearest[:, None]) & (half <= cells.farthest[:, None])
    next_to = torch.where(own_map, away, torch.full_like(away, _ENDLESS)).argmin(dim=0)
    own = own_map.any(dim=0)  # the others are of another look
    learns[next_to[own], torch.arange(len(boxes))[own]] = True
    learns &= used
    area = ((boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])).expand(len(cells.middle), -1)
    # Of several objects the smallest; the others have cells that are theirs alone.
    smallest, chosen = torch.where(learns, area, torch.full_like(area, _ENDLESS)).min(dim=1)
    positive = learns.any(dim=1) & (smallest < _ENDLESS)
    found[positive, 0] = label[chosen[positive]].float()
    found[positive, 1:5] = sides[positive, chosen[positive]].clamp(min=0)
    if turns is not None:
        found[positive, 5:] = turns[chosen[positive]]
    return found
