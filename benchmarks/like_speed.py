"""What does one press to *more like this* cost on 25 megapixels at 0.5 m? To reach with all kept: 1 s.

    .venv/bin/python -m benchmarks.like_speed [--data FOLDER] [--repeats 3] [--no-qgis]

The images of UC Merced lie side by side, again and again, on a raster of 5,000 x 5,000 px of 0.5 m: 1,521 tiles of
128 px. Processor seconds of whole processes, and by the clock, which counts what else the machine does: of the command
line, and of a press on the page of places in QGIS. The libraries are those of an engine as it is installed: without
pandas, which only benchmarks use and pyogrio imports where it is.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import sysconfig
import tempfile
import time
import venv
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin
from rasterio.windows import Window

from benchmarks.common import ROOT
from benchmarks.places import NORTH, SETS, WEST, lay

sys.path.insert(0, str(ROOT / "tools"))

from drive_qgis import drive  # tools/ holds programs, not a package

EDGE_PX, PIXEL_M, TILE_PX = 5000, 0.5, 128
HIDDEN = ("pandas", "geopandas")


def make_raster(data: Path, path: Path) -> None:
    """Repeats the images until the raster is full."""
    source, tile_px, _ = SETS["UC Merced"]
    mosaic = lay(data / source, tile_px, PIXEL_M, 50, path.with_name("part.tif"))
    with rasterio.open(mosaic.path) as dataset:
        image, profile = dataset.read(window=Window(0, 0, dataset.width, dataset.height)), dataset.profile
    more = [(0, 0), *((0, max(0, EDGE_PX - length)) for length in image.shape[1:])]
    profile.update(width=EDGE_PX, height=EDGE_PX, transform=from_origin(WEST, NORTH, PIXEL_M, PIXEL_M))
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(np.pad(image, more, mode="wrap")[:, :EDGE_PX, :EDGE_PX])


def installed_python(folder: Path) -> Path:
    """An environment with what this one has but the libraries of benchmarks."""
    venv.create(folder, with_pip=False, symlinks=True)
    own, made = Path(sysconfig.get_path("purelib")), next(folder.glob("lib/python*/site-packages"))
    for entry in own.iterdir():
        if not entry.name.startswith(HIDDEN) and not (made / entry.name).exists():
            (made / entry.name).symlink_to(entry)
    return folder / "bin" / "python"


def show(what: str, clock_s: float, *computing_s: float) -> None:
    """Prints a row."""
    print(f"| {what} | {clock_s:.1f} | {' + '.join(f'{one:.2f}' for one in computing_s)} |", flush=True)


def command_line(python: Path, raster: Path, folder: Path, repeats: int) -> None:
    """Prints what a question costs that is asked by the command line."""
    rng = np.random.default_rng(0)
    for number in range(repeats + 1):
        x, y = WEST + rng.uniform(0, EDGE_PX) * PIXEL_M, NORTH - rng.uniform(0, EDGE_PX) * PIXEL_M
        words = ["more-like-this", str(raster), "--place", f"{x},{y}", "--threads", "1", "--quiet"]
        words += ["--cache", str(folder / "cache"), "--out", str(folder / "similar")]
        began_s = time.perf_counter()
        process = subprocess.Popen([str(python), "-m", "engine", *words], cwd=ROOT, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError(f"{' '.join(words)} ended with {process.returncode}")
        what = "nothing kept" if number == 0 else "all kept"
        show(f"command line, {what}", time.perf_counter() - began_s, usage.ru_utime + usage.ru_stime)


def press(python: Path, raster: Path, folder: Path) -> None:
    """Prints what a press costs in QGIS: the engine's process, and QGIS itself until the places are on the map."""
    package = [sys.executable, str(ROOT / "tools" / "package.py"), "stage", str(ROOT / "build" / "plugins")]
    subprocess.run(package, check=True)
    variables = {"SCENE_RASTER": str(raster), "SCENE_SIZE_M": str(TILE_PX * PIXEL_M), "SWIMDIFF_PYTHON": str(python)}
    variables["SCENE_PATIENCE_S"] = "500"  # on a machine that does other things
    variables["XDG_CACHE_HOME"] = str(folder / "caches")
    drive(ROOT / "tools" / "scenes" / "similar_press.py", folder, limit_s=600, variables=variables)
    for number, one in enumerate(json.loads((folder / "presses.json").read_text(encoding="utf-8"))):
        what = "nothing kept" if number == 0 else "all kept"
        show(f"press in QGIS, {what}: engine + QGIS", one["clock"], one["engine"], one["qgis"])


def main() -> int:
    """Prints a line for each question."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--no-qgis", action="store_true")
    options = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = "1"
    with tempfile.TemporaryDirectory(prefix="like-") as name:
        folder = Path(name)
        raster = folder / "image.tif"
        make_raster(options.data, raster)
        python = installed_python(folder / "env")
        print("| question | by the clock, s | processor, s |\n|---|---|---|")
        command_line(python, raster, folder, options.repeats)
        if not options.no_qgis:
            press(python, raster, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
