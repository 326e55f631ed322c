"""Tries the whole way as a new user goes it: zip, empty profile, set-up offline from a folder of wheels, change map.

QGIS runs on a screen in memory; its pictures lie in FOLDER. Prints the seconds, and the megabytes of wheels and disk.

Usage: try_setup.py WHEELS FOLDER [LANGUAGE]   WHEELS as `make wheels SYSTEM=linux` gathers them; LANGUAGE such as de
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from drive_qgis import drive, spoken
from in_qgis import ROOT
from package import write_zip

LIMIT_S = 1800  # on a slow machine that others use as well


def megabytes(folder: Path) -> float:
    """Adds up the files below a folder."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6


def main() -> int:
    """Plays the scene and prints what it took."""
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    language = spoken(sys.argv[3]) if len(sys.argv) == 4 else {}
    gathered, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    if folder.is_relative_to(ROOT):
        sys.exit("try_setup: FOLDER must lie outside the checkout, whose own environment would be found")
    shutil.rmtree(folder, ignore_errors=True)
    downloads = folder / "home" / "Downloads"
    downloads.mkdir(parents=True)
    os.symlink(gathered, downloads / "swimdiff-wheels")
    (folder / "plugins").mkdir()
    archive = write_zip(folder / "swimdiff_qgis.zip")
    variables = {"SWIMDIFF_PYTHON": "", "SCENE_ZIP": str(archive), "SCENE_PATIENCE_S": str(LIMIT_S)}
    scene = ROOT / "tools" / "scenes" / "setup_whole_way.py"
    plugins = folder / "plugins"
    print(drive(scene, folder, plugins=plugins, limit_s=LIMIT_S, variables=variables, settings=language))
    home = folder / "home" / ".local" / "share" / "swimdiff"
    print(f"wheels {megabytes(gathered):.0f} MB, environment {megabytes(home):.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
