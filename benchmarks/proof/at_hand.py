"""The images and cities that are measured on, read from a data folder by the engine's own readers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from engine.data.labelled import ImageReader, find_labelled
from engine.data.pairs import describe_pair, find_pairs, read_pixels, read_truth, with_truth
from engine.evaluation.measured import measured
from engine.observer import SilentObserver

SETS = {"eurosat": "eurosat/eurosat_rgb.zip", "ucmerced": "ucmerced/ucmerced_128.zip"}
CITIES = "oscd"
CPU = torch.device("cpu")


@dataclass(frozen=True)
class ImageArrays:
    """See LabelledArrays."""

    images: npt.NDArray[np.uint8]
    labels: npt.NDArray[np.int64]
    names: tuple[str, ...]
    groups: tuple[str, ...]


@dataclass(frozen=True)
class CityPixels:
    """See CityArrays."""

    name: str
    bands: tuple[str, ...]
    valid: npt.NDArray[np.bool_]
    change: npt.NDArray[np.uint8]
    dates: tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]
    measures: npt.NDArray[np.float32] | None = None

    def values(self) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """Both dates, [C, H, W]."""
        return self.dates


def read_set(data: Path, name: str) -> ImageArrays:
    """Reads a set whole; its images are of one size.

    Args:
        data: the folder of all sets.
        name: of SETS.
    """
    found = find_labelled([str(data / SETS[name])])
    with ImageReader() as reader:
        images = np.stack([reader.read(image).values[:3] for image in found.images])
    groups = tuple(found.groups)
    return ImageArrays(images, found.targets.argmax(axis=1).astype(np.int64), tuple(found.names), groups)


def read_cities(data: Path, measured_in: str | None = None) -> Sequence[CityPixels]:
    """Reads all cities that have truth.

    Args:
        data: the folder of all sets.
        measured_in: bands, separated by commas, that change is measured in without labels; empty for all; None: it is
            not measured.
    """
    cities = []
    for pair in with_truth(find_pairs([str(data / CITIES)])):
        described = describe_pair(pair)
        roles = tuple(role or "" for role in described.mapping.roles)
        pixels = read_pixels(described, read_truth(pair, described), range(len(roles)))
        change = (pixels.truth > 0).astype(np.uint8)
        measures = None if measured_in is None else measured(describe_pair(pair, measured_in), CPU, SilentObserver())
        cities.append(CityPixels(pair.name, roles, pixels.valid, change, (pixels.before, pixels.after), measures))
    return cities
