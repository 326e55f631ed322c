"""Runs a command in a place of its own for QGIS: no screen, an own home folder and profile, the plugin's folder known.

Usage: in_qgis.py [--home FOLDER] [--screen] -- COMMAND ARGUMENT...
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGINS = ROOT / "build" / "plugins"
# Settings of the caller's Python, GDAL or PROJ that would reach into QGIS.
PROFILE = "QGIS_CUSTOM_CONFIG_PATH"  # where another QGIS keeps its settings
UNWANTED = (
    PROFILE,
    "PYTHONPATH",
    "PYTHONHOME",
    "PROJ_LIB",
    "PROJ_DATA",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "VIRTUAL_ENV",
)


def environment(home: Path, *, plugins: Path | None = PLUGINS, screen: bool = False) -> dict[str, str]:
    """Builds the environment for QGIS.

    Args:
        home: folder that takes QGIS's profile; made when missing.
        plugins: folder that holds the plugin's folder; None for the one inside the profile.
        screen: whether windows go to the screen of the caller.
    """
    home = home.resolve()
    home.mkdir(parents=True, exist_ok=True)
    values = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    if screen:
        # The way to the caller's screen: a Wayland socket in the run folder, or a key in the home folder.
        values.setdefault("XAUTHORITY", str(Path.home() / ".Xauthority"))
    else:
        run = home / "run"
        run.mkdir(exist_ok=True)
        run.chmod(0o700)  # Qt refuses a run folder that others may read
        values.update(XDG_RUNTIME_DIR=str(run), QT_QPA_PLATFORM="offscreen")
    values.update(HOME=str(home), XDG_CACHE_HOME=str(home / "cache"))
    if not any(values.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        # Without a locale Qt takes file names for ASCII and does not find those with an accent.
        values["LANG"] = "C.UTF-8"
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        values.pop(name, None)
    if plugins is not None:
        values["QGIS_PLUGINPATH"] = str(plugins.resolve())
    engine = ROOT / ".venv" / "bin" / "python"
    if "SWIMDIFF_PYTHON" not in values and engine.exists():
        values["SWIMDIFF_PYTHON"] = str(engine)
    return values


def qgis_process() -> str:
    """Finds the program; Debian's wrapper hands on an option that the program itself does not know, so not that one."""
    found = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if found is None:
        raise FileNotFoundError("qgis_process is missing; `make setup` installs QGIS.")
    return found


def enable_plugin(values: dict[str, str]) -> None:
    """Switches the plugin on in the profile of an environment; one that is on already is left so.

    Raises:
        RuntimeError: with what QGIS said.
    """
    command = [qgis_process(), "plugins", "enable", "swimdiff_qgis"]
    done = subprocess.run(command, env=values, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    # QGIS calls it a failure when there is nothing to do.
    if done.returncode != 0 and "already enabled" not in done.stdout + done.stderr:
        raise RuntimeError(f"QGIS could not enable the plugin:\n{done.stdout}{done.stderr}")


def main() -> int:
    """Runs the command and gives its exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--home", type=Path, default=ROOT / "build" / "qgis-home")
    parser.add_argument("--screen", action="store_true")
    parser.add_argument("command", nargs="+")
    chosen = parser.parse_args()
    return subprocess.run(chosen.command, env=environment(chosen.home, screen=chosen.screen), check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
