"""Is each block decoded once? Bytes decoded over bytes in the files, per pass, tiled and striped.

    .venv/bin/python -m benchmarks.decoding [--mpx 100] [--halo 16 128]

Two figures a row. Decoded: pixels of the blocks that the reader asked its files for, over all pixels of the files.
From disk: bytes that this process read while the pass ran (rchar of /proc/self/io), over the size of both files; it
counts every read of a compressed block, also any that GDAL would do on its own. Nothing is kept between passes.
"""

from __future__ import annotations

import argparse
import math
import sys
import tempfile
from pathlib import Path

import rasterio
from rasterio.transform import Affine

from benchmarks.common import make_pair
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading import reader as reader_module
from engine.raster.reading.reader import PairReader

TO_REACH = 1.05


def bytes_read() -> int:
    """Bytes that this process has read so far."""
    lines = Path("/proc/self/io").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("rchar")).split()[1])


def measure(before: Path, after: Path, window_px: int, halo_px: int) -> tuple[float, float, int]:
    """Runs one pass.

    Returns:
        Decoded and read from disk, each over what the files hold; number of tiles.
    """
    first, second = describe(str(before)), describe(str(after))
    pairs = band_mapping(first, second).pairs
    with PairReader(first, second, common_grid(first, second), pairs) as reader:
        start = bytes_read()
        count = sum(1 for _ in reader.tiles(window_px, halo_px))
        from_disk = (bytes_read() - start) / (first.size_bytes + second.size_bytes)
        return reader.bytes_decoded / reader.bytes_in_files, from_disk, count


def move(path: Path, pixels: float) -> None:
    """Lays a raster down elsewhere, so that it no longer lies on the other's pixels."""
    with rasterio.open(path, "r+") as dataset:
        dataset.transform = dataset.transform @ Affine.translation(pixels, pixels)


def main() -> None:
    """Prints a row a case; exits with 1 where one misses the figure to reach."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mpx", type=float, default=100)
    parser.add_argument("--halo", nargs="+", type=int, default=[16, 128])
    parser.add_argument("--window", type=int, default=1024)
    options = parser.parse_args()
    reader_module.KEEP_BYTES = 0  # small pairs would stay in memory, which is not what is asked here
    edge = round(math.sqrt(options.mpx * 1e6))
    worst = 0.0
    for tiled in (True, False):
        with tempfile.TemporaryDirectory() as folder:
            before, after = make_pair(Path(folder), edge, edge, tiled=tiled)
            for place in ("same grid", "other grid"):
                if place == "other grid":
                    move(after, 0.4)
                for halo in options.halo:
                    decoded, from_disk, count = measure(before, after, options.window, halo)
                    worst = max(worst, decoded, from_disk)
                    layout = "tiled" if tiled else "striped"
                    print(
                        f"{layout:8} {place:11} halo {halo:4} px  {count:5} tiles  decoded {decoded:.3f}  "
                        f"from disk {from_disk:.3f}",
                        flush=True,
                    )
    print(f"largest {worst:.3f} (to reach: {TO_REACH})")
    sys.exit(0 if worst <= TO_REACH else 1)


if __name__ == "__main__":
    main()
