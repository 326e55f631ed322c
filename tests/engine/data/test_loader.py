"""The same seed and step give the same batch, whatever the start, the number of processes, and the store."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.data.augment import Strength
from engine.data.loader import Loader
from engine.data.packed import CACHE_NAME, layout
from engine.data.patches import PatchSet
from engine.data.pixels import LARGEST, HeldPatches
from engine.data.store import PatchStore
from engine.methods.swimdiff.batch import ViewBatch, ViewMaker
from engine.observer import SilentObserver
from tests.engine import rasters
from tests.engine.data.pictures import encode, found, jpegs, picture, write_folder, write_zip
from tests.engine.rasters import PLAIN

QUIET = SilentObserver()
SAME = Strength(crop_ratio=1.0, jitter=0.0, grey=0.0, blur=0.0, flip=0.0)


def loader(
    patches: PatchSet,
    folder: Path | None = None,
    crop_scale: float = 0.3,
    strength: Strength | None = None,
    batch_size: int = 6,
    seed: int = 5,
    **more: int,
) -> Loader[ViewBatch]:
    maker = ViewMaker(32, crop_scale, strength or Strength())
    return Loader(PatchStore.open(patches, folder, QUIET), patches, maker, batch_size=batch_size, seed=seed, **more)


@pytest.fixture
def patches(tmp_path: Path) -> PatchSet:
    raster = rasters.write(tmp_path / "a.tif", replace(PLAIN, bands=3, nodata=0, hole=(slice(0, 20), slice(0, 90))))
    return found(raster, write_folder(tmp_path / "f", jpegs(6)))


def equal(one: object, other: object) -> bool:
    return all(torch.equal(getattr(one, name), getattr(other, name)) for name in ("query", "key", "scene"))


def test_batches_depend_on_seed_and_step_alone(patches: PatchSet, tmp_path: Path) -> None:
    whole = list(loader(patches).batches(0, 9))
    assert len(whole) == 9
    late = list(loader(patches).batches(5, 9))
    assert all(equal(a, b) for a, b in zip(whole[5:], late, strict=True))
    packed = list(loader(patches, tmp_path / "c").batches(0, 9))
    assert all(equal(a, b) for a, b in zip(whole, packed, strict=True))
    assert not equal(whole[0], whole[1])
    assert not equal(whole[0], next(iter(loader(patches, seed=6).batches(0, 1))))
    assert not torch.equal(whole[0].query, whole[0].key)


@pytest.mark.parametrize("world_size", [2, 3])
def test_the_parts_of_processes_are_the_batch_of_one(patches: PatchSet, world_size: int) -> None:
    for step in (0, 2):  # the third batch spans two epochs
        whole = loader(patches).batch(step)
        parts = [loader(patches, rank=rank, world_size=world_size).batch(step) for rank in range(world_size)]
        for name in ("query", "key", "scene"):
            together = torch.cat([getattr(part, name) for part in parts])
            assert torch.allclose(together, getattr(whole, name), atol=1e-6), name


def test_no_patch_is_read_by_two_processes(patches: PatchSet, monkeypatch: pytest.MonkeyPatch) -> None:
    reads: list[list[int]] = []
    for rank in range(2):
        one, read = loader(patches, rank=rank, world_size=2), reads.append([]) or reads[-1]
        inner = one._store.read
        monkeypatch.setattr(
            one._store, "read", lambda numbers, r=read, i=inner: r.extend(numbers.tolist()) or i(numbers)
        )
        for step in range(patches.count // 6):  # whole batches of one epoch
            one.batch(step)
    assert len(reads[0]) == len(reads[1]) > 0
    assert len({*reads[0], *reads[1]}) == len(reads[0]) + len(reads[1])


def test_each_epoch_sees_each_patch_once_in_another_order(patches: PatchSet) -> None:
    made = loader(patches, batch_size=6)
    drawn = np.concatenate([made._indices(step) for step in range(patches.count)])
    epochs = drawn.reshape(-1, patches.count)
    assert all(sorted(epoch) == list(range(patches.count)) for epoch in epochs.tolist())
    assert len({tuple(epoch) for epoch in epochs.tolist()}) == 6


def test_values_are_standardised_by_their_group_and_nodata_is_zero(patches: PatchSet) -> None:
    made = loader(patches, batch_size=patches.count, crop_scale=1.0, strength=SAME)
    batch, order = made.batch(0), made._indices(0)
    assert batch.query.dtype == torch.float32
    assert torch.allclose(batch.query, batch.key)
    assert batch.scene.tolist() == patches.patches.scene[order].tolist()
    with PatchStore.open(patches, None, QUIET) as store:
        raw = store.read(order)
    for place, number in enumerate(order):
        group = patches.groups[int(patches.patches.group[number])]
        expected = (raw.values[place].numpy() - group.mean[:, None, None]) / group.deviation[:, None, None]
        expected = np.where(raw.valid[place], np.clip(expected, -LARGEST, LARGEST), 0.0)
        assert np.allclose(batch.query[place].numpy(), expected, atol=1e-4)
    jpegs_only = batch.query[torch.from_numpy(patches.patches.group[order] == 1)]
    assert jpegs_only.mean(dim=(0, 2, 3)).abs().max() < 0.2


def test_patches_that_are_held_as_bytes_give_the_same_batches(patches: PatchSet, tmp_path: Path) -> None:
    raster = rasters.write(tmp_path / "whole.tif", replace(PLAIN, bands=3, dtype="uint8"))
    found_whole = found(raster)
    with PatchStore.open(found_whole, None, QUIET) as store:
        read = store.read(np.arange(found_whole.count))
    held = HeldPatches(read.values.to(torch.uint8))
    maker = ViewMaker(32, 0.3, Strength())
    made = Loader(held, found_whole, maker, batch_size=4, seed=5)
    for step in range(3):
        assert equal(made.batch(step), loader(found_whole, batch_size=4).batch(step))
    assert made.batch(0).query.std() > 0.5


def test_fewer_patches_than_a_batch_are_refused(patches: PatchSet) -> None:
    with pytest.raises(ParameterError, match=f"{patches.count} patches, fewer than the 500"):
        loader(patches, batch_size=500)


def test_a_corrupt_patch_is_replaced_and_counted(tmp_path: Path) -> None:
    patches = found(write_zip(tmp_path / "i.zip", jpegs(40)))
    clean = loader(patches, tmp_path / "c", batch_size=20).batch(0)
    cache = tmp_path / "c" / CACHE_NAME
    content = bytearray(cache.read_bytes())
    bad = int(loader(patches, batch_size=20)._indices(0)[3])
    content[int(layout(patches).starts[bad]) + 9] ^= 1
    cache.write_bytes(content)
    made = loader(patches, tmp_path / "c", batch_size=20)
    batch = made.batch(0)
    assert made.corrupt == 1
    others = torch.arange(20) != 3
    assert torch.equal(batch.query[others], clean.query[others])
    assert int(batch.scene[3]) == int(patches.patches.scene[(bad + 1) % 40])
    assert torch.isfinite(batch.query).all() and batch.query[3].std() > 0.1


def test_more_than_a_hundredth_of_corrupt_patches_stops(tmp_path: Path) -> None:
    patches = found(write_zip(tmp_path / "i.zip", jpegs(40)))
    loader(patches, tmp_path / "c")
    cache = tmp_path / "c" / CACHE_NAME
    content = bytearray(cache.read_bytes())
    for number in (3, 20, 33):
        content[int(layout(patches).starts[number]) + 9] ^= 1
    cache.write_bytes(content)
    made = loader(patches, tmp_path / "c")
    with pytest.raises(InputError, match="more than one in a hundred") as caught:
        list(made.batches(0, 8))
    assert caught.value.code == ErrorCode.INPUT_UNREADABLE
    assert CACHE_NAME in caught.value.message


def test_a_file_that_vanishes_during_training_is_named(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "f", {f"{n:03d}.png": encode(picture(n), "PNG") for n in range(30)})
    patches = found(folder)
    steps = 0
    with pytest.raises(InputError, match=r"png disappeared during the run") as caught:
        for _ in loader(patches).batches(0, 50):
            steps += 1
            for path in folder.iterdir():
                path.unlink()
    assert steps >= 1
    assert caught.value.code == ErrorCode.INPUT_MISSING


def test_leaving_half_way_ends_the_thread(patches: PatchSet) -> None:
    before = threading.active_count()
    for _ in loader(patches).batches(0, 10**6):
        break
    assert threading.active_count() == before


def test_it_reads_ahead_and_measures_the_waiting(patches: PatchSet) -> None:
    made = loader(patches)
    stream = made.batches(0, 30)
    next(stream)
    deadline_s = time.monotonic() + 600
    while made.read < 4 * 6:  # the one that was taken, and three ahead
        assert time.monotonic() < deadline_s
        time.sleep(0.005)
    assert made.waited_s > 0
    stream.close()  # type: ignore[attr-defined]


def test_the_threads_of_torch_stay_as_they_are(patches: PatchSet) -> None:
    before = torch.get_num_threads()
    try:
        torch.set_num_threads(2)
        stream = loader(patches).batches(0, 5)
        next(stream)
        seen = [torch.get_num_threads()]
        other = threading.Thread(target=lambda: seen.append(torch.get_num_threads()))
        other.start()
        other.join()
        stream.close()  # type: ignore[attr-defined]
        assert seen == [2, 2]
    finally:
        torch.set_num_threads(before)
