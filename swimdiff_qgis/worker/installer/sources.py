"""Where the libraries come from, step by step, for a device: one index a step, so that none can shadow another.

torch and torchvision come from one place, both of them. The other libraries never come from that place.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Tuple

from .wheels import ARM, LINUX, MACOS, TORCH, WINDOWS, X86, Lock, Pin, Target

CPU, CUDA, MPS = "cpu", "cuda", "mps"
# The makers of torch keep its builds for CPUs and for each version of CUDA in indices of their own.
CPU_INDEX = "https://download.pytorch.org/whl/cpu"
CUDA_INDEX = "https://download.pytorch.org/whl/cu130"  # the version of CUDA that the default build of this torch has
CPU_LABEL = "+cpu"  # without it, a mirror might answer with three gigabytes for CUDA

# Bytes of what no list of wheels has: torch and torchvision for CPUs on Linux as fetched, for Python 3.11; what CUDA
# adds, which is torch's own statement, not fetched here.
_TORCH_BYTES = {
    (LINUX, CPU): 194_000_000,
    (LINUX, CUDA): 2_900_000_000,
    (WINDOWS, CUDA): 2_700_000_000,
}
_UNPACKED = 4.1  # a wheel's bytes on the disk: measured with the build for CPUs (docs/figures.md)
_MBIT_S = 20.0  # of a line that is neither fast nor slow
_UNPACKED_MB_S = 12.0  # that pip unpacks and compiles, with a virus scanner that looks on


@dataclass(frozen=True)
class Origin:
    """Where a person wants the libraries to come from.

    Args:
        folder: of wheels; nothing is fetched then.
        mirror: address of a package index; empty: the one that pip is configured with.
        torch_index: address of another index for torch and torchvision; empty: that of their makers.
    """

    folder: Optional[Path] = None
    mirror: str = ""
    torch_index: str = ""


@dataclass(frozen=True)
class Step:
    """Libraries that come from one place.

    Args:
        pins: they.
        label: of the build, which their versions end in.
        index: address; empty: as pip is configured.
        hashed: whether every file must be a known one.
        dependencies: whether what else they need comes with them.
    """

    pins: Tuple[Pin, ...]
    label: str = ""
    index: str = ""
    hashed: bool = False
    dependencies: bool = False

    def lines(self, lock: Lock) -> Tuple[str, ...]:
        """Writes them as pip and uv read them."""
        lines = []
        for pin in self.pins:
            hashes = [f" --hash=sha256:{one.sha256}" for one in lock.wheels.get(pin.name, ())] if self.hashed else []
            lines.append(f"{pin}{self.label}{''.join(hashes)}")
        return tuple(lines)


@dataclass(frozen=True)
class Cost:
    """What a set-up costs.

    Args:
        fetched_bytes: over the network, or from the folder.
        disk_bytes: of the environment, once it is there.
        minutes: on a usual line and machine.
    """

    fetched_bytes: int
    disk_bytes: int
    minutes: float

    @property
    def needed_bytes(self) -> int:
        """Room that is needed while it is made: what was fetched, and what it becomes."""
        return self.fetched_bytes + self.disk_bytes


def accelerators(target: Target) -> Tuple[str, ...]:
    """Names the devices that there are builds for."""
    if target.system == MACOS:
        return (MPS, CPU)
    return (CPU, CUDA) if target.machine == X86 else (CPU,)


def recommended(target: Target, has_nvidia: bool) -> str:
    """Names the device to begin with: small downloads where there is no card."""
    if target.system == MACOS:
        return MPS if target.machine == ARM else CPU
    return CUDA if has_nvidia and CUDA in accelerators(target) else CPU


def steps(lock: Lock, target: Target, accelerator: str, origin: Origin) -> Tuple[Step, ...]:
    """Gives the steps, that with torch first: it is the largest, and fails first where something is in the way."""
    torch, others = lock.only(TORCH), lock.without(TORCH)
    rest = Step(others, index=origin.mirror, hashed=lock.hashed(others))
    if origin.folder is not None:
        needs_more = accelerator == CUDA and target.system == LINUX
        first = (Step(torch), rest)
        return (*first, Step(torch, dependencies=True)) if needs_more else first
    if target.system == LINUX and accelerator == CPU:
        return Step(torch, CPU_LABEL, origin.torch_index or CPU_INDEX), rest
    if target.system == WINDOWS and accelerator == CUDA:
        return Step(torch, index=origin.torch_index or CUDA_INDEX), rest
    default = origin.torch_index or origin.mirror
    if target.system == LINUX:  # the default build is for CUDA, whose libraries are packages of their own
        return Step(torch, index=default), rest, Step(torch, index=default, dependencies=True)
    return Step(torch, index=default, hashed=lock.hashed(torch) and not origin.torch_index), rest


def cost(lock: Lock, target: Target, accelerator: str, origin: Origin) -> Cost:
    """Reckons bytes and minutes."""
    sizes = [lock.fitting(pin, target) for pin in lock.without(TORCH)]
    fetched = sum(wheel.size_bytes for wheel in sizes if wheel is not None)
    stated = _TORCH_BYTES.get((target.system, accelerator))
    if stated is None:
        stated = sum(wheel.size_bytes for pin in lock.only(TORCH) if (wheel := lock.fitting(pin, target)))
    fetched += stated
    unpacked = round(fetched * (_UNPACKED if accelerator != CUDA else 2.0))  # CUDA's libraries hardly shrink
    seconds = unpacked / 1e6 / _UNPACKED_MB_S
    if origin.folder is None:
        seconds += fetched * 8 / 1e6 / _MBIT_S
    return Cost(fetched, unpacked, seconds / 60)
