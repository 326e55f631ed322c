"""What is at hand on a machine that runs the packed jobs: patches to learn from, images and pairs to measure on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.data.patches import PatchSet

Bytes = npt.NDArray[np.uint8]
Labels = npt.NDArray[np.int64]


@dataclass(frozen=True)
class LabelledImages:
    """The images of one set, each of a class.

    Args:
        images: [N,3,P,P] red, green, blue.
        labels: [N] number of each image's class.
        names: [N] paths within the set, by which `engine.data.split` tells learned from measured.
        classes: names of the classes, by number.
    """

    images: Bytes
    labels: Labels
    names: tuple[str, ...]
    classes: tuple[str, ...]

    @property
    def groups(self) -> tuple[str, ...]:
        """[N] name of each image's class, as `engine.data.split` takes it."""
        return tuple(self.classes[label] for label in self.labels)


@dataclass(frozen=True)
class City:
    """Both dates of a city on the grid of the first, and what has changed.

    Args:
        name: of its folder.
        bands: what the C bands show: blue, green, red, nir.
        before: [C,H,W] as bytes; the stored value is byte * scale + offset.
        after: likewise.
        valid: [H,W] where both dates have data.
        change: [H,W] 1 changed, 0 unchanged; 0 where not valid.
        scale: [2,C] float32, of both dates.
        offset: [2,C] float32.
        measures: of change without labels; none are packed, as what computes them reads rasters.
    """

    name: str
    bands: tuple[str, ...]
    before: Bytes
    after: Bytes
    valid: npt.NDArray[np.bool_]
    change: Bytes
    scale: npt.NDArray[np.float32]
    offset: npt.NDArray[np.float32]
    measures: npt.NDArray[np.float32] | None = None

    def values(self) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """Both dates [C,H,W] in stored values, 0 where not valid."""
        dates = (self.before, self.after)
        found = [
            (date * scale[:, None, None] + offset[:, None, None]) * self.valid
            for date, scale, offset in zip(dates, self.scale, self.offset, strict=True)
        ]
        return found[0].astype(np.float32), found[1].astype(np.float32)


@dataclass(frozen=True)
class Corpus:
    """Patches that an encoder learns from.

    Args:
        patches: their table, scenes and statistics.
        values: [n,C,P,P] in the order of the table.
    """

    patches: PatchSet
    values: Bytes


@dataclass(frozen=True)
class Packed:
    """All that was packed.

    Args:
        corpora: by name: `mixed` (all sources, patches of 64 px) and `aerial` (UC Merced alone, patches of 128 px).
        sets: by name: `eurosat` (64 px) and `ucmerced` (128 px).
        cities: of OSCD, those with truth, by name.
    """

    corpora: Mapping[str, Corpus]
    sets: Mapping[str, LabelledImages]
    cities: Mapping[str, City]
