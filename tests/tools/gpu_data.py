"""A small folder of images as pack.py takes it."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

from tests.engine.evaluation.made import write_classes, write_place, zipped
from tools.encoder_gpu.pack import SETS, write_data

BANDS = ("blue", "green", "red", "nir")


def write_sources(folder: Path, each: int = 4) -> Path:
    """Two cities with truth and one without, and two sets of images."""
    for number in range(3):
        write_place(folder / "oscd" / f"city_{number}", number, 96, truth=number < 2, bands=BANDS)
    for name, edge_px in (("eurosat", 64), ("ucmerced", 128)):
        target = folder / SETS[name]
        target.parent.mkdir()
        write_classes(folder / "images", each, edge_px)
        zipped(folder / "images", target)
        shutil.rmtree(folder / "images")
    return folder


def packed_folder(folder: Path) -> Path:
    """A folder with images.zip alone."""
    sources = write_sources(folder / "sources")
    (folder / "packed").mkdir()
    write_data(sources, folder / "packed" / "images.zip")
    with zipfile.ZipFile(folder / "packed" / "images.zip") as archive:
        assert archive.testzip() is None
    return folder / "packed"
