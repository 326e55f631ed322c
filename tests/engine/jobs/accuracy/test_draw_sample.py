"""`draw-sample`: points that are a fair sample, with what is needed to make estimates of them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.contract.errors import ErrorCode, JobCancelled, SwimdiffError
from engine.contract.results.accuracy import PointSampleAnswer
from engine.jobs import run_named
from engine.observer import SilentObserver
from engine.vector.points import PointFile
from tests.engine.jobs.accuracy.maps import CLASSES, FAKE, NAMES, mapped, pixels_of, read_layer, truth, write_map
from tests.engine.remarks import sentences


@pytest.fixture
def map_path(tmp_path: Path) -> Path:
    return write_map(tmp_path / "map" / "classes.tif", mapped(truth()))


def drawn(map_path: Path, out: Path, **values: Any) -> PointSampleAnswer:
    return run_named("draw-sample", {"map": str(map_path), "out": str(out), **values}, SilentObserver())


def test_a_sample_tells_all_that_is_needed(map_path: Path, tmp_path: Path) -> None:
    result = drawn(map_path, tmp_path / "out", count=200, seed=3)
    xy, fields = read_layer(Path(result.sample))
    assert list(fields) == ["id", "stratum", "map", "reference", "weight", "x", "y"]
    values = mapped(truth())
    rows, cols = pixels_of(xy)
    np.testing.assert_array_equal(values[rows, cols], fields["stratum"])
    names = {one.value: one.name for one in CLASSES}
    assert [names[int(value)] for value in fields["stratum"]] == list(fields["map"])
    assert all(text is None for text in fields["reference"])
    np.testing.assert_array_equal(np.column_stack((fields["x"], fields["y"])), xy)
    design = json.loads(Path(result.result).read_text())
    assert design["design"] == "stratified" and design["seed"] == 3 and design["count"] == 200 == result.count
    for stratum in design["strata"]:
        held = int(np.count_nonzero(values == stratum["value"]))
        assert stratum["pixels"] == held and stratum["area"] == pytest.approx(100.0 * held, rel=0.002)
        of_class = fields["stratum"] == stratum["value"]
        assert stratum["points"] == np.count_nonzero(of_class) >= 20
        # Together the points stand for all pixels of their class.
        assert fields["weight"][of_class].sum() == pytest.approx(held)
    assert [stratum["name"] for stratum in design["strata"]] == list(NAMES)
    assert design["map"]["fingerprint"]["parts_sha256"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["sample.gpkg", "sample.json"]


def test_the_same_seed_gives_the_same_bytes_and_another_one_other_points(map_path: Path, tmp_path: Path) -> None:
    files = [
        Path(drawn(map_path, tmp_path / name, count=100, seed=seed).sample).read_bytes()
        for name, seed in (("a", 1), ("b", 1), ("c", 2))
    ]
    assert files[0] == files[1] != files[2]


def test_answers_are_never_written_over(map_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    drawn(map_path, out, count=100)
    sample = Path(drawn(map_path, out, count=120).sample)  # nobody has checked it yet
    xy, fields = read_layer(sample)
    fields["reference"] = np.array(["Sand" if number in (1, 5) else None for number in fields["id"]], object)
    sample.unlink()
    PointFile("sample", None, xy, fields).write(sample)
    before = sample.read_bytes()
    with pytest.raises(SwimdiffError, match="2 points") as caught:
        drawn(map_path, out, count=100)
    assert caught.value.code is ErrorCode.OUTPUT_CONFLICT
    assert sample.read_bytes() == before
    sample.write_bytes(b"no sample")  # somebody's, then
    with pytest.raises(SwimdiffError, match=r"sample\.gpkg") as caught:
        drawn(map_path, out, count=100)
    assert caught.value.code is ErrorCode.OUTPUT_CONFLICT and sample.read_bytes() == b"no sample"
    sample.unlink()
    assert drawn(map_path, out, count=100).count == 100


def test_the_precision_sets_the_number(map_path: Path, tmp_path: Path) -> None:
    for precision, number in ((0.02, 319), (0.05, 51)):  # 0.85 * 0.15 / 0.02**2 = 318.75
        result = drawn(map_path, tmp_path / str(precision), precision=precision, minimum_per_class=2)
        assert result.count == pytest.approx(number, abs=3)


@pytest.mark.parametrize("design", ["simple", "systematic"])
def test_other_designs_cover_the_map_evenly(map_path: Path, tmp_path: Path, design: str) -> None:
    result = drawn(map_path, tmp_path / "out", count=400, design=design)
    assert 340 <= result.count <= 460 and (design == "systematic" or result.count == 400)
    _, fields = read_layer(Path(result.sample))
    values = mapped(truth())
    assert len(np.unique(fields["weight"])) == 1
    assert fields["weight"].sum() == pytest.approx(np.count_nonzero(values))
    shares = [np.mean(fields["stratum"] == value) for value in (1, 2, 5, 9)]
    expected = [np.count_nonzero(values == value) / np.count_nonzero(values) for value in (1, 2, 5, 9)]
    np.testing.assert_allclose(shares, expected, atol=0.08)


def test_a_class_of_few_pixels_is_taken_whole_and_named(tmp_path: Path) -> None:
    values = np.full((60, 80), 9, np.uint8)
    values[10, 10:15] = 1
    path = write_map(tmp_path / "classes.tif", values)
    result = drawn(path, tmp_path / "out", count=60)
    _, fields = read_layer(Path(result.sample))
    assert np.count_nonzero(fields["stratum"] == 1) == 5 and len(fields["stratum"]) == 60
    assert any(NAMES[0] in warning for warning in sentences(result.remarks))


def test_a_number_too_small_for_the_minimum_is_said(map_path: Path, tmp_path: Path) -> None:
    result = drawn(map_path, tmp_path / "out", count=20)
    assert result.count == 20 and any("too few" in warning for warning in sentences(result.remarks))
    error = refused(map_path, tmp_path / "few", count=7)
    assert error.code == ErrorCode.PARAMETER and "7 points are too few" in error.message


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_map_without_names_or_georeference_can_be_sampled(tmp_path: Path) -> None:
    bare = write_map(tmp_path / "bare.tif", mapped(truth()), replace(FAKE, crs=None, transform=None), ())
    result = drawn(bare, tmp_path / "out", count=100)
    xy, fields = read_layer(Path(result.sample))
    assert set(fields["map"]) == {"1", "2", "5", "9"}
    assert (xy[:, 0] > 0).all() and (xy[:, 1] < 0).all()
    assert json.loads(Path(result.result).read_text())["area_unit"] == "px"


def refused(map_path: Path, out: Path, **values: Any) -> SwimdiffError:
    with pytest.raises(SwimdiffError) as caught:
        drawn(map_path, out, **values)
    assert caught.value.hint, "an error without a remedy"
    assert not (out / "sample.gpkg").exists() and not (out / "sample.json").exists()
    return caught.value


def test_what_is_no_map_is_refused_by_name(tmp_path: Path, before: Path) -> None:
    assert "before.tif" in refused(before, tmp_path / "out").message
    assert refused(before, tmp_path / "out").code == ErrorCode.BANDS
    empty = write_map(tmp_path / "empty.tif", np.zeros((40, 50), np.uint8))
    assert refused(empty, tmp_path / "out").code == ErrorCode.NO_VALID_DATA
    assert refused(tmp_path / "nowhere.tif", tmp_path / "out").code == ErrorCode.INPUT_MISSING


def test_a_sample_that_is_labelled_is_not_lost_by_a_run_that_fails(map_path: Path, tmp_path: Path) -> None:
    result = drawn(map_path, tmp_path / "out", count=100)
    kept = Path(result.sample).read_bytes()

    class Impatient(SilentObserver):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(JobCancelled):
        run_named("draw-sample", {"map": str(map_path), "out": str(tmp_path / "out")}, Impatient())
    with pytest.raises(SwimdiffError):
        drawn(map_path, tmp_path / "out", count=3)
    assert Path(result.sample).read_bytes() == kept
