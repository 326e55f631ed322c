"""`self-test`: shows that every library loads and that a tiny job gives the answer that is known."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.transform import from_origin

from engine.backbones.vision import torchvision
from engine.contract.errors import EngineError, ErrorCode
from engine.contract.jobs.change import DetectChange
from engine.contract.jobs.trial import SelfTest
from engine.contract.results.trial import SelfTestAnswer
from engine.jobs.change import detect_change
from engine.observer import Observer
from engine.versions import versions

EDGE_PX = 96
CHANGED = (slice(40, 56), slice(24, 48))  # large against the smoothing, small against the scene


def run(job: SelfTest, observer: Observer) -> SelfTestAnswer:
    """Detects a square that was painted into noise.

    Raises:
        EngineError: where the answer is not the known one.
    """
    with tempfile.TemporaryDirectory(prefix="swimdiff-") as folder:
        before, after = _make_pair(Path(folder))
        out = Path(folder) / "out"
        # Without the smoothing, which widens what it finds, the answer is the square itself.
        request = DetectChange(before=str(before), after=str(after), out=str(out), method="cva", context="none")
        detect_change.run(request, observer)
        with rasterio.open(out / "change.tif") as dataset:
            changed = dataset.read(1, window=((0, EDGE_PX), (0, EDGE_PX))) == 1
    truth = np.zeros_like(changed)
    truth[CHANGED] = True
    found = float((changed & truth).sum() / (changed | truth).sum())
    # The square is nine deviations above the noise; anything below means that the arithmetic is wrong on this machine.
    if found < 0.95:
        raise EngineError(
            ErrorCode.ENGINE_BROKEN,
            "The self-test found {share:.0%} of a known change.",
            "Repair or reinstall the engine's Python environment.",
            share=found,
        )
    libraries = versions("torch", "rasterio", "gdal", "pyogrio")
    libraries["torchvision"] = torchvision().__version__
    devices = _devices()
    return SelfTestAnswer(True, round(found, 3), libraries, devices, _text(libraries, devices))


def _make_pair(folder: Path) -> tuple[Path, Path]:
    generator = np.random.default_rng(0)
    scene = generator.normal(1000.0, 100.0, (3, EDGE_PX, EDGE_PX))
    images = [scene + generator.normal(0.0, 10.0, scene.shape) for _ in range(2)]
    images[1][:, CHANGED[0], CHANGED[1]] += 900.0
    paths = (folder / "before.tif", folder / "after.tif")
    profile = {
        "driver": "GTiff",
        "width": EDGE_PX,
        "height": EDGE_PX,
        "count": 3,
        "dtype": "uint16",
        "crs": CRS.from_epsg(32631),
        "transform": from_origin(500000.0, 5000000.0, 10.0, 10.0),
    }
    for path, image in zip(paths, images, strict=True):
        with rasterio.open(path, "w", **profile) as dataset:
            dataset.write(image.astype(np.uint16))
    return paths


def _devices() -> tuple[str, ...]:
    import torch

    devices = ["cpu"]
    if torch.cuda.is_available():
        devices += [torch.cuda.get_device_name(number) for number in range(torch.cuda.device_count())]
    if torch.backends.mps.is_available():
        devices.append("mps")
    return tuple(devices)


def _text(found: dict[str, str], devices: tuple[str, ...]) -> str:
    """One line for people."""
    return ", ".join(f"{name} {version}" for name, version in found.items()) + "; devices: " + ", ".join(devices)
