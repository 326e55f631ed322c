"""Labelled images out of folders, zips and tables."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest

from engine.contract.errors import InputError
from engine.data.labelled import ImageReader, find_labelled, write_zip
from tests.engine.evaluation.made import COLOURS, image_bytes, write_classes, zipped


def test_a_folder_and_a_zip_of_it_are_the_same(tmp_path: Path) -> None:
    folder = write_classes(tmp_path / "images", each=3)
    (folder / "field" / ".hidden.png").write_bytes(b"x")
    (folder / "field" / "notes.txt").write_text("not an image")
    found, packed = (find_labelled([str(path)]) for path in (folder, zipped(folder, tmp_path / "images.zip")))
    assert found.class_names == packed.class_names == tuple(sorted(COLOURS))
    assert found.names == packed.names and len(found.names) == 9
    assert found.groups == packed.groups == [name.split("/")[0] for name in found.names]
    with ImageReader() as reader:
        for one, two in zip(found.images, packed.images, strict=True):
            assert np.array_equal(reader.read(one).values, reader.read(two).values)


def test_the_innermost_folder_is_the_class(tmp_path: Path) -> None:
    write_classes(tmp_path / "set" / "inner", each=1)
    (tmp_path / "set" / "nothing").mkdir()
    found = find_labelled([str(tmp_path / "set")])
    assert found.class_names == tuple(sorted(COLOURS))
    assert found.empty == ("nothing",)


def test_bands_are_read_in_the_order_that_is_asked_for(tmp_path: Path) -> None:
    image = find_labelled([str(write_classes(tmp_path / "images", each=1))]).images[0]
    with ImageReader() as reader:
        assert np.array_equal(reader.read(image, (3, 1)).values, reader.read(image).values[[2, 0]])
        with pytest.raises(InputError, match="band 4 is needed"):
            reader.read(image, (1, 4))


def test_a_table_gives_several_labels(tmp_path: Path) -> None:
    folder = tmp_path / "images"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.png").write_bytes(image_bytes(np.full((3, 8, 8), number, np.uint8)))
    table = tmp_path / "labels.csv"
    table.write_text("file,forest,water\n0.png,1,0\n1.png,1,1\n2.png,0,0\nmissing.png,1,1\n")
    found = find_labelled([str(folder)], str(table))
    assert found.several and found.class_names == ("forest", "water") and found.unlabelled == 1
    assert found.gone == ("missing.png",)
    assert found.targets.tolist() == [[1, 0], [1, 1], [0, 0]]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("image,forest\n0.png,1\n", "is not a label table"),
        ("file\n0.png\n", "is not a label table"),
        ("file,forest\n0.png,yes\n", "line 2"),
        ("file,forest\nother.png,1\n", "contains none of the"),
    ],
)
def test_a_table_of_another_form_is_refused(tmp_path: Path, content: str, message: str) -> None:
    folder = tmp_path / "images"
    folder.mkdir()
    (folder / "0.png").write_bytes(image_bytes(np.zeros((3, 8, 8), np.uint8)))
    (tmp_path / "labels.csv").write_text(content)
    with pytest.raises(InputError, match=message):
        find_labelled([str(folder)], str(tmp_path / "labels.csv"))


def test_what_cannot_be_labelled_images_is_refused(tmp_path: Path) -> None:
    empty, single, flat, text = (tmp_path / name for name in ("empty", "single", "flat", "text.txt"))
    empty.mkdir()
    (single / "field").mkdir(parents=True)
    (single / "field" / "a.png").write_bytes(image_bytes(np.zeros((3, 8, 8), np.uint8)))
    flat.mkdir()
    (flat / "a.png").write_bytes(image_bytes(np.zeros((3, 8, 8), np.uint8)))
    text.write_text("no zip")
    for path, message in (
        (empty, "contains no images"),
        (single, "only one class, field"),
        (flat, "is not in a folder that could name its class"),
        (text, "neither a folder nor a zip"),
        (tmp_path / "absent", "does not exist"),
    ):
        with pytest.raises(InputError, match=message):
            find_labelled([str(path)])


def test_a_part_is_written_as_a_zip_of_the_same_images(tmp_path: Path) -> None:
    found = find_labelled([str(write_classes(tmp_path / "images", each=3))])
    chosen = found.part([number % 2 == 0 for number in range(len(found.images))])
    for name in ("one.zip", "two.zip"):
        write_zip(chosen.images, tmp_path / name)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as written:
        assert written.namelist() == chosen.names
        assert written.read(chosen.names[0]) == Path(chosen.images[0].path).read_bytes()
