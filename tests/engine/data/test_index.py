"""What was measured is kept, and used again for the same sources and settings only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.data.sources import find_patches
from engine.observer import SilentObserver
from tests.engine import rasters
from tests.engine.data.pictures import SMALL, encode, found, jpegs, picture, write_folder
from tests.engine.rasters import PLAIN


def test_the_key_belongs_to_sources_and_settings(tmp_path: Path) -> None:
    first = write_folder(tmp_path / "one" / "f", jpegs(4))
    copy = write_folder(tmp_path / "two" / "f", jpegs(4))
    key = found(first).key
    assert found(copy).key == key  # a copy elsewhere is the same data
    assert found(first, settings=replace(SMALL, stride_px=16)).key != key
    (first / "a" / "000.jpg").write_bytes(encode(picture(77)))
    assert found(first).key != key


def test_a_kept_measurement_is_used_again_without_reading_pixels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raster = rasters.write(tmp_path / "a.tif", replace(PLAIN, bands=3, nodata=0, hole=(slice(0, 32), slice(0, 40))))
    folder = write_folder(tmp_path / "f", {**jpegs(5), "tiny.jpg": encode(picture(9, height=8, width=8))})
    sources, out = [str(raster), str(folder)], tmp_path / "out"
    first = find_patches(sources, SMALL, SilentObserver(), out)
    with monkeypatch.context() as patch:
        patch.setattr("engine.data.measure.Measurement.add", lambda *_: pytest.fail("the images are read again"))
        again = find_patches(sources, SMALL, SilentObserver(), out)
    assert again.key == first.key
    assert (again.scene_names, again.skipped, again.remarks) == (first.scene_names, first.skipped, first.remarks)
    assert (again.means == first.means).all() and (again.deviations == first.deviations).all()
    assert again.groups[0].resolution_m == first.groups[0].resolution_m
    assert [path.name for path in out.iterdir()] == ["patches.index"]


@pytest.mark.parametrize("change", ["source", "settings", "damaged", "cut", "scenes"])
def test_a_kept_measurement_of_something_else_is_not_used(tmp_path: Path, change: str) -> None:
    folder, table = write_folder(tmp_path / "f", jpegs(5)), tmp_path / "t.csv"
    table.write_text("file,scene\n" + "".join(f"{n:03d}.jpg,{n % 2}\n" for n in range(5)))
    settings, out = replace(SMALL, scene="table", scene_table=str(table)), tmp_path / "out"
    find_patches([str(folder)], settings, SilentObserver(), out)
    index = out / "patches.index"
    content = index.read_bytes()
    if change == "source":
        (folder / "a" / "000.jpg").write_bytes(encode(picture(80)))
    elif change == "settings":
        settings = replace(settings, patch_px=16)
    elif change == "damaged":
        index.write_bytes(content[:400] + b"\0\0\0\0" + content[404:])
    elif change == "cut":
        index.write_bytes(content[:-50])
    else:
        table.write_text("file,scene\n" + "".join(f"{n:03d}.jpg,{n % 3}\n" for n in range(5)))
    got = find_patches([str(folder)], settings, SilentObserver(), out)
    fresh = found(folder, settings=settings)
    assert got.key == fresh.key
    assert (got.means == fresh.means).all()
    assert got.scene_names == fresh.scene_names
