"""What changed is told: directions and sources of the polygons, groups, the largest areas in pictures."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio

from engine.contract.results import read_result
from engine.contract.results.change import ChangeAnswer, ChangeResult
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.jobs.change.kinds_scene import BUILT, FELLED, FLOODED, GROWN, write_kinds


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("kinds")
    write_kinds(made)
    return made


def run(folder: Path, out: Path, **values: Any) -> ChangeAnswer:
    pair = {"before": str(folder / "before.tif"), "after": str(folder / "after.tif"), "out": str(out)}
    return run_named("detect-change", {**pair, "method": "cva", "threshold": "0.5", **values}, SilentObserver())


@pytest.fixture(scope="module")
def answer(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> ChangeAnswer:
    return run(folder, tmp_path_factory.mktemp("out"), groups=4, before_date="2020-05-01", minimum_area_px=30)


def table(path: str) -> dict[str, np.ndarray]:
    meta, _, _, columns = pyogrio.raw.read(path, layer="change")
    return dict(zip(meta["fields"], columns, strict=True))


def test_polygons_say_what_became_of_them(answer: ChangeAnswer) -> None:
    rows = table(answer.polygons)
    order = np.argsort(-rows["pixels"])[:4]
    said = {int(rows["pixels"][n]): str(rows["direction"][n]).split(",")[0] for n in order}
    assert sorted(said.values()) == ["barer", "brighter", "greener", "wetter"]
    assert said[max(said)] == "barer"
    assert (rows["max_score"] >= rows["mean_score"]).all()
    assert set(rows["before_source"]) == {"before.tif"} and set(rows["after_source"]) == {"after.tif"}
    assert set(rows["before_date"]) == {"2020-05-01"} and set(rows["after_date"]) == {None}


def test_groups_lie_in_raster_legend_polygons_and_report(answer: ChangeAnswer) -> None:
    result = read_result(ChangeResult, Path(answer.result))
    assert answer.groups is not None
    with rasterio.open(answer.groups) as dataset, rasterio.open(answer.change) as change:
        groups, changed = dataset.read(1), change.read(1)
        assert dataset.colormap(1)[1][:3] == tuple(bytes.fromhex(result.groups[0].colour[1:]))
    np.testing.assert_array_equal((groups > 0) & (groups < 255), changed == 1)
    np.testing.assert_array_equal(groups == 255, changed == 255)
    kinds = [np.bincount(groups[place].ravel(), minlength=256)[1:255].argmax() for place in
             (FELLED, FLOODED, BUILT, GROWN)]  # fmt: skip
    assert len(set(kinds[:2]) | set(kinds[3:])) == 3  # wood to field, to water, and back; a roof is like a field
    assert [one.pixels for one in result.groups] == [int((groups == one.value).sum()) for one in result.groups]
    assert sum(one.percent for one in result.groups) == pytest.approx(100)
    rows = table(answer.polygons)
    counts = np.bincount(rows["change_group"], minlength=5)[1:]
    assert [one.polygons for one in result.groups] == counts.tolist()
    out = Path(answer.folder)
    for one in result.groups:
        for name in ("groups.qml", "groups.sld", "groups.tif.aux.xml", "report.html"):
            assert one.name in (out / name).read_text(), (name, one.name)


def test_the_geopackage_has_names_for_people_and_a_style(answer: ChangeAnswer) -> None:
    with sqlite3.connect(answer.polygons) as connection:
        titles = dict(connection.execute("SELECT column_name, title FROM gpkg_data_columns").fetchall())
        assert titles["direction"] == "Direction" and titles["group_name"] == "Kind of change"
        style, used = connection.execute("SELECT styleQML, useAsDefault FROM layer_styles").fetchone()
        assert used and 'attr="change_group"' in style
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert pyogrio.list_layers(answer.polygons).tolist()[0] == ["change", "MultiPolygon"]


def test_the_report_shows_the_largest_areas_in_both_dates(answer: ChangeAnswer) -> None:
    result = read_result(ChangeResult, Path(answer.result))
    report = Path(answer.report).read_text()
    assert 4 <= len(result.largest) <= 10
    assert [one.area for one in result.largest] == sorted((one.area for one in result.largest), reverse=True)
    assert report.count('alt="Area ') == 2 * len(result.largest)
    first = result.largest[0]
    assert first.direction.startswith("barer")
    assert (first.x, first.y) == (pytest.approx(500_450, abs=30), pytest.approx(4_999_600, abs=30))


def test_the_window_does_not_change_kinds(folder: Path, answer: ChangeAnswer, tmp_path: Path) -> None:
    other = run(folder, tmp_path / "out", groups=4, window_px=64, minimum_area_px=30)
    for name in ("differences.tif", "groups.tif"):
        with rasterio.open(Path(answer.folder) / name) as one, rasterio.open(Path(other.folder) / name) as two:
            np.testing.assert_array_equal(one.read(), two.read())


def test_another_threshold_tells_the_same_and_groups_come_and_go(answer: ChangeAnswer, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(answer.folder, tmp_path / "copy"))
    value = {"result": str(copy), "threshold": repr(answer.threshold), "minimum_area_px": 30}
    applied = run_named("apply-threshold", {**value, "groups": 4}, SilentObserver())
    for name in ("groups.tif", "change.gpkg"):
        assert (copy / name).read_bytes() == (Path(answer.folder) / name).read_bytes(), name
    assert Path(applied.report).read_text().count('alt="Area ') > 0
    without = run_named("apply-threshold", value, SilentObserver())
    assert without.groups is None
    assert not list(copy.glob("groups.*")) and (copy / "differences.tif").exists()
    assert "change_group" not in table(without.polygons)


def test_pictures_are_left_out_where_the_images_are_gone(folder: Path, answer: ChangeAnswer, tmp_path: Path) -> None:
    here = tmp_path / "images"
    shutil.copytree(folder, here, ignore=shutil.ignore_patterns("out*"))
    made = run(here, tmp_path / "out")
    (here / "before.tif").unlink()
    applied = run_named("apply-threshold", {"result": made.folder, "threshold": "0.5"}, SilentObserver())
    report = Path(applied.report).read_text()
    assert 'alt="Area ' not in report and "Largest changed areas" in report


def test_a_result_of_an_earlier_version_says_what_it_lacks(answer: ChangeAnswer, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(answer.folder, tmp_path / "copy"))
    (copy / "differences.tif").unlink()
    facts = json.loads((copy / "result.json").read_text())
    for name in ("groups", "largest", "masks", "area_of_interest"):
        del facts[name]
    del facts["files"]["differences.tif"]
    (copy / "result.json").write_text(json.dumps(facts))
    applied = run_named("apply-threshold", {"result": str(copy), "threshold": "0.5", "groups": 3}, SilentObserver())
    assert applied.groups is None
    result = read_result(ChangeResult, Path(applied.result))
    assert [one.code for one in result.remarks if one.code == "change.no_differences"]
    assert set(table(applied.polygons)["direction"]) == {None}


def test_a_place_where_nothing_changed_has_no_groups(folder: Path, tmp_path: Path) -> None:
    answer = run(folder, tmp_path / "out", groups=3, threshold="1")
    assert answer.groups is None
    assert read_result(ChangeResult, Path(answer.result)).largest == ()
    rows = table(answer.polygons)
    assert "direction" in rows and not len(rows["direction"])


@pytest.mark.parametrize("bands", [1, 3])
def test_one_band_and_bands_without_names_are_enough(folder: Path, tmp_path: Path, bands: int) -> None:
    for name in ("before", "after"):
        with rasterio.open(folder / f"{name}.tif") as source:
            profile = {**source.profile, "count": bands}
            with rasterio.open(tmp_path / f"{name}.tif", "w", **profile) as made:
                made.write(source.read(list(range(1, bands + 1))))
    answer = run(tmp_path, tmp_path / "out", groups=2)
    with rasterio.open(tmp_path / "out" / "differences.tif") as dataset:
        assert dataset.descriptions == ("Brightness", "Contrast")[: 1 + (bands > 1)]
    assert "brighter" in {str(one).split(",")[0] for one in table(answer.polygons)["direction"]}
