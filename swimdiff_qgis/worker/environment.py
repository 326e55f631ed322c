"""Finds the Python that has the engine's libraries, and says how the engine is started with it.

Never QGIS's own Python: `sys.executable` is QGIS itself on Windows and macOS, and its libraries clash with rasterio's.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, List, Mapping, Optional

from ..contract import errors
from ..locations import engine_root, is_checkout, resource
from ..texts import tr
from .answers import read_answer
from .client import PATIENCE, Patience, WorkerClient
from .installer import place, problems
from .installer.machine import native
from .installer.wheels import OLDEST_PYTHON, fingerprint_of, read_pins

VARIABLE = "SWIMDIFF_PYTHON"

# The engine's folder comes in as an argument, so that -I (no user packages, no PYTHON* variables) can stay.
# A Python that is too old says so; the engine's own files would be a riddle to it.
_BOOT = (
    "import sys; "
    f"sys.version_info < {OLDEST_PYTHON} and sys.exit('Too old a Python: %d.%d.%d' % sys.version_info[:3]); "
    "sys.path.insert(0, sys.argv[1]); import runpy; runpy.run_module('engine.worker', run_name='__main__')"
)

# Variables that a program needs to find its files, its language, its devices and the network. What QGIS sets for its
# own Python, GDAL and PROJ, and what a shell may preload, stays out: it breaks the engine's copies of these libraries.
_ALLOWED = """
    PATH HOME USER LOGNAME USERNAME USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES
    SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE
    TEMP TMP TMPDIR LANG LANGUAGE LC_ALL LC_CTYPE LC_MESSAGES TZ XDG_CACHE_HOME XDG_RUNTIME_DIR
    CUDA_VISIBLE_DEVICES CUDA_DEVICE_ORDER NVIDIA_VISIBLE_DEVICES OMP_NUM_THREADS MKL_NUM_THREADS OPENBLAS_NUM_THREADS
    OMP_WAIT_POLICY GOMP_SPINCOUNT KMP_BLOCKTIME
    HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY
"""

# Threads of the engine that wait for each other sleep. Spinning takes the cores from QGIS, and where QGIS has one of
# them, a job many times the processor time.
_WAIT = {"OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "0", "KMP_BLOCKTIME": "0"}


@dataclass(frozen=True)
class EnginePython:
    """The Python of the engine.

    Args:
        path: of the program.
        source: who named it, in words.
    """

    path: Path
    source: str


def find_python(
    setting: str = "",
    home: Optional[Path] = None,
    variables: Optional[Mapping[str, str]] = None,
    root: Optional[Path] = None,
) -> EnginePython:
    """Finds the engine's Python: the variable, the setting, the checkout's .venv, the environment that was set up.

    Args:
        setting: the option `swimdiff/python`, a program or the folder of an environment; empty where it is not set.
        home: folder of all that the set-up makes; None: from place.home.
        variables: the environment; None: that of this process.
        root: the folder that contains engine/; None: that of this plugin.

    Raises:
        EngineError: ENGINE_MISSING, with the steps that set one up. A Python that was named and is not there is an
            error too: to take another one silently would hide the mistake.
    """
    variables = os.environ if variables is None else variables
    root = engine_root() if root is None else root
    for named, source in (
        (variables.get(VARIABLE, ""), tr("the environment variable {}").format(VARIABLE)),
        (setting, tr("the options of the plugin")),
    ):
        if named.strip():
            return EnginePython(_named(Path(named.strip()).expanduser(), source), source)
    for folder in (root, *root.parents):
        # Only a folder that holds the engine's source is a checkout; any other .venv belongs to something else.
        if (folder / "engine" / "contract").is_dir() and place.python_of(folder / ".venv").is_file():
            return EnginePython(place.python_of(folder / ".venv"), tr("the checkout"))
    return EnginePython(_set_up(place.home(variables) if home is None else home), tr("the set-up"))


def _named(path: Path, source: str) -> Path:
    program = place.python_of(path) if path.is_dir() else path
    if path.is_dir() and not program.is_file():
        raise errors.EngineError(
            errors.ErrorCode.ENGINE_MISSING,
            "There is no Python environment in the folder {path}, named by {source}.",
            "Correct this setting or remove it. {setup}",
            source=source,
            path=path,
            setup=setup_hint(),
        )
    if not program.is_file():
        raise errors.EngineError(
            errors.ErrorCode.ENGINE_MISSING,
            "The engine's Python does not exist: {path}, named by {source}.",
            "Correct this setting or remove it. {setup}",
            source=source,
            path=path,
            setup=setup_hint(),
        )
    return program.absolute()


def _set_up(home: Path) -> Path:
    """Gives the Python of the environment that was set up, where it fits this version of the plugin."""
    needed = fingerprint_of(read_pins(resource("locks", "engine.txt")))
    found = place.in_use(home, needed)
    if found is None:
        raise errors.EngineError(
            errors.ErrorCode.ENGINE_MISSING,
            "The engine, which does the computations, is not set up yet.",
            "{setup}",
            setup=setup_hint(),
        )
    if not found.is_whole:
        raise errors.EngineError(
            errors.ErrorCode.ENGINE_MISSING,
            "The engine's environment cannot be used any more: {path}. The Python that it was made with is gone, or "
            "files of it are.",
            "{setup}",
            path=found.folder,
            setup=setup_hint(),
        )
    if found.fingerprint != needed:
        raise errors.EngineError(
            errors.ErrorCode.ENGINE_MISSING,
            "This version of the plugin needs other versions of its libraries than the environment has that was set up "
            "for {version}.",
            "{setup} The old environment stays until the new one works.",
            version=found.version,
            setup=setup_hint(),
        )
    return found.program


def setup_hint() -> str:
    """Says how an environment for the engine is made, in the language of the person."""
    if is_checkout():
        return tr("Run `make setup` in {}.").format(engine_root())
    return tr(
        "Press “Set up engine” in the SwiMDiff panel or in the options. An environment that you made yourself can be "
        "chosen in the options or named in the environment variable {variable}."
    ).format(variable=VARIABLE)


def can_set_up(variables: Optional[Mapping[str, str]] = None) -> bool:
    """Whether a set-up would help: the environment variable takes precedence over what it makes."""
    variables = os.environ if variables is None else variables
    return not variables.get(VARIABLE, "").strip()


def child_environment(variables: Optional[Mapping[str, str]] = None) -> Dict[str, str]:
    """Gives the engine's environment: what is on the allow-list, and that threads sleep while they wait.

    Args:
        variables: the environment to choose from; None: that of this process.
    """
    variables = os.environ if variables is None else variables
    allowed = frozenset(_ALLOWED.split())
    return {**_WAIT, **{name: value for name, value in variables.items() if name.upper() in allowed}}


def start_command(python: Path, root: Optional[Path] = None) -> List[str]:
    """Gives the argument list that starts a worker."""
    return native([str(python), "-I", "-c", _BOOT, str(engine_root() if root is None else root)])


def make_client(setting: str = "", patience: Patience = PATIENCE) -> WorkerClient:
    """Makes a client for one job with the Python that is found.

    Raises:
        EngineError: ENGINE_MISSING, where there is none.
    """
    return WorkerClient(start_command(find_python(setting).path), child_environment(), patience)


def health_check(client: WorkerClient, is_cancelled: Callable[[], bool] = lambda: False) -> str:
    """Runs the engine's self-test: it imports its libraries and does a tiny job with a known answer.

    Returns:
        What was found, in words.

    Raises:
        EngineError: saying what is wrong, with the steps that set up a right environment.
    """
    try:
        found = read_answer("self-test", client.run("self-test", {}, is_cancelled=is_cancelled))
    except errors.JobCancelled:
        raise
    except errors.SwimdiffError as error:
        log = str(error.values.get("log", ""))
        known = problems.recognise_damage(f"{error.message}\n{log}", place.home(), log)
        if known is not None:
            raise known from error
        values = {**error.values, "advice": error.words(tr)[1], "setup": setup_hint()}
        raise errors.EngineError(error.code, error.message_template, "{advice} {setup}", **values) from error
    if not found.ok:
        raise errors.EngineError(
            errors.ErrorCode.ENGINE_BROKEN,
            "The engine's self-test failed: {text}",
            "{setup}",
            text=found.text,
            setup=setup_hint(),
        )
    return str(found.text)
