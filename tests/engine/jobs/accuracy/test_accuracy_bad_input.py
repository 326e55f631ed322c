"""References and maps that cannot be used: an error that names the input and the remedy, and nothing written."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import shapely

from engine.contract.errors import ErrorCode, JobCancelled, SwimdiffError
from engine.contract.results import MAXIMUM_RESULT_BYTES, result_text, to_json
from engine.contract.results.accuracy import SampleDesign, SampledMap, Stratum
from engine.contract.results.common import GridDescription
from engine.jobs import run_named
from engine.jobs.accuracy.reference import read_design
from engine.observer import SilentObserver
from engine.vector.points import PointFile
from tests.engine.jobs.accuracy.maps import FAKE, NAMES, label_sample, mapped, truth, write_map
from tests.engine.rasters import NORTH_UP, UTM, Fake, write


@pytest.fixture
def map_path(tmp_path: Path) -> Path:
    values = mapped(truth(height=60, width=90))
    values[:5] = 0
    return write_map(tmp_path / "map" / "classes.tif", values)


def layer(path: Path, count: int = 20, **columns: Any) -> Path:
    """Points in the middle of the map, with some columns."""
    rng = np.random.default_rng(0)
    rows, cols = rng.integers(40, 60, count), rng.integers(60, 90, count)
    xy = np.column_stack((NORTH_UP.c + 10 * cols + 5, NORTH_UP.f - 10 * rows - 5)).astype(float)
    PointFile("points", UTM, xy, columns).write(path)
    return path


def refused(map_path: Path, reference: Path | str, out: Path, **values: Any) -> SwimdiffError:
    with pytest.raises(SwimdiffError) as caught:
        run_named(
            "accuracy", {"map": str(map_path), "reference": str(reference), "out": str(out), **values}, SilentObserver()
        )
    assert caught.value.hint, "an error without a remedy"
    assert not out.exists() or not any(out.iterdir())
    return caught.value


def test_a_sample_without_a_label(map_path: Path, tmp_path: Path) -> None:
    sample = run_named("draw-sample", {"map": str(map_path), "out": str(tmp_path / "sample")}, SilentObserver())
    error = refused(map_path, sample.sample, tmp_path / "out")
    assert (
        error.code == ErrorCode.NO_VALID_DATA
        and "reference" in error.message
        and "Look at each point and enter its true class in" in error.hint
    )


def test_an_empty_layer(map_path: Path, tmp_path: Path) -> None:
    path = layer(tmp_path / "empty.gpkg", 0, reference=[])
    assert refused(map_path, path, tmp_path / "out").code == ErrorCode.NO_VALID_DATA


def test_a_field_that_holds_no_classes(map_path: Path, tmp_path: Path) -> None:
    path = layer(tmp_path / "points.gpkg", 200, reference=[f"note {number}" for number in range(200)])
    error = refused(map_path, path, tmp_path / "out")
    assert "note 0" in error.message and NAMES[0] in error.message and "“Class field”" in error.hint


def test_a_field_that_is_not_there_or_not_clear(map_path: Path, tmp_path: Path) -> None:
    path = layer(tmp_path / "points.gpkg", true=[NAMES[0]] * 20, seen=[NAMES[1]] * 20)
    assert "true" in refused(map_path, path, tmp_path / "out").message
    assert "wrong" in refused(map_path, path, tmp_path / "out", class_field="wrong").message


def test_points_elsewhere(map_path: Path, tmp_path: Path) -> None:
    xy = np.array([[100_000.0, 100_000.0], [200_000.0, 100_000.0]])
    PointFile("points", UTM, xy, {"reference": [NAMES[0], NAMES[1]]}).write(tmp_path / "far.gpkg")
    error = refused(map_path, tmp_path / "far.gpkg", tmp_path / "out")
    assert error.code == ErrorCode.NO_OVERLAP and "CRS" in error.hint


def test_points_on_nodata_only(map_path: Path, tmp_path: Path) -> None:
    xy = np.array([[NORTH_UP.c + 15.0, NORTH_UP.f - 15.0], [NORTH_UP.c + 205.0, NORTH_UP.f - 25.0]])
    PointFile("points", UTM, xy, {"reference": [NAMES[0], NAMES[1]]}).write(tmp_path / "none.gpkg")
    error = refused(map_path, tmp_path / "none.gpkg", tmp_path / "out")
    assert error.code == ErrorCode.NO_VALID_DATA and "none.gpkg" in error.message


@pytest.mark.parametrize(
    ("name", "content"), [("empty.gpkg", b""), ("garbage.gpkg", b"garbage" * 500), ("nowhere.gpkg", None)]
)
def test_files_that_are_no_layers(map_path: Path, tmp_path: Path, name: str, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert name in refused(map_path, tmp_path / name, tmp_path / "out").message


def test_several_layers_need_a_name(map_path: Path, tmp_path: Path) -> None:
    path = layer(tmp_path / "two.gpkg", reference=[NAMES[0]] * 20)
    point = np.array([shapely.to_wkb(shapely.Point(NORTH_UP.c + 700, NORTH_UP.f - 500))], object)
    pyogrio.raw.write(
        path, point, [np.array([NAMES[1]], object)], ["class"], crs=UTM, driver="GPKG", layer="other", append=True,
        geometry_type="Point",
    )  # fmt: skip
    assert "2 layers" in refused(map_path, path, tmp_path / "out").message
    result = run_named(
        "accuracy",
        {"map": str(map_path), "reference": str(path), "out": str(tmp_path / "out"), "reference_layer": "other"},
        SilentObserver(),
    )
    assert result.places == 1


def test_imagery_is_no_map(tmp_path: Path) -> None:
    image = write(tmp_path / "image.tif", Fake(bands=4))
    path = layer(tmp_path / "points.gpkg", reference=[NAMES[0]] * 20)
    assert "image.tif" in refused(image, path, tmp_path / "out").message


def test_probabilities_of_another_product(map_path: Path, tmp_path: Path) -> None:
    path = layer(tmp_path / "points.gpkg", reference=[NAMES[0]] * 20)
    other = write(tmp_path / "other.tif", Fake(height=60, width=90, bands=2, dtype="float32"))
    error = refused(map_path, path, tmp_path / "out", probabilities=str(other))
    assert error.code == ErrorCode.BANDS and "other.tif" in error.message


def test_a_sample_of_another_map_of_unknown_size(map_path: Path, tmp_path: Path) -> None:
    sample = run_named("draw-sample", {"map": str(map_path), "out": str(tmp_path / "sample")}, SilentObserver())
    labelled = label_sample(
        Path(sample.sample), tmp_path / "bare.gpkg", truth(height=60, width=90), columns=("reference", "stratum")
    )
    better = truth(height=60, width=90)
    error = refused(write_map(tmp_path / "better.tif", better), labelled, tmp_path / "out")
    assert "another map" in error.message and "sample.json" in error.hint


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"job": "pretrain"}', b'{"job": "draw-sample", "design": 3, "strata": []}', b"[" * 100_000],
)
def test_a_side_file_of_something_else_is_no_design(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "sample.json").write_bytes(content)
    assert read_design(str(tmp_path / "sample.gpkg")) is None


def test_a_side_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    grid = GridDescription("", None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), 1, 5)
    strata = (Stratum(1, "Water", 5, 5.0, 2),)
    design = SampleDesign("draw-sample", "simple", 0, SampledMap("map.tif", "map.tif", {}), grid, "px", strata)
    (tmp_path / "sample.json").write_text(result_text(design))
    assert read_design(str(tmp_path / "sample.gpkg")) == design
    (tmp_path / "sample.json").write_text(json.dumps({**to_json(design), "more": "x" * MAXIMUM_RESULT_BYTES}))
    assert read_design(str(tmp_path / "sample.gpkg")) is None


def test_a_map_without_crs_is_asked_about(tmp_path: Path) -> None:
    bare = write_map(tmp_path / "bare.tif", truth(height=60, width=90), replace(FAKE, crs=None))
    path = tmp_path / "points.gpkg"
    PointFile("points", None, np.array([[NORTH_UP.c + 55.0, NORTH_UP.f - 55.0]]), {"reference": [NAMES[2]]}).write(path)
    assert refused(bare, path, tmp_path / "out").code == ErrorCode.NO_CRS
    result = run_named(
        "accuracy",
        {"map": str(bare), "reference": str(path), "out": str(tmp_path / "out"), "ungeoreferenced": True},
        SilentObserver(),
    )
    facts = json.loads(Path(result.result).read_text())
    assert facts["estimates"]["unit"] == "px"


def test_an_input_is_never_overwritten(map_path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    path = layer(folder / "areas.csv", reference=[NAMES[0]] * 20)
    kept = path.read_bytes()
    with pytest.raises(SwimdiffError) as caught:
        run_named("accuracy", {"map": str(map_path), "reference": str(path), "out": str(folder)}, SilentObserver())
    assert caught.value.code == ErrorCode.OUTPUT_CONFLICT and path.read_bytes() == kept


@pytest.mark.parametrize("after", [0, 3, 6])
def test_cancelling_leaves_nothing(map_path: Path, tmp_path: Path, after: int) -> None:
    class Impatient(SilentObserver):
        asked = 0

        def cancelled(self) -> bool:
            self.asked += 1
            return self.asked > after

    path = layer(tmp_path / "points.gpkg", reference=[NAMES[0]] * 20)
    observer = Impatient()
    values = {"map": str(map_path), "reference": str(path), "out": str(tmp_path / "out")}
    try:
        run_named("accuracy", values, observer)
    except JobCancelled:
        assert not (tmp_path / "out").exists() or not any((tmp_path / "out").iterdir())
    else:
        assert observer.asked <= after, "it was asked to stop, and did not"
