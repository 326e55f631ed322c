"""What does a megapixel cost, and what does not grow with the raster? Processor seconds of whole processes.

    .venv/bin/python -m benchmarks.what_grows [--methods fused cva] [--times 2 4] [--repeats 2]

The sample pair (1,024 x 1,024 px, four bands), repeated side by side, in two sizes; one thread, nothing remembered
from earlier runs. The slope between the two sizes is the cost of a megapixel, and where it meets zero is what does not
grow. The smaller one has at least as many tiles as a fit looks at. The least of the repeats is taken: what other
programs do can only add to it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
from pathlib import Path

from benchmarks.common import repeat_pair, run_engine


def main() -> None:
    """Prints a row a method."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--methods", nargs="+", default=["fused"])
    parser.add_argument("--times", nargs=2, type=int, default=[2, 4], help="repetitions in each direction")
    parser.add_argument("--repeats", type=int, default=2)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cache, out = folder / "cache", folder / "out"
        os.environ |= {"XDG_CACHE_HOME": str(cache), "OMP_NUM_THREADS": "1"}
        run_engine("sample", "--out", str(folder / "sample"))
        sample = (folder / "sample" / "before.tif", folder / "sample" / "after.tif")
        pairs = [repeat_pair(folder / str(times), sample, times) for times in given.times]
        sizes_mpx = [(1024 * times) ** 2 / 1e6 for times in given.times]
        print("| method | seconds at " + " and ".join(f"{size:.1f}" for size in sizes_mpx), end=" Mpx ")
        print("| a megapixel | what does not grow | peak MB |\n|---|---|---|---|---|")
        for method in given.methods:
            least, peak_bytes = [float("inf")] * 2, 0
            for _ in range(given.repeats):
                for number, pair in enumerate(pairs):
                    for kept in (cache, out):
                        shutil.rmtree(kept, ignore_errors=True)
                    words = (*map(str, pair), "--out", str(out), "--method", method, "--threads", "1")
                    run = run_engine("detect-change", *words)
                    least[number], peak_bytes = min(least[number], run.cpu_s), max(peak_bytes, run.peak_bytes)
            slope = (least[1] - least[0]) / (sizes_mpx[1] - sizes_mpx[0])
            both = " and ".join(f"{seconds:.1f}" for seconds in least)
            print(
                f"| {method} | {both} | {slope:.2f} | {least[0] - slope * sizes_mpx[0]:.1f} | {peak_bytes / 1e6:.0f} |"
            )


if __name__ == "__main__":
    main()
