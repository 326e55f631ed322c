"""What benchmarks share: pairs of any size, and a run of the engine with its time and peak memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parents[1]
PATTERN_PX = 2048  # the pair repeats after this; larger than any window, so that nothing is cached by luck


@dataclass(frozen=True)
class Run:
    """One run of the command line: seconds by the clock, peak resident memory and processor time of the process."""

    seconds: float
    peak_bytes: int
    cpu_s: float = 0.0


def run_engine(*arguments: str) -> Run:
    """Runs `python -m engine ...` as a child and measures it.

    Raises:
        RuntimeError: where it fails.
    """
    started_s = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "engine", *arguments, "--quiet"], cwd=ROOT, stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(arguments)} ended with {process.returncode}")
    computing_s = usage.ru_utime + usage.ru_stime
    return Run(time.perf_counter() - started_s, usage.ru_maxrss * 1024, computing_s)  # the unit is KiB on Linux


def make_pair(
    folder: Path, width: int, height: int, *, bands: int = 4, tiled: bool = True, sparse: bool = False
) -> tuple[Path, Path]:
    """Writes a pair of uint16 rasters with fields, noise and some change.

    Args:
        folder: receives before.tif and after.tif.
        width: in pixels.
        height: in pixels.
        bands: number of bands.
        tiled: 512 px tiles, else strips of 16 rows.
        sparse: only the first pattern is written; the rest of the file is a hole that reads as 0.
    """
    folder.mkdir(parents=True, exist_ok=True)
    profile = {
        "driver": "GTiff",
        "dtype": "uint16",
        "count": bands,
        "width": width,
        "height": height,
        "crs": CRS.from_epsg(32631),
        "transform": from_origin(500000.0, 5000000.0, 10.0, 10.0),
        "compress": "deflate",
        "zlevel": 1,
        "predictor": 2,
        "BIGTIFF": "IF_SAFER",
        "SPARSE_OK": sparse,
        "NUM_THREADS": "ALL_CPUS",
        **({"tiled": True, "blockxsize": 512, "blockysize": 512} if tiled else {"blockysize": 16}),
    }
    paths = (folder / "before.tif", folder / "after.tif")
    for date, path in enumerate(paths):
        pattern = _pattern(bands, date)
        with rasterio.open(path, "w", **profile) as dataset:
            for row in range(0, height, PATTERN_PX):
                for col in range(0, width, PATTERN_PX):
                    if sparse and (row or col):
                        continue
                    rows, cols = min(PATTERN_PX, height - row), min(PATTERN_PX, width - col)
                    dataset.write(pattern[:, :rows, :cols], window=Window(col, row, cols, rows))
    return paths


def repeat_pair(folder: Path, pair: tuple[Path, Path], times: int) -> tuple[Path, Path]:
    """Writes a pair that shows another one several times side by side and one below the other.

    Args:
        folder: receives before.tif and after.tif.
        pair: the other one; small.
        times: in each direction.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = (folder / "before.tif", folder / "after.tif")
    for source, path in zip(pair, paths, strict=True):
        with rasterio.open(source) as dataset:
            profile, names = dataset.profile, dataset.descriptions
            image = dataset.read(window=Window(0, 0, dataset.width, dataset.height))
        height, width = image.shape[1:]
        profile.update(height=height * times, width=width * times)
        with rasterio.open(path, "w", **profile) as dataset:
            for number in range(times * times):
                row, col = divmod(number, times)
                dataset.write(image, window=Window(col * width, row * height, width, height))
            dataset.descriptions = names
    return paths


def _pattern(bands: int, date: int) -> np.ndarray:
    generator = np.random.default_rng(0)
    rows, cols = np.mgrid[:PATTERN_PX, :PATTERN_PX].astype(np.float32)
    # Whole periods fit into the pattern, so that it repeats without seams.
    turn = 2 * np.pi / PATTERN_PX
    fields = np.sin(rows * turn * 31) * np.cos(cols * turn * 23) + np.sin(cols * turn * 7)
    noise = np.random.default_rng(1 + date)
    image = np.stack(
        [1500 + 300 * fields * (1 + 0.1 * band) + noise.normal(0, 25, fields.shape) for band in range(bands)]
    )
    for _ in range(60 * date):
        row, col = generator.integers(0, PATTERN_PX - 64, 2)
        image[:, row : row + 48, col : col + 48] += 700
    return image.astype(np.uint16)
