"""What is found on a computer before anything is fetched."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import pytest

from swimdiff_qgis.contract import errors
from swimdiff_qgis.worker.environment import child_environment
from swimdiff_qgis.worker.installer import interpreters, machine, survey, wheels
from swimdiff_qgis.worker.installer.survey import look_around, missing_in, usual_folders
from swimdiff_qgis.worker.installer.wheels import LINUX, WINDOWS, X86, Target
from tests.plugin.worker.installer.stand_ins import make_lock, make_wheel

TARGET = Target(LINUX, X86, (3, 11))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder whose folder of downloads is called as in France."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    (tmp_path / "settings").mkdir()
    (tmp_path / "settings" / "user-dirs.dirs").write_text('XDG_DOWNLOAD_DIR="$HOME/Téléchargements"\n')
    return tmp_path


@pytest.mark.parametrize(("system", "count"), [("linux", 2), ("darwin", 1)])
def test_folders_of_wheels_in_the_usual_places(home: Path, monkeypatch, system: str, count: int) -> None:
    names = (
        "swimdiff-wheels-linux-3.11",
        "Téléchargements/swimdiff-wheels",
        "Téléchargements/deeper/swimdiff-wheels",
        "Pictures/swimdiff-wheels",
        "other",
    )
    for name in names:
        (home / name).mkdir(parents=True)
    monkeypatch.setattr(sys, "platform", system)  # macOS asks the person before anybody looks into downloads
    assert [str(path.relative_to(home)) for path in usual_folders()] == list(names[:count])


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


def test_a_python_with_a_folder_of_wheels_suggests_itself(home: Path, tmp_path: Path, monkeypatch) -> None:
    folder = tmp_path / "Téléchargements" / "swimdiff-wheels"
    lock = make_lock(folder)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(interpreters, "_in_usual_places", lambda: iter(()))
    monkeypatch.setattr(interpreters, "_of_qgis", lambda _: iter((Path(sys.executable),)))
    around = look_around(tmp_path / "home", lock, child_environment())
    assert around.python is not None and around.python.version == sys.version_info[:3]
    assert around.wheels == folder
    assert around.accelerator == "cpu" and not around.is_hopeless
    assert around.fetcher is not None and around.uv is None
    assert around.uv_package == wheels.read_uv(around.target)
    wrong = look_around(tmp_path / "home", lock, child_environment(), "/usr/bin/env")
    assert "not a Python" in wrong.pythons.rejected[0].reason
    assert wrong.refused == wrong.pythons.rejected[0] and wrong.python == around.python


def answers(version: tuple[int, int]) -> str:
    """What a Python of a version says of itself."""
    said = {
        "version": [*version, 0], "bits": 64, "machine": "x86_64", "system": "linux", "implementation": "cpython",
        "translated": False, "free_threaded": False, "base": "", "libc": ["glibc", "2.36"], "venv": True, "pip": True,
    }  # fmt: skip
    return json.dumps(said)


def test_a_chosen_python_is_not_replaced_by_one_that_a_folder_of_wheels_is_for(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, version in (("mine/python3.12", (3, 12)), ("other/python3.11", (3, 11))):
        path = tmp_path / name
        path.parent.mkdir()
        path.write_text(f"#!/bin/sh\necho '{answers(version)}'\n")
        path.chmod(0o700)
    chosen, other = tmp_path / "mine" / "python3.12", tmp_path / "other" / "python3.11"
    monkeypatch.setattr(survey, "candidates", lambda: (other,))
    lock = wheels.read_lock()
    folder = home / "swimdiff-wheels"
    folder.mkdir()
    monkeypatch.setattr(survey, "missing_in", lambda where, _, target: () if target.python == (3, 11) else lock.pins)
    around = look_around(tmp_path / "home", lock, child_environment())
    assert around.python is not None and around.python.path == other and around.wheels == folder
    around = look_around(tmp_path / "home", lock, child_environment(), str(chosen))
    assert around.python is not None and around.python.path == chosen
    assert around.target.python == (3, 12) and around.wheels is None and around.refused is None
    assert {one.path for one in around.pythons.fitting} == {chosen, other}


def test_a_look_around_ends_at_a_cancel(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = tmp_path / "python3"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o700)
    monkeypatch.setattr(survey, "candidates", lambda: (slow,))
    began_s = time.monotonic()
    with pytest.raises(errors.JobCancelled):
        look_around(tmp_path / "home", wheels.read_lock(), child_environment(), "", lambda: True)
    assert time.monotonic() - began_s < 15


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
