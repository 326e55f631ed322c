"""Draws docs/images/dock.png: the real QGIS with the sample project, the dock and a finished run.

Usage: screenshot.py [FOLDER]   all pictures of the scene go to FOLDER (default build/screenshot)
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from drive_qgis import drive
from in_qgis import ROOT


def main() -> int:
    """Plays the scene and copies its last picture but one."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "screenshot")
    shutil.rmtree(folder, ignore_errors=True)  # a result of an earlier call would change the names in the picture
    folder.mkdir(parents=True)
    print("screenshot: starting QGIS on a screen in memory", flush=True)
    print(drive(ROOT / "tools" / "scenes" / "dock_picture.py", folder))
    picture = ROOT / "docs" / "images" / "dock.png"
    picture.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(folder / "4-finished.png", picture)
    print(f"screenshot: {picture}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
