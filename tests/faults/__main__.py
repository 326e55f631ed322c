"""All of the trials: `make faults`, for hours, or for MINUTES; it goes on where it stopped the last time.

Faults under every job, kills with resume, hostile inputs, changed files, sequences of runs by chance, and clusters
whose parts are killed or cut off; each kind has its turns until none is left. What was tried lies in build/faults, and
belongs to one state of the code.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.faults.cluster_trials import cluster_trials
from tests.faults.engine_fork import Engine
from tests.faults.fuzz import fuzz
from tests.faults.hostile.base import Good
from tests.faults.hostile.corpus import corpus
from tests.faults.hostile.judge import try_all
from tests.faults.injected import rounds, stages
from tests.faults.kills import kill_some
from tests.faults.ledger import ROOT, Ledger
from tests.faults.sequences import try_sequences
from tests.faults.subjects import subjects
from tests.faults.trial import Stage

KILLS = 150  # of each stage
CHANGED_FILES = 10_000  # of each format
SEQUENCES, EXAMPLES, STEPS = 60, 5, 12
PARTS = ("faults", "kills", "hostile", "changed", "sequences", "cluster")


def turns(parts: list[str], scenes: tuple[str, ...], folder: Path, engine: Engine, ledger: Ledger) -> Iterator[int]:
    """Makes trials of all kinds in turn; gives how many each turn made.

    Args:
        parts: of PARTS.
        scenes: names of the jobs' scenes; empty for all.
        folder: for inputs and results.
        engine: runs the jobs.
        ledger: knows what was tried.
    """
    found = list(stages(engine, folder, scenes)) if {"faults", "kills"} & set(parts) else []
    running: list[Iterator[int]] = []
    if "faults" in parts:
        running.append(rounds(found, ledger))
    if "kills" in parts:
        running.append(_kills(found, ledger))
    if "hostile" in parts:
        running.append(_hostile(folder, engine, ledger))
    if "changed" in parts:
        running.append(_changed(folder, ledger))
    if "sequences" in parts:
        running.append(_sequences(folder, engine, ledger))
    if "cluster" in parts:
        running.append(cluster_trials(folder, ledger))
    while running:
        for one in tuple(running):
            made = next(one, None)
            if made is None:
                running.remove(one)
            else:
                yield made


def _kills(found: list[Stage], ledger: Ledger) -> Iterator[int]:
    made = 1
    while made:
        made = 0
        for stage in found:
            count = kill_some(stage, ledger, 2, range(KILLS // 5 if stage.scene.slow else KILLS))
            made += count
            yield count


def _hostile(folder: Path, engine: Engine, ledger: Ledger) -> Iterator[int]:
    good, cases = Good(folder / "good"), corpus()
    while made := try_all(cases, good, folder / "hostile", engine, ledger, 4):
        yield made


def _changed(folder: Path, ledger: Ledger) -> Iterator[int]:
    found = subjects(folder / "changed")
    made = 1
    while made:
        made = 0
        for subject in found:
            count = fuzz(subject, ledger, CHANGED_FILES)
            made += count
            yield count


def _sequences(folder: Path, engine: Engine, ledger: Ledger) -> Iterator[int]:
    for number in range(SEQUENCES):
        name, findings = f"sequences {number}", []
        if ledger.done(name):
            continue
        try:
            try_sequences(engine, folder / "sequences", number, EXAMPLES, STEPS)
        except AssertionError as error:
            findings = [{"kind": "sequence", "text": f"{name}: {str(error)[:2000]}"}]
        ledger.note(name, {"sequences": EXAMPLES}, findings)
        yield 1


def main() -> int:
    """Runs trials until the time is over or nothing is left; 1 where something was found that must not be."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="Stop after so many.")
    parser.add_argument("--parts", default=",".join(PARTS), help="Which kinds of trials, separated by commas.")
    parser.add_argument("--scenes", default="", help="Which jobs, separated by commas. Empty: all.")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "faults")
    options = parser.parse_args()
    options.folder = options.folder.resolve()  # jobs run in folders of their own
    ledger, end_s = Ledger(options.folder), time.monotonic() + 60 * options.minutes
    scenes = tuple(one for one in options.scenes.split(",") if one)
    with Engine(options.folder / "engine") as engine:
        shown = len(ledger.findings)
        for _ in turns(options.parts.split(","), scenes, options.folder.resolve(), engine, ledger):
            for one in ledger.findings[shown:]:
                print(f"{one['kind']}: {one['text']}", flush=True)
            shown = len(ledger.findings)
            if time.monotonic() > end_s:
                break
    print(f"\nfaults: what was tried, as {ledger.path} has it")
    for name, count in ledger.counts.items():
        print(f"{count:8,} {name}")
    kinds = Counter(one["kind"] for one in ledger.findings)
    print(f"faults: {sum(kinds.values())} findings")
    return 1 if kinds else 0


if __name__ == "__main__":
    sys.exit(main())
