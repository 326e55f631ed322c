"""Which part may use which: both rings of the project, checked over every import in the tree."""

from __future__ import annotations

import ast
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, Module, assert_none, imported, known, modules, tree

# Each level may use those before it, and itself. Two parts on one level know nothing of each other.
ENGINE_LEVELS = (
    ("engine.__init__",),
    ("engine.contract",),
    ("engine.observer", "engine.metrics", "engine.allocator", "engine.waiting", "engine.versions", "engine.processes"),
    ("engine.files",),
    ("engine.raster",),
    ("engine.vector",),
    ("engine.class_map",),
    ("engine.data", "engine.sample", "engine.labels"),
    ("engine.backbones",),
    ("engine.change", "engine.methods", "engine.tasks"),
    ("engine.pixels",),
    ("engine.train",),
    ("engine.classifiers",),
    ("engine.pieces",),
    ("engine.evaluation",),
    ("engine.scenes",),
    ("engine.objects",),
    # The report's quick looks are gathered while scores and classes stream past, so they stand before those.
    ("engine.report",),
    ("engine.predict", "engine.export", "engine.cluster"),
    ("engine.jobs", "engine.failures"),
    ("engine.worker", "engine.cli"),
    ("engine.__main__",),
)
PLUGIN_LEVELS = (
    ("swimdiff_qgis.locations", "swimdiff_qgis.compat", "swimdiff_qgis.rulers"),
    ("swimdiff_qgis.contract",),
    ("swimdiff_qgis.texts",),
    ("swimdiff_qgis.translation",),
    ("swimdiff_qgis.settings",),
    ("swimdiff_qgis.worker",),
    ("swimdiff_qgis.models", "swimdiff_qgis.project", "swimdiff_qgis.page"),
    ("swimdiff_qgis.algorithms.common",),
    ("swimdiff_qgis.algorithms",),
    ("swimdiff_qgis.provider",),
    ("swimdiff_qgis.ui.common",),
    ("swimdiff_qgis.ui.labels", "swimdiff_qgis.ui.setup", "swimdiff_qgis.ui.cluster"),
    ("swimdiff_qgis.ui.classify",),
    ("swimdiff_qgis.ui.check", "swimdiff_qgis.ui.places"),
    ("swimdiff_qgis.ui.change", "swimdiff_qgis.ui.export", "swimdiff_qgis.ui.models", "swimdiff_qgis.ui.pretrain"),
    ("swimdiff_qgis.ui",),
    ("swimdiff_qgis.plugin",),
    ("swimdiff_qgis.__init__",),
)
PLUGIN_MAY_USE = {"qgis", "osgeo", "numpy", "processing", "swimdiff_qgis"}
ENGINE_MAY_USE = {
    "torch", "torchvision", "numpy", "rasterio", "pyogrio", "shapely", "pyproj", "safetensors", "matplotlib", "jinja2",
    "markupsafe", "affine", "filelock", "pystac", "PIL", "engine",
}  # fmt: skip
# Which only a cluster needs, so they are loaded late.
CLUSTER_LIBRARIES = {"dask", "distributed", "cryptography"}
# Standard library only: these are read before torch, or in QGIS's own Python.
STANDARD_ONLY = (
    "engine.contract",
    "engine.observer",
    "engine.allocator",
    "engine.waiting",
    "engine.worker",
    "engine.failures",
    "engine.cli",
)
# One small module imports torchvision, so that its missing operators beside a CPU build of torch are declared once.
TORCHVISION_DOOR = "engine.backbones.vision"

# The self-test looks at a result without the code that wrote it; scores reads back what the engine itself wrote.
MAY_OPEN = {"engine.jobs.trial.self_test", "engine.export.scores"}

# A registry names what lies in the folders below it, which builds on the other modules beside the registry.
REGISTRIES = {"engine.methods.registry"}

ENGINE = modules("engine")
PLUGIN = modules("swimdiff_qgis")


def place_of(name: str, levels: tuple[tuple[str, ...], ...]) -> tuple[int, str] | None:
    """Finds the level of a module, and the part on it that the module lies in; None where it has no place."""
    top = levels[0][0].split(".")[0]
    if name == top:
        name = f"{top}.__init__"
    for position, parts in enumerate(levels):
        for part in parts:
            if name == part or name.startswith(part + "."):
                return position, part
    return None


def part_of(name: str) -> str:
    """Gives the part of its ring that a module belongs to: the first two names."""
    return ".".join(name.split(".")[:2])


def wrong_directions(ring: tuple[Module, ...], levels: tuple[tuple[str, ...], ...]) -> list[str]:
    """Lists the imports that go to a later level, or to a neighbour on the same one, and modules without a level."""
    folder = levels[0][0].split(".")[0]
    place = {module.name: place_of(module.name, levels) for module in ring}
    wrong = [f"{name} needs a place in the order of imports above" for name in place if place[name] is None]
    for module in ring:
        own = place[module.name]
        for target in sorted({known(name, place) or folder for name in imported(module)} - {module.name, folder}):
            other = place[target]
            if own is None or other is None:
                continue
            if other[0] > own[0] or (other[0] == own[0] > 0 and other[1] != own[1]):
                wrong.append(f"{module.name} imports {target}")
    return wrong


def circle(uses: dict[str, set[str]]) -> list[str]:
    """Gives one circle among what uses what, as a line; nothing where there is none."""
    try:
        TopologicalSorter(uses).prepare()
    except CycleError as error:
        return [" is used by ".join(error.args[1])]
    return []


def circle_of_imports(ring: tuple[Module, ...]) -> list[str]:
    """Gives a circle of imports, if there is one; without any, each module can be imported before all others.

    An import also runs the packages around the imported module, but for those that the importing module lies in itself.
    """
    folder = ring[0].name.split(".")[0]
    needs: dict[str, set[str]] = {module.name: set() for module in ring}
    for module in ring:
        targets = {known(name, needs) or folder for name in imported(module, at_import_only=True)}
        around = {".".join(name.split(".")[:count]) for name in targets for count in range(1, name.count(".") + 1)}
        needs[module.name] = targets | {name for name in around if not f"{module.name}.".startswith(f"{name}.")}
        needs[module.name] -= {module.name}
    return circle(needs)


def foreign(module: Module, allowed: set[str], *, at_import_only: bool = False) -> list[str]:
    """Lists what a module imports beside the standard library and the libraries that it may use."""
    tops = {name.split(".")[0] for name in imported(module, at_import_only=at_import_only)}
    return [f"{module.name} imports {top}" for top in sorted(tops - allowed - {"__future__"} - sys.stdlib_module_names)]


def order(levels: tuple[tuple[str, ...], ...]) -> str:
    """Writes the levels as DESIGN.md does, without the modules that only begin or end a ring."""
    named = [[part.split(".", 1)[1] for part in parts if not part.split(".")[-1].startswith("__")] for parts in levels]
    return " < ".join(" | ".join(parts) for parts in named if parts)


def test_the_design_shows_this_order() -> None:
    drawn = " ".join((ROOT / "DESIGN.md").read_text(encoding="utf-8").split())
    assert_none(order(levels) for levels in (ENGINE_LEVELS, PLUGIN_LEVELS) if order(levels) not in drawn)


def test_imports_go_in_one_direction() -> None:
    assert_none(wrong_directions(ENGINE, ENGINE_LEVELS) + wrong_directions(PLUGIN, PLUGIN_LEVELS))


def test_no_import_goes_in_a_circle() -> None:
    assert_none(circle_of_imports(ENGINE) + circle_of_imports(PLUGIN))


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        ({"top.a": "from top import b", "top.b": "from top.a import value"}, True),
        ({"top.a": "from top import b", "top.b": "def later():\n    from top.a import value"}, False),
        ({"top.a": "from top.inner.c import value", "top.inner": "import top.b", "top.b": "import top.a"}, True),
        ({"top.inner": "import top.inner.c", "top.inner.c": "import top.inner.d"}, False),
    ],
)
def test_a_circle_is_seen(tmp_path: Path, texts: dict[str, str], found: bool) -> None:
    ring = [
        Module(name, tmp_path / f"{name}.py") for name in ("top", "top.inner", "top.inner.c", "top.inner.d", *texts)
    ]
    for module in ring:
        module.path.write_text(texts.get(module.name, ""))
    assert bool(circle_of_imports(tuple(ring))) is found


def test_the_engine_knows_no_qgis_and_only_its_libraries() -> None:
    cluster = {module.name for module in ENGINE if part_of(module.name) == "engine.cluster"}
    for module in ENGINE:
        allowed = ENGINE_MAY_USE | (CLUSTER_LIBRARIES if module.name in cluster else set())
        assert_none(foreign(module, allowed))
        assert_none(foreign(module, ENGINE_MAY_USE, at_import_only=True))


def test_the_plugin_knows_no_torch_and_only_what_qgis_ships() -> None:
    assert_none(line for module in PLUGIN for line in foreign(module, PLUGIN_MAY_USE))


def test_what_is_read_before_torch_needs_the_standard_library_only() -> None:
    early = [module for module in ENGINE if part_of(module.name) in STANDARD_ONLY]
    assert_none(line for module in early for line in foreign(module, {"engine"}, at_import_only=True))


def test_the_contract_imports_nothing_of_the_engine_but_itself() -> None:
    contract = [module for module in ENGINE if part_of(module.name) == "engine.contract"]
    names = {module.name for module in ENGINE}
    inside = {
        (module.name, known(name, names) or "engine.contract") for module in contract for name in imported(module)
    }
    assert_none(f"{name} imports {target}" for name, target in inside if part_of(target) != "engine.contract")


def test_packages_of_the_engine_stand_in_no_circle() -> None:
    package = {module.name: module.name if module.package == "engine" else module.package for module in ENGINE}
    uses: dict[str, set[str]] = {name: set() for name in package.values()}
    for module in ENGINE:
        if module.name not in REGISTRIES:
            targets = {known(name, package) or "engine" for name in imported(module)} - {"engine"}
            uses[package[module.name]] |= {package[target] for target in targets} - {package[module.name]}
    assert_none(circle(uses))


def test_torchvision_has_one_door() -> None:
    users = {m.name for m in ENGINE if any(name.split(".")[0] == "torchvision" for name in imported(m))}
    assert users == {TORCHVISION_DOOR}


def test_only_the_layers_of_files_open_rasters_and_vectors() -> None:
    opening = ("rasterio.open", "rasterio.MemoryFile", "rasterio.shutil.", "pyogrio.")
    users = {
        module.name
        for module in ENGINE
        for node in ast.walk(tree(module.path))
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith(opening)
    }
    assert_none(name for name in users - MAY_OPEN if part_of(name) not in ("engine.raster", "engine.vector"))


def test_every_module_was_looked_at() -> None:
    assert len(ENGINE) > 20 and len(PLUGIN) > 10
