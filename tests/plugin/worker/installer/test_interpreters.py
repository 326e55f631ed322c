"""Which Pythons are found, and which of them will do."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from swimdiff_qgis.contract import errors
from swimdiff_qgis.worker.environment import child_environment
from swimdiff_qgis.worker.installer import interpreters, wheels
from swimdiff_qgis.worker.installer.interpreters import PROBE, Interpreter, Rejected, candidates, judge, look
from swimdiff_qgis.worker.installer.programs import Command, run

FINE = {
    "version": [3, 12, 1], "bits": 64, "machine": "AMD64", "system": "win32", "implementation": "cpython",
    "translated": False, "free_threaded": False, "base": "", "libc": ["", ""], "venv": True, "pip": True,
}  # fmt: skip
LINUX = {**FINE, "system": "linux", "machine": "x86_64", "libc": ["glibc", "2.36"]}
PYTHON = Path("python.exe")


@pytest.fixture(scope="module")
def lock() -> wheels.Lock:
    return wheels.read_lock()


def judged(lock: wheels.Lock, said: dict, path: Path = PYTHON, needs_venv: bool = True) -> str:
    found = judge(path, lambda _: f"a banner\n{json.dumps(said)}", lock, needs_venv)
    return found.reason.format(**dict(found.values)) if isinstance(found, Rejected) else ""


def test_the_platforms_that_all_libraries_have_builds_for(lock) -> None:
    mac = {**FINE, "system": "darwin", "machine": "arm64"}
    for minor in (11, 12, 13, 14):
        for said in (FINE, LINUX, {**LINUX, "machine": "aarch64"}, mac):
            assert judged(lock, {**said, "version": [3, minor, 0]}) == ""


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"version": [3, 9, 5]}, "3.9.5 is too old"),
        ({"version": [3, 15, 0]}, "no build for Python 3.15.0"),
        ({"bits": 32}, "32-bit"),
        ({"implementation": "pypy"}, "kind of Python"),
        ({"free_threaded": True}, "kind of Python"),
        ({"system": "darwin", "machine": "x86_64"}, "Intel processor"),
        ({"system": "darwin", "machine": "x86_64", "translated": True}, "Rosetta"),
        ({"machine": "ARM64"}, "no build for Python 3.12.1 on windows arm64"),
        ({"system": "linux", "machine": "x86_64", "libc": ["glibc", "2.17"]}, "glibc 2.28"),
        ({"system": "linux", "machine": "x86_64", "libc": ["", ""]}, "glibc 2.28"),
        ({"venv": False}, "python3-venv"),
    ],
)
def test_others_are_rejected_with_the_reason(lock, changed: dict, named: str) -> None:
    assert named in judged(lock, {**FINE, **changed})


def test_uv_makes_environments_for_a_python_without_venv(lock) -> None:
    assert judged(lock, {**FINE, "venv": False}, needs_venv=False) == ""


@pytest.mark.parametrize("name", ["qgis-bin.exe", "qgis", "pythonscript.sh", "bash"])
def test_what_has_another_name_is_not_even_started(lock, name: str) -> None:
    def must_not(_: Path) -> str:
        raise AssertionError("it was started")

    found = judge(Path("/somewhere") / name, must_not, lock)
    assert isinstance(found, Rejected) and "not a Python" in found.reason


def test_what_does_not_answer_or_start_is_rejected(lock) -> None:
    def fails(_: Path) -> str:
        raise errors.EngineError(errors.ErrorCode.ENGINE_MISSING, "no such file")

    survey = look((PYTHON,), fails, lock)
    assert survey.fitting == () and "cannot be started" in survey.rejected[0].reason
    for text in ("", "hello", "[]", '{"version": 3}'):
        found = judge(PYTHON, lambda _, text=text: text, lock)
        assert isinstance(found, Rejected) and "does not answer as one" in found.reason


def test_a_real_one_answers(lock) -> None:
    def ask(path: Path) -> str:
        return run(Command([str(path), "-I", "-c", PROBE], child_environment())).text

    found = judge(Path(sys.executable), ask, lock)
    assert isinstance(found, Interpreter)
    assert found.version == sys.version_info[:3]
    # A venv's Python names the one that it was made of.
    assert found.path.resolve() == Path(getattr(sys, "_base_executable", sys.executable)).resolve()


def test_a_python_for_another_processor_that_windows_runs_is_taken_for_what_it_is() -> None:
    pretend = f"""
import platform, sys, sysconfig
platform.machine = lambda: "ARM64"  # what Pythons from 3.12 on say on any Windows on ARM
sysconfig.get_platform = lambda: "win-amd64"
sys.platform = "win32"
{PROBE}"""
    ended = run(Command([sys.executable, "-I", "-c", pretend], child_environment()))
    said = json.loads(ended.text.splitlines()[-1])
    assert said["machine"] == "amd64"
    found = judge(PYTHON, lambda _: json.dumps({**FINE, "machine": said["machine"]}), wheels.read_lock())
    assert isinstance(found, Interpreter)


def test_the_stand_in_of_macos_is_started_only_where_apples_tools_are(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    python = Path("/usr/bin/python3")
    assert interpreters._is_stand_in(python, (tmp_path / "none",))
    assert not interpreters._is_stand_in(python, (tmp_path,))
    assert not interpreters._is_stand_in(tmp_path / "python3", (tmp_path / "none",))


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("")
    return path


def test_those_of_qgis_on_each_system(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(interpreters, "_on_path", lambda: iter(()))
    monkeypatch.setattr(interpreters, "_in_usual_places", lambda: iter(()))
    osgeo = touch(tmp_path / "OSGeo4W" / "apps" / "Python312" / "python.exe")
    touch(tmp_path / "OSGeo4W" / "bin" / "qgis-bin.exe")
    assert candidates(prefix=osgeo.parent) == (osgeo,)
    other = touch(tmp_path / "OSGeo4W" / "apps" / "Python39" / "python.exe")
    assert set(candidates(prefix=osgeo.parent)) == {osgeo, other}
    bundle = tmp_path / "QGIS.app" / "Contents"
    python = touch(bundle / "MacOS" / "bin" / "python3")
    assert candidates(prefix=bundle / "Resources" / "python") == (python,)
    framework = touch(bundle / "Frameworks" / "Python.framework" / "Versions" / "3.12" / "bin" / "python3")
    assert framework in candidates(prefix=bundle / "MacOS")


def test_none_comes_twice(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python3").symlink_to(touch(tmp_path / "mine" / "python3"))
    shop = touch(tmp_path / "WindowsApps" / "python.exe")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(interpreters, "_in_usual_places", lambda: iter((shop,)))
    assert candidates(prefix=tmp_path) == (tmp_path / "bin" / "python3",)
