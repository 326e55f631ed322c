"""Finished windows outlive the process, whatever it left behind them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.contract.errors import InputError
from engine.objects import kept as module
from engine.objects.finding import Found
from engine.objects.kept import FILE, KeptWindows
from engine.raster.windows import Window

KEY, OTHER = "a" * 64, "b" * 64
FIRST, SECOND = Window(0, 0, 100, 130), Window(900_000, 1_000_000, 64, 64)


def some(window: Window, count: int) -> Found:
    corner = np.array((window.col, window.row), np.float64) + np.arange(count)[:, None] + 0.25
    boxes = np.concatenate((corner, corner + 5.5), axis=1)
    return Found.whole(boxes, np.linspace(0.9, 0.1, count), np.arange(count) % 3)


def filled(folder: Path) -> None:
    with KeptWindows(folder, KEY) as kept:
        half = np.zeros(FIRST.shape, np.bool_)
        half[:64, :64] = True
        kept.write(SECOND, some(SECOND, 3), np.ones(SECOND.shape, np.bool_))
        kept.write(FIRST, some(FIRST, 5), half)


def test_what_was_kept_is_there_again(tmp_path: Path) -> None:
    filled(tmp_path)
    assert KeptWindows.begun(tmp_path)
    with KeptWindows(tmp_path, KEY) as kept:
        assert kept.windows == (FIRST, SECOND) and kept.done(FIRST) and not kept.done(Window(0, 0, 1, 1))
        found = kept.found()
        assert found.boxes == pytest.approx(np.concatenate((some(FIRST, 5).boxes, some(SECOND, 3).boxes)))
        assert found.label.tolist() == [0, 1, 2, 0, 1, 0, 1, 2]
        assert kept.searched(FIRST).tolist() == [[True, False, False], [False, False, False]]
        assert kept.searched(SECOND).all()


def test_another_run_begins_anew(tmp_path: Path) -> None:
    filled(tmp_path)
    with KeptWindows(tmp_path, OTHER) as kept:
        assert kept.windows == () and not len(kept.found().score)
    assert not KeptWindows.begun(tmp_path)


@pytest.mark.parametrize("cut", [1, 40, 90, 150])
def test_a_record_that_is_not_whole_is_cut_off(tmp_path: Path, cut: int) -> None:
    filled(tmp_path)
    path = tmp_path / FILE
    path.write_bytes(path.read_bytes()[:-cut])
    with KeptWindows(tmp_path, KEY) as kept:
        assert kept.windows == (SECOND,)
        kept.write(FIRST, some(FIRST, 2), np.ones(FIRST.shape, np.bool_))
    with KeptWindows(tmp_path, KEY) as kept:
        assert kept.windows == (FIRST, SECOND) and len(kept.found().score) == 5


def test_a_changed_byte_ends_what_is_believed(tmp_path: Path) -> None:
    filled(tmp_path)
    path = tmp_path / FILE
    content = bytearray(path.read_bytes())
    content[64 + 60] ^= 1
    path.write_bytes(bytes(content))
    with KeptWindows(tmp_path, KEY) as kept:
        assert kept.windows == ()


def test_memory_has_a_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_OBJECTS", 10)
    with KeptWindows(tmp_path, KEY) as kept, pytest.raises(InputError, match="More than 10"):
        kept.write(FIRST, some(FIRST, 11), np.ones(FIRST.shape, np.bool_))
