"""A pair with changes of known kinds: a wood that is felled, a pond that is dug, a roof that is built."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from tests.engine.jobs.conftest import HEIGHT_PX, WIDTH_PX, write_raster

FELLED, FLOODED, BUILT, GROWN = (
    (slice(20, 60), slice(20, 70)),
    (slice(120, 150), slice(40, 80)),
    (slice(40, 60), slice(170, 200)),
    (slice(140, 175), slice(150, 190)),
)
# blue, green, red, nir, swir1
WOOD, BARE, WATER, ROOF = (
    (300, 450, 350, 3000, 1400),
    (900, 1100, 1400, 1900, 2600),
    (400, 350, 200, 120, 60),
    (3200, 3300, 3400, 3500, 3300),
)
NAMES = ("B02", "B03", "B04", "B08", "B11")


def scenes(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Both dates, [5, H, W]: wood and bare fields; the second is brighter everywhere, as of another season."""
    generator = np.random.default_rng(seed)
    cols = np.arange(WIDTH_PX)[None, None, :]
    wood, bare = (np.array(one, float)[:, None, None] for one in (WOOD, BARE))
    before = np.where((cols // 40) % 2 == 0, wood, bare) + np.zeros((1, HEIGHT_PX, 1))
    before[(slice(None), *FELLED)] = before[(slice(None), *FLOODED)] = wood
    before[(slice(None), *BUILT)] = before[(slice(None), *GROWN)] = bare
    after = before.copy()
    for place, cover in ((FELLED, BARE), (FLOODED, WATER), (BUILT, ROOF), (GROWN, WOOD)):
        after[(slice(None), *place)] = np.array(cover, float)[:, None, None]
    noisy = [image * generator.normal(1, 0.03, image.shape) for image in (before, after)]
    return noisy[0], noisy[1] * 1.1 + 40


def write_kinds(folder: Path, **profile: Any) -> tuple[Path, Path]:
    """Writes before.tif and after.tif with names of bands."""
    paths = []
    for name, image in zip(("before", "after"), scenes(), strict=True):
        path = write_raster(folder / f"{name}.tif", image, **profile)
        with rasterio.open(path, "r+") as dataset:
            for number, band in enumerate(NAMES, 1):
                dataset.set_band_description(number, band)
        paths.append(path)
    return paths[0], paths[1]
