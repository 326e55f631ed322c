"""One value for each cell of a grid, computed in blocks that do not depend on any window, and what lies between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.observer import Observer, raise_if_cancelled
from engine.raster.reading.tiles import TileReader
from engine.raster.windows import Tile, Window

PASS_WINDOW_PX = 1024


@dataclass(frozen=True)
class CellLayout:
    """How a grid is gone over.

    Args:
        cell_px: edge of a cell.
        block_px: edge of what is seen at a time, a multiple of it.
        margin_px: seen around a block as well, likewise.
    """

    cell_px: int
    block_px: int
    margin_px: int


def cells_of_grid(
    pair: TileReader, layout: CellLayout, of_block: Callable[[Tile], Tensor], observer: Observer, text: str
) -> Tensor:
    """Computes a value for each cell.

    Args:
        pair: both dates.
        layout: cells, blocks, margin.
        of_block: from a block with its margin to the values of the block's own cells, [h, w].
        observer: hears of the progress, and may cancel between blocks.
        text: of the progress.

    Returns:
        [rows, cols] in 16 bits; 0 where a block with its margin holds no data.
    """
    cell_px = layout.cell_px
    rows, cols = (-(-edge // cell_px) for edge in pair.grid.shape)
    cells = torch.zeros((rows, cols), dtype=torch.float16)
    seen_px = 0
    for tile in pair.tiles(max(PASS_WINDOW_PX, layout.block_px), layout.margin_px, layout.block_px):
        for block in _blocks(tile.core, layout.block_px):
            raise_if_cancelled(observer)
            seen = block.grow(layout.margin_px).intersect(tile.outer)
            at = seen.slices_in(tile.outer)
            if tile.valid[at].any():
                part = Tile(block, seen, tuple(image[:, at[0], at[1]] for image in tile.images), tile.valid[at])
                found = of_block(part)
                row, col = block.row // cell_px, block.col // cell_px
                cells[row : row + found.shape[0], col : col + found.shape[1]] = found.half().cpu()
            seen_px += block.size_px
            observer.progress(seen_px / pair.grid.size_px, text)
    return cells


def core_cells(tile: Tile, cell_px: int) -> tuple[slice, slice]:
    """Slices that cut the cells of a tile's core out of those of all of it.

    Args:
        tile: that begins at a cell.
        cell_px: edge of a cell.
    """
    row, col = ((tile.core.row - tile.outer.row) // cell_px, (tile.core.col - tile.outer.col) // cell_px)
    height, width = (-(-edge // cell_px) for edge in tile.core.shape)
    return slice(row, row + height), slice(col, col + width)


def at_centres(valid: Tensor, cell_px: int) -> Tensor:
    """Whether the pixel in the middle of each cell holds data, [H, W] to [h, w]."""
    rows, cols = (
        ((torch.arange(-(-edge // cell_px), device=valid.device) + 0.5) * cell_px).long().clamp(max=edge - 1)
        for edge in valid.shape
    )
    return valid[rows][:, cols]


def bilinear(cells: Tensor, rows: Tensor, cols: Tensor) -> Tensor:
    """Values between cells; before the first and behind the last one its value goes on.

    Args:
        cells: [..., h, w].
        rows: [n] places, 0 at the first cell.
        cols: [m] likewise.

    Returns:
        [..., n, m] float32.
    """

    def places(at: Tensor, count: int) -> tuple[Tensor, Tensor, Tensor]:
        at = at.clamp(0.0, count - 1.0)
        first = at.floor().long()
        return first, (first + 1).clamp(max=count - 1), (at - first).float()

    row, next_row, down = places(rows, cells.shape[-2])
    col, next_col, across = places(cols, cells.shape[-1])
    upper, lower = cells[..., row, :].float(), cells[..., next_row, :].float()
    left, right = (torch.lerp(upper[..., at], lower[..., at], down[:, None]) for at in (col, next_col))
    return torch.lerp(left, right, across)


def _blocks(core: Window, edge_px: int) -> Iterator[Window]:
    for row in range(core.row, core.row + core.height, edge_px):
        for col in range(core.col, core.col + core.width, edge_px):
            height = min(edge_px, core.row + core.height - row)
            yield Window(row, col, height, min(edge_px, core.col + core.width - col))
