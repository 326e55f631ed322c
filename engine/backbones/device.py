"""Where to compute, and in which precision."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, nullcontext

import torch

from engine.contract.errors import ParameterError, unknown_choice
from engine.contract.remarks.texts import Value, piece, worded

DEVICES = ("auto", "cpu", "cuda", "mps")


def pick_device(name: str) -> torch.device:
    """Finds the device of this name.

    Args:
        name: auto takes an NVIDIA GPU, then an Apple GPU, then the CPU.

    Raises:
        ParameterError: where it is unknown, or not there.
    """
    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if name == "auto":
        return torch.device(next(device for device, usable in there.items() if usable))
    kind = name.split(":")[0]
    if kind not in there:
        raise unknown_choice("device", name, DEVICES)
    if not there[kind]:
        raise ParameterError("The device {name} is not available on this machine.", "Choose auto or cpu.", name=name)
    return torch.device(name)


def name_device(device: torch.device) -> str:
    """Names the device in a few words."""
    if device.type == "cuda":
        return f"{torch.cuda.get_device_name(device)} (cuda)"
    if device.type == "mps":
        return "Apple GPU (mps)"
    return "CPU"


def describe_device(device: torch.device) -> str:
    """Names the device for people, with what decides its speed."""
    return str(worded(device_piece(device)))


def device_piece(device: torch.device) -> Value:
    """The same, as a part of a sentence."""
    name = name_device(device)
    if device.type != "cpu":
        return name
    return piece(
        "{name}, {threads} {threads:thread|threads} of {cores} {cores:core|cores}",
        name=name,
        threads=torch.get_num_threads(),
        cores=os.cpu_count() or 1,
    )


def has_fast_bfloat16(device: torch.device) -> bool:
    """Says whether bfloat16 is faster than float32 there: on tensor cores and on CPUs with AMX, else it is slower."""
    if device.type == "cuda":
        return torch.cuda.get_device_capability(device)[0] >= 8
    return device.type == "cpu" and _can("amx_bf16")


def fast_precision(device: torch.device) -> AbstractContextManager[object]:
    """A context in which networks run in bfloat16 where that is faster."""
    if has_fast_bfloat16(device):
        return torch.autocast(device.type, dtype=torch.bfloat16)
    return nullcontext()


def fast_look(device: torch.device) -> AbstractContextManager[object]:
    """A context in which networks are looked through, and not trained, in bfloat16 where that is faster.

    On CPUs with AVX512-BF16 too: EfficientNet-Lite0 takes 0.4 of the time of float32 there (measured on a Zen 5). What
    comes out is rounded to a 256th, so it is for maps of blocks that are the same whatever the window.
    """
    if device.type == "cpu" and _can("avx512_bf16"):
        return torch.autocast(device.type, dtype=torch.bfloat16)
    return fast_precision(device)


def _can(capability: str) -> bool:
    """Says what the CPU can do. An older torch cannot tell."""
    known: dict[str, object] = getattr(torch.cpu, "get_capabilities", dict)()
    return bool(known.get(capability, False))
