"""Patches from the sources and from the packed file are the same; damage to either is found."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.contract.errors import ErrorCode, InputError, JobCancelled, OutputError
from engine.data.packed import CACHE_NAME, layout, packed_bytes
from engine.data.patches import PatchSet
from engine.data.store import PatchStore
from engine.observer import SilentObserver
from tests.engine import rasters
from tests.engine.data.pictures import SMALL, Recorder, encode, found, jpegs, picture, stored, write_folder, write_zip
from tests.engine.rasters import PLAIN

QUIET = SilentObserver()


def mixed(folder: Path) -> PatchSet:
    """Sources of all kinds and types, with holes."""
    fake = replace(PLAIN, bands=3, nodata=0, hole=(slice(20, 40), slice(10, 70)))
    sources = [
        rasters.write(folder / "a.tif", fake),
        rasters.write(folder / "b.tif", replace(fake, dtype="float32", kinds=("nan", "mask"))),
        rasters.write(folder / "c.tif", replace(fake, dtype="int16", nodata=-7)),
        rasters.write(folder / "d.tif", replace(fake, dtype="uint8", kinds=("alpha",))),
        write_folder(folder / "e", jpegs(5, height=70, width=67)),
        write_zip(folder / "f.zip", {"x.png": encode(picture(3, dtype="uint16"), "PNG"), **jpegs(3)}),
    ]
    return found(*sources, settings=replace(SMALL, patch_px=31))  # 961 pixels: the mask's last byte is not full


def test_packed_and_direct_are_the_pixels_of_the_files(tmp_path: Path) -> None:
    patches = mixed(tmp_path)
    everything = np.arange(patches.count)
    with PatchStore.open(patches, None, QUIET) as direct, PatchStore.open(patches, tmp_path / "c", QUIET) as packed:
        one, other = direct.read(everything[::-1].copy()), packed.read(everything)
    assert other.valid is not None and one.valid is not None
    assert torch.equal(one.values.flip(0), other.values)
    assert torch.equal(one.valid.flip(0), other.valid)
    assert not one.damaged.any() and not other.damaged.any()
    assert not other.valid.all()
    assert (other.values.movedim(1, 3)[~other.valid] == 0).all()
    raster = stored(tmp_path / "a.tif")
    for number in np.flatnonzero(patches.patches.file == 0):
        row, col = int(patches.patches.row[number]), int(patches.patches.col[number])
        cut = raster[:, row : row + 31, col : col + 31]
        assert (other.values[number].numpy() == np.where(other.valid[number], cut, 0)).all()
        assert (other.valid[number].numpy() == (cut != 0).all(0)).all()


def test_each_type_takes_its_own_bytes(tmp_path: Path) -> None:
    patches = mixed(tmp_path)
    plan = layout(patches)
    pixels, mask = 3 * 31 * 31, 121
    by_type = {
        "uint8": pixels + mask,
        "uint16": 2 * pixels + mask,
        "float32": 4 * pixels + mask,
        "int16": 4 * pixels + mask,
    }
    kinds = [patches.files[number].info.dtype for number in patches.patches.file]
    assert plan.lengths.tolist() == [by_type[kind] for kind in kinds]
    PatchStore.open(patches, tmp_path / "c", QUIET).close()
    assert (tmp_path / "c" / CACHE_NAME).stat().st_size == packed_bytes(patches)


def test_it_is_made_once_and_made_anew_for_other_patches(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "f", jpegs(4))
    patches = found(folder)
    cache = tmp_path / "c" / CACHE_NAME
    PatchStore.open(patches, cache.parent, QUIET).close()
    made = cache.stat().st_mtime_ns
    PatchStore.open(patches, cache.parent, QUIET).close()
    assert cache.stat().st_mtime_ns == made
    (folder / "a" / "000.jpg").write_bytes(encode(picture(50)))
    changed, recorder = found(folder), Recorder()
    with PatchStore.open(changed, cache.parent, recorder) as store:
        assert "other sources" in recorder.lines[0]
        with PatchStore.open(changed, None, QUIET) as direct:
            assert (store.read(np.arange(4)).values == direct.read(np.arange(4)).values).all()


@pytest.mark.parametrize("where", ["record", "mask", "sums", "header", "cut", "longer"])
def test_every_damage_to_the_packed_file_is_found(tmp_path: Path, where: str) -> None:
    patches = found(write_folder(tmp_path / "f", jpegs(4)))
    cache = tmp_path / "c" / CACHE_NAME
    PatchStore.open(patches, cache.parent, QUIET).close()
    plan, good = layout(patches), cache.read_bytes()
    content = bytearray(good)
    place = {
        "record": int(plan.starts[2]) + 1000, "mask": int(plan.starts[2] + plan.lengths[2]) - 5, "sums": plan.end + 5,
        "header": 20,
    }.get(where)  # fmt: skip
    if place is not None:
        content[place] ^= 1
    cache.write_bytes(content[:-100] if where == "cut" else content + b"x" if where == "longer" else content)
    recorder = Recorder()
    with PatchStore.open(patches, cache.parent, recorder) as store:
        damaged = store.read(np.arange(4)).damaged.tolist()
    if where in ("record", "mask"):
        assert damaged == [False, False, True, False]
    else:
        assert damaged == [False] * 4  # it was made anew
        assert "created again" in recorder.lines[0]
        assert cache.read_bytes() == good


def test_a_file_cut_off_while_it_is_read_is_an_error_not_the_end(tmp_path: Path) -> None:
    patches = found(write_folder(tmp_path / "f", jpegs(4)))
    with PatchStore.open(patches, tmp_path / "c", QUIET) as store:
        os.truncate(tmp_path / "c" / CACHE_NAME, 5000)
        with pytest.raises(InputError, match="truncated"):
            store.read(np.arange(4))


def test_a_source_that_vanishes_or_changes_is_named(tmp_path: Path) -> None:
    raster = rasters.write(tmp_path / "a.tif", replace(PLAIN, bands=3))
    patches = found(raster, write_folder(tmp_path / "f", jpegs(4)))
    last = np.array([patches.count - 1])
    with PatchStore.open(patches, None, QUIET) as store:
        jpeg = tmp_path / "f" / patches.files[-1].entry.name
        jpeg.write_bytes(encode(picture(70)))
        with pytest.raises(InputError, match="changed") as caught:
            store.read(last)
        assert caught.value.code == ErrorCode.INPUT_CHANGED
        jpeg.unlink()
        with pytest.raises(InputError, match="disappeared") as caught:
            store.read(last)
        assert str(jpeg) in caught.value.message
        raster.unlink()
        with pytest.raises(InputError, match=r"a\.tif disappeared") as caught:
            store.read(np.array([0]))
        assert caught.value.code == ErrorCode.INPUT_MISSING
    with pytest.raises(InputError, match="disappeared"):
        PatchStore.open(patches, tmp_path / "c", QUIET)
    assert list((tmp_path / "c").iterdir()) == []


def test_more_files_than_may_be_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.data.reading.MAX_OPEN", 4)
    paths = [rasters.write(tmp_path / f"{n}.tif", replace(PLAIN, height=64, width=64, seed=n)) for n in range(9)]
    patches = found(*paths)
    order = np.random.default_rng(0).permutation(patches.count)
    before = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
    with PatchStore.open(patches, None, QUIET) as store:
        read = store.read(order)
        if before:
            assert len(os.listdir("/proc/self/fd")) <= before + 5
    for place, number in enumerate(order):
        row, col = int(patches.patches.row[number]), int(patches.patches.col[number])
        cut = stored(paths[int(patches.patches.file[number])])[:, row : row + 32, col : col + 32]
        assert (read.values[place].numpy() == cut).all()


def test_cancelled_leaves_nothing(tmp_path: Path) -> None:
    patches = found(write_folder(tmp_path / "f", jpegs(4)))

    class Cancels(SilentObserver):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(JobCancelled):
        PatchStore.open(patches, tmp_path / "c", Cancels())
    assert list((tmp_path / "c").iterdir()) == []


KILLED = """
import os, signal, sys
from engine.data.patches import PatchSettings
from engine.data.sources import find_patches
from engine.data.store import PatchStore
from engine.contract.jobs.pretraining import Pretrain
from engine.contract.remarks.texts import fill
from engine.observer import SilentObserver
from pathlib import Path
class Dies(SilentObserver):
    def progress(self, fraction, text, /, *, remaining_s=None, **values):
        text = fill(text, values)
        if "Packing patch 256" in text:
            os.kill(os.getpid(), signal.SIGKILL)
patches = find_patches([sys.argv[1]], PatchSettings.of(Pretrain(patch_px=16)), SilentObserver())
PatchStore.open(patches, Path(sys.argv[2]), Dies())
"""


def test_killed_while_packing_then_packed_again(tmp_path: Path, root: Path) -> None:
    source = rasters.write(tmp_path / "a.tif", replace(PLAIN, height=320, width=320))
    out = tmp_path / "c"
    ended = subprocess.run([sys.executable, "-c", KILLED, str(source), str(out)], cwd=root, check=False)
    assert ended.returncode == -signal.SIGKILL
    assert not (out / CACHE_NAME).exists()
    assert len(list(out.iterdir())) == 1  # what was begun
    patches = found(source, settings=replace(SMALL, patch_px=16))
    with PatchStore.open(patches, out, QUIET) as store:
        assert not store.read(np.arange(patches.count)).damaged.any()
    assert [path.name for path in out.iterdir()] == [CACHE_NAME]


@pytest.mark.parametrize("check_first", [True, False])
def test_a_full_disk_is_named_and_leaves_nothing(
    tmp_path: Path, small_disk: Path, check_first: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not check_first:
        monkeypatch.setattr("engine.data.packed.check_space", lambda *_: None)
    patches = found(rasters.write(tmp_path / "a.tif", replace(PLAIN, height=800, width=800)))
    with pytest.raises(OutputError) as caught:
        PatchStore.open(patches, small_disk / "out", QUIET)
    assert caught.value.code == ErrorCode.DISK_FULL
    assert list((small_disk / "out").iterdir()) == []
