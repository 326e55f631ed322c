"""Burns labels into pixels, window by window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from engine.contract.classes import LabelClass
from engine.contract.remarks import Remark
from engine.labels.base import Labels, Positions
from engine.labels.claims import claim
from engine.labels.remarks import problem
from engine.raster.access import gdal_environment
from engine.raster.grid import Grid
from engine.raster.windows import Window

WINDOW_PX = 1024
# Pixels of labels in memory: 128 MB as four columns. Assumed to be far more than a classifier gains from.
MAX_PIXELS = 4_000_000
_LISTED_PAIRS = 10

Claims = npt.NDArray[np.int64]


@dataclass(frozen=True)
class LabelledPixels:
    """Pixels whose class is known, by row and column.

    Args:
        rows: [N], of the grid.
        cols: [N].
        label: [N], positions in the classes of the labels.
        feature: [N], positions in the features of the labels; each pixel belongs to one.
        shape: rows and columns of the grid.
        remarks: on what was left out.
    """

    rows: Positions
    cols: Positions
    label: Positions
    feature: Positions
    shape: tuple[int, int]
    remarks: tuple[Remark, ...] = ()

    @property
    def count(self) -> int:
        """Number of pixels, N."""
        return len(self.rows)

    def windows(self, size_px: int, align_px: int = 1) -> dict[Window, Positions]:
        """Finds the windows of a lattice that hold labels.

        Args:
            size_px: edge of a window; rounded up to a multiple of `align_px`.
            align_px: windows begin at multiples of it.

        Returns:
            Windows row by row, cut at the edge of the grid, each with the positions of its pixels.
        """
        if not self.count:
            return {}
        size = -(-size_px // align_px) * align_px
        across = -(-self.shape[1] // size)
        cell = self.rows // size * across + self.cols // size
        order = np.argsort(cell, kind="stable")
        cells, starts = np.unique(cell[order], return_index=True)
        whole = Window(0, 0, *self.shape)
        return {
            Window(int(c // across) * size, int(c % across) * size, size, size).intersect(whole): positions
            for c, positions in zip(cells, np.split(order, starts[1:]), strict=True)
        }

    def take(self, kept: npt.NDArray[np.bool_]) -> LabelledPixels:
        """Keeps some of the pixels.

        Args:
            kept: [N].
        """
        columns = (self.rows[kept], self.cols[kept], self.label[kept], self.feature[kept])
        return LabelledPixels(*columns, self.shape, self.remarks)

    def of_classes(self, classes: Sequence[LabelClass]) -> tuple[int, ...]:
        """Counts the pixels of each class."""
        return tuple(int(n) for n in np.bincount(self.label, minlength=len(classes)))


def burn(labels: Labels, grid: Grid, *, window_px: int = WINDOW_PX, most_px: int = MAX_PIXELS) -> LabelledPixels:
    """Finds the pixels of labels.

    Polygons hold the pixels whose centre lies inside, or the one under them where they hold none; lines all pixels that
    they touch; points theirs. A pixel of two features of one class belongs to the first; one of two classes to none.

    Args:
        labels: on this grid.
        grid: rows and columns.
        window_px: edge of the windows in which pixels are looked for; changes nothing but the memory.
        most_px: where there would be more, large features give every n-th pixel of every n-th row.
    """
    geometries = np.array([feature.geometry for feature in labels.features], object)
    step_px = _steps(geometries, most_px)
    label_of = labels.label_of
    overlaps = _Overlaps()
    found: list[Claims] = []
    held = np.zeros(len(geometries), np.bool_)
    one_of = np.full(len(geometries), -1, np.int64)
    with gdal_environment():  # one for all, since each rasterizing would set up its own
        for window, features in _windows(geometries, grid.shape, window_px):
            kept = _paint(window, {f: geometries[f] for f in features}, grid.width, label_of, held, overlaps)
            owners, first = np.unique(kept[:, 1], return_index=True)
            one_of[owners] = kept[first, 0]
            found.append(kept[_on_lattice(kept, step_px, grid.width)])
        pixels = np.concatenate([_missed(found, one_of), *found])
        pixels = _add_small(pixels, geometries, np.flatnonzero(~held), grid, label_of, overlaps)
    pixels = pixels[np.argsort(pixels[:, 0], kind="stable")]
    rows, cols = np.divmod(pixels[:, 0], grid.width)
    return LabelledPixels(
        rows,
        cols,
        label_of[pixels[:, 1]],
        pixels[:, 1],
        grid.shape,
        (*overlaps.remarks(labels), *_thinned(labels, step_px, pixels)),
    )


class _Overlaps:
    """Remembers which features of two classes claim the same pixels."""

    def __init__(self) -> None:
        self._pairs: dict[tuple[int, int], int] = {}

    def add(self, owners: Positions, feature: int) -> None:
        """Notes that a feature claims pixels that are owned by features of other classes, one entry a pixel."""
        for owner, count in zip(*np.unique(owners, return_counts=True), strict=True):
            pair = int(owner), feature
            self._pairs[pair] = self._pairs.get(pair, 0) + int(count)

    def remarks(self, labels: Labels) -> list[Remark]:
        """Names the features that overlap."""
        pairs = [
            (labels.features[one], labels.features[other], count) for (one, other), count in sorted(self._pairs.items())
        ]
        said = []
        for one, other, count in pairs[:_LISTED_PAIRS]:
            names = (labels.classes[feature.label].name for feature in (one, other))
            values = dict(zip(("one", "other"), names, strict=True))
            said.append(problem("overlap", (one.id, other.id), pixels=count, **values))
        more = pairs[_LISTED_PAIRS:]
        if more:
            ids = dict.fromkeys(feature.id for pair in more for feature in pair[:2])
            said.append(problem("overlaps", ids, pairs=len(more)))
        return said


def _windows(
    geometries: npt.NDArray[np.object_], shape: tuple[int, int], size_px: int
) -> list[tuple[Window, list[int]]]:
    """Windows that features lie in, and which."""
    tree = shapely.STRtree(geometries)
    whole = Window(0, 0, *shape)
    bounds = np.zeros((0, 4)) if not len(geometries) else shapely.bounds(geometries)
    cells: set[tuple[int, int]] = set()
    for west, south, east, north in (np.clip(bounds, 0, None) // size_px).astype(np.int64).tolist():
        cells.update((row, col) for row in range(south, north + 1) for col in range(west, east + 1))
    found = []
    for row, col in sorted(cells):
        window = Window(row * size_px, col * size_px, size_px, size_px).intersect(whole)
        if window.empty:
            continue
        box = shapely.box(window.col, window.row, window.col_stop, window.row_stop)
        features = sorted(int(f) for f in tree.query(box))
        if features:
            found.append((window, features))
    return found


def _paint(
    window: Window,
    features: Mapping[int, BaseGeometry],
    width: int,
    label_of: Positions,
    held: npt.NDArray[np.bool_],
    overlaps: _Overlaps,
) -> Claims:
    """Settles which feature each pixel of a window belongs to: [n, 2], pixel and feature, in the order of pixels.

    Args:
        window: inside the grid.
        features: that may lie in it, in their order.
        width: of the grid.
        label_of: class of each feature.
        held: [N] takes which features claim pixels, settled or not.
        overlaps: takes the pixels that two classes claim.
    """
    owner = np.full(window.size_px, -1, np.int64)
    disputed = np.zeros(window.size_px, np.bool_)
    for feature, geometry in features.items():
        rows, cols = np.divmod(claim(geometry, window, width), width)
        own = (rows - window.row) * window.width + cols - window.col
        if not len(own):
            continue
        held[feature] = True
        before = owner[own]
        owner[own[before < 0]] = feature
        other = (before >= 0) & (label_of[before] != label_of[feature])
        if other.any():
            disputed[own[other]] = True
            overlaps.add(before[other], feature)
    local = np.flatnonzero((owner >= 0) & ~disputed)
    rows, cols = np.divmod(local, window.width)
    return np.column_stack(((rows + window.row) * width + cols + window.col, owner[local]))


def _add_small(
    pixels: Claims,
    geometries: npt.NDArray[np.object_],
    without: Positions,
    grid: Grid,
    label_of: Positions,
    overlaps: _Overlaps,
) -> Claims:
    """Gives features that hold no pixel centre the pixel under them, unless another class has it."""
    if not len(without):
        return pixels
    tree = shapely.STRtree(geometries)
    under = shapely.get_coordinates(shapely.point_on_surface(geometries[without]))
    rows = np.clip(np.floor(under[:, 1]).astype(np.int64), 0, grid.height - 1)
    cols = np.clip(np.floor(under[:, 0]).astype(np.int64), 0, grid.width - 1)
    places: dict[tuple[int, int], list[int]] = {}
    for feature, row, col in zip(without.tolist(), rows.tolist(), cols.tolist(), strict=True):
        places.setdefault((row, col), []).append(feature)
    settled, ignored = [], np.zeros(len(geometries), np.bool_)
    for (row, col), small in places.items():
        window = Window(row, col, 1, 1)
        near = {int(f): geometries[f] for f in tree.query(shapely.box(col, row, col + 1, row + 1))}
        claims = {f: shapely.Point(col + 0.5, row + 0.5) if f in small else near[f] for f in sorted({*near, *small})}
        settled.append(_paint(window, claims, grid.width, label_of, ignored, overlaps))
    taken = np.array([row * grid.width + col for row, col in places], np.int64)
    return np.concatenate([pixels[~np.isin(pixels[:, 0], taken)], *settled])


def _steps(geometries: npt.NDArray[np.object_], most_px: int) -> Positions:
    """Every how many-th row and column of each feature is used: 1 for all but the largest, where there is too much."""
    areas = np.maximum(shapely.area(geometries), 1.0) if len(geometries) else np.zeros(0)
    if areas.sum() <= most_px:
        return np.ones(len(areas), np.int64)
    # The largest share that features may have so that all shares together stay within the bound.
    ordered = np.sort(areas)
    left = most_px - np.concatenate(([0.0], np.cumsum(ordered)[:-1]))
    shares = left / np.arange(len(ordered), 0, -1)
    share = max(1.0, float(shares[np.argmax(ordered > shares)]))
    return np.ceil(np.sqrt(areas / share)).astype(np.int64)


def _on_lattice(claims: Claims, step_px: Positions, width: int) -> npt.NDArray[np.bool_]:
    step = step_px[claims[:, 1]]
    rows, cols = np.divmod(claims[:, 0], width)
    on_lattice: npt.NDArray[np.bool_] = (rows % step == 0) & (cols % step == 0)
    return on_lattice


def _missed(found: list[Claims], one_of: Positions) -> Claims:
    """One pixel of each feature that has some, though none of them on its lattice."""
    missed = one_of >= 0
    for claims in found:
        missed[claims[:, 1]] = False
    return np.column_stack((one_of[missed], np.flatnonzero(missed)))


def _thinned(labels: Labels, step_px: Positions, pixels: Claims) -> list[Remark]:
    large = np.flatnonzero(step_px > 1)
    if not len(large):
        return []
    ids = (labels.features[f].id for f in large)
    return [problem("thinned", ids, step=int(step_px[large].max()), pixels=len(pixels))]
