"""Which environment is in use, whatever was left behind."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from swimdiff_qgis.worker.installer import place
from swimdiff_qgis.worker.installer.place import Environment


def make(root: Path, name: str, fingerprint: str = "11111111", made: str = "2026-01-01T00:00:00") -> Environment:
    folder = root / "environments" / name
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").symlink_to(sys.executable)
    (folder / "pyvenv.cfg").write_text(f"home = {Path(sys.executable).parent}\n")
    one = Environment(folder, "1.0", fingerprint, "cpu", "3.12.1", "fine", made)
    place.write_record(one)
    return one


def test_the_variable_the_setting_and_the_usual_folder(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert place.home({}) == tmp_path / "data" / "swimdiff"
    place.choose_home(str(tmp_path / "chosen"))
    try:
        assert place.home({}) == tmp_path / "chosen"
        assert place.home({"SWIMDIFF_HOME": str(tmp_path / "named")}) == tmp_path / "named"
    finally:
        place.choose_home("")


def test_the_one_that_is_pointed_at(tmp_path: Path) -> None:
    assert place.in_use(tmp_path) is None
    first, second = make(tmp_path, "first"), make(tmp_path, "second", made="2026-02-01T00:00:00")
    assert place.in_use(tmp_path) is None  # none was put to use, and none is known to fit
    assert place.in_use(tmp_path, "11111111") == second
    place.use(tmp_path, first)
    assert place.in_use(tmp_path, "11111111") == first


@pytest.mark.parametrize("damage", ["python", "base", "record", "pointer"])
def test_where_that_one_is_gone_another_that_fits_takes_over(tmp_path: Path, damage: str) -> None:
    first, second = make(tmp_path, "first"), make(tmp_path, "second")
    make(tmp_path, "foreign", fingerprint="22222222", made="2026-03-01T00:00:00")
    place.use(tmp_path, first)
    if damage == "python":
        first.program.unlink()
    elif damage == "base":
        (first.folder / "pyvenv.cfg").write_text("home = /no/such/folder\n")
    elif damage == "record":
        (first.folder / place.RECORD).write_text("{")
    else:
        (tmp_path / "in-use.json").write_text("[]")
        first.folder.rename(tmp_path / "environments" / ("first" + place.UNFINISHED))
    assert place.in_use(tmp_path, "11111111") == second


def test_a_damaged_one_is_told_where_no_other_fits(tmp_path: Path) -> None:
    first = make(tmp_path, "first")
    place.use(tmp_path, first)
    first.program.unlink()
    assert place.in_use(tmp_path, "11111111") == first
    assert not first.is_whole


def test_what_is_left_over(tmp_path: Path) -> None:
    first = make(tmp_path, "first")
    place.use(tmp_path, first)
    make(tmp_path, "whole")
    (tmp_path / "environments" / ("engine-a-123456" + place.UNFINISHED)).mkdir()
    (make(tmp_path, "engine-half-removed").folder / place.RECORD).unlink()
    assert [path.name for path in sorted(place.left_over(tmp_path))] == [
        "engine-a-123456.unfinished",
        "engine-half-removed",
    ]
    (first.folder / place.RECORD).unlink()
    assert first.folder not in place.left_over(tmp_path), "what is in use is never taken away"


def test_nothing_else_in_a_chosen_folder_counts_as_left_over(tmp_path: Path) -> None:
    for name in ("environments/work", "environments/old.unfinished", "cache/pictures"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / place.CACHE).mkdir()
    assert place.left_over(tmp_path) == ()
    assert [folder for folder, _ in place.unused(tmp_path)] == [tmp_path / place.CACHE]


def test_names_and_new_folders(tmp_path: Path) -> None:
    name = place.name_of("1.0", "ef58fb65", "cpu")
    assert place.new_folder(tmp_path, name) == tmp_path / "environments" / "engine-1.0-ef58fb65-cpu"
    make(tmp_path, name)
    assert place.new_folder(tmp_path, name).name == "engine-1.0-ef58fb65-cpu-2"


def test_the_pointer_is_whole_whatever_happens(tmp_path: Path, monkeypatch) -> None:
    first, second = make(tmp_path, "first"), make(tmp_path, "second")
    place.use(tmp_path, first)

    def fails(*_: object) -> None:
        raise OSError("power cut")

    monkeypatch.setattr(os, "replace", fails)
    with pytest.raises(OSError):
        place.use(tmp_path, second)
    assert place.in_use(tmp_path) == first
    assert json.loads((tmp_path / "in-use.json").read_text()) == {"environment": "first"}


def test_a_removal_says_how_far_it_is_and_can_end_early(tmp_path: Path) -> None:
    one = make(tmp_path, "engine-a")
    for name in ("torch", "numpy", "rasterio"):
        (one.folder / "lib" / "python3.12" / "site-packages" / name).mkdir(parents=True)
    shares: list[float] = []

    def follow(share: float) -> bool:
        shares.append(share)
        return len(shares) < 3

    assert not place.remove(one.folder, follow)
    assert one.folder.is_dir() and place.environments(tmp_path) == ()
    shares.clear()
    assert place.remove(one.folder, lambda share: not shares.append(share))
    assert not one.folder.exists()
    assert shares == sorted(shares) and shares[0] == 0.0 and shares[-1] < 1.0


@pytest.mark.parametrize("times", [1, 39])
def test_what_windows_holds_open_is_tried_again(monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    pauses: list[float] = []

    def act() -> None:
        if len(pauses) < times:
            raise PermissionError("a virus scanner looks at it")

    with pytest.raises(PermissionError):
        place.patiently(act, pauses.append)  # elsewhere it is no matter of time
    assert pauses == []
    monkeypatch.setattr(os, "name", "nt")
    place.patiently(act, pauses.append)
    assert len(pauses) == times
    pauses.clear()
    times = 1000
    with pytest.raises(PermissionError):
        place.patiently(act, pauses.append)
