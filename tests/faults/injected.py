"""Faults put under each job: for every kind of call and of fault, the first call, the second ... until none is left."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

from tests.faults.engine_fork import Engine
from tests.faults.ledger import Ledger
from tests.faults.orders import Fault
from tests.faults.scenes import MAKERS, make
from tests.faults.trial import Stage, try_fault

SEED = 20261127
FAULTS = (
    Fault("fail", ("write", "size", "make"), error="ENOSPC", lasting=True),
    Fault("fail", ("write",), error="EIO"),
    Fault("shorten", ("write",)),
    Fault("drop", ("write",)),
    Fault("flip", ("write",)),
    Fault("fail", ("open",), error="EACCES"),
    Fault("fail", ("sync",), error="EIO"),
    Fault("fail", ("rename",), error="EACCES"),
    Fault("fail", ("rename",), error="EIO", lasting=True),
    Fault("fail", ("close",), error="EIO"),
    Fault("fail", ("remove",), error="EACCES"),
    Fault("fail", ("make",), error="EACCES"),
    Fault("fail", ("size",), error="EIO"),
    Fault("fail", ("map",), error="ENOMEM"),
    Fault("fail", ("read",), error="EIO"),
)
BATCH = 8  # trials of one kind, before the next kind has its turn


def stages(engine: Engine, folder: Path, names: tuple[str, ...] = ()) -> Iterator[Stage]:
    """Each scene, on an empty folder and over an earlier result.

    Args:
        engine: runs the jobs.
        folder: for inputs and results.
        names: of the scenes; empty for all.
    """
    for name in names or tuple(MAKERS):
        scene = make(name, folder / "inputs", engine)
        for earlier in (False, True):
            if (scene.both or earlier) and (not earlier or scene.other is not None or scene.begins is not None):
                yield Stage(scene, engine, folder / "stages" / f"{name}-{earlier}", earlier)


def numbers(stage: Stage, fault: Fault) -> list[int]:
    """The calls to be met, shuffled, so that the first few are a fair sample of all."""
    count = sum(stage.calls[operation] for operation in fault.operations)
    found = list(range(1, count + 1))
    random.Random(f"{SEED} {stage.name} {fault.name}").shuffle(found)
    return found


def inject(stage: Stage, fault: Fault, ledger: Ledger, most: int) -> int:
    """Makes the next trials of one kind on a stage.

    Args:
        stage: a job.
        fault: the kind.
        ledger: knows what was tried.
        most: trials at most.

    Returns:
        How many were made.
    """
    made = 0
    for number in numbers(stage, fault):
        name = f"fault {stage.name} {fault.name} {number}"
        if ledger.done(name):
            continue
        if made == most:
            break
        met, findings = try_fault(stage, replace(fault, number=number), resume=number % 3 == 0 or stage.earlier)
        counts = {"faults": int(met), f"faults {stage.scene.name}": int(met)}
        ledger.note(name, counts, [asdict(one) for one in findings])
        made += 1
    return made


def rounds(found: list[Stage], ledger: Ledger) -> Iterator[int]:
    """Goes over all stages and kinds in turn, until no call is left; gives how many trials each turn made."""
    while True:
        made = 0
        for stage in found:
            for fault in FAULTS:
                count = inject(stage, fault, ledger, 1 if stage.scene.slow else BATCH)
                made += count
                yield count
        if not made:
            return
