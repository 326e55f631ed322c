"""A small georeferenced pair with a known change, and what the tests of jobs share."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine, from_origin

from engine.contract.results.change import ChangeAnswer
from engine.jobs import run_named
from engine.observer import SilentObserver

FINAL_NAMES = ("score.tif", "change.tif", "change.gpkg", "report.html", "result.json")
HEIGHT_PX, WIDTH_PX = 203, 251  # odd, so that windows and blocks do not divide them
CHANGED = (slice(60, 90), slice(120, 170))
NODATA = 0
Write = Callable[..., Path]


@pytest.fixture(autouse=True)
def nothing_is_known(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins with an empty cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))


def scene(seed: int = 0, bands: int = 4, height: int = HEIGHT_PX, width: int = WIDTH_PX) -> np.ndarray:
    """Fields with texture: [bands, height, width] around 1000."""
    generator = np.random.default_rng(seed)
    rows, cols = np.mgrid[:height, :width]
    fields = np.sin(rows / 17.0) + np.cos(cols / 23.0)
    return np.stack(
        [1200 + 200 * fields * (1 + 0.2 * band) + generator.normal(0, 20, (height, width)) for band in range(bands)]
    )


def changed_scene(seed: int = 1, bands: int = 4) -> np.ndarray:
    """The same fields with other noise and one block of new brightness."""
    image = scene(0, bands) * 1.05 + 30 + np.random.default_rng(seed).normal(0, 20, (bands, HEIGHT_PX, WIDTH_PX))
    image[:, CHANGED[0], CHANGED[1]] += 900
    return image


def write_raster(path: Path, image: np.ndarray, **profile: Any) -> Path:
    """Writes [C, h, w] as a GeoTIFF; uint16, EPSG:32631, 10 m unless told otherwise."""
    settings: dict[str, Any] = {
        "driver": "GTiff",
        "dtype": "uint16",
        "crs": CRS.from_epsg(32631),
        "transform": from_origin(500000.0, 5000000.0, 10.0, 10.0),
        "count": image.shape[0],
        "height": image.shape[1],
        "width": image.shape[2],
        "tiled": True,
        "blockxsize": 64,
        "blockysize": 64,
        "compress": "deflate",
        **profile,
    }
    with rasterio.open(path, "w", **settings) as dataset:
        dataset.write(image.astype(settings["dtype"]))
    return path


def write_before(folder: Path) -> Path:
    """Writes the first date, with a hole of nodata."""
    image = scene()
    image[:, 10:20, 10:30] = NODATA
    return write_raster(folder / "before.tif", image, nodata=NODATA)


def write_after(folder: Path) -> Path:
    """Writes the second date, with another hole."""
    image = changed_scene()
    image[:, 150:160, 200:210] = NODATA
    return write_raster(folder / "after.tif", image, nodata=NODATA)


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """The first date."""
    return write_before(tmp_path)


@pytest.fixture
def after(tmp_path: Path) -> Path:
    """The second date."""
    return write_after(tmp_path)


class FinishedRuns:
    """Runs of detect-change over one pair, each done once for all tests that read it; who changes one takes a copy."""

    def __init__(self, folder: Path, before: Path, after: Path) -> None:
        self._folder, self.before, self.after = folder, before, after
        self._results: dict[str, ChangeAnswer] = {}

    def __call__(self, **values: Any) -> ChangeAnswer:
        """Gives what the job answered."""
        key = json.dumps(values, sort_keys=True)
        if key not in self._results:
            out = self._folder / f"run-{len(self._results)}"
            pair = {"before": str(self.before), "after": str(self.after), "out": str(out)}
            self._results[key] = run_named("detect-change", {**pair, **values}, SilentObserver())
        return self._results[key]

    def copy(self, folder: Path, **values: Any) -> Path:
        """Gives a copy of the folder of a run."""
        return Path(shutil.copytree(self(**values).folder, folder))

    def check(self) -> None:
        """Fails where a test has changed what others read."""
        for result in self._results.values():
            for name, known in json.loads(Path(result.result).read_text())["files"].items():
                content = (Path(result.folder) / name).read_bytes()
                assert hashlib.sha256(content).hexdigest() == known["sha256"], f"a test changed {name}"


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FinishedRuns]:
    """Finished runs over the pair, for all tests of a file."""
    folder = tmp_path_factory.mktemp("finished")
    runs = FinishedRuns(folder, write_before(folder), write_after(folder))
    yield runs
    runs.check()


def no_final_file(folder: Path) -> bool:
    """Says whether a folder is free of anything that looks like a result."""
    return not folder.is_dir() or not any((folder / name).exists() for name in FINAL_NAMES)


ROTATED = Affine.translation(500000, 5000000) * Affine.rotation(12) * Affine.scale(10, -10)
