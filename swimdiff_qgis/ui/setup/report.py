"""The report that a person copies to ask for help: versions, devices, the last lines of the log, and no names."""

from __future__ import annotations

import getpass
import os
import platform
import re
import sys
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

from ...contract import errors
from ...locations import plugin_version, resource
from ...settings import MIRROR, PYTHON, TORCH_INDEX, WHEELS
from ...texts import text_of_error
from ...worker import environment
from ...worker.installer import machine, place
from ...worker.installer.network import masked
from ...worker.installer.wheels import fingerprint_of, read_pins
from .tasks import log_file

_LOG_LINES = 60
_CASE = re.IGNORECASE if sys.platform in ("win32", "darwin") else 0  # paths there may be written either way


def report(tested: str = "") -> str:
    """Writes the report, in English, as its readers need it.

    Args:
        tested: what the last test said; "" where there was none.
    """
    root = place.home()
    needed = fingerprint_of(read_pins(resource("locks", "engine.txt")))
    target = machine.own_target()
    lines = [
        f"SwiMDiff {plugin_version()}, libraries {needed}",
        f"QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {platform.python_version()}",
        f"{platform.platform()}, {target.system} {target.machine}, NVIDIA driver: {machine.has_nvidia()}",
        f"engine: {_engine()}",
        *map(_environment, place.environments(root)),
        f"settings: {_settings()}",
    ]
    lines += [f"test: {tested}"] if tested else []
    lines += ["", "last lines of the set-up:", *_log_lines(root)]
    return anonymous("\n".join(lines))


def anonymous(text: str, home: str | None = None, user: str | None = None) -> str:
    """Takes passwords, the home folder and the person's name out, and what cannot be seen.

    Args:
        text: of any origin.
        home: folder; None: that of the person.
        user: name; None: that of the person.
    """
    home = str(Path.home()) if home is None else home
    user = _user() if user is None else user
    text = masked(text)
    for folder in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")} - {"/", ""}:
        text = re.sub(re.escape(folder), "~", text, flags=_CASE)
    if user:
        text = re.sub(rf"(?<![\w]){re.escape(user)}(?![\w])", "USER", text, flags=_CASE)
    return "".join(sign for sign in text if sign.isprintable() or sign in "\n\t")


def _engine() -> str:
    try:
        found = environment.find_python(PYTHON.get())
    except errors.SwimdiffError as error:
        return text_of_error(error)
    return f"{found.path} (from {found.source})"


def _environment(one: place.Environment) -> str:
    return f"environment: {one.folder} ({one.accelerator}, {one.python}, {one.made}): {one.tested}"


def _settings() -> str:
    values = {"python": PYTHON.get(), "mirror": MIRROR.get(), "torch index": TORCH_INDEX.get(), "wheels": WHEELS.get()}
    named = {name: os.environ[name] for name in (environment.VARIABLE, place.HOME) if os.environ.get(name)}
    return ", ".join(f"{name} = {value}" for name, value in {**values, **named}.items() if value) or "defaults"


def _log_lines(root: Path) -> list[str]:
    try:
        return log_file(root).read_text(encoding="utf-8", errors="replace").splitlines()[-_LOG_LINES:]
    except OSError:
        return ["(there is none)"]


def _user() -> str:
    try:
        return getpass.getuser() if sys.platform != "win32" else os.environ.get("USERNAME", "")
    except (OSError, KeyError, ImportError):  # no name for this user number
        return ""
