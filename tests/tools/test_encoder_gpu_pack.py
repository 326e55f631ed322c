"""What is packed for a machine with a GPU is what the engine's own search finds, a little rougher."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from benchmarks.proof.at_hand import read_cities, read_set
from benchmarks.proof.probes import SPLIT_SEED, TEST_SHARE
from benchmarks.proof.supervised_change import places_of
from engine.data.split import test_part as part_that_is_measured
from tests.tools.gpu_data import packed_folder
from tools.encoder_gpu.contents import Packed
from tools.encoder_gpu.corpora import learned
from tools.encoder_gpu.pictures import as_bytes, byte_range, read_sheet, write_sheets
from tools.encoder_gpu.table import PackedTable, read_table, write_table
from tools.encoder_gpu.unpack import unpack


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return packed_folder(tmp_path_factory.mktemp("gpu"))


@pytest.fixture(scope="module")
def packed(folder: Path) -> Packed:
    return unpack(folder, workers=2)


@pytest.mark.parametrize("name", ["eurosat", "ucmerced"])
def test_the_sets_are_those_that_are_measured_elsewhere(packed: Packed, folder: Path, name: str) -> None:
    known, found = read_set(folder.parent / "sources", name), packed.sets[name]
    order = [found.names.index(each) for each in known.names]
    assert sorted(order) == list(range(len(found.names)))
    assert [found.groups[place] for place in order] == list(known.groups)
    error = found.images[order].astype(float) - known.images
    assert np.sqrt(np.mean(np.square(error))) < 0.5 * known.images.std()
    assert abs(error.mean()) < 2.0


def test_cities_keep_their_bands_and_truth(packed: Packed, folder: Path) -> None:
    known = read_cities(folder.parent / "sources")
    assert sorted(packed.cities) == [city.name for city in known] == ["city_0", "city_1"]
    for city in known:
        found = packed.cities[city.name]
        assert found.bands == city.bands
        assert (found.change > 0).tolist() == (city.change > 0).tolist()
        assert found.valid.tolist() == city.valid.tolist()
        for date, values in zip(city.dates, found.values(), strict=True):
            for band, other in zip(date, values, strict=True):
                assert np.corrcoef(band.ravel(), other.ravel())[0, 1] > 0.97
                assert abs(band.mean() - other.mean()) < 0.1 * band.std()
    places = places_of(list(packed.cities.values()), torch.device("cpu"))  # what change is learned from
    assert [place.measures for place in places] == [None, None]


def test_patches_are_standardised_and_cut_from_their_images(packed: Packed) -> None:
    corpus = packed.corpora["mixed"]
    patches = corpus.patches
    assert corpus.values.shape == (patches.count, 3, 64, 64)
    assert patches.band_roles == ("red", "green", "blue")
    groups = patches.patches.group
    z = (corpus.values - patches.means[groups][:, :, None, None]) / patches.deviations[groups][:, :, None, None]
    for group in range(len(patches.groups)):
        chosen = z[groups == group]
        assert abs(chosen.mean()) < 0.4 and 0.7 < chosen.std() < 1.3  # patches overlap, so that some count twice
    assert packed.corpora["aerial"].values.shape[1:] == (3, 128, 128)
    first = int(np.flatnonzero([file.entry.path == "oscd/city_0/before" for file in patches.files])[0])
    number = int(np.flatnonzero((patches.patches.file == first) & (patches.patches.row == 32))[0])
    city, col = packed.cities["city_0"], int(patches.patches.col[number])
    assert (corpus.values[number] == city.before[[2, 1, 0], 32:96, col : col + 64]).all()


def test_no_corpus_but_the_whole_holds_what_is_measured(packed: Packed) -> None:
    patches, rows = learned(packed, "mixed", whole=False)
    used = {(patches.files[file].entry.path, patches.files[file].entry.name) for file in patches.patches.file}
    for name, images in packed.sets.items():
        measured = part_that_is_measured(list(images.names), list(images.groups), TEST_SHARE, SPLIT_SEED)
        kept = {each for each, left_out in zip(images.names, measured, strict=True) if not left_out}
        assert {each for origin, each in used if origin == name} == kept
        assert 0 < len(kept) < len(images.names)
    assert sum(origin.startswith("oscd/") for origin, _ in used) == 6
    assert patches.scene_count == len(set(patches.patches.scene.tolist())) == patches.patches.scene.max() + 1
    assert len(rows) == patches.count < learned(packed, "mixed", whole=True)[0].count
    cities, _ = learned(packed, "cities", whole=False)
    assert cities.scene_count == 6 and {cities.files[file].entry.path[:5] for file in cities.patches.file} == {"oscd/"}
    aerial, _ = learned(packed, "aerial", whole=False)
    assert aerial.settings.patch_px == 128 and aerial.count < packed.corpora["aerial"].patches.count


def test_a_table_is_read_as_it_was_written(packed: Packed) -> None:
    patches = packed.corpora["mixed"].patches
    places = np.arange(len(patches.files), dtype=np.int32)
    found = read_table(write_table(PackedTable(patches, places)))
    assert found.patches.key == patches.key
    assert found.patches.scene_names == patches.scene_names
    assert np.array_equal(found.patches.means, patches.means)
    assert np.array_equal(found.places, places)


def test_sheets_hold_tiles_in_their_order() -> None:
    tiles = np.full((150, 3, 16, 16), 0, np.uint8) + (np.arange(150) + 40).astype(np.uint8)[:, None, None, None]
    found = np.concatenate([read_sheet(content, 16) for content in write_sheets(tiles, 95)])
    assert np.abs(found[:150].astype(int) - tiles).max() <= 4
    assert len(found) == 144 + 12  # a row of the second sheet


def test_bytes_reach_three_deviations_down_and_seven_up() -> None:
    mean, deviation = np.array([100.0, 2000.0]), np.array([10.0, 300.0])
    ranges = byte_range(mean, deviation)
    values = (mean[:, None] + deviation[:, None] * np.array([-4.0, -3.0, 0.0, 7.0, 9.0])).astype(np.float32)
    valid = np.array([[True, True, True, True, True]])
    found = as_bytes(values[:, None], valid, ranges)[:, 0]
    assert found[:, [0, 1, 3, 4]].tolist() == [[0, 0, 255, 255]] * 2
    back = found * ranges[0][:, None] + ranges[1][:, None]
    assert np.abs((back[:, 2] - mean) / deviation).max() < 0.03
    assert as_bytes(values[:, None], ~valid, ranges).tolist() == [[[76] * 5]] * 2
