"""A stack mapped window by window: as on the whole image, whatever the windows, interruptions and disks."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from engine.class_map.filters import filter_classes
from engine.contract.errors import ErrorCode, InputError, JobCancelled, ModelError, OutputError
from engine.contract.remarks.texts import fill
from engine.files.commit import Commit
from engine.jobs.classify.maps import MapDraft, MapRequest, draw_map, open_spool
from engine.jobs.shared.machine import Storage
from engine.labels.base import LabelFeature, Labels
from engine.observer import SilentObserver
from engine.raster.extent import parse_extent
from engine.raster.reading.image_stack import ImageStack, describe_stack
from engine.raster.windows import Tile, Window
from engine.report.png import from_png
from tests.engine.jobs.classify.classifying import (
    CLASSES,
    HEIGHT_PX,
    HOLE,
    WIDTH_PX,
    Nearest,
    expected,
    image,
    write_scene,
)
from tests.engine.jobs.conftest import write_raster
from tests.engine.raster.reading.test_image_stack import Settings

RASTERS = ("classes.tif", "probability.tif", "uncertainty.tif")
STORAGE = Storage("zstd", False, 1)
ALL = {"probabilities": True, "uncertainty": True}


def mapped(
    stack: ImageStack, out: Path, classifier: Any = None, observer: Any = None, work: Path | None = None, **request: Any
) -> MapDraft:
    """Maps a stack and publishes the rasters."""
    out.mkdir(parents=True, exist_ok=True)
    wanted = MapRequest(work or out / ".partial", "key", STORAGE, **{"window_px": 64, **request})
    model = classifier or Nearest()
    with open_spool(stack, model, wanted) as spool, Commit(out) as commit:
        result = draw_map(stack, model, spool, wanted, commit, observer or SilentObserver())
        commit.publish()
    return result


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        values = dataset.read()
    return values[0] if len(values) == 1 else values


@pytest.fixture
def stack(tmp_path: Path) -> ImageStack:
    return describe_stack(Settings(str(write_scene(tmp_path / "scene_2021-06-05.tif"))))


@pytest.fixture
def truth() -> np.ndarray:
    """Probabilities of the whole stack, NaN in the hole."""
    valid = np.ones(image().shape[1:], bool)
    valid[HOLE] = False
    return expected([image()], valid)


def classes_of(probabilities: np.ndarray) -> np.ndarray:
    hole = np.isnan(probabilities[0])
    best = np.nan_to_num(probabilities).argmax(axis=0)
    return np.where(hole, 0, np.array([one.value for one in CLASSES])[best]).astype(np.uint8)


def test_windows_give_what_the_whole_image_gives(stack: ImageStack, truth: np.ndarray, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = mapped(stack, out, **ALL)
    hole = np.isnan(truth[0])
    classes = read(out / "classes.tif")
    np.testing.assert_array_equal(classes, classes_of(truth))
    assert set(np.unique(classes)) == {0, 1, 3, 200}
    percent = read(out / "probability.tif")
    assert (percent[:, hole] == 255).all()
    assert np.abs(percent[:, ~hole] - 100 * truth[:, ~hole]).max() <= 0.5001
    with np.errstate(divide="ignore", invalid="ignore"):
        entropy = -np.nansum(truth * np.log(truth), axis=0) / math.log(3)
    unsure = read(out / "uncertainty.tif")
    assert (unsure[hole] == -1).all() and unsure[~hole].min() >= 0 and unsure[~hole].max() <= 1
    assert np.abs(unsure - entropy)[~hole].max() <= 0.0021
    assert unsure[~hole].max() > 0.6  # some places are unsure indeed
    assert result.files == dict(zip(("classes", "probabilities", "uncertainty"), RASTERS, strict=True))


def test_the_rasters_say_what_they_are(stack: ImageStack, tmp_path: Path) -> None:
    out = tmp_path / "out"
    mapped(stack, out, **ALL)
    with rasterio.open(out / "classes.tif") as dataset:
        assert dataset.nodata == 0 and dataset.dtypes == ("uint8",)
        assert dataset.crs == "EPSG:32631" and dataset.transform == stack.grid.transform
        assert dataset.colormap(1)[3] == (0, 0x9E, 0x73, 255)
        assert dataset.tags()["ACQUISITION_DATE"] == "2021-06-05"
    assert "&quot;alt&quot; &amp; &lt;neu&gt;" in (out / "classes.tif.aux.xml").read_text(encoding="utf-8")
    assert "水" in (out / "classes.qml").read_text(encoding="utf-8")
    with rasterio.open(out / "probability.tif") as dataset:
        assert dataset.descriptions == tuple(one.name for one in CLASSES) and dataset.nodata == 255
        assert dataset.tags()["CLASS_VALUES"] == "3,1,200"
    with rasterio.open(out / "uncertainty.tif") as dataset:
        assert dataset.nodata == -1 and dataset.dtypes == ("float32",)


def test_what_is_not_asked_for_is_not_written(stack: ImageStack, tmp_path: Path) -> None:
    result = mapped(stack, tmp_path / "out")
    assert dict(result.files) == {"classes": "classes.tif"}
    assert sorted(path.name for path in (tmp_path / "out").iterdir() if path.is_file()) == [
        "classes.qml", "classes.tif", "classes.tif.aux.xml",
    ]  # fmt: skip


@pytest.mark.parametrize("window_px", [100, 1024])
def test_the_window_changes_nothing(stack: ImageStack, tmp_path: Path, window_px: int) -> None:
    first = mapped(stack, tmp_path / "a", **ALL, minimum_px=5, majority_px=1)
    other = mapped(stack, tmp_path / "b", **ALL, minimum_px=5, majority_px=1, window_px=window_px)
    for name in RASTERS:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
    assert first.areas == other.areas and first.pictures == other.pictures


@pytest.mark.parametrize(("minimum_px", "majority_px"), [(4, 0), (1, 2), (9, 1), (256, 0)])
def test_filters_give_what_they_give_on_the_whole_map(
    stack: ImageStack,
    truth: np.ndarray,
    tmp_path: Path,
    minimum_px: int,
    majority_px: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("engine.export.class_maps.FILTERED_PX", 4096)
    mapped(stack, tmp_path, minimum_px=minimum_px, majority_px=majority_px)
    found, plain = read(tmp_path / "classes.tif"), classes_of(truth)
    np.testing.assert_array_equal(found, filter_classes(plain, minimum_px, majority_px))
    assert (found != plain).sum() > 50
    np.testing.assert_array_equal(found == 0, plain == 0)


def test_an_extent_gets_the_pixels_of_the_whole_map(stack: ImageStack, tmp_path: Path) -> None:
    mapped(stack, tmp_path / "whole", **ALL)
    left, top = stack.grid.transform @ (37, 11)
    right, bottom = stack.grid.transform @ (120, 90)
    part = parse_extent(f"{left},{bottom},{right},{top}", stack.grid)
    assert part == Window(11, 37, 79, 83)
    result = mapped(stack, tmp_path / "part", **ALL, part=part)
    assert result.grid.bounds == (left, bottom, right, top)
    for name in RASTERS:
        whole, cut = read(tmp_path / "whole" / name), read(tmp_path / "part" / name)
        np.testing.assert_array_equal(cut, whole[..., 11:90, 37:120])
    with rasterio.open(tmp_path / "part" / "classes.tif") as dataset:
        assert tuple(dataset.bounds) == (left, bottom, right, top)
    assert from_png(result.pictures["image"]).shape[:2] == (79, 83)


def test_areas_are_geodesic_and_sum_up(stack: ImageStack, tmp_path: Path) -> None:
    result = mapped(stack, tmp_path)
    classes = read(tmp_path / "classes.tif")
    for row, one in zip(result.areas, CLASSES, strict=True):
        assert (row.value, row.name, row.colour) == (one.value, one.name, one.colour)
        assert row.pixels == (classes == one.value).sum() > 0
        # 100 m² a pixel on the map; UTM is 0.04 % too small in the middle of its zone.
        assert row.area == pytest.approx(row.pixels * 0.01, rel=1e-3) and row.unit == "ha"
    assert sum(row.percent for row in result.areas) == pytest.approx(100)


def test_areas_of_a_grid_of_degrees_are_no_square_degrees(tmp_path: Path) -> None:
    path = write_scene(tmp_path / "a.tif", crs="EPSG:4326", transform=from_origin(15.0, 60.0, 1e-4, 1e-4))
    result = mapped(describe_stack(Settings(str(path))), tmp_path / "out")
    pixels, area_ha = (sum(getattr(row, key) for row in result.areas) for key in ("pixels", "area"))
    # A ten-thousandth of a degree at 60 degrees: 5.58 m by 11.14 m.
    assert area_ha == pytest.approx(pixels * 5.58 * 11.14 / 10_000, rel=2e-3)


def test_without_a_crs_areas_are_pixels(tmp_path: Path) -> None:
    path = write_scene(tmp_path / "a.tif", crs=None, transform=rasterio.Affine.identity())
    result = mapped(describe_stack(Settings(str(path), ungeoreferenced=True)), tmp_path / "out")
    assert {row.unit for row in result.areas} == {"px"}
    assert all(row.area == row.pixels for row in result.areas)


def test_two_dates_are_classified_together_and_nodata_of_either_is_nodata(tmp_path: Path) -> None:
    first = write_scene(tmp_path / "a.tif")
    values = image(1)
    values[:, 100:110, 5:9] = 0
    second = write_raster(tmp_path / "b.tif", values, nodata=0)
    stack = describe_stack(Settings(str(first), str(second)))
    mapped(stack, tmp_path / "out")
    valid = np.ones(values.shape[1:], bool)
    valid[HOLE] = valid[100:110, 5:9] = False
    found = read(tmp_path / "out" / "classes.tif")
    np.testing.assert_array_equal(found, classes_of(expected([image(), image(1)], valid)))
    np.testing.assert_array_equal(found == 0, ~valid)


class CancelAfter(SilentObserver):
    """Asks to stop once so many reports of a kind have come."""

    def __init__(self, reports: int, text: str = "Classifying") -> None:
        self._left, self._text = reports, text
        self.lines: list[str] = []

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        text = fill(text, values)
        self._left -= text.startswith(self._text)

    def log(self, level: str, text: str, /, **values: object) -> None:
        text = fill(text, values)
        self.lines.append(text)

    def cancelled(self) -> bool:
        return self._left <= 0


@pytest.mark.parametrize("after", [(1, "Classifying"), (7, "Classifying"), (1, "Writing")])
def test_cancelled_and_resumed_gives_the_same_bytes(
    stack: ImageStack, tmp_path: Path, after: tuple[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.export.class_maps.FILTERED_PX", 4096)
    whole = mapped(stack, tmp_path / "a", **ALL, minimum_px=4)
    out = tmp_path / "b"
    with pytest.raises(JobCancelled):
        mapped(stack, out, observer=CancelAfter(*after), **ALL, minimum_px=4)
    assert [path.name for path in out.iterdir()] == [".partial"]
    listener = CancelAfter(10_000)
    resumed = mapped(stack, out, observer=listener, **ALL, minimum_px=4)
    assert any("of the pixels are already classified" in line for line in listener.lines)
    for name in RASTERS:
        assert (tmp_path / "a" / name).read_bytes() == (out / name).read_bytes()
    assert resumed.pictures == whole.pictures


def test_finished_windows_are_not_classified_again(stack: ImageStack, tmp_path: Path) -> None:
    class Counting(Nearest):
        tiles = 0

        def probabilities(self, tile: Tile) -> np.ndarray:
            Counting.tiles += 1
            return super().probabilities(tile)

    with pytest.raises(JobCancelled):
        mapped(stack, tmp_path / "out", Counting(), CancelAfter(5))
    assert Counting.tiles == 5
    mapped(stack, tmp_path / "out", Counting())
    assert Counting.tiles == 3 * 4
    mapped(stack, tmp_path / "out", Counting(), minimum_px=9, uncertainty=True)
    assert Counting.tiles == 12  # neither filters nor the uncertainty change what is kept of a window


@pytest.mark.parametrize("part", [None, HOLE])
def test_no_data_at_all_is_refused(tmp_path: Path, part: tuple[slice, slice] | None) -> None:
    path = write_scene(tmp_path / "a.tif") if part else write_raster(tmp_path / "a.tif", 0 * image(), nodata=0)
    window = Window(22, 55, 5, 5) if part else None
    with pytest.raises(InputError, match="No pixel of") as caught:
        mapped(describe_stack(Settings(str(path))), tmp_path / "out", part=window)
    assert caught.value.code is ErrorCode.NO_VALID_DATA and ("extent" in caught.value.message) == bool(part)
    assert not list((tmp_path / "out").glob("*.tif*"))


def test_a_classifier_without_an_answer_is_refused(stack: ImageStack, tmp_path: Path) -> None:
    class Broken(Nearest):
        def probabilities(self, tile: Tile) -> np.ndarray:
            result = super().probabilities(tile)
            result[0, -1, -1] = np.nan
            return result

    with pytest.raises(ModelError, match="no probabilities"):
        mapped(stack, tmp_path / "out", Broken())
    assert not list((tmp_path / "out").glob("*.tif*"))


def test_one_class_is_a_map_too(stack: ImageStack, tmp_path: Path) -> None:
    class Single(Nearest):
        classes = CLASSES[:1]

        def probabilities(self, tile: Tile) -> np.ndarray:
            return np.ones_like(super().probabilities(tile)[:1])

    result = mapped(stack, tmp_path, Single(), **ALL)
    found = read(tmp_path / "classes.tif")
    assert set(np.unique(found)) == {0, 3} and (read(tmp_path / "uncertainty.tif")[found == 3] == 0).all()
    assert result.areas[0].percent == 100


@pytest.mark.parametrize("small_disk", ["500k"], indirect=True)
def test_a_full_disk_leaves_nothing_under_a_final_name(stack: ImageStack, small_disk: Path, tmp_path: Path) -> None:
    for work in (small_disk / ".partial", tmp_path / "work"):  # windows find no room, then rasters do not
        storage = replace(STORAGE, compression="deflate")
        (small_disk / "filler").write_bytes(bytes(400_000))
        wanted = MapRequest(work, "key", storage, **ALL)
        with (
            pytest.raises(OutputError) as caught,
            open_spool(stack, Nearest(), wanted) as spool,
            Commit(small_disk) as commit,
        ):
            draw_map(stack, Nearest(), spool, wanted, commit, SilentObserver())
            commit.publish()
        assert caught.value.code is ErrorCode.DISK_FULL
        assert not [path for path in small_disk.iterdir() if path.suffix in (".tif", ".qml", ".xml")]


def test_places_to_label_next_are_unsure_and_keep_away_from_labels(
    stack: ImageStack, truth: np.ndarray, tmp_path: Path
) -> None:
    done = shapely.box(0, 0, WIDTH_PX, 120)
    labels = Labels(CLASSES, (LabelFeature("1", 0, done),))
    for part in (None, Window(60, 40, 100, 150)):
        out = tmp_path / ("part" if part else "whole")
        result = mapped(stack, out, part=part, places=7, labels=labels)
        assert result.files["places"] == "places.gpkg"
        points = pyogrio.raw.read(out / "places.gpkg")
        fields = dict(zip(points[0]["fields"], points[3], strict=True))
        xy = shapely.get_coordinates(shapely.from_wkb(points[2]))
        cols, rows = ~stack.grid.transform @ (xy[:, 0], xy[:, 1])
        assert 3 <= len(rows) <= 7 and rows.min() > 120
        area = part or Window(0, 0, HEIGHT_PX, WIDTH_PX)
        assert rows.max() < area.row_stop and cols.min() > area.col and cols.max() < area.col_stop
        for row, col, unsure, guess in zip(rows, cols, fields["uncertainty"], fields["guess"], strict=True):
            pixel = truth[:, int(row), int(col)].astype(np.float64)
            assert unsure == pytest.approx(-(pixel * np.log(pixel)).sum() / math.log(3), abs=0.003)
            assert guess == CLASSES[int(pixel.argmax())].name
