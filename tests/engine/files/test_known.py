"""What was measured once: found again, and never in the way."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from engine.files import known as module
from engine.files.known import Known, siblings
from engine.files.user_cache import cache_folder


def test_a_value_is_found_by_all_that_decides_it(tmp_path: Path) -> None:
    known = Known(tmp_path / "known")
    assert known.get("plan", ["a", 1]) is None
    known.put("plan", ["a", 1], b"value")
    assert known.get("plan", ["a", 1]) == b"value"
    assert known.get("plan", ["a", 2]) is None and known.get("shift", ["a", 1]) is None


def test_another_version_of_the_engine_does_not_find_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = Known(tmp_path)
    known.put("plan", 1, b"value")
    monkeypatch.setattr(module, "code_identity", lambda: "another")
    assert known.get("plan", 1) is None


@pytest.mark.parametrize("damage", [b"", b"short", b"x" * 40])
def test_a_damaged_value_is_none(tmp_path: Path, damage: bytes) -> None:
    known = Known(tmp_path)
    known.put("plan", 1, b"value")
    next(tmp_path.iterdir()).write_bytes(damage)
    assert known.get("plan", 1) is None
    known.put("plan", 1, b"again")
    assert known.get("plan", 1) == b"again"


def test_a_folder_that_cannot_be_made_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    known = Known(tmp_path / "file" / "known")
    known.put("plan", 1, b"value")
    assert known.get("plan", 1) is None


def test_what_was_not_used_for_longest_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_VALUES", 2)
    known = Known(tmp_path)
    for number in (0, 1):
        known.put("plan", number, b"value")
        for path in tmp_path.iterdir():
            os.utime(path, ns=(0, path.stat().st_mtime_ns - 10**12))
    assert known.get("plan", 0) == b"value"  # used now
    known.put("plan", 2, b"value")
    assert [known.get("plan", number) is not None for number in (0, 1, 2)] == [True, False, True]


def test_too_large_a_value_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_BYTES", 10)
    Known(tmp_path).put("plan", 1, b"x" * 11)
    assert not list(tmp_path.iterdir())


def test_siblings_are_the_files_beside(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    path = tmp_path / "a.tif"
    path.write_text("1")
    first = siblings(str(path))
    (tmp_path / "a.tfw").write_text("22")
    second = siblings(str(path))
    assert first is not None and second is not None
    assert [name for name, _, _ in first] == ["a.tif"]
    assert [(name, size) for name, size, _ in second] == [("a.tfw", 2), ("a.tif", 1)]
    assert siblings(str(tmp_path / "missing" / "a.tif")) is None


def test_the_folder_is_that_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    assert cache_folder("known") == tmp_path / "swimdiff" / "known"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have another place for it")
def test_a_relative_path_of_a_cache_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", "here")
    assert cache_folder("a") == tmp_path / ".cache" / "swimdiff" / "a"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "there"))
    assert cache_folder("a") == tmp_path / "there" / "swimdiff" / "a"
