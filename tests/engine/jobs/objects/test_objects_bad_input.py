"""What a person may give to the jobs on objects by mistake: each is named, or comes to a right result."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.contract.errors import ErrorCode, SwimdiffError
from engine.contract.remarks import Remark
from engine.contract.results import read_result
from engine.contract.results.objects import DetectionResult
from engine.objects.finding import Finder, Found
from engine.objects.model import load_detector
from engine.observer import SilentObserver
from engine.raster.windows import Tile, Window
from tests.engine.jobs.objects import yards
from tests.engine.labels.made import write

pytestmark = pytest.mark.slow
Given = dict[str, Any]


def none(folder: Path) -> Given:
    return {"labels": str(yards.labels(folder / "l.gpkg", []))}


def outside(folder: Path) -> Given:
    far = [("car", (5000, 0, 5014, 8)), ("shed", (0, 5000, 20, 5020))]
    return {"labels": str(yards.labels(folder / "l.gpkg", far))}


def unsearched(folder: Path) -> Given:
    return {"areas": str(yards.areas(folder / "a.gpkg", [(300, 300, 319, 319)])), "labels": _first(folder)}


def no_areas(folder: Path) -> Given:
    return {"areas": ""}


def areas_elsewhere(folder: Path) -> Given:
    return {"areas": str(yards.areas(folder / "a.gpkg", [(5000, 5000, 5100, 5100)]))}


def without_crs(folder: Path) -> Given:
    return {"labels": str(yards.labels(folder / "l.shp", crs=None))}


def nodata(folder: Path) -> Given:
    return {"raster": str(yards.yard(folder / "n.tif", np.zeros((3, yards.EDGE_PX, yards.EDGE_PX)), nodata=0))}


def both(folder: Path) -> Given:
    return {"images": str(folder)}


def nothing(folder: Path) -> Given:
    return {"raster": "", "labels": "", "areas": ""}


def no_encoder(folder: Path) -> Given:
    return {"encoder": "none"}


def _first(folder: Path) -> str:
    return str(yards.labels(folder / "l.gpkg", yards.things()[:3]))


REFUSED: list[tuple[Callable[[Path], Given], ErrorCode, str]] = [
    (none, ErrorCode.NO_VALID_DATA, "no object that can be used"),
    (outside, ErrorCode.NO_VALID_DATA, "outside the image"),
    (unsearched, ErrorCode.NO_VALID_DATA, "outside of the searched areas"),
    (no_areas, ErrorCode.PARAMETER, "Whole image searched"),
    (areas_elsewhere, ErrorCode.NO_OVERLAP, "no polygon that touches"),
    (without_crs, ErrorCode.NO_CRS, "no coordinate reference system"),
    (nodata, ErrorCode.NO_VALID_DATA, "nodata"),
    (both, ErrorCode.PARAMETER, "labelled images"),
    (nothing, ErrorCode.PARAMETER, "Nothing is given"),
    (no_encoder, ErrorCode.MODEL, "Say in “Red, green, blue” which bands"),
]


@pytest.mark.parametrize(("given", "code", "words"), REFUSED, ids=[case[0].__name__ for case in REFUSED])
def test_what_cannot_be_learned_is_refused(
    given: Callable[[Path], Given], code: ErrorCode, words: str, tmp_path: Path
) -> None:
    yards.prepared(tmp_path)
    with pytest.raises(SwimdiffError) as caught:
        yards.train(tmp_path, **given(tmp_path))
    said = f"{caught.value} {caught.value.hint}"
    assert caught.value.code == code and words in said
    assert not (tmp_path / "model" / "model.safetensors").exists()


class Noting(SilentObserver):
    """Remembers remarks."""

    def __init__(self) -> None:
        self.said: list[Remark] = []

    def note(self, remark: Remark) -> None:
        self.said.append(remark)

    def codes(self) -> set[str]:
        return {one.code for one in self.said}


def test_a_class_with_one_box_is_learned_and_said(tmp_path: Path) -> None:
    yards.prepared(tmp_path)
    cars = [one for one in yards.things() if one[0] == yards.CAR]
    shed = next(one for one in yards.things() if one[0] == yards.SHED)
    yards.labels(tmp_path / "labels.gpkg", [*cars, shed])
    heard = Noting()
    yards.train(tmp_path, heard, steps=2, validation="auto", folds=2)
    assert [one.values["name"] for one in heard.said if one.code == "objects.few"] == [yards.SHED]


def test_an_object_larger_than_a_crop_is_said(tmp_path: Path) -> None:
    yards.prepared(tmp_path)
    yards.labels(tmp_path / "labels.gpkg", [*yards.things()[:6], ("field", (30, 30, 270, 270))])
    for enlargement, said in (("4", True), ("2", False)):  # a look from farther away sees 128 and 256 px at once
        heard = Noting()
        yards.train(tmp_path, heard, steps=2, enlargement=enlargement)
        assert ("objects.large" in heard.codes()) == said


def test_boxes_in_another_crs_and_without_classes_are_learned(tmp_path: Path) -> None:
    yards.prepared(tmp_path)
    write(
        tmp_path / "labels.geojson",
        [_degrees(yards.polygon(box)) for _, box in yards.things()],
        list(range(len(yards.things()))),
        field="fid",
        crs="EPSG:4326",
    )
    answer = yards.train(tmp_path, labels=str(tmp_path / "labels.geojson"), object_name="thing", steps=2)
    assert Path(answer.model).exists() and answer.summary.values["objects"] == len(yards.things())


def _degrees(polygon: Any) -> Any:
    import pyproj
    import shapely

    move = pyproj.Transformer.from_crs(yards.CRS, "EPSG:4326", always_xy=True).transform
    return shapely.transform(polygon, lambda xy: np.column_stack(move(xy[:, 0], xy[:, 1])))


def test_an_image_smaller_than_a_window_is_searched(taught: Path, tmp_path: Path) -> None:
    small = yards.pixels()[:, :40, :52]
    answer = yards.detect(taught, raster=str(yards.yard(tmp_path / "small.tif", small)), out=str(tmp_path / "found"))
    polygons, _ = yards.features(answer.objects)
    assert all(box[0] >= 0 and box[2] <= 52 and box[3] <= 40 for box in yards.boxes_px(polygons).round(6))


def test_in_a_rotated_image_boxes_lie_along_it_and_keep_their_sizes(taught: Path, tmp_path: Path) -> None:
    turned = yards.TRANSFORM @ yards.TRANSFORM.rotation(30)
    raster = yards.yard(tmp_path / "turned.tif", yards.pixels(), transform=turned)
    answers = [
        yards.detect(taught, out=str(tmp_path / "plain")),
        yards.detect(taught, raster=str(raster), out=str(tmp_path / "found")),
    ]
    (plain, plain_fields), (found, fields) = (yards.features(one.objects) for one in answers)
    assert len(found) == len(plain) > 20
    for name in ("length_m", "width_m", "area_m2"):
        assert fields[name] == pytest.approx(plain_fields[name], rel=1e-3, abs=0.02)
    for one, own in zip(plain, found, strict=True):
        in_pixels = yards.boxes_px([one])[0]
        corners = np.array([~turned @ corner for corner in own.exterior.coords])
        assert (*corners.min(axis=0), *corners.max(axis=0)) == pytest.approx(tuple(in_pixels), abs=1e-3)


WIDE_PX = 2 * yards.EDGE_PX


def long_bar(self: Finder, tile: Tile, seen: Window, look: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, None]:
    """A bar nearly as long as the raster, as a detector that knows nothing of what its window does not see draws it."""
    core = tile.core
    left, right = max(10, seen.col), min(WIDE_PX - 10, seen.col_stop)
    middle = (left + right) / 2
    if look or not (core.row <= 40 < core.row_stop and core.col <= middle < core.col_stop):
        return np.zeros((0, 4)), np.zeros(0), np.zeros(0, np.int64), None
    box = (left - seen.col, 30 - seen.row, right - seen.col, 50 - seen.row)
    return np.array([box], np.float64), np.ones(1), np.zeros(1, np.int64), None


def wide(folder: Path) -> str:
    return str(yards.yard(folder / "wide.tif", np.tile(yards.pixels(), (1, 1, 2))))


def test_an_object_larger_than_a_window_is_joined_from_its_pieces(
    taught: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Finder, "_looked", long_bar)
    answer = yards.detect(taught, raster=wide(tmp_path), out=str(tmp_path / "found"), window_px=256)
    polygons, fields = yards.features(answer.objects)
    assert yards.boxes_px(polygons).round(3).tolist() == [[10, 30, WIDE_PX - 10, 50]]
    assert fields["length_m"].tolist() == pytest.approx([310.0], rel=1e-3) and answer.found == 1
    codes = [one.code for one in answer.remarks]
    assert "objects.joined" in codes and "objects.cut" not in codes
    assert read_result(DetectionResult, Path(answer.result)).remarks == answer.remarks


def test_what_may_be_cut_is_said(taught: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def first(self: Finder, tile: Tile, seen: Window, look: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, None]:
        boxes, score, label, _ = long_bar(self, tile, seen, look)
        count = len(score) if tile.core.col == 0 else 0
        return boxes[:count], score[:count], label[:count], None

    monkeypatch.setattr(Finder, "_looked", first)
    answer = yards.detect(taught, raster=wide(tmp_path), out=str(tmp_path / "found"), window_px=256)
    (said,) = (one for one in answer.remarks if one.code == "objects.cut")
    assert said.features == ("1",) and "too short" in Path(answer.report).read_text(encoding="utf-8")


def test_the_windows_of_a_model_are_as_large_as_its_objects(taught: Path) -> None:
    model = load_detector(taught / "model" / "model.safetensors", torch.device("cpu"))
    assert model.longest_px == pytest.approx(20.0)


def test_an_empty_image_has_no_objects(taught: Path, tmp_path: Path) -> None:
    empty = yards.yard(tmp_path / "empty.tif", yards.pixels(0, []))
    answer = yards.detect(
        taught, raster=str(empty), out=str(tmp_path / "found"), minimum_score=0.6, allow_mismatch=True
    )
    assert answer.found == 0 and answer.summary.code == "objects.none"
    assert yards.features(answer.objects)[0] == []


@pytest.mark.parametrize(
    ("profile", "bands", "words"),
    [({"transform": yards.TRANSFORM * yards.TRANSFORM.scale(4)}, 3, "ground resolution"), ({}, 1, "bands")],
)
def test_an_image_of_another_kind_is_refused(
    taught: Path, tmp_path: Path, profile: Given, bands: int, words: str
) -> None:
    given = {"photometric": "MINISBLACK"} if bands == 1 else {}
    other = yards.yard(tmp_path / "other.tif", yards.pixels()[:bands], **profile, **given)
    with pytest.raises(SwimdiffError, match=words) as caught:
        yards.detect(taught, raster=str(other), out=str(tmp_path / "found"))
    assert "Classify anyway" not in caught.value.hint and ("Detect anyway" in caught.value.hint) == (bands == 3)
    assert not (tmp_path / "found" / "objects.gpkg").exists()


def test_a_hundred_thousand_objects_are_written_and_counted(
    taught: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows, cols = np.mgrid[:250, :400]
    corner = np.stack((cols.ravel(), rows.ravel()), axis=1) * 0.8
    many = Found.whole(
        np.concatenate((corner, corner + 0.7), axis=1), np.linspace(0.9, 0.1, len(corner)), np.arange(len(corner)) % 2
    )
    monkeypatch.setattr(Finder, "found", lambda self, tile, image: many)
    answer = yards.detect(taught, out=str(tmp_path / "found"))
    polygons, fields = yards.features(answer.objects)
    assert len(polygons) == 100_000 and (np.diff(fields["score"]) <= 0).all()
    result = read_result(DetectionResult, Path(answer.result))
    thresholds = {one.name: one.threshold for one in result.counts}
    for one in result.counts:
        assert one.found == int((fields["score"][fields["class"] == one.name] >= thresholds[one.name]).sum())


def test_an_image_without_data_is_refused(taught: Path, tmp_path: Path) -> None:
    empty = yards.yard(tmp_path / "n.tif", np.zeros((3, 64, 64)), nodata=0)
    with pytest.raises(SwimdiffError, match="has data"):
        yards.detect(taught, raster=str(empty), out=str(tmp_path / "found"))


def test_a_model_of_another_kind_is_refused(taught: Path, tmp_path: Path) -> None:
    from engine.jobs import run_named

    model = str(taught / "model" / "model.safetensors")
    for job in ("classify", "classify-scenes"):
        with pytest.raises(SwimdiffError) as caught:
            run_named(job, {"raster": str(taught / "yard.tif"), "model": model, "out": str(tmp_path)}, SilentObserver())
        assert caught.value.code == ErrorCode.MODEL
