"""Reads every image once: which patches hold data, and the statistics of the bands."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.contract.remarks.texts import Value
from engine.data.listing import Source
from engine.data.moments import BandMoments
from engine.data.patches import Group, PatchSettings, PatchTable
from engine.data.reading import ImageFile, ImageReader
from engine.data.scenes import SceneNames
from engine.observer import Observer, raise_if_cancelled
from engine.raster.ground import resolution_of
from engine.raster.info import AnyArray, BoolArray
from engine.raster.windows import Window

# Smaller images say too little about their own scaling, so those of one source are measured together.
OWN_STATISTICS_PX = 2**16
# Patches are measured in chunks of about this edge, so that a stored block is decoded once or twice.
# Ten times as many as the largest published sets have; the table of more takes gigabytes.
MOST_PATCHES = 20_000_000
_CHUNK_PX = 1024
# Of all patches; more damage than that is no accident of one file.
DAMAGED_SHARE = 0.01

MOSTLY_NODATA = "patches that are mostly nodata"
TOO_SMALL = "images smaller than a patch"
DAMAGED = "damaged patches"


@dataclass(frozen=True)
class PatchIndex:
    """What reading all images gave.

    Args:
        table: patches that are kept.
        groups: their statistics.
        scene_names: by number.
        skipped: patches and images that were left out: reason to count.
        damaged_places: what could not be read, in words.
        small_places: images smaller than a patch.
        constant: names of groups in which a band has one value everywhere.
    """

    table: PatchTable
    groups: tuple[Group, ...]
    scene_names: tuple[str, ...]
    skipped: Mapping[str, int]
    damaged_places: tuple[Value, ...]
    small_places: tuple[str, ...]
    constant: tuple[str, ...]


@dataclass
class _Growing:
    """A group while it is measured."""

    name: str
    file: ImageFile
    resolution_m: float | None
    moments: BandMoments


@dataclass
class Measurement:
    """Grows image by image.

    Args:
        settings: how patches are cut.
        sources: for names.
        scenes: numbers the scenes.
    """

    settings: PatchSettings
    sources: list[Source]
    scenes: SceneNames
    _skipped: Counter[str] = field(default_factory=Counter)
    _damaged_places: list[Value] = field(default_factory=list)
    _small_places: list[str] = field(default_factory=list)
    _groups: dict[tuple[object, ...], int] = field(default_factory=dict)
    _measured: list[_Growing] = field(default_factory=list)
    _rows: list[AnyArray] = field(default_factory=list)

    def add(self, number: int, file: ImageFile, reader: ImageReader, observer: Observer) -> None:
        """Measures an image.

        Args:
            number: of the file, in the patch set.
            file: the image.
            reader: reads it.
            observer: is asked whether to stop.

        Raises:
            InputError: it has gone, or changed.
        """
        patch, step = self.settings.patch_px, self.settings.step_px
        rows = range(0, file.info.height - patch + 1, step)
        cols = range(0, file.info.width - patch + 1, step)
        if not rows or not cols:
            self._skipped[TOO_SMALL] += 1
            self._small_places.append(file.entry.place)
            return
        if len(rows) * len(cols) > MOST_PATCHES:
            raise ParameterError(
                "{path} would be cut into {count} patches; at most {most} of one image are looked at.",
                "Choose a larger “Patch” or “Distance of patches”, or a part of the image.",
                path=file.entry.place,
                count=len(rows) * len(cols),
                most=MOST_PATCHES,
            )
        group = self._group(number, file)
        for chunk_rows in _chunks(rows, patch, step):
            for chunk_cols in _chunks(cols, patch, step):
                raise_if_cancelled(observer)
                self._chunk(number, group, file, reader, chunk_rows, chunk_cols)

    def result(self) -> PatchIndex:
        """What was found."""
        whole = np.concatenate(self._rows) if self._rows else np.zeros((0, 5), np.int32)
        # Groups without a patch, such as that of an image that is nodata everywhere, are left out.
        used, group = np.unique(whole[:, 4], return_inverse=True)
        file, row, col, scene = (np.ascontiguousarray(whole[:, column]) for column in range(4))
        growing = [self._measured[int(number)] for number in used]
        return PatchIndex(
            PatchTable(file, row, col, scene, group.astype(np.int32)),
            tuple(_finished(one) for one in growing),
            self.scenes.names,
            {reason: count for reason, count in self._skipped.items() if count},
            tuple(self._damaged_places),
            tuple(self._small_places),
            tuple(one.name for one in growing if one.moments.constant),
        )

    def _group(self, number: int, file: ImageFile) -> int:
        resolution_m = resolution_of(file.info)
        source = self.sources[file.entry.source]
        alone = not file.entry.is_picture and file.info.width * file.info.height >= OWN_STATISTICS_PX
        rounded = None if resolution_m is None else round(math.log(resolution_m) * 20)  # steps of 5 %
        key = (number,) if alone else (source.number, file.info.dtype, rounded, _names(file))
        if key not in self._groups:
            name = source.label if not alone or not source.collection else f"{source.label}/{file.entry.name}"
            self._groups[key] = len(self._measured)
            self._measured.append(_Growing(name, file, resolution_m, BandMoments(len(file.bands))))
        return self._groups[key]

    def _chunk(self, number: int, group: int, file: ImageFile, reader: ImageReader, rows: range, cols: range) -> None:
        patch = self.settings.patch_px
        window = Window(rows[0], cols[0], rows[-1] - rows[0] + patch, cols[-1] - cols[0] + patch)
        try:
            values, valid = reader.read(file, window)
        except InputError as error:
            if error.code != ErrorCode.INPUT_UNREADABLE:
                raise
            if len(rows) == len(cols) == 1 or file.whole:
                self._skipped[DAMAGED] += len(rows) * len(cols)
                self._damaged_places.append(error.said)
                return
            for row in rows:  # finds the patches beside the damaged block
                for col in cols:
                    self._chunk(number, group, file, reader, range(row, row + 1), range(col, col + 1))
            return
        self._measured[group].moments.add(_flat(values, valid))
        needed = max(1, math.ceil(self.settings.minimum_valid * patch * patch))
        kept = [
            (number, row, col, self.scenes.number(file.entry, row, col), group)
            for row in rows
            for col in cols
            if valid is None
            or np.count_nonzero(valid[row - window.row :, col - window.col :][:patch, :patch]) >= needed
        ]
        self._skipped[MOSTLY_NODATA] += len(rows) * len(cols) - len(kept)
        if kept:
            self._rows.append(np.array(kept, np.int32))


def _finished(group: _Growing) -> Group:
    bands = [next(b for b in group.file.info.bands if b.index == i) for i in group.file.bands]
    return Group(
        group.name,
        tuple(band.name for band in bands),
        tuple(band.role for band in bands),
        group.moments.mean,
        group.moments.deviation,
        group.resolution_m,
        group.file.info.dtype,
    )


def _flat(values: AnyArray, valid: BoolArray | None) -> AnyArray:
    flat: AnyArray = values.reshape(len(values), -1) if valid is None else values[:, valid]
    return flat


def _names(file: ImageFile) -> tuple[str, ...]:
    by_index = {band.index: band for band in file.info.bands}
    return tuple(by_index[index].role or by_index[index].name for index in file.bands)


def _chunks(positions: range, patch_px: int, step_px: int) -> Iterator[range]:
    """Parts of the positions whose patches span about one chunk."""
    count = max(1, (_CHUNK_PX - patch_px) // step_px + 1)
    for start in range(0, len(positions), count):
        yield positions[start : start + count]
