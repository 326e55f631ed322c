"""Does an encoder segment better than the one that it started from? Through `evaluate`, on polygons and on tiles.

    .venv/bin/python -m benchmarks.segmentation_quality [--sets rcr water] [--encoders FILE ...] [--seeds 3]

`rcr`: whole polygons of one Sentinel-2 scene left out, its red, green and blue, or with --bands others. `water`: tiles
of an aerial image in red, green and blue, with masks from its near infrared: what a water index tells clearly, 255
elsewhere and where the truth of `water` does not judge. Steps of the training: ten times the epochs, or more where
there is much.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

from benchmarks.common import ROOT
from engine.backbones.catalogue import MODELS, resource
from engine.contract.remarks import sentence
from engine.jobs import run_named
from engine.observer import SilentObserver

Values = dict[str, str | float]  # of the job

TILE_PX = 128
CLEAR = 0.1  # of the water index, to both sides of 0
NOT_JUDGED = 255
ENCODERS = tuple(
    str(resource(MODELS, f"{name}.safetensors"))
    for name in ("efficientnet-lite0-imagenet", "swimdiff-lite0-10m", "swimdiff-lite0-aerial")
)


def polygons(data: Path, folder: Path) -> Values:
    """The scene with its polygons."""
    scene = str(data / "rcr" / "sentinel2_20181013.tif")
    return {
        "train": scene,
        "test": scene,
        "labels": str(data / "rcr" / "rcr_landcover.shp"),
        "class_field": "Classname",
        # Of what lies beside the scene, a third of the raster, which the file does not declare: counted as imagery, it
        # would make the deviation that bands are divided by up to seven times as large.
        "nodata": 255.0,
    }


def water_tiles(data: Path, folder: Path) -> Values:
    """Tiles of 2010 with masks of water and land."""
    image, truth = (_whole(data / path) for path in ("naip/prairie_20100629.tif", "water/naip_2010_2020.tif"))
    green, infrared = image[1].astype(np.float64), image[3].astype(np.float64)
    index = (green - infrared) / np.maximum(green + infrared, 1.0)
    mask = np.where(index > CLEAR, 2, np.where(index < -CLEAR, 1, NOT_JUDGED))
    mask = np.where(truth[0] == NOT_JUDGED, NOT_JUDGED, mask).astype(np.uint8)
    for name in ("images", "masks"):
        (folder / name).mkdir(parents=True)
    for row in range(0, mask.shape[0] - TILE_PX + 1, TILE_PX):
        for col in range(0, mask.shape[1] - TILE_PX + 1, TILE_PX):
            rows, cols = slice(row, row + TILE_PX), slice(col, col + TILE_PX)
            _write(folder / "images" / f"{row}_{col}.png", image[:3, rows, cols])
            _write(folder / "masks" / f"{row}_{col}.png", mask[None, rows, cols])
    return {"train": str(folder), "test": str(folder)}


SETS: dict[str, Callable[[Path, Path], Values]] = {"rcr": polygons, "water": water_tiles}


def main() -> None:
    """Prints a line an encoder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--sets", nargs="+", default=list(SETS), choices=list(SETS))
    parser.add_argument("--encoders", nargs="+", default=list(ENCODERS), help="files, or random")
    parser.add_argument("--decoder", default="unet")
    parser.add_argument("--supervision", default="frozen")
    parser.add_argument("--bands", default="", help="of the images; empty: those of the encoder")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--seeds", type=int, default=3, help="of decoder and patches")
    parser.add_argument("--split", type=int, nargs="+", default=[0], help="seeds of the split")
    parser.add_argument("--threads", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as kept_in:
        folder = Path(kept_in)
        for name in given.sets:
            values = SETS[name](given.data, folder / name)
            for encoder in given.encoders:
                for split in given.split:
                    answer = run_named(
                        "evaluate",
                        {
                            **values, "task": "segmentation", "encoder": encoder, "decoder": given.decoder,
                            "supervision": given.supervision, "bands": given.bands, "epochs": given.epochs,
                            "seeds": given.seeds, "seed": split, "test_share": 0.4, "threads": given.threads,
                            "device": "cpu",
                            "out": str(folder / f"{name}-{Path(encoder).stem}-{split}"),
                        },
                        SilentObserver(),
                    )  # fmt: skip
                    print(f"{name}, {Path(encoder).stem}, split {split}: {sentence(answer.summary)}", flush=True)


def _whole(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return np.asarray(dataset.read(window=Window(0, 0, dataset.width, dataset.height)))


def _write(path: Path, values: np.ndarray) -> None:
    count, height, width = values.shape
    with rasterio.open(path, "w", driver="PNG", count=count, height=height, width=width, dtype="uint8") as dataset:
        dataset.write(values)


if __name__ == "__main__":
    main()
