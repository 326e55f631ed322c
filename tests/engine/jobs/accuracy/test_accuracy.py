"""`accuracy`: the published example from files to files, every kind of reference, what is said beside the figures."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import shapely
from affine import Affine
from pyproj import CRS, Transformer

from engine.contract.classes import LabelClass
from engine.contract.remarks import sentence
from engine.contract.results.accuracy import AccuracyAnswer
from engine.jobs import run_named
from engine.metrics.areas import simple, stratified
from engine.observer import SilentObserver
from engine.vector.points import PointFile
from tests.engine.jobs.accuracy.maps import CLASSES, NAMES, label_sample, mapped, read_layer, truth, write_map
from tests.engine.rasters import NORTH_UP, UTM, Fake, write
from tests.engine.remarks import sentences

FILES = ["accuracy.csv", "areas.csv", "confusion.csv", "report.html", "result.json"]


def checked(map_path: Path, reference: Path, out: Path, **values: Any) -> tuple[AccuracyAnswer, dict[str, Any]]:
    """Runs the job; gives what it returns and what result.json holds."""
    result = run_named(
        "accuracy", {"map": str(map_path), "reference": str(reference), "out": str(out), **values}, SilentObserver()
    )
    assert sorted(path.name for path in out.iterdir()) == FILES
    return result, json.loads(Path(result.result).read_text())


def sampled(folder: Path, map_path: Path, **values: Any) -> Path:
    result = run_named("draw-sample", {"map": str(map_path), "out": str(folder), **values}, SilentObserver())
    return Path(result.sample)


@pytest.fixture
def map_path(tmp_path: Path) -> Path:
    return write_map(tmp_path / "map" / "classes.tif", mapped(truth()))


def areas_of(values: np.ndarray) -> np.ndarray:
    return np.array([100.0 * np.count_nonzero(values == one.value) for one in CLASSES])


def counts_of(rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """Confusion counts of some pixels, from the arrays alone: rows truth, columns map."""
    position = {one.value: place for place, one in enumerate(CLASSES)}
    counts = np.zeros((4, 4), np.int64)
    for true, called in zip(truth()[rows, cols].tolist(), mapped(truth())[rows, cols].tolist(), strict=True):
        counts[position[true], position[called]] += 1
    return counts


def places_of(path: Path) -> tuple[np.ndarray, np.ndarray]:
    xy, _ = read_layer(path)
    rows = np.floor((xy[:, 1] - NORTH_UP.f) / NORTH_UP.e).astype(int)
    return rows, np.floor((xy[:, 0] - NORTH_UP.c) / NORTH_UP.a).astype(int)


def test_the_published_example_from_files_to_files(tmp_path: Path) -> None:
    # Olofsson et al. 2014, section 5, at a hundredth of the area: 100,000 pixels of 30 m.
    names = ("Deforestation", "Forest gain", "Stable forest", "Stable non-forest")
    classes = tuple(LabelClass(value, name, "#0072b2") for value, name in enumerate(names, 1))
    values = np.repeat([1, 2, 3, 4], [2000, 1500, 32_000, 64_500]).astype(np.uint8).reshape(250, 400)
    cells = Fake(bands=1, nodata=0, transform=type(NORTH_UP)(30.0, 0, 500_000.0, 0, -30.0, 5_000_000.0))
    map_path = write_map(tmp_path / "map.tif", values, cells, classes)
    table = [[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]  # table 8: rows are the map
    xy, reference = [], []
    for value, row in enumerate(table, 1):
        rows, cols = np.nonzero(values == value)
        true = [name for name, count in zip(names, row, strict=True) for _ in range(count)]
        xy += [(500_015.0 + 30 * cols[n], 4_999_985.0 - 30 * rows[n]) for n in range(len(true))]
        reference += true
    PointFile("points", UTM, np.array(xy), {"truth": reference}).write(tmp_path / "points.gpkg")
    result, facts = checked(map_path, tmp_path / "points.gpkg", tmp_path / "out", class_field="truth")
    estimates = facts["estimates"]
    assert round(estimates["overall"]["value"], 3) == 0.947 and round(estimates["overall"]["margin"], 3) == 0.018
    assert [round(row["users"]["value"], 2) for row in estimates["rows"]] == [0.88, 0.73, 0.93, 0.96]
    assert [round(row["producers"]["value"], 2) for row in estimates["rows"]] == [0.75, 0.85, 0.93, 0.96]
    assert round(10_000_000 * estimates["rows"][0]["share"]["value"]) == 235_086
    hectares = [100 * row["area"]["value"] for row in estimates["rows"]]
    # The ground measures up to 0.08 % more than the grid says: 30 m of UTM are 30.01 m in the middle of the zone.
    np.testing.assert_allclose(hectares, [21_158, 11_686, 285_770, 581_386], rtol=0.002)
    np.testing.assert_allclose(100 * estimates["rows"][0]["area"]["margin"], 6_158, rtol=0.002)
    assert np.array(facts["matrix"]["counts"]).T.tolist() == table
    assert "94.7 % of the mapped area is right (95 % interval: 92.8 % to 96.5 %)" in sentence(result.summary)


@pytest.mark.parametrize("design", ["stratified", "simple"])
@pytest.mark.parametrize("classes", [(1,), (1, 2)])
def test_points_of_a_world_of_degrees_count_by_their_ground(tmp_path: Path, design: str, classes: tuple) -> None:
    # Both ends of the Earth are of the second class, and the map knows none of it, or half.
    values = np.ones((180, 360), np.uint8)
    values[:, :180] = classes[-1]
    names = (LabelClass(1, "land", "#0072b2"), LabelClass(2, "ice", "#009e73"))
    world = Fake(bands=1, crs="EPSG:4326", transform=Affine(1, 0, -180, 0, -1, 90))
    path = write_map(tmp_path / "map.tif", values, world, names)
    sample = sampled(tmp_path / "sample", path, count=3000, design=design, seed=3)
    xy, fields = read_layer(sample)
    fields["reference"] = np.where(np.abs(xy[:, 1]) > 60, "ice", "land").astype(object)
    sample.unlink()
    PointFile("sample", "EPSG:4326", xy, fields).write(sample)
    _, facts = checked(path, sample, tmp_path / "out", design=design)
    shares = {row["name"]: row["share"] for row in facts["estimates"]["rows"]}
    assert abs(shares["ice"]["value"] - 0.1347) < 4 * shares["ice"]["standard_error"] < 0.04  # 0.33 of the pixels


def test_a_sample_that_was_drawn_here_gives_the_stratified_estimates(map_path: Path, tmp_path: Path) -> None:
    sample = sampled(tmp_path / "sample", map_path, count=400, seed=1)
    labelled = label_sample(sample, sample, truth())
    result, facts = checked(map_path, labelled, tmp_path / "out")
    expected = stratified(counts_of(*places_of(labelled)), areas_of(mapped(truth())))
    assert facts["estimates"]["overall"]["value"] == pytest.approx(expected.overall.value, rel=1e-5)
    assert facts["estimates"]["overall"]["standard_error"] == pytest.approx(expected.overall.standard_error, rel=1e-4)
    for row, area in zip(facts["estimates"]["rows"], expected.areas, strict=True):
        assert row["area"]["value"] == pytest.approx(area.value / 10_000, rel=0.002)
    valid = mapped(truth()) != 0
    right = (mapped(truth()) == truth())[valid].mean()
    overall = facts["estimates"]["overall"]
    assert abs(overall["value"] - right) < 4 * overall["standard_error"]
    assert facts["places"] == {
        "features": 400, "compared": 400, "without_class": 0, "on_nodata": 0, "points": True
    }  # fmt: skip
    assert result.overall == overall["value"] and "400 points" in sentence(result.summary)
    assert "Olofsson" in facts["estimates"]["text"] and not sentences(facts["remarks"])
    assert "seed 1" in Path(result.report).read_text()


def test_all_files_say_the_same(map_path: Path, tmp_path: Path) -> None:
    sample = sampled(tmp_path / "sample", map_path, count=200)
    result, facts = checked(map_path, label_sample(sample, sample, truth()), tmp_path / "out")
    with open(result.confusion, encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[0][0] == "reference (rows) / map (columns)" and rows[0][1:4] == list(NAMES[:3])
    assert [[int(cell) for cell in row[1:5]] for row in rows[1:5]] == facts["matrix"]["counts"]
    with open(result.areas, encoding="utf-8-sig", newline="") as stream:
        areas = list(csv.DictReader(stream))
    assert float(areas[0]["estimated_ha"]) == facts["estimates"]["rows"][0]["area"]["value"]
    assert areas[3]["class"] == "'=Fläche"
    report = Path(result.report).read_text(encoding="utf-8")
    assert "<b>Wald" not in report and "&lt;b&gt;Wald" in report and "Лес 水" in report
    assert f"{facts['accuracy']['places']:,}" in report


def test_points_without_a_class_are_left_out_and_said(map_path: Path, tmp_path: Path) -> None:
    sample = sampled(tmp_path / "sample", map_path, count=300)
    labelled = label_sample(sample, tmp_path / "half" / "sample.gpkg", truth(), every=3)
    _, facts = checked(map_path, labelled, tmp_path / "out")
    assert facts["places"]["compared"] == 200 and facts["places"]["without_class"] == 100
    assert any("100 of 300 points have no class" in warning for warning in sentences(facts["remarks"]))


def test_a_class_that_the_map_does_not_have_counts_as_its_error(map_path: Path, tmp_path: Path) -> None:
    sample = sampled(tmp_path / "sample", map_path, count=200)
    xy, fields = read_layer(label_sample(sample, sample, truth()))
    fields["reference"][:10] = "Straße"
    other = tmp_path / "other.gpkg"
    PointFile("sample", UTM, xy, fields).write(other)
    _, facts = checked(map_path, other, tmp_path / "out")
    assert facts["matrix"]["names"] == [*NAMES, "Straße"]
    assert sum(facts["matrix"]["counts"][4]) == 10 and facts["accuracy"]["places"] == 200
    assert facts["estimates"]["rows"][4]["mapped"] == 0 and facts["estimates"]["rows"][4]["area"]["value"] > 0
    assert any("Straße" in warning for warning in sentences(facts["remarks"]))


@pytest.mark.parametrize("kind", ["values", "case", "multipoint", "degrees"])
def test_points_may_come_in_other_forms(map_path: Path, tmp_path: Path, kind: str) -> None:
    sample = sampled(tmp_path / "sample", map_path, count=200)
    labelled = label_sample(sample, sample, truth())
    _, plain = checked(map_path, labelled, tmp_path / "plain")
    xy, fields = read_layer(labelled)
    path, crs = tmp_path / "other.gpkg", UTM
    fields = {"reference": fields["reference"], "stratum": fields["stratum"]}
    geometry = shapely.points(xy)
    if kind == "values":
        values = {one.name: one.value for one in CLASSES}
        fields["reference"] = np.array([values[name] for name in fields["reference"]])
    elif kind == "case":
        fields["reference"] = np.array([name.upper() for name in fields["reference"]], object)
    elif kind == "multipoint":
        geometry = shapely.multipoints(geometry, indices=np.arange(len(geometry)))
    else:
        crs = "EPSG:4326"
        geometry = shapely.points(
            np.column_stack(Transformer.from_crs(UTM, CRS.from_epsg(4326), always_xy=True).transform(*xy.T))
        )
    pyogrio.raw.write(
        path, np.array(shapely.to_wkb(geometry), object), list(fields.values()), list(fields), crs=crs, driver="GPKG",
        geometry_type="MultiPoint" if kind == "multipoint" else "Point",
    )  # fmt: skip
    _, facts = checked(map_path, path, tmp_path / "out")
    assert facts["matrix"] == plain["matrix"] and facts["estimates"] == plain["estimates"]


@pytest.mark.parametrize("design", ["simple", "systematic"])
def test_other_designs_have_their_own_estimators(map_path: Path, tmp_path: Path, design: str) -> None:
    sample = sampled(tmp_path / "sample", map_path, count=300, design=design)
    labelled = label_sample(sample, sample, truth())
    _, facts = checked(map_path, labelled, tmp_path / "out")  # sample.json beside it knows the design
    counts = counts_of(*places_of(labelled))
    few = counts.sum(axis=0).min() < 10
    areas = areas_of(mapped(truth()))
    expected = simple(counts, float(areas.sum())) if few else stratified(counts, areas)
    assert facts["estimates"]["overall"]["value"] == pytest.approx(expected.overall.value, rel=1e-4)
    assert design in facts["estimates"]["text"]
    assert ("treated as a simple random one" in facts["estimates"]["text"]) == (design == "systematic")
    assert ("post-stratified" in facts["estimates"]["text"]) != few


def test_few_points_of_a_simple_sample_are_counted_alone(map_path: Path, tmp_path: Path) -> None:
    sample = sampled(tmp_path / "sample", map_path, count=30, design="simple")
    moved = label_sample(sample, tmp_path / "moved.gpkg", truth(), columns=("reference",))
    _, facts = checked(map_path, moved, tmp_path / "out", design="simple")
    expected = simple(counts_of(*places_of(moved)), 1.0)
    assert facts["estimates"]["overall"]["value"] == pytest.approx(expected.overall.value)
    assert "counts alone" in facts["estimates"]["text"]


@pytest.mark.parametrize("side", ["sample.json", "weights"])
def test_a_sample_serves_for_a_better_map_too(map_path: Path, tmp_path: Path, side: str) -> None:
    sample = sampled(tmp_path / "sample", map_path, count=600, seed=2)
    labelled = label_sample(sample, sample, truth())
    if side == "weights":
        labelled = label_sample(sample, tmp_path / "moved.gpkg", truth())
    better = mapped(truth(), wrong=0.03, seed=9)
    better_path = write_map(tmp_path / "better" / "classes.tif", better)
    _, facts = checked(better_path, labelled, tmp_path / "out")
    assert "Stehman" in facts["estimates"]["text"]
    valid = better != 0
    overall = facts["estimates"]["overall"]
    assert abs(overall["value"] - (better == truth())[valid].mean()) < 4 * overall["standard_error"]
    for row, one in zip(facts["estimates"]["rows"], CLASSES, strict=True):
        true_ha = np.count_nonzero(truth()[valid] == one.value) / 100
        assert abs(row["area"]["value"] - true_ha) < 4 * row["area"]["standard_error"]


@pytest.mark.parametrize("shape", ["polygons", "lines"])
def test_polygons_and_lines_are_compared_and_are_no_sample(map_path: Path, tmp_path: Path, shape: str) -> None:
    boxes = [(100, 100, 140, 130), (200, 210, 240, 260), (30, 300, 60, 390)]
    geometry, names = [], []
    expected = np.zeros((310, 420), bool)
    for top, left, bottom, right in boxes:
        west, east = NORTH_UP.c + 10 * left, NORTH_UP.c + 10 * right
        north, south = NORTH_UP.f - 10 * top, NORTH_UP.f - 10 * bottom
        if shape == "polygons":
            geometry.append(shapely.box(west, south, east, north))
            expected[top:bottom, left:right] = True
        else:
            geometry.append(shapely.linestrings([(west + 5, north - 5), (east - 5, north - 5)]))
            expected[top, left:right] = True
        names.append(NAMES[1])
    names[2] = NAMES[2]
    path = tmp_path / "labels.gpkg"
    pyogrio.raw.write(
        path, np.array(shapely.to_wkb(geometry), object), [np.array(names, object)], ["class"], crs=UTM, driver="GPKG",
        geometry_type="Polygon" if shape == "polygons" else "LineString",
    )  # fmt: skip
    result, facts = checked(map_path, path, tmp_path / "out")
    assert facts["accuracy"]["places"] == np.count_nonzero(expected)
    assert facts["estimates"] is None and "not a random sample" in sentences(facts["remarks"])[0]
    assert facts["areas"][0]["pixels"] == np.count_nonzero(mapped(truth()) == 1)
    assert "not a random sample" in sentence(result.summary) and "too narrow" in Path(result.report).read_text()
    with open(result.areas, encoding="utf-8-sig") as stream:
        assert stream.readline().strip() == "value,class,pixels,area_ha,percent"


def test_points_outside_and_on_nodata_are_left_out_and_named(map_path: Path, tmp_path: Path) -> None:
    sample = sampled(tmp_path / "sample", map_path, count=100)
    xy, fields = read_layer(label_sample(sample, sample, truth()))
    xy[0] = NORTH_UP.c + 55, NORTH_UP.f - 55  # on nodata
    xy[1] = NORTH_UP.c - 5000, NORTH_UP.f
    other = tmp_path / "other.gpkg"
    PointFile("sample", UTM, xy, {"reference": fields["reference"]}).write(other)
    _, facts = checked(map_path, other, tmp_path / "out")
    assert facts["places"]["compared"] == 98 and facts["places"]["on_nodata"] == 1
    assert any("Feature 1 lies where the map has no data" in warning for warning in sentences(facts["remarks"]))
    assert any("Feature 2 lies outside" in problem for problem in sentences(facts["remarks"]))


@pytest.mark.parametrize("named", [True, False])
def test_probabilities_give_a_reliability_curve(map_path: Path, tmp_path: Path, named: bool) -> None:
    sample = sampled(tmp_path / "sample", map_path, count=300)
    labelled = label_sample(sample, sample, truth())
    values = mapped(truth())
    percent = np.full((4, *values.shape), 5, np.uint8)
    order = [2, 0, 3, 1] if named else [0, 1, 2, 3]  # bands that say whose they are may come in any order
    for band, place in enumerate(order):
        percent[band][values == CLASSES[place].value] = 85
    percent[:, values == 0] = 255
    path = tmp_path / "probability.tif"
    write(
        path,
        Fake(bands=4, nodata=255, descriptions=tuple(NAMES[place] for place in order) if named else ()),
        percent,
        photometric="MINISBLACK",
        alpha="NO",
    )
    result, facts = checked(map_path, labelled, tmp_path / "out", probabilities=str(path))
    curve = facts["reliability"]
    assert curve["counts"] == [300] and curve["confidence"] == [pytest.approx(0.85)]
    assert curve["accuracy"] == [pytest.approx(facts["accuracy"]["overall"])]
    assert 'alt="Reliability curve"' in Path(result.report).read_text()


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_change_raster_has_0_for_a_class(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    values = (rng.random((80, 90)) < 0.3).astype(np.uint8)
    values[:10] = 255
    path = write_map(tmp_path / "change.tif", values, Fake(bands=1, nodata=255), ())
    sample = sampled(tmp_path / "sample", path, count=60)
    xy, fields = read_layer(sample)
    fields["reference"] = np.array([str(value) for value in fields["stratum"]], object)
    fields["reference"][:3] = "1"
    labelled = tmp_path / "labelled.gpkg"
    PointFile("sample", UTM, xy, fields).write(labelled)
    _, facts = checked(path, labelled, tmp_path / "out")
    assert facts["matrix"]["names"] == ["0", "1"] and facts["accuracy"]["places"] == 60
    assert [row["value"] for row in facts["areas"]] == [0, 1]


def test_one_right_point_of_a_class_is_said_to_prove_little(map_path: Path, tmp_path: Path) -> None:
    sample = sampled(tmp_path / "sample", map_path, count=200)
    xy, fields = read_layer(label_sample(sample, sample, truth()))
    first = int(np.flatnonzero(fields["stratum"] == 1)[0])
    kept = (fields["stratum"] != 1) | (np.arange(len(xy)) == first)
    kept &= (fields["stratum"] != 2) | (fields["reference"] == NAMES[1])
    other = tmp_path / "few.gpkg"
    PointFile("sample", UTM, xy[kept], {"reference": fields["reference"][kept]}).write(other)
    _, facts = checked(map_path, other, tmp_path / "out")
    said = " ".join(sentences(facts["remarks"]))
    assert "Only one point lies in" in said and f"No error was found in what is mapped as {NAMES[1]}" in said
    assert facts["estimates"]["overall"]["low"] is None
