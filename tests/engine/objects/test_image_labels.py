"""Labels of other programs: outlines count, and what is wrong is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.contract.errors import InputError
from engine.objects.image_boxes import read_image_boxes


def coco(folder: Path, annotations: list[dict[str, object]]) -> str:
    (folder / "one.png").write_bytes(b"")
    content = {
        "categories": [{"id": 1, "name": 'Häuser, "groß" 🏠'}],
        "images": [{"id": 1, "file_name": "one.png"}],
        "annotations": [{"image_id": 1, "category_id": 1, **one} for one in annotations],
    }
    (folder / "labels.json").write_text(json.dumps(content))
    return str(folder / "labels.json")


def test_an_outline_without_a_box_has_its_bounds(tmp_path: Path) -> None:
    outline = [[5, 6, 20, 6, 20, 30], [2, 8, 4, 8, 4, 9]]
    (found,) = read_image_boxes(coco(tmp_path, [{"segmentation": outline}, {"bbox": [], "segmentation": outline[:1]}]))
    assert found.boxes.tolist() == [[2, 6, 20, 30], [5, 6, 20, 30]]
    assert set(found.names) == {'Häuser, "groß" 🏠'}


@pytest.mark.parametrize(
    ("annotation", "wrong"),
    [
        ({}, "annotation 1 has neither"),
        ({"id": 8, "segmentation": {"counts": [1]}}, "annotation 8 has neither"),
        ({"image_id": 5, "bbox": [1, 2, 3, 4]}, "annotation 1 is of image 5, which"),
        ({"category_id": 5, "bbox": [1, 2, 3, 4]}, "annotation 1 is of category 5, which"),
    ],
)
def test_what_is_wrong_in_a_coco_file_is_named(tmp_path: Path, annotation: dict[str, object], wrong: str) -> None:
    with pytest.raises(InputError, match=wrong):
        read_image_boxes(coco(tmp_path, [annotation]))


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("0 0.5 0.5 0.2", "line 2: .* here by 3"),
        ("0 0.5 0.5 0.2 0.2 0.9", "line 2: .* here by 5"),
        ("0 320 200 40 40", "line 2: .* look like pixels"),
        ("-1 0.5 0.5 0.2 0.2", "line 2: -1 is not the number of a class"),
        ("inf 0.5 0.5 0.2 0.2", "line 2: inf is not the number of a class"),
        ("car 0.5 0.5 0.2 0.2", "line 2: could not convert"),
    ],
)
def test_the_wrong_line_of_a_yolo_file_is_named(tmp_path: Path, line: str, wrong: str) -> None:
    for inner in ("images", "labels"):
        (tmp_path / inner).mkdir()
    (tmp_path / "images/a.png").write_bytes(b"")
    (tmp_path / "labels/a.txt").write_text(f"0.0 0.5 0.5 0.2 0.1\n{line}\n")
    with pytest.raises(InputError, match=wrong):
        read_image_boxes(str(tmp_path))
