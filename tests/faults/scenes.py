"""Each job on inputs so small that it takes a fraction of a second, with what stood in its folder before."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import shapely

from tests.engine.evaluation.made import write_classes, zipped
from tests.engine.jobs.accuracy.maps import label_sample, mapped, truth, write_map
from tests.engine.jobs.conftest import changed_scene, scene, write_raster
from tests.engine.jobs.pretrain.pretraining import SETTINGS, images
from tests.engine.jobs.pretrain.test_import_encoder import foreign
from tests.engine.jobs.scenes.mosaics import PIXEL_M, TILE_PX, prepared
from tests.engine.jobs.scenes.mosaics import TRANSFORM as MOSAIC_TRANSFORM
from tests.engine.labels.made import box, write
from tests.engine.rasters import NORTH_UP as FIELD_TRANSFORM
from tests.engine.rasters import UTM as FIELD_CRS
from tests.faults.engine_fork import Engine, words
from tests.faults.object_scenes import compare_objects, detect_objects, train_detector
from tests.faults.scene import Scene, finish

Maker = Callable[[Path, Engine], Scene]
PAIRS = ("north", "middle", "south")  # of run-many


def pair(folder: Path) -> tuple[Path, Path]:
    """Two dates of 90 by 80 pixels."""
    place = (slice(None), slice(50, 130), slice(100, 190))
    before, after = scene()[place], changed_scene()[place]
    before[:, :5, :9] = 0
    return (
        write_raster(folder / "before.tif", before, nodata=0),
        write_raster(folder / "after.tif", after, nodata=0),
    )


def change(folder: Path, engine: Engine) -> Scene:
    """detect-change in windows, with groups and a cloud-optimised raster."""
    before, after = pair(folder)
    values = {"before": before, "after": after, "method": "cva", "window_px": 64, "threads": 1}
    more = {"groups": 2, "raster_format": "cog"}
    return Scene("change", "detect-change", {**values, **more}, {"context": "none", "groups": 0, "threshold": "0.4"})


def fitted_change(folder: Path, engine: Engine) -> Scene:
    """detect-change by a method that iterates over the whole pair, in an area of interest."""
    before, after = pair(folder)
    area = write(folder / "area.gpkg", [box(4, 6, 60, 60)], ["here"], crs="EPSG:32631")
    values = {"before": before, "after": after, "method": "irmad", "window_px": 64, "threads": 1}
    return Scene("fitted-change", "detect-change", {**values, "area_of_interest": area}, {"normalisation": "none"})


def apply(folder: Path, engine: Engine) -> Scene:
    """apply-threshold, which writes parts of a finished result anew."""
    whole, finished = change(folder, engine), folder / "finished"
    finish(engine, words(whole.job, **whole.values, out=finished))
    values = {"threshold": "0.3", "minimum_area_px": 2, "groups": 3}
    return Scene("apply", "apply-threshold", values, folder_field="result", begins=finished, both=False)


def run_many(folder: Path, engine: Engine) -> Scene:
    """run-many over three pairs, each in a process that meets no fault; a run that fails may leave whole ones."""
    first, second, third = (folder / name for name in PAIRS)
    first.mkdir()
    pair(first)
    for place in (second, third):
        shutil.copytree(first, place)
    lines = [f"{name},{name}/before.tif,{name}/after.tif" for name in PAIRS]
    (folder / "pairs.csv").write_text("\n".join(["name,before,after", *lines]) + "\n")
    values = {"source": folder / "pairs.csv", "settings": "method=cva threads=1 context=none"}
    working = (".partial", "runs.sqlite", *(f"{name}/" for name in PAIRS))
    # The earlier result has the same runs, which are done then: only what is shown of the whole is made anew.
    whole = ("runs.csv", "runs.gpkg", "catalog.json", "report.html", "result.json")
    return Scene("run-many", "run-many", values, {"retry": True}, working=(*working, *whole), slow=True, between=True)


def labelled(folder: Path) -> tuple[Path, Path]:
    """An image of fields and polygons that name them."""
    image = scene(3, 4, 80, 90)
    image[:, :40] += 900
    image[1, :, 45:] += 700
    places = [box(col, row, 9, 9) for row in range(2, 78, 13) for col in range(3, 80, 14)]
    names = [f"{'high' if row < 40 else 'low'} {'green' if col >= 45 else 'grey'}" for row, col in corners(places)]
    return (
        write_raster(folder / "image.tif", image, transform=FIELD_TRANSFORM, crs=FIELD_CRS),
        write(folder / "labels.gpkg", places, names),
    )


def corners(places: list[shapely.Geometry]) -> list[tuple[float, float]]:
    """Row and column of the middle of each box."""
    inverse = ~FIELD_TRANSFORM
    found = []
    for one in places:
        col, row = inverse @ (one.centroid.x, one.centroid.y)
        found.append((row, col))
    return found


def train(folder: Path, engine: Engine) -> Scene:
    """train-classifier, quick, with the map of a view."""
    image, labels = labelled(folder)
    west, north = FIELD_TRANSFORM @ (5, 5)
    east, south = FIELD_TRANSFORM @ (70, 60)
    values = {
        "raster": image, "labels": labels, "encoder": "none", "folds": 3, "threads": 1, "head": "linear",
        "view": f"{west},{south},{east},{north}", "places": 3,
    }  # fmt: skip
    return Scene("train", "train-classifier", values, {"seed": 1, "view": ""}, working=(".partial", ".view"), slow=True)


def train_thorough(folder: Path, engine: Engine) -> Scene:
    """train-classifier, thorough: it keeps checkpoints."""
    image, labels = labelled(folder)
    values = {
        "raster": image, "labels": labels, "encoder": "random", "mode": "thorough", "epochs": 2, "threads": 1,
        "validation": "none", "frozen": True,
    }  # fmt: skip
    working = (".partial", ".training")
    return Scene("train-thorough", "train-classifier", values, {"seed": 1}, working=working, slow=True)


def classify(folder: Path, engine: Engine) -> Scene:
    """classify with all that it can write."""
    image, labels = labelled(folder)
    training = words("train-classifier", raster=image, labels=labels, encoder="none", folds=2, threads=1, head="linear",
                     out=folder / "model")  # fmt: skip
    finish(engine, training)
    values = {
        "raster": image, "model": folder / "model" / "model.safetensors", "window_px": 64, "threads": 1,
        "probabilities": True, "uncertainty": True, "places": 4, "majority_px": 1,
    }  # fmt: skip
    return Scene("classify", "classify", values, {"majority_px": 3, "probabilities": False})


def train_scenes(folder: Path, engine: Engine) -> Scene:
    """train-scenes with regions left out."""
    places = prepared(folder)
    values = {
        "raster": places / "mosaic.tif", "labels": places / "labels.gpkg", "size_m": TILE_PX * PIXEL_M,
        "encoder": "random", "folds": 2, "head": "neighbours", "threads": 1,
    }  # fmt: skip
    return Scene("train-scenes", "train-scenes", values, {"seed": 1, "validation": "none"}, slow=True)


def classify_scenes(folder: Path, engine: Engine) -> Scene:
    """classify-scenes with all that it can write."""
    taught = train_scenes(folder, engine)
    finish(engine, words(taught.job, **taught.values, out=folder / "model"))
    model = folder / "model" / "model.safetensors"
    values = {"raster": taught.values["raster"], "model": model, "probabilities": True, "threads": 1}
    return Scene("classify-scenes", "classify-scenes", values, {"overlap_percent": 50}, slow=True)


def more_like_this(folder: Path, engine: Engine) -> Scene:
    """more-like-this."""
    x, y = MOSAIC_TRANSFORM @ (3.5 * TILE_PX, 2.5 * TILE_PX)
    values = {
        "raster": prepared(folder) / "mosaic.tif", "place": f"{x},{y}", "size_m": TILE_PX * PIXEL_M,
        "encoder": "random", "threads": 1, "count": 5,
    }  # fmt: skip
    return Scene("more-like-this", "more-like-this", values, {"count": 3}, slow=True)


def small_map(folder: Path) -> tuple[Path, np.ndarray]:
    """A class map, and what is true of it."""
    true = truth(height=90, width=110)
    return write_map(folder / "map" / "classes.tif", mapped(true)), true


def sample(folder: Path, engine: Engine) -> Scene:
    """draw-sample."""
    path, _ = small_map(folder)
    return Scene("sample", "draw-sample", {"map": path, "count": 100}, {"seed": 5})


def accuracy(folder: Path, engine: Engine) -> Scene:
    """accuracy of a map by a checked sample."""
    path, true = small_map(folder)
    finish(engine, words("draw-sample", map=path, count=100, out=folder / "drawn"))
    checked = label_sample(folder / "drawn" / "sample.gpkg", folder / "checked.gpkg", true)
    design = folder / "drawn" / "sample.json"
    shutil.copy(design, folder / "sample.json")
    return Scene("accuracy", "accuracy", {"map": path, "reference": checked}, {"confidence": 0.8})


def export(folder: Path, engine: Engine) -> Scene:
    """export-map with every product."""
    path, _ = small_map(folder)
    values = {"map": path, "title": "Fields", "licence": "CC0-1.0", "package": "zip", "date": "2020-02-03"}
    return Scene("export", "export-map", values, {"dissolve": True, "smoothing": 1.0})


def pretrain(folder: Path, engine: Engine) -> Scene:
    """pretrain for three steps, each with a checkpoint."""
    sources = images(folder / "images", 2, 96)
    fast = {"backbone": "efficientnet_lite0", "batch_size": 4, "steps": 3, "checkpoint_steps": 1}
    working = ("checkpoints", "cache", "metrics.csv", ".partial")
    values = {**SETTINGS, "sources": [sources], **fast}
    return Scene("pretrain", "pretrain", values, working=working, slow=True)


def evaluate(folder: Path, engine: Engine) -> Scene:
    """evaluate by neighbours."""
    fit = zipped(write_classes(folder / "fit", 4), folder / "fit.zip")
    held = zipped(write_classes(folder / "held", 3, seed=5), folder / "held.zip")
    values = {"task": "knn", "train": fit, "test": held, "encoder": "random", "threads": 1, "seeds": 1,
              "neighbours": 1}  # fmt: skip
    return Scene("evaluate", "evaluate", values, {"seeds": 2})


def import_encoder(folder: Path, engine: Engine) -> Scene:
    """import-encoder of a checkpoint of others."""
    return Scene("import", "import-encoder", {"weights": foreign(folder / "moco_r18.pth")}, slow=True)


MAKERS: dict[str, Maker] = {
    "change": change, "fitted-change": fitted_change, "apply": apply, "train": train, "train-thorough": train_thorough,
    "classify": classify, "sample": sample, "accuracy": accuracy, "export": export, "pretrain": pretrain,
    "evaluate": evaluate, "import": import_encoder, "train-scenes": train_scenes, "classify-scenes": classify_scenes,
    "more-like-this": more_like_this, "train-detector": train_detector, "detect-objects": detect_objects,
    "compare-objects": compare_objects, "run-many": run_many,
}  # fmt: skip


def make(name: str, folder: Path, engine: Engine) -> Scene:
    """Makes the inputs of a scene."""
    place = folder / name
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    return MAKERS[name](place, engine)
