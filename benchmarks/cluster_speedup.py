"""Two workers of this machine over one: change of a made pair, one thread each, on as many quiet cores as workers.

`.venv/bin/python -m benchmarks.cluster_speedup --megapixels 36 --repeats 2`, on a machine with nothing else to do.
Seconds of the scoring, which workers share, stand beside those of the whole job, whose survey and files are made in one
place.
Processor seconds of the job's own process tell what that place would limit on more workers.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from engine.jobs import run_named
from engine.observer import SilentObserver
from engine.sample import make_pair

SCORING = "Scoring change"


@dataclass
class Stages(SilentObserver):
    """Notes when the scoring began and ended, on the clock and on this process's processor.

    Args:
        seconds: of the scoring, and of all else.
        own_s: processor seconds of this process, scheduler included, likewise.
    """

    seconds: dict[bool, float] = field(default_factory=lambda: {True: 0.0, False: 0.0})
    own_s: dict[bool, float] = field(default_factory=lambda: {True: 0.0, False: 0.0})

    def __post_init__(self) -> None:
        self._scoring, self._since_s, self._own_s = False, time.perf_counter(), time.process_time()

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        """Hears of the next stage."""
        self.lap(text == SCORING or (self._scoring and not text))

    def lap(self, scoring: bool) -> None:
        """Counts what has passed to the stage that it belongs to."""
        now_s, own_s = time.perf_counter(), time.process_time()
        self.seconds[self._scoring] += now_s - self._since_s
        self.own_s[self._scoring] += own_s - self._own_s
        self._scoring, self._since_s, self._own_s = scoring, now_s, own_s


def once(folder: Path, cluster: str) -> tuple[float, float, Stages, float]:
    """Runs the job once; gives seconds of the scoring and of the job, the stages, processor seconds of the workers."""
    out = folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    hears = Stages()
    begun_s, gone = time.perf_counter(), psutil.Process().cpu_times()
    values = {"before": str(folder / "before.tif"), "after": str(folder / "after.tif"), "out": str(out)}
    run_named("detect-change", {**values, "threads": 1, "device": "cpu", "cluster": cluster}, hears)
    hears.lap(False)
    now = psutil.Process().cpu_times()
    workers_s = now.children_user + now.children_system - gone.children_user - gone.children_system
    return hears.seconds[True], time.perf_counter() - begun_s, hears, workers_s


def main() -> None:
    """Prints seconds and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megapixels", type=float, default=36.0)
    parser.add_argument("--repeats", type=int, default=1)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    chosen = parser.parse_args()
    found: dict[int, list[tuple[float, float]]] = {count: [] for count in chosen.workers}
    with tempfile.TemporaryDirectory() as name:
        make_pair(Path(name), round((chosen.megapixels * 1e6) ** 0.5), 7, SilentObserver())
        for _ in range(chosen.repeats):
            for count in chosen.workers:
                scoring_s, whole_s, hears, workers_s = once(Path(name), f"local:{count}")
                found[count].append((scoring_s, whole_s))
                print(
                    f"local:{count}: scoring {scoring_s:.1f} s, whole job {whole_s:.1f} s; processor seconds: workers "
                    f"{workers_s:.1f}, this process {hears.own_s[True]:.1f} while they score, "
                    f"{hears.own_s[False]:.1f} before and after",
                    flush=True,
                )
    first, *others = chosen.workers
    for count in others:
        scoring, whole = (
            statistics.median(one[part] for one in found[first]) / statistics.median(one[part] for one in found[count])
            for part in (0, 1)
        )
        print(f"{count} workers over {first}: scoring {scoring:.2f}, whole job {whole:.2f}")


if __name__ == "__main__":
    main()
