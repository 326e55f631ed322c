"""Damaged TIFFs of all kinds end in a named error or in pixels, never in another exception."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.contract.errors import SwimdiffError
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading.reader import PairReader
from tests.engine import rasters
from tests.engine.rasters import PLAIN

SMALL = replace(PLAIN, height=70, width=80, bands=2, tile=32)
MUTATIONS = 25  # of each kind; 400 of each were run while this was written


def use(path: Path, good: Path) -> None:
    """What a job does first: describe, grid, bands, a pass."""
    before, after = describe(str(good)), describe(str(path))
    grid = common_grid(before, after)
    with PairReader(before, after, grid, band_mapping(before, after).pairs) as reader:
        for tile in reader.tiles(64, 3):
            assert np.isfinite(tile.after).all()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("compress", ["deflate", "zstd", "lzw", "none"])
@pytest.mark.parametrize("where", ["header", "anywhere", "cut"])
def test_mutations(tmp_path: Path, where: str, compress: str) -> None:
    good = rasters.write(tmp_path / "good.tif", SMALL)
    content = rasters.write(tmp_path / "source.tif", replace(SMALL, compress=compress)).read_bytes()
    path = tmp_path / "mutant.tif"
    refused = 0
    for seed in range(MUTATIONS):
        rng = np.random.default_rng([seed, len(where)])
        mutant = bytearray(content)
        if where == "cut":
            del mutant[rng.integers(1, len(mutant)) :]
        else:
            reach = 600 if where == "header" else len(mutant)  # the header of so small a file comes first
            for place in rng.integers(0, reach, rng.integers(1, 12)):
                mutant[place] = rng.integers(0, 256)
        path.write_bytes(mutant)
        try:
            use(path, good)
        except SwimdiffError as error:
            refused += 1
            assert error.message and error.hint
    if where == "cut":
        assert refused >= MUTATIONS - 2  # a cut within the padding at the end may lose nothing
    elif where == "header":
        assert refused > 0
