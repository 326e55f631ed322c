"""A raster of labels serves as a label layer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import rasterio

from engine.contract.errors import InputError
from engine.labels.pixels import burn
from engine.labels.rasters import label_layer
from engine.labels.reading import read_labels
from engine.raster.info import Access
from tests.engine import rasters
from tests.engine.labels.made import GRID
from tests.engine.rasters import PLAIN

Bytes = npt.NDArray[np.uint8]


def squares() -> Bytes:
    values = np.zeros((101, 137), np.uint8)
    values[5:20, 5:30], values[40:60, 5:30], values[5:20, 60:90] = 2, 3, 2
    values[50, 100], values[51, 101] = 3, 3  # two areas of a pixel, which touch at a corner
    return values


def write(path: Path, values: Bytes, nodata: float | None = None) -> Path:
    fake = replace(PLAIN, bands=1, dtype="uint8", nodata=nodata)
    return rasters.write(path, fake, data=values[None])


def test_every_pixel_is_labelled_as_in_the_raster(tmp_path: Path) -> None:
    values = squares()
    labels = read_labels(str(write(tmp_path / "labels.tif", values)), GRID)
    assert [(one.value, one.name) for one in labels.classes] == [(2, "2"), (3, "3")]
    assert len(labels.features) == 5
    pixels = burn(labels, GRID)
    found = np.zeros_like(values)
    of_class = np.array([one.value for one in labels.classes], np.uint8)
    found[pixels.rows, pixels.cols] = of_class[pixels.label]
    np.testing.assert_array_equal(found, values)


def test_zero_is_no_label_and_that_is_said(tmp_path: Path) -> None:
    path = str(write(tmp_path / "labels.tif", squares()))
    assert "labels.zero" in [remark.code for remark in read_labels(path, GRID).remarks]
    counted = label_layer(path, "", Access(), ["class"], zero_counts=True)
    assert set(counted.columns["class"].tolist()) == {0, 2, 3}


def test_zero_is_a_class_where_another_value_is_nodata(tmp_path: Path) -> None:
    values = squares()
    values[values == 3] = 255
    labels = read_labels(str(write(tmp_path / "labels.tif", values, nodata=255)), GRID)
    assert {one.name for one in labels.classes} == {"0", "2"}
    assert "labels.zero" not in [remark.code for remark in labels.remarks]


def test_names_of_values_are_those_of_the_classes(tmp_path: Path) -> None:
    path = write(tmp_path / "labels.tif", squares())
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(1, CLASS_2="water", CLASS_3="wood")
    assert [one.name for one in read_labels(str(path), GRID).classes] == ["water", "wood"]


def test_a_raster_on_another_grid(tmp_path: Path) -> None:
    fake = replace(
        PLAIN, bands=1, dtype="uint8", height=50, width=68, transform=PLAIN.transform * rasterio.Affine.scale(2)
    )  # type: ignore[operator]
    path = rasters.write(tmp_path / "coarse.tif", fake, data=squares()[:100:2, :136:2][None])
    pixels = burn(read_labels(str(path), GRID), GRID)
    assert len(pixels.rows) == 4 * int((squares()[:100:2, :136:2] > 0).sum())


def test_a_raster_of_several_bands_is_no_labels(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="4 bands"):
        read_labels(str(rasters.write(tmp_path / "a.tif", PLAIN)), GRID)
