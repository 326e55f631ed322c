"""Places, contract and settings."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def in_fresh_python(code: str, folder: Path) -> str:
    """Runs code in a new interpreter that finds the plugin in a folder."""
    # The working folder comes before PYTHONPATH for a command, so it is the same one.
    values = {**os.environ, "PYTHONPATH": str(folder)}
    done = subprocess.run([sys.executable, "-c", code], env=values, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture(params=["checkout", "installed"])
def layout(request: pytest.FixtureRequest, root: Path, tmp_path: Path) -> Path:
    """A folder that holds swimdiff_qgis, in both layouts."""
    if request.param == "checkout":
        return root
    plugin = tmp_path / "plugins" / "swimdiff_qgis"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(root / "swimdiff_qgis", plugin, ignore=ignored)
    shutil.copytree(root / "engine", plugin / "engine", ignore=ignored)
    shutil.copytree(root / "resources", plugin / "resources", ignore=ignored)
    shutil.copy(root / "metadata.txt", plugin / "metadata.txt")
    return plugin.parent


def test_places_are_found_in_both_layouts(layout: Path, root: Path) -> None:
    code = (
        "from swimdiff_qgis import locations as l; from swimdiff_qgis.contract import jobs; "
        "print(l.engine_root(), l.resource('styles', 'score.qml').is_file(), bool(l.plugin_version()), "
        "l.is_checkout(), jobs.__file__, sep='|')"
    )
    engine_root, has_style, has_version, is_checkout, contract = in_fresh_python(code, layout).split("|")
    inside = layout if layout == root else layout / "swimdiff_qgis"
    assert Path(engine_root) == inside
    assert (has_style, has_version) == ("True", "True")
    assert is_checkout == str(layout == root)
    assert Path(contract) == inside / "engine" / "contract" / "jobs" / "__init__.py"


def test_the_worker_knows_no_qgis_and_the_contract_no_engine(layout: Path) -> None:
    code = (
        "import sys; import swimdiff_qgis.worker.environment; "
        "print(sorted(n for n in sys.modules if n.split('.')[0] in ('qgis', 'osgeo', 'PyQt5', 'engine', 'torch')))"
    )
    assert in_fresh_python(code, layout) == "[]"


def test_the_contract_is_read_anew_when_the_plugin_is_reloaded(root: Path) -> None:
    code = (
        "import importlib, sys; from swimdiff_qgis import contract; first = contract.jobs; "
        "importlib.reload(contract); print(first is contract.jobs, contract.jobs.JOBS.keys() == first.JOBS.keys())"
    )
    assert in_fresh_python(code, root) == "False True"


@pytest.mark.usefixtures("qgis_app")
def test_settings_keep_their_type_and_their_prefix() -> None:
    from qgis.core import QgsSettings

    from swimdiff_qgis import settings

    settings.PYTHON.set("/opt/python")
    assert QgsSettings().value("swimdiff/python") == "/opt/python"
    assert settings.PYTHON.get() == "/opt/python"
    settings.PYTHON.set(settings.PYTHON.default)
    assert settings.PYTHON.get() == ""
    flag = settings.Setting("test_flag", False)
    flag.set(True)
    assert flag.get() is True
    number = settings.Setting("test_number", 3)
    assert number.get() == 3
    QgsSettings().setValue("swimdiff/test_number", "many")
    assert number.get() == 3
    for one in (flag, number):
        QgsSettings().remove(f"swimdiff/{one.name}")
