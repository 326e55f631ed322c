"""`swimdiff-cluster` stands beside the Python of an environment and runs the engine of the plugin."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from swimdiff_qgis.worker.installer import script
from swimdiff_qgis.worker.installer.place import Environment
from swimdiff_qgis.worker.installer.script import write_script


def test_it_runs_the_engine_with_that_python_and_its_words(root: Path, tmp_path: Path) -> None:
    """In a folder whose name a shell would take apart."""
    folder = tmp_path / "Zoë's $HOME %PATH% folder"
    subprocess.run([root / ".venv" / "bin" / "python", "-m", "venv", "--without-pip", folder], check=True)
    engine = tmp_path / "plugins" / "Zoë"
    (engine / "engine" / "cluster").mkdir(parents=True)
    (engine / "engine" / "__init__.py").touch()
    (engine / "engine" / "cluster" / "__init__.py").touch()
    (engine / "engine" / "cluster" / "__main__.py").write_text("import sys\ndef main():\n    print(sys.argv[1:])\n")
    made = write_script(Environment(folder, "1.0", "0", "cpu"), engine)
    done = subprocess.run([made, "worker", "two words"], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert (done.stdout, done.stderr) == ("['worker', 'two words']\n", "")


def test_windows_gets_a_command_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Windows(type(tmp_path)):  # the same paths, so that they can be written here
        pass

    one = Environment(Windows(tmp_path), "1.0", "0", "cpu")
    (tmp_path / "Scripts").mkdir()
    monkeypatch.setattr(script.os, "name", "nt")
    made = write_script(one, Windows(tmp_path))
    monkeypatch.setattr(script.os, "name", os.name if os.name != "nt" else "posix")
    line = made.read_bytes()
    assert made.name == "swimdiff-cluster.cmd" and made.parent.name == "Scripts"
    assert line.startswith(b'@"%~dp0python.exe" -I -c "import') and line.endswith(b'" %*\r\n') and line.count(b'"') == 4
