"""Orders the windows of a pass so that each block is decoded once and the pixels in memory stay within a bound."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.raster.windows import Window, split

# Reading again what two neighbouring column panels share may cost this share of a pass.
PANEL_OVERHEAD = 0.04
# Below this height a window's halo costs far more computing than its core.
SMALLEST_ROWS_PX = 64


@dataclass(frozen=True)
class UnitShape:
    """How one date comes in units (groups of blocks).

    Args:
        rows: height of a unit.
        cols: width of a unit; that of the file for striped ones.
        phase: a row and a column of the grid where units begin.
        bytes_per_px: memory of a pixel, of all bands.
        striped: a unit spans the file's width, so that panels would decode everything again.
        stage: file for units that tiles are copied from; cell for such as are warped from others, in memory; under
            for the file's units that cells are warped from: the halo's rows are in the cells already.
    """

    rows: int
    cols: int
    phase: tuple[int, int]
    bytes_per_px: int
    striped: bool
    stage: str = "file"


@dataclass(frozen=True)
class TileWindow:
    """Where a tile lies.

    Args:
        core: its own pixels.
        outer: with the halo.
    """

    core: Window
    outer: Window


@dataclass(frozen=True)
class PassPlan:
    """Windows of a pass: panels of columns, in each the rows from top to bottom, in each the windows left to right.

    Args:
        grid_shape: rows and columns.
        row_edges: boundaries of the cores' rows.
        col_edges: boundaries of the cores' columns.
        panels: index ranges of `col_edges`, one a panel.
        halo_px: a multiple of `align_px`.
        align_px: origins are multiples of it.
        peak_bytes: estimate of the pixels in memory.
    """

    grid_shape: tuple[int, int]
    row_edges: tuple[int, ...]
    col_edges: tuple[int, ...]
    panels: tuple[tuple[int, int], ...]
    halo_px: int
    align_px: int
    peak_bytes: int

    def rows(self) -> Iterator[list[TileWindow]]:
        """Tiles, one list a row of a panel."""
        for first, last in self.panels:
            for top, bottom in zip(self.row_edges[:-1], self.row_edges[1:], strict=True):
                yield [
                    tile_window(
                        Window(top, self.col_edges[i], bottom - top, self.col_edges[i + 1] - self.col_edges[i]),
                        self.halo_px,
                        self.align_px,
                        self.grid_shape,
                    )
                    for i in range(first, last)
                ]


def tile_window(core: Window, halo_px: int, align_px: int, grid_shape: tuple[int, int]) -> TileWindow:
    """A core with its halo, clipped to the grid, its origin a multiple of `align_px`.

    Args:
        core: of the tile.
        halo_px: pixels around it; rounded up to a multiple of `align_px`.
        align_px: multiple at which the outer window begins.
        grid_shape: rows and columns.
    """
    return TileWindow(core, core.grow(round_up(halo_px, align_px), grid_shape).align(align_px, grid_shape))


def round_up(value: int, multiple: int) -> int:
    """The next multiple.

    Args:
        value: at least 0.
        multiple: at least 1.
    """
    return -(-value // multiple) * multiple


def plan_pass(
    grid_shape: tuple[int, int],
    units: Sequence[UnitShape],
    window_px: int,
    halo_px: int,
    align_px: int,
    memory_bytes: int,
) -> PassPlan:
    """Chooses window height, column panels and where their boundaries lie.

    First choice: windows of the asked size over the full width. Where that does not fit into memory, the boundaries
    move to where blocks end under the halo, then panels come in as long as what they read twice stays small, then
    lower windows; last, more panels.

    Args:
        grid_shape: rows and columns.
        units: the dates; the boundaries follow the blocks of the first.
        window_px: edge of a core, at most.
        halo_px: what a core needs around it.
        align_px: origins of cores and outers are multiples of it.
        memory_bytes: bound for decoded pixels.
    """
    halo = round_up(halo_px, align_px)
    height = max(align_px, window_px // align_px * align_px)
    heights = [height]
    while heights[-1] // 2 >= max(SMALLEST_ROWS_PX, align_px):
        heights.append(heights[-1] // 2 // align_px * align_px)
    lead = units[0]
    plain_cols = _edges(grid_shape[1], height, None, 0, align_px)
    for rows_px in heights:
        for phased in (False, True):
            row_unit = (lead.rows, lead.phase[0]) if phased else None
            col_unit = (lead.cols, lead.phase[1]) if phased and not lead.striped else None
            row_edges = _edges(grid_shape[0], rows_px, row_unit, halo, align_px)
            col_edges = _edges(grid_shape[1], height, col_unit, halo, align_px) if phased else plain_cols
            for count in _panel_counts(grid_shape[1], units, halo, phased, len(col_edges) - 1):
                plan = _plan(grid_shape, units, row_edges, col_edges, count, halo, align_px, phased)
                if plan.peak_bytes <= memory_bytes:
                    return plan
    if any(u.striped for u in units):
        return plan  # the lowest windows; panels would decode every strip again
    for count in range(2, len(col_edges)):
        plan = _plan(grid_shape, units, row_edges, col_edges, count, halo, align_px, True)
        if plan.peak_bytes <= memory_bytes:
            break
    return plan


def _edges(length: int, step: int, unit: tuple[int, int] | None, halo: int, align: int) -> tuple[int, ...]:
    """Boundaries of cores; with a unit given, such that a boundary plus the halo is where a unit ends."""
    if length <= step:
        return 0, length
    if unit is None or unit[0] > step:
        return tuple(split(length, step))
    size, phase = unit
    both = math.lcm(size, align)
    step = step // both * both if step >= both else step
    return tuple(split(length, step, (phase - halo) // align * align))


def _panel_counts(width: int, units: Sequence[UnitShape], halo: int, phased: bool, tiles: int) -> Iterator[int]:
    """Numbers of panels whose boundaries may be read twice."""
    yield 1
    if any(u.striped for u in units):
        return
    decoded = [u for u in units if u.stage != "cell"]
    again = sum(_columns_again(u, halo, phased and u is units[0]) for u in decoded) / len(decoded)
    for count in range(2, tiles + 1):
        if (count - 1) * again > PANEL_OVERHEAD * width:
            return
        yield count


def _columns_again(unit: UnitShape, halo: int, phased: bool) -> int:
    """Columns that a boundary between two panels reads twice."""
    return round_up(2 * halo, unit.cols) + (0 if phased else unit.cols)


def _plan(
    grid_shape: tuple[int, int],
    units: Sequence[UnitShape],
    row_edges: tuple[int, ...],
    col_edges: tuple[int, ...],
    panel_count: int,
    halo: int,
    align: int,
    phased: bool,
) -> PassPlan:
    tiles = len(col_edges) - 1
    bounds = [round(i * tiles / panel_count) for i in range(panel_count + 1)]
    panels = tuple((a, b) for a, b in itertools.pairwise(bounds) if b > a)
    core_rows = max(b - a for a, b in itertools.pairwise(row_edges))
    core_cols = max(b - a for a, b in itertools.pairwise(col_edges))
    panel_cols = max(col_edges[b] - col_edges[a] for a, b in panels)
    peak = 0
    for unit in units:
        fitting = phased and _congruent(unit, units[0])
        rows = min(_span(core_rows + 2 * halo, unit.rows, fitting), round_up(grid_shape[0], unit.rows) + unit.rows)
        cols = min(_span(panel_cols + 2 * halo, unit.cols, False), round_up(grid_shape[1], unit.cols) + unit.cols)
        pixels = rows * (unit.cols if unit.striped else cols)
        if not unit.striped:
            # What two rows of windows share is there for the whole panel; the rest only around the present window.
            lasting = unit.rows if unit.stage == "under" else _span(2 * halo, unit.rows, fitting)
            shared = 0 if len(row_edges) == 2 else min(lasting, rows)
            around = min(_span(core_cols + 2 * halo, unit.cols, False) + unit.cols, cols)
            pixels = min(pixels, shared * cols + (rows - shared) * around + shared * unit.cols)
        peak += pixels * unit.bytes_per_px
    return PassPlan(grid_shape, row_edges, col_edges, panels, halo, align, peak)


def _congruent(unit: UnitShape, lead: UnitShape) -> bool:
    """Says whether units end wherever those of the leading date end."""
    return lead.rows % unit.rows == 0 and (unit.phase[0] - lead.phase[0]) % unit.rows == 0


def _span(length: int, unit: int, fitting: bool) -> int:
    """Pixels of the units that a stretch touches, at worst."""
    return round_up(length, unit) + (0 if fitting else unit)


def plan_sample(grid_shape: tuple[int, int], count: int, size_px: int, halo_px: int) -> Iterator[list[TileWindow]]:
    """Windows spread evenly over a grid, the same for the same grid; all of it where it is small.

    Args:
        grid_shape: rows and columns.
        count: about how many windows.
        size_px: their edge.
        halo_px: around each.
    """
    height, width = grid_shape
    row_starts: Sequence[int]
    col_starts: Sequence[int]
    if height * width <= count * size_px * size_px:
        row_starts, col_starts = range(0, height, size_px), range(0, width, size_px)
    else:
        down = min(max(1, round(math.sqrt(count * height / width))), -(-height // size_px), count)
        across = min(max(1, round(count / down)), -(-width // size_px))
        row_starts, col_starts = _spread(height, size_px, down), _spread(width, size_px, across)
    for row in row_starts:
        yield [
            tile_window(Window(row, col, min(size_px, height - row), min(size_px, width - col)), halo_px, 1, grid_shape)
            for col in col_starts
        ]


def _spread(length: int, size_px: int, count: int) -> Sequence[int]:
    """Starts in the middle of equal parts, on multiples of the size, so that a window lies in few blocks."""
    places = -(-length // size_px)
    return sorted({min(int((i + 0.5) * places / count), places - 1) * size_px for i in range(count)})
