"""The spool keeps finished windows through kills, and nothing else."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.contract.errors import OutputError
from engine.raster.windows import Window, split, windows_between
from engine.raster.writing.spool import DATA_NAME, JOURNAL_NAME, Spool

SHAPE = (50, 70)


def windows(step: int = 20) -> list[Window]:
    return list(windows_between(split(SHAPE[0], step), split(SHAPE[1], step)))


def values(window: Window) -> np.ndarray:
    result = np.random.default_rng(window.row * 1000 + window.col).random(window.shape, np.float32)
    result[0, 0] = np.nan
    return result


def test_what_is_written_is_read(tmp_path: Path) -> None:
    with Spool.open(tmp_path / "s", SHAPE, "key") as spool:
        for window in windows():
            assert not spool.done(window)
            spool.write(window, values(window))
        assert spool.done_px == SHAPE[0] * SHAPE[1]
        whole = spool.read(Window(0, 0, *SHAPE))
        for window in windows():
            np.testing.assert_array_equal(whole[window.slices_in(Window(0, 0, *SHAPE))], values(window))
            np.testing.assert_array_equal(spool.read(window), values(window))


def test_finished_windows_are_there_again(tmp_path: Path) -> None:
    first, second, *_ = windows()
    with Spool.open(tmp_path, SHAPE, "key") as spool:
        spool.write(first, values(first))
    with Spool.open(tmp_path, SHAPE, "key") as spool:
        assert spool.windows == (first,) and not spool.done(second)
        spool.write(second, values(second))
    with Spool.open(tmp_path, SHAPE, "key") as spool:
        assert spool.done_px == first.size_px + second.size_px
        np.testing.assert_array_equal(spool.read(first), values(first))


@pytest.mark.parametrize(("shape", "key"), [(SHAPE, "other"), ((50, 71), "key")])
def test_another_run_begins_anew(tmp_path: Path, shape: tuple[int, int], key: str) -> None:
    with Spool.open(tmp_path, SHAPE, "key") as spool:
        spool.write(windows()[0], values(windows()[0]))
    with Spool.open(tmp_path, shape, key) as spool:
        assert spool.windows == ()


@settings(max_examples=40)
@given(cut=st.integers(0, 400))
def test_a_journal_cut_anywhere_opens(tmp_path_factory: pytest.TempPathFactory, cut: int) -> None:
    folder = tmp_path_factory.mktemp("spool")
    with Spool.open(folder, SHAPE, "key") as spool:
        for window in windows():
            spool.write(window, values(window))
        whole = spool.windows
    journal = folder / JOURNAL_NAME
    content = journal.read_bytes()
    journal.write_bytes(content[: max(0, len(content) - cut)])
    with Spool.open(folder, SHAPE, "key") as spool:
        assert spool.windows == whole[: len(spool.windows)]
        spool.read(Window(0, 0, *SHAPE))
        missing = [w for w in windows() if not spool.done(w)]
        for window in missing:
            spool.write(window, values(window))
        assert spool.done_px == SHAPE[0] * SHAPE[1]
    with Spool.open(folder, SHAPE, "key") as spool:
        assert spool.done_px == SHAPE[0] * SHAPE[1]


def test_a_journal_that_no_run_writes_begins_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Spool.open(tmp_path, (64, 64), "key") as spool:
        spool.write(Window(0, 0, 64, 64), np.ones((64, 64), np.float32))
    assert Spool.begun(tmp_path)
    monkeypatch.setattr("engine.raster.writing.spool._LARGEST_JOURNAL_BYTES", 20)
    assert not Spool.begun(tmp_path)
    with Spool.open(tmp_path, (64, 64), "key") as spool:
        assert not spool.windows


def test_the_header_once_more_is_no_window(tmp_path: Path) -> None:
    window, values = Window(0, 0, 4, 4), np.ones((4, 4), np.float32)
    with Spool.open(tmp_path, (4, 4), "key") as spool:
        spool.write(window, values)
    journal = tmp_path / JOURNAL_NAME
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(lines[0] + b"".join(lines))
    with Spool.open(tmp_path, (4, 4), "key") as spool:
        assert spool.windows == (window,)


def test_pixels_lost_after_their_line_was_written_are_not_done(tmp_path: Path) -> None:
    first, second, *_ = windows()
    with Spool.open(tmp_path, SHAPE, "key") as spool:
        spool.write(first, values(first))
        spool.write(second, values(second))
    with (tmp_path / DATA_NAME).open("r+b") as stream:
        stream.write(bytes(16))
    with Spool.open(tmp_path, SHAPE, "key") as spool:
        assert spool.windows == (second,)


@pytest.mark.parametrize("bands", [1, 3])
@pytest.mark.parametrize("place", ["first", "middle", "last"])
@pytest.mark.parametrize("resumed", [False, True])
@pytest.mark.parametrize("full_width", [False, True])
def test_change_of_the_data_is_found_wherever_it_is_read(
    tmp_path: Path, bands: int, place: str, resumed: bool, full_width: bool
) -> None:
    """A bit that flips between two passes, a write that never reached the disk."""
    layers = range(bands)
    with Spool.open(tmp_path, SHAPE, "key", bands) as spool:
        for window in windows():
            spool.write(window, values(window) if bands == 1 else np.stack([values(window) + k for k in layers]))
    with Spool.open(tmp_path, SHAPE, "key", bands) as spool:
        if not resumed:
            for window in windows():
                spool.write(window, values(window) if bands == 1 else np.stack([values(window) + k for k in layers]))
        at = {"first": 0, "middle": (25 * 70 + 33) * 4 + 2, "last": SHAPE[0] * SHAPE[1] * 4 * bands - 1}[place]
        with (tmp_path / DATA_NAME).open("r+b") as stream:
            stream.seek(at)
            byte = stream.read(1)
            stream.seek(at)
            stream.write(bytes([byte[0] ^ 16]))
        row = at // 4 // 70 % 50
        read = Window(row, 0, 1, 70) if full_width else Window(row, at // 4 % 70, 1, 1)
        with pytest.raises(OutputError, match="cannot be read back as it was written, at"):
            spool.read(read)
        other = Window(row + 3 if row < 40 else row - 3, 0, 2, 70)
        assert spool.read(other).shape[-2:] == (2, 70)  # the rows beside it are what was written
    with Spool.open(tmp_path, SHAPE, "key", bands) as spool:
        assert len(spool.windows) == len(windows()) - 1  # it is computed anew


def test_windows_that_were_written_over_are_not_compared_with_what_they_were(tmp_path: Path) -> None:
    with Spool.open(tmp_path, SHAPE, "key") as spool:
        for window in (Window(0, 0, 20, 20), Window(10, 10, 20, 20)):
            spool.write(window, values(window))
        np.testing.assert_array_equal(spool.read(Window(10, 10, 20, 20)), values(Window(10, 10, 20, 20)))
        assert spool.read(Window(0, 0, 50, 70)).shape == SHAPE


def test_wrong_shapes_are_refused(tmp_path: Path) -> None:
    with Spool.open(tmp_path, SHAPE, "key") as spool:
        with pytest.raises(ValueError, match="do not fit"):
            spool.write(Window(0, 0, 5, 5), np.zeros((5, 6), np.float32))
        with pytest.raises(ValueError, match="do not fit"):
            spool.write(Window(48, 0, 5, 5), np.zeros((5, 5), np.float32))


WRITE_FOREVER = """
import sys, numpy as np
from pathlib import Path
from engine.raster.writing.spool import Spool
from engine.raster.windows import Window
with Spool.open(Path(sys.argv[1]), (4000, 3000), "key") as spool:
    for row in range(0, 4000, 10):
        for col in range(0, 3000, 100):
            window = Window(row, col, 10, 100)
            spool.write(window, np.full(window.shape, row + col, np.float32))
            print(row, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is a signal")
def test_killed_half_way(tmp_path: Path, root: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", WRITE_FOREVER, str(tmp_path)], cwd=root, stdout=subprocess.PIPE)
    assert process.stdout is not None
    while int(process.stdout.readline()) < 100:
        pass
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    with Spool.open(tmp_path, (4000, 3000), "key") as spool:
        assert 300 < len(spool.windows) < 12_000
        for window in spool.windows:
            assert (spool.read(window) == window.row + window.col).all()


@pytest.mark.parametrize(("bands", "dtype"), [(3, "uint8"), (2, "int32"), (1, "uint8"), (4, "float32")])
def test_several_bands_of_any_type(tmp_path: Path, bands: int, dtype: str) -> None:
    whole = np.random.default_rng(0).integers(0, 250, (bands, *SHAPE)).astype(dtype)
    expected = whole[0] if bands == 1 else whole
    grid = Window(0, 0, *SHAPE)
    with Spool.open(tmp_path, SHAPE, "key", bands, dtype) as spool:
        assert spool.size_bytes == whole.nbytes
        for window in windows()[::2]:
            spool.write(window, expected[(..., *window.slices_in(grid))])
    with Spool.open(tmp_path, SHAPE, "key", bands, dtype) as spool:
        assert spool.windows == tuple(windows()[::2])
        for window in windows()[1::2]:
            spool.write(window, expected[(..., *window.slices_in(grid))])
        assert spool.done_px == SHAPE[0] * SHAPE[1]
        spool.read(Window(0, 0, *SHAPE))
        for window in (grid, Window(7, 0, 11, SHAPE[1]), Window(3, 5, 40, 60)):
            read = spool.read(window)
            assert read.dtype == np.dtype(dtype)
            np.testing.assert_array_equal(read, expected[(..., *window.slices_in(grid))])
            for band in range(bands):
                np.testing.assert_array_equal(spool.read(window, band), whole[(band, *window.slices_in(grid))])


@pytest.mark.parametrize(("bands", "dtype"), [(1, "uint8"), (2, "float32"), (4, "uint8")])
def test_another_kind_of_values_begins_anew(tmp_path: Path, bands: int, dtype: str) -> None:
    """Four bytes a pixel each, three times over: the size of the file alone does not tell them apart."""
    with Spool.open(tmp_path, SHAPE, "key") as spool:
        spool.write(windows()[0], values(windows()[0]))
    with Spool.open(tmp_path, SHAPE, "key", bands, dtype) as spool:
        assert spool.windows == ()
    with Spool.open(tmp_path, SHAPE, "key") as spool:
        assert spool.windows == ()


def test_one_band_of_the_second_plane_lost_is_not_done(tmp_path: Path) -> None:
    window = windows()[0]
    with Spool.open(tmp_path, SHAPE, "key", 2, "uint8") as spool:
        spool.write(window, np.ones((2, *window.shape), np.uint8))
    with (tmp_path / DATA_NAME).open("r+b") as stream:
        stream.seek(SHAPE[0] * SHAPE[1])
        stream.write(bytes(1))
    with Spool.open(tmp_path, SHAPE, "key", 2, "uint8") as spool:
        assert spool.windows == ()


def test_values_of_another_number_of_bands_are_refused(tmp_path: Path) -> None:
    with Spool.open(tmp_path, SHAPE, "key", 2, "uint8") as spool:
        for shape in ((5, 5), (3, 5, 5), (1, 5, 5)):
            with pytest.raises(ValueError, match="do not fit"):
                spool.write(Window(0, 0, 5, 5), np.zeros(shape, np.uint8))


def test_the_files_of_one_band_of_scores_are_as_ever(tmp_path: Path) -> None:
    """Runs that an older version began go on."""
    with Spool.open(tmp_path, (2, 3), "key") as spool:
        spool.write(Window(0, 1, 2, 2), np.array([[1, 2], [3, 4]], np.float32))
    assert np.frombuffer((tmp_path / DATA_NAME).read_bytes(), "<f4").tolist() == [0, 1, 2, 0, 3, 4]
    assert (tmp_path / JOURNAL_NAME).read_text().splitlines()[0].endswith(' {"format":1,"key":"key","shape":[2,3]}')


def test_time_is_not_in_the_files(tmp_path: Path) -> None:
    """Two equal runs leave equal bytes."""
    for name in ("a", "b"):
        with Spool.open(tmp_path / name, SHAPE, "key") as spool:
            for window in windows():
                spool.write(window, values(window))
        time.sleep(0.01)
    for name in (DATA_NAME, JOURNAL_NAME):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
