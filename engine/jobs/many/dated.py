"""Runs from what has a place and a date: rasters of a folder, items of a catalogue."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from engine.contract.errors import ErrorCode, InputError
from engine.jobs.many.wanted import Wanted, folder_name
from engine.raster.date_forms import decided
from engine.raster.dates import undecided_form, without_date
from engine.raster.product_names import lies_beside
from engine.raster.products import is_product, product_item

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


@dataclass(frozen=True)
class Found:
    """What a folder holds.

    Args:
        images: those with a date, in order.
        other: paths of those without a date, of masks and of previews.
        unclear: paths whose date can be read in several ways.
    """

    images: tuple[Dated, ...]
    other: tuple[str, ...]
    unclear: tuple[str, ...]


def images_of_folder(folder: str) -> Found:
    """Finds the rasters below a folder that have a date in their path; a delivered product is one of them.

    Raises:
        InputError: there is none with a date that can be read in one way alone.
    """
    paths: dict[str, str] = {}  # by what names them, relative and without an ending
    other: list[str] = []
    for path, relative in _rasters(folder):
        if lies_beside(os.path.basename(relative)):
            other.append(path)
        else:
            paths[path] = relative
    forms = {path: undecided_form(relative) for path, relative in paths.items()}
    orders = decided(relative for path, relative in paths.items() if forms[path])
    images, unclear = [], []
    for path, relative in paths.items():
        parted = without_date(relative, orders)
        if parted is not None:
            images.append(Dated(parted[1], parted[0], path))
        elif forms[path]:
            unclear.append(path)
        else:
            other.append(path)
    if not images and unclear:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "The dates in the names of {path} can be read in several ways, such as that of {name}.",
            "Write them with the year first, such as lake_2023-12-05.tif, or name the pairs in a table.",
            path=folder,
            name=_named(unclear[0], folder),
        )
    if not images:
        raise InputError(
            ErrorCode.INPUT_MISSING,
            "{path} contains no raster with a date in its name.",
            "Rename the files, such as lake_2018-10-13.tif and lake_2020-10-13.tif, or name the pairs in a table.",
            path=folder,
        )
    return Found(tuple(sorted(images)), tuple(other), tuple(unclear))


def _rasters(folder: str) -> Iterator[tuple[str, str]]:
    """Absolute paths of rasters and products below a folder, and what names them."""
    if is_product(folder) and product_item(folder) is not None:
        yield os.path.abspath(folder), os.path.basename(os.path.abspath(folder)).removesuffix(".SAFE")
        return
    for inside, inner, names in os.walk(folder):
        inner.sort()
        for name in [name for name in inner if is_product(os.path.join(inside, name))]:
            path = os.path.join(inside, name)
            if product_item(path) is not None:
                inner.remove(name)
                yield os.path.abspath(path), _named(path, folder).removesuffix(".SAFE")
        inner[:] = [name for name in inner if not name.startswith(".")]
        for name in sorted(names):
            if not name.startswith(".") and name.lower().endswith(ENDINGS):
                path = os.path.join(inside, name)
                yield os.path.abspath(path), os.path.splitext(_named(path, folder))[0]


def _named(path: str, folder: str) -> str:
    return os.path.relpath(path, folder).replace(os.sep, "/")


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
    """Paths of the images that are in no pair: of no date, of a place with no other one, or of a day with several.

    Args:
        images: in order.
    """
    used = {path for run in runs_of_images(images, ("before", "after")) for path in run.values.values()}
    return [one.path for one in images if one.path not in used]
