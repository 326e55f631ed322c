"""Finds the Pythons of this machine and says which of them can have the engine's libraries, and why others cannot.

None is started before it has the name of a Python: `sys.executable` is QGIS itself on Windows and macOS.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, Iterator, List, Optional, Tuple

from ...contract import errors
from .machine import MACHINES, SYSTEMS
from .wheels import LINUX, MACOS, OLDEST_PYTHON, X86, Lock, Target

NAME = re.compile(r"python(3(\.\d+)?)?(w)?(\.exe)?$", re.IGNORECASE)
# -I: nothing of QGIS's own Python gets in. A Python may lack venv and ensurepip, as Debian's does without its package.
PROBE = """
import importlib.util, json, os, platform, struct, subprocess, sys, sysconfig
translated = ""
if sys.platform == "darwin":
    asked = subprocess.run(["/usr/sbin/sysctl", "-n", "sysctl.proc_translated"], capture_output=True, text=True)
    translated = asked.stdout.strip()
machine = platform.machine()
if sys.platform == "win32":  # what it was made for: Windows on ARM runs x86-64, but names its own processor
    machine = sysconfig.get_platform().rpartition("-")[2]
print(json.dumps({
    "version": list(sys.version_info[:3]), "bits": 8 * struct.calcsize("P"), "machine": machine,
    "system": sys.platform, "implementation": sys.implementation.name, "translated": translated == "1",
    "free_threaded": hasattr(sys, "abiflags") and "t" in sys.abiflags, "base": getattr(sys, "_base_executable", ""),
    "libc": list(platform.libc_ver()) if sys.platform.startswith("linux") else ["", ""],
    "venv": all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")),
    "pip": bool(importlib.util.find_spec("pip")),
}))
"""
_APPLE_PYTHON = Path("/usr/bin/python3")
_APPLE_TOOLS = (Path("/Library/Developer/CommandLineTools/usr/bin"), Path("/Applications/Xcode.app"))  # that bring it
_LOWEST_GLIBC = (2, 28)  # what torch's builds for Linux need

Ask = Callable[[Path], str]  # starts a Python with PROBE and gives what it printed; raises EngineError


@dataclass(frozen=True)
class Interpreter:
    """A Python that was asked.

    Args:
        path: of the program.
        version: as in (3, 12, 1).
        target: what an environment made with it is for.
        has_venv: whether it can make environments by itself.
        has_pip: whether it can fetch packages by itself.
    """

    path: Path
    version: Tuple[int, int, int]
    target: Target
    has_venv: bool = True
    has_pip: bool = True


@dataclass(frozen=True)
class Rejected:
    """A Python that cannot be used.

    Args:
        path: of the program.
        reason: a template with fields of `values`.
        values: fill it in.
        asked: what is known of it; None where it could not be started.
    """

    path: Path
    reason: str
    values: Tuple[Tuple[str, object], ...] = ()
    asked: Optional[Interpreter] = None


@dataclass(frozen=True)
class Survey:
    """All Pythons that were looked at."""

    fitting: Tuple[Interpreter, ...]
    rejected: Tuple[Rejected, ...]

    @property
    def asked(self) -> Tuple[Interpreter, ...]:
        """Those that could be started, the fitting ones first."""
        return self.fitting + tuple(one.asked for one in self.rejected if one.asked is not None)


def candidates(prefix: Optional[Path] = None) -> Tuple[Path, ...]:
    """Lists programs that may be Pythons: those on the PATH, QGIS's own, and those in the usual places.

    Args:
        prefix: of QGIS's own Python; None: `sys.prefix`.
    """
    found = [*_on_path(), *_of_qgis(Path(sys.prefix) if prefix is None else prefix), *_in_usual_places()]
    unlike: Dict[str, Path] = {}
    for path in found:
        if NAME.match(path.name) and path.is_file() and not _is_stand_in(path):
            unlike.setdefault(os.path.realpath(path), path)
    return tuple(unlike.values())


def look(paths: Tuple[Path, ...], ask: Ask, lock: Lock, needs_venv: bool = True) -> Survey:
    """Asks each of some Pythons what it is.

    Args:
        paths: programs, best first.
        ask: starts one and gives what it printed.
        lock: what must be installable.
        needs_venv: whether it must be able to make an environment by itself; uv does that for any.
    """
    fitting, rejected = [], []
    for path in paths:
        judged = judge(path, ask, lock, needs_venv)
        if isinstance(judged, Interpreter):
            fitting.append(judged)
        else:
            rejected.append(judged)
    return Survey(tuple(fitting), tuple(rejected))


def judge(path: Path, ask: Ask, lock: Lock, needs_venv: bool = True) -> Interpreter | Rejected:
    """Asks one Python what it is, and says whether it will do."""
    if not NAME.match(path.name):
        return Rejected(path, "This is not a Python: its name should be python, python3 or python.exe.")
    try:
        said = json.loads(ask(path).strip().splitlines()[-1])
        interpreter = _read(path, said)
    except errors.JobCancelled:
        raise
    except errors.SwimdiffError as error:
        return Rejected(path, "It cannot be started ({reason}).", (("reason", error.message),))
    except (ValueError, IndexError, KeyError, TypeError):
        return Rejected(path, "This is not a Python: it does not answer as one.")
    reason, values = _fault(said, interpreter, lock, needs_venv)
    return Rejected(path, reason, tuple(values), interpreter) if reason else interpreter


def _read(path: Path, said: dict[str, object]) -> Interpreter:
    version = tuple(int(part) for part in said["version"])  # type: ignore[attr-defined]
    machine = str(said["machine"]).lower()
    system = str(said["system"])
    target = Target(SYSTEMS.get(system, system), MACHINES.get(machine, machine), (version[0], version[1]))
    # An environment made of another one needs the first; its Python is the one to make ours with.
    base = Path(str(said.get("base") or path))
    used = base if NAME.match(base.name) and base.is_file() else path
    return Interpreter(used, (version[0], version[1], version[2]), target, bool(said["venv"]), bool(said["pip"]))


def _fault(
    said: dict[str, object], one: Interpreter, lock: Lock, needs_venv: bool
) -> Tuple[str, List[Tuple[str, object]]]:
    version: List[Tuple[str, object]] = [("version", ".".join(map(str, one.version)))]
    if one.version < OLDEST_PYTHON:
        return "Python {version} is too old; 3.11 is needed.", version
    if said["implementation"] != "cpython" or said["free_threaded"]:
        return "There are no builds of the libraries for this kind of Python.", []
    if int(said["bits"]) != 64:  # type: ignore[call-overload]
        return "It is a 32-bit Python; a 64-bit one is needed.", []
    if said["translated"]:
        return (
            "It is made for Intel and runs under Rosetta, for which torch has no builds; take one for Apple silicon.",
            [],
        )
    if (one.target.system, one.target.machine) == (MACOS, X86):
        return "There are no builds of torch for Macs with an Intel processor any more.", []
    libc = said["libc"]
    if one.target.system == LINUX and isinstance(libc, list) and not _new_enough(str(libc[0]), str(libc[1])):
        return "This Linux is too old, or no usual one, for the builds of torch; they need glibc 2.28.", []
    missing = lock.missing(one.target)
    if missing:
        where: List[Tuple[str, object]] = [
            ("machine", f"{one.target.system} {one.target.machine}"),
            ("library", missing[0].name),
        ]
        return "{library} has no build for Python {version} on {machine}.", version + where
    if needs_venv and not one.has_venv:
        return "It lacks venv or ensurepip; on Debian and Ubuntu the package python3-venv brings both.", []
    return "", []


def _new_enough(name: str, version: str) -> bool:
    numbers = tuple(int(part) for part in re.findall(r"\d+", version)[:2])
    return name == "glibc" and (not numbers or numbers >= _LOWEST_GLIBC)


def _is_stand_in(path: Path, tools: Tuple[Path, ...] = _APPLE_TOOLS) -> bool:
    """Whether it stands in for a Python: Windows' opens the store, that of macOS offers to install Apple's tools."""
    if sys.platform == "darwin":
        return path == _APPLE_PYTHON and not any(folder.is_dir() for folder in tools)
    return "windowsapps" in {part.lower() for part in path.parts} and path.stat().st_size == 0


def _on_path() -> Iterator[Path]:
    for name in ("python3.13", "python3.12", "python3.11", "python3.14", "python3", "python"):
        found = shutil.which(name)
        if found:
            yield Path(found)


def _of_qgis(prefix: Path) -> Iterator[Path]:
    """QGIS's own Python: beside its libraries on Windows, in its bundle on macOS, the system's on Linux."""
    yield from (prefix / "python.exe", prefix / "python3.exe", prefix / "bin" / "python3")
    for parent in (prefix, *prefix.parents):
        if parent.name.lower() == "apps":  # OSGeo4W and the standalone installer: apps/Python312/python.exe
            yield from sorted(parent.glob("Python3*/python.exe"), reverse=True)
        if parent.name == "Contents":  # QGIS.app/Contents/MacOS/bin/python3, or beside it in newer bundles
            yield from (parent / "MacOS" / "bin" / "python3", parent / "MacOS" / "python3")
            yield from sorted((parent / "Frameworks").glob("Python.framework/Versions/3.*/bin/python3"), reverse=True)


def _in_usual_places() -> Iterator[Path]:
    if sys.platform == "win32":
        roots = [os.environ.get("LOCALAPPDATA", "") + r"\Programs\Python", os.environ.get("PROGRAMFILES", ""), "C:\\"]
        for root in (Path(text) for text in roots if text):
            yield from sorted(root.glob("Python3*/python.exe"), reverse=True)
        return
    yield from (Path("/usr/bin/python3"), Path("/usr/local/bin/python3"), Path("/opt/homebrew/bin/python3"))
    yield from sorted(Path("/Library/Frameworks/Python.framework/Versions").glob("3.*/bin/python3"), reverse=True)
    yield from sorted(Path.home().glob(".pyenv/versions/3.*/bin/python3"), reverse=True)
