"""Looks around on this computer before anything is fetched: Pythons, uv, a graphics card, folders of wheels."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Dict, List, Optional, Tuple

from ...contract import errors
from . import machine
from .interpreters import PROBE, Interpreter, Rejected, Survey, candidates, judge, look
from .programs import Command, run
from .sources import CPU, recommended
from .uv import PYTHON, find_uv
from .wheels import LINUX, MACOS, X86, Lock, Pin, Target, Wheel, make_wheel, read_uv

_LIMIT_S = 20.0  # for a Python to say what it is; a first start under a virus scanner takes its time
_UV_LIMIT_S = 10.0  # for uv to say its version
_NAME = "swimdiff-wheels*"  # of folders that `make wheels` makes


@dataclass(frozen=True)
class Around:
    """What is there.

    Args:
        target: this computer, with the Python that would be taken.
        pythons: those that were looked at.
        uv: its program; None where there is none.
        uv_package: the file of uv that may be fetched; None where there is none for this computer.
        has_nvidia: whether there is a driver for NVIDIA cards.
        wheels: a folder with all that is needed; None where there is none in the usual places.
        chosen: the Python that the person named, where it will do.
        refused: the Python that the person named, where it will not.
    """

    target: Target
    pythons: Survey
    uv: Optional[Path]
    uv_package: Optional[Wheel]
    has_nvidia: bool
    wheels: Optional[Path]
    chosen: Optional[Interpreter] = None
    refused: Optional[Rejected] = None

    @property
    def python(self) -> Optional[Interpreter]:
        """The Python that suggests itself: the chosen one, one that the wheels are for, else the first that fits."""
        fitting = self.pythons.fitting
        if self.chosen is not None:
            return self.chosen
        if self.wheels is not None:
            return next((one for one in fitting if one.target.python == self.target.python), None)
        return fitting[0] if fitting else None

    @property
    def fetcher(self) -> Optional[Path]:
        """A Python that can fetch uv: any that has pip, however old."""
        return next((one.path for one in self.pythons.asked if one.has_pip), None)

    @property
    def accelerator(self) -> str:
        """The device that suggests itself; a folder of wheels has no CUDA."""
        return recommended(self.target, self.has_nvidia and self.wheels is None)

    @property
    def is_hopeless(self) -> bool:
        """Whether there are no builds of the libraries for this computer, whatever Python it has."""
        return (self.target.system, self.target.machine) == (MACOS, X86)


def look_around(
    root: Path,
    lock: Lock,
    variables: Dict[str, str],
    chosen: str = "",
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Around:
    """Looks around.

    Args:
        root: from place.home.
        lock: what must be installable.
        variables: of the programs that are asked.
        chosen: a Python that the person named; "" for none.
        is_cancelled: asked while a program is waited for.

    Raises:
        JobCancelled: after a cancel.
    """
    uv = find_uv(root, make_ask_version(variables, is_cancelled))
    ask = make_ask(variables, is_cancelled)
    found = look(candidates(), ask, lock, needs_venv=uv is None)
    named = judge(Path(chosen.strip()).expanduser(), ask, lock, uv is None) if chosen.strip() else None
    if isinstance(named, Interpreter):
        found = Survey((named, *(one for one in found.fitting if one != named)), found.rejected)
    elif named is not None:
        found = Survey(found.fitting, (named, *(one for one in found.rejected if one.path != named.path)))
    usual = machine.own_target(tuple(int(part) for part in PYTHON.split(".")))  # type: ignore[arg-type]
    target = found.fitting[0].target if found.fitting else usual
    wheels = None
    for one in (named,) if isinstance(named, Interpreter) else found.fitting:  # no folder replaces what was chosen
        wheels = next((folder for folder in usual_folders() if not missing_in(folder, lock, one.target)), None)
        if wheels is not None:
            target = one.target
            break
    around = Around(target, found, uv, read_uv(usual), machine.has_nvidia(), wheels)
    return replace(around, chosen=named) if isinstance(named, Interpreter) else replace(around, refused=named)


def make_ask(variables: Dict[str, str], is_cancelled: Callable[[], bool] = lambda: False) -> Callable[[Path], str]:
    """Makes what asks a Python what it is."""

    def ask(path: Path) -> str:
        command = Command([str(path), "-I", "-c", PROBE], variables)
        ended = run(command, is_cancelled=is_cancelled, limit_s=_LIMIT_S)
        if ended.status != 0:
            lines = ended.text.strip().splitlines()
            message = "{reason}" if lines else "It ended with status {status}."
            reason = lines[0] if lines else ""
            raise errors.EngineError(errors.ErrorCode.ENGINE_MISSING, message, reason=reason, status=ended.status)
        return ended.text

    return ask


def make_ask_version(
    variables: Dict[str, str], is_cancelled: Callable[[], bool] = lambda: False
) -> Callable[[Path], str]:
    """Makes what asks a uv for its version."""

    def ask_version(path: Path) -> str:
        try:
            ended = run(Command([str(path), "--version"], variables), is_cancelled=is_cancelled, limit_s=_UV_LIMIT_S)
        except errors.JobCancelled:
            raise
        except errors.SwimdiffError:
            return ""
        return ended.text.strip() if ended.status == 0 else ""

    return ask_version


def usual_folders() -> Tuple[Path, ...]:
    """Lists folders that are named as `make wheels` names them, where a person would put them.

    On macOS it is the home folder alone: the system asks the person before a program may look into the others.
    """
    places = [Path.home()] if sys.platform == "darwin" else [Path.home(), *_personal_folders()]
    found: List[Path] = []
    for folder in dict.fromkeys(places):
        with contextlib.suppress(OSError):  # it may not be looked into
            found += [path for path in sorted(folder.glob(_NAME)) if path.is_dir()]
    return tuple(found)


def _personal_folders() -> List[Path]:
    """Names downloads, desktop and documents, wherever this person has them and however they are called."""
    from qgis.PyQt.QtCore import QStandardPaths

    kinds = QStandardPaths.StandardLocation
    wanted = (kinds.DownloadLocation, kinds.DesktopLocation, kinds.DocumentsLocation)
    return [Path(text) for text in map(QStandardPaths.writableLocation, wanted) if text]


def missing_in(folder: Path, lock: Lock, target: Target, accelerator: str = CPU) -> Tuple[Pin, ...]:
    """Lists the libraries that a folder has no file of for a target, passing over odd names as pip does."""
    files = []
    try:
        for path in folder.glob("*.whl"):
            with contextlib.suppress(ValueError, IndexError):
                files.append(make_wheel(path.name, "", 0))
    except OSError:
        return lock.pins
    if target.system == LINUX and accelerator == CPU:
        # The default build of torch there is for CUDA, whose libraries it needs to start.
        files = [one for one in files if one.pin.name != "torch" or "+" in one.pin.version]
    fitting = {(one.pin.name, one.pin.version.partition("+")[0]) for one in files if one.fits(target)}
    return tuple(pin for pin in lock.pins if (pin.name, pin.version) not in fitting)
