"""One job meets one fault: what must hold afterwards, whatever the fault was.

Either the result that stood there before is whole, or the new one is; none is a mixture, and nothing else lies about
but what a later run goes on from. A run that says that all went well has written what an undisturbed one writes. One
that failed says so in a line that a person can use, with an exit status of its own. The same job then ends with the
same content as if nothing had happened.
"""

from __future__ import annotations

import re
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from engine.contract.errors import EXIT_STATUS
from engine.contract.file_sets import settle
from tests.faults.content import described, untrue
from tests.faults.engine_fork import Ended, Engine
from tests.faults.orders import Fault
from tests.faults.scene import Scene

MIXED, SILENT, LEFT, UNCLEAR, HUNG, DIED, RESUMED, LOST = (
    "mixed set", "silent difference", "left behind", "unclear message", "hung", "died", "other content when resumed",
    "lost work",
)  # fmt: skip
LONGEST_MESSAGE = 700
STATUSES = {0, *EXIT_STATUS.values()}
# What a killed run leaves and the next one removes.
_OF_A_RUN = re.compile(r"\.(partial|earlier)-\d+|(^|/)\.swimdiff\.")


@dataclass(frozen=True)
class Finding:
    """Something that must not be.

    Args:
        kind: one of the above.
        text: where and what.
    """

    kind: str
    text: str


class Stage:
    """A scene, with what stood in its folder before and what an undisturbed run leaves there.

    Args:
        scene: the job on small inputs.
        engine: runs it.
        folder: for the results, and for copies of what stood there before.
        earlier: whether an earlier result of the job stands in the folder.
    """

    def __init__(self, scene: Scene, engine: Engine, folder: Path, earlier: bool) -> None:
        self.scene, self.engine, self.earlier = scene, engine, earlier
        self.name = f"{scene.name}-{'over' if earlier else 'new'}"
        self._folder = folder.resolve()
        self.kept = self._folder / "before" / "out"
        self.out = self._folder / "out"
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        if scene.begins is not None:
            shutil.copytree(scene.begins, self.out)
        elif earlier:
            self._whole(scene.words(self.out, earlier=True))
        if self.out.exists():
            shutil.copytree(self.out, self.kept)
        self.old = described(self.out)
        self.calls: dict[str, int] = {}
        self.usual_s = 0.0
        self.new = self._twice()

    def _whole(self, command: list[str]) -> Ended:
        ended = self.engine.run(command, Fault(), self.out)
        if ended.code or ended.hung:
            raise RuntimeError(f"{' '.join(command)}: {ended.code} {ended.said}")
        return ended

    def _twice(self) -> dict[str, str]:
        """What an undisturbed run leaves: two of them must agree, or the comparison of contents would mean nothing."""
        self._whole(self.scene.words(self.out))
        self.calls = self.engine.orders.counted()
        first = described(self.out)
        self.reset()
        started_s = time.monotonic()
        self._whole(self.scene.words(self.out))
        self.usual_s = time.monotonic() - started_s
        second = described(self.out)
        differ = sorted(name for name in {*first, *second} if first.get(name) != second.get(name))
        if differ or untrue(self.out):
            raise RuntimeError(f"{self.name}: two equal runs differ in {differ}, or are untrue: {untrue(self.out)}")
        return first

    def reset(self) -> None:
        """Puts the folder back to what stood there before."""
        shutil.rmtree(self.out, ignore_errors=True)
        if self.kept.exists():
            shutil.copytree(self.kept, self.out)

    def run(self, fault: Fault | None = None, limit_s: float = 120.0) -> Ended:
        """Runs the job in the folder as it is."""
        return self.engine.run(self.scene.words(self.out), fault, self.out, limit_s=limit_s)

    def state(self) -> tuple[str, list[str]]:
        """Which result stands in the folder: old, new, both (where they are equal), or neither; and what else does.

        It looks as a reader does, who first ends a change that was interrupted.
        """
        settle(self.out)
        found = described(self.out)
        extra = [name for name in found if name not in self.old and name not in self.new]
        # What a run works with may be there before its result is.
        finished = [name for name in {*self.old, *self.new} if name in self.old or not self._working(name)]
        is_old = all(found.get(name) == self.old.get(name) for name in finished)
        is_new = all(found.get(name) == self.new.get(name) for name in {*self.old, *self.new})
        return "both" if is_old and is_new else "old" if is_old else "new" if is_new else "neither", extra

    def mixed(self, which: str) -> bool:
        """Says whether a state is one that must not be.

        Args:
            which: as `state` gave it.
        """
        return which == "neither" and not (self.scene.between and not untrue(self.out))

    def leftover(self, name: str) -> bool:
        """Says whether a killed run may leave a file of this name: the next run goes on from it, or removes it."""
        return self._working(name) or _OF_A_RUN.search(name) is not None

    def _working(self, name: str) -> bool:
        return name.startswith(self.scene.working)

    def differences(self) -> str:
        """Which files are of which result, for a finding."""
        found, parts = described(self.out), []
        for name in sorted({*self.old, *self.new}):
            has, old, new = found.get(name), self.old.get(name), self.new.get(name)
            if old != new:
                which = "old" if has == old else "new" if has == new else "gone" if has is None else "other"
                parts.append(f"{name}: {which}")
        return ", ".join(parts[:12])


def try_fault(stage: Stage, fault: Fault, resume: bool = True) -> tuple[bool, list[Finding]]:
    """Runs a stage's job against a fault and judges.

    Args:
        stage: is reset first.
        fault: that the run meets.
        resume: run the job again afterwards, undisturbed.

    Returns:
        Whether the fault was met at all, and what must not be.
    """
    stage.reset()
    ended = stage.run(fault)
    orders = stage.engine.orders
    met, where = orders.fired > 0, Path(orders.where).name
    if not met:
        return False, []
    about = f"{stage.name} {fault.name} {fault.number} at {where}"
    findings = _spoken(ended, about, killed=fault.kind.startswith("kill"))
    findings += _standing(stage, ended, fault, about)
    if resume:
        findings += resumed(stage, about, ended.said)
    return True, findings


def _spoken(ended: Ended, about: str, killed: bool) -> list[Finding]:
    """How the run ended, and what it said."""
    if ended.hung:
        return [Finding(HUNG, about)]
    if killed:
        return []
    if ended.code < 0:
        return [Finding(DIED, f"{about}: signal {-ended.code}")]
    lines = [line for line in ended.said.splitlines() if line.startswith(("error:", "hint:"))]
    unclear = "Traceback" in ended.said or "Unexpected error" in ended.said or "Errno" in ended.said
    unclear |= ended.code not in STATUSES
    unclear |= ended.code != 0 and not any(line.startswith("error:") for line in lines)
    unclear |= any(len(line) > LONGEST_MESSAGE for line in lines)
    return [Finding(UNCLEAR, f"{about}: {ended.code} {' '.join(lines)[:300] or ended.said[-300:]}")] if unclear else []


def _standing(stage: Stage, ended: Ended, fault: Fault, about: str) -> list[Finding]:
    """What stands in the folder."""
    findings = []
    which, extra = stage.state()
    if ended.code == 0 and which not in ("new", "both"):
        findings.append(Finding(SILENT, f"{about}: {stage.differences()}"))
    elif stage.mixed(which):
        findings.append(Finding(MIXED, f"{about}: exit {ended.code}, {stage.differences()}"))
    untold = [name for name in extra if not name.startswith(stage.scene.working)]
    untold = [name for name in untold if Path(name).name not in ended.said]
    if untold and not fault.kind.startswith("kill") and not ("remove" in fault.operations or fault.lasting):
        findings.append(Finding(LEFT, f"{about}: exit {ended.code}, {', '.join(untold[:5])}"))
    return findings


def resumed(stage: Stage, about: str, told: str = "") -> list[Finding]:
    """Runs the job once more, undisturbed: what a fault left must not matter.

    Args:
        stage: with its folder as the fault left it.
        about: names the trial.
        told: what the disturbed run said; files that it named may stay, such as a result that could not be renamed.
    """
    ended = stage.run()
    which, extra = stage.state()
    findings = _spoken(ended, f"{about}, again", killed=False)
    if ended.code or which not in ("new", "both"):
        said = ended.said[-200:] if ended.code else ""
        findings.append(Finding(RESUMED, f"{about}: exit {ended.code}, {stage.differences()} {said}"))
    extra = [name for name in extra if Path(name).name not in told]
    if extra:
        findings.append(Finding(LEFT, f"{about}, again: {', '.join(extra[:5])}"))
    return findings
