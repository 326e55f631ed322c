"""Runs from what has a place and a date: rasters of a folder, items of a catalogue."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from engine.contract.errors import ErrorCode, InputError
from engine.jobs.many.wanted import Wanted, folder_name
from engine.raster.dates import without_date

ENDINGS = (".tif", ".tiff", ".jp2", ".img", ".vrt", ".png", ".jpg", ".jpeg", ".bmp", ".bil", ".asc")


@dataclass(frozen=True, order=True)
class Dated:
    """An image with its place and its date, in the order in which they become pairs.

    Args:
        place: that it shows.
        date: ISO, or a year.
        path: of the file.
    """

    place: str
    date: str
    path: str


def images_of_folder(folder: str) -> tuple[list[Dated], list[str]]:
    """Finds the rasters below a folder that have a date in their path.

    Returns:
        Them in order, and the names of the rasters that have none.

    Raises:
        InputError: there is none with a date.
    """
    found, other = [], []
    for inside, inner, names in os.walk(folder):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        for name in sorted(names):
            if name.startswith(".") or not name.lower().endswith(ENDINGS):
                continue
            path = os.path.join(inside, name)
            relative = os.path.splitext(os.path.relpath(path, folder))[0].replace(os.sep, "/")
            parted = without_date(relative)
            if parted is None:
                other.append(relative)
            else:
                found.append(Dated(parted[1], parted[0], os.path.abspath(path)))
    if not found:
        raise InputError(
            ErrorCode.INPUT_MISSING,
            "{path} contains no raster with a date in its name.",
            "Rename the files, such as lake_2018-10-13.tif and lake_2020-10-13.tif, or name the pairs in a table.",
            path=folder,
        )
    return sorted(found), other


def runs_of_images(images: Sequence[Dated], names: tuple[str, ...]) -> Iterator[Wanted]:
    """Makes a run of each two consecutive dates of a place, or of each image.

    Args:
        images: in order.
        names: of the job's rasters: two for pairs, one for single images.
    """
    if len(names) == 1:
        for one in images:
            title = " ".join(filter(None, (one.place, one.date)))
            yield Wanted(folder_name(f"{one.place}_{one.date}"), {names[0]: one.path}, one.place, (one.date,), title)
        return
    for first, second in pairwise(images):
        if first.place == second.place and first.date and first.date < second.date:
            dates = first.date, second.date
            title = f"{Path(first.place).name} {first.date} - {second.date}".strip()
            name = folder_name("_".join((first.place, *dates)))
            yield Wanted(name, dict(zip(names, (first.path, second.path), strict=True)), first.place, dates, title)


def without_partner(images: Sequence[Dated]) -> list[str]:
    """Names the images that are in no pair: of no date, of a place with no other one, or of a day with several.

    Args:
        images: in order.
    """
    used = {path for run in runs_of_images(images, ("before", "after")) for path in run.values.values()}
    return [os.path.basename(one.path) for one in images if one.path not in used]
