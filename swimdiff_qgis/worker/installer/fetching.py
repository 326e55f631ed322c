"""Carries out the steps of a set-up: runs pip or uv for each, and follows how far it is."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Dict, List, Optional, Tuple

from ...contract import errors
from . import problems
from .network import masked
from .place import CACHE, size_bytes
from .programs import Command, Ended, readable, run
from .request import Listener, Request
from .sources import Step, steps
from .tools import Order, Tool, is_unpacking, library_in
from .wheels import Lock, Pin, Target

if TYPE_CHECKING:
    from engine.contract.errors import SwimdiffError

FETCHED = 0.75  # share of a step that fetches; the rest unpacks
_LOOK_S = 0.5  # between two looks at how much of a file has come
_TORCH_WEIGHT = 190_000_000  # bytes, for the bar alone, where no list says how large a library is


class Meter:
    """Reckons how far a step is from the lines of pip or uv, and from the bytes that have come of the file on its way.

    Args:
        lock: knows the sizes.
        target: which files.
        pins: of the step.
        folder: where files lie while they come.
    """

    def __init__(self, lock: Lock, target: Target, pins: Tuple[Pin, ...], folder: Path) -> None:
        self._sizes = {pin.name: _size(lock, pin, target) for pin in pins}
        self._folder = folder
        self._done: Dict[str, int] = {}
        self._came = 0
        self._looked_s = 0.0
        self.current = ""
        self.unpacking = False

    @property
    def total_bytes(self) -> int:
        """All that is fetched."""
        return max(1, sum(self._sizes.values()))

    @property
    def fetched_bytes(self) -> int:
        """What has come."""
        of_current = min(self._came, self._sizes.get(self.current, 0))
        return self.total_bytes if self.unpacking else sum(self._done.values()) + of_current

    @property
    def share(self) -> float:
        """How far the step is, 0 to 1."""
        return FETCHED if self.unpacking else FETCHED * self.fetched_bytes / self.total_bytes

    def read(self, line: str) -> bool:
        """Takes a line; says whether something else is done now."""
        name = library_in(line)
        if name and name in self._sizes and name != self.current:
            if self.current:
                self._done[self.current] = self._sizes[self.current]
            self.current, self._came = name, 0
            return True
        if is_unpacking(line) and not self.unpacking:
            self.unpacking = True
            return True
        return False

    def look(self) -> bool:
        """Looks at the bytes on their way, now and then; says whether more have come."""
        now_s = time.monotonic()
        if self.unpacking or now_s - self._looked_s < _LOOK_S:
            return False
        self._looked_s = now_s
        before, self._came = self._came, size_bytes(self._folder)
        return self._came != before


class Fetcher:
    """Fills an environment.

    Args:
        request: what is wanted.
        tool: pip or uv.
        listener: follows it.
        begin: share of the whole set-up at which this begins.
        end: and ends.
    """

    def __init__(self, request: Request, tool: Tool, listener: Listener, begin: float, end: float) -> None:
        self._request = request
        self._tool = tool
        self._listener = listener
        self._begin, self._end = begin, end
        self._network = request.network
        self._scratch = request.root / CACHE / "coming"

    def fill(self, environment: Path) -> None:
        """Carries out all steps.

        Raises:
            SwimdiffError: saying what is in the way, where no place has the libraries.
        """
        request = self._request
        wanted = steps(request.lock, request.target, request.accelerator, request.origin)
        weights = [sum(_size(request.lock, pin, request.target) for pin in step.pins) for step in wanted]
        at = self._begin
        for step, weight in zip(wanted, weights):
            until = at + (self._end - self._begin) * weight / max(1, sum(weights))
            self._fill(environment, step, at, until)
            at = until

    def command(self, arguments: List[str], order: Optional[Order] = None) -> Command:
        """Gives a program the variables that it needs: those of the network, and a place for what comes."""
        request = self._request
        self._scratch.mkdir(parents=True, exist_ok=True)
        given = {**request.variables, **self._network.variables(request.root / CACHE, os.environ)}
        given.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self._scratch)))
        return Command(arguments, self._tool.variables(order, given))

    def run(self, command: Command, meter: Optional[Meter] = None, span: Tuple[float, float] = (0.0, 0.0)) -> Ended:
        """Runs a program, with its lines in the log."""

        def on_line(line: str) -> None:
            self._listener.line(masked(line))
            if meter is not None and meter.read(line):
                self._tell(meter, span)

        def on_wait() -> None:
            if meter is not None and meter.look():
                self._tell(meter, span)

        self._listener.line("$ " + masked(readable(command.arguments)))
        return run(command, on_line, self._listener.is_cancelled, on_wait)

    def fetch(
        self,
        arguments: List[str],
        order: Optional[Order] = None,
        meter: Optional[Meter] = None,
        span: Tuple[float, float] = (0.0, 0.0),
    ) -> Ended:
        """Runs a program that fetches; where it trusts nobody with QGIS's certificates, once more with its own."""
        ended = self.run(self.command(arguments, order), meter, span)
        with_own, without = self._network, replace(self._network, certificates="")
        if ended.status == 0 or with_own == without or not problems.is_about_certificates(ended.text):
            return ended
        self._listener.line("once more, with the certificates that the program itself knows")
        self._network = without
        again = self.run(self.command(arguments, order), meter, span)
        if again.status != 0:
            self._network = with_own  # an authority of the organisation may be among them
        return again

    def _fill(self, environment: Path, step: Step, begin: float, end: float) -> None:
        places = [step]
        if self._request.origin.mirror and step.index == self._request.origin.mirror:
            places.append(replace(step, index=""))  # a mirror that refuses must not be the end
        failures: List[SwimdiffError] = []
        for place in places:
            failure = self._try(environment, place, begin, end)
            if failure is None:
                return
            failures.append(failure)
            self._listener.line(f"{masked(place.index) or 'pip as it is configured'}: {failure.message}")
            if isinstance(failure, errors.OutputError):  # this computer's, not the place's
                break
        raise failures[0]  # the person named the mirror, so what it said tells them more

    def _try(self, environment: Path, step: Step, begin: float, end: float) -> Optional[SwimdiffError]:
        request = self._request
        listed = environment / "requirements.txt"
        listed.write_text("\n".join(step.lines(request.lock)) + "\n", encoding="utf-8")
        order = Order(step, listed, request.origin, environment)
        meter = Meter(request.lock, request.target, step.pins, self._scratch)
        if not step.hashed and step.dependencies:
            self._listener.progress(begin, "Fetching what {library} needs for its device…", library=step.pins[0].name)
        else:
            self._listener.progress(begin, "Collecting {count} libraries…", count=len(step.pins))
        if step.index and request.origin.folder is None:
            self._listener.line(f"from {masked(step.index)}")
        ended = self.fetch(self._tool.install(order), order, meter, (begin, end))
        if ended.status == 0:
            listed.unlink()
            return None
        offline = request.origin.folder is not None
        text = masked(ended.text)
        if not offline and problems.is_vague(text):
            # What the network or the place said is told only on request, line by line.
            text = masked(self.fetch(self._tool.install(order, talkative=True), order).text)
        known = problems.recognise(text, request.root, offline, masked(ended.text))
        return known or problems.unknown(self._tool.name, ended.status, masked(ended.text))

    def _tell(self, meter: Meter, span: Tuple[float, float]) -> None:
        share = span[0] + (span[1] - span[0]) * meter.share
        if meter.unpacking:
            self._listener.progress(share, "Unpacking {count} libraries…", count=len(meter._sizes))
            return
        done, total = meter.fetched_bytes / 1e6, meter.total_bytes / 1e6
        if self._request.origin.folder is not None:
            self._listener.progress(share, "Reading {library}", library=meter.current)
            return
        self._listener.progress(
            share, "Fetching {library} ({done:.0f} of {total:.0f} MB)", library=meter.current, done=done, total=total
        )


def check_room(request: Request, needed_bytes: int, free_bytes: int) -> None:
    """Refuses to begin where the disk has too little room.

    Raises:
        OutputError: DISK_FULL, with what is needed and what is there.
    """
    if free_bytes < needed_bytes:
        raise errors.OutputError(
            errors.ErrorCode.DISK_FULL,
            "The set-up needs {needed:.1f} GB in {folder}, where {free:.1f} GB are free.",
            "Free some space, or choose a folder on another disk under Advanced.",
            needed=needed_bytes / 1e9,
            free=free_bytes / 1e9,
            folder=request.root,
        )


def _size(lock: Lock, pin: Pin, target: Target) -> int:
    wheel = lock.fitting(pin, target)
    if wheel is not None:
        return wheel.size_bytes
    return _TORCH_WEIGHT if pin.name == "torch" else 1_000_000
