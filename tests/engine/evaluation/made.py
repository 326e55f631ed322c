"""Makes labelled images and labelled pairs, small and with a known answer."""

from __future__ import annotations

import warnings
import zipfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

from tests.engine.rasters import NORTH_UP, UTM

Array = npt.NDArray[np.generic]
COLOURS = {"field": (60, 140, 60), "water": (40, 60, 150), "town": (150, 90, 80)}


def image_bytes(values: Array, driver: str = "PNG") -> bytes:
    """Encodes [C, h, w]."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with MemoryFile() as memory:
            count, height, width = values.shape
            with memory.open(
                driver=driver, count=count, height=height, width=width, dtype=values.dtype.name
            ) as dataset:
                dataset.write(values)
            return bytes(memory.read())


def patch(colour: tuple[int, ...], generator: np.random.Generator, edge_px: int = 16) -> Array:
    """Noise around a colour."""
    noise = generator.normal(0.0, 12.0, (len(colour), edge_px, edge_px))
    return np.clip(np.asarray(colour)[:, None, None] + noise, 0, 255).astype(np.uint8)


def write_classes(folder: Path, each: int = 12, edge_px: int = 16, seed: int = 0) -> Path:
    """One folder a class, whose colour tells the class."""
    generator = np.random.default_rng(seed)
    for name, colour in COLOURS.items():
        (folder / name).mkdir(parents=True)
        for number in range(each):
            (folder / name / f"{name}_{number}.png").write_bytes(image_bytes(patch(colour, generator, edge_px)))
    return folder


def zipped(folder: Path, path: Path) -> Path:
    """The same images in a zip."""
    with zipfile.ZipFile(path, "w") as target:
        for file in sorted(folder.rglob("*.png"), reverse=True):
            target.write(file, file.relative_to(folder).as_posix())
    return path


def write_place(
    folder: Path, seed: int, edge_px: int = 128, truth: bool = True, bands: tuple[str, ...] = ("red", "green", "blue")
) -> Path:
    """A pair of which a bright block is the change."""
    generator = np.random.default_rng(seed)
    folder.mkdir(parents=True)
    rows, cols = np.mgrid[:edge_px, :edge_px]
    fields = 300 * (np.sin(rows / 9.0 + seed) + np.cos(cols / 11.0))
    before, after = (1500 + fields + generator.normal(0, 40, (len(bands), edge_px, edge_px)) for _ in range(2))
    row, col = generator.integers(8, edge_px - 48, 2)
    label = np.zeros((1, edge_px, edge_px), np.uint8)
    label[0, row : row + 32, col : col + 32] = 1
    after = after + 1500.0 * label
    for name, values in (("before", before), ("after", after), ("change", label)):
        if name == "change" and not truth:
            continue
        values = values.astype(np.uint8 if name == "change" else np.uint16)
        profile = {"count": len(values), "height": edge_px, "width": edge_px, "dtype": values.dtype.name}
        with rasterio.open(folder / f"{name}.tif", "w", driver="GTiff", crs=UTM, transform=NORTH_UP, **profile) as d:
            d.write(values)
            for number, band in enumerate(bands if name != "change" else (), start=1):
                d.set_band_description(number, band)
    return folder


def write_places(folder: Path, count: int = 5, edge_px: int = 128) -> Path:
    """Several places."""
    for number in range(count):
        write_place(folder / f"place_{number}", number, edge_px)
    return folder


def write_masked(folder: Path, each: int = 6, edge_px: int = 96, seed: int = 0) -> Path:
    """Images of three colours in stripes, with masks of 1 to 3 and a rim that is not judged."""
    generator = np.random.default_rng(seed)
    for name in ("images", "masks"):
        (folder / name).mkdir(parents=True)
    for number in range(each):
        mask = np.repeat(generator.integers(1, 4, edge_px // 16), 16)[None, :].repeat(edge_px, axis=0)
        colours = np.array([(0, 0, 0), *COLOURS.values()], np.float64)
        image = colours[mask].transpose(2, 0, 1) + generator.normal(0.0, 12.0, (3, edge_px, edge_px))
        image = np.clip(image, 0, 255).astype(np.uint8)
        mask[:4] = 255
        (folder / "images" / f"tile_{number}.png").write_bytes(image_bytes(image))
        (folder / "masks" / f"tile_{number}.png").write_bytes(image_bytes(mask[None].astype(np.uint8)))
    return folder
