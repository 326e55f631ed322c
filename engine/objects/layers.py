"""Objects, windows and searched parts as layers of GeoPackages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
import shapely.geometry
from rasterio.features import shapes

from engine.contract.classes import LabelClass
from engine.objects.finding import Found
from engine.objects.kept import CELL_PX, SCORE_DIGITS, KeptWindows
from engine.objects.rectangles import rectangles, with_box
from engine.raster.areas import CellAreas
from engine.raster.ellipsoid import Places
from engine.raster.grid import Grid
from engine.raster.info import AnyArray
from engine.raster.placement import placed_xy

BATCH = 20_000  # polygons at a time
HALF_TURN = 180.0  # degrees, after which a side lies as before
Batch = tuple[npt.NDArray[np.object_], Mapping[str, AnyArray]]
FloatArray = npt.NDArray[np.float64]
OBJECT_ALIASES = {
    "value": "Value",
    "class": "Class",
    "score": "Score",
    "probability": "Probability",
    "length_m": "Length [m]",
    "width_m": "Width [m]",
    "area_m2": "Area [m²]",
    "angle": "Angle [°]",
    "place": "Place",
}


def outlines(boxes: FloatArray, grid: Grid) -> npt.NDArray[np.object_]:
    """Boxes in the CRS, [N]; on a grid that is turned they are turned with it.

    Args:
        boxes: [N, 4] left, top, right, bottom in pixels.
        grid: of the pixels.
    """
    t = grid.transform
    x, y = placed_xy(t, boxes[:, [2, 2, 0, 0]], boxes[:, [3, 1, 1, 3]])
    if t.b == 0.0 and t.d == 0.0:  # several times as fast
        return np.asarray(shapely.box(x[:, 2], y[:, 0], x[:, 0], y[:, 1]), object).reshape(-1)
    return np.asarray(shapely.polygons(np.stack((x, y), axis=-1)), object).reshape(-1)


def sizes_m(boxes: FloatArray, grid: Grid) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Length and width of boxes on the ground, and their areas; in pixels where the grid has no CRS.

    Sides are measured through the middle of each box, where its area is that of its cell.

    Args:
        boxes: [N, 4] in pixels.
        grid: of the pixels.
    """
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    cols, rows = np.floor(middle).astype(np.int64).T
    area = CellAreas(grid).at(rows, cols) * (boxes[:, 2:] - boxes[:, :2]).prod(axis=1)
    wide, high = sides_m(boxes, grid)
    return np.maximum(wide, high), np.minimum(wide, high), area


def sides_m(boxes: FloatArray, grid: Grid) -> tuple[FloatArray, FloatArray]:
    """Width and height of boxes on the ground, measured through their middles; in pixels where the grid has no CRS.

    Args:
        boxes: [N, 4] left, top, right, bottom in pixels.
        grid: of the pixels.
    """
    if grid.crs_wkt is None or not len(boxes):
        return boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    left, top, right, bottom = boxes.T
    col, row = (left + right) / 2, (top + bottom) / 2
    places, t = Places(grid.crs_wkt), grid.transform
    across = _lengths(places, *placed_xy(t, left, row), *placed_xy(t, right, row))
    along = _lengths(places, *placed_xy(t, col, top), *placed_xy(t, col, bottom))
    return across, along


def turned_outlines(boxes: FloatArray, turned: FloatArray, grid: Grid) -> npt.NDArray[np.object_]:
    """Rectangles that lie as objects do, in the CRS, [N].

    Args:
        boxes: [N, 4] in pixels.
        turned: [N, 3], see `rectangles`.
        grid: of the pixels.
    """
    corners = rectangles(boxes, turned)
    placed = np.stack(placed_xy(grid.transform, corners[..., 0], corners[..., 1]), axis=-1)
    return np.asarray(shapely.polygons(placed), object).reshape(-1)


def turned_sizes_m(
    boxes: FloatArray, turned: FloatArray, grid: Grid
) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Length and width of rectangles on the ground, along their own sides; their areas, and degrees of the longer side
    clockwise from the north of the grid.

    Args:
        boxes: [N, 4] in pixels.
        turned: [N, 3], see `rectangles`.
        grid: of the pixels.
    """
    corners = rectangles(boxes, turned)
    ends = (corners + np.roll(corners, -1, axis=1)) / 2  # middles of the sides
    x, y = placed_xy(grid.transform, ends[..., 0], ends[..., 1])
    one, other = np.stack((x[:, :2], y[:, :2]), axis=2), np.stack((x[:, 2:], y[:, 2:]), axis=2)
    sides = other - one
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    cols, rows = np.floor(middle).astype(np.int64).T
    area = CellAreas(grid).at(rows, cols) * with_box(boxes, turned)[:, 1:].prod(axis=1)
    measured = np.hypot(sides[..., 0], sides[..., 1])
    if grid.crs_wkt is not None and len(boxes):
        places = Places(grid.crs_wkt)
        measured = np.stack([_lengths(places, *one[:, at].T, *other[:, at].T) for at in (0, 1)], axis=1)
        if places.geographic:
            sides = sides * np.stack((np.cos(y.mean(axis=1) * places.radians), np.ones(len(y))), axis=1)[:, None]
    else:
        measured = with_box(boxes, turned)[:, [2, 1]]
    longer = measured.argmax(axis=1)
    along = sides[np.arange(len(sides)), longer]
    angle = np.degrees(np.arctan2(along[:, 0], along[:, 1])) % HALF_TURN
    return measured.max(axis=1), measured.min(axis=1), area, angle


def _lengths(places: Places, x: FloatArray, y: FloatArray, other_x: FloatArray, other_y: FloatArray) -> FloatArray:
    """Lengths from each point to another, [N]."""
    joined_x, joined_y = np.stack((x, other_x), 1).ravel(), np.stack((y, other_y), 1).ravel()
    return places.lengths_m(joined_x, joined_y)[::2]


def object_batches(
    found: Found, likely: FloatArray, place: Sequence[str | None], classes: Sequence[LabelClass], grid: Grid
) -> Iterator[Batch]:
    """Objects with their fields, best first.

    Args:
        found: objects.
        likely: [N] probability of each; NaN where it is not known.
        place: [N] polygon that each lies in.
        classes: of the detector.
        grid: of the image.
    """
    names = np.array([one.name for one in classes], object)
    values = np.array([one.value for one in classes], np.int64)
    where = np.array(place, object)
    for start in range(0, max(1, len(found.score)), BATCH):
        part = slice(start, start + BATCH)
        boxes, label = found.boxes[part], found.label[part]
        own: dict[str, AnyArray] = {}
        if found.turned is None:
            shown = outlines(boxes, grid)
            length, width, area = sizes_m(boxes, grid)
        else:
            turned = found.turned[part]
            shown = turned_outlines(boxes, turned, grid)
            length, width, area, angle = turned_sizes_m(boxes, turned, grid)
            own["angle"] = np.round(angle, 1) % HALF_TURN
        yield (
            shown,
            {
                "value": values[label],
                "class": names[label],
                "score": found.score[part],
                "probability": np.round(likely[part], SCORE_DIGITS),
                "length_m": np.round(length, 2),
                "width_m": np.round(width, 2),
                "area_m2": np.round(area, 2),
                **own,
                "place": where[part],
            },
        )


def searched_polygons(kept: KeptWindows, grid: Grid) -> npt.NDArray[np.object_]:
    """The parts of an image that have data, as polygons in its CRS; in cells, so that they stay small.

    Args:
        kept: all windows of the image.
        grid: of it.
    """
    pieces = []
    for window in kept.windows:
        cells = kept.searched(window)
        for outline, value in shapes(cells.astype(np.uint8), cells, 4):
            if value:
                polygon = shapely.geometry.shape(outline)
                shift = np.array((window.col, window.row), np.float64)
                stop = np.array((window.col_stop, window.row_stop), np.float64)
                pieces.append(shapely.transform(polygon, lambda xy, s=shift, e=stop: np.minimum(xy * CELL_PX + s, e)))
    whole = shapely.union_all(pieces)
    moved = shapely.transform(whole, lambda xy: np.column_stack(placed_xy(grid.transform, xy[:, 0], xy[:, 1])))
    return np.array([one for one in shapely.get_parts(moved) if one.geom_type == "Polygon"], object)


@dataclass(frozen=True)
class UnsureWindow:
    """A square of an image that is worth labels.

    Args:
        box: left, top, right, bottom in pixels.
        uncertainty: number of its objects that a coin might decide.
        objects: in it.
        label: position of the class that is most unsure.
    """

    box: FloatArray
    uncertainty: float
    objects: int
    label: int


def unsure_windows(found: Found, likely: FloatArray, edge_px: int, count: int) -> list[UnsureWindow]:
    """Finds the squares whose objects are most uncertain, the most uncertain first.

    Each object adds twice the smaller of the probabilities of being one and of being none.

    Args:
        found: objects.
        likely: [N] probability of each; the score serves where it is not known.
        edge_px: of a square.
        count: how many.
    """
    sure = np.where(np.isfinite(likely), likely, found.score)
    unsure = 2.0 * np.minimum(sure, 1.0 - sure)
    middle = (found.boxes[:, :2] + found.boxes[:, 2:]) / 2
    cells, of = np.unique((middle // edge_px).astype(np.int64), axis=0, return_inverse=True)
    of = of.reshape(-1)
    total = np.bincount(of, unsure, len(cells))
    numbers = np.bincount(of, minlength=len(cells))
    result = []
    for place in np.argsort(-total, kind="stable")[:count]:
        corner = cells[place] * edge_px
        box = np.concatenate((corner, corner + edge_px)).astype(np.float64)
        own = of == place
        label = int(np.argmax(np.bincount(found.label[own], unsure[own])))
        result.append(UnsureWindow(box, float(total[place]), int(numbers[place]), label))
    return result
