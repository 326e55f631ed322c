"""The main job, whole: what it writes, and that it is right, the same everywhere, and honest about what it did."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.warp import reproject

from engine.contract.errors import SwimdiffError
from engine.contract.remarks import sentence
from engine.contract.results import read_result, to_json
from engine.contract.results.change import ChangeAnswer, ChangeResult
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.jobs.conftest import (
    CHANGED,
    FINAL_NAMES,
    HEIGHT_PX,
    WIDTH_PX,
    FinishedRuns,
    changed_scene,
    scene,
    write_raster,
)

METHODS = ("cva", "irmad", "fused")


def run(before: Path, after: Path, out: Path, **values: Any) -> ChangeAnswer:
    return run_named(
        "detect-change", {"before": str(before), "after": str(after), "out": str(out), **values}, SilentObserver()
    )


def classes(result: ChangeAnswer) -> np.ndarray:
    with rasterio.open(result.change) as dataset:
        return dataset.read(1)


def truth() -> np.ndarray:
    mask = np.zeros((HEIGHT_PX, WIDTH_PX), bool)
    mask[CHANGED] = True
    return mask


def overlap(found: np.ndarray, expected: np.ndarray) -> float:
    return float((found & expected).sum() / (found | expected).sum())


@pytest.mark.parametrize("method", METHODS)
def test_the_change_is_found_and_nodata_is_where_either_date_has_none(finished: FinishedRuns, method: str) -> None:
    result = finished(method=method)
    found = classes(result)
    # The structure that fused looks at reaches nine pixels, so that it draws a block of 30 x 50 wider than it is.
    assert overlap(found == 1, truth()) > (0.4 if method == "fused" else 0.6)
    assert (found == 1)[truth()].mean() > 0.95
    expected = np.zeros(found.shape, bool)
    expected[10:20, 10:30] = expected[150:160, 200:210] = True
    np.testing.assert_array_equal(found == 255, expected)
    with rasterio.open(result.score) as dataset:
        score = dataset.read(1, masked=True)
        np.testing.assert_array_equal(score.mask, expected)
        assert score.min() >= 0
        assert score.max() <= 1


def test_all_files_stand_there_and_result_json_vouches_for_them(finished: FinishedRuns) -> None:
    result = finished(method="cva")
    out = Path(result.folder)
    facts = json.loads((out / "result.json").read_text())
    for name in FINAL_NAMES:
        assert (out / name).is_file()
    for name, known in facts["files"].items():
        content = (out / name).read_bytes()
        assert len(content) == known["bytes"]
        assert hashlib.sha256(content).hexdigest() == known["sha256"]
    assert not [path for path in out.iterdir() if "partial" in path.name or path.name.startswith(".swimdiff")]
    assert facts["summary"] == to_json(result.summary)
    read = read_result(ChangeResult, out / "result.json")
    assert to_json(read) == facts
    assert read.remarks == result.remarks
    assert sum(facts["histogram"]["counts"]) == (classes(result) != 255).sum()
    provenance = facts["provenance"]
    assert set(provenance["inputs"]) == {str(finished.before), str(finished.after)}
    assert provenance["parameters"]["method"] == "cva"
    assert {"engine", "torch", "rasterio", "gdal"} <= set(provenance["versions"])


def test_the_class_raster_carries_names_and_colours(finished: FinishedRuns) -> None:
    result = finished(method="cva")
    shown = subprocess.run(["gdalinfo", result.change], capture_output=True, text=True, check=True).stdout
    assert "0: No change" in shown
    assert "1: Change" in shown
    assert "213,94,0,255" in shown
    assert "NoData Value=255" in shown
    with rasterio.open(result.change) as dataset:
        assert dataset.profile["tiled"]
        assert dataset.profile["compress"] == "zstd"


def test_areas_agree_between_raster_polygons_and_facts(finished: FinishedRuns) -> None:
    result = finished(method="cva", before_date="2018-10-13")
    facts = json.loads(Path(result.result).read_text())
    rows = {row["name"]: row for row in facts["areas"]["rows"]}
    found = classes(result)
    assert rows["Change"]["pixels"] == (found == 1).sum()
    assert rows["No data"]["pixels"] == (found == 255).sum()
    # UTM at its central meridian draws lengths 0.04 % short.
    assert rows["Change"]["area"] == pytest.approx((found == 1).sum() * 0.01, rel=2e-3)
    meta, _, geometry, columns = pyogrio.raw.read(result.polygons)
    values = dict(zip(meta["fields"], columns, strict=True))
    assert len(geometry) == facts["areas"]["polygons"]
    assert values["area_ha"].sum() == pytest.approx(rows["Change"]["area"])
    assert set(values["before_date"]) == {"2018-10-13"}
    assert (values["pixels"] >= 4).all()


@pytest.mark.parametrize("method", METHODS)
def test_the_window_does_not_change_the_result(finished: FinishedRuns, method: str) -> None:
    results = [finished(method=method, window_px=64), finished(method=method)]  # the usual window holds the whole
    with rasterio.open(results[0].score) as one, rasterio.open(results[1].score) as other:
        np.testing.assert_allclose(one.read(1), other.read(1), atol=1e-6)


def test_layers_of_other_crs_cell_size_and_extent_are_brought_together(before: Path, tmp_path: Path) -> None:
    image = changed_scene()
    target = np.zeros((4, 400, 420))
    transform = from_origin(2.9995, 45.1545, 0.0001, 0.00007)
    reproject(
        image,
        target,
        src_transform=from_origin(500000.0, 5000000.0, 10.0, 10.0),
        src_crs=CRS.from_epsg(32631),
        dst_transform=transform,
        dst_crs=CRS.from_epsg(4326),
        resampling=rasterio.enums.Resampling.bilinear,
    )
    other = write_raster(tmp_path / "degrees.tif", target, crs=CRS.from_epsg(4326), transform=transform, nodata=0)
    result = run(before, other, tmp_path / "out", method="cva")
    with rasterio.open(result.change) as dataset, rasterio.open(before) as source:
        assert dataset.crs == source.crs
        assert dataset.res == source.res
        place = dataset.window(*dataset.bounds)
        shift = [
            round(part)
            for part in ((source.bounds.top - dataset.bounds.top) / 10, (dataset.bounds.left - source.bounds.left) / 10)
        ]
        found = dataset.read(1, window=place) == 1
    expected = truth()[shift[0] : shift[0] + found.shape[0], shift[1] : shift[1] + found.shape[1]]
    assert overlap(found, expected) > 0.5


def test_bands_are_matched_by_name_whatever_their_order(before: Path, tmp_path: Path) -> None:
    paths = []
    for name, image, order in (("a", scene(), (0, 1, 2, 3)), ("b", changed_scene(), (2, 0, 3, 1))):
        path = write_raster(tmp_path / f"{name}.tif", image[list(order)] + 100 * np.array(order)[:, None, None])
        with rasterio.open(path, "r+") as dataset:
            for number, band in enumerate(order, 1):
                dataset.set_band_description(number, ("B02", "B03", "B04", "B08")[band])
        paths.append(path)
    result = run(*paths, tmp_path / "out", method="cva")
    facts = json.loads(Path(result.result).read_text())
    assert facts["bands"]["how"] == "name"
    assert facts["bands"]["pairs"] == [[1, 2], [2, 4], [3, 1], [4, 3]]
    assert overlap(classes(result) == 1, truth()) > 0.6


def test_a_shift_is_estimated_warned_about_and_corrected(tmp_path: Path) -> None:
    from scipy.ndimage import gaussian_filter, shift

    texture = np.stack([gaussian_filter(np.random.default_rng(band).normal(0, 1, (300, 320)), 2) for band in range(3)])
    image = 1000 + 2000 * texture
    moved = np.stack([shift(band, (1.5, -2.0), order=3, mode="reflect") for band in image])
    paths = [write_raster(tmp_path / f"{name}.tif", part) for name, part in (("a", image), ("b", moved))]
    plain = run(*paths, tmp_path / "plain", method="cva", threshold="0.5")
    facts = json.loads(Path(plain.result).read_text())
    assert facts["shift"]["length_px"] == pytest.approx(2.5, abs=0.3)
    assert facts["shift"]["metres"] == pytest.approx(25, abs=3)
    assert any(remark.code == "change.shift" for remark in plain.remarks)
    corrected = run(*paths, tmp_path / "corrected", method="cva", threshold="0.5", correct_shift=True)
    assert not any(remark.code == "change.shift" for remark in corrected.remarks)
    with rasterio.open(corrected.score) as dataset:
        inside = dataset.read(1)[10:-10, 10:-10]
    assert np.isfinite(inside).all()


@pytest.mark.slow
def test_both_doors_give_the_same_bytes(finished: FinishedRuns, tmp_path: Path, root: Path) -> None:
    one, pair = Path(finished(method="fused").folder), [str(finished.before), str(finished.after)]
    subprocess.run(
        [sys.executable, "-m", "engine", "detect-change", *pair, "--out", str(tmp_path / "other")],
        cwd=root,
        check=True,
        capture_output=True,
    )
    for name in ("score.tif", "change.tif", "change.gpkg"):
        assert (one / name).read_bytes() == (tmp_path / "other" / name).read_bytes(), name


@pytest.mark.parametrize("rule", ["auto", "robust", "yen", "triangle", "otsu", "percentile", "0.3"])
def test_a_threshold_applied_later_gives_what_it_would_have_given_at_once(
    finished: FinishedRuns, tmp_path: Path, rule: str
) -> None:
    later = finished.copy(tmp_path / "later", method="cva", threshold="0.9")
    score = (later / "score.tif").read_bytes()
    applied = run_named("apply-threshold", {"result": str(later), "threshold": rule}, SilentObserver())
    at_once = finished(method="cva") if rule == "auto" else finished(method="cva", threshold=rule)
    assert applied.threshold == at_once.threshold
    assert [remark.code for remark in applied.remarks] == [remark.code for remark in at_once.remarks]
    assert (later / "score.tif").read_bytes() == score
    for name in ("change", "polygons"):
        assert Path(getattr(applied, name)).read_bytes() == Path(getattr(at_once, name)).read_bytes()
    facts = json.loads(Path(applied.result).read_text())
    assert facts["provenance"]["parameters"]["threshold"] == rule
    assert "data:image/png" in Path(applied.report).read_text()


def test_a_result_of_an_earlier_version_takes_a_threshold(finished: FinishedRuns, tmp_path: Path) -> None:
    folder = finished.copy(tmp_path / "out", method="cva")
    facts = json.loads((folder / "result.json").read_text())
    del facts["remarks"]
    facts.update(summary="1.00 ha changed.", warnings=["The second date lies 0.8 px off the first."])
    (folder / "result.json").write_text(json.dumps(facts))
    read = read_result(ChangeResult, folder / "result.json")
    assert sentence(read.summary) == "1.00 ha changed."
    applied = run_named("apply-threshold", {"result": str(folder), "threshold": "0.5"}, SilentObserver())
    assert [sentence(remark) for remark in applied.remarks] == ["The second date lies 0.8 px off the first."]
    assert "The second date lies 0.8 px off the first." in Path(applied.report).read_text()


def test_a_threshold_needs_a_whole_result(finished: FinishedRuns, tmp_path: Path) -> None:
    with pytest.raises(SwimdiffError) as caught:
        run_named("apply-threshold", {"result": str(tmp_path)}, SilentObserver())
    assert caught.value.code == "input_missing"
    folder = finished.copy(tmp_path / "out", method="cva")
    (folder / "score.tif").write_bytes((folder / "score.tif").read_bytes()[:-10])
    with pytest.raises(SwimdiffError) as caught:
        run_named("apply-threshold", {"result": str(folder)}, SilentObserver())
    assert "score.tif" in caught.value.message
    (folder / "result.json").write_text('{"job": "detect-change"}')
    with pytest.raises(SwimdiffError, match="damaged") as caught:
        run_named("apply-threshold", {"result": str(folder)}, SilentObserver())
    assert caught.value.code == "input_unreadable" and "run detect-change again" in caught.value.hint


@pytest.mark.parametrize(
    ("raster_format", "compression"), [("cog", "zstd"), ("geotiff", "deflate"), ("cog", "deflate")]
)
def test_formats_hold_the_same_values(finished: FinishedRuns, raster_format: str, compression: str) -> None:
    plain = finished(method="cva")
    result = finished(method="cva", raster_format=raster_format, compression=compression)
    np.testing.assert_array_equal(classes(result), classes(plain))
    with rasterio.open(result.change) as dataset:
        assert dataset.profile["compress"] == compression
        layout = dataset.tags(ns="IMAGE_STRUCTURE").get("LAYOUT")
    assert (layout == "COG") == (raster_format == "cog")


def test_small_areas_are_dropped_from_raster_and_polygons_alike(finished: FinishedRuns) -> None:
    counts = {}
    for minimum in (1, 64):
        result = finished(method="cva", minimum_area_px=minimum, threshold="0.2", context="none")
        meta, _, _, columns = pyogrio.raw.read(result.polygons)
        pixels = dict(zip(meta["fields"], columns, strict=True))["pixels"]
        assert pixels.sum() == (classes(result) == 1).sum()
        assert pixels.min() >= minimum
        counts[minimum] = len(pixels)
    assert counts[64] < counts[1]


def test_a_plan_says_everything_and_writes_nothing(before: Path, after: Path, tmp_path: Path) -> None:
    names = sorted(path.name for path in tmp_path.iterdir())
    plan = run_named("plan-change", {"before": str(before), "after": str(after)}, SilentObserver())
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    for part in ("251 x 203 px", "EPSG:32631", "bands", "shift", "memory", "disk"):
        assert part in plan.text
    assert plan.minutes > 0
    assert plan.memory_bytes > 2**28


def test_images_without_georeference_are_compared_when_asked(tmp_path: Path) -> None:
    paths = []
    for name, image in (("a", scene(bands=3)), ("b", changed_scene(bands=3))):
        path = tmp_path / f"{name}.png"
        with rasterio.open(
            path, "w", driver="PNG", width=WIDTH_PX, height=HEIGHT_PX, count=3, dtype="uint8"
        ) as dataset:
            dataset.write(np.clip(image / 12, 0, 255).astype(np.uint8))
        paths.append(path)
    result = run(*paths, tmp_path / "out", method="cva", ungeoreferenced=True)
    facts = json.loads(Path(result.result).read_text())
    assert facts["areas"]["unit"] == "px"
    assert overlap(classes(result) == 1, truth()) > 0.6


@pytest.mark.slow
def test_abu_dhabi_whose_dates_lie_on_two_grids(data_dir: Path, tmp_path: Path) -> None:
    """Average precision far above chance (1.2 % of the pixels changed), on the grid of the first date."""
    city = data_dir / "oscd" / "abudhabi"
    result = run(city / "before.tif", city / "after.tif", tmp_path / "out")
    with rasterio.open(city / "change.tif") as dataset, rasterio.open(result.change) as made:
        place = dataset.window(*made.bounds).round_offsets().round_lengths()
        expected = dataset.read(1, window=place) == 1
        assert made.res == pytest.approx(dataset.res)
        found = made.read(1) == 1
    assert found.shape == expected.shape
    precision = (found & expected).sum() / found.sum()
    recall = (found & expected).sum() / expected.sum()
    assert precision > 5 * expected.mean()
    assert recall > 0.15
