"""The contract is read by QGIS's own Python, which is as old as 3.9."""

from __future__ import annotations

import ast
import shutil
import subprocess
from pathlib import Path

import pytest

CHECK = """
import sys
sys.path.insert(0, sys.argv[1])
from engine.contract import errors, jobs, messages, parameters
job = parameters.from_dict(jobs.DetectChange, {"before": "a", "after": "b", "out": "o"})
line = messages.encode(messages.Run("detect-change", parameters.to_dict(job)))
print(parameters.from_dict(jobs.DetectChange, messages.decode(line).values) == job)
"""


@pytest.mark.parametrize("folder", ["engine/contract", "swimdiff_qgis"])
def test_the_grammar_is_that_of_python_39(root: Path, folder: str) -> None:
    files = sorted((root / folder).rglob("*.py"))
    assert files
    for path in files:
        ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 9))


def old_pythons() -> list[str]:
    """Finds the old interpreters of this machine."""
    found = (shutil.which(f"python3.{minor}", path="/usr/bin:/usr/local/bin") for minor in (9, 10))
    homes = sorted(Path.home().glob(".pyenv/versions/3.9*/bin/python3"))  # as pyenv lays them out
    return [path for path in found if path] + [str(path) for path in homes]


@pytest.mark.parametrize("python", ["/usr/bin/python3", *old_pythons()])
def test_the_contract_runs_there(root: Path, python: str) -> None:
    if not Path(python).exists():
        pytest.skip(f"{python} is not on this machine")
    done = subprocess.run([python, "-I", "-c", CHECK, str(root)], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.returncode) == ("True", 0), done.stderr
