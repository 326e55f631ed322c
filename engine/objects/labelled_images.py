"""Gathers labelled images that a detector is taught with."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from engine.contract.classes import LARGEST_VALUE, LabelClass, default_colour
from engine.contract.errors import ErrorCode, InputError
from engine.contract.remarks import PROBLEM, Remark
from engine.contract.remarks.texts import Value, count_text
from engine.labels.placing import of_dimension
from engine.objects.image_boxes import ImageBoxes, read_image_boxes
from engine.objects.rectangles import corners_of
from engine.objects.sites import WHOLE, Boxes, LabelledSites, Site, located, whole_area
from engine.objects.suppression import best_boxes
from engine.objects.vector_boxes import SMALLEST_PX, no_boxes
from engine.raster.placement import placement
from engine.raster.reading.image_stack import ImageStack, OneDate, describe_stack

SAME = 0.9  # overlap of boxes by which two sources say the same of an image (assumed: they round differently)


def from_images(
    sources: Sequence[str], image: OneDate, classes: Sequence[LabelClass], *, oriented: bool = False
) -> LabelledSites:
    """Reads labelled images.

    Args:
        sources: COCO files and YOLO folders.
        image: says how each is read.
        classes: wanted ones by name, with values and colours; none for all.
        oriented: whether it is asked how objects lie.

    Raises:
        InputError: they cannot be used, have different bands, or no object is left.
    """
    read = [one for source in sources for one in read_image_boxes(source)]
    labelled: dict[str, list[ImageBoxes]] = {}  # an image of two sources is one image, and no part knows another's
    for one in read:
        if one.labelled:
            labelled.setdefault(os.path.realpath(one.path), []).append(one)
    names = sorted({name for one in read for name in one.names})
    wanted = tuple(classes) or tuple(
        LabelClass(place + 1, name, default_colour(place)) for place, name in enumerate(names[:LARGEST_VALUE])
    )
    known = {one.name: number for number, one in enumerate(wanted)}
    used = sorted({known[name] for name in names if name in known})
    remarks: list[Remark] = []
    others = [name for name in names if name not in known]
    if others:
        remarks.append(Remark("objects.other_classes", {"names": ", ".join(others[:20])}))
    bare = [one.path for one in read if not one.labelled]
    if bare:
        values: dict[str, Value] = {"count": len(bare), "path": os.path.dirname(bare[0])}
        remarks.append(Remark("objects.unlabelled", values, severity=PROBLEM))
    sites: list[Site] = []
    lost = 0
    for several in labelled.values():
        one = several[0]
        stack = describe_stack(replace(image, raster=one.path, ungeoreferenced=True))
        if sites and stack.band_count != sites[0].stack.band_count:
            raise InputError(
                ErrorCode.BANDS,
                "{path} has {count} {count:band|bands}, but the image before {own}.",
                "Use images that all have the same bands, or choose “Bands”.",
                path=one.path,
                count=stack.band_count,
                own=sites[0].stack.band_count,
            )
        site, outside = _site(several, stack, known, used, oriented=oriented)
        sites.append(site)
        lost += outside
    if lost:
        remarks.append(Remark("objects.unusable", {"count": lost}, severity=PROBLEM))
    if not used or not any(len(site.boxes) for site in sites):
        raise no_boxes(sources[0], remarks)
    left = tuple(wanted[number] for number in used)
    count = sum(len(site.boxes) for site in sites)
    text = f"{count_text(count, 'object', 'objects')} in {count_text(len(sites), 'image', 'images')}"
    return LabelledSites(left, tuple(sites), (*sites[0].stack.remarks, *remarks), tuple(sources), text)


def _site(
    several: Sequence[ImageBoxes], stack: ImageStack, known: dict[str, int], used: list[int], *, oriented: bool
) -> tuple[Site, int]:
    """An image with its boxes, and how many of these cannot be used.

    Args:
        several: what the sources say of the image.
        stack: the image.
        known: numbers of the classes by name.
        used: those that occur.
        oriented: whether it is asked how objects lie.
    """
    boxes = np.concatenate([_on_grid(one, one.boxes, stack) for one in several])
    names = [name for one in several for name in one.names]
    wanted = np.array([name in known for name in names], bool)
    wide = ((boxes[:, 2:] - boxes[:, :2]) >= SMALLEST_PX).all(axis=1)
    areas: tuple[BaseGeometry, ...] = (whole_area(stack),)
    crowds = np.concatenate([_on_grid(one, one.crowds, stack) for one in several])
    if len(crowds):
        left = of_dimension(shapely.difference(areas[0], shapely.union_all(shapely.box(*crowds.T))), 2)
        areas = () if left.is_empty else (left,)
    kept = wanted & wide & (located(boxes, areas) >= 0)
    label = np.searchsorted(used, [known.get(name, 0) for name in names]).astype(np.int64)
    boxes, label = boxes[kept], label[kept]
    corners = np.concatenate([_corners(one, stack) for one in several])[kept] if oriented else None
    if len(several) > 1:
        once = np.sort(best_boxes(boxes, np.ones(len(boxes)), label, SAME))
        boxes, label = boxes[once], label[once]
        corners = None if corners is None else corners[once]
    name, area = Path(several[0].path).name, np.zeros(len(boxes), np.int64)
    site = Site(name, stack, areas, (WHOLE,) * len(areas), boxes, label, area, corners)
    return site, int((wanted & ~wide).sum())


def _on_grid(one: ImageBoxes, boxes: Boxes, stack: ImageStack) -> Boxes:
    """Boxes of an image's file in pixels of its grid, which is north-up, also where the file is flipped or turned.

    Raises:
        InputError: the labels are for an image of another size.
    """
    info = stack.infos[0]
    if one.size_px is not None and one.size_px != (info.width, info.height):
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "The labels of {path} are for {wide} x {high} px, but it has {width} x {height} px.",
            "Use the images that were labelled, or export the labels again for these.",
            path=one.path,
            wide=one.size_px[0],
            high=one.size_px[1],
            width=info.width,
            height=info.height,
        )
    cols, rows = _placed(one, boxes[:, [0, 2, 2, 0]], boxes[:, [1, 1, 3, 3]], stack)
    height, width = stack.grid.shape
    sides = [values.min(axis=1) if first else values.max(axis=1) for first in (1, 0) for values in (cols, rows)]
    found: Boxes = np.clip(np.column_stack(sides), 0.0, (width, height) * 2)
    return found


def _corners(one: ImageBoxes, stack: ImageStack) -> Boxes:
    """Rectangles around the outlines of an image's objects, [N, 4, 2]."""
    placed = [
        None if own is None else np.column_stack(_placed(one, own[:, 0], own[:, 1], stack)) for own in one.outlines
    ]
    return corners_of([None if own is None else shapely.Polygon(own) for own in placed])


def _placed(one: ImageBoxes, x: Boxes, y: Boxes, stack: ImageStack) -> tuple[Boxes, Boxes]:
    """Columns and rows of the grid of places in an image's file."""
    info = stack.infos[0]
    if one.shares:
        x, y = x * info.width, y * info.height
    turn = ~stack.grid.transform @ placement(info)
    return turn.a * x + turn.b * y + turn.c, turn.d * x + turn.e * y + turn.f
