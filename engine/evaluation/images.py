"""A set of labelled images as one array, decoded once."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from engine.contract.errors import ErrorCode, InputError
from engine.contract.remarks import PROBLEM, Remark
from engine.contract.remarks.texts import Value, joined
from engine.data.labelled import Decoded, ImageReader, LabelledImage, LabelledImages
from engine.observer import Observer, raise_if_cancelled
from engine.raster.alpha_choice import BY_VALUES
from engine.raster.info import AnyArray, BoolArray, RasterInfo
from engine.tasks.base import InputScale
from engine.tasks.scene import ImageBatch

LARGEST_BAD_SHARE = 0.01
NAMED_IMAGES = 5  # of those that were skipped, or are not there
# A set that takes more is kept in a file without a name, which goes with the process.
MEMORY_BYTES = 2 * 2**30
CHUNK = 256  # images that statistics and resampling take at once

ChooseBands = Callable[[RasterInfo], tuple[int, ...]]


@dataclass(frozen=True)
class ImageForm:
    """What all images of an evaluation are brought to.

    Args:
        bands: band numbers, from 1, in the encoder's order.
        dtype: of the files.
        height_px: of every image.
        width_px: likewise.
        nodata: a value that means no data, beside what the files declare.
        alpha: what a band is that a file calls alpha.
    """

    bands: tuple[int, ...]
    dtype: np.dtype[np.generic]
    height_px: int
    width_px: int
    nodata: float | None = None
    alpha: str = BY_VALUES


@dataclass
class ImageSet:
    """Decoded images.

    Args:
        labelled: those that could be read.
        pixels: [N, C, H, W].
        holes: where images lack data, by number.
        skipped: why images were left out.
        resampled: number of images that had another size.
    """

    labelled: LabelledImages
    pixels: AnyArray
    holes: dict[int, BoolArray] = field(default_factory=dict)
    skipped: list[InputError] = field(default_factory=list)
    resampled: int = 0

    @property
    def count(self) -> int:
        """N."""
        return len(self.labelled.images)

    @property
    def size(self) -> tuple[int, int]:
        """Height and width of every image."""
        return int(self.pixels.shape[2]), int(self.pixels.shape[3])

    @property
    def targets(self) -> Tensor:
        """[N, K], 1 for each class of an image."""
        return torch.from_numpy(self.labelled.targets)

    def batch(self, places: npt.NDArray[np.int64], device: torch.device) -> ImageBatch:
        """Images as a batch.

        Args:
            places: their numbers.
            device: where to put them.
        """
        return as_batch(self.pixels, self.holes, places, device)

    def part(self, chosen: BoolArray) -> ImageSet:
        """Those images that are chosen; the same set where all are."""
        if chosen.all():
            return self
        places = np.flatnonzero(chosen)
        holes = {row: self.holes[int(place)] for row, place in enumerate(places) if int(place) in self.holes}
        return ImageSet(self.labelled.part(chosen), self.pixels[places], holes)

    def scale(self) -> InputScale:
        """Mean and deviation of each band over all pixels with data."""
        bands = self.pixels.shape[1]
        count, first, second = 0.0, np.zeros(bands), np.zeros(bands)
        for start in range(0, self.count, CHUNK):
            values = self.pixels[start : start + CHUNK].astype(np.float64)
            valid = np.ones((values.shape[0], *values.shape[2:]), np.bool_)
            for place in range(start, start + len(values)):
                if place in self.holes:
                    valid[place - start] = self.holes[place]
            values *= valid[:, None]
            count += float(valid.sum())
            first += values.sum(axis=(0, 2, 3))
            second += np.square(values).sum(axis=(0, 2, 3))
        mean = first / max(count, 1.0)
        deviation = np.sqrt(np.maximum(second / max(count, 1.0) - mean**2, 0.0))
        deviation[deviation == 0.0] = 1.0  # a band that never changes
        return InputScale(torch.from_numpy(mean).float(), torch.from_numpy(deviation).float())


def as_batch(
    pixels: AnyArray, holes: Mapping[int, BoolArray], places: npt.NDArray[np.int64], device: torch.device
) -> ImageBatch:
    """Some images of an array as a batch.

    Args:
        pixels: [N, C, H, W].
        holes: where images lack data, by number.
        places: their numbers.
        device: where to put them.
    """
    valid = np.ones((len(places), *pixels.shape[2:]), np.bool_)
    for row, place in enumerate(places):
        if int(place) in holes:
            valid[row] = holes[int(place)]
    images = torch.from_numpy(np.ascontiguousarray(pixels[places], _tensor_type(pixels.dtype)))
    return ImageBatch(images.to(device), torch.from_numpy(valid).to(device))


def images_in_common(train: ImageSet, test: ImageSet) -> int:
    """Counts the test images whose pixels are those of a training image, whatever their names are."""
    learned = {_print_of(train, number) for number in range(train.count)}
    return sum(_print_of(test, number) in learned for number in range(test.count))


def first_alike(images: ImageSet) -> npt.NDArray[np.int64]:
    """[N] number of the first image that has the same pixels as each one; its own where none before it has."""
    first: dict[bytes, int] = {}
    return np.array([first.setdefault(_print_of(images, number), number) for number in range(images.count)], np.int64)


def _print_of(images: ImageSet, number: int) -> bytes:
    return hashlib.sha256(np.ascontiguousarray(images.pixels[number]).tobytes()).digest()


def settle_form(
    images: Sequence[LabelledImage],
    choose: ChooseBands,
    image_px: int | None,
    nodata: float | None = None,
    alpha: str = BY_VALUES,
) -> ImageForm:
    """Takes bands, depth and size from the first image that can be read.

    Args:
        images: the training images.
        choose: gives the band numbers that the encoder wants.
        image_px: edge that all images are brought to; None: that of the first.
        nodata: as ImageForm has it.
        alpha: likewise.

    Raises:
        InputError: none of the first images can be read.
    """
    failures = []
    with ImageReader(nodata, alpha) as reader:
        for image in images[: max(1, round(LARGEST_BAD_SHARE * len(images))) + 1]:
            try:
                decoded = reader.read(image)
            except InputError as error:
                failures.append(error)
                continue
            height, width = decoded.values.shape[1:] if image_px is None else (image_px, image_px)
            return ImageForm(choose(decoded.info), decoded.values.dtype, height, width, nodata, alpha)
    raise failures[0]


def load_images(labelled: LabelledImages, form: ImageForm, folder: Path, observer: Observer) -> ImageSet:
    """Decodes a set.

    Args:
        labelled: the images.
        form: what they are brought to.
        folder: on whose disk a set that is too large for the memory is kept during the run.
        observer: hears of the progress, and may cancel.

    Raises:
        InputError: more than a hundredth of the images cannot be used.
    """
    total = len(labelled.images)
    shape = (total, len(form.bands), form.height_px, form.width_px)
    pixels = room(shape, form.dtype, folder)
    kept: list[LabelledImage] = []
    loaded = ImageSet(labelled, pixels)
    with ImageReader(form.nodata, form.alpha) as reader:
        for number, image in enumerate(labelled.images):
            if number % 64 == 0:
                raise_if_cancelled(observer)
                observer.progress(number / total, "Reading image {number:,} of {total:,}", number=number, total=total)
            try:
                decoded = _checked(reader.read(image, form.bands), image, form)
            except InputError as error:
                loaded.skipped.append(error)
                observer.log("warning", "Skipped: {reason}", reason=error.said)
                _check_share(loaded.skipped, total)
                continue
            if decoded.values.shape[1:] != shape[2:]:
                decoded = _resampled(decoded, form)
                loaded.resampled += 1
            pixels[len(kept)] = decoded.values
            if not decoded.valid.all():
                loaded.holes[len(kept)] = decoded.valid
            kept.append(image)
    loaded.labelled, loaded.pixels = replace(labelled, images=tuple(kept)), pixels[: len(kept)]
    return loaded


def _checked(decoded: Decoded, image: LabelledImage, form: ImageForm) -> Decoded:
    if decoded.values.dtype != form.dtype:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has {dtype} values, but the first image has {expected}.",
            "Use images of the same data type.",
            path=image.path,
            dtype=decoded.values.dtype,
            expected=form.dtype,
        )
    return decoded


def _check_share(skipped: Sequence[InputError], total: int) -> None:
    if len(skipped) > LARGEST_BAD_SHARE * total:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{count} of {total} {total:image|images} cannot be used: {reasons}",
            "Replace or remove them; up to {share:.0%} would be skipped.",
            count=len(skipped),
            total=total,
            reasons=joined(error.said for error in skipped[:NAMED_IMAGES]),
            share=LARGEST_BAD_SHARE,
        )


def room(shape: tuple[int, ...], dtype: np.dtype[np.generic], folder: Path) -> AnyArray:
    """An array in memory, or in a file without a name where it would be too large."""
    if int(np.prod(shape)) * dtype.itemsize <= MEMORY_BYTES:
        return np.empty(shape, dtype)
    with tempfile.TemporaryFile(dir=folder) as stream:
        return np.memmap(stream, dtype, "w+", shape=shape)


def _resampled(decoded: Decoded, form: ImageForm) -> Decoded:
    size = (form.height_px, form.width_px)
    values = torch.from_numpy(decoded.values.astype(np.float32))[None]
    values = functional.interpolate(values, size, mode="bilinear", align_corners=False, antialias=True)[0]
    holes = torch.from_numpy(~decoded.valid).float()[None, None]
    valid = functional.interpolate(holes, size, mode="bilinear", align_corners=False, antialias=True)[0, 0] < 0.5
    resampled = values.numpy()
    if np.issubdtype(form.dtype, np.integer):
        limits = np.iinfo(str(form.dtype))
        resampled = np.clip(np.round(resampled), limits.min, limits.max)
    return Decoded(resampled.astype(form.dtype), valid.numpy(), decoded.info)


def _tensor_type(dtype: np.dtype[np.generic]) -> np.dtype[np.generic]:
    """uint8 as it is, all else as float32, which torch computes with."""
    return dtype if dtype == np.uint8 else np.dtype(np.float32)


def left_out_remarks(labelled: LabelledImages) -> list[Remark]:
    """What a person has labelled, or meant to, that is not among the images.

    Args:
        labelled: what was found.
    """
    said = []
    if labelled.unlabelled:
        said.append(Remark("evaluation.unlabelled", {"count": labelled.unlabelled}, severity=PROBLEM))
    if labelled.gone:
        values: dict[str, Value] = {"count": len(labelled.gone), "names": ", ".join(labelled.gone[:NAMED_IMAGES])}
        said.append(Remark("evaluation.gone", values, severity=PROBLEM))
    if labelled.empty:
        names = ", ".join(labelled.empty[:NAMED_IMAGES])
        said.append(Remark("evaluation.empty_folders", {"count": len(labelled.empty), "names": names}))
    return said
