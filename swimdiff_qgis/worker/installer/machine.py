"""What this computer is: its system, its processor under whatever QGIS runs on, and whether it has an NVIDIA card."""

from __future__ import annotations

import ctypes
import functools
import os
import platform
import shutil
import sys
import sysconfig
from pathlib import Path
from typing import List, Tuple

from .wheels import ARM, LINUX, MACOS, OLDEST_PYTHON, WINDOWS, X86, Target

MACHINES = {"amd64": X86, "x86_64": X86, "arm64": ARM, "aarch64": ARM}
SYSTEMS = {"win32": WINDOWS, "darwin": MACOS, "linux": LINUX}
LONGEST_PATH = 259  # characters, on Windows without the setting for long paths


def own_target(python: Tuple[int, int] = OLDEST_PYTHON) -> Target:
    """Gives the system and the real processor; a QGIS made for Intel runs on Apple silicon as well.

    On Windows it is the processor that QGIS was made for: Windows on ARM runs programs for x86-64, for which there are
    all builds, and Pythons from 3.12 on name the machine's own processor there.
    """
    machine = platform.machine().lower()
    if sys.platform == "win32":
        machine = sysconfig.get_platform().rpartition("-")[2]
    known = ARM if is_translated() else MACHINES.get(machine, machine)
    return Target(SYSTEMS.get(sys.platform, sys.platform), known, python)


@functools.lru_cache(maxsize=1)
def is_translated() -> bool:
    """Whether QGIS was made for Intel and runs on Apple silicon, under Rosetta."""
    if platform.system() != "Darwin":
        return False
    value, size = ctypes.c_int(0), ctypes.c_size_t(ctypes.sizeof(ctypes.c_int))
    call = ctypes.CDLL(None).sysctlbyname
    return bool(call(b"sysctl.proc_translated", ctypes.byref(value), ctypes.byref(size), None, 0) == 0 and value.value)


def native(command: List[str]) -> List[str]:
    """Makes a program that was built for both processors run as that of the machine, also where QGIS does not."""
    return ["/usr/bin/arch", "-arm64", *command] if is_translated() else command


def has_nvidia() -> bool:
    """Whether a driver for NVIDIA cards is there; its tool comes with each of them."""
    places = [shutil.which("nvidia-smi") or "", "/proc/driver/nvidia/version"]
    places.append(os.path.join(os.environ.get("SYSTEMROOT", ""), "System32", "nvidia-smi.exe"))
    return any(place and Path(place).is_file() for place in places)


def takes_long_paths() -> bool:
    """Whether paths of more than 259 characters work for any program."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\FileSystem") as key:
                return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
        except OSError:
            return False
    return True
