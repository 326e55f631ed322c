"""Hostile inputs: each a command on files that were made to stop, to fool or to exhaust whoever reads them."""

from __future__ import annotations

import functools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine.backbones.files import save_encoder
from engine.backbones.registry import random_encoder
from engine.contract.card import Card
from tests.engine.evaluation.made import write_classes, zipped
from tests.engine.jobs.accuracy.maps import mapped, truth, write_map
from tests.engine.jobs.conftest import changed_scene, scene, write_raster
from tests.engine.labels.made import box, write
from tests.faults.engine_fork import words

CRS = "EPSG:32631"


@dataclass(frozen=True)
class Hostile:
    """A command on hostile inputs.

    Args:
        name: of the case.
        words: the command line; its output folder is `out` in the case's folder.
        may_succeed: whether a run that ends well is no fault: what it read was harmless after all.
    """

    name: str
    words: list[str]
    may_succeed: bool = False


# Makes a case in a folder of its own, from the good files that `Good` holds.
Maker = Callable[[Path, "Good"], Hostile | list[str]]


class Good:
    """Sound inputs, made once, beside which each case lays its hostile one.

    Args:
        folder: for them.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)

    @functools.cached_property
    def before(self) -> Path:
        """First date."""
        return write_raster(self.folder / "before.tif", scene()[:, 50:130, 100:190])

    @functools.cached_property
    def after(self) -> Path:
        """Second date."""
        return write_raster(self.folder / "after.tif", changed_scene()[:, 50:130, 100:190])

    @functools.cached_property
    def labels(self) -> Path:
        """Labels of two classes."""
        places = [box(col, row, 9, 9) for row in range(2, 70, 13) for col in range(3, 80, 14)]
        names = [("a", "b")[number % 2] for number in range(len(places))]
        return write(self.folder / "labels.gpkg", places, names, crs=CRS)

    @functools.cached_property
    def map(self) -> Path:
        """A class map."""
        return write_map(self.folder / "map" / "classes.tif", mapped(truth(height=90, width=110)))

    @functools.cached_property
    def images(self) -> Path:
        """A zip of labelled images."""
        return zipped(write_classes(self.folder / "images", 3), self.folder / "images.zip")

    @functools.cached_property
    def encoder(self) -> Path:
        """An encoder file."""
        path = self.folder / "encoder.safetensors"
        save_encoder(
            path,
            random_encoder(3, 5),
            Card("resnet18", ("blue", "green", "red"), "fixed", (90.0,) * 3, (50.0,) * 3, name="Good"),
        )
        return path

    def detect(self, out: Path, **values: Any) -> list[str]:
        """Words of a detect-change on these."""
        usual = {"before": self.before, "after": self.after, "method": "cva", "threads": 1}
        return words("detect-change", **{**usual, **values}, out=out)

    def train(self, out: Path, **values: Any) -> list[str]:
        """Words of a train-classifier."""
        usual = {"raster": self.before, "labels": self.labels, "encoder": "none", "folds": 2, "threads": 1}
        return words("train-classifier", **{**usual, "head": "linear", "validation": "none", **values}, out=out)

    def export(self, out: Path, **values: Any) -> list[str]:
        """Words of an export-map."""
        return words("export-map", **{"map": self.map, **values}, out=out)

    def check(self, out: Path, **values: Any) -> list[str]:
        """Words of an accuracy."""
        return words("accuracy", **{"map": self.map, "reference": self.labels, **values}, out=out)

    def plan(self, sources: Path, **values: Any) -> list[str]:
        """Words of a plan-pretraining."""
        return words("plan-pretraining", **{"sources": [sources], "patch_px": 16, **values})

    def evaluate(self, out: Path, **values: Any) -> list[str]:
        """Words of an evaluate by neighbours."""
        usual = {"task": "knn", "train": self.images, "test": self.images, "encoder": "random", "seeds": 1}
        return words("evaluate", **{**usual, "threads": 1, "neighbours": 1, **values}, out=out)

    def classify(self, out: Path, model: Path) -> list[str]:
        """Words of a classify with a model."""
        return words("classify", raster=self.before, model=model, threads=1, out=out)

    def imported(self, out: Path, weights: Path) -> list[str]:
        """Words of an import-encoder."""
        return words("import-encoder", weights=weights, out=out)


def plain_image(path: Path, edge_px: int = 40) -> Path:
    """A small raster in a folder of its own."""
    return write_raster(path, np.full((3, edge_px, edge_px), 100.0) + scene(2, 3, edge_px, edge_px))


def collected(*makers: Callable[[], Iterator[tuple[str, Maker]]]) -> dict[str, Maker]:
    """All cases of some kinds by their names."""
    found: dict[str, Maker] = {}
    for kind in makers:
        for name, maker in kind():
            if name in found:
                raise ValueError(f"two cases are called {name}")
            found[name] = maker
    return found
