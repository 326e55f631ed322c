"""The patches that an encoder is trained on, as a table."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Protocol

import numpy as np
import numpy.typing as npt

from engine.contract.errors import ParameterError
from engine.contract.jobs.pretraining import PretrainSources
from engine.contract.remarks import Remark
from engine.data.entry import Entry
from engine.raster.alpha_choice import BY_VALUES
from engine.raster.arrays import AnyArray

Doubles = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int32]
# Part of the key, so that what another version wrote is not taken for this one's.
TABLE_VERSION = 1


@dataclass(frozen=True)
class PatchSettings:
    """How images are cut into patches and scenes; the fields of `PretrainSources` with the same names."""

    patch_px: int
    stride_px: int | None
    bands: str
    scene: str
    scene_cell_px: int
    scene_table: str
    scene_field: str
    minimum_valid: float
    nodata: float | None
    allow_indirect: bool
    alpha: str = BY_VALUES

    @classmethod
    def of(cls, job: PretrainSources) -> PatchSettings:
        """What of a job decides the patches."""
        return cls(**{field.name: getattr(job, field.name) for field in fields(cls)})

    @property
    def step_px(self) -> int:
        """From one patch to the next."""
        return self.patch_px if self.stride_px is None else self.stride_px


@dataclass(frozen=True)
class Group:
    """Images that are standardised by the same statistics: one raster, or the small images of one source.

    Args:
        name: for people.
        bands: names of the bands.
        roles: what they show, None where it is not known.
        mean: [C] in stored values.
        deviation: [C] likewise, above 0.
        resolution_m: ground resolution, None where it is not known.
        dtype: as the pixels are stored.
    """

    name: str
    bands: tuple[str, ...]
    roles: tuple[str | None, ...]
    mean: Doubles
    deviation: Doubles
    resolution_m: float | None
    dtype: str


@dataclass(frozen=True)
class PatchTable:
    """One row a patch.

    Args:
        file: [n] number of its file.
        row: [n] its first row in the file.
        col: [n] its first column.
        scene: [n] number of its scene.
        group: [n] number of its group.
    """

    file: Ints
    row: Ints
    col: Ints
    scene: Ints
    group: Ints

    def __len__(self) -> int:
        return len(self.file)


class PatchFile(Protocol):
    """An image that patches are cut from."""

    @property
    def entry(self) -> Entry:
        """Where it lies."""

    @property
    def bands(self) -> tuple[int, ...]:
        """Band numbers, from 1, in the order of the model's inputs."""

    @property
    def checksum(self) -> str:
        """Tells whether it is still the image that was measured."""


@dataclass(frozen=True)
class PatchSet:
    """All patches with their files, scenes and statistics.

    Args:
        settings: how they were cut.
        files: the images.
        patches: the table.
        scene_names: of the scenes, by number.
        groups: of the statistics, by number.
        band_roles: what each band shows; its name where that is not known.
        skipped: what was left out: reason to count.
        remarks: what a person should know about the sources.
        damaged: patches that could not be read.
    """

    settings: PatchSettings
    files: tuple[PatchFile, ...]
    patches: PatchTable
    scene_names: tuple[str, ...]
    groups: tuple[Group, ...]
    band_roles: tuple[str, ...]
    skipped: Mapping[str, int]
    remarks: tuple[Remark, ...]
    damaged: int

    @property
    def count(self) -> int:
        """Number of patches."""
        return len(self.patches)

    @property
    def scene_count(self) -> int:
        """Number of scenes that hold a patch."""
        return len(self.scene_names)

    @property
    def band_count(self) -> int:
        """C."""
        return len(self.band_roles)

    @property
    def scene_shares(self) -> Doubles:
        """[S] share of the patches that each scene holds."""
        return np.bincount(self.patches.scene, minlength=self.scene_count) / max(1, self.count)

    @property
    def means(self) -> AnyArray:
        """[G,C] float32 means of the groups."""
        return np.stack([group.mean for group in self.groups]).astype(np.float32)

    @property
    def deviations(self) -> AnyArray:
        """[G,C] float32 deviations of the groups."""
        return np.stack([group.deviation for group in self.groups]).astype(np.float32)

    @property
    def resolutions_m(self) -> tuple[float, ...]:
        """Ground resolutions that are known, each once, from fine to coarse."""
        return tuple(sorted({group.resolution_m for group in self.groups if group.resolution_m is not None}))

    @property
    def key(self) -> str:
        """SHA-256 of sources, settings and patches; a cache and a checkpoint belong to one key.

        Folders and times do not count, so a copy of the data on another machine has the same key.
        """
        digest = hashlib.sha256()
        settings = {k: v for k, v in asdict(self.settings).items() if k not in ("scene_table", "allow_indirect")}
        digest.update(json.dumps([TABLE_VERSION, settings], sort_keys=True).encode())
        for file in self.files:
            digest.update(f"{file.entry.name}\0{file.checksum}\0{file.bands}\n".encode())
        for column in (self.patches.file, self.patches.row, self.patches.col, self.patches.scene, self.patches.group):
            digest.update(np.ascontiguousarray(column, "<i4").data)
        return digest.hexdigest()


def check_batch(patch_set: PatchSet, batch_size: int) -> None:
    """Refuses a batch that the patches do not fill.

    Raises:
        ParameterError: naming both numbers.
    """
    if patch_set.count < batch_size:
        raise ParameterError(
            "There {count:is|are} {count} {count:patch|patches}, fewer than the {batch_size} of one batch.",
            "Set “Batch” to at most {most}, lower “Distance of patches”, or add images.",
            count=patch_set.count,
            batch_size=batch_size,
            most=max(2, patch_set.count // 2),
        )
