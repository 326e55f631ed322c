"""Are whole places named well from ten labels a class, and are those found that look alike?

    .venv/bin/python -m benchmarks.places [--data FOLDER] [--encoder FILE] [--labels 10] [--seeds 3] [--each 200]
        [--heads linear neighbours tuned] [--sets "UC Merced" EuroSAT] [--no-search]

The images of UC Merced and of EuroSAT are laid side by side, each on one tile of a raster, in an order that is drawn.
A few tiles of each class are labelled by points; train-scenes and classify-scenes name the others, through the command
line. To reach: half the error of a random forest on statistics of the bands. more-like-this is asked for each tile of
UC Merced. To reach: 0.80 of the first ten are of the same class. The time of one question is that of the command line.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyogrio.raw
import rasterio
import shapely
import torch
from rasterio.transform import from_origin
from sklearn.ensemble import RandomForestClassifier

from benchmarks.common import ROOT, run_engine
from engine.classifiers.thorough_design import choose_part
from engine.data.labelled import ImageReader, find_labelled
from engine.observer import SilentObserver
from engine.pixels.statistics import sample_pixels, statistics
from engine.raster.reading.image_stack import OneDate, describe_stack
from engine.raster.windows import Window
from engine.scenes.encoder import SceneEncoder
from engine.scenes.lattice import lattice_of
from engine.scenes.similar import MostSimilar
from engine.scenes.vectors import SceneVectors

SETS = {"UC Merced": ("ucmerced/ucmerced_128.zip", 128, 0.6), "EuroSAT": ("eurosat/eurosat_rgb.zip", 64, 10.0)}
WEST, NORTH, CRS = 500_000.0, 5_000_000.0, "EPSG:32631"
TREES, PERCENTILES, FIRST = 500, (5, 25, 50, 75, 95), 10
CPU, QUIET = torch.device("cpu"), SilentObserver()

Positions = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Mosaic:
    """Images of a set as tiles of one raster.

    Args:
        path: of the raster.
        tile_px: edge of a tile.
        pixel_m: edge of a pixel.
        cols: tiles in a row.
        label: [N] class of each tile, row by row.
        names: of the classes.
        described: [N, F] statistics of the bands.
    """

    path: Path
    tile_px: int
    pixel_m: float
    cols: int
    label: Positions
    names: tuple[str, ...]
    described: npt.NDArray[np.float32]

    def middle(self, place: int) -> tuple[float, float]:
        """Middle of a tile, in the CRS."""
        row, col = divmod(place, self.cols)
        edge_m = self.tile_px * self.pixel_m
        return WEST + (col + 0.5) * edge_m, NORTH - (row + 0.5) * edge_m


def lay(source: Path, tile_px: int, pixel_m: float, each: int, path: Path) -> Mosaic:
    """Lays the images of a set side by side; at most so many of each class."""
    found = find_labelled([str(source)])
    rng = np.random.default_rng(0)
    label = found.targets.argmax(axis=1)
    chosen = np.concatenate([rng.permutation(np.flatnonzero(label == k))[:each] for k in range(len(found.class_names))])
    chosen = rng.permutation(chosen)
    cols = int(np.ceil(np.sqrt(len(chosen))))
    rows = len(chosen) // cols  # the last row would not be full
    chosen = chosen[: rows * cols]
    image = np.zeros((3, rows * tile_px, cols * tile_px), np.uint8)
    described = []
    with ImageReader() as reader:
        for place, number in enumerate(chosen):
            row, col = divmod(place, cols)
            values = reader.read(found.images[int(number)]).values[:, :tile_px, :tile_px]
            image[:, row * tile_px : (row + 1) * tile_px, col * tile_px : (col + 1) * tile_px] = values
            pixels = values.reshape(3, -1).astype(np.float32)
            described.append(
                np.concatenate([pixels.mean(1), pixels.std(1), np.percentile(pixels, PERCENTILES, axis=1).ravel()])
            )
    profile = {"driver": "GTiff", "count": 3, "dtype": "uint8", "crs": CRS, "tiled": True, "photometric": "RGB"}
    transform = from_origin(WEST, NORTH, pixel_m, pixel_m)
    with rasterio.open(
        path, "w", height=image.shape[1], width=image.shape[2], transform=transform, **profile
    ) as target:
        target.write(image)
    return Mosaic(path, tile_px, pixel_m, cols, label[chosen], found.class_names, np.array(described, np.float32))


def errors(mosaic: Mosaic, encoder: str, head: str, labels: int, seed: int, folder: Path) -> tuple[float, float]:
    """Share of the tiles without a label that are named wrong: by the jobs, and by the forest."""
    rng = np.random.default_rng(seed)
    taught = np.concatenate(
        [rng.permutation(np.flatnonzero(mosaic.label == k))[:labels] for k in range(len(mosaic.names))]
    )
    points = np.array([shapely.to_wkb(shapely.Point(*mosaic.middle(int(place)))) for place in taught], object)
    names = np.array([mosaic.names[k] for k in mosaic.label[taught]], object)
    drawn = folder / f"labels-{mosaic.path.stem}-{seed}.gpkg"
    drawn.unlink(missing_ok=True)
    pyogrio.raw.write(drawn, points, [names], ["class"], crs=CRS, geometry_type="Point", driver="GPKG")
    size_m, cache = str(mosaic.tile_px * mosaic.pixel_m), str(folder / "cache")
    common = ["--size-m", size_m, "--cache", cache, "--threads", "1"]
    training = ["--raster", str(mosaic.path), "--labels", str(drawn), "--head", head, "--validation", "none"]
    run_engine("train-scenes", *training, "--encoder", encoder, *common, "--out", str(folder / "model"))
    model = str(folder / "model" / "model.safetensors")
    run_engine("classify-scenes", str(mosaic.path), model, *common, "--out", str(folder / "named"))
    meta, _, wkb, values = pyogrio.raw.read(folder / "named" / "scenes.gpkg", layer="scenes")
    called = dict(zip(meta["fields"], values, strict=True))["class"]
    middles = shapely.get_coordinates(shapely.centroid(shapely.from_wkb(wkb)))
    edge_m = mosaic.tile_px * mosaic.pixel_m
    place = ((NORTH - middles[:, 1]) // edge_m * mosaic.cols + (middles[:, 0] - WEST) // edge_m).astype(np.int64)
    wrong = np.array(mosaic.names, object)[mosaic.label[place]] != called
    forest = RandomForestClassifier(TREES, random_state=seed, n_jobs=1)
    forest.fit(mosaic.described[taught], mosaic.label[taught])
    others = np.setdiff1d(np.arange(len(mosaic.label)), taught)
    by_forest = float((forest.predict(mosaic.described[others]) != mosaic.label[others]).mean())
    return float(wrong[~np.isin(place, taught)].mean()), by_forest


def alike(mosaic: Mosaic, encoder: str, folder: Path) -> float:
    """Share of the first ten that are of the example's class, over all tiles as examples."""
    stack = describe_stack(OneDate(str(mosaic.path)))
    lattice = lattice_of(stack, None, 0, (mosaic.tile_px, mosaic.tile_px))
    with stack.open() as reader:
        found = statistics(sample_pixels(reader, QUIET))
    seen = SceneEncoder.of(choose_part(encoder, stack.roles, stack.ground, 0), found.mean, found.deviation, CPU)
    scenes = SceneVectors(stack, lattice, seen, folder / "cache")
    parts = list(scenes.each(scenes.parts(), QUIET))
    right = []
    for part in parts:
        for place, vector in enumerate(part.vectors):
            row, col = divmod(place, part.tiles.width)
            window = lattice.window(Window(part.tiles.row + row, part.tiles.col + col, 1, 1))
            best = MostSimilar(vector, FIRST)
            for one in parts:
                best.add(0, lattice, one, window)
            at = [
                one.window.row // mosaic.tile_px * mosaic.cols + one.window.col // mosaic.tile_px for one in best.best
            ]
            own = (part.tiles.row + row) * mosaic.cols + part.tiles.col + col
            right.append(float((mosaic.label[at] == mosaic.label[own]).mean()))
    return float(np.mean(right))


def times(mosaic: Mosaic, encoder: str, folder: Path) -> None:
    """Prints what one question costs, with nothing kept and with everything kept."""
    x, y = mosaic.middle(len(mosaic.label) // 2)
    arguments = ["more-like-this", str(mosaic.path), "--place", f"{x},{y}", "--encoder", encoder, "--threads", "1"]
    arguments += ["--size-m", str(mosaic.tile_px * mosaic.pixel_m), "--out", str(folder / "similar")]
    for what in ("nothing kept", "all kept"):
        run = run_engine(*arguments, "--cache", str(folder / "cache-of-times"))
        print(
            f"  one question, {what}: {run.seconds:.1f} s, processor {run.cpu_s:.1f} s, {run.peak_bytes / 2**20:.0f} MB"
        )


def main() -> int:
    """Prints a line for each set, encoder and head."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--encoder", default="")
    parser.add_argument("--labels", type=int, default=10)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--each", type=int, default=200)
    parser.add_argument("--heads", nargs="+", default=["linear", "neighbours"])
    parser.add_argument("--sets", nargs="+", default=list(SETS), choices=list(SETS))
    parser.add_argument("--no-search", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory(prefix="places-") as name:
        folder = Path(name)
        for title in options.sets:
            source, tile_px, pixel_m = SETS[title]
            path = folder / f"{title.replace(' ', '')}.tif"
            mosaic = lay(options.data / source, tile_px, pixel_m, options.each, path)
            print(f"{title}: {len(mosaic.label)} tiles of {tile_px} px, {len(mosaic.names)} classes")
            for head in options.heads:
                rows = np.array(
                    [
                        errors(mosaic, options.encoder, head, options.labels, seed, folder)
                        for seed in range(options.seeds)
                    ]
                )
                own, forest = rows.mean(axis=0)
                spread = rows.std(axis=0, ddof=1) if len(rows) > 1 else np.zeros(2)
                print(
                    f"  {head}: error {own:.3f} (spread {spread[0]:.3f}), forest {forest:.3f} ({spread[1]:.3f}), "
                    f"ratio {own / forest:.2f}",
                    flush=True,
                )
            if options.no_search:
                continue
            print(f"  precision of the first {FIRST}: {alike(mosaic, options.encoder, folder):.3f}")
            times(mosaic, options.encoder, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
