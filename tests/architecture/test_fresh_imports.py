"""Each module can be imported alone, does nothing then, and brings torch along only where it must."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import Module, modules

# Imports each module in a child of its own, which is fresh but for the preloaded libraries, and names what is wrong.
ALONE = """
import importlib, os, sys, threading, traceback
sys.path.insert(0, sys.argv[1])
preloaded, forbidden = (set(words.split()) for words in sys.argv[2:4])
for library in preloaded:
    importlib.import_module(library)
threads = threading.active_count()
for name in sys.argv[4:]:
    child = os.fork()
    if child == 0:
        try:
            importlib.import_module(name)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        brought = sorted(forbidden & {loaded.split(".")[0] for loaded in sys.modules})
        left = [*brought, *os.listdir("."), *["a thread"] * (threading.active_count() - threads)]
        if left:
            os.write(2, f"{name} left behind: {left}\\n".encode())
        os._exit(1 if left else 0)
    if os.waitpid(child, 0)[1] != 0:
        os.write(1, (name + "\\n").encode())
"""
MODULES = [module for module in modules("engine") if module.name != "engine.__main__"]
# What answers before torch is there, so that a broken installation becomes a message.
FIRST = ("engine", "engine.observer", "engine.worker", "engine.cli", "engine.failures", "engine.contract")
LIGHT = ("engine.files", "engine.raster", "engine.vector", "engine.class_map", "engine.sample")
LIBRARIES = "torch torchvision numpy rasterio pyogrio shapely pyproj matplotlib"


def belongs(module: Module, parts: tuple[str, ...]) -> bool:
    """Says whether a module is one of these parts, or lies in one (the engine itself is no such part)."""
    return module.name in parts or module.name.startswith(tuple(part + "." for part in parts if part != "engine"))


def wrong(root: Path, folder: Path, chosen: list[Module], preloaded: str, forbidden: str) -> str:
    """Imports modules one by one and gives the names of those that misbehave, with what they said."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", ALONE, str(root), preloaded, forbidden, *(module.name for module in chosen)],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def test_what_answers_first_brings_no_library_along(root: Path, tmp_path: Path) -> None:
    chosen = [module for module in MODULES if belongs(module, FIRST)]
    assert len(chosen) > 8
    assert wrong(root, tmp_path, chosen, "", LIBRARIES + " qgis") == ""


def test_the_raster_layer_brings_no_torch_along(root: Path, tmp_path: Path) -> None:
    chosen = [module for module in MODULES if belongs(module, LIGHT)]
    assert len(chosen) > 20
    assert wrong(root, tmp_path, chosen, "numpy rasterio pyogrio shapely pyproj", "torch torchvision qgis") == ""


def test_everything_else_is_imported_alone_and_does_nothing(root: Path, tmp_path: Path) -> None:
    chosen = [module for module in MODULES if not belongs(module, FIRST + LIGHT)]
    assert len(chosen) > 10
    assert wrong(root, tmp_path, chosen, "numpy torch rasterio", "qgis osgeo PyQt5") == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("import numpy", "numpy"),
        ("open('left.txt', 'w').close()", "left.txt"),
        ("import threading, time\nthreading.Thread(target=time.sleep, args=(5,), daemon=True).start()", "a thread"),
        ("raise OSError('broken')", "broken"),
    ],
)
def test_the_probe_can_fail(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "tree").mkdir()
    (tmp_path / "empty").mkdir()
    path = tmp_path / "tree" / "probed.py"
    path.write_text(text)
    said = wrong(tmp_path / "tree", tmp_path / "empty", [Module("probed", path)], "", "numpy")
    assert said.startswith("probed\n") and words in said
