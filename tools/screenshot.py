"""Draws the pictures in docs/images: the real QGIS with the sample project and each page of the dock.

dock.png shows a finished run, pretrain.png a training in progress, models.png its encoder in the list,
classify.png classes of a view, check.png a point of a sample.

Usage: screenshot.py [FOLDER]   all pictures of the scenes go to FOLDER (default build/screenshot)
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from drive_qgis import drive
from in_qgis import PLUGINS, ROOT
from package import stage

# Scene, its picture, the picture in the docs.
PICTURES = (
    ("dock_picture", "4-finished", "dock"),
    ("classify_picture", "4-finished", "classify"),
    ("check_picture", "5-back", "check"),
    ("pretrain_picture", "3-running", "pretrain"),
    ("pretrain_picture", "6-models", "models"),
)
LIMIT_S = 1800  # the training of a scene takes minutes, on a slow machine a quarter of an hour


def main() -> int:
    """Plays each scene and copies its pictures."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "screenshot")
    shutil.rmtree(folder, ignore_errors=True)  # a result of an earlier call would change the names in the pictures
    stage(PLUGINS)
    for scene in dict.fromkeys(name for name, _, _ in PICTURES):
        print(f"screenshot: starting QGIS on a screen in memory for {scene}", flush=True)
        (folder / scene).mkdir(parents=True)
        patience = {"SCENE_PATIENCE_S": str(LIMIT_S)}
        print(drive(ROOT / "tools" / "scenes" / f"{scene}.py", folder / scene, limit_s=LIMIT_S, variables=patience))
    for scene, name, shown in PICTURES:
        picture = ROOT / "docs" / "images" / f"{shown}.png"
        picture.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / scene / f"{name}.png", picture)
        print(f"screenshot: {picture}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
