"""Runs, cancels, kills and failing disks one after the other and side by side, in two folders, as chance has it.

Whatever came before, a folder holds what it held before a step, or what an undisturbed run of the step makes of that.
"""

from __future__ import annotations

import os
import shutil
import signal
import time
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from engine.contract.errors import EXIT_STATUS, ErrorCode
from engine.contract.file_sets import settle
from tests.faults.content import described, untrue
from tests.faults.engine_fork import Ended, Engine, words
from tests.faults.orders import Fault
from tests.faults.scenes import pair, small_map
from tests.faults.trial import STATUSES

FOLDERS = ("one", "two")
WORKING = (".partial", ".swimdiff.")
BUSY = EXIT_STATUS[ErrorCode.OUTPUT_BUSY]
Step = tuple[str, tuple[tuple[str, Any], ...]]
STEPS: tuple[Step, ...] = (
    ("detect-change", (("groups", 0),)),
    ("detect-change", (("groups", 2), ("context", "none"))),
    ("apply-threshold", (("threshold", "0.3"),)),
    ("apply-threshold", (("threshold", "0.6"), ("minimum_area_px", 9))),
    ("draw-sample", (("count", 60),)),
    ("draw-sample", (("count", 60), ("seed", 4))),
    ("export-map", (("cog", False), ("date", "2020-02-03"))),
)
STEP = st.sampled_from(STEPS)
FOLDER = st.sampled_from(FOLDERS)


class Sequences(RuleBasedStateMachine):
    """The machine; `engine` and `place` are set before it is run."""

    engine: ClassVar[Engine]
    place: ClassVar[Path]
    expected: ClassVar[dict[Any, tuple[int, dict[str, str]]]] = {}

    @initialize()
    def begin(self) -> None:
        """Two empty folders."""
        for name in FOLDERS:
            shutil.rmtree(self.place / name, ignore_errors=True)

    @rule(step=STEP, folder=FOLDER)
    def run(self, step: Step, folder: str) -> None:
        """Runs a job to its end."""
        before, after, code = self._outcomes(step, folder)
        ended = self.engine.run(self._words(step, self.place / folder))
        assert ended.code == code, ended.said
        self._check(ended, folder, [after if code == 0 else before], step)

    @rule(step=STEP, folder=FOLDER, share=st.floats(0, 1), kind=st.sampled_from(("kill", "kill_half", "kill_after")))
    def kill(self, step: Step, folder: str, share: float, kind: str) -> None:
        """Kills a job at one of its calls."""
        self._disturb(step, folder, Fault(kind, number=1 + int(share * 900)))

    @rule(step=STEP, folder=FOLDER, share=st.floats(0, 1), error=st.sampled_from(("ENOSPC", "EIO")))
    def fail(self, step: Step, folder: str, share: float, error: str) -> None:
        """Lets the disk fail from one of the calls on."""
        fault = Fault("fail", ("write", "rename", "make", "size"), 1 + int(share * 300), error, lasting=True)
        self._disturb(step, folder, fault)

    @rule(step=STEP, folder=FOLDER, share=st.floats(0, 1))
    def cancel(self, step: Step, folder: str, share: float) -> None:
        """Asks a job to stop."""
        before, after, _ = self._outcomes(step, folder)
        self.engine.orders.give(Fault(), self.place / folder)
        process = self.engine.start(self._words(step, self.place / folder))
        time.sleep(share * 0.4)
        os.kill(process, signal.SIGTERM)
        ended = self.engine.wait(process)
        self._check(ended, folder, [before, after], step, killed=ended.code == -signal.SIGTERM)

    @rule(step=STEP, folder=FOLDER)
    def twice(self, step: Step, folder: str) -> None:
        """Starts a job twice at once: the second one waits, or is refused."""
        before, after, code = self._outcomes(step, folder)
        self.engine.orders.give(Fault(), self.place / folder)
        processes = [self.engine.start(self._words(step, self.place / folder)) for _ in range(2)]
        both = [self.engine.wait(process) for process in processes]
        assert all(one.code in (code, BUSY) for one in both), [one.said for one in both]
        if code == 0:
            assert any(one.code == 0 for one in both)
        self._check(both[0], folder, [after, before], step)

    def _disturb(self, step: Step, folder: str, fault: Fault) -> None:
        before, after, _ = self._outcomes(step, folder)
        ended = self.engine.run(self._words(step, self.place / folder), fault, self.place / folder)
        self._check(ended, folder, [before, after], step, killed=fault.kind.startswith("kill"))

    def _outcomes(self, step: Step, folder: str) -> tuple[dict[str, str], dict[str, str], int]:
        """What a folder holds, and what an undisturbed run of the step makes of it, with its exit status."""
        settle(self.place / folder)
        before = self._results(folder)
        key = (step, tuple(sorted(before.items())))
        if key not in self.expected:
            # In the same place, since results tell where they were written.
            shutil.rmtree(self.place / "aside", ignore_errors=True)
            if (self.place / folder).exists():
                shutil.copytree(self.place / folder, self.place / "aside")
            ended = self.engine.run(self._words(step, self.place / folder))
            self.expected[key] = ended.code, self._results(folder)
            shutil.rmtree(self.place / folder, ignore_errors=True)
            if (self.place / "aside").exists():
                os.replace(self.place / "aside", self.place / folder)
        code, after = self.expected[key]
        return before, after, code

    def _results(self, folder: str) -> dict[str, str]:
        found = described(self.place / folder)
        kept = {name: one for name, one in found.items() if not name.startswith(WORKING)}
        return {name: one for name, one in kept.items() if ".partial-" not in name and ".earlier-" not in name}

    def _words(self, step: Step, folder: Path) -> list[str]:
        job, values = step
        own: dict[str, Any] = dict(values)
        if job == "detect-change":
            before, after = self.place / "before.tif", self.place / "after.tif"
            own |= {"before": before, "after": after, "method": "cva", "window_px": 64, "threads": 1, "out": folder}
        elif job == "apply-threshold":
            own |= {"result": folder}
        else:
            own |= {"map": self.place / "map" / "classes.tif", "out": folder}
        return words(job, **own)

    def _check(
        self, ended: Ended, folder: str, allowed: list[dict[str, str]], step: Step, killed: bool = False
    ) -> None:
        assert not ended.hung and "Traceback" not in ended.said and "Unexpected" not in ended.said, ended.said
        assert killed or ended.code in STATUSES, ended
        settle(self.place / folder)
        found = self._results(folder)
        assert found in allowed, (step, ended.code, ended.said, [_differences(found, one) for one in allowed])
        assert not untrue(self.place / folder)


def _differences(one: dict[str, str], other: dict[str, str]) -> list[str]:
    return sorted(name for name in {*one, *other} if one.get(name) != other.get(name))


def try_sequences(engine: Engine, place: Path, number: int, examples: int, steps: int) -> None:
    """Runs sequences.

    Args:
        engine: runs the jobs.
        place: for inputs and results.
        number: seed.
        examples: sequences.
        steps: of each, at most.

    Raises:
        AssertionError: something was not as it must be; with the shortest sequence that was found.
    """
    place.mkdir(parents=True, exist_ok=True)
    pair(place)
    small_map(place)
    machine = seed(number)(type("Machine", (Sequences,), {"engine": engine, "place": place.resolve(), "expected": {}}))
    patient = settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, database=None, print_blob=False,
        suppress_health_check=list(HealthCheck), phases=(Phase.generate,),
    )  # fmt: skip
    run_state_machine_as_test(machine, settings=patient)
