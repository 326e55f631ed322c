"""Labelled images: one folder a class, or a table with a column a class; out of folders and zips."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

import numpy as np
import numpy.typing as npt

from engine.contract.errors import ErrorCode, InputError
from engine.data.label_table import FILE_COLUMN, read_table
from engine.raster.access import gdal_environment
from engine.raster.alpha_choice import BY_VALUES
from engine.raster.info import AnyArray, BoolArray, RasterInfo
from engine.raster.reading.images import ImageZip, decode_image, describe_image, read_file

ENDINGS = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".jp2")
_ZIP_DATE = (2000, 1, 1, 0, 0, 0)  # the same images make the same zip


@dataclass(frozen=True)
class LabelledImage:
    """Where an image is and what it shows.

    Args:
        source: folder or zip.
        name: its path in there, with forward slashes.
        labels: numbers of its classes.
    """

    source: str
    name: str
    labels: tuple[int, ...] = ()

    @property
    def path(self) -> str:
        """For messages."""
        return os.path.join(self.source, self.name)


@dataclass(frozen=True)
class LabelledImages:
    """Images and the classes that they show.

    Args:
        images: in the order of their names.
        class_names: in the order of their numbers.
        several: whether an image may have several labels.
        unlabelled: images that the table does not name, and that are left out.
        gone: files that the table names, and that are not there.
        empty: folders that could name a class, and hold no image.
    """

    images: tuple[LabelledImage, ...]
    class_names: tuple[str, ...]
    several: bool = False
    unlabelled: int = 0
    gone: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()

    @property
    def names(self) -> list[str]:
        """The images' names, which splits are drawn by."""
        return [image.name for image in self.images]

    @property
    def groups(self) -> list[str]:
        """Class of each image; images with the same several labels are one group."""
        return ["+".join(self.class_names[label] for label in image.labels) for image in self.images]

    @property
    def targets(self) -> npt.NDArray[np.uint8]:
        """[N, K], 1 for each class of an image."""
        targets = np.zeros((len(self.images), len(self.class_names)), np.uint8)
        for row, image in enumerate(self.images):
            targets[row, list(image.labels)] = 1
        return targets

    def part(self, chosen: Sequence[bool] | BoolArray) -> LabelledImages:
        """Those images that are chosen."""
        return replace(self, images=tuple(image for image, kept in zip(self.images, chosen, strict=True) if kept))

    def with_classes(self, class_names: Sequence[str]) -> LabelledImages:
        """The same images with the class numbers of another set, which has all of these classes."""
        numbers = {name: number for number, name in enumerate(class_names)}
        images = tuple(
            replace(image, labels=tuple(numbers[self.class_names[label]] for label in image.labels))
            for image in self.images
        )
        return replace(self, images=images, class_names=tuple(class_names))


@dataclass(frozen=True)
class Decoded:
    """An image's pixels.

    Args:
        values: [C, h, w] as the file holds them.
        valid: [h, w]: the pixel has data.
        info: as its header tells.
    """

    values: AnyArray
    valid: BoolArray
    info: RasterInfo


class ImageReader:
    """Reads images one by one; a context, use it in one thread.

    Args:
        nodata: a value that means no data, beside what the files declare.
        alpha: what a band is that a file calls alpha, as for `describe`.
    """

    def __init__(self, nodata: float | None = None, alpha: str = BY_VALUES) -> None:
        self._zips: dict[str, ImageZip] = {}
        self._nodata, self._alpha = nodata, alpha

    def __enter__(self) -> ImageReader:
        return self

    def __exit__(self, *_: object) -> None:
        for opened in self._zips.values():
            opened.close()
        self._zips.clear()

    def content(self, image: LabelledImage) -> bytes:
        """The bytes of its file.

        Raises:
            InputError: it is gone or damaged.
        """
        if os.path.isdir(image.source):
            return read_file(image.path)
        if image.source not in self._zips:
            self._zips[image.source] = ImageZip(image.source)
        return self._zips[image.source].read(image.name)

    def read(self, image: LabelledImage, bands: Sequence[int] = ()) -> Decoded:
        """Decodes an image.

        Args:
            image: which one.
            bands: band numbers from 1; none for all.

        Raises:
            InputError: it is gone, damaged, or lacks a band.
        """
        content = self.content(image)
        with gdal_environment():
            info = replace(describe_image(content, image.path, self._alpha), given_nodata=self._nodata)
            known = [band.index for band in info.bands]
            wanted = tuple(bands) or tuple(known)
            if not set(wanted) <= set(known):
                raise InputError(
                    ErrorCode.BANDS,
                    "{path} has {count} {count:band|bands}, but band {band} is needed.",
                    "Use images that all have the same bands.",
                    path=image.path,
                    count=len(known),
                    band=max(wanted),
                )
            unit = decode_image(content, image.path, info, wanted)
        valid = np.ones(unit.data.shape[1:], np.bool_) if unit.valid is None else unit.valid
        return Decoded(unit.data, valid, info)


def find_labelled(sources: Sequence[str], table: str = "") -> LabelledImages:
    """Finds images and their classes.

    Args:
        sources: folders or zips.
        table: CSV file, see `read_table`; empty: an image's folder is its class.

    Raises:
        InputError: a source is missing or holds no image, or the images have no class.
    """
    found = sorted((image for source in sources for image in _images_of(source)), key=lambda image: image.name)
    if table:
        return _from_table(found, table)
    return replace(_from_folders(found), empty=tuple(name for source in sources for name in _empty_folders(source)))


def write_zip(images: Sequence[LabelledImage], path: Path) -> None:
    """Copies images into a zip, without their labels but with their folders; for pretraining on a part of a set.

    Args:
        images: what to copy.
        path: of the new zip.
    """
    with ImageReader() as reader, zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as target:
        for image in images:
            target.writestr(zipfile.ZipInfo(image.name, _ZIP_DATE), reader.content(image))


def _files(root: Path) -> Iterator[Path]:
    """The images in a folder and those below it."""
    for place in root.rglob("*"):
        if place.suffix.lower() in ENDINGS and place.is_file() and not _hidden(place.relative_to(root).parts):
            yield place


def _images_of(source: str) -> list[LabelledImage]:
    path = os.path.abspath(source)
    if os.path.isdir(path):
        root = Path(path)
        names = sorted(place.relative_to(root).as_posix() for place in _files(root))
    elif os.path.isfile(path) and not zipfile.is_zipfile(path):
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{source} is neither a folder nor a zip file.",
            "Choose a folder or a zip file of images.",
            source=source,
        )
    else:
        opened = ImageZip(path)
        try:
            names = [member.name for member in opened.members(ENDINGS)]
        finally:
            opened.close()
    if not names:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{source} contains no images.",
            "Choose a folder or zip with one folder per class, and files that end in {endings}.",
            source=source,
            endings=", ".join(ENDINGS),
        )
    return [LabelledImage(path, name) for name in names]


def _empty_folders(source: str) -> list[str]:
    """Folders without an image, beside others that name classes."""
    root = Path(os.path.abspath(source))
    folders = (place for place in sorted(root.iterdir()) if place.is_dir()) if root.is_dir() else ()
    return [place.name for place in folders if not _hidden((place.name,)) and not any(_files(place))]


def _hidden(parts: Sequence[str]) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in parts)


def _from_folders(found: Sequence[LabelledImage]) -> LabelledImages:
    folders = [PurePosixPath(image.name).parent.name for image in found]
    homeless = next((image for image, folder in zip(found, folders, strict=True) if not folder), None)
    if homeless is not None:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} is not in a folder that could name its class.",
            "Put the images of each class into a folder with the name of the class, or use a label table.",
            path=homeless.path,
        )
    class_names = tuple(sorted(set(folders)))
    if len(class_names) < 2:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{source} contains only one class, {name}.",
            "Add images of at least two classes, with one folder per class.",
            source=found[0].source,
            name=class_names[0],
        )
    numbers = {name: number for number, name in enumerate(class_names)}
    images = tuple(replace(image, labels=(numbers[folder],)) for image, folder in zip(found, folders, strict=True))
    return LabelledImages(images, class_names)


def _from_table(found: Sequence[LabelledImage], table: str) -> LabelledImages:
    class_names, rows = read_table(table)
    images, used = [], set[str]()
    for image in found:
        said = rows.find(image.path, image.name)
        if said is not None:
            images.append(replace(image, labels=rows.of[said]))
            used.add(said)
    if not images:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{table} contains none of the {count} {count:image|images} in {source}.",
            "Its column {column} must contain file names, or paths inside the folder or zip.",
            table=table,
            count=len(found),
            source=found[0].source,
            column=repr(FILE_COLUMN),
        )
    gone = tuple(name for name in rows.of if name not in used)
    return LabelledImages(tuple(images), class_names, True, len(found) - len(images), gone)
