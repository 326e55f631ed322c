"""Boxes from layers, COCO files and YOLO folders."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from affine import Affine

from engine.contract.classes import LabelClass
from engine.contract.errors import InputError, ParameterError
from engine.objects.image_boxes import read_image_boxes
from engine.objects.searched import searched_areas
from engine.objects.vector_boxes import BoxSource, ReadBoxes, read_boxes
from engine.objects.yolo_names import class_names
from engine.raster.grid import Grid
from engine.raster.info import FILES_ONLY
from tests.engine.labels.made import GRID, box, to_crs, write

PIXEL_M = 10.0  # of the grid of the tests


def read(path: Path, **more: object) -> ReadBoxes:
    return read_boxes(BoxSource(str(path), **more), GRID, PIXEL_M)  # type: ignore[arg-type]


def codes(found: ReadBoxes) -> set[str]:
    return {one.code for one in found.remarks}


def test_bounds_of_polygons_are_boxes(tmp_path: Path) -> None:
    tilted = to_crs(shapely.Polygon([(10, 10), (20, 14), (18, 22), (9, 17)]))
    found = read(write(tmp_path / "a.gpkg", [box(50, 40, 6, 4), tilted], ["car", "shed"]))
    assert [one.name for one in found.classes] == ["car", "shed"]
    assert found.boxes.tolist() == [pytest.approx([50, 40, 56, 44]), pytest.approx([9, 10, 20, 22])]
    assert found.label.tolist() == [0, 1]


def test_each_part_of_a_feature_is_an_object(tmp_path: Path) -> None:
    several = shapely.MultiPolygon([box(5, 5, 4, 4), box(30, 5, 4, 4)])
    assert len(read(write(tmp_path / "a.gpkg", [several, box(60, 5, 4, 4)], ["car", "car"])).boxes) == 2 + 1


def test_points_have_a_size_of_their_own_or_the_given_one(tmp_path: Path) -> None:
    points = [to_crs(shapely.Point(30, 20)), to_crs(shapely.Point(60, 50))]
    path = write(tmp_path / "a.gpkg", points, ["car", "car"], more={"size_m": [40.0, np.nan]})
    found = read(path, size=80.0)
    assert found.boxes.tolist() == [pytest.approx([28, 18, 32, 22]), pytest.approx([56, 46, 64, 54])]
    only = read(path)
    assert len(only.boxes) == 1 and "labels.unsized" in codes(only)
    plain = write(tmp_path / "b.gpkg", points, ["car", "car"])
    with pytest.raises(ParameterError, match="how large the objects"):
        read(plain)
    with pytest.raises(ParameterError, match="no field 'edge'"):
        read(plain, size_field="edge", size=3.0)


def test_boxes_of_points_are_squares_of_the_ground_and_end_with_the_image(tmp_path: Path) -> None:
    north = Grid(pyproj.CRS("EPSG:4326").to_wkt(), Affine(1e-4, 0, 10.0, 0, -1e-4, 60.0), 400, 300)  # 5.6 m x 11.1 m
    points = [shapely.Point(10.02, 59.98), shapely.Point(10.0001, 59.98)]
    path = write(tmp_path / "a.gpkg", points, ["car", "car"], crs="EPSG:4326")
    middle, rim = read_boxes(BoxSource(str(path), size=223.0), north, None).boxes
    assert middle == pytest.approx([180, 190, 220, 210], abs=0.2)
    assert rim == pytest.approx([0, 190, 21, 210], abs=0.2)
    said = read_boxes(BoxSource(str(path), size=20.0), north, 1.0).boxes[0]
    assert said == pytest.approx([190, 190, 210, 210])


def test_a_layer_without_classes_has_one(tmp_path: Path) -> None:
    path = write(tmp_path / "a.gpkg", [box(5, 5, 4, 4), box(30, 5, 4, 4)], [1.5, 2.5], field="height")
    found = read(path, name="boat")
    assert [one.name for one in found.classes] == ["boat"] and found.label.tolist() == [0, 0] and found.field == ""


def test_another_crs_is_brought_to_that_of_the_image(tmp_path: Path) -> None:
    move = pyproj.Transformer.from_crs("EPSG:32633", "EPSG:4326", always_xy=True).transform
    there = shapely.transform(box(50, 40, 6, 4), lambda xy: np.column_stack(move(xy[:, 0], xy[:, 1])))
    found = read(write(tmp_path / "a.gpkg", [there, there], ["car", "car"], crs="EPSG:4326"))
    assert found.boxes[0] == pytest.approx([50, 40, 56, 44], abs=0.2)


def test_boxes_outside_are_left_out_and_nothing_left_is_an_error(tmp_path: Path) -> None:
    far, near = box(500, 40, 6, 4), box(50, 40, 6, 4)
    found = read(write(tmp_path / "a.gpkg", [far, near], ["car", "shed"]))
    assert [one.name for one in found.classes] == ["shed"] and "labels.outside" in codes(found)
    with pytest.raises(InputError, match="no object that can be used") as caught:
        read(write(tmp_path / "b.gpkg", [far, far], ["car", "car"]))
    assert "outside the image" in str(caught.value)
    with pytest.raises(InputError, match="no object"):
        read(write(tmp_path / "c.gpkg", [], []))


def test_what_is_narrower_than_a_pixel_is_left_out(tmp_path: Path) -> None:
    found = read(write(tmp_path / "a.gpkg", [box(50, 40, 0.4, 4), box(10, 10, 4, 4)], ["car", "car"]))
    assert len(found.boxes) == 1 and "labels.too_small" in codes(found)


def test_searched_areas_that_overlap_count_once(tmp_path: Path) -> None:
    path = write(tmp_path / "a.gpkg", [box(0, 0, 40, 40), box(20, 0, 40, 40)], [1, 2], field="number")
    areas, _ = searched_areas(str(path), "", GRID, FILES_ONLY)
    assert [one.area for one in areas] == [pytest.approx(1600), pytest.approx(800)]
    points = write(tmp_path / "b.gpkg", [to_crs(shapely.Point(3, 3))], [1], field="number")
    with pytest.raises(InputError, match="no polygon"):
        searched_areas(str(points), "", GRID, FILES_ONLY)


def coco(folder: Path, name: str = "one.png", **more: object) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "one.png").write_bytes(b"")
    content = {
        "categories": [{"id": 3, "name": "car"}],
        "images": [{"id": 1, "file_name": name}],
        "annotations": [
            {"image_id": 1, "category_id": 3, "bbox": [2, 3, 10, 5]},
            {"image_id": 1, "category_id": 3, "bbox": [0, 0, 90, 90], "iscrowd": 1},
        ],
        **more,
    }
    (folder / "labels.json").write_text(json.dumps(content))
    return folder / "labels.json"


def test_a_coco_file_names_images_and_boxes(tmp_path: Path) -> None:
    (found,) = read_image_boxes(str(coco(tmp_path / "set")))
    assert found.path == str(tmp_path / "set" / "one.png") and found.names == ("car",)
    assert found.boxes.tolist() == [[2, 3, 12, 8]] and not found.shares
    assert found.crowds.tolist() == [[0, 0, 90, 90]]


@pytest.mark.parametrize("wrong", [{"categories": []}, {"annotations": [{"bbox": [1, 2]}]}, {"images": 3}])
def test_a_damaged_coco_file_is_told(tmp_path: Path, wrong: dict[str, object]) -> None:
    with pytest.raises(InputError, match="cannot be read as boxes"):
        read_image_boxes(str(coco(tmp_path / "set", **wrong)))


def test_a_coco_file_cannot_lead_out_of_its_folder_or_to_nothing(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="leads out"):
        read_image_boxes(str(coco(tmp_path / "set", "../one.png")))
    with pytest.raises(InputError, match="neither beside it"):
        read_image_boxes(str(coco(tmp_path / "set", "two.png")))


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("data.yaml", "path: .\nnames:\n  0: car\n  1: 'big shed'\nnc: 2\n"),
        ("data.yaml", "nc: 2\nnames: ['car', \"big shed\"]\n"),
        ("data.yaml", "names:\n- car\n- big shed\n"),
        ("data.yaml", "names: {0: car, 1: 'big shed'}  # two\n"),
        ("data.yaml", "names: [\n  car,  # the first\n  big shed,\n]\n"),
        ("data.yaml", "names:\n  - car # the first\n\n  - 'big shed'\n"),
        ("classes.txt", "car\nbig shed\n"),
    ],
)
def test_a_yolo_folder_names_images_boxes_and_classes(tmp_path: Path, file: str, text: str) -> None:
    for inner in ("images/train", "labels/train"):
        (tmp_path / inner).mkdir(parents=True)
    for name in ("a.png", "b.jpg"):
        (tmp_path / "images/train" / name).write_bytes(b"")
    (tmp_path / "labels/train/a.txt").write_text("1 0.5 0.5 0.2 0.1\n0 0.1 0.1 0.3 0.1 0.3 0.2 0.1 0.2\n")
    (tmp_path / file).write_text(text)
    first, second = read_image_boxes(str(tmp_path))
    assert first.names == ("big shed", "car") and first.shares and second.names == ()
    assert first.boxes[0].tolist() == pytest.approx([0.4, 0.45, 0.6, 0.55])
    assert first.boxes[1].tolist() == pytest.approx([0.1, 0.1, 0.3, 0.2])
    (tmp_path / "labels/train/a.txt").write_text("0 0.5 0.5\n")
    with pytest.raises(InputError, match="cannot be read as boxes"):
        read_image_boxes(str(tmp_path))


def test_names_of_classes_may_hold_commas_and_quotes() -> None:
    text = "names: ['car, parked', \"O'Hare\", lot#3]"
    assert class_names("data.yaml", text) == {0: "car, parked", 1: "O'Hare", 2: "lot#3"}
    assert class_names("classes.txt", "car\n\nshed\n") == {0: "car", 2: "shed"}


def test_a_list_of_names_without_an_end_is_told(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "data.yaml").write_text("names: [car, shed\n")
    with pytest.raises(InputError, match="has no end"):
        read_image_boxes(str(tmp_path))


def test_neither_a_file_nor_a_folder_of_labels(tmp_path: Path) -> None:
    for path, wrong in (
        (tmp_path, "no images"),
        (tmp_path / "gone.json", "gone.json"),
        (tmp_path / "a.csv", "neither"),
    ):
        with pytest.raises(InputError, match=wrong):
            read_image_boxes(str(path))


def test_given_classes_keep_their_values(tmp_path: Path) -> None:
    given = (LabelClass(7, "shed", "#123456"), LabelClass(9, "car", "#654321"))
    found = read(write(tmp_path / "a.gpkg", [box(5, 5, 4, 4), box(30, 5, 4, 4)], ["car", "shed"]), classes=given)
    assert {one.name: one.value for one in found.classes} == {"shed": 7, "car": 9}
