"""Runs that end half-way: killed, cancelled, out of disk, one beside the other. Nothing is lost or shown half-done."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.contract.errors import JobCancelled, OutputError
from engine.contract.remarks.texts import fill
from engine.jobs import run_named
from engine.observer import SilentObserver
from tests.engine.jobs.conftest import FinishedRuns, changed_scene, no_final_file, scene, write_raster

COMPARED = ("score.tif", "change.tif")
USUAL = {"method": "cva", "window_px": 64}
FAST = ("--method", "cva", "--window-px", "64")


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FinishedRuns]:
    """Whole runs over a pair of so many windows that a run can be stopped between two of them."""
    folder = tmp_path_factory.mktemp("whole")
    images = [np.tile(image, (1, 3, 3)) for image in (scene(), changed_scene())]
    runs = FinishedRuns(folder, write_raster(folder / "a.tif", images[0]), write_raster(folder / "b.tif", images[1]))
    yield runs
    runs.check()


@pytest.fixture
def wide_pair(uninterrupted: FinishedRuns) -> tuple[Path, Path]:
    """That pair."""
    return uninterrupted.before, uninterrupted.after


def values(pair: tuple[Path, Path], out: Path, **more: object) -> dict[str, object]:
    return {"before": str(pair[0]), "after": str(pair[1]), "out": str(out), **USUAL, **more}


def start(pair: tuple[Path, Path], out: Path, root: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "engine", "detect-change", str(pair[0]), str(pair[1]), "--out", str(out), *FAST],
        cwd=root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def wait_for_start(process: subprocess.Popen[bytes], out: Path) -> None:
    """Waits until a run has begun to work in its folder."""
    deadline_s = time.monotonic() + 600
    while not (out / ".partial").exists():
        assert process.poll() is None
        assert time.monotonic() < deadline_s
        time.sleep(0.002)


class CancelAfter(SilentObserver):
    """Asks the job to stop once so many windows are scored."""

    def __init__(self, windows: int) -> None:
        self._left = windows

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        text = fill(text, values)
        if text.startswith("Scoring"):
            self._left -= 1

    def cancelled(self) -> bool:
        return self._left <= 0


def same_results(one: Path, other: Path) -> bool:
    return all((one / name).read_bytes() == (other / name).read_bytes() for name in COMPARED)


@pytest.mark.slow
def test_killed_half_way_then_resumed_gives_the_same_bytes(
    uninterrupted: FinishedRuns, wide_pair: tuple[Path, Path], tmp_path: Path, root: Path
) -> None:
    out = tmp_path / "out"
    process = start(wide_pair, out, root)
    journal = out / ".partial" / "journal.jsonl"
    deadline_s = time.monotonic() + 600
    while not (journal.exists() and journal.stat().st_size > 2000):
        assert process.poll() is None, process.stderr.read().decode() if process.stderr else ""
        assert time.monotonic() < deadline_s
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert no_final_file(out)
    finished = journal.read_bytes().count(b"\n")
    resumed = Recorder()
    run_named("detect-change", values(wide_pair, out), resumed)
    assert any("resum" in text.lower() for text in resumed.lines)
    assert finished > 1
    assert same_results(out, Path(uninterrupted(**USUAL).folder))
    assert not (out / ".partial").exists()


class Recorder(SilentObserver):
    """Keeps the log."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def log(self, level: str, text: str, /, **values: object) -> None:
        text = fill(text, values)
        self.lines.append(text)


@pytest.mark.slow
@pytest.mark.parametrize("method", ["cva", "irmad", "fused"])
def test_cancelled_then_resumed_gives_the_same_bytes(
    uninterrupted: FinishedRuns, wide_pair: tuple[Path, Path], tmp_path: Path, method: str
) -> None:
    out = tmp_path / "out"
    settings = {"method": method, "window_px": 256}
    with pytest.raises(JobCancelled):
        run_named("detect-change", values(wide_pair, out, **settings), CancelAfter(5))
    assert no_final_file(out)
    recorder = Recorder()
    run_named("detect-change", values(wide_pair, out, **settings), recorder)
    assert any("resum" in text.lower() for text in recorder.lines)
    assert same_results(out, Path(uninterrupted(**settings).folder))


@pytest.mark.slow
def test_other_parameters_do_not_resume(
    uninterrupted: FinishedRuns, wide_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with pytest.raises(JobCancelled):
        run_named("detect-change", values(wide_pair, out), CancelAfter(5))
    recorder = Recorder()
    run_named("detect-change", values(wide_pair, out, context_px=1.0), recorder)
    assert not any("resum" in text.lower() for text in recorder.lines)
    assert same_results(out, Path(uninterrupted(**USUAL, context_px=1.0).folder))


def test_a_failed_run_leaves_an_earlier_result_alone(
    uninterrupted: FinishedRuns, wide_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    out = uninterrupted.copy(tmp_path / "out", **USUAL)
    contents = {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()}
    with pytest.raises(JobCancelled):
        run_named("detect-change", values(wide_pair, out, context_px=1.0), CancelAfter(5))
    for name, content in contents.items():
        if name != ".swimdiff.lock":
            assert (out / name).read_bytes() == content, name


@pytest.mark.slow
def test_a_second_run_to_the_same_output_is_refused(wide_pair: tuple[Path, Path], tmp_path: Path, root: Path) -> None:
    out = tmp_path / "out"
    first = start(wide_pair, out, root)
    wait_for_start(first, out)
    with pytest.raises(OutputError) as caught:
        run_named("detect-change", values(wide_pair, out), SilentObserver())
    assert caught.value.code == "output_busy"
    assert str(first.pid) in str(caught.value)
    assert first.wait(timeout=600) == 0


@pytest.mark.parametrize("check_first", [True, False])
def test_a_full_disk_is_named_and_leaves_nothing(
    wide_pair: tuple[Path, Path], small_disk: Path, check_first: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not check_first:
        monkeypatch.setattr("engine.files.output_folder.check_space", lambda *_: None)
    out = small_disk / "out"
    with pytest.raises(OutputError) as caught:
        run_named("detect-change", values(wide_pair, out), SilentObserver())
    assert caught.value.code == "disk_full"
    assert no_final_file(out)


def test_a_read_only_folder_is_named(wide_pair: tuple[Path, Path], small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(OutputError) as caught:
        run_named("detect-change", values(wide_pair, small_disk / "out"), SilentObserver())
    assert caught.value.code == "output_unwritable"
    assert str(small_disk) in caught.value.message


@pytest.mark.slow
def test_an_interrupt_from_the_keyboard_cancels(wide_pair: tuple[Path, Path], tmp_path: Path, root: Path) -> None:
    out = tmp_path / "out"
    process = start(wide_pair, out, root)
    wait_for_start(process, out)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=600) == 130
    assert process.stderr is not None
    message = process.stderr.read().decode()
    assert "resume" in message
    assert "Traceback" not in message
    assert no_final_file(out)
