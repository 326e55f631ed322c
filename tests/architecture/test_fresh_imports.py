"""An import does nothing, and brings torch along only where it must."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import Module, modules

# Importing every module once loads the libraries, which may do what they like. Then what is ours is forgotten and
# imported again, and what it does is noted. A library that is forbidden is not found, so that the traceback names who
# asks for it. That the order of imports does not matter follows from there being no circles (test_directions.py).
WATCHED = """
import importlib, os, sys, threading, traceback
sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
forbidden, names = set(sys.argv[2].split()), sys.argv[3:]
deeds = []
DEEDS = {
    "os.chdir", "os.fork", "os.mkdir", "os.posix_spawn", "os.putenv", "os.remove", "os.rename", "os.rmdir", "os.system",
    "socket.bind", "socket.connect", "subprocess.Popen",
}

class Refusing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in forbidden:
            deeds.append("imports " + name)
            raise ModuleNotFoundError(name + " is forbidden")

def watch(event, values):
    if event in DEEDS or (event == "open" and values[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
        deeds.append(f"{event} {values}")

sys.meta_path.insert(0, Refusing())
for name in names:
    try:
        importlib.import_module(name)
    except Exception:
        pass  # its child says it
own = {name.split(".")[0] for name in names}
for name in [name for name in sys.modules if name.split(".")[0] in own]:
    del sys.modules[name]
sys.addaudithook(watch)
threading.Thread.start = lambda thread: deeds.append("starts a thread")
for name in names:
    deeds.clear()
    try:
        importlib.import_module(name)
    except BaseException:
        deeds.append(traceback.format_exc())
    if deeds:
        print(f"{name}: {'; '.join(deeds)}")
"""
MODULES = [module for module in modules("engine") if module.name != "engine.__main__"]
# What answers before torch is there, so that a broken installation becomes a message.
FIRST = ("engine", "engine.observer", "engine.worker", "engine.cli", "engine.failures", "engine.contract")
LIGHT = ("engine.files", "engine.raster", "engine.vector", "engine.class_map", "engine.sample")
LIBRARIES = "torch torchvision numpy rasterio pyogrio shapely pyproj matplotlib"


def belongs(module: Module, parts: tuple[str, ...]) -> bool:
    """Says whether a module is one of these parts, or lies in one (the engine itself is no such part)."""
    return module.name in parts or module.name.startswith(tuple(part + "." for part in parts if part != "engine"))


def wrong(root: Path, chosen: list[Module], forbidden: str) -> str:
    """Imports modules and gives the names of those that misbehave, with what they did."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", WATCHED, str(root), forbidden, *(module.name for module in chosen)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    ("chosen", "forbidden"),
    [
        pytest.param([m for m in MODULES if belongs(m, FIRST)], f"{LIBRARIES} qgis", id="first"),
        pytest.param([m for m in MODULES if belongs(m, LIGHT)], "torch torchvision qgis", id="light"),
        pytest.param([m for m in MODULES if not belongs(m, FIRST + LIGHT)], "qgis osgeo PyQt5", id="other"),
    ],
)
def test_an_import_does_nothing(root: Path, chosen: list[Module], forbidden: str) -> None:
    assert len(chosen) > 8
    said = wrong(root, chosen, forbidden)
    assert not said, said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("import numpy", "numpy is forbidden"),
        ("try:\n    import numpy\nexcept ImportError:\n    pass", "imports numpy"),
        ("open('/dev/null', 'w').close()", "/dev/null"),
        ("import threading\nthreading.Thread(target=int, daemon=True).start()", "starts a thread"),
        ("import subprocess\nsubprocess.run(['true'])", "subprocess.Popen"),
        ("import os\nos.environ['PROBED'] = '1'", "os.putenv"),
        ("raise OSError('broken')", "broken"),
    ],
)
def test_the_probe_can_fail(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "probed.py"
    path.write_text(text)
    said = wrong(tmp_path, [Module("probed", path)], "numpy")
    assert said.startswith("probed: ") and words in said
