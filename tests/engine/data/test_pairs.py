"""Pairs with truth, on the grid of their first date."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from engine.contract.errors import InputError
from engine.data.pairs import describe_pair, find_pairs, read_pixels, read_truth, with_truth
from tests.engine.evaluation.made import image_bytes, write_place, write_places
from tests.engine.rasters import NORTH_UP, UTM


def test_places_are_found_with_and_without_truth(tmp_path: Path) -> None:
    write_places(tmp_path / "all", 2, 64)
    write_place(tmp_path / "all" / "no_truth", 9, 64, truth=False)
    (tmp_path / "all" / "else").mkdir()
    found = find_pairs([str(tmp_path / "all")])
    assert [pair.name for pair in found] == ["no_truth", "place_0", "place_1"]
    assert [pair.name for pair in with_truth(found)] == ["place_0", "place_1"]
    assert [pair.name for pair in find_pairs([str(tmp_path / "all" / "place_1")])] == ["place_1"]
    described = describe_pair(found[0])
    with pytest.raises(InputError, match="contains no truth raster"):
        read_truth(found[0], described)


@pytest.mark.parametrize(
    ("path", "message"), [("absent", "is not a folder"), ("empty", "contains no pair of before and after")]
)
def test_folders_without_pairs_are_refused(tmp_path: Path, path: str, message: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=message):
        find_pairs([str(tmp_path / path)])


def test_truth_and_pixels_are_those_of_the_files(tmp_path: Path) -> None:
    pair = find_pairs([str(write_place(tmp_path / "place", 3, 100))])[0]
    described = describe_pair(pair)
    truth = read_truth(pair, described)
    pixels = read_pixels(described, truth, (2, 0))
    with rasterio.open(pair.truth) as label, rasterio.open(pair.after) as after:
        assert np.array_equal(truth, label.read(1))
        assert np.array_equal(pixels.after, after.read([3, 1]))
    assert pixels.valid.all() and truth.sum() == 32 * 32


def test_a_nodata_value_that_is_given_counts_beside_the_declared_one(tmp_path: Path) -> None:
    pair = find_pairs([str(write_place(tmp_path / "place", 3, 100))])[0]
    with rasterio.open(pair.after, "r+") as after:
        values = after.read()
        values[:, :4], values[1, 4:7] = 0, 77
        after.nodata = 0
        after.write(values)
    described = describe_pair(pair, nodata=77)
    valid = read_pixels(described, read_truth(pair, described), (0, 1, 2)).valid
    assert not valid[:7].any()
    assert np.array_equal(valid[7:], (values[:, 7:] != 77).all(axis=0) & (values[:, 7:] != 0).all(axis=0))


def test_the_second_date_on_another_grid_is_laid_over_the_first(tmp_path: Path) -> None:
    pair = find_pairs([str(write_place(tmp_path / "place", 3, 100))])[0]
    with rasterio.open(pair.after) as source:
        values, profile = source.read(), source.profile
    profile.update(transform=NORTH_UP @ rasterio.Affine.translation(10, 4), height=96, width=90)
    with rasterio.open(pair.after, "w", **profile) as target:
        target.write(values[:, 4:, 10:])
    described = describe_pair(pair)
    pixels = read_pixels(described, read_truth(pair, described), (0, 1, 2))
    assert pixels.truth.shape == (100, 100)
    assert (pixels.truth[:4] == -1).all() and (pixels.truth[:, :10] == -1).all()  # unknown without the second date
    assert np.array_equal(pixels.after[:, 4:, 10:], values[:, 4:, 10:])


def test_a_truth_on_another_grid_and_one_without_georeference(tmp_path: Path) -> None:
    folder = write_place(tmp_path / "place", 3, 100)
    with rasterio.open(folder / "change.tif") as source:
        label = source.read()
    profile = {"driver": "GTiff", "count": 1, "height": 120, "width": 120, "dtype": "uint8", "crs": UTM}
    larger = np.zeros((1, 120, 120), np.uint8)
    larger[:, 20:, 20:] = label * 255
    moved = NORTH_UP @ rasterio.Affine.translation(-20, -20)
    with rasterio.open(folder / "change.tif", "w", transform=moved, **profile) as target:
        target.write(larger)
    pair = find_pairs([str(folder)])[0]
    assert np.array_equal(read_truth(pair, describe_pair(pair)), label[0])

    (folder / "change.tif").unlink()
    (folder / "change.png").write_bytes(image_bytes(label * 255))
    pair = find_pairs([str(folder)])[0]
    assert np.array_equal(read_truth(pair, describe_pair(pair)), label[0])
    (folder / "change.png").write_bytes(image_bytes(label[:, 1:]))
    with pytest.raises(InputError, match="100 x 99 pixels"):
        read_truth(pair, describe_pair(pair))


def test_zero_counts_as_unchanged_even_where_it_is_declared_as_nodata(tmp_path: Path) -> None:
    folder = write_place(tmp_path / "place", 3, 64)
    for value, unknown in ((0, 0), (7, 1)):
        with rasterio.open(folder / "change.tif", "r+") as label:
            label.nodata = value
            values = label.read()
            values[0, 0, 0] = value
            label.write(values)
        pair = find_pairs([str(folder)])[0]
        assert (read_truth(pair, describe_pair(pair)) == -1).sum() == unknown


def test_images_without_georeference_make_a_pair(tmp_path: Path) -> None:
    folder = tmp_path / "place"
    folder.mkdir()
    for name in ("before", "after", "change"):
        values = np.random.default_rng(0).integers(0, 255, (1 if name == "change" else 3, 40, 50)).astype(np.uint8)
        (folder / f"{name}.png").write_bytes(image_bytes(values))
    pair = find_pairs([str(tmp_path)])[0]
    described = describe_pair(pair)
    assert described.mapping.roles == ("red", "green", "blue")
    assert read_truth(pair, described).shape == (40, 50)
