"""Does QGIS stay quick? Loading of the plugin, start of the worker, longest stall of the main thread, time to cancel.

    .venv/bin/python benchmarks/responsiveness.py

It starts itself again in QGIS's own Python. Figures: seconds and milliseconds of one run.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TICK_MS = 5  # a gap between two ticks that is longer than this is a stall


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
    with tempfile.TemporaryDirectory(prefix="swimdiff-bench-") as folder:
        measure_worker(folder)
        pair = {"BEFORE": f"{folder}/pair/before.tif", "AFTER": f"{folder}/pair/after.tif"}
        run("samplepair", {"OUT": f"{folder}/pair", "SIZE_PX": 1024})
        for method in ("cva", "fused"):
            values = {**pair, "OUT": f"{folder}/{method}", "METHOD": method}
            stall_ms, _ = run("detectchange", values)
            print(f"longest stall, {method:6s}  {stall_ms:.0f} ms (to reach: 100)")
        values = {**pair, "OUT": f"{folder}/cancelled", "METHOD": "fused"}
        _, cancel_s = run("detectchange", values, cancel_after_s=3.0)
        print(f"cancel answered in     {cancel_s:.2f} s (to reach: 2)")
    return 0


def measure_worker(folder: str) -> None:
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


def run(name: str, values: dict, cancel_after_s: float = 0.0) -> tuple[float, float]:
    """Runs an algorithm by QGIS's task manager; gives the longest stall in ms and the seconds from cancel to end."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
    )
    from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer

    feedback = QgsProcessingFeedback(False)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"swimdiff:{name}")
    loop, clock = QEventLoop(), QTimer()
    longest_s, last_s = [0.0], [time.perf_counter()]
    ended: list = []
    cancelled_s: list = []
    clock.setTimerType(Qt.TimerType.PreciseTimer)

    def tick() -> None:
        now_s = time.perf_counter()
        longest_s[0] = max(longest_s[0], now_s - last_s[0])
        last_s[0] = now_s

    clock.timeout.connect(tick)
    clock.start(TICK_MS)
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    task.executed.connect(lambda successful, _: (ended.append((successful, time.perf_counter())), loop.quit()))
    if cancel_after_s:
        QTimer.singleShot(
            round(1000 * cancel_after_s), lambda: (cancelled_s.append(time.perf_counter()), task.cancel())
        )
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    if ended[0][0] == bool(cancel_after_s):
        raise RuntimeError(f"{name} ended otherwise than planned: {feedback.textLog()}")
    return 1000.0 * longest_s[0], (ended[0][1] - cancelled_s[0] if cancelled_s else 0.0)


if __name__ == "__main__":
    sys.exit(main())
