"""How threads wait for each other: asleep.

Threads of one computation that are done before the others spin by default, to go on at once. Where another program has
one of the cores, the thread that it displaced is waited for by spinning, and a job takes many times the processor time
that its work needs.
"""

from __future__ import annotations

import os

# Of the OpenMP libraries of GNU, Intel and LLVM. They are read when torch is loaded, and what a person set is kept.
PASSIVE = {"OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "0", "KMP_BLOCKTIME": "0"}


def wait_passively() -> None:
    """Makes threads of this process sleep while they wait; to be called before torch is loaded."""
    for name, value in PASSIVE.items():
        os.environ.setdefault(name, value)
