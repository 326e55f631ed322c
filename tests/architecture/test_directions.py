"""Which part may use which: both rings of the project, checked over every import in the tree."""

from __future__ import annotations

import ast
import sys

import pytest

from tests.architecture.sources import Module, imported, known, modules, tree

# Each level may use those before it, and itself. Two parts on one level know nothing of each other.
ENGINE_LEVELS = (
    ("engine.__init__",),
    ("engine.contract",),
    ("engine.observer", "engine.metrics", "engine.allocator"),
    ("engine.raster",),
    ("engine.data", "engine.sample", "engine.labels"),
    ("engine.backbones",),
    ("engine.change", "engine.methods", "engine.tasks"),
    ("engine.pixels",),
    ("engine.train", "engine.runtime"),
    ("engine.evaluation", "engine.classifiers"),
    # The report's quick looks are gathered while scores and classes stream past, so they stand before those.
    ("engine.report",),
    ("engine.predict", "engine.export"),
    ("engine.jobs", "engine.failures"),
    ("engine.worker", "engine.cli"),
    ("engine.__main__",),
)
PLUGIN_LEVELS = (
    ("swimdiff_qgis.locations", "swimdiff_qgis.compat", "swimdiff_qgis.texts"),
    ("swimdiff_qgis.contract",),
    ("swimdiff_qgis.settings",),
    ("swimdiff_qgis.worker",),
    ("swimdiff_qgis.raster_export", "swimdiff_qgis.label_layer"),
    ("swimdiff_qgis.vector_export",),
    ("swimdiff_qgis.models", "swimdiff_qgis.sources", "swimdiff_qgis.vector_sources", "swimdiff_qgis.styles"),
    ("swimdiff_qgis.layers",),
    ("swimdiff_qgis.class_layers", "swimdiff_qgis.page"),
    ("swimdiff_qgis.algorithms",),
    ("swimdiff_qgis.provider",),
    ("swimdiff_qgis.ui",),
    ("swimdiff_qgis.plugin",),
    ("swimdiff_qgis.__init__",),
)
NEVER_IN_ENGINE = {"qgis", "PyQt5", "PyQt6", "osgeo", "swimdiff_qgis", "processing"}
NEVER_IN_PLUGIN = {
    "torch", "torchvision", "rasterio", "engine", "PyQt5", "PyQt6", "PySide6", "pyogrio", "shapely", "pyproj",
    "safetensors", "matplotlib", "jinja2",
}  # fmt: skip
PLUGIN_MAY_USE = {"qgis", "osgeo", "numpy", "processing", "swimdiff_qgis", "__future__"}
ENGINE_MAY_USE = {
    "torch", "torchvision", "numpy", "rasterio", "pyogrio", "shapely", "pyproj", "safetensors", "matplotlib", "jinja2",
    "markupsafe", "affine", "engine", "__future__",
}  # fmt: skip
# Standard library only: these are read before torch, or in QGIS's own Python.
STANDARD_ONLY = (
    "engine.contract",
    "engine.observer",
    "engine.allocator",
    "engine.worker",
    "engine.failures",
    "engine.cli",
)
# One small module imports torchvision, so that its missing operators beside a CPU build of torch are declared once.
TORCHVISION_DOOR = "engine.backbones.vision"

# The self-test looks at a result without the code that wrote it; scores reads back what the engine itself wrote.
MAY_OPEN = {"engine.jobs.self_test", "engine.export.scores"}

ENGINE = modules("engine")
PLUGIN = modules("swimdiff_qgis")


def level_of(name: str, levels: tuple[tuple[str, ...], ...]) -> int:
    """Finds the level of a module by the longest prefix."""
    top = levels[0][0].split(".")[0]
    if name == top:
        name = f"{top}.__init__"
    for position, parts in enumerate(levels):
        if any(name == part or name.startswith(part + ".") for part in parts):
            return position
    raise LookupError(f"{name} has no place in the order of imports; give it one in {__file__}")


def part_of(name: str) -> str:
    """Gives the part of its ring that a module belongs to: the first two names."""
    return ".".join(name.split(".")[:2])


def wrong_directions(module: Module, folder: str, levels: tuple[tuple[str, ...], ...]) -> list[str]:
    """Lists the imports of a module that go to a later level, or to a neighbour on its own."""
    own = level_of(module.name, levels)
    wrong = []
    for target in sorted({known(name, folder) for name in imported(module)} - {None, module.name, folder}):
        other = level_of(str(target), levels)
        if other > own or (other == own and part_of(str(target)) != part_of(module.name) and own > 0):
            wrong.append(f"{module.name} imports {target}")
    return wrong


@pytest.mark.parametrize("module", ENGINE, ids=lambda module: module.name)
def test_the_engine_imports_in_one_direction(module: Module) -> None:
    assert wrong_directions(module, "engine", ENGINE_LEVELS) == []


@pytest.mark.parametrize("module", PLUGIN, ids=lambda module: module.name)
def test_the_plugin_imports_in_one_direction(module: Module) -> None:
    assert wrong_directions(module, "swimdiff_qgis", PLUGIN_LEVELS) == []


@pytest.mark.parametrize("module", ENGINE, ids=lambda module: module.name)
def test_the_engine_knows_no_qgis_and_only_its_libraries(module: Module) -> None:
    tops = {name.split(".")[0] for name in imported(module)}
    assert tops & NEVER_IN_ENGINE == set()
    assert tops - ENGINE_MAY_USE - set(sys.stdlib_module_names) == set()


@pytest.mark.parametrize("module", PLUGIN, ids=lambda module: module.name)
def test_the_plugin_knows_no_torch_and_only_what_qgis_ships(module: Module) -> None:
    tops = {name.split(".")[0] for name in imported(module)}
    assert tops & NEVER_IN_PLUGIN == set()
    assert tops - PLUGIN_MAY_USE - set(sys.stdlib_module_names) == set()


@pytest.mark.parametrize(
    "module", [m for m in ENGINE if part_of(m.name) in STANDARD_ONLY], ids=lambda module: module.name
)
def test_what_is_read_before_torch_needs_the_standard_library_only(module: Module) -> None:
    tops = {name.split(".")[0] for name in imported(module, at_import_only=True)}
    assert tops - {"engine", "__future__"} - set(sys.stdlib_module_names) == set()


def test_the_contract_imports_nothing_of_the_engine_but_itself() -> None:
    for module in ENGINE:
        if module.name.startswith("engine.contract"):
            inside = {known(name, "engine") for name in imported(module)} - {None}
            assert all(str(name).startswith("engine.contract") for name in inside), module.name


def test_torchvision_has_one_door() -> None:
    users = {m.name for m in ENGINE if any(name.split(".")[0] == "torchvision" for name in imported(m))}
    assert users <= {TORCHVISION_DOOR}


def test_only_the_raster_layer_opens_rasters() -> None:
    opening = ("rasterio.open", "rasterio.MemoryFile", "rasterio.shutil.", "pyogrio.")
    users = {
        module.name
        for module in ENGINE
        for node in ast.walk(tree(module.path))
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith(opening)
    }
    outside = {name for name in users if part_of(name) != "engine.raster"}
    assert outside <= MAY_OPEN


def test_every_module_was_looked_at() -> None:
    assert len(ENGINE) > 20 and len(PLUGIN) > 10
