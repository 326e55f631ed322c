"""Labelled images: which boxes of which files are learned from, and what is said of the others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine

from engine.contract.errors import InputError
from engine.objects.labelled_images import from_images
from engine.objects.sites import LabelledSites
from engine.raster.reading.image_stack import OneDate

WIDTH, HEIGHT = 100, 80
CAR = [10, 20, 30, 8]


def picture(path: Path, transform: Affine | None = None) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    values = np.random.default_rng(0).integers(1, 255, (3, HEIGHT, WIDTH), np.uint8)
    placed: dict[str, Any] = {} if transform is None else {"crs": "EPSG:32633", "transform": transform}
    with rasterio.open(path, "w", "GTiff", WIDTH, HEIGHT, 3, dtype="uint8", **placed) as file:
        file.write(values)


def coco(folder: Path, boxes: list[list[float]], name: str = "coco", **more: Any) -> str:
    content = {
        "categories": [{"id": 1, "name": "car"}],
        "images": [{"id": 1, "file_name": "one.tif", **more}],
        "annotations": [{"image_id": 1, "category_id": 1, "bbox": box[:4], "iscrowd": len(box) > 4} for box in boxes],
    }
    (folder / f"{name}.json").write_text(json.dumps(content))
    return str(folder / f"{name}.json")


def read(*sources: str) -> LabelledSites:
    return from_images(sources, OneDate("images"), ())


def test_an_image_of_two_sources_is_one_image(tmp_path: Path) -> None:
    picture(tmp_path / "images" / "one.tif")
    (tmp_path / "labels").mkdir()
    (tmp_path / "labels" / "one.txt").write_text("0 0.25 0.3 0.3 0.1\n0 0.8 0.5 0.1 0.1\n")
    (tmp_path / "classes.txt").write_text("car\n")
    found = read(coco(tmp_path, [CAR]), str(tmp_path))
    (site,) = found.sites
    assert site.boxes.tolist() == [pytest.approx([10, 20, 40, 28]), pytest.approx([75, 36, 85, 44])]


def test_a_crowd_is_neither_background_nor_an_object(tmp_path: Path) -> None:
    picture(tmp_path / "one.tif")
    (site,) = read(coco(tmp_path, [CAR, [50, 0, 50, 80, 1], [60, 10, 8, 8]])).sites
    assert site.areas[0].bounds == (0, 0, 50, 80) and site.boxes.tolist() == [[10, 20, 40, 28]]


def test_boxes_that_cannot_be_used_are_told(tmp_path: Path) -> None:
    picture(tmp_path / "one.tif")
    found = read(coco(tmp_path, [CAR, [200, 20, 30, 8], [5, 5, 0.2, 9]]))
    (said,) = [one for one in found.remarks if one.code == "objects.unusable"]
    assert said.values["count"] == 2 and len(found.sites[0].boxes) == 1


def test_labels_of_an_image_of_another_size_are_refused(tmp_path: Path) -> None:
    picture(tmp_path / "one.tif")
    assert len(read(coco(tmp_path, [CAR], width=WIDTH, height=HEIGHT)).sites) == 1
    with pytest.raises(InputError, match="200 x 160 px, but it has 100 x 80"):
        read(coco(tmp_path, [CAR], width=200, height=160))


@pytest.mark.parametrize(
    ("transform", "box"),
    [
        (Affine(10, 0, 500000, 0, -10, 5000000), [10, 20, 40, 28]),
        (Affine(10, 0, 500000, 0, 10, 5000000), [10, 80 - 28, 40, 80 - 20]),
        (Affine(-10, 0, 500000, 0, -10, 5000000), [100 - 40, 20, 100 - 10, 28]),
    ],
)
def test_boxes_are_where_they_are_in_the_file_however_it_is_placed(
    tmp_path: Path, transform: Affine, box: list[float]
) -> None:
    picture(tmp_path / "one.tif", transform)
    (site,) = read(coco(tmp_path, [CAR])).sites
    assert site.boxes.tolist() == [pytest.approx(box, abs=1e-6)]


def test_images_without_a_folder_of_labels_are_no_background(tmp_path: Path) -> None:
    for part in ("train", "test"):
        picture(tmp_path / part / "images" / "one.tif")
    (tmp_path / "train" / "labels").mkdir()
    (tmp_path / "train" / "labels" / "one.txt").write_text("0 0.25 0.3 0.3 0.1\n")
    found = read(str(tmp_path))
    assert len(found.sites) == 1 and "objects.unlabelled" in {one.code for one in found.remarks}


def test_outlines_of_both_kinds_of_files_say_how_objects_lie(tmp_path: Path) -> None:
    picture(tmp_path / "images" / "one.tif")
    (tmp_path / "labels").mkdir()
    lying = np.array([[20, 20], [50, 50], [45, 55], [15, 25]], np.float64)
    shares = " ".join(f"{value:.6f}" for value in (lying / (WIDTH, HEIGHT)).ravel())
    (tmp_path / "labels" / "one.txt").write_text(f"0 {shares}\n0 0.8 0.25 0.1 0.1\n")
    path = coco(tmp_path, [CAR, CAR], "outlines")
    content = json.loads(Path(path).read_text())
    content["annotations"][1]["bbox"] = [60, 40, 30, 30]
    content["annotations"][1]["segmentation"] = [[60, 40, 65, 40, 90, 65, 90, 70, 85, 70]]
    content["annotations"][0]["segmentation"] = [["not", "numbers"]]
    Path(path).write_text(json.dumps(content))
    for source, own in ((str(tmp_path), lying), (path, None)):
        (site,) = from_images([source], OneDate("images"), (), oriented=True).sites
        assert site.corners is not None
        told = np.isfinite(site.corners).all(axis=(1, 2))
        assert told.sum() == 1
        corners = site.corners[told][0]
        sides = np.hypot(*np.diff(np.concatenate((corners, corners[:1])), axis=0).T)
        assert max(sides) > 30 and min(sides) < 12
        if own is not None:
            assert sorted(map(tuple, corners.round(3))) == sorted(map(tuple, own))
    assert from_images([path], OneDate("images"), ()).sites[0].corners is None
