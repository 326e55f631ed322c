"""Opens QGIS with the plugin and the sample pair, in a profile of its own.

Usage: open_qgis.py [MORE ARGUMENTS OF QGIS]
"""

from __future__ import annotations

import os
import subprocess
import sys

from in_qgis import ROOT, enable_plugin, environment


def main() -> int:
    """Makes the sample where it is missing, then gives the place to QGIS."""
    folder = ROOT / "build" / "qgis"
    before, after = folder / "sample" / "before.tif", folder / "sample" / "after.tif"
    has_screen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")) or sys.platform != "linux"
    if not has_screen:
        sys.exit("qgis: there is no screen here. `make demo` shows the plugin at work without one.")
    if not (before.exists() and after.exists()):
        print("qgis: creating the sample pair", flush=True)
        subprocess.run(
            [sys.executable, "-m", "engine", "sample", "--out", str(folder / "sample")], cwd=ROOT, check=True
        )
    values = environment(folder / "home", screen=True)
    enable_plugin(environment(folder / "home"))
    print("qgis: opening QGIS. The button of the plugin is in the toolbar; the dock opens with it.", flush=True)
    # QGIS lays the later file on top.
    command = ["qgis", "--nologo", "--noversioncheck", str(before), str(after), *sys.argv[1:]]
    return subprocess.run(command, env=values, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
