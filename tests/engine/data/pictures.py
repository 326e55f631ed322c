"""Makes folders and zips of small images for tests."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import rasterio
from rasterio.io import MemoryFile

from engine.contract.jobs.pretraining import Pretrain
from engine.contract.remarks import Remark, sentence
from engine.contract.remarks.texts import fill
from engine.data.patches import PatchSet, PatchSettings
from engine.data.sources import find_patches
from engine.observer import SilentObserver
from tests.engine.rasters import Array

SMALL = PatchSettings.of(Pretrain(patch_px=32))


def picture(seed: int, bands: int = 3, height: int = 48, width: int = 48, dtype: str = "uint8") -> Array:
    """Smooth colours with noise, [C,H,W], never 0."""
    rng = np.random.default_rng(seed)
    rows, cols = np.mgrid[:height, :width]
    waves = np.stack([np.sin(rows / (5.0 + b + seed % 3)) + np.cos(cols / (7.0 + b)) for b in range(bands)])
    top = 200.0 if dtype == "uint8" else 9000.0
    return ((waves + 2.2 + rng.uniform(0, 0.3, waves.shape)) / 4.6 * top + 5).astype(dtype)


def encode(data: Array, driver: str = "JPEG") -> bytes:
    """An image file in memory."""
    count, height, width = data.shape
    with MemoryFile() as memory:
        with memory.open(driver=driver, height=height, width=width, count=count, dtype=data.dtype.name) as dataset:
            dataset.write(data)
        return bytes(memory.read())


def write_folder(folder: Path, images: Mapping[str, bytes]) -> Path:
    """A folder of image files by their relative names."""
    for name, content in images.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def write_zip(path: Path, images: Mapping[str, bytes]) -> Path:
    """A zip of images, packed as archives of images usually are: stored."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in images.items():
            archive.writestr(name, content)
    return path


def jpegs(count: int, **more: int) -> dict[str, bytes]:
    """Images in two folders."""
    return {f"{'ab'[number % 2]}/{number:03d}.jpg": encode(picture(number, **more)) for number in range(count)}


class Recorder(SilentObserver):
    """Keeps the log and the progress."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.fractions: list[float] = []

    def log(self, level: str, text: str, /, **values: object) -> None:
        text = fill(text, values)
        self.lines.append(f"{level}: {text}")

    def note(self, remark: Remark) -> None:
        self.lines.append(sentence(remark))

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        self.fractions.append(fraction)


def found(*sources: Path | str, settings: PatchSettings = SMALL) -> PatchSet:
    """Patches of some sources."""
    return find_patches([str(source) for source in sources], settings, SilentObserver())


def said(patches: PatchSet) -> list[str]:
    """What is remarked on their sources, in words."""
    return [sentence(one) for one in patches.remarks]


def stored(path: Path) -> Array:
    """All pixels of a raster."""
    with rasterio.open(path) as dataset:
        return np.asarray(dataset.read())
