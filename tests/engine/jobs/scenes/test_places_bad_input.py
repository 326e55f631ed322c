"""What a person may give to the jobs on places by mistake: each is named, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from affine import Affine

from engine.contract.errors import ErrorCode, SwimdiffError
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.evaluation.made import write_classes
from tests.engine.jobs.scenes import mosaics
from tests.engine.labels.made import to_crs, write


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Raster, labels and a model, which tests only read."""
    folder = mosaics.prepared(tmp_path_factory.mktemp("places"))
    mosaics.train(folder, cache=str(folder / "cache"))
    return folder


def no_labels(folder: Path) -> dict[str, Any]:
    return {"labels": str(write(folder / "l.gpkg", [], []))}


def one_class(folder: Path) -> dict[str, Any]:
    points = mosaics.middles([(1, 1), (3, 4), (5, 2)])
    return {"labels": str(write(folder / "l.gpkg", points, ["a", "a", "a"], crs=mosaics.CRS))}


def outside(folder: Path) -> dict[str, Any]:
    points = mosaics.middles([(100, 1), (300, 4)])
    return {"labels": str(write(folder / "l.gpkg", points, ["a", "b"], crs=mosaics.CRS))}


def without_crs(folder: Path) -> dict[str, Any]:
    points = mosaics.middles([(1, 1), (3, 4)])
    return {"labels": str(write(folder / "l.shp", points, ["a", "b"], crs=None))}


def too_few(folder: Path) -> dict[str, Any]:
    points = mosaics.middles([(1, 1), (3, 4)])
    return {"labels": str(write(folder / "l.gpkg", points, ["a", "b"], crs=mosaics.CRS))}


def two_classes_in_one_tile(folder: Path) -> dict[str, Any]:
    points = [to_crs(shapely.Point(place, place), mosaics.GRID) for place in (20, 26)]
    return {"labels": str(write(folder / "l.gpkg", points, ["a", "b"], crs=mosaics.CRS))}


def on_nodata(folder: Path) -> dict[str, Any]:
    image = mosaics.pixels()
    image[:, :32] = 0
    points = mosaics.middles([(0, 1), (0, 4), (1, 3), (1, 5)])
    return {
        "raster": str(mosaics.mosaic(folder / "m.tif", image, nodata=0)),
        "labels": str(write(folder / "l.gpkg", points, ["a", "a", "b", "b"], crs=mosaics.CRS)),
    }


def small_raster(folder: Path) -> dict[str, Any]:
    return {"raster": str(mosaics.mosaic(folder / "m.tif", mosaics.pixels()[:, :12, :40]))}


def images_of_one_class(folder: Path) -> dict[str, Any]:
    write_classes(folder / "images", 2)
    (folder / "one").mkdir()
    (folder / "images" / "water").rename(folder / "one" / "water")
    return {"raster": "", "labels": "", "images": str(folder / "one")}


def images_of_several_classes(folder: Path) -> dict[str, Any]:
    write_classes(folder / "images", 1)
    (folder / "t.csv").write_text("file,a,b\nfield_0.png,1,1\nwater_0.png,0,1\ntown_0.png,1,0\n")
    return {"raster": "", "labels": "", "images": str(folder / "images"), "table": str(folder / "t.csv")}


TRAINING: dict[Callable[[Path], dict[str, Any]], tuple[str, str]] = {
    no_labels: ("no_valid_data", "no features"),
    one_class: ("no_valid_data", "only labels of a"),
    outside: ("no_valid_data", "no usable label"),
    without_crs: ("no_crs", "no coordinate reference system"),
    too_few: ("no_valid_data", "2 places are labelled, of 2 classes"),
    two_classes_in_one_tile: ("no_valid_data", "no usable label"),
    on_nodata: ("no_valid_data", "where the image has no data"),
    small_raster: ("input_unsupported", "less than one tile"),
    images_of_one_class: ("input_unsupported", "only one class"),
    images_of_several_classes: ("input_unsupported", "2 classes"),
    lambda _: {"size_m": 2.0}: ("parameter", "1 x 1 pixels"),
    lambda _: {"size_m": 4000.0}: ("parameter", "1999 x 1999 pixels"),
    lambda _: {"labels": ""}: ("parameter", "belong together"),
    lambda _: {"labels": "", "raster": ""}: ("parameter", "Nothing is given"),
    lambda _: {"images": "x"}: ("parameter", "Both"),
    lambda _: {"bands": "1,9"}: ("parameter", "no band"),
}


@pytest.mark.parametrize("change", TRAINING)
def test_training_refuses(made: Path, tmp_path: Path, change: Callable[[Path], dict[str, Any]]) -> None:
    code, words = TRAINING[change]
    with pytest.raises(SwimdiffError) as caught:
        mosaics.train(made, **{"out": str(tmp_path / "out"), **change(tmp_path)})
    assert caught.value.code == ErrorCode(code)
    assert words in caught.value.message
    assert caught.value.hint
    assert not [path for path in (tmp_path / "out").glob("*") if not path.name.startswith(".")]


def coarse(folder: Path) -> dict[str, Any]:
    return {"raster": str(mosaics.mosaic(folder / "m.tif", transform=Affine(9.0, 0.0, 5e5, 0.0, -9.0, 5e6)))}


def other_bands(folder: Path) -> dict[str, Any]:
    return {"raster": str(mosaics.mosaic(folder / "m.tif", mosaics.pixels()[:2], photometric="MINISBLACK"))}


def other_values(folder: Path) -> dict[str, Any]:
    return {"raster": str(mosaics.mosaic(folder / "m.tif", mosaics.pixels() * 100, dtype="uint16"))}


def all_nodata(folder: Path) -> dict[str, Any]:
    return {"raster": str(mosaics.mosaic(folder / "m.tif", 0 * mosaics.pixels(), nodata=0))}


def hardly_data(folder: Path) -> dict[str, Any]:
    image = mosaics.pixels()
    image[:, :, np.arange(mosaics.COLS * 16) % 16 > 3] = 0
    return {"raster": str(mosaics.mosaic(folder / "m.tif", image, nodata=0))}


NAMING: dict[Callable[[Path], dict[str, Any]], tuple[str, str]] = {
    coarse: ("input_unsupported", "ground resolution"),
    other_bands: ("bands", "trained on 3 bands"),
    other_values: ("input_unsupported", "values of"),
    all_nodata: ("no_valid_data", "has data"),
    hardly_data: ("no_valid_data", "at least half of its pixels"),
    small_raster: ("input_unsupported", "less than one tile"),
    lambda _: {"size_m": 60.0}: ("input_unsupported", "trained on places of 32 m"),
    lambda folder: {"model": str(folder / "none.safetensors")}: ("model", "none.safetensors"),
}


@pytest.mark.parametrize("change", NAMING)
def test_naming_refuses(made: Path, tmp_path: Path, change: Callable[[Path], dict[str, Any]]) -> None:
    code, words = NAMING[change]
    with pytest.raises(SwimdiffError) as caught:
        mosaics.classify(made, **{"out": str(tmp_path / "out"), **change(tmp_path)})
    assert caught.value.code == ErrorCode(code)
    assert words in caught.value.message
    assert caught.value.hint
    assert not [path for path in (tmp_path / "out").glob("*") if not path.name.startswith(".")]


def test_who_insists_gets_places_of_another_size_with_a_warning(made: Path, tmp_path: Path) -> None:
    answer = mosaics.classify(made, size_m=60.0, allow_mismatch=True, out=str(tmp_path))
    assert "scenes.size" in [remark.code for remark in answer.remarks]


def test_each_kind_of_model_is_for_its_own_job(made: Path, tmp_path: Path) -> None:
    raster = str(made / "mosaic.tif")
    values = {"raster": raster, "model": str(made / "model" / "model.safetensors"), "out": str(tmp_path)}
    with pytest.raises(SwimdiffError, match="whole places"):
        run_named("classify", values, SilentObserver())
    boxes = [to_crs(shapely.box(x, 10, x + 20, 30), mosaics.GRID) for x in (5, 40, 75, 110)]
    write(tmp_path / "l.gpkg", boxes, ["a", "b", "a", "b"], crs=mosaics.CRS)
    quick = {"raster": raster, "labels": str(tmp_path / "l.gpkg"), "encoder": "none", "head": "linear", "threads": 1}
    run_named("train-classifier", {**quick, "validation": "none", "out": str(tmp_path / "q")}, SilentObserver())
    with pytest.raises(SwimdiffError, match="names pixels"):
        mosaics.classify(made, model=str(tmp_path / "q" / "model.safetensors"), out=str(tmp_path / "o"))


def test_two_classes_in_one_tile_are_named(made: Path, tmp_path: Path) -> None:
    points = [shapely.Point(20, 20), shapely.Point(26, 26), *(shapely.Point(8 + 16 * n, 70) for n in range(6))]
    named = ["a", "b", "a", "b", "a", "b", "a", "b"]
    write(tmp_path / "l.gpkg", [to_crs(p, mosaics.GRID) for p in points], named, crs=mosaics.CRS)
    answer = mosaics.train(made, labels=str(tmp_path / "l.gpkg"), out=str(tmp_path / "out"))
    said = next(remark for remark in answer.remarks if remark.code == "scenes.overlap")
    assert said.features == ("1", "2")
    assert said.values["tiles"] == 1
