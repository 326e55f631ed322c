"""What a person may give by mistake: each is named, with what to do, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.backbones.catalogue import shipped_encoders
from engine.contract.errors import ErrorCode, SwimdiffError
from engine.contract.jobs.classification import TrainClassifier
from engine.contract.remarks import Remark, sentence
from engine.contract.results import from_json, to_json
from engine.files.lock import FolderLock
from engine.jobs.classify import train_classifier
from engine.observer import Observer, SilentObserver
from tests.engine import rasters
from tests.engine.classifiers import thorough_scenes as made
from tests.engine.labels.made import box, write

HOLE = (slice(0, 40), slice(0, 40))


def run(job: TrainClassifier, observer: Observer) -> dict[str, Any]:
    """Runs the job; its answer as the command line prints it."""
    found: dict[str, Any] = to_json(train_classifier.run(job, observer))
    return found


@pytest.fixture
def image(tmp_path: Path) -> Path:
    return rasters.write(tmp_path / "image.tif", rasters.Fake(nodata=0.0, hole=HOLE))


def two_classes(path: Path, col: float = 60.0, size: float = 8.0) -> Path:
    places = [(col, 50), (col + 20, 50), (col, 70), (col + 20, 70)]
    return write(path, [box(x, y, size, size) for x, y in places], ["a", "a", "b", "b"])


def no_labels(folder: Path) -> dict[str, Any]:
    return {"labels": str(write(folder / "l.gpkg", [], []))}


def one_class(folder: Path) -> dict[str, Any]:
    return {"labels": str(write(folder / "l.gpkg", [box(60, 60, 9, 9)], ["a"]))}


def on_nodata(folder: Path) -> dict[str, Any]:
    return {"labels": str(write(folder / "l.gpkg", [box(5, 5, 9, 9), box(20, 20, 9, 9)], ["a", "b"]))}


def one_class_on_nodata(folder: Path) -> dict[str, Any]:
    return {"labels": str(write(folder / "l.gpkg", [box(5, 5, 9, 9), box(70, 70, 9, 9)], ["a", "b"]))}


def outside(folder: Path) -> dict[str, Any]:
    return {"labels": str(two_classes(folder / "l.gpkg", col=5000.0))}


def too_few(folder: Path) -> dict[str, Any]:
    return {"labels": str(write(folder / "l.gpkg", [box(60.2, 60.2, 0.5, 0.5), box(70.2, 60.2, 0.5, 0.5)], ["a", "b"]))}


def no_such_band(folder: Path) -> dict[str, Any]:
    return {"bands": "1,9"}


def no_such_encoder(folder: Path) -> dict[str, Any]:
    return {"encoder": str(folder / "none.safetensors")}


def encoder_of_other_bands(folder: Path) -> dict[str, Any]:
    return {"encoder": str(shipped_encoders()[0].path), "bands": "1,2"}


def view_elsewhere(folder: Path) -> dict[str, Any]:
    return {"view": "0,0,10,10"}


def a_broken_class_list(folder: Path) -> dict[str, Any]:
    return {"classes": "[{"}


CASES: list[tuple[Callable[[Path], dict[str, Any]], ErrorCode | None, str]] = [
    (no_labels, ErrorCode.NO_VALID_DATA, "no features"),
    (one_class, ErrorCode.NO_VALID_DATA, "only labels of a"),
    (on_nodata, ErrorCode.NO_VALID_DATA, "no data"),
    (one_class_on_nodata, ErrorCode.NO_VALID_DATA, "only labels of b"),
    (outside, ErrorCode.NO_VALID_DATA, "contains no usable label"),
    (too_few, ErrorCode.NO_VALID_DATA, "2 labelled pixels for 2 classes"),
    (no_such_band, None, "9"),
    (no_such_encoder, ErrorCode.MODEL, "does not exist"),
    (encoder_of_other_bands, ErrorCode.MODEL, "needs the bands"),
    (view_elsewhere, None, "“View”"),
    (a_broken_class_list, ErrorCode.PARAMETER, "“Classes”"),
]


@pytest.mark.parametrize(("make", "code", "words"), CASES, ids=[case[0].__name__ for case in CASES])
def test_bad_input_is_named(
    image: Path, tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch, make: Any, code: Any, words: str
) -> None:
    monkeypatch.chdir(root)
    out = tmp_path / "out"
    values = {"labels": str(two_classes(tmp_path / "good.gpkg")), "encoder": "none", **make(tmp_path)}
    job = TrainClassifier(raster=str(image), out=str(out), cache=str(tmp_path / "cache"), **values)
    with pytest.raises(SwimdiffError) as caught:
        run(job, SilentObserver())
    assert words in caught.value.message
    assert caught.value.hint
    assert code is None or caught.value.code is code
    assert not out.exists() or not list(out.iterdir())


def test_an_encoder_is_no_raster_and_a_model_no_encoder(image: Path, tmp_path: Path) -> None:
    labels = two_classes(tmp_path / "l.gpkg")
    job = TrainClassifier(raster=str(image), labels=str(labels), out=str(tmp_path / "out"), encoder="none")
    model = run(job, SilentObserver())["model"]
    again = TrainClassifier(raster=str(image), labels=str(labels), out=str(tmp_path / "other"), encoder=model)
    with pytest.raises(SwimdiffError, match="trained classifier, not an encoder"):
        run(again, SilentObserver())


def test_a_folder_that_another_run_writes_to_is_refused(image: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    job = TrainClassifier(raster=str(image), labels=str(two_classes(tmp_path / "l.gpkg")), out=str(out), encoder="none")
    with FolderLock(out), pytest.raises(SwimdiffError) as caught:
        run(job, SilentObserver())
    assert caught.value.code is ErrorCode.OUTPUT_BUSY


def test_inputs_are_not_overwritten(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    raster = rasters.write(out / "classes.tif", rasters.PLAIN)
    labels = two_classes(tmp_path / "l.gpkg")
    with pytest.raises(SwimdiffError) as caught:
        run(TrainClassifier(raster=str(raster), labels=str(labels), out=str(out)), SilentObserver())
    assert caught.value.code is ErrorCode.OUTPUT_CONFLICT


def test_what_cannot_be_used_is_named_and_the_rest_is(tmp_path: Path) -> None:
    truth = made.cover()
    image = made.image(tmp_path / "image.tif", truth, 1)
    geometries, classes = [], []
    for feature in made.drawn(truth).features:
        col, row, right, bottom = feature.geometry.bounds
        geometries.append(box(col, row, right - col, bottom - row))
        classes.append(f"class {feature.label}")
    geometries += [box(9000, 9000, 5, 5), None, box(66, 92, 2, 2)]
    classes += ["class 0", "class 1", None]
    labels = write(tmp_path / "l.gpkg", geometries, classes)
    job = TrainClassifier(raster=str(image), labels=str(labels), out=str(tmp_path / "out"), encoder="none", folds=2)
    result = run(job, SilentObserver())
    said = " ".join(sentence(from_json(Remark, one)) for one in result["remarks"])
    assert all(f"Feature {number}" in said for number in (len(geometries) - 2, len(geometries) - 1, len(geometries)))
    assert result["overall"] > 0.95


@pytest.mark.parametrize("bands", [1, 2, 13])
def test_any_number_of_bands_is_learned_from(tmp_path: Path, bands: int) -> None:
    fake = rasters.Fake(bands=bands, dtype="float32", nodata=None)
    values = rasters.pattern(fake)
    values[:, :, :68] *= 0.2
    values[0, :9, :9] = np.nan
    image = rasters.write(tmp_path / "image.tif", fake, values)
    places = [(10, 20), (30, 60), (20, 80), (90, 20), (100, 60), (110, 80)]
    labels = write(tmp_path / "l.gpkg", [box(x, y, 9, 9) for x, y in places], ["dark"] * 3 + ["light"] * 3)
    job = TrainClassifier(raster=str(image), labels=str(labels), out=str(tmp_path / "out"), folds=3)
    assert run(job, SilentObserver())["overall"] > 0.8  # chance is one half
