"""Does the engine's memory stay flat? Peak resident memory from 25 Mpx to 1 Gpx, each in a process of its own.

.venv/bin/python -m benchmarks.memory [--methods cva fused] [--mpx 25 100 1000]
"""

from __future__ import annotations

import argparse
import math
import tempfile
from pathlib import Path

from benchmarks.common import make_pair, run_engine


def main() -> None:
    """Prints peak memory by size, and the spread."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--methods", nargs="+", default=["cva"])
    parser.add_argument("--mpx", nargs="+", type=float, default=[25, 100, 1000])
    parser.add_argument("--folder", default=None, help="where the rasters are made; 1 Gpx needs about 6 GB")
    options = parser.parse_args()
    for method in options.methods:
        peaks = []
        for size_mpx in options.mpx:
            edge = round(math.sqrt(size_mpx * 1e6))
            with tempfile.TemporaryDirectory(dir=options.folder) as folder:
                before, after = make_pair(Path(folder), edge, edge, sparse=True)
                run = run_engine("detect-change", str(before), str(after), "--out", f"{folder}/out", "--method", method)
            peaks.append(run.peak_bytes / 2**30)
            print(f"{method}  {size_mpx:6g} Mpx  peak {peaks[-1]:.2f} GiB  {run.seconds:.0f} s", flush=True)
        spread = max(peaks) / min(peaks)
        print(f"{method}  largest {max(peaks):.2f} GiB (to reach: 1.5), largest over smallest {spread:.2f} (1.10)")


if __name__ == "__main__":
    main()
