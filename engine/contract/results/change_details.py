"""What results of change tell of their limits, of kinds of change and of single areas."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class MaskDescription:
    """A mask of clouds and shadows, and how much it hides.

    Args:
        date: before or after.
        path: absolute.
        name: of the file.
        kind: as the parameter has it, such as scl.
        found: beside the image, not chosen by the person.
        snow: whether it hides snow too.
        hidden_share: of what the product has of the compared area, 0 to 1.
        covered_share: of the compared area, what the mask says something about.
    """

    date: str
    path: str
    name: str
    kind: str
    found: bool
    snow: bool
    hidden_share: float
    covered_share: float


@dataclass(frozen=True)
class AreaOfInterest:
    """Polygons that limit what was compared.

    Args:
        path: of the layer that the person chose; gone where QGIS had exported it for the run.
        name: of that file.
        layer: in it; empty for the only one.
        polygons: number of them, where those that touch count once.
        area: that they cover, about; in ha, or px without georeference.
        outside_px: pixels of the result's rasters that lie outside.
        outside_area: likewise, in the same unit.
    """

    path: str
    name: str
    layer: str
    polygons: int
    area: float
    outside_px: int
    outside_area: float


@dataclass(frozen=True)
class ChangeGroup:
    """Changes that are alike.

    Args:
        value: in groups.tif.
        name: number and direction.
        colour: #rrggbb.
        pixels: that changed so.
        area: in the unit of the areas.
        percent: of what changed.
        polygons: whose pixels are mostly of it.
    """

    value: int
    name: str
    colour: str
    pixels: int
    area: float
    percent: float
    polygons: int


@dataclass(frozen=True)
class LargestArea:
    """One of the largest changed areas.

    Args:
        area: in the unit of the areas.
        mean_score: of its pixels.
        max_score: likewise.
        direction: of the change; empty where it is not known.
        group: its number; 0 where there are no groups.
        x: of the middle of its bounds, in the CRS.
        y: likewise.
    """

    area: float
    mean_score: float
    max_score: float
    direction: str
    group: int
    x: float
    y: float
