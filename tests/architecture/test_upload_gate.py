"""The upload gate finds what it is there to find."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def gate() -> ModuleType:
    """The script, as a module."""
    tools = Path(__file__).resolve().parents[2] / "tools"
    sys.path.insert(0, str(tools))
    try:
        spec = importlib.util.spec_from_file_location("upload_gate", tools / "upload_gate.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(tools))
    return module


def write(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_bandit_finds_foreign_code_and_asserts(gate: ModuleType, tmp_path: Path) -> None:
    write(tmp_path, "a.py", "import pickle\nassert pickle.loads(b'')\n")
    found = " ".join(gate.bandit_findings(tmp_path))
    assert "B101" in found and "B301" in found


def test_bandit_names_a_file_that_it_cannot_read(gate: ModuleType, tmp_path: Path) -> None:
    write(tmp_path, "a.py", "def (:\n")
    assert any("not scanned" in line for line in gate.bandit_findings(tmp_path))


def test_a_secret_is_found(gate: ModuleType, tmp_path: Path) -> None:
    # Put together here, so that this file holds no secret itself.
    write(tmp_path, "a.py", "aws_key = '" + "AKIA" + "QYLPMN5HHHFPZAM2" + "'\n")
    assert any("AWS" in line for line in gate.secret_findings(tmp_path))


def test_clean_code_gives_no_findings(gate: ModuleType, tmp_path: Path) -> None:
    write(tmp_path, "swimdiff_qgis/a.py", '"""Nothing."""\n\nTHRESHOLD = 0.4\n')
    assert gate.bandit_findings(tmp_path) == gate.secret_findings(tmp_path) == gate.exemption_findings(tmp_path) == []


REASON = '"""Starts things. B603: an argument list, no shell."""\n'


@pytest.mark.parametrize(
    ("name", "text", "faults"),
    [
        ("swimdiff_qgis/worker/launcher.py", REASON + "x = 1  # nosec B603", 0),
        ("swimdiff_qgis/worker/launcher.py", REASON + "x = 1  # nosec", 1),
        ("swimdiff_qgis/worker/launcher.py", REASON + "x = 1  # nosec B602", 1),
        ("swimdiff_qgis/worker/launcher.py", "x = 1  # nosec B603", 1),
        ("swimdiff_qgis/plugin.py", REASON + "x = 1  # nosec B603", 1),
        ("swimdiff_qgis/engine/worker.py", "x = 1  # pragma: allowlist secret", 1),
    ],
)
def test_findings_are_set_aside_in_the_launcher_alone(
    gate: ModuleType, tmp_path: Path, name: str, text: str, faults: int
) -> None:
    write(tmp_path, name, text + "\n")
    assert len(gate.exemption_findings(tmp_path)) == faults
