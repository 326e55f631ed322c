"""Parameters that several jobs take in the same words."""

from __future__ import annotations

from typing import Any

from .parameters import parameter


def device_parameter(help: str) -> Any:
    """Where a job computes."""
    return parameter(
        "choice",
        "auto",
        "Device",
        help,
        choices=("auto", "cpu", "cuda", "mps"),
        choice_labels=("Automatic", "CPU", "NVIDIA GPU", "Apple GPU"),
        advanced=True,
    )


def threads_parameter() -> Any:
    """How many threads compute."""
    return parameter("integer", 0, "Threads", "0: one for each core.", minimum=0, maximum=256, advanced=True)


def seed_parameter(help: str) -> Any:
    """What everything random starts from."""
    return parameter("integer", 0, "Seed", help, minimum=0, maximum=2**31 - 1, advanced=True)


def indirect_parameter() -> Any:
    """Whether files may be opened that refer to others."""
    return parameter(
        "boolean",
        False,
        "Allow virtual and remote files",
        "Open VRT files, /vsi paths and web addresses, which can refer to other files.",
        advanced=True,
    )
