"""Pixels of patches as a loader asks for them, wherever they lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from engine.raster.arrays import BoolArray

# assumed: cuts glints and clouds, which otherwise carry a batch's statistics; four in a hundred thousand pixels of
# Sentinel-2 cities lie beyond.
LARGEST = 10.0

Indices = np.ndarray[tuple[int, ...], np.dtype[np.int64]]


@dataclass(frozen=True)
class Patches:
    """Some patches as they are stored.

    Args:
        values: [n,C,P,P] stored values, of any type and on any device; 0 where not valid. The caller's own.
        valid: [n,P,P] bool, which pixels hold data; None for all.
        damaged: [n] patches that could not be read; their values are 0.
    """

    values: Tensor
    valid: Tensor | None
    damaged: BoolArray


class PatchSource(Protocol):
    """Patches by number; may be used from several threads."""

    @property
    def path(self) -> Path | None:
        """The packed file, None where there is none."""

    def read(self, indices: Indices) -> Patches:
        """Reads patches; a damaged one is marked, not raised.

        Raises:
            InputError: a file has gone or is another one now.
        """


class HeldPatches:
    """Patches that are all held on a device, so that a batch is one gather there.

    Args:
        values: [n,C,P,P] in the order of the table, all of them valid; bytes take least.
    """

    path: Path | None = None

    def __init__(self, values: Tensor) -> None:
        self._values = values

    def read(self, indices: Indices) -> Patches:
        """See PatchSource."""
        chosen = moved(torch.from_numpy(np.ascontiguousarray(indices)), self._values.device)
        return Patches(self._values.index_select(0, chosen), None, np.zeros(len(indices), np.bool_))


def standardised(patches: Patches, mean: Tensor, deviation: Tensor) -> Tensor:
    """Standardises patches, in place where they are 32-bit numbers already; 0 where not valid.

    Args:
        patches: n of them.
        mean: [n, C] of each patch's group, on the device that is wanted.
        deviation: likewise.

    Returns:
        [n, C, P, P] float32.
    """
    images = moved(patches.values, mean.device).to(torch.float32)
    images.sub_(mean[:, :, None, None]).div_(deviation[:, :, None, None]).clamp_(-LARGEST, LARGEST)
    if patches.valid is not None and not bool(patches.valid.all()):
        images.mul_(moved(patches.valid, mean.device)[:, None])
    return images


def moved(values: Tensor, device: torch.device) -> Tensor:
    """The same on a device; on its way to a GPU the caller goes on meanwhile."""
    if device.type == "cuda" and values.device.type == "cpu":
        values = values.pin_memory()
    return values.to(device, non_blocking=True)
