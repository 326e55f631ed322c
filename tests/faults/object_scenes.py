"""The jobs on objects, on yards so small that each takes a second or two."""

from __future__ import annotations

from pathlib import Path

from tests.engine.jobs.objects.yards import areas, labels, polygon, things, yard
from tests.engine.labels.made import write
from tests.faults.engine_fork import Engine
from tests.faults.scene import Scene, finish


def train_detector(folder: Path, engine: Engine) -> Scene:
    """train-detector for two steps; it keeps checkpoints."""
    values = {
        "raster": yard(folder / "yard.tif"), "labels": labels(folder / "labels.gpkg"),
        "areas": areas(folder / "areas.gpkg"), "encoder": "random", "frozen": True, "steps": 2, "threads": 1,
        "enlargement": "0.5", "validation": "none",
    }  # fmt: skip
    working = (".partial", ".training")
    return Scene("train-detector", "train-detector", values, {"seed": 1}, working=working, slow=True)


def detect_objects(folder: Path, engine: Engine) -> Scene:
    """detect-objects in windows, with districts."""
    taught = train_detector(folder, engine)
    finish(engine, taught.words(folder / "model"))
    half = (0.0, 0.0, 320.0, 160.0)
    districts = write(folder / "districts.gpkg", [polygon(half)], ["north"], field="name", crs="EPSG:32633")
    values = {
        "raster": taught.values["raster"], "model": folder / "model" / "model.safetensors", "districts": districts,
        "minimum_score": 0.1, "threads": 1,
    }  # fmt: skip
    return Scene("detect-objects", "detect-objects", values, {"unsure": 0, "districts": ""}, slow=True)


def compare_objects(folder: Path, engine: Engine) -> Scene:
    """compare-objects of two layers, which differ by a few."""
    shown = things()
    dates = []
    for name, chosen in (("before", shown[3:]), ("after", shown[:-2])):
        place = folder / name
        place.mkdir()
        scores = [0.5 + 0.004 * number for number in range(len(chosen))]
        polygons, kinds = [polygon(box) for _, box in chosen], [kind for kind, _ in chosen]
        dates.append(write(place / "objects.gpkg", polygons, kinds, crs="EPSG:32633", more={"score": scores}))
    before, after = dates
    return Scene("compare-objects", "compare-objects", {"before": before, "after": after}, {"distance_m": 1.0})
