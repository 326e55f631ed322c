"""Plays a scene in the real window of QGIS on a screen in memory: a Python file that QGIS runs when it has started.

Usage: drive_qgis.py SCENE FOLDER [NAME=VALUE ...]   the scene finds FOLDER and the values in its environment
"""

from __future__ import annotations

import configparser
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from in_qgis import PLUGINS, environment

TOOLS = Path(__file__).resolve().parent
START_S = 110  # QGIS on a slow machine is up after half a minute; a scene that hangs ends here


def drive(
    scene: Path,
    folder: Path,
    *,
    plugins: Path = PLUGINS,
    size: str = "1440x900",
    limit_s: float = START_S,
    variables: dict[str, str] | None = None,
    settings: dict[str, str] | None = None,
) -> str:
    """Starts QGIS under Xvfb with a profile of its own and lets it play a scene.

    Args:
        scene: Python file; it imports qgis_scene and calls play().
        folder: takes the profile, and what the scene writes.
        plugins: folder that holds the plugin's folder.
        size: of the screen, width x height in pixels.
        limit_s: after this time QGIS is ended.
        variables: handed on to the scene.
        settings: of QGIS, such as {"UI/UITheme": "Night Mapping"}.

    Returns:
        What the scene wrote to its log.

    Raises:
        RuntimeError: where QGIS did not come to the scene's end, with its log.
    """
    folder = folder.resolve()
    home = folder / "home"
    values = {**environment(home, plugins=plugins, screen=True), **(variables or {})}
    _write_settings(home, settings or {})
    values.update(SCENE_FOLDER=str(folder), SCENE_TOOLS=str(TOOLS), LIBGL_ALWAYS_SOFTWARE="1")
    values.pop("QT_QPA_PLATFORM", None)  # the tests' own QGIS draws nowhere; this one draws on Xvfb's screen
    log = folder / "scene.log"
    log.unlink(missing_ok=True)
    xvfb = shutil.which("xvfb-run")
    if xvfb is None:
        raise RuntimeError("xvfb-run is missing; `make setup` installs it.")
    command = [xvfb, "-a", "-s", f"-screen 0 {size}x24", "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(home), "--code", str(scene)]
    with (folder / "qgis.log").open("wb") as output:
        # A session of its own, so that Xvfb and QGIS end together.
        process = subprocess.Popen(command, env=values, stdout=output, stderr=output, start_new_session=True)
        try:
            process.wait(limit_s)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    text = log.read_text(encoding="utf-8") if log.exists() else ""
    if not text.endswith("THE END\n"):
        tail = (folder / "qgis.log").read_text(encoding="utf-8", errors="replace")[-3000:]
        raise RuntimeError(f"QGIS did not finish {scene.name}.\n{text}\n{tail}")
    return text


def spoken(language: str) -> dict[str, str]:
    """Gives the settings of a QGIS that speaks a language, such as de, and writes numbers as it does."""
    return {"locale/overrideFlag": "true", "locale/userLocale": language, "locale/globalLocale": language}


def _write_settings(home: Path, settings: dict[str, str]) -> None:
    """Writes settings into the profile that QGIS is about to read."""
    file = home / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    if settings:
        file.parent.mkdir(parents=True, exist_ok=True)
        parser = configparser.ConfigParser(interpolation=None)
        parser.optionxform = str  # names keep their capitals
        for name, value in settings.items():
            group, _, key = name.partition("/")
            parser.read_dict({group: {key.replace("/", "\\"): value}})
        with file.open("w", encoding="utf-8") as written:
            parser.write(written, space_around_delimiters=False)


def main() -> int:
    """Plays the scene and prints its log."""
    scene, folder = Path(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    variables = dict(text.split("=", 1) for text in sys.argv[3:])
    print(drive(scene, folder, variables=variables))
    return 0


if __name__ == "__main__":
    sys.exit(main())
