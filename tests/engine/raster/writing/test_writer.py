"""Rasters are published whole and verified, or not at all: kills, full disks, damage, two runs at once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS

from engine.contract.errors import ErrorCode, OutputError
from engine.files.commit import Commit, remove_partials, write_text
from engine.files.disk import check_space
from engine.raster.grid import Grid
from engine.raster.windows import Window
from engine.raster.writing.pam import SIDE_SUFFIX, categories_xml
from engine.raster.writing.spool import Spool
from engine.raster.writing.writer import Layout, RasterWriter, overview_factors
from tests.engine.rasters import NORTH_UP

UTM_WKT = CRS.from_epsg(32633).to_wkt()
CLASSES = Layout(
    "uint8", nodata=255, colours={0: (230, 230, 230, 255), 1: (213, 94, 0, 255)},
    categories=("unchanged", "changed & <new>"), tags={"METHOD": "cva"},
)  # fmt: skip
SCORES = Layout("float32", nodata=-1.0, descriptions=("score",), overviews="average")


def grid_of(height: int, width: int) -> Grid:
    return Grid(UTM_WKT, NORTH_UP, width, height)


def noise(grid: Grid, layout: Layout) -> np.ndarray:
    rng = np.random.default_rng(1)
    if layout.dtype == "uint8":
        return rng.choice(np.array([0, 1, 255], np.uint8), grid.shape)
    return rng.random(grid.shape, np.float32)


def write(path: Path, grid: Grid, layout: Layout, rows: int = 100) -> RasterWriter:
    data = noise(grid, layout)
    writer = RasterWriter(path, grid, layout)
    for row in range(0, grid.height, rows):
        part = data[row : row + rows]
        writer.write(Window(row, 0, part.shape[0], grid.width), part)
    writer.close()
    return writer


@pytest.mark.parametrize(
    "shape", [(1100, 1300), (512, 512), (7, 1500), (1, 1), (600, 3), (900, 1), (5000, 2), (1, 5000)]
)
@pytest.mark.parametrize("cog", [False, True])
@pytest.mark.parametrize("layout", [CLASSES, SCORES], ids=["classes", "scores"])
def test_published_raster_holds_what_was_written(
    tmp_path: Path, shape: tuple[int, int], cog: bool, layout: Layout
) -> None:
    from dataclasses import replace

    grid, layout = grid_of(*shape), replace(layout, cog=cog, compression="deflate" if cog else "zstd", threads=2)
    with Commit(tmp_path) as commit:
        writer = write(commit.path("r.tif"), grid, layout)
        commit.add("r.tif", writer.verify)
        assert not (tmp_path / "r.tif").exists()
        assert commit.publish() == [tmp_path / "r.tif"]
    assert os.listdir(tmp_path) == ["r.tif"]
    with rasterio.open(tmp_path / "r.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), noise(grid, layout))
        assert dataset.nodata == layout.nodata and dataset.crs == CRS.from_epsg(32633)
        assert dataset.transform == NORTH_UP and len(dataset.overviews(1)) == len(overview_factors(shape))
        assert dataset.block_shapes[0] == (512, 512)
        if layout.colours is not None:
            assert dataset.colormap(1)[1] == (213, 94, 0, 255)
            assert dataset.tags(1)["CLASS_1"] == "changed & <new>" and dataset.tags()["METHOD"] == "cva"
        else:
            assert dataset.descriptions == ("score",)


def test_band_height_does_not_matter(tmp_path: Path) -> None:
    grid = grid_of(1030, 700)
    for name, rows in (("a", 1), ("b", 512), ("c", 1030), ("d", 77)):
        write(tmp_path / f"{name}.tif", grid, CLASSES, rows)
    contents = {(tmp_path / f"{name}.tif").read_bytes() for name in "abcd"}
    assert len(contents) == 1


def test_several_bands(tmp_path: Path) -> None:
    grid, layout = grid_of(30, 40), Layout("uint16", bands=3, overviews="")
    data = np.arange(3 * 1200, dtype=np.uint16).reshape(3, 30, 40)
    writer = RasterWriter(tmp_path / "a.tif", grid, layout)
    writer.write(Window(0, 0, 30, 40), data)
    writer.close()
    writer.verify(tmp_path / "a.tif")
    with rasterio.open(tmp_path / "a.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), data)


@pytest.mark.parametrize("cog", [False, True])
@pytest.mark.parametrize("bands", [3, 4])
def test_bands_of_bytes_are_no_colours_and_no_transparency(tmp_path: Path, bands: int, cog: bool) -> None:
    grid = grid_of(40, 50)
    writer = RasterWriter(tmp_path / "percent.tif", grid, Layout("uint8", bands=bands, nodata=255, cog=cog))
    writer.write(Window(0, 0, 40, 50), np.zeros((bands, 40, 50), np.uint8))
    writer.close()
    with rasterio.open(tmp_path / "percent.tif") as dataset:
        assert {interpretation.name for interpretation in dataset.colorinterp} <= {"gray", "undefined"}
        assert (dataset.read_masks(1) == 255).all()  # zeros are data, whatever the last band holds


def test_rows_must_come_in_order(tmp_path: Path) -> None:
    writer = RasterWriter(tmp_path / "a.tif", grid_of(30, 40), SCORES)
    with pytest.raises(ValueError, match="top to bottom"):
        writer.write(Window(10, 0, 10, 40), np.zeros((10, 40), np.float32))
    with pytest.raises(ValueError, match="0 of 30 rows"):
        writer.close()
    writer.abandon()
    assert os.listdir(tmp_path) == []


def test_class_names_are_shown_by_gdal(tmp_path: Path) -> None:
    write(tmp_path / "change.tif", grid_of(20, 20), CLASSES)
    (tmp_path / f"change.tif{SIDE_SUFFIX}").write_text(categories_xml(CLASSES.categories))
    with rasterio.open(tmp_path / "change.tif") as dataset:
        assert [Path(f).name for f in dataset.files] == ["change.tif", "change.tif.aux.xml"]
    text = (tmp_path / f"change.tif{SIDE_SUFFIX}").read_text()
    assert "<Category>changed &amp; &lt;new&gt;</Category>" in text


@pytest.mark.parametrize("at", [0.3, 0.6, 0.9])
@pytest.mark.parametrize("how", ["zeros", "cut"])
def test_damage_is_found_before_the_rename(tmp_path: Path, at: float, how: str) -> None:
    grid = grid_of(1100, 1300)
    with Commit(tmp_path) as commit:
        path = commit.path("r.tif")
        commit.add("r.tif", write(path, grid, SCORES).verify)
        content = bytearray(path.read_bytes())
        place = int(len(content) * at)
        if how == "zeros":
            content[place : place + 4000] = bytes(4000)
        else:
            del content[place:]
        path.write_bytes(content)
        with pytest.raises(OutputError) as caught:
            commit.publish()
    assert caught.value.code is ErrorCode.OUTPUT_UNWRITABLE and "r.tif" in caught.value.message
    assert os.listdir(tmp_path) == []


def test_one_bad_file_keeps_all_back(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("of an earlier run")
    with Commit(tmp_path) as commit:
        write_text(commit, "a.txt", "new")
        write_text(commit, "b.txt", "new")
        commit.path("b.txt").write_text("something else")
        with pytest.raises(OutputError):
            commit.publish()
    assert os.listdir(tmp_path) == ["a.txt"] and (tmp_path / "a.txt").read_text() == "of an earlier run"


def test_a_run_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def fail() -> None:
        with Commit(tmp_path) as commit:
            write_text(commit, "a.txt", "half")
            raise RuntimeError("the run failed")

    with pytest.raises(RuntimeError):
        fail()
    assert os.listdir(tmp_path) == []


def test_partials_of_killed_runs_are_removed(tmp_path: Path) -> None:
    for name in ("score.tif.partial-1", "change.gpkg.partial-22-journal", "keep.partial-x", "score.tif"):
        (tmp_path / name).touch()
    remove_partials(tmp_path)
    assert sorted(os.listdir(tmp_path)) == ["keep.partial-x", "score.tif"]


KILLED = """
import sys, numpy as np
from pathlib import Path
from engine.files.commit import Commit
from engine.raster.grid import Grid
from engine.raster.windows import Window
from engine.raster.writing.writer import Layout, RasterWriter
from affine import Affine
with Commit(Path(sys.argv[1])) as commit:
    writer = RasterWriter(commit.path("score.tif"), Grid(None, Affine(1, 0, 0, 0, -1, 0), 3000, 60000),
                          Layout("float32", compression="deflate"))
    for row in range(0, 60000, 100):
        writer.write(Window(row, 0, 100, 3000), np.random.default_rng(row).random((100, 3000), np.float32))
        print(row, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is a signal")
def test_killed_half_way(tmp_path: Path, root: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path)], cwd=root, stdout=subprocess.PIPE)
    assert process.stdout is not None
    while int(process.stdout.readline()) < 1200:
        pass
    process.kill()
    process.wait()
    process.stdout.close()
    assert os.listdir(tmp_path) == [f"score.tif.partial-{process.pid}"]
    remove_partials(tmp_path)
    assert os.listdir(tmp_path) == []


FOUR_MEBIBYTES = ["4m"]


@pytest.mark.parametrize("small_disk", FOUR_MEBIBYTES, indirect=True)
@pytest.mark.parametrize("cog", [False, True])
@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("height", [1100, 740, 1024])
def test_full_disk(small_disk: Path, threads: int, cog: bool, height: int) -> None:
    """Full in the middle, and full at the end, when only the overviews or the copy are missing."""
    grid = grid_of(height, 1300)
    layout = Layout("float32", nodata=-1, threads=threads, cog=cog, overviews="average", compression="deflate")
    (small_disk / "score.tif").write_text("of an earlier run")
    (small_disk / "filler").write_bytes(bytes(3 * 2**20))
    code = None
    try:
        with Commit(small_disk) as commit:
            writer = write(commit.path("score.tif"), grid, layout)
            commit.add("score.tif", writer.verify)
            commit.publish()
    except OutputError as error:
        code = error.code
        assert "free" in error.message and error.hint
    assert code is ErrorCode.DISK_FULL
    assert sorted(os.listdir(small_disk)) == ["filler", "score.tif"]
    assert (small_disk / "score.tif").read_text() == "of an earlier run"


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("small_disk", FOUR_MEBIBYTES, indirect=True)
def test_disk_that_fills_in_the_overviews(small_disk: Path, threads: int) -> None:
    grid = grid_of(800, 1200)
    layout = Layout("float32", nodata=-1, threads=threads, overviews="average", compression="deflate")
    (small_disk / "filler").write_bytes(bytes(300 * 2**10))  # noise of 3.8 MB shrinks to about 3.4
    with pytest.raises(OutputError) as caught, Commit(small_disk) as commit:
        commit.add("score.tif", write(commit.path("score.tif"), grid, layout).verify)
        commit.publish()
    assert caught.value.code is ErrorCode.DISK_FULL
    assert os.listdir(small_disk) == ["filler"]


@pytest.mark.parametrize("small_disk", FOUR_MEBIBYTES, indirect=True)
def test_full_disk_for_text(small_disk: Path) -> None:
    with pytest.raises(OutputError) as caught, Commit(small_disk) as commit:
        write_text(commit, "report.html", "x" * 6 * 2**20)
        commit.publish()
    assert caught.value.code is ErrorCode.DISK_FULL and os.listdir(small_disk) == []


@pytest.mark.parametrize("small_disk", FOUR_MEBIBYTES, indirect=True)
def test_full_disk_for_the_spool(small_disk: Path) -> None:
    with Spool.open(small_disk / "spool", (2000, 1000), "key") as spool:
        with pytest.raises(OutputError) as caught:
            for row in range(0, 2000, 100):
                spool.write(Window(row, 0, 100, 1000), np.ones((100, 1000), np.float32))
        assert caught.value.code is ErrorCode.DISK_FULL and "finished windows are kept" in caught.value.hint
        kept = spool.windows
    assert 5 < len(kept) < 11
    with Spool.open(small_disk / "spool", (2000, 1000), "key") as spool:
        assert spool.windows == kept


@pytest.mark.parametrize("small_disk", FOUR_MEBIBYTES, indirect=True)
def test_room_is_checked_up_front(small_disk: Path) -> None:
    check_space(small_disk, 2 * 2**20)
    with pytest.raises(OutputError, match=r"9\.0 MiB needed, 4\.0 MiB free") as caught:
        check_space(small_disk / "not" / "there", 8 * 2**20)
    assert caught.value.code is ErrorCode.DISK_FULL
