"""train-detector and detect-objects: what is labelled is learned and found, whatever the windows."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import shapely

from engine.contract.errors import JobCancelled
from engine.contract.model_card import OBJECTS, read_model_card
from engine.contract.results import read_result
from engine.contract.results.objects import DetectionResult, DetectorResult
from engine.metrics.detection import matched
from engine.observer import SilentObserver
from tests.engine.jobs.objects.yards import (
    CAR,
    EDGE_PX,
    SHED,
    boxes_px,
    detect,
    features,
    pixels,
    polygon,
    things,
    train,
    yard,
)
from tests.engine.labels.made import write

pytestmark = pytest.mark.slow
TRUE = things()


def of_class(kind: str) -> np.ndarray:
    return np.array([box for name, box in TRUE if name == kind], np.float64)


def test_what_is_labelled_is_found_with_class_size_and_score(taught: Path, tmp_path: Path) -> None:
    answer = detect(taught, out=str(tmp_path / "found"))
    polygons, fields = features(answer.objects)
    boxes = boxes_px(polygons)
    for kind, length, width in ((CAR, 7.0, 4.0), (SHED, 10.0, 10.0)):
        own = (fields["class"] == kind) & (fields["score"] >= answer.threshold)
        hits = matched(boxes[own], fields["score"][own], of_class(kind))
        assert (hits >= 0).sum() >= 0.9 * len(of_class(kind)), kind
        assert own.sum() <= 1.15 * len(of_class(kind))
        assert np.median(fields["length_m"][own]) == pytest.approx(length, rel=0.15)
        assert np.median(fields["width_m"][own]) == pytest.approx(width, rel=0.15)
    assert (np.diff(fields["score"]) <= 0).all() and fields["score"].min() >= 0.05
    assert fields["area_m2"] == pytest.approx(fields["length_m"] * fields["width_m"], rel=0.01)
    result = read_result(DetectionResult, Path(answer.result))
    assert {one.name: one.found for one in result.counts}.keys() == {CAR, SHED}
    assert sum(one.found for one in result.counts) == answer.found and result.stored == len(polygons)
    report = Path(answer.report).read_text(encoding="utf-8")
    assert "data:image/png" in report and SHED in report


def test_the_model_says_what_it_is_and_how_good(taught: Path) -> None:
    card = read_model_card(taught / "model" / "model.safetensors")
    assert card.kind == OBJECTS and [one.name for one in card.classes] == [CAR, SHED]
    assert card.resolution_m == pytest.approx(0.5, rel=0.01) and card.encoder_sha256
    assert card.accuracy["average_precision"] > 0.9
    result = read_result(DetectorResult, taught / "model" / "result.json")
    assert [one.name for one in result.accuracy] == [CAR, SHED]
    for one in result.accuracy:
        assert one.objects == len(of_class(one.name)) and one.areas == 4
        assert one.average_precision_interval is not None
        low, high = one.average_precision_interval
        assert low <= (one.average_precision or 0.0) <= high + 1e-9
    rows = list(csv.reader((taught / "model" / "accuracy.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [row[0] for row in rows] == ["class", CAR, SHED]
    assert not (taught / "model" / ".training").exists()


def test_two_layouts_of_windows_find_the_same(taught: Path, tmp_path: Path) -> None:
    tiled = np.concatenate([np.concatenate([pixels(s) for s in row], axis=2) for row in ((0, 1), (2, 3))], axis=1)
    yard(tmp_path / "large.tif", tiled)
    found = []
    for window in (256, 416):
        answer = detect(taught, raster=str(tmp_path / "large.tif"), out=str(tmp_path / str(window)), window_px=window)
        polygons, fields = features(answer.objects)
        found.append((boxes_px(polygons), fields["score"], fields["class"]))
    (one, score, kind), (other, other_score, other_kind) = found
    sure, sure_other = score > 0.5, other_score > 0.5
    assert sure.sum() > 100
    agreed = sum(
        int((matched(one[sure & (kind == k)], score[sure & (kind == k)], other[other_kind == k], 0.9) >= 0).sum())
        for k in (CAR, SHED)
    )
    assert agreed >= 0.99 * max(sure.sum(), sure_other.sum())


def test_objects_are_counted_by_polygon(taught: Path, tmp_path: Path) -> None:
    half = EDGE_PX / 2
    districts = write(
        tmp_path / "districts.gpkg",
        [polygon((0, 0, half, EDGE_PX)), polygon((half, 0, EDGE_PX, EDGE_PX))],
        ["West", "East"],
        field="name",
        crs="EPSG:32633",
    )
    answer = detect(taught, districts=str(districts), out=str(tmp_path / "found"))
    polygons, fields = features(answer.objects)
    middles = (boxes_px(polygons)[:, 0] + boxes_px(polygons)[:, 2]) / 2
    assert (fields["place"] == np.where(middles < half, "West", "East")).all()
    result = read_result(DetectionResult, Path(answer.result))
    assert {one.place for one in result.places} == {"West", "East"}
    assert sum(one.found for one in result.places) == answer.found
    total = sum(one.expected or 0.0 for one in result.counts)
    assert sum(one.expected or 0.0 for one in result.places) == pytest.approx(total)
    rows = list(csv.reader(Path(answer.table).read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 1 + 2 + 4 and rows[3][0] == "West"


def test_windows_to_label_next_and_searched_parts(taught: Path, tmp_path: Path) -> None:
    image = pixels()
    image[:, :, : EDGE_PX // 2] = 0
    yard(tmp_path / "half.tif", image, nodata=0)
    answer = detect(taught, raster=str(tmp_path / "half.tif"), out=str(tmp_path / "found"), unsure=3)
    searched, _ = features(answer.searched)
    # In cells of 64 px, that in the middle, half of which has data, among them.
    assert sum(one.area for one in searched) == pytest.approx((EDGE_PX - 128) * EDGE_PX * 0.25)
    polygons, _ = features(answer.objects)
    assert (boxes_px(polygons)[:, 2] > EDGE_PX / 2).all()
    unsure, fields = features(answer.unsure)
    assert len(unsure) == 3 and fields["rank"].tolist() == [1, 2, 3]
    assert (np.diff(fields["uncertainty"]) <= 0).all()
    whole = shapely.box(*polygon((0, 0, EDGE_PX, EDGE_PX)).bounds).buffer(0.01)
    assert all(whole.contains(one) for one in unsure)
    assert detect(taught, out=str(tmp_path / "none"), unsure=0).unsure is None


class Cancelling(SilentObserver):
    """Cancels after so many questions."""

    def __init__(self, after: int) -> None:
        self.left = after

    def cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_a_cancelled_search_goes_on_and_ends_the_same(taught: Path, tmp_path: Path) -> None:
    given = {"out": str(tmp_path / "found"), "window_px": 256}
    whole = detect(taught, out=str(tmp_path / "whole"), window_px=256)
    # The sample of values is cancelled first, so enough questions are left for the first windows.
    for after in range(4, 60):
        try:
            detect(taught, Cancelling(after), **given)
        except JobCancelled:
            if (tmp_path / "found" / ".partial" / "found.bin").exists():
                break
    assert not (tmp_path / "found" / "objects.gpkg").exists()
    answer = detect(taught, **given)
    assert Path(answer.objects).read_bytes() == Path(whole.objects).read_bytes()
    assert not (tmp_path / "found" / ".partial").exists()


def test_a_cancelled_training_goes_on_and_ends_the_same(taught: Path, tmp_path: Path) -> None:
    given = {"raster": str(taught / "yard.tif"), "labels": str(taught / "labels.gpkg"), "steps": 6}
    given |= {"areas": str(taught / "areas.gpkg"), "encoder": "random"}
    whole = train(tmp_path, out=str(tmp_path / "whole"), **given)
    with pytest.raises(JobCancelled):
        train(tmp_path, Cancelling(12), out=str(tmp_path / "model"), **given)
    assert (tmp_path / "model" / ".training").is_dir()
    resumed = train(tmp_path, out=str(tmp_path / "model"), **given)
    cards = [read_model_card(Path(one.model)) for one in (whole, resumed)]
    assert cards[0].sha256 == cards[1].sha256
    assert json.loads(Path(resumed.result).read_text(encoding="utf-8"))["accuracy"] == []
