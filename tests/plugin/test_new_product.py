"""A product of an export that is added as CONTRIBUTING.md tells it can be asked for in Processing, in a copy."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.engine.export import legend
from tests.engine.extending import Copy
from tests.plugin.rasters import make_raster

pytestmark = pytest.mark.slow

PROCESSING = """
import sys
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
application = QgsApplication([], True)
application.initQgis()
from swimdiff_qgis.provider import SwimdiffProvider
provider = SwimdiffProvider()
QgsApplication.processingRegistry().addProvider(provider)
algorithm = provider.algorithm("exportmap")
assert algorithm.parameterDefinition("LEGEND").type() == "boolean"
assert "names and colours" in algorithm.shortHelpString()
values = {"MAP": sys.argv[1], "OUT": sys.argv[2], "LEGEND": True, "POLYGONS": False, "PAGE": "none"}
results, done = algorithm.run(values, QgsProcessingContext(), QgsProcessingFeedback())
assert done, results
"""


def test_processing_asks_for_it(
    root: Path, engine_python: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qgis_app: object
) -> None:
    copy = Copy(root, tmp_path / "copy")
    legend.add_product(copy)
    path = make_raster(
        tmp_path / "map.tif", np.repeat([[1, 2]], 40, axis=0).repeat(20, axis=1).astype(np.uint8), nodata=0
    )
    values = {**os.environ, "PYTHONPATH": str(copy.folder), "SWIMDIFF_PYTHON": engine_python, "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-c", PROCESSING, path, str(tmp_path / "out")]
    done = subprocess.run(command, cwd=copy.folder, env=values, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-3000:]
    assert (tmp_path / "out" / "legend.csv").is_file()
