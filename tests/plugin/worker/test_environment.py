"""Where the engine's Python is looked for, and what it is given."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from swimdiff_qgis.contract import errors
from swimdiff_qgis.locations import resource
from swimdiff_qgis.worker import environment
from swimdiff_qgis.worker.client import WorkerClient
from swimdiff_qgis.worker.installer import place
from swimdiff_qgis.worker.installer.wheels import fingerprint_of, read_pins

FAKE = Path(__file__).with_name("fake_worker.py")


def make_python(folder: Path) -> Path:
    path = folder / "bin" / "python"
    path.parent.mkdir(parents=True)
    path.write_text("")
    return path


def make_environment(home: Path, fingerprint: str) -> place.Environment:
    folder = home / "environments" / f"engine-1.0-{fingerprint}-cpu"
    make_python(folder)
    one = place.Environment(folder, "1.0", fingerprint, "cpu")
    place.write_record(one)
    place.use(home, one)
    return one


@pytest.fixture
def needed() -> str:
    """What this version's libraries are known by."""
    return fingerprint_of(read_pins(resource("locks", "engine.txt")))


@pytest.fixture
def places(tmp_path: Path, needed: str) -> dict:
    """A checkout with its .venv, a staged plugin inside it, and an environment that was set up."""
    checkout = tmp_path / "checkout"
    staged = checkout / "build" / "plugins" / "swimdiff_qgis"
    for folder in (checkout, staged):
        (folder / "engine" / "contract").mkdir(parents=True)
    return {
        "root": checkout,
        "staged": staged,
        "home": tmp_path / "home",
        "venv": make_python(checkout / ".venv"),
        "installed": make_environment(tmp_path / "home", needed).program,
        "named": make_python(tmp_path / "named"),
        "option": make_python(tmp_path / "option"),
    }


def find(places: dict, setting: object = "", root: str = "root", **variables: object) -> Path:
    texts = {name: str(value) for name, value in variables.items()}
    return environment.find_python(str(setting), places["home"], texts, places[root]).path


def test_the_order(places: dict) -> None:
    assert find(places, places["option"], SWIMDIFF_PYTHON=places["named"]) == places["named"]
    assert find(places, places["option"]) == places["option"]
    assert find(places) == places["venv"]
    assert find(places, root="staged") == places["venv"]
    places["venv"].unlink()
    assert find(places) == places["installed"]


def test_a_venv_above_that_belongs_to_something_else_is_left_alone(places: dict, tmp_path: Path) -> None:
    make_python(tmp_path / ".venv")
    places["venv"].unlink()
    assert find(places, root="staged") == places["installed"]


@pytest.mark.parametrize("how", ["variable", "setting"])
def test_a_named_python_that_is_missing_is_an_error(places: dict, how: str) -> None:
    with pytest.raises(errors.EngineError, match="/no/such/python") as caught:
        find(
            places,
            "/no/such/python" if how == "setting" else "",
            **{"SWIMDIFF_PYTHON": "/no/such/python"} if how == "variable" else {},
        )
    assert caught.value.code is errors.ErrorCode.ENGINE_MISSING


def test_the_folder_of_an_environment_can_be_named(places: dict) -> None:
    assert find(places, places["option"].parent.parent) == places["option"]
    with pytest.raises(errors.EngineError, match="no Python environment in the folder"):
        find(places, places["home"])


def test_nothing_found_says_how_to_set_one_up(places: dict, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    places["venv"].unlink()
    places["home"] = tmp_path / "empty"
    with pytest.raises(errors.EngineError) as caught:
        find(places)
    assert caught.value.code is errors.ErrorCode.ENGINE_MISSING
    assert "make setup" in caught.value.hint
    monkeypatch.setattr(environment, "is_checkout", lambda: False)
    hint = environment.setup_hint()
    assert "Set up engine" in hint
    assert "SWIMDIFF_PYTHON" in hint
    assert hint.isprintable()


def test_an_update_keeps_what_fits_and_tells_when_it_does_not(places: dict, needed: str) -> None:
    places["venv"].unlink()
    old = make_environment(places["home"], "00000000")  # in use now, by an older version of the plugin
    with pytest.raises(errors.EngineError, match="other versions of its libraries"):
        find(places)
    place.use(places["home"], place.read_record(places["installed"].parent.parent))
    assert find(places) == places["installed"]
    old.program.unlink()
    assert find(places) == places["installed"]


def test_a_python_that_was_removed_is_told(places: dict) -> None:
    places["venv"].unlink()
    (places["installed"].parent.parent / "pyvenv.cfg").write_text("home = /no/such/python\n")
    with pytest.raises(errors.EngineError, match="cannot be used any more"):
        find(places)


def test_the_environment_is_an_allow_list() -> None:
    given = {"PATH": "p", "HOME": "h", "CUDA_VISIBLE_DEVICES": "0", "SystemRoot": "w", "https_proxy": "x"}
    kept_out = (
        "PYTHONPATH",
        "PYTHONHOME",
        "PROJ_LIB",
        "PROJ_DATA",
        "GDAL_DATA",
        "QGIS_PREFIX_PATH",
        "LD_PRELOAD",
        "SECRET",
    )
    found = environment.child_environment({**given, **dict.fromkeys(kept_out, "bad")})
    assert found == {**given, "OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "0", "KMP_BLOCKTIME": "0"}
    assert environment.child_environment({"OMP_WAIT_POLICY": "ACTIVE"})["OMP_WAIT_POLICY"] == "ACTIVE"


def test_the_command_is_isolated_and_never_qgis_itself(tmp_path: Path) -> None:
    command = environment.start_command(Path("/somewhere/python"), tmp_path)
    assert command[:2] == ["/somewhere/python", "-I"]
    assert command[-1] == str(tmp_path)


def test_the_command_starts_a_worker_that_lies_in_a_strange_place(tmp_path: Path) -> None:
    package = tmp_path / "Straße mit Leer'zeichen" / "engine"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "worker.py").write_text(
        FAKE.read_text(encoding="utf-8").split("if __name__")[0] + "good('')\n", encoding="utf-8"
    )
    command = environment.start_command(Path(sys.executable), package.parent)
    assert WorkerClient(command, environment.child_environment()).run("sample", {"out": "x"})["values"] == {"out": "x"}


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("OSError: [WinError 4551] An Application Control policy has blocked this file", "4551"),
        ("OSError: [WinError 1114] A dynamic link library (DLL) initialization routine failed", "Visual C++"),
        ("No Python at 'C:/OSGeo4W/apps/Python312/python.exe'", "no longer there"),
    ],
)
def test_what_windows_refuses_at_a_start_has_its_own_words(tmp_path: Path, said: str, named: str) -> None:
    script = tmp_path / "refused.py"
    script.write_text(f"import sys\nsys.stderr.write({said!r})\nsys.exit(103)\n")
    refused = WorkerClient([sys.executable, "-I", str(script)], {"PATH": os.environ["PATH"]})
    with pytest.raises(errors.EngineError, match=named.replace("+", r"\+")) as caught:
        environment.health_check(refused)
    assert "Repair" in caught.value.hint
    assert said in caught.value.values["log"]


def test_a_python_that_is_too_old_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "_BOOT", environment._BOOT.replace("(3, 11)", "(9, 0)"))
    old = WorkerClient(environment.start_command(Path(sys.executable), tmp_path), {"PATH": os.environ["PATH"]})
    with pytest.raises(errors.EngineError, match=rf"too old: 3\.{sys.version_info[1]}\.\d+\.") as caught:
        environment.health_check(old)
    assert caught.value.code is errors.ErrorCode.ENGINE_BROKEN
    assert "3.11 or newer" in caught.value.hint


def test_health_check_names_the_remedy() -> None:
    broken = WorkerClient([sys.executable, "-I", str(FAKE), "dies_early"], {"PATH": os.environ["PATH"]})
    with pytest.raises(errors.EngineError) as caught:
        environment.health_check(broken)
    assert "No module named" in caught.value.values["log"]
    assert "make setup" in caught.value.hint
