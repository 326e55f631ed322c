"""A detector that is added as CONTRIBUTING.md tells it is offered by Processing and by the dock, in a copy."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.engine.change import ratio
from tests.engine.extending import Copy

pytestmark = pytest.mark.slow

PROCESSING = """
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from swimdiff_qgis.provider import SwimdiffProvider
provider = SwimdiffProvider()
QgsApplication.processingRegistry().addProvider(provider)
method = provider.algorithm("detectchange").parameterDefinition("METHOD")
assert "ratio" in method.options(), method.options()
from swimdiff_qgis.ui.change.inputs import InputsPanel
panel = InputsPanel(method="ratio")
assert panel.chosen_method() == "ratio" and panel.encoder.isHidden()
assert panel.method.currentText() == "Log ratio"
assert "how many times brighter" in panel.method.itemData(panel.method.currentIndex(), 3)
print("offered")
"""


def test_processing_and_the_dock_offer_it(root: Path, tmp_path: Path, qgis_app: object) -> None:
    copy = Copy(root, tmp_path / "copy")
    ratio.add_detector(copy)
    values = {**os.environ, "PYTHONPATH": str(copy.folder)}
    command = [sys.executable, "-c", PROCESSING]
    done = subprocess.run(command, cwd=copy.folder, env=values, capture_output=True, text=True, check=False)
    assert "offered" in done.stdout, done.stdout[-2000:] + done.stderr[-3000:]
