"""What do small jobs cost, whose time does not grow with the raster? Processor seconds of whole processes.

    .venv/bin/python -m benchmarks.small_jobs [--repeats 3] [--encoder]

Plan, run and threshold of the sample pair (1,024 x 1,024 px, four bands) and of 256 x 256 px, one thread. What is
remembered between plans and runs lies in a folder of its own, which is emptied where a line says new. Medians; in
parentheses the least and the most. The last lines take two threads beside a process that keeps a core busy.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from benchmarks.common import make_pair, run_engine

BUSY = "while True: pass"
ACTIVE = {"OMP_WAIT_POLICY": "ACTIVE", "GOMP_SPINCOUNT": "INFINITE", "KMP_BLOCKTIME": "200"}


def show(what: str, seconds: Sequence[float], to_reach: str = "") -> None:
    """Prints a row."""
    around = f" ({min(seconds):.2f} to {max(seconds):.2f})" if len(seconds) > 1 else ""
    print(f"| {what} | {median(seconds):.2f}{around} | {to_reach} |", flush=True)


def main() -> None:
    """Prints one table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--encoder", action="store_true", help="method fused, with an encoder, too")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cache, out = folder / "cache", folder / "out"
        os.environ |= {"XDG_CACHE_HOME": str(cache), "OMP_NUM_THREADS": "1"}
        small = [str(path) for path in make_pair(folder / "small", 256, 256)]
        run_engine("sample", "--out", str(folder / "sample"))
        pair = [str(folder / "sample" / f"{date}.tif") for date in ("before", "after")]

        def cost(*words: str, new: bool = False, fresh: bool = False) -> list[float]:
            found = []
            for _ in range(given.repeats):
                if new:
                    shutil.rmtree(cache, ignore_errors=True)
                if fresh:
                    shutil.rmtree(out, ignore_errors=True)
                found.append(run_engine(*words).cpu_s)
            return found

        print("| job | processor seconds | to reach |\n|---|---|---|")
        one = ("--threads", "1")
        detect = ("--out", str(out), *one)
        show("256 px, cva", cost("detect-change", *small, *detect, "--method", "cva", new=True, fresh=True), "3")
        for method in ("cva", *(("fused",) if given.encoder else ())):
            chosen = ("--method", method, *one)
            show(f"sample pair, {method}: plan, new", cost("plan-change", *pair, *chosen, new=True), "8")
            show(f"sample pair, {method}: plan, seen before", cost("plan-change", *pair, *chosen), "1")
            run = ("detect-change", *pair, "--out", str(out), *chosen)
            show(f"sample pair, {method}: run, new", cost(*run, new=True, fresh=True))
            show(f"sample pair, {method}: run, after another", cost(*run, fresh=True))
            show(
                f"sample pair, {method}: apply a threshold",
                cost("apply-threshold", str(out), "--threshold", "0.3"),
                "2",
            )
        busy = subprocess.Popen([sys.executable, "-c", BUSY])
        try:
            words = ("detect-change", *small, "--out", str(out), "--method", "fused")
            alone = cost(*words, "--threads", "1", new=True, fresh=True)
            del os.environ["OMP_NUM_THREADS"]
            two = cost(*words, "--threads", "2", new=True, fresh=True)
            os.environ |= ACTIVE
            spinning = cost(*words, "--threads", "2", new=True, fresh=True)
        finally:
            busy.kill()
        show("256 px, fused, beside a busy process: one thread", alone)
        show("two threads over one", [both / single for both, single in zip(two, alone, strict=True)], "1.2")
        show("the same, where threads spin", [both / single for both, single in zip(spinning, alone, strict=True)])


if __name__ == "__main__":
    main()
