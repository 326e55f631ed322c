"""Maps from the cache are those that the encoder computes; what is damaged is made anew; what is old goes."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from engine.backbones.registry import random_encoder
from engine.contract.jobs.classification import TrainClassifier
from engine.contract.remarks.texts import fill
from engine.observer import SilentObserver
from engine.pixels import cache as module
from engine.pixels.cache import MapCache, cache_key
from engine.pixels.kept import KeptTensors
from engine.pixels.maps import EncoderMaps, EncoderScale
from engine.raster.reading.image_stack import ImageStack, describe_stack
from engine.raster.windows import Tile, Window
from tests.engine import rasters

CPU = torch.device("cpu")
FAKE = rasters.Fake(203, 181, 3, nodata=0.0, hole=(slice(60, 75), slice(90, 110)))
CORE = Window(40, 64, 56, 48)


def encoder_maps(seed: int = 0) -> EncoderMaps:
    scale = EncoderScale((2, 0), torch.tensor([[2000.0, 1500.0]]), torch.tensor([[900.0, 800.0]]))
    return EncoderMaps(random_encoder(2, seed), scale, CPU)


@pytest.fixture
def scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ImageStack:
    monkeypatch.setattr(module, "WINDOW_PX", 64)
    return describe_stack(TrainClassifier(raster=str(rasters.write(tmp_path / "a.tif", FAKE)), labels="x", out="x"))


def read_tile(scene: ImageStack, halo_px: int, core: Window = CORE) -> Tile:
    with scene.open() as reader:
        return next(iter(reader.places([core], halo_px, 8)))


def filled(scene: ImageStack, root: Path, maps: EncoderMaps, area: Window) -> MapCache:
    cache = MapCache(root, cache_key(scene, maps, "abc"), maps)
    with scene.open() as reader:
        cache.fill(reader, cache.windows(area, scene.grid.shape), SilentObserver())
    return cache


def test_cached_maps_are_those_of_a_window_with_a_wide_halo(scene: ImageStack, tmp_path: Path) -> None:
    maps = encoder_maps()
    small = read_tile(scene, 8)
    assert MapCache(tmp_path / "c", "k", maps).read(small, scene.grid.shape) is None
    cache = filled(scene, tmp_path / "c", maps, small.outer)
    (found,) = cache.read(small, scene.grid.shape) or []
    wide = read_tile(scene, 64)
    for info, cached, computed in zip(maps.maps, found, maps.of(wide)[0], strict=True):
        own, theirs = (
            tuple(slice(s.start // info.stride_px, s.stop // info.stride_px) for s in tile.core_slices)
            for tile in (small, wide)
        )
        spread = float(computed.std())
        assert spread > 0
        torch.testing.assert_close(
            cached[(slice(None), *own)], computed[(slice(None), *theirs)], rtol=0.02, atol=0.02 * spread
        )


def test_the_edge_of_the_grid_is_cached_too(scene: ImageStack, tmp_path: Path) -> None:
    corner = Window(150, 120, 53, 61)
    tile = read_tile(scene, 8, corner)
    cache = filled(scene, tmp_path / "c", encoder_maps(), tile.outer)
    (found,) = cache.read(tile, scene.grid.shape) or []
    assert [tuple(values.shape[1:]) for values in found] == [
        (-(-tile.outer.height // s), -(-tile.outer.width // s)) for s in (2, 4, 8)
    ]


def test_another_run_takes_what_is_there(scene: ImageStack, tmp_path: Path) -> None:
    maps = encoder_maps()
    filled(scene, tmp_path / "c", maps, CORE)
    before = {path: path.stat().st_ino for path in (tmp_path / "c").glob("*/*.safetensors")}
    assert before
    again = filled(scene, tmp_path / "c", maps, CORE)
    assert {path: path.stat().st_ino for path in before} == before
    assert again.read(read_tile(scene, 0), scene.grid.shape) is not None


@pytest.mark.parametrize("damage", ["cut", "flip"])
def test_a_damaged_window_is_made_anew(scene: ImageStack, tmp_path: Path, damage: str) -> None:
    maps = encoder_maps()
    good = filled(scene, tmp_path / "c", maps, CORE).read(read_tile(scene, 0), scene.grid.shape)
    path = sorted((tmp_path / "c").glob("*/*.safetensors"))[0]
    content = bytearray(path.read_bytes())
    if damage == "cut":
        path.write_bytes(content[:-10])
    else:
        content[-3] ^= 0xFF
        path.write_bytes(content)
    again = filled(scene, tmp_path / "c", maps, CORE).read(read_tile(scene, 0), scene.grid.shape)
    assert good is not None and again is not None
    for one, other in zip(good[0], again[0], strict=True):
        assert torch.equal(one, other)


def test_the_key_knows_pixels_encoder_and_scaling(scene: ImageStack, tmp_path: Path) -> None:
    maps = encoder_maps()
    keys = {cache_key(scene, maps, "abc"), cache_key(scene, maps, "abd")}
    other_scale = EncoderScale((2, 0), maps.scale.mean + 1, maps.scale.deviation)
    keys.add(cache_key(scene, EncoderMaps(maps.encoder, other_scale, CPU), "abc"))
    path = Path(scene.infos[0].path)
    os.utime(path, ns=(1, 1))
    keys.add(cache_key(scene, maps, "abc"))
    assert len(keys) == 4


def test_the_key_knows_what_lies_beside_and_takes_nothing_for_known_that_refers_to_others(
    scene: ImageStack, tmp_path: Path
) -> None:
    maps = encoder_maps()
    first = cache_key(scene, maps, "abc")
    assert cache_key(scene, maps, "abc") == first
    (tmp_path / "a.tif.msk").write_bytes(b"a mask")
    assert cache_key(scene, maps, "abc") != first
    virtual = replace(scene, infos=tuple(replace(info, indirect=True) for info in scene.infos))
    assert cache_key(virtual, maps, "abc") != cache_key(virtual, maps, "abc")


def test_what_was_not_used_for_longest_goes_first(scene: ImageStack, tmp_path: Path) -> None:
    maps = encoder_maps()
    root = tmp_path / "c"
    old = filled(scene, root, encoder_maps(1), Window(0, 0, 64, 64)).folder
    renamed = root / "older"
    old.rename(renamed)
    for path in renamed.iterdir():
        os.utime(path, (1, 1))
    size = sum(path.stat().st_size for path in renamed.iterdir())
    cache = MapCache(root, cache_key(scene, maps, "abc"), maps, largest_bytes=2 * size)
    with scene.open() as reader:
        cache.fill(reader, cache.windows(Window(0, 0, 64, 128), scene.grid.shape), SilentObserver())
    assert not list(renamed.iterdir())
    assert len(list(cache.folder.iterdir())) == 2
    with scene.open() as reader:
        cache.fill(reader, cache.windows(Window(64, 0, 64, 128), scene.grid.shape), SilentObserver())
    assert len(list(cache.folder.iterdir())) == 2


def test_a_folder_that_cannot_be_written_costs_the_cache_only(scene: ImageStack, tmp_path: Path) -> None:
    (tmp_path / "c").write_text("a file")
    said: list[str] = []

    class Hears(SilentObserver):
        def log(self, level: str, text: str, /, **values: object) -> None:
            text = fill(text, values)
            said.append(text)

    cache = MapCache(tmp_path / "c", "k", encoder_maps())
    with scene.open() as reader:
        cache.fill(reader, cache.windows(CORE, scene.grid.shape), Hears())
    assert said and "not cached" in said[0]
    assert cache.read(read_tile(scene, 0), scene.grid.shape) is None


def test_the_largest_size_holds_while_files_are_written(tmp_path: Path) -> None:
    one = {"vectors": torch.zeros(1000)}
    kept = KeptTensors(tmp_path, "k", largest_bytes=5 * 5000)
    assert kept.begin(SilentObserver())
    sizes = []
    for number in range(40):
        assert kept.write(str(number), one, SilentObserver())
        sizes.append(sum(path.stat().st_size for path in kept.folder.iterdir()))
    assert max(sizes) <= 6 * 5000
    assert kept.has("39") and not kept.has("0")


def test_what_is_lost_is_said_in_the_words_of_its_owner(tmp_path: Path) -> None:
    (tmp_path / "c").write_text("a file")
    said: list[str] = []

    class Hears(SilentObserver):
        def log(self, level: str, text: str, /, **values: object) -> None:
            said.append(text)

    assert not KeptTensors(tmp_path / "c", "k", of_tiles=True).begin(Hears())
    assert said == ["What the encoder makes of the tiles is not cached: {reason}"]
