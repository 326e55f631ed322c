"""The cells of a view: which are hidden, where they lie in the patch, and which of two views are nearest."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from engine.data.augment import Views

MATCHED_SHARE = 20 / 49  # taken: 20 of 7 x 7 cells


def draw_hidden(count: int, grid: int, share: float, generator: torch.Generator) -> Tensor:
    """Draws which cells are hidden, the same number in each view, [n, G, G] bool.

    Source: Muhtar et al., CMID, TGRS 2023, section III-B; our method specification, section 2.2.

    Args:
        count: n.
        grid: G, cells along an edge.
        share: of the cells that are hidden, rounded up.
        generator: of the CPU.
    """
    order = torch.rand(count, grid * grid, generator=generator).argsort(dim=1)
    hidden = torch.zeros(count, grid * grid, dtype=torch.bool)
    hidden.scatter_(1, order[:, : hidden_count(grid, share)], True)
    return hidden.reshape(count, grid, grid)


def hidden_count(grid: int, share: float) -> int:
    """How many of G x G cells are hidden."""
    return math.ceil(share * grid * grid - 1e-9)


def enlarged(hidden: Tensor, size: int) -> Tensor:
    """Repeats cells, [n, G, G] to [n, 1, size, size]; size is a multiple of G."""
    times = size // hidden.shape[1]
    return hidden.repeat_interleave(times, dim=1).repeat_interleave(times, dim=2)[:, None]


def filled(images: Tensor, hidden: Tensor) -> Tensor:
    """Puts the mean of the whole image, band by band, where cells are hidden.

    Args:
        images: [n, C, V, V].
        hidden: [n, G, G] bool.
    """
    return torch.where(enlarged(hidden, images.shape[2]), images.mean(dim=(2, 3), keepdim=True), images)


def cell_places(views: Views, grid: int, frame_px: int, released: bool, centre: float = 0.5) -> Tensor:
    """Where in its patch lies what each cell of a view looks at, [n, G, G, 2] rows and columns.

    Source: Bardes et al., VICRegL, NeurIPS 2022, section 3.1; our method specification, section 9.1.

    Args:
        views: n.
        grid: G, cells along an edge.
        frame_px: edge of the patch, in the units of the result.
        released: whether the corner of a crop counts as its share of the room that is left, as in the published code,
            which so hardly counts at all, in place of pixels.
        centre: share of a cell's edge at which lies what the encoder's cell is centred on: convolutions that are padded
            alike look at the corner of a cell and not at its middle, so that two views that are mirrored to each other
            would be paired up to a whole cell off. The published code takes the middle.
    """
    inner = (torch.arange(grid, dtype=torch.float32) + (0.5 if released else centre)) / grid
    axes = []
    for axis in range(2):
        start, length = views.box[:, axis], views.box[:, axis + 2]
        along = torch.where(views.flip[:, axis, None], 1.0 - inner, inner)  # [n, G]
        corner = start / (1.0 - length).clamp(min=1e-6) if released else start * frame_px
        axes.append(corner[:, None] + along * length[:, None] * frame_px)
    rows, columns = axes
    shape = (len(rows), grid, grid)
    places = torch.stack([rows[:, :, None].expand(shape), columns[:, None, :].expand(shape)], dim=3)
    return torch.where(views.turn[:, None, None, None], places.transpose(1, 2), places)


def match(ours: Tensor, others: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """Pairs cells of one view with the nearest ones of another, and keeps the pairs that are nearest.

    Source: Bardes et al., VICRegL, NeurIPS 2022, section 3.1.

    Args:
        ours: [n, G, G, 2] places.
        others: [n, G, G, 2] places in the same frame.
        count: pairs to keep.

    Returns:
        [n, count] numbers of our cells in rising order, and of those that they are paired with; row by row.
    """
    distances, nearest = torch.cdist(ours.flatten(1, 2), others.flatten(1, 2)).min(dim=2)
    kept = distances.argsort(dim=1, stable=True)[:, :count].sort(dim=1).values
    return kept, nearest.gather(1, kept)


def cells_at(values: Tensor, numbers: Tensor) -> Tensor:
    """Picks cells of a map, [n, D, G, G] and [n, m] to [n, m, D]."""
    flat = values.flatten(2).transpose(1, 2)
    return flat.gather(1, numbers[:, :, None].expand(-1, -1, flat.shape[2]))
