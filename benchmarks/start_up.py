"""How long until the plugin is loaded, the worker says hello, and torch is ready?

    .venv/bin/python -m benchmarks.start_up

It starts itself again in QGIS's own Python. Figures: seconds of one run.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Prints one figure a line."""
    if importlib.util.find_spec("qgis") is None:
        python = ROOT / ".venv-qgis" / "bin" / "python"
        command = [str(ROOT / "tools" / "in_qgis.py"), "--home", str(ROOT / "build" / "bench-home"), "--"]
        return subprocess.run([sys.executable, *command, str(python), __file__], check=False).returncode
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    started_s = time.perf_counter()
    from swimdiff_qgis.plugin import SwimdiffPlugin

    plugin = SwimdiffPlugin(None)
    plugin.initProcessing()
    print(f"plugin loaded          {time.perf_counter() - started_s:.3f} s (to reach: 0.1)")
    measure_worker()
    return 0


def measure_worker() -> None:
    """Prints the time to `hello` and to the first progress, which comes after torch was loaded."""
    from swimdiff_qgis.contract import messages
    from swimdiff_qgis.worker import environment

    seen_s: dict = {}
    began_s = time.perf_counter()
    environment.make_client().run(
        "self-test", {}, lambda event: seen_s.setdefault(type(event), time.perf_counter() - began_s)
    )
    print(f"worker says hello      {seen_s[messages.Hello]:.2f} s (to reach: 0.5)")
    print(f"torch ready            {seen_s.get(messages.Progress, float('nan')):.2f} s (to reach: 5)")


if __name__ == "__main__":
    sys.exit(main())
