"""Does the window of QGIS stay alive? The longest stall of its main thread in each phase of a job; the plugin's load.

    .venv/bin/python -m benchmarks.qgis_responsiveness [EDGE_PX]   edge of the pair (default 2048)
To reach: at most 100 ms; the plugin loads within 0.1 s (of computing, so that other work on the machine does not
count); a cancel ends within 2 s.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

from drive_qgis import drive  # noqa: E402  # tools/ holds programs, not a package


def main() -> int:
    """Makes a pair, plays the scene, prints the figures; fails where one is missed."""
    edge_px = int(sys.argv[1]) if len(sys.argv) > 1 else 2048
    package = str(ROOT / "tools" / "package.py")
    subprocess.run([sys.executable, package, "stage", str(ROOT / "build" / "plugins")], check=True)
    with tempfile.TemporaryDirectory(prefix="swimdiff-") as name:
        folder = Path(name)
        command = [sys.executable, "-m", "engine", "sample", "--out", str(folder / "pair"), "--size-px", str(edge_px)]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        paths = {f"SCENE_{role.upper()}": str(folder / "pair" / f"{role}.tif") for role in ("before", "after")}
        paths["SWIMDIFF_PYTHON"] = sys.executable
        loads = []
        for _ in range(2):  # the first start compiles the plugin's files, as once after its installation
            log = drive(ROOT / "tools" / "scenes" / "responsiveness.py", folder, variables=paths)
            found = re.search(r"load_s ([\d.]+) load_cpu_s ([\d.]+)", log)
            loads.append((float(found.group(1)), float(found.group(2))) if found else (float("nan"), float("nan")))
        figures = json.loads((folder / "stalls.json").read_text(encoding="utf-8"))
    print(log)
    for phase, stall_ms in figures["stalls_ms"].items():
        print(f"longest stall of the main thread, {phase}: {stall_ms:.0f} ms")
    print(f"cancel to end: {figures['cancel_s']:.2f} s")
    for name, (wall_s, cpu_s) in zip(("the first time", "from then on"), loads, strict=True):
        print(f"plugin load, {name}: {wall_s:.3f} s, of which {cpu_s:.3f} s of computing")
    worst_ms = max(figures["stalls_ms"].values())
    return 0 if worst_ms <= 100 and figures["cancel_s"] <= 2 and loads[-1][1] <= 0.1 else 1


if __name__ == "__main__":
    sys.exit(main())
