"""Jobs that are killed at random points, and again while they resume, and must end with the same content."""

from __future__ import annotations

import os
import random
import signal
import time
from dataclasses import asdict

from tests.faults.injected import SEED
from tests.faults.ledger import Ledger
from tests.faults.orders import Fault
from tests.faults.trial import LEFT, LOST, MIXED, Finding, Stage, resumed

CALLS = ("open", "write", "sync", "rename", "close", "remove", "make", "size")
AGAIN = 0.3  # share of the runs that are killed once more while they resume
BY_CLOCK = 0.25  # share of the kills at a random time; the others come at a call, or half-way through one


def kill(stage: Stage, generator: random.Random) -> str:
    """Starts a stage's job in its folder as it is, and kills it somewhere.

    Returns:
        Where.
    """
    if generator.random() < BY_CLOCK:
        after_s = generator.random() * stage.usual_s
        stage.engine.orders.give(Fault(), stage.out)
        process = stage.engine.start(stage.scene.words(stage.out))
        time.sleep(after_s)
        os.kill(process, signal.SIGKILL)  # one that has ended waits for us to ask how
        ended = stage.engine.wait(process)
        return f"after {after_s:.3f} s" + ("" if ended.code == -signal.SIGKILL else ", when it was done")
    count = sum(stage.calls[one] for one in CALLS)
    kind = generator.choice(("kill", "kill_half", "kill_after"))
    # Three in ten of the calls come last: files that take their places.
    late = generator.random() < 0.3
    number = generator.randint(max(1, count - count // 8) if late else 1, count)
    fault = Fault(kind, CALLS, number)
    stage.run(fault)
    return f"{fault.name} {number} at {os.path.basename(stage.engine.orders.where)}"


def try_kill(stage: Stage, number: int) -> list[Finding]:
    """Kills a run, looks at what stands in the folder, and resumes.

    Args:
        stage: is reset first.
        number: of the trial; decides where.
    """
    generator = random.Random(f"{SEED} {stage.name} {number}")
    stage.reset()
    about = f"{stage.name} kill {number}: {kill(stage, generator)}"
    findings = _standing(stage, about)
    done = _finished_windows(stage)
    if generator.random() < AGAIN:
        about += f", then {kill(stage, generator)}"
        findings += _standing(stage, about)
        if _finished_windows(stage) < done and stage.state()[0] != "new":
            findings.append(Finding(LOST, f"{about}: {_finished_windows(stage)} windows of {done}"))
    return findings + resumed(stage, about)


def _standing(stage: Stage, about: str) -> list[Finding]:
    which, extra = stage.state()
    findings = [Finding(MIXED, f"{about}: {stage.differences()}")] if stage.mixed(which) else []
    strange = [name for name in extra if not stage.leftover(name)]
    return findings + ([Finding(LEFT, f"{about}: {', '.join(strange[:5])}")] if strange else [])


def _finished_windows(stage: Stage) -> int:
    journal = stage.out / ".partial" / "journal.jsonl"
    return journal.read_bytes().count(b"\n") if journal.exists() else 0


def kill_some(stage: Stage, ledger: Ledger, most: int, numbers: range) -> int:
    """Makes the next kills of a stage; gives how many were made."""
    made = 0
    for number in numbers:
        name = f"kill {stage.name} {number}"
        if ledger.done(name):
            continue
        if made == most:
            break
        findings = try_kill(stage, number)
        ledger.note(name, {"kills": 1, f"kills {stage.scene.name}": 1}, [asdict(one) for one in findings])
        made += 1
    return made
