"""Draws the pictures of the documents: the real QGIS with the sample project and each page of the dock.

docs/images: dock.png shows a finished run, pretrain.png a training in progress, models.png its encoder in the list,
classify.png classes of a view, check.png a point of a sample. docs/manual/images: the same as they stand in the manual,
small, the dock alone.

Usage: screenshot.py [FOLDER]         all pictures of the scenes go to FOLDER (default build/screenshot)
       screenshot.py looks [FOLDER]   the dock at QGIS's default width in each look of LOOKS, to be looked at
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from drive_qgis import drive, spoken
from in_qgis import PLUGINS, ROOT
from package import stage
from PIL import Image

# Scene, its picture, the picture in the docs.
PICTURES = (
    ("dock_picture", "4-finished", "dock"),
    ("classify_picture", "4-finished", "classify"),
    ("check_picture", "5-back", "check"),
    ("pretrain_picture", "3-running", "pretrain"),
    ("pretrain_picture", "6-models", "models"),
)
MANUAL = (
    ("dock_picture", "4-finished", "dock"),
    ("dock_picture", "4-finished-dock", "change"),
    ("classify_picture", "4-finished-dock", "classify"),
    ("check_picture", "5-back-dock", "check"),
    ("places_picture", "4-named-map", "places"),
    ("objects_picture", "5-found-map", "objects"),
    ("cluster_picture", "tested", "cluster"),
    ("pretrain_picture", "3-running-dock", "pretrain"),
    ("narrow_picture", "export", "export"),
    ("narrow_picture", "models", "models"),
)
COLOURS = 128  # of a picture in the manual, which goes into the zip
LARGE = {"qgis/stylesheet/fontPointSize": "15"}  # 150 %
# Settings of QGIS by the name of a look.
LOOKS = {
    "usual": {},
    "large": LARGE,
    "night": {"UI/UITheme": "Night Mapping"},
    "night-large": {"UI/UITheme": "Night Mapping", **LARGE},
    "gray": {"UI/UITheme": "Blend of Gray"},
    "gray-large": {"UI/UITheme": "Blend of Gray", **LARGE},
    **{name: spoken(name) for name in ("de", "fr", "es", "pt_BR")},
}
LIMIT_S = 1800  # the training of a scene takes minutes, on a slow machine a quarter of an hour


def scene(name: str, folder: Path, settings: dict[str, str] | None = None) -> None:
    """Plays a scene; its pictures go to a folder, which is made anew."""
    shutil.rmtree(folder, ignore_errors=True)  # a result of an earlier call would change the names in the pictures
    folder.mkdir(parents=True)
    print(f"screenshot: starting QGIS on a screen in memory for {name} in {folder.name}", flush=True)
    patience = {"SCENE_PATIENCE_S": str(LIMIT_S)}
    path = ROOT / "tools" / "scenes" / f"{name}.py"
    print(drive(path, folder, size="1440x1000", limit_s=LIMIT_S, variables=patience, settings=settings))


def documents(folder: Path) -> None:
    """Makes the pictures of the documents."""
    for name in dict.fromkeys(name for name, _, _ in (*PICTURES, *MANUAL)):
        scene(name, folder / name)
    for name, picture, shown in PICTURES:
        path = ROOT / "docs" / "images" / f"{shown}.png"
        shutil.copyfile(folder / name / f"{picture}.png", path)
        print(f"screenshot: {path}")
    for name, picture, shown in MANUAL:
        path = ROOT / "docs" / "manual" / "images" / f"{shown}.png"
        with Image.open(folder / name / f"{picture}.png") as opened:
            # Other ways to choose colours melt those of classes that fill little of a picture.
            opened.convert("RGB").quantize(COLOURS, Image.Quantize.FASTOCTREE).save(path, optimize=True)
        print(f"screenshot: {path}")


def main(arguments: list[str]) -> int:
    """Makes the pictures that are asked for."""
    stage(PLUGINS)
    if arguments[:1] == ["looks"]:
        folder = Path(arguments[1] if len(arguments) > 1 else ROOT / "build" / "looks")
        for look, settings in LOOKS.items():
            scene("narrow_picture", folder / look, settings)
    else:
        documents(Path(arguments[0] if arguments else ROOT / "build" / "screenshot"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
