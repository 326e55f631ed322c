"""The orders that shim.c obeys, in a file that both sides map; and how the shim is compiled."""

from __future__ import annotations

import ctypes
import errno
import hashlib
import mmap
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

OPERATIONS = ("open", "write", "sync", "rename", "close", "remove", "make", "size", "map", "read")
KINDS = ("nothing", "fail", "shorten", "drop", "flip", "kill", "kill_half", "kill_after")
SOURCE = Path(__file__).with_name("shim.c")
VARIABLE = "SWIMDIFF_FAULTS"


class _Layout(ctypes.Structure):
    """As `struct orders` in shim.c."""

    _fields_ = (
        ("process", ctypes.c_int32),
        ("operations", ctypes.c_int32),
        ("number", ctypes.c_int32),
        ("kind", ctypes.c_int32),
        ("error", ctypes.c_int32),
        ("lasting", ctypes.c_int32),
        ("total", ctypes.c_int32),
        ("fired", ctypes.c_int32),
        ("foreign", ctypes.c_int32),
        ("packets", ctypes.c_int32),
        ("counted", ctypes.c_int32 * len(OPERATIONS)),
        ("below", ctypes.c_char * 512),
        ("watched", ctypes.c_char * 512),
        ("where", ctypes.c_char * 512),
    )


@dataclass(frozen=True)
class Fault:
    """What is done to a call.

    Args:
        kind: one of KINDS.
        operations: which calls are counted; of OPERATIONS.
        number: the how manieth of them, from 1.
        error: name of an errno, for `fail`.
        lasting: whether each later call suffers the same.
    """

    kind: str = "nothing"
    operations: tuple[str, ...] = OPERATIONS
    number: int = 0
    error: str = ""
    lasting: bool = False

    @property
    def name(self) -> str:
        """For lists of what was done."""
        what = f"{self.kind}{'-' + self.error if self.error else ''}{'-lasting' if self.lasting else ''}"
        operations = "any" if self.operations == OPERATIONS else "+".join(self.operations)
        return f"{operations}-{what}"


class Orders:
    """The shared file.

    Args:
        path: made where it is missing.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        size = ctypes.sizeof(_Layout)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        os.ftruncate(descriptor, size)
        self._memory = mmap.mmap(descriptor, size)
        os.close(descriptor)
        self._layout = _Layout.from_buffer(self._memory)

    def give(self, fault: Fault, below: Path, watched: Path | None = None) -> None:
        """Begins anew with a fault for the process that calls `obey`."""
        layout = self._layout
        ctypes.memset(ctypes.addressof(layout), 0, ctypes.sizeof(layout))
        layout.operations = sum(1 << OPERATIONS.index(one) for one in fault.operations)
        layout.number, layout.kind, layout.lasting = fault.number, KINDS.index(fault.kind), int(fault.lasting)
        layout.error = getattr(errno, fault.error) if fault.error else 0
        layout.below = os.fsencode(below)
        layout.watched = os.fsencode(watched) if watched is not None else b""

    def obey(self) -> None:
        """From here on, the calls of this process count."""
        self._layout.process = os.getpid()

    def counted(self) -> dict[str, int]:
        """Calls so far, by operation."""
        return dict(zip(OPERATIONS, self._layout.counted, strict=True))

    @property
    def fired(self) -> int:
        """How many calls suffered."""
        return int(self._layout.fired)

    @property
    def where(self) -> str:
        """The file of the first of them."""
        return os.fsdecode(self._layout.where)

    @property
    def foreign(self) -> int:
        """Files below the watched folder that were opened."""
        return int(self._layout.foreign)

    @property
    def packets(self) -> int:
        """Connections that were tried."""
        return int(self._layout.packets)


def shim(folder: Path) -> Path:
    """Compiles the shim, unless the same source is compiled there already."""
    name = hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    target = folder / f"shim-{name}.so"
    if not target.exists():
        folder.mkdir(parents=True, exist_ok=True)
        fresh = target.with_suffix(f".{os.getpid()}")
        command = ["cc", "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", fresh, SOURCE, "-ldl"]
        subprocess.run(command, check=True)
        os.replace(fresh, target)
    return target
