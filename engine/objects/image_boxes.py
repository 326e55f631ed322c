"""Boxes of labelled images: COCO files and YOLO folders."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

import numpy as np
import numpy.typing as npt

from engine.contract.errors import ErrorCode, InputError
from engine.contract.regular import read_regular
from engine.contract.remarks.texts import piece
from engine.data.listing import FOLDER_ENDINGS
from engine.objects.yolo_names import NAME_FILES, class_names
from engine.raster.access import disappeared, unreadable

LARGEST_BYTES = 512 * 2**20  # of a COCO file; some five million boxes
LARGEST_LIST_BYTES = 4 * 2**20  # of a list of names, or of the boxes of one image
LARGEST_SHARE = 2.0  # a larger number cannot be a share of an image that the box lies in
IMAGES, LABELS = "images", "labels"

Outline = npt.NDArray[np.float64] | None


@dataclass(frozen=True)
class ImageBoxes:
    """The objects of one image.

    Args:
        path: of the image.
        boxes: [N, 4] left, top, right, bottom; in pixels, or as shares of the edges.
        names: [N] of their classes.
        shares: whether boxes are shares.
        crowds: [M, 4] boxes of many objects that are not labelled one by one; in pixels.
        size_px: width and height that the labels are for; None where they do not tell.
        labelled: whether there is a place for its labels at all.
        outlines: [N] of the objects, [M, 2] each, in the units of boxes; None where there is none of one part.
    """

    path: str
    boxes: npt.NDArray[np.float64]
    names: tuple[str, ...]
    shares: bool
    crowds: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 4)))
    size_px: tuple[int, int] | None = None
    labelled: bool = True
    outlines: tuple[Outline, ...] = ()


def read_image_boxes(source: str) -> list[ImageBoxes]:
    """Reads the boxes of a COCO file or of a YOLO folder; images without any are listed too.

    Args:
        source: path of a .json file, or of a folder.

    Raises:
        InputError: it is neither, is damaged, or names images that are not there.
    """
    if os.path.isdir(source):
        return _yolo(Path(source))
    if source.lower().endswith(".json"):
        return _coco(Path(source))
    raise InputError(
        ErrorCode.INPUT_UNSUPPORTED if os.path.exists(source) else ErrorCode.INPUT_MISSING,
        "{path} is neither a COCO file nor a YOLO folder.",
        "Choose a .json file, or a folder with the folders images and labels.",
        path=source,
    )


def _coco(path: Path) -> list[ImageBoxes]:
    try:
        content = json.loads(_text(path, LARGEST_BYTES))
        names = {int(one["id"]): str(one["name"]) for one in content["categories"]}
        files = {int(one["id"]): str(one["file_name"]) for one in content["images"]}
        boxes: dict[int, list[list[float]]] = {number: [] for number in files}
        crowds: dict[int, list[list[float]]] = {number: [] for number in files}
        classes: dict[int, list[str]] = {number: [] for number in files}
        outlines: dict[int, list[Outline]] = {number: [] for number in files}
        sizes = {int(one["id"]): _size(one.get("width"), one.get("height")) for one in content["images"]}
        for place, one in enumerate(content["annotations"], 1):
            box, image, category = _bounds(one, place), int(one["image_id"]), int(one["category_id"])
            if image not in files or category not in names:
                what = f"image {image}" if image not in files else f"category {category}"
                raise ValueError(f"annotation {one.get('id', place)} is of {what}, which the file does not list")
            if one.get("iscrowd"):
                crowds[image].append(box)
                continue
            boxes[image].append(box)
            classes[image].append(names[category])
            outlines[image].append(_outline(one.get("segmentation")))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _damaged(path, error) from error
    return [
        ImageBoxes(
            _image(path, name),
            _array(path, boxes[number]),
            tuple(classes[number]),
            False,
            _array(path, crowds[number]),
            sizes[number],
            outlines=tuple(outlines[number]),
        )
        for number, name in sorted(files.items(), key=lambda pair: pair[1])
    ]


def _bounds(one: Mapping[str, object], place: int) -> list[float]:
    """Left, top, right, bottom of an annotation; of one with an outline alone its bounds."""
    box, outline = one.get("bbox"), one.get("segmentation")
    if isinstance(box, list) and len(box) == 4:
        left, top, width, height = (float(value) for value in box)
        return [left, top, left + width, top + height]
    rings = [ring for ring in outline if isinstance(ring, list) and ring] if isinstance(outline, list) else []
    if box or not rings:
        raise ValueError(f"annotation {one.get('id', place)} has neither a box of four numbers nor an outline")
    xs, ys = ([float(value) for ring in rings for value in ring[start::2]] for start in (0, 1))
    return [min(xs), min(ys), max(xs), max(ys)]


def _outline(rings: object) -> Outline:
    """Corners of an outline of one part."""
    if not (isinstance(rings, list) and len(rings) == 1 and isinstance(rings[0], list)):
        return None
    return _points([float(value) if isinstance(value, int | float) else math.nan for value in rings[0]])


def _points(numbers: Sequence[float]) -> Outline:
    """X and y of an outline; None of what is none."""
    whole = len(numbers) >= 6 and len(numbers) % 2 == 0 and bool(np.isfinite(numbers).all())
    return np.array(numbers, np.float64).reshape(-1, 2) if whole else None


def _size(width: object, height: object) -> tuple[int, int] | None:
    return (width, height) if isinstance(width, int) and isinstance(height, int) and width and height else None


def _image(path: Path, name: str) -> str:
    """The image of a COCO file, beside it or in the folder images."""
    inside = PurePosixPath(name.replace("\\", "/"))
    if inside.is_absolute() or ".." in inside.parts or ":" in name:
        raise InputError(
            ErrorCode.INPUT_REFUSED,
            "{path} names {name}, which leads out of its folder.",
            "Put the images beside the file, or into a folder called images.",
            path=path,
            name=repr(name[:200]),
        )
    for place in (path.parent / inside, path.parent / IMAGES / inside, path.parent / inside.name):
        if place.is_file():
            return str(place)
    raise InputError(
        ErrorCode.INPUT_MISSING,
        "{path} names the image {name}, which is neither beside it nor in a folder called images.",
        "Put the images beside the file, or into a folder called images.",
        path=path,
        name=repr(name[:200]),
    )


def _yolo(folder: Path) -> list[ImageBoxes]:
    names = _names(folder)
    found: list[ImageBoxes] = []
    for image, label in _pairs(folder):
        boxes: list[list[float]] = []
        classes: list[str] = []
        outlines: list[Outline] = []
        for place, line in enumerate(_text(label, LARGEST_LIST_BYTES).splitlines() if label.is_file() else (), 1):
            if not line.strip():
                continue
            try:
                number, middle_x, middle_y, width, height = _five(line)
                outlines.append(_points([float(part) for part in line.split()[1:]]))
                classes.append(names.get(number, f"class {number}"))
                half_x, half_y = width / 2, height / 2
                boxes.append([middle_x - half_x, middle_y - half_y, middle_x + half_x, middle_y + half_y])
            except ValueError as error:
                raise _damaged(label, ValueError(f"line {place}: {error}")) from error
        there = label.parent.is_dir()
        read = _array(label, boxes)
        found.append(ImageBoxes(str(image), read, tuple(classes), True, labelled=there, outlines=tuple(outlines)))
    if not found:
        raise InputError(
            ErrorCode.INPUT_MISSING,
            "{path} contains no images of a YOLO folder.",
            "Choose a folder with the folders images and labels.",
            path=folder,
        )
    return found


def _five(line: str) -> tuple[int, float, float, float, float]:
    """Class and box of a line; of an outline its bounds."""
    kind, *numbers = (float(part) for part in line.split())
    if kind < 0 or not kind.is_integer():
        raise ValueError(f"{kind:g} is not the number of a class")
    if any(abs(number) > LARGEST_SHARE for number in numbers):
        raise ValueError("numbers should be shares of the edges of the image, from 0 to 1; these look like pixels")
    if len(numbers) == 4:
        return int(kind), numbers[0], numbers[1], numbers[2], numbers[3]
    if len(numbers) < 6 or len(numbers) % 2:
        raise ValueError(f"a class is followed by 4 numbers, or by 6 or more of an outline, but here by {len(numbers)}")
    xs, ys = numbers[0::2], numbers[1::2]
    return int(kind), (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, max(xs) - min(xs), max(ys) - min(ys)


def _pairs(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Images with the files of their boxes, whether there are such files or not."""
    for place, inner, names in os.walk(folder):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        parts = Path(place).relative_to(folder).parts
        if IMAGES not in parts:
            continue
        at = len(parts) - 1 - parts[::-1].index(IMAGES)
        labels = folder.joinpath(*parts[:at], LABELS, *parts[at + 1 :])
        for name in sorted(names):
            if name.lower().endswith(FOLDER_ENDINGS) and not name.startswith("."):
                yield Path(place) / name, labels / f"{Path(name).stem}.txt"


def _names(folder: Path) -> Mapping[int, str]:
    """Names of the classes; none where there is no list."""
    path = next((folder / name for name in NAME_FILES if (folder / name).is_file()), None)
    if path is None:
        return {}
    try:
        return class_names(path.name, _text(path, LARGEST_LIST_BYTES))
    except ValueError as error:
        raise _damaged(path, error) from error


def _array(path: Path, boxes: Sequence[Sequence[float]]) -> npt.NDArray[np.float64]:
    found = np.array(boxes, np.float64).reshape(-1, 4)
    if not np.isfinite(found).all():
        raise _damaged(path, ValueError("a box is not finite"))
    return found


def _text(path: Path, most_bytes: int) -> str:
    try:
        return read_regular(path, most_bytes).decode("utf-8-sig", "replace")
    except FileNotFoundError as error:
        raise disappeared(str(path)) from error
    except OSError as error:
        raise unreadable(str(path), error) from error


def _damaged(path: Path, error: Exception) -> InputError:
    return InputError(
        ErrorCode.INPUT_UNREADABLE,
        "{path} cannot be read as boxes: {reason}",
        "Export the labels again.",
        path=path,
        reason=(
            piece("{key} is missing", key=str(error)[:200])
            if isinstance(error, KeyError)
            else str(error)[:200] or type(error).__name__
        ),
    )
