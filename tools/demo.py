"""Makes the sample pair, detects its change through QGIS, draws the map, and names the files.

Usage: demo.py [FOLDER]
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from in_qgis import ROOT, enable_plugin, environment, qgis_process

RESULTS = ("score.tif", "change.tif", "change.gpkg", "report.html", "result.json")


def run(what: str, command: list[str], values: dict[str, str] | None = None) -> None:
    """Says what is done, does it, and stops with its words where it fails."""
    print(f"demo: {what}", flush=True)
    done = subprocess.run(command, env=values, cwd=ROOT, stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        sys.exit(f"demo: failed with status {done.returncode}: {' '.join(command)}")


def main() -> int:
    """Runs the steps one after the other."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "demo").resolve()
    sample, result, picture = folder / "sample", folder / "result", folder / "map.png"
    before, after = sample / "before.tif", sample / "after.tif"
    values = environment(folder / "home")
    program = qgis_process()

    if not (before.exists() and after.exists()):
        run("creating the sample pair", [sys.executable, "-m", "engine", "sample", "--out", str(sample)])
    print("demo: enabling the plugin in a separate QGIS profile", flush=True)
    enable_plugin(values)
    run(
        "detecting change through QGIS: qgis_process run swimdiff:detectchange",
        [program, "run", "swimdiff:detectchange", "--", f"BEFORE={before}", f"AFTER={after}", f"OUT={result}"],
        values,
    )
    missing = [name for name in RESULTS if not (result / name).exists()]
    if missing:
        sys.exit(f"demo: QGIS came back without {', '.join(missing)} in {result}")
    run(
        "drawing the map with QGIS",
        ["/usr/bin/python3", "tools/render_map.py", str(before), str(after), str(result), str(picture)],
        values,
    )
    print("demo: done. The files:")
    for path in (before, after, *(result / name for name in RESULTS), picture):
        print(f"  {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
