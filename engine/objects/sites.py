"""Images with labelled boxes, and what of each was searched for objects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from engine.contract.classes import LabelClass
from engine.contract.remarks import Remark
from engine.raster.reading.image_stack import ImageStack
from engine.raster.region import PolygonRegion
from engine.raster.windows import Window

Boxes = npt.NDArray[np.float64]
Positions = npt.NDArray[np.int64]
LONGEST_QUANTILE = 0.99  # of the longer edges; a slip of the mouse should decide nothing
WHOLE = -1  # in place of a part: never left out


@dataclass(frozen=True)
class Site:
    """An image, or a raster, with its objects.

    Args:
        name: for people.
        stack: the image.
        areas: polygons that were searched completely, in pixels of its grid.
        parts: of the validation, one an area.
        boxes: [N, 4] left, top, right, bottom in pixels.
        label: [N] positions of their classes.
        area: [N] number of the area that the middle of each lies in.
        corners: [N, 4, 2] of the rectangles that lie as objects do, in pixels, NaN where that is not known; None where
            nobody asked.
    """

    name: str
    stack: ImageStack
    areas: tuple[BaseGeometry, ...]
    parts: tuple[int, ...]
    boxes: Boxes
    label: Positions
    area: Positions
    corners: npt.NDArray[np.float64] | None = None

    @property
    def part_of_box(self) -> Positions:
        """[N] part that each box belongs to."""
        parts = np.array(self.parts, np.int64)
        return parts[self.area] if len(self.area) else np.zeros(0, np.int64)

    def region(self, parts: Sequence[int] | None = None) -> PolygonRegion | None:
        """What was searched, of some parts or of all; None where none of it is.

        Args:
            parts: wanted ones.
        """
        kept = [one for one, part in zip(self.areas, self.parts, strict=True) if parts is None or part in parts]
        return PolygonRegion(kept, self.stack.grid) if kept else None


@dataclass(frozen=True)
class LabelledSites:
    """All that a detector is taught with.

    Args:
        classes: in the order of their numbers.
        sites: images of equal bands.
        remarks: on what was left out or changed.
        sources: paths of all inputs.
        text: what is labelled, in words.
    """

    classes: tuple[LabelClass, ...]
    sites: tuple[Site, ...]
    remarks: tuple[Remark, ...]
    sources: tuple[str, ...]
    text: str

    @property
    def label(self) -> Positions:
        """Classes of all boxes."""
        return np.concatenate([site.label for site in self.sites])

    @property
    def edges_px(self) -> Boxes:
        """[N, 2] width and height of all boxes."""
        return np.concatenate([site.boxes[:, 2:] - site.boxes[:, :2] for site in self.sites])

    @property
    def longest_px(self) -> float:
        """Longer edge that one box in a hundred surpasses."""
        return float(np.quantile(self.edges_px.max(axis=1), LONGEST_QUANTILE))

    @property
    def oriented(self) -> int:
        """Objects of which it is known how they lie."""
        known = [np.isfinite(site.corners[:, 0, 0]).sum() for site in self.sites if site.corners is not None]
        return int(sum(known))

    def with_parts(self, parts: Sequence[Sequence[int]]) -> LabelledSites:
        """The same with other parts.

        Args:
            parts: of each site, one an area.
        """
        sites = tuple(replace(site, parts=tuple(own)) for site, own in zip(self.sites, parts, strict=True))
        return replace(self, sites=sites)


def located(boxes: Boxes, areas: Sequence[BaseGeometry]) -> Positions:
    """Finds the area that the middle of each box lies in, [N]; -1 for none."""
    found = np.full(len(boxes), -1, np.int64)
    if len(boxes) and areas:
        middle = shapely.points((boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2)
        point, area = shapely.STRtree(np.array(areas, object)).query(middle, predicate="intersects")
        # Of areas that touch each other the first has it.
        found[point[::-1]] = area[::-1]
    return found


def whole_area(stack: ImageStack) -> BaseGeometry:
    """All of an image."""
    height, width = stack.grid.shape
    return shapely.box(0.0, 0.0, width, height)


def windows_of(site: Site, step_px: int, edge_px: int) -> list[Window]:
    """Squares that cover what was searched, each at least half of a step apart from the next.

    Args:
        site: with areas.
        step_px: from one to the next, at most.
        edge_px: of each.
    """
    found: dict[Window, None] = {}
    for area in site.areas:
        west, north, east, south = area.bounds
        for top in _starts(north, south, step_px, edge_px):
            for left in _starts(west, east, step_px, edge_px):
                window = Window(top, left, edge_px, edge_px)
                if area.intersects(shapely.box(left, top, left + edge_px, top + edge_px)):
                    found[window] = None
    return list(found)


def _starts(first: float, last: float, step_px: int, edge_px: int) -> list[int]:
    """Where squares of an edge begin so that they cover a stretch evenly; one in its middle where it is shorter."""
    low, length = int(np.floor(first)), int(np.ceil(last)) - int(np.floor(first))
    if length <= edge_px:
        return [low - (edge_px - length) // 2]
    count = -(-(length - edge_px) // step_px)
    return [low + round(number * (length - edge_px) / count) for number in range(count + 1)]
