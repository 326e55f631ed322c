"""What is found on a computer before anything is fetched."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from swimdiff_qgis.worker.environment import child_environment
from swimdiff_qgis.worker.installer import interpreters, machine, survey, wheels
from swimdiff_qgis.worker.installer.survey import look_around, missing_in, usual_folders
from swimdiff_qgis.worker.installer.wheels import LINUX, WINDOWS, X86, Target
from tests.plugin.worker.installer.stand_ins import make_lock, make_wheel

TARGET = Target(LINUX, X86, (3, 11))


def test_folders_of_wheels_in_the_usual_places(tmp_path: Path) -> None:
    for name in (
        "swimdiff-wheels-linux-3.11",
        "Downloads/swimdiff-wheels",
        "Downloads/deeper/swimdiff-wheels",
        "other",
    ):
        (tmp_path / name).mkdir(parents=True)
    found = usual_folders(tmp_path)
    assert [str(path.relative_to(tmp_path)) for path in found] == [
        "swimdiff-wheels-linux-3.11",
        "Downloads/swimdiff-wheels",
    ]


def test_what_a_folder_lacks(tmp_path: Path) -> None:
    lock = make_lock(tmp_path)
    assert missing_in(tmp_path, lock, TARGET) == ()
    next(tmp_path.glob("torch-*")).unlink()
    assert [pin.name for pin in missing_in(tmp_path, lock, TARGET)] == ["torch"]
    make_wheel(tmp_path, "torch", "2.0")  # on Linux, this is the build for CUDA
    assert [pin.name for pin in missing_in(tmp_path, lock, TARGET)] == ["torch"]
    assert missing_in(tmp_path, lock, Target(WINDOWS, X86, (3, 11))) == ()
    assert missing_in(tmp_path, lock, TARGET, "cuda") == ()
    (tmp_path / "nonsense.whl").write_text("")
    assert [pin.name for pin in missing_in(tmp_path, lock, TARGET)] == ["torch"]
    assert missing_in(tmp_path / "none", lock, TARGET) == lock.pins


def test_a_python_with_a_folder_of_wheels_suggests_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = make_lock(tmp_path / "Downloads" / "swimdiff-wheels")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(interpreters, "_in_usual_places", lambda: iter(()))
    monkeypatch.setattr(interpreters, "_of_qgis", lambda _: iter((Path(sys.executable),)))
    around = look_around(tmp_path / "home", lock, child_environment())
    assert around.python is not None and around.python.version == sys.version_info[:3]
    assert around.wheels == tmp_path / "Downloads" / "swimdiff-wheels"
    assert around.accelerator == "cpu" and not around.is_hopeless
    assert around.fetcher is not None and around.uv is None
    assert around.uv_package == wheels.read_uv(around.target)
    wrong = look_around(tmp_path / "home", lock, child_environment(), "/usr/bin/env")
    assert "not a Python" in wrong.pythons.rejected[0].reason


def test_a_shim_that_starts_nothing_is_told_as_it_says(tmp_path: Path) -> None:
    shim = tmp_path / "python3"
    shim.write_text("#!/bin/sh\necho 'python3: command not found' >&2\nexit 127\n")
    shim.chmod(0o700)
    found = interpreters.judge(shim, survey.make_ask(child_environment()), wheels.read_lock())
    assert isinstance(found, interpreters.Rejected)
    assert found.reason.format(**dict(found.values)) == "It cannot be started (python3: command not found)."


def test_a_qgis_for_intel_on_apple_silicon_starts_programs_as_the_machine_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert machine.native(["python"]) == ["python"]
    monkeypatch.setattr(machine, "is_translated", lambda: True)
    assert machine.native(["python"]) == ["/usr/bin/arch", "-arm64", "python"]
    assert machine.own_target().machine == wheels.ARM


def test_a_driver_for_nvidia_cards_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    tool = tmp_path / "nvidia-smi"
    tool.write_text("")
    tool.chmod(0o700)
    assert machine.has_nvidia()
