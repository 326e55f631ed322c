"""Where things lie, in a checkout and in an installed plugin; the one place that knows both layouts.

Checkout: `swimdiff_qgis/`, `engine/`, `resources/` and `metadata.txt` are neighbours.
Installed: `engine/`, `resources/` and `metadata.txt` lie inside `swimdiff_qgis/`.
"""

from __future__ import annotations

import configparser
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def engine_root() -> Path:
    """Gives the folder that contains `engine/`, `resources/` and `metadata.txt`."""
    return _PACKAGE if (_PACKAGE / "engine" / "contract").is_dir() else _PACKAGE.parent


def is_checkout() -> bool:
    """Says whether the plugin runs from its source tree."""
    return engine_root() != _PACKAGE


def resource(*parts: str) -> Path:
    """Gives the path of a bundled file, such as resource("styles", "score.qml")."""
    return engine_root().joinpath("resources", *parts)


def manual_page(name: str) -> Path:
    """Gives a page of the manual, such as manual_page("first-steps"); in a checkout it is there after `make docs`."""
    folder = engine_root() / "build" / "site" if is_checkout() else engine_root() / "help"
    return folder / f"{name}.html"


def plugin_version() -> str:
    """Reads the version from metadata.txt; an empty text where there is none."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(engine_root() / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="")
