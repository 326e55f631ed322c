"""The grid of square tiles over a raster, which is a raster itself: a pixel a tile."""

from __future__ import annotations

from dataclasses import dataclass

from affine import Affine

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.raster.grid import Grid
from engine.raster.reading.image_stack import ImageStack
from engine.raster.windows import Window

USUAL_PX = 128  # assumed: what encoders for places are mostly taught on has 64 to 256 pixels
SMALLEST_PX, LARGEST_PX = 16, 1024  # an encoder's last map has cells of 32 px; a batch of the largest takes 100 MB
MOST_TILES = 4_000_000  # assumed: more polygons than QGIS shows in a useful way

SIZE_FACTOR = 1.5  # as for the ground resolution of the other models: what fills a tile is no longer the same (assumed)


@dataclass(frozen=True)
class Lattice:
    """Tiles at even distances. The last ones may stick out of the raster by up to half of their edge.

    Args:
        grid: of the raster.
        tile: rows and columns of a tile, in pixels.
        step: from one tile to the next, likewise.
    """

    grid: Grid
    tile: tuple[int, int]
    step: tuple[int, int]

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of tiles: as many as have at least half of each edge inside."""
        counts = [
            max(0, (2 * length - tile) // (2 * step)) + 1
            for length, tile, step in zip(self.grid.shape, self.tile, self.step, strict=True)
        ]
        return counts[0], counts[1]

    @property
    def cells(self) -> Grid:
        """The tiles as pixels: each covers the part around the middle of its tile, as large as the step."""
        (high, wide), (down, across) = self.tile, self.step
        moved = Affine.translation((wide - across) / 2, (high - down) / 2) @ Affine.scale(across, down)
        rows, cols = self.shape
        return Grid(self.grid.crs_wkt, self.grid.transform @ moved, cols, rows)

    def window(self, tiles: Window) -> Window:
        """The pixels of a rectangle of tiles, which may lie outside of the raster in part.

        Args:
            tiles: rows and columns of tiles.
        """
        (high, wide), (down, across) = self.tile, self.step
        height, width = (tiles.height - 1) * down + high, (tiles.width - 1) * across + wide
        return Window(tiles.row * down, tiles.col * across, height, width)

    def tile_at(self, pixel: Window) -> tuple[int, int] | None:
        """Row and column of the tile whose middle is nearest to a pixel; None where no tile covers it.

        Args:
            pixel: of the raster.
        """
        places = []
        for at, tile, step, count in zip((pixel.row, pixel.col), self.tile, self.step, self.shape, strict=True):
            place = max(0, min((2 * at + 1 - tile + step) // (2 * step), count - 1))
            if not place * step <= at < place * step + tile:
                return None
            places.append(place)
        return places[0], places[1]


def lattice_of(
    stack: ImageStack, size_m: float | None, overlap_percent: int, size_px: tuple[int, int] | None
) -> Lattice:
    """Lays tiles over a raster.

    Args:
        stack: the raster.
        size_m: edge of a tile on the ground; None for a size in pixels.
        overlap_percent: share of its edge that a tile has in common with the next.
        size_px: rows and columns where no edge on the ground is given; None for 128 each.

    Raises:
        ParameterError: tiles of that size are too small, too large or too many.
        InputError: the raster is smaller than one tile.
    """
    tile = (USUAL_PX, USUAL_PX) if size_px is None else size_px
    if size_m is not None:
        pixel_m = stack.grid.cell_size_m if stack.given_m is None else None
        wide_m, high_m = pixel_m or (stack.ground.metres, stack.ground.metres)
        tile = max(1, round(size_m / high_m)), max(1, round(size_m / wide_m))
    _check_size(tile, stack)
    step = tuple(max(1, round(length * (1 - overlap_percent / 100))) for length in tile)
    lattice = Lattice(stack.grid, tile, (step[0], step[1]))
    rows, cols = lattice.shape
    if rows * cols > MOST_TILES:
        raise ParameterError(
            "The image would be divided into {count:,} tiles, more than {most:,}.",
            "Use a larger “Tile size” or less “Overlap”.",
            count=rows * cols,
            most=MOST_TILES,
        )
    return lattice


def _check_size(tile: tuple[int, int], stack: ImageStack) -> None:
    path, pixel_m = stack.infos[0].path, stack.ground.metres
    if not SMALLEST_PX <= min(tile) <= max(tile) <= LARGEST_PX:
        raise ParameterError(
            "A tile would have {width} x {height} pixels of {path}.",
            "Use a “Tile size” from {least_m:.6g} to {most_m:.6g} m, or resample the image.",
            width=tile[1],
            height=tile[0],
            path=path,
            least_m=SMALLEST_PX * pixel_m,
            most_m=LARGEST_PX * pixel_m,
        )
    if tile[0] > stack.grid.height or tile[1] > stack.grid.width:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has {width} x {height} pixels, less than one tile of {tile_width} x {tile_height}.",
            "Use a smaller “Tile size”, or a larger image.",
            path=path,
            width=stack.grid.width,
            height=stack.grid.height,
            tile_width=tile[1],
            tile_height=tile[0],
        )
