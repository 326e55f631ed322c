"""Images with a class for their pixels: a folder of images and masks, or rasters with polygons."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.class_map.opening import open_class_map
from engine.contract.errors import ErrorCode, InputError
from engine.contract.remarks import Remark
from engine.evaluation.masked_files import MaskedFile, described
from engine.labels.base import Labels
from engine.labels.pixels import burn
from engine.labels.reading import read_labels
from engine.observer import Observer, SilentObserver, raise_if_cancelled
from engine.raster.alpha_choice import BY_VALUES
from engine.raster.categories import read_categories
from engine.raster.describe import describe
from engine.raster.grid import Grid, common_grid
from engine.raster.info import FILES_ONLY, BoolArray, FloatArray, RasterInfo
from engine.raster.reading.margins import Margins, spread
from engine.raster.reading.reader import StackReader
from engine.tasks.losses import UNLABELLED

MOST_BYTES = 4 * 2**30  # of all images, which are held in memory
_READING_BYTES = 22  # of a pixel, while its mask is read: as number, as code, compared, moved to the order of classes
WINDOW_PX = 1024

ChooseBands = Callable[[RasterInfo], tuple[int, ...]]
Positions = npt.NDArray[np.int64]
Codes = npt.NDArray[np.int16]
Numbers = npt.NDArray[np.int32]


@dataclass(frozen=True)
class MaskedScene:
    """An image with the classes of its pixels.

    Args:
        name: of it.
        images: [C, H, W] float32, 0 where not valid.
        valid: [H, W].
        label: [H, W] int16 position in the classes, -1 for none.
        unit: [H, W] int32 number of what each labelled pixel was drawn with, see `Masked.units`; -1 for none.
        content: checksum of the image.
    """

    name: str
    images: FloatArray
    valid: BoolArray
    label: Codes
    unit: Numbers
    content: bytes

    def shown(self, units: Sequence[int]) -> Codes:
        """[H, W] classes of the pixels of some units, -1 elsewhere."""
        return np.where(np.isin(self.unit, np.asarray(units, np.int64)), self.label, UNLABELLED).astype(np.int16)


@dataclass(frozen=True)
class Masked:
    """All images of an evaluation.

    Args:
        scenes: with their pixels.
        classes: names, in the order of their positions.
        units: name of each unit: what is drawn as a whole. An image with a mask is one, else each polygon.
        groups: class of each unit; empty for images, which hold several.
        of_scene: number of the scene of each unit.
        polygons: id of each unit in the label layer, the same in all scenes that show it; empty for images.
        remarks: on what was left out.
    """

    scenes: tuple[MaskedScene, ...]
    classes: tuple[str, ...]
    units: tuple[str, ...]
    groups: tuple[str, ...]
    of_scene: tuple[int, ...]
    polygons: tuple[str, ...]
    remarks: tuple[Remark, ...] = ()


def read_masked(
    files: Sequence[MaskedFile],
    choose: ChooseBands,
    labels: str,
    class_field: str,
    observer: Observer,
    *,
    nodata: float | None = None,
    alpha: str = BY_VALUES,
) -> Masked:
    """Reads all images with their classes.

    Args:
        files: as found.
        choose: gives the band numbers that the encoder wants.
        labels: layer of polygons, where there are no masks.
        class_field: of that layer; empty to find it.
        observer: hears of the progress, and may cancel.
        nodata: a value that means no data, beside what the files declare.
        alpha: what a band is that a file calls alpha.

    Raises:
        InputError: one cannot be read, a mask does not fit its image, or all is too much for the memory.
    """
    gathered, margins, looked_at = _Gathered(), Margins(), spread(files)
    for number, file in enumerate(files):
        raise_if_cancelled(observer)
        observer.progress(number / len(files), "Reading {name}", name=file.name)
        info = described(file, nodata, alpha)
        grid, bands = common_grid(info, info), choose(info)
        gathered.make_room(grid, len(bands))
        images, valid = _pixels(info, grid, bands)
        if file in looked_at:
            margins.look(file.name, info, bands)
        if file.mask is not None:
            label, unit = gathered.by_mask(file, file.mask, grid)
        else:
            label, unit = gathered.by_polygons(
                file, read_labels(labels, grid, class_field=class_field, minimum_classes=1), grid
            )
        label[~valid], unit[~valid] = UNLABELLED, -1
        content = hashlib.sha256(images.data).digest()
        gathered.scenes.append(MaskedScene(file.name, images, valid, label, unit, content))
    masked = gathered.all()
    return in_order(replace(masked, remarks=(*masked.remarks, *margins.remarks())))


class _Gathered:
    """Images as they are read, with the classes and units that were found so far."""

    def __init__(self) -> None:
        self.scenes: list[MaskedScene] = []
        self._classes: list[str] = []
        self._units: list[tuple[str, str, int, str]] = []  # name, class, scene, polygon
        self._remarks: list[Remark] = []
        self._held_bytes = 0

    def make_room(self, grid: Grid, bands: int) -> None:
        """Counts what an image takes.

        Raises:
            InputError: all together take too much.
        """
        self._held_bytes += grid.size_px * (4 * bands + 7)  # pixels, whether they are valid, label and unit
        if self._held_bytes + grid.size_px * _READING_BYTES > MOST_BYTES:
            raise InputError(
                ErrorCode.INPUT_REFUSED,
                "The images take more than {most:,.0f} GiB of memory.",
                "Use fewer images, or smaller ones.",
                most=MOST_BYTES / 2**30,
            )

    def by_mask(self, file: MaskedFile, mask: Path, grid: Grid) -> tuple[Codes, Numbers]:
        """Classes and units of the pixels of an image, [H, W] each, by its mask: the image is one unit."""
        values, known = _mask(mask, grid)
        label = np.full(grid.shape, UNLABELLED, np.int16)
        for value, name in _named(mask, values[known]).items():
            label[known & (values == value)] = self._position(name)
        unit = np.where(label >= 0, len(self._units), -1).astype(np.int32)
        self._units.append((file.name, "", len(self.scenes), ""))
        return label, unit

    def by_polygons(self, file: MaskedFile, labels: Labels, grid: Grid) -> tuple[Codes, Numbers]:
        """The same by polygons, each of which is a unit."""
        burnt = burn(labels, grid)
        self._remarks += [one for one in (*labels.remarks, *burnt.remarks) if one not in self._remarks]
        label, unit = np.full(grid.shape, UNLABELLED, np.int16), np.full(grid.shape, -1, np.int32)
        positions = np.array([self._position(one.name) for one in labels.classes], np.int16)
        label[burnt.rows, burnt.cols] = positions[burnt.label]
        unit[burnt.rows, burnt.cols] = burnt.feature + len(self._units)
        for feature in labels.features:
            group = labels.classes[feature.label].name
            self._units.append((f"{file.name} {feature.id}", group, len(self.scenes), feature.id))
        return label, unit

    def all(self) -> Masked:
        """Everything that was read."""
        names, groups, of_scene, polygons = zip(*self._units, strict=True) if self._units else ((), (), (), ())
        classes, remarks = tuple(self._classes), tuple(self._remarks)
        return Masked(tuple(self.scenes), classes, names, groups, of_scene, polygons, remarks)

    def _position(self, name: str) -> int:
        if name not in self._classes:
            self._classes.append(name)
        return self._classes.index(name)


def in_order(masked: Masked, classes: Sequence[str] = ()) -> Masked:
    """The same with its classes in another order.

    Args:
        masked: images.
        classes: of its classes those that count, and perhaps more; empty: its own, sorted as numbers where they are
            numbers. Pixels of other classes have none afterwards.
    """
    wanted = tuple(classes) or tuple(sorted(masked.classes, key=_number_or_name))
    places = [wanted.index(name) if name in wanted else UNLABELLED for name in masked.classes]
    moved = np.array([*places, UNLABELLED], np.int16)  # the last for -1
    scenes = tuple(
        replace(scene, label=label, unit=np.where(label >= 0, scene.unit, -1).astype(np.int32))
        for scene, label in ((scene, moved[scene.label]) for scene in masked.scenes)
    )
    return replace(masked, scenes=scenes, classes=wanted)


def _number_or_name(name: str) -> tuple[int, int, str]:
    return (0, int(name), "") if name.lstrip("-").isdigit() else (1, 0, name)


def _pixels(info: RasterInfo, grid: Grid, bands: Sequence[int]) -> tuple[FloatArray, BoolArray]:
    images, valid = np.zeros((len(bands), *grid.shape), np.float32), np.zeros(grid.shape, np.bool_)
    with StackReader((info,), grid, (bands,)) as reader:
        for tile in reader.tiles(WINDOW_PX):
            core = tile.core
            rows, cols = slice(core.row, core.row_stop), slice(core.col, core.col_stop)
            images[:, rows, cols], valid[rows, cols] = tile.images[0], tile.valid
    images *= valid
    return images, valid


def _mask(mask: Path, grid: Grid) -> tuple[Positions, BoolArray]:
    count = len(describe(str(mask), FILES_ONLY, ungeoreferenced=True).bands)
    if count != 1:
        raise InputError(
            ErrorCode.BANDS,
            "{path} has {count} {count:band|bands}; a mask has one.",
            "Use masks with one number for each class. If they are drawn in colours, turn each colour into a number.",
            path=mask,
            count=count,
        )
    map = open_class_map(str(mask), FILES_ONLY, ungeoreferenced=True)
    if map.grid.shape != grid.shape:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{mask} has {width} x {height} pixels, but its image has {image_width} x {image_height}.",
            "Use masks with the same pixels as their images.",
            mask=mask,
            width=map.grid.width,
            height=map.grid.height,
            image_width=grid.width,
            image_height=grid.height,
        )
    values, known = np.zeros(grid.shape, np.int64), np.zeros(grid.shape, np.bool_)
    for window, found, valid in map.windows(SilentObserver()):
        rows, cols = slice(window.row, window.row_stop), slice(window.col, window.col_stop)
        values[rows, cols], known[rows, cols] = found, valid
    return values, known


def _named(mask: Path, values: Positions) -> dict[int, str]:
    """Names of the values that occur."""
    names = dict(read_categories(str(mask), FILES_ONLY).names)
    return {value: names.get(value) or str(value) for value in np.unique(values).tolist()}
