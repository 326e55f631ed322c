"""Which libraries the engine needs, which files of them there are, and what fits a system and a Python.

`engine.txt` pins each library. `wheels.txt` lists the files that were seen in the package index for these versions,
one a line: SHA-256, bytes, file name. Builds of torch for Linux are not in it: that for CPUs lies in the index of its
makers, and that for CUDA is not worth half a gigabyte a Python for the sake of a list.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, FrozenSet, Optional, Tuple

from ...locations import resource

TORCH = ("torch", "torchvision")
LINUX, WINDOWS, MACOS = "linux", "windows", "macos"
X86, ARM = "x86_64", "arm64"
OLDEST_PYTHON = (3, 11)


@dataclass(frozen=True)
class Pin:
    """A library and its version.

    Args:
        name: normalised, as in "typing-extensions".
        version: exact.
    """

    name: str
    version: str

    def __str__(self) -> str:
        return f"{self.name}=={self.version}"


@dataclass(frozen=True)
class Target:
    """What an environment is made for.

    Args:
        system: LINUX, WINDOWS or MACOS.
        machine: X86, ARM, or what else the system calls it.
        python: its version, as in (3, 12).
    """

    system: str
    machine: str
    python: Tuple[int, int]


@dataclass(frozen=True)
class Wheel:
    """A file of a library."""

    pin: Pin
    file: str
    sha256: str
    size_bytes: int
    tags: Tuple[FrozenSet[str], FrozenSet[str], FrozenSet[str]]  # Pythons, ABIs, platforms

    def fits(self, target: Target) -> bool:
        """Says whether it can be installed there."""
        return self._fits_python(target.python) and self._fits_platform(target)

    def _fits_python(self, python: Tuple[int, int]) -> bool:
        pythons, abis, _ = self.tags
        own = f"cp{python[0]}{python[1]}"
        if "py3" in pythons or (own in pythons and own in abis):
            return True
        lowest = [int(tag[3:]) for tag in pythons if re.fullmatch(r"cp3\d+", tag)]
        return "abi3" in abis and bool(lowest) and min(lowest) <= python[1]

    def _fits_platform(self, target: Target) -> bool:
        platforms = self.tags[2]
        return "any" in platforms or any(_platform(tag) == (target.system, target.machine) for tag in platforms)


@dataclass(frozen=True)
class Lock:
    """All libraries of the engine.

    Args:
        pins: in the order of engine.txt.
        wheels: by the library's name, those that are known.
    """

    pins: Tuple[Pin, ...]
    wheels: Dict[str, Tuple[Wheel, ...]]

    @property
    def fingerprint(self) -> str:
        """Eight digits that change with any version."""
        return fingerprint_of(self.pins)

    def without(self, names: Tuple[str, ...]) -> Tuple[Pin, ...]:
        """Gives the libraries but for some."""
        return tuple(pin for pin in self.pins if pin.name not in names)

    def only(self, names: Tuple[str, ...]) -> Tuple[Pin, ...]:
        """Gives some of the libraries."""
        return tuple(pin for pin in self.pins if pin.name in names)

    def fitting(self, pin: Pin, target: Target) -> Optional[Wheel]:
        """Gives a file of a library for a target; None where none is known."""
        return next((wheel for wheel in self.wheels.get(pin.name, ()) if wheel.fits(target)), None)

    def missing(self, target: Target) -> Tuple[Pin, ...]:
        """Lists the libraries for which a target has no file, as on a system or a Python that they do not support."""
        listed = self.without(TORCH) if target.system == LINUX else self.pins
        return tuple(pin for pin in listed if self.fitting(pin, target) is None)

    def hashed(self, pins: Tuple[Pin, ...]) -> bool:
        """Says whether files of all these are known, so that each can be told from another."""
        return all(self.wheels.get(pin.name) for pin in pins)


def fingerprint_of(pins: Tuple[Pin, ...]) -> str:
    """Gives eight digits that change with any version."""
    return hashlib.sha256("\n".join(sorted(map(str, pins))).encode()).hexdigest()[:8]


def read_lock(folder: Optional[Path] = None) -> Lock:
    """Reads both lists.

    Args:
        folder: that has them; None: the plugin's.
    """
    folder = resource("locks") if folder is None else folder
    pins = tuple(read_pins(folder / "engine.txt"))
    versions = {pin.name: pin.version for pin in pins}
    wheels: Dict[str, Tuple[Wheel, ...]] = {}
    for wheel in read_wheels(folder / "wheels.txt"):
        if versions.get(wheel.pin.name) == wheel.pin.version:
            wheels[wheel.pin.name] = (*wheels.get(wheel.pin.name, ()), wheel)
    return Lock(pins, wheels)


def read_uv(target: Target, folder: Optional[Path] = None) -> Optional[Wheel]:
    """Gives the file of uv for a target; None where there is none."""
    folder = resource("locks") if folder is None else folder
    pins = read_pins(folder / "installer.txt")
    return next((one for one in read_wheels(folder / "wheels.txt") if one.pin in pins and one.fits(target)), None)


def read_pins(path: Path) -> Tuple[Pin, ...]:
    """Reads lines such as `numpy==2.4.6`."""
    lines = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    parts = (line.partition("==") for line in lines if "==" in line)
    return tuple(Pin(normalised(name), version) for name, _, version in parts)


def read_wheels(path: Path) -> Tuple[Wheel, ...]:
    """Reads lines of SHA-256, bytes and file name."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    entries = (line.split() for line in lines if line and not line.startswith("#"))
    return tuple(make_wheel(name, digest, int(size)) for digest, size, name in entries)


def make_wheel(file: str, sha256: str, size_bytes: int) -> Wheel:
    """Reads the parts of a wheel's name: library, version, perhaps a build number, Pythons, ABIs, platforms."""
    parts = file[: -len(".whl")].split("-")
    pythons, abis, platforms = (frozenset(part.split(".")) for part in parts[-3:])
    return Wheel(Pin(normalised(parts[0]), parts[1]), file, sha256, size_bytes, (pythons, abis, platforms))


def normalised(name: str) -> str:
    """Writes the name of a library as indices compare it."""
    return re.sub(r"[-_.]+", "-", name.strip()).lower()


def _platform(tag: str) -> Tuple[str, str]:
    if tag == "win_amd64":
        return WINDOWS, X86
    if tag.startswith("macosx_"):
        return MACOS, ARM if tag.endswith(("_arm64", "_universal2")) else X86
    found = re.fullmatch(r"manylinux\w*?_(x86_64|aarch64)", tag)
    return (LINUX, ARM if found[1] == "aarch64" else X86) if found else ("", tag)
