"""Gathers what a detector is taught with, and divides it into parts that are left out in turn."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from engine.contract.errors import ParameterError
from engine.contract.remarks import PROBLEM, Remark
from engine.contract.remarks.texts import count_text
from engine.labels.placing import of_dimension
from engine.objects.searched import searched_areas
from engine.objects.sites import WHOLE, Boxes, LabelledSites, Site, located, whole_area
from engine.objects.vector_boxes import BoxSource, kept_boxes, no_boxes, read_boxes
from engine.raster.reading.image_stack import OneDate, describe_stack

WAYS = ("auto", "areas", "blocks", "none")  # of leaving areas out
BLOCKS_A_PART = 4  # so that each part has objects of several places (assumed)
LEAST_BLOCK_PX = 32


def from_raster(image: OneDate, source: BoxSource, areas: str, areas_layer: str, *, whole: bool) -> LabelledSites:
    """Reads the objects of a raster.

    Args:
        image: the raster.
        source: layer of the objects.
        areas: path of the searched areas; empty for none.
        areas_layer: in it.
        whole: whether all of the raster was searched.

    Raises:
        InputError: raster or layers cannot be used, or no object is left.
        ParameterError: nothing says what was searched.
    """
    if not areas.strip() and not whole:
        raise ParameterError(
            "Nothing says which parts of the image were searched completely, so what is background is unknown.",
            "Draw “Searched areas” in which every object is labelled, or switch on “Whole image searched”.",
        )
    stack = describe_stack(image)
    grid = stack.grid
    read = read_boxes(source, grid, stack.given_m)
    searched: tuple[BaseGeometry, ...] = (whole_area(stack),)
    said: list[Remark] = []
    if areas.strip():
        searched, said = searched_areas(areas, areas_layer, grid, source.access)
    inside = located(read.boxes, searched)
    outside = [id for id, area in zip(read.ids, inside, strict=True) if area < 0]
    if outside:
        said.append(Remark("objects.unsearched", {}, tuple(outside), PROBLEM))
    if not (inside >= 0).any():
        raise no_boxes(source.path, [*said, *read.remarks])
    read = kept_boxes(read, inside >= 0, said)
    parts, name = (WHOLE,) * len(searched), Path(image.raster).name
    site = Site(name, stack, searched, parts, read.boxes, read.label, inside[inside >= 0], read.corners)
    objects, counted = count_text(len(read.boxes), "object", "objects"), count_text(len(searched), "area", "areas")
    text = f"{objects} in {counted} of {site.name}"
    inputs = (stack.infos[0].path, source.path, *((areas,) if areas.strip() else ()))
    return LabelledSites(read.classes, (site,), (*stack.remarks, *read.remarks), inputs, text)


def divided(labelled: LabelledSites, how: str, count: int, seed: int) -> tuple[LabelledSites, int, str]:
    """Deals areas out to parts, those with the most objects first, each to the part that has the fewest.

    Args:
        labelled: with areas.
        how: one of WAYS.
        count: of the parts, at most.
        seed: of the order of equals.

    Returns:
        The same with parts, their number, and how it was done, for people.
    """
    if how == "none":
        return labelled, 0, "The accuracy was not estimated."
    units = [(number, area) for number, site in enumerate(labelled.sites) for area in range(len(site.areas))]
    blocks = how == "blocks" or (how == "auto" and len(units) < count)
    if blocks:
        labelled = _in_blocks(labelled, count)
        units = [(number, area) for number, site in enumerate(labelled.sites) for area in range(len(site.areas))]
    held = np.array([int((labelled.sites[number].area == area).sum()) for number, area in units])
    count = min(count, int((held > 0).sum()))
    if count < 2:
        return labelled, 0, "The accuracy was not estimated, because all objects lie in one area."
    order = np.random.default_rng(seed).permutation(len(units))
    order = order[np.argsort(-held[order], kind="stable")]
    parts = [[WHOLE] * len(site.areas) for site in labelled.sites]
    objects, areas = np.zeros(count, np.int64), np.zeros(count, np.int64)
    for place in order:
        number, area = units[place]
        part = int(np.lexsort((areas, objects))[0])
        parts[number][area] = part
        objects[part] += held[place]
        areas[part] += 1
    what = "square parts of the searched areas" if blocks else "areas"
    text = (
        f"{len(units)} {what} in {count} parts; each part was left out of training once and tested then, with the "
        "scores from which on objects count that the other parts gave."
    )
    return labelled.with_parts(parts), count, text


def _in_blocks(labelled: LabelledSites, count: int) -> LabelledSites:
    """Cuts areas into squares, so many that each part gets several."""
    total = sum(area.area for site in labelled.sites for area in site.areas)
    edge = max(LEAST_BLOCK_PX, int(math.sqrt(total / (BLOCKS_A_PART * count))))
    sites = []
    for site in labelled.sites:
        areas = tuple(piece for area in site.areas for piece in _pieces(area, edge))
        inside = located(site.boxes, areas)
        nearest = np.array([_nearest(box, areas) if at < 0 else at for box, at in zip(site.boxes, inside, strict=True)])
        sites.append(replace(site, areas=areas, parts=(WHOLE,) * len(areas), area=nearest.astype(np.int64)))
    return replace(labelled, sites=tuple(sites))


def _pieces(area: BaseGeometry, edge: int) -> list[BaseGeometry]:
    west, north, east, south = area.bounds
    rows, cols = max(1, round((south - north) / edge)), max(1, round((east - west) / edge))
    ys, xs = np.linspace(north, south, rows + 1), np.linspace(west, east, cols + 1)
    boxes = [shapely.box(xs[c], ys[r], xs[c + 1], ys[r + 1]) for r in range(rows) for c in range(cols)]
    cut = [of_dimension(shapely.intersection(area, box), 2) for box in boxes]
    return [piece for piece in cut if piece.area >= 1.0]


def _nearest(box: Boxes, areas: Sequence[BaseGeometry]) -> int:
    """For a middle on a seam that rounding took out of both sides."""
    middle = shapely.Point((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    return int(np.argmin(shapely.distance(np.array(areas, object), middle)))
