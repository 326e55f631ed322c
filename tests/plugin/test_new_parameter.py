"""A parameter that is added to a job the way CONTRIBUTING.md says, in a copy of the project: every door takes it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

FIELD = """
    note: str = parameter("text", "", "Note", "A line that is written beside the pair.")
    corner: str = parameter("extent", "", "Corner", "Part of the pair that the note is about.")
"""
USE = """
    if job.note:
        Path(job.out).mkdir(parents=True, exist_ok=True)
        (Path(job.out) / "note.txt").write_text(f"{job.note} {job.corner}", encoding="utf-8")
"""
PROCESSING = """
import sys
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
application = QgsApplication([], True)
application.initQgis()
from swimdiff_qgis.provider import SwimdiffProvider
provider = SwimdiffProvider()
QgsApplication.processingRegistry().addProvider(provider)
algorithm = provider.algorithm("samplepair")
print([algorithm.parameterDefinition(name).type() for name in ("NOTE", "CORNER")])
assert "written beside the pair" in algorithm.parameterDefinition("NOTE").help()
assert "written beside the pair" in algorithm.shortHelpString()
values = {"OUT": sys.argv[1], "SIZE_PX": 128, "NOTE": "by QGIS", "CORNER": "1,3,2,4 [EPSG:4326]"}
results, done = algorithm.run(values, QgsProcessingContext(), QgsProcessingFeedback())
assert done, results
"""


def insert(path: Path, before: str, lines: str) -> None:
    """Inserts lines before the first line that a pattern finds."""
    text = path.read_text(encoding="utf-8")
    found = re.search(before, text, re.MULTILINE)
    assert found is not None, (path, before)
    path.write_text(text[: found.start()] + lines.lstrip("\n") + text[found.start() :], encoding="utf-8")


@pytest.fixture(scope="module")
def extended(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with two parameters more, which touches the job's class and the job."""
    copy = tmp_path_factory.mktemp("copy")
    for part in ("engine", "resources", "swimdiff_qgis", "tools"):
        shutil.copytree(root / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "metadata.txt", copy)
    insert(copy / "engine/contract/jobs/trial.py", r"^    size_px: int", FIELD)
    insert(copy / "engine/jobs/trial/sample.py", r"^    return ", USE)
    return copy


def run(python: str, copy: Path, *command: str) -> str:
    """Runs a Python in the copy."""
    values = {**os.environ, "PYTHONPATH": str(copy), "OMP_NUM_THREADS": "1"}
    done = subprocess.run([python, *command], cwd=copy, env=values, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def test_the_command_line_takes_it(extended: Path, engine_python: str, tmp_path: Path) -> None:
    words = ("--note", "by hand", "--corner", "1,2,3,4", "--size-px", "128", "--out", str(tmp_path), "--quiet")
    run(engine_python, extended, "-m", "engine", "sample", *words)
    assert (tmp_path / "note.txt").read_text() == "by hand 1,2,3,4"


def test_processing_takes_it(
    extended: Path, engine_python: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qgis_app: object
) -> None:
    monkeypatch.setenv("SWIMDIFF_PYTHON", engine_python)
    assert "['string', 'extent']" in run(sys.executable, extended, "-c", PROCESSING, str(tmp_path))
    assert (tmp_path / "note.txt").read_text() == "by QGIS 1.0,2.0,3.0,4.0"


def test_the_page_and_the_translations_have_it(extended: Path, engine_python: str) -> None:
    run(engine_python, extended, "tools/parameters_page.py")
    page = (extended / "docs" / "parameters.md").read_text(encoding="utf-8")
    assert "| `NOTE` | `--note` | empty |  | **Note.** A line that is written beside the pair. |" in page
    run(engine_python, extended, "tools/translations.py")
    assert "Part of the pair that the note is about." in (extended / "resources/i18n/swimdiff.ts").read_text()
